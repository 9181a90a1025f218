//! What was chosen to leave.

use std::collections::HashSet;

use serde_json::Value;

use crate::exchange::Error;
use crate::model::called::Named;
use crate::model::field::Fields;
use crate::model::{Kind, RecordId};
use crate::store::dump;

/// Records that were chosen, and with them what belongs to them; none chosen is the whole
/// casebook.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Subject {
    /// The records: cases, incidents, parties and figures.
    pub records: Vec<Named>,
}

/// What was chosen, by what of it is asked.
#[derive(Debug)]
pub(super) struct Chosen {
    whole: bool,
    ids: HashSet<RecordId>,
    /// Incidents of the parties that were chosen.
    incidents: HashSet<RecordId>,
}

impl Subject {
    /// The one record that it is about, where there is one.
    pub fn one(&self) -> Option<RecordId> {
        match self.records.as_slice() {
            [one] => Some(one.id),
            _ => None,
        }
    }

    pub(super) fn chosen(&self, conn: &rusqlite::Connection) -> Result<Chosen, Error> {
        let mut incidents = HashSet::new();
        for party in self.records.iter().filter(|named| named.kind == Kind::Party) {
            incidents.extend(dump::incidents_of(conn, party.id)?);
        }
        let ids = self.records.iter().map(|named| named.id).collect();
        Ok(Chosen { whole: self.records.is_empty(), ids, incidents })
    }
}

impl Chosen {
    /// Whether the whole casebook was.
    pub(super) fn is_whole(&self) -> bool {
        self.whole
    }

    /// Whether a record was, itself or with what it belongs to.
    pub(super) fn has(&self, id: RecordId, fields: &Fields) -> bool {
        let leads = |name: &str| {
            linked(fields, name).is_some_and(|id| {
                self.ids.contains(&id) || name == "incident" && self.incidents.contains(&id)
            })
        };
        self.whole
            || self.ids.contains(&id)
            || self.incidents.contains(&id)
            || ["case", "incident", "record"].into_iter().any(leads)
    }
}

/// The record that a field leads to.
pub(super) fn linked(fields: &Fields, name: &str) -> Option<RecordId> {
    fields.get(name).and_then(Value::as_str)?.parse().ok()
}
