//! A form being filled in.

use crate::model::date::Day;
use crate::model::draft::Draft;
use crate::model::find::Editable;
use crate::model::kind::Kind;

/// A form being filled in.
#[derive(Clone, Debug, PartialEq)]
pub struct Form {
    title: String,
}

impl Form {
    /// A form for a new record.
    pub fn new(kind: Kind, _today: Day) -> Self {
        Self { title: format!("New {kind}") }
    }

    /// A form that changes a record.
    pub fn edit(editable: &Editable, _today: Day) -> Self {
        Self { title: editable.record.name.clone() }
    }

    /// The form that a draft keeps.
    pub fn from_draft(draft: &Draft, _today: Day) -> Option<Self> {
        Some(Self { title: draft.title.clone() })
    }

    /// What the form is about.
    pub fn title(&self) -> String {
        self.title.clone()
    }
}
