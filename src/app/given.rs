//! What many records can be given at once.

use std::borrow::Cow;

use super::about::About;
use crate::model::details::Family;
use crate::model::part::Part;
use crate::model::{Kind, Language};
use crate::words;

/// What many records are given at once.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Given {
    /// The value of a field, by its name.
    Field(&'static str),
    /// The value of a detail of a family of kinds, by its name.
    Detail(Family, &'static str),
    /// A part more: a source, someone involved.
    Part(Part),
}

impl Given {
    /// All that records of a kind can be given, by a list that they stand in and
    /// the families of what they are.
    pub(in crate::app) fn all(about: &About, families: &[Family]) -> impl Iterator<Item = Self> {
        let kind = about.kind;
        let fields = about.fields().map(|field| Self::Field(field.name));
        let own = |part: &&Part| matches!(part, Part::Who | Part::By | Part::Source);
        let details = Family::common(families);
        let details = details.map(|(family, field)| Self::Detail(family, field.name));
        fields.chain(kind.parts().iter().filter(own).map(|part| Self::Part(*part))).chain(details)
    }

    /// The part, if it is one.
    pub(in crate::app) fn part(self) -> Option<Part> {
        match self {
            Self::Field(_) | Self::Detail(..) => None,
            Self::Part(part) => Some(part),
        }
    }

    /// What it is called.
    pub fn label(self, kind: Kind, language: Language) -> Cow<'static, str> {
        match self {
            Self::Field(name) => words::field(kind, name, language),
            Self::Detail(_, name) => words::detail(name, language),
            Self::Part(part) => words::part(part, language),
        }
    }
}
