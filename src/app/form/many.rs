//! A form of one field or part, which many records are given.

use crate::app::reader::Reader;
use crate::words;
use serde_json::Value;

use super::{Form, FormField, Section};
use crate::app::about::About;
use crate::app::given::Given;
use crate::model::Language;
use crate::model::bulk::{Bulk, Each};
use crate::model::change::{Change, Step, fields};
use crate::model::draft::DraftId;
use crate::model::field::Shape;
use crate::model::tag_line;

/// What a form for many records is for.
#[derive(Clone, Debug, PartialEq)]
pub struct Many {
    /// The records.
    pub about: About,
    /// What they are given.
    pub given: Given,
    /// Whether the person was told that nothing typed empties the field.
    told: bool,
}

impl Form {
    /// A form for what many records are given; `None` where their kind has no
    /// field of that name.
    pub(in crate::app) fn of_many(
        about: About,
        given: Given,
        draft: DraftId,
        language: Language,
    ) -> Option<Self> {
        let section = match given {
            Given::Field(name) => {
                let mut section = Section::record(about.kind);
                section.fields.retain(|other| other.name == name && other.family.is_none());
                section.fields.first_mut()?.rare = false;
                section
            }
            Given::Detail(family, name) => {
                let mut section = Section::record(about.kind);
                let field = family.fields().iter().find(|field| field.name == name)?;
                section.fields = vec![FormField::new(field, Some(family))];
                section
            }
            Given::Part(part) => Section::part(part, about.kind, language),
        };
        let mut form = Self::of(about.kind, vec![section], draft);
        form.many = Some(Many { about, given, told: false });
        Some(form)
    }

    /// The change that it asks for; or marks what is wrong.
    pub(in crate::app) fn bulk(&mut self, reader: Reader) -> Option<Bulk> {
        let mut step = self.read_step(reader)?;
        let part = self.many.as_ref().and_then(|many| many.given.part());
        if let Some((many, part)) = self.many.as_ref().zip(part) {
            let Some(Change::Create { fields, .. }) = step.changes.pop() else { return None };
            let (whom, each) = (many.about.whom.clone(), Each::Add(part.layout()?, fields));
            return Some(Bulk { whom, before: step, each });
        }
        let blank = self.field().is_none_or(|field| field.editor.is_blank());
        let tags = self.field().is_some_and(|field| field.shape == Shape::Tags);
        let language = reader.language;
        let many = self.many.as_mut()?;
        if blank && (tags || !std::mem::replace(&mut many.told, true)) {
            let id = if tags { "problem-no-tags" } else { "problem-empties" };
            self.refuse(words::text(language, id).into_owned());
            return None;
        }
        let about = many.about.whom.clone();
        let Some(Change::Create { fields: mut read, .. }) = step.changes.pop() else { return None };
        let each = match many.given {
            Given::Field(name) => {
                let value = read.remove(name).unwrap_or(Value::Null);
                if tags { tags_of(&value) } else { Each::Set(fields([(name, value)])) }
            }
            Given::Detail(_, name) => {
                let value = read.get("details").and_then(|details| details.get(name));
                Each::Detail(name, value.cloned().unwrap_or(Value::Null))
            }
            Given::Part(_) => return None,
        };
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
        let about = self.about.words(language);
        format!("{}: {about}", self.given.label(self.about.kind, language))
    }
}

/// Tags to add, and those with `-` before them to take away.
fn tags_of(value: &Value) -> Each {
    let typed = value.as_array().into_iter().flatten().filter_map(Value::as_str);
    let (mut add, mut remove) = (Vec::new(), Vec::new());
    for tag in typed {
        match tag.strip_prefix(tag_line::MINUS).map(str::trim) {
            Some("") => {}
            Some(tag) => remove.push(tag.to_owned()),
            None => add.push(tag.to_owned()),
        }
    }
    Each::Tag { add, remove }
}
