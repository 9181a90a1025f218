//! The records that an action is about.

#![warn(clippy::wildcard_enum_match_arm)]

use crate::words;

use crate::model::bulk::Whom;
use crate::model::called::Named;
use crate::model::field::{Field, Shape};
use crate::model::listing::Listing;
use crate::model::records::party::PartyForm;
use crate::model::rows::Rows;
use crate::model::{Kind, Language, Reference};

/// The records that an action is about.
#[derive(Clone, Debug, PartialEq)]
pub struct About {
    /// Which.
    pub whom: Whom,
    /// Their kind.
    pub kind: Kind,
    /// The list that they stand in; none for records of any kind, as in the trash.
    pub listing: Option<Listing>,
    /// What people say for it, where it is one.
    pub reference: Option<Reference>,
}

impl About {
    /// Rows of a list.
    pub(super) fn rows(
        rows: Rows,
        kind: Kind,
        listing: Option<Listing>,
        reference: Option<Reference>,
    ) -> Self {
        Self { whom: Whom::Rows(rows), kind, listing, reference }
    }

    /// One record, and the list that it is at home in.
    pub(super) fn record(record: Named, listing: Option<Listing>) -> Self {
        Self {
            whom: Whom::Record(record.id),
            kind: record.kind,
            listing,
            reference: Some(record.reference),
        }
    }

    /// The records in words: `I-412`, `48 incidents`.
    pub fn words(&self, language: Language) -> String {
        match &self.reference {
            Some(reference) => reference.to_string(),
            None => words::records(self.whom.count(), self.listing, language),
        }
    }

    /// The fields that can be set on many records at once.
    pub fn fields(&self) -> impl Iterator<Item = &'static Field> {
        let kind = self.kind;
        let form = match self.listing {
            _ if kind != Kind::Party => None,
            Some(Listing::Organisations) => Some(PartyForm::Organisation),
            _ => Some(PartyForm::Person),
        };
        let fits = move |field: &&Field| form.as_ref().is_none_or(|form| form.has(field.name));
        let asked = move |field: &&Field| is_shared(field) && !kind.is_by_program(field.name);
        kind.fields().iter().filter(asked).filter(fits)
    }
}

/// Whether many records can have the same in a field: not a text, which tells
/// of one alone, nor the name or title that each must have.
fn is_shared(field: &Field) -> bool {
    let own = matches!(field.shape, Shape::Text | Shape::Details);
    let named = field.required && field.shape == Shape::Line;
    !own && !named
}
