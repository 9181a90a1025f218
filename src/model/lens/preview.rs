//! What would leave, to be looked at before it does, and what a person decides of it.

use std::collections::{BTreeMap, HashMap};

use super::identity::Identity;
use super::reason::Reason;
use crate::model::called::Named;
use crate::model::kind::Kind;
use crate::model::{RecordId, Reference};

/// Records that were chosen to leave, and with them what belongs to them: cases,
/// incidents, parties and figures. None chosen is the whole casebook.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Subject {
    /// The records.
    pub records: Vec<Named>,
}

impl Subject {
    /// The one record that it is about, where there is one.
    pub fn one(&self) -> Option<RecordId> {
        match self.records.as_slice() {
            [one] => Some(one.id),
            _ => None,
        }
    }
}

/// How many records of a kind stay, for which reason.
pub type KeptBack = BTreeMap<(Kind, Reason), u64>;

/// What would leave and what would not.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Preview {
    /// How many records of each kind leave.
    pub leaves: BTreeMap<Kind, u64>,
    /// How many stay, and why.
    pub kept_back: KeptBack,
    /// How many parties leave how, and why not by their name.
    pub parties: BTreeMap<(Identity, Option<Reason>), u64>,
    /// What is different from what the recipient has.
    pub difference: Option<Difference>,
    /// Wordings in which names stand that must not leave, and nobody has decided.
    pub stopped: Vec<Stopped>,
}

/// What is different from what was handed on last.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Difference {
    /// Records that did not leave then.
    pub new: u64,
    /// Records of which something else leaves.
    pub changed: u64,
    /// Records of which the same leaves.
    pub same: u64,
    /// Records that left then and do not now.
    pub gone: u64,
}

/// What becomes of a name in a text.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Decided {
    /// Something else stands in its place.
    Replace,
    /// It stays: it does not tell who it is, or may be told.
    Leave,
}

/// What was decided of names by their wording.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Decisions {
    of: HashMap<String, Decided>,
    /// What becomes of all others, where that is said.
    pub others: Option<Decided>,
}

impl Decisions {
    /// Decides of a wording, however its letters are written.
    pub fn decide(&mut self, wording: &str, decided: Decided) {
        self.of.insert(Self::key(wording), decided);
    }

    /// What was decided of a wording.
    pub fn of(&self, wording: &str) -> Option<Decided> {
        self.of.get(&Self::key(wording)).copied().or(self.others)
    }

    /// A wording as decisions are kept by it.
    pub fn key(wording: &str) -> String {
        wording.trim().to_lowercase()
    }
}

/// A wording in which names stand that must not leave, and nobody has decided.
#[derive(Clone, Debug, PartialEq)]
pub struct Stopped {
    /// The name as it stands there.
    pub wording: String,
    /// Whose it may be.
    pub parties: Vec<Named>,
    /// At how many places.
    pub places: u64,
    /// The first of them.
    pub first: Vec<Stand>,
}

/// Where a name stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Stand {
    /// In which record.
    pub reference: Reference,
    /// Of which kind it is.
    pub kind: Kind,
    /// In which field.
    pub field: String,
    /// The text around it.
    pub text: String,
}
