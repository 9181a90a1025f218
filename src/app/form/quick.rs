//! The quick line: a new incident in seven slots, typed in one go.
//!
//! It is a form of which only the slots are shown: what is typed is read,
//! linked, kept as a draft and stored as in any form.

mod carry;
mod case;
mod keys;
mod likely;
mod line;
mod recognition;
mod slot;

pub use carry::LastIncident;
pub use likely::Likely;
pub use slot::QuickSlot;

use super::{Carried, Form, FormField};
use crate::app::keymap::Key;
use crate::app::reader::Reader;
use crate::model::Kind;
use crate::model::draft::DraftId;
use crate::model::record::Record;
use crate::model::records::incident::Incident;

/// What a form keeps while it is a quick line.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Quick {
    /// Asks the store whether the text in focus is the name of a place.
    pub(super) probe: Option<FormField>,
    /// Incidents that are probably the one that is being entered.
    pub likely: Likely,
    /// The whole line in When, while it is being read.
    line: Option<line::WholeLine>,
    /// Whether By is no longer that of the last incident by itself: the person
    /// has said who did it, or that nobody is to be named.
    pub(super) by_is_said: bool,
}

/// Something typed for the line after the one that is being stored.
#[derive(Clone, Debug, PartialEq)]
pub enum Ahead {
    /// A key.
    Key(Key),
    /// Pasted text.
    Paste(String),
}

impl Quick {
    pub(super) fn new() -> Self {
        let place = Incident::FIELDS.iter().find(|field| field.name == "place");
        let probe = place.map(|field| FormField::new(field, None));
        Self { probe, ..Self::default() }
    }
}

impl Form {
    /// A quick line for the next incident: who says so is that of the last, the
    /// case that in which the person is. All else is empty, and the focus is on
    /// When.
    pub(super) fn quick_line(draft: DraftId, carried: &Carried, reader: Reader) -> Self {
        let mut form = Self::new(Kind::Incident, draft, reader);
        form.quick = Some(Quick::new());
        if let Some(case) = &carried.case {
            form.be_in_case(case);
        }
        let Some(last) = &carried.last else { return form };
        form.carry(QuickSlot::Source, last, reader);
        form.go_to_slot(QuickSlot::When, reader);
        form
    }

    /// Whether it is shown as a quick line.
    pub fn is_quick(&self) -> bool {
        self.quick.is_some()
    }
}
