//! Which field of a record a source supports: chosen by its label, stored by
//! its name.

use crate::words;
use std::borrow::Cow;

use serde_json::Value;

use super::reading::written;
use super::{Form, FormField, Linked, Section};
use crate::model::called::Named;
use crate::model::details::Family;
use crate::model::field::Shape;
use crate::model::fold::fold;
use crate::model::vocabulary::{nearest_of, stands_in};
use crate::model::{Kind, Language, RecordId};

/// A field of a record that is cited.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct CitedField {
    kind: Kind,
    name: &'static str,
    family: Option<Family>,
}

impl CitedField {
    /// The fields of a kind of record.
    fn of(kind: Kind) -> impl Iterator<Item = Self> {
        let all = kind.citable().into_iter();
        all.map(move |(field, family)| Self { kind, name: field.name, family })
    }

    /// What it is called.
    pub fn label(self, language: Language) -> Cow<'static, str> {
        match self.family {
            Some(_) => words::detail(self.name, language),
            None => words::field(self.kind, self.name, language),
        }
    }

    /// Its label, or its name where the label would be read as another.
    pub(super) fn text(self, language: Language) -> Cow<'static, str> {
        let label = self.label(language);
        match Self::read(self.kind, &label, language) {
            Some(read) if read == self => label,
            _ => Cow::Borrowed(self.name),
        }
    }

    /// The field that is meant by its name, or its label in any language, in
    /// that of the reader first.
    fn read(kind: Kind, text: &str, language: Language) -> Option<Self> {
        let (text, folded) = (text.trim(), fold(text));
        let called =
            |language| Self::of(kind).find(move |field| fold(&field.label(language)) == fold(text));
        Self::of(kind)
            .find(|field| field.name == text)
            .or_else(|| called(language))
            .or_else(|| Language::ALL.into_iter().find_map(called))
            .filter(|_| !folded.is_empty())
    }

    /// Those that a text may be the beginning of, best first.
    fn begun(kind: Kind, text: &str, language: Language) -> Vec<Self> {
        let folded = fold(text);
        let rank = |field: &Self| {
            let own = stands_in(&fold(&field.label(language)), &folded).map(|at| (0, at));
            own.or_else(|| {
                let others = Language::ALL.into_iter().map(|other| fold(&field.label(other)));
                let words = others.chain([fold(field.name)]);
                words.filter_map(|word| stands_in(&word, &folded)).min().map(|at| (1, at))
            })
        };
        let mut found: Vec<_> =
            Self::of(kind).filter_map(|field| Some((rank(&field)?, field))).collect();
        found.sort_by_key(|(rank, _)| *rank);
        found.into_iter().map(|(_, field)| field).collect()
    }
}

impl Form {
    /// The fields that the text in focus may mean: of an incident whose kind is
    /// known, the details of that kind only.
    pub(super) fn cited_fields(&self) -> Vec<CitedField> {
        let (Some(section), Some(field)) = (self.section(), self.field()) else { return vec![] };
        let Some(kind) = section.cited() else { return vec![] };
        let asked = self.sections.first().filter(|main| main.kind == kind);
        let asked = asked.and_then(Section::family);
        let fits = |field: &CitedField| {
            field.family.is_none() || asked.is_none_or(|family| field.is_asked_by(family))
        };
        CitedField::begun(kind, field.text(), self.language).into_iter().filter(fits).collect()
    }
}

impl CitedField {
    fn is_asked_by(self, family: Family) -> bool {
        family.fields().iter().any(|field| field.name == self.name)
    }
}

impl Section {
    /// The kind of record that a citation is of, once that is known.
    pub(super) fn cited(&self) -> Option<Kind> {
        if self.kind != Kind::Citation {
            return None;
        }
        if self.owner == "record" {
            return Some(self.of);
        }
        let record = self.fields.iter().find(|field| field.name == "record")?;
        record.link.as_ref().and_then(Linked::kind)
    }

    /// As [`Section::cited`], from what is stored.
    pub(super) fn cited_by(&self, linked: &dyn Fn(RecordId) -> Option<Named>) -> Option<Kind> {
        self.cited().or_else(|| {
            let record = self.original.get("record").and_then(Value::as_str)?;
            Some(linked(record.parse().ok()?)?.kind)
        })
    }

    /// The name of the field that is meant, to be stored. A name that is
    /// stored already stays, whether the record has such a field or not.
    pub(super) fn field_name(
        &self,
        field: &FormField,
        language: Language,
    ) -> Result<Value, String> {
        let stored = self.original.get(field.name).and_then(Value::as_str);
        let text = field.text();
        if text.is_empty() {
            return Ok(Value::Null);
        }
        let Some(kind) = self.cited() else { return Ok(text.into()) };
        match CitedField::read(kind, text, language) {
            Some(read) => Ok(read.name.into()),
            None if stored == Some(text) => Ok(text.into()),
            None => Err(unknown(kind, text, language)),
        }
    }

    /// How the name of a field is understood, where that is not plain.
    pub(super) fn name_reading(&self, field: &FormField, language: Language) -> Option<String> {
        let kind = self.cited().filter(|_| !field.editor.is_blank())?;
        let read = CitedField::read(kind, field.text(), language);
        let reading = read.map_or("?".into(), |read| read.label(language));
        (reading != field.text()).then(|| reading.into_owned())
    }
}

fn unknown(kind: Kind, text: &str, language: Language) -> String {
    let words = |field: CitedField| {
        let labels = Language::ALL.into_iter().map(|language| fold(&field.label(language)));
        labels.chain([fold(field.name)]).collect::<Vec<_>>()
    };
    let near = nearest_of(text, CitedField::of(kind).map(|field| (field, words(field))));
    let near: Vec<_> = near.into_iter().map(|field| field.label(language)).collect();
    let arguments = [("text", text.into()), ("near", near.join(", ").into())];
    words::with(language, "problem-term-unknown", &arguments)
}

/// The text by which a stored value is shown in a form about a record that
/// cites one of a kind.
pub(super) fn stored_text(
    shape: Shape,
    value: &Value,
    cited: Option<Kind>,
    language: Language,
) -> String {
    let name = value.as_str().filter(|_| shape == Shape::FieldName);
    let known = name
        .zip(cited)
        .and_then(|(name, kind)| CitedField::of(kind).find(|field| field.name == name));
    known.map_or_else(|| written(shape, value, language), |known| known.text(language).into_owned())
}
