//! A form of one field, whose value many records are given.

use crate::app::reader::Reader;
use crate::words;
use serde_json::Value;

use super::{Form, Section};
use crate::app::about::About;
use crate::model::Language;
use crate::model::bulk::{Bulk, Each};
use crate::model::change::{Change, Step, fields};
use crate::model::draft::DraftId;
use crate::model::field::Shape;

/// What a form of one field is for.
#[derive(Clone, Debug, PartialEq)]
pub struct Many {
    /// The records.
    pub about: About,
    /// The field.
    pub field: &'static str,
    /// Whether the person was told that nothing typed empties the field.
    told: bool,
}

impl Form {
    /// A form for one field of many records; `None` where their kind has none
    /// of that name.
    pub(in crate::app) fn of_many(
        about: About,
        field: &'static str,
        draft: DraftId,
    ) -> Option<Self> {
        let mut section = Section::record(about.kind);
        section.fields.retain(|other| other.name == field && other.family.is_none());
        section.fields.first_mut()?.rare = false;
        let mut form = Self::of(about.kind, vec![section], draft);
        form.many = Some(Many { about, field, told: false });
        Some(form)
    }

    /// The change that it asks for; or marks what is wrong.
    pub(in crate::app) fn bulk(&mut self, reader: Reader) -> Option<Bulk> {
        let mut step = self.read_step(reader)?;
        let blank = self.field().is_none_or(|field| field.editor.is_blank());
        let tags = self.field().is_some_and(|field| field.shape == Shape::Tags);
        let language = reader.language;
        let many = self.many.as_mut()?;
        if blank && (tags || !std::mem::replace(&mut many.told, true)) {
            let id = if tags { "problem-no-tags" } else { "problem-empties" };
            self.refuse(words::text(language, id).into_owned());
            return None;
        }
        let (name, about) = (many.field, many.about.whom.clone());
        let Some(Change::Create { fields: mut read, .. }) = step.changes.pop() else { return None };
        let value = read.remove(name).unwrap_or(Value::Null);
        let each = if tags { tags_of(&value) } else { Each::Set(fields([(name, value)])) };
        Some(Bulk { whom: about, before: Step { changes: step.changes }, each })
    }

    /// What is typed has changed, so what was said of it holds no more.
    pub(super) fn retell(&mut self) {
        if let Some(many) = &mut self.many {
            many.told = false;
        }
    }
}

impl Many {
    /// What the form is about: `Verification: 48 incidents`.
    pub(super) fn head(&self, language: Language) -> String {
        format!("{}: {}", self.about.label(self.field, language), self.about.words(language))
    }
}

/// Tags to add, and those with `-` before them to take away.
fn tags_of(value: &Value) -> Each {
    let typed = value.as_array().into_iter().flatten().filter_map(Value::as_str);
    let (mut add, mut remove) = (Vec::new(), Vec::new());
    for tag in typed {
        match tag.strip_prefix(['-', '−']).map(str::trim) {
            Some("") => {}
            Some(tag) => remove.push(tag.to_owned()),
            None => add.push(tag.to_owned()),
        }
    }
    Each::Tag { add, remove }
}
