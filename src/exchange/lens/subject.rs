//! What was chosen to leave.

use std::collections::HashSet;

use serde_json::Value;

use crate::exchange::Error;
use crate::model::field::Fields;
use crate::model::lens::Subject;
use crate::model::{Kind, RecordId};
use crate::store::dump;

/// What was chosen, by what of it is asked.
#[derive(Debug)]
pub(super) struct Picked {
    whole: bool,
    ids: HashSet<RecordId>,
    /// Incidents of the parties that were chosen.
    incidents: HashSet<RecordId>,
}

impl Picked {
    /// What was chosen of a casebook.
    pub(super) fn of(conn: &rusqlite::Connection, subject: &Subject) -> Result<Self, Error> {
        let mut incidents = HashSet::new();
        for party in subject.records.iter().filter(|named| named.kind == Kind::Party) {
            incidents.extend(dump::incidents_of(conn, party.id)?);
        }
        let ids = subject.records.iter().map(|named| named.id).collect();
        Ok(Self { whole: subject.records.is_empty(), ids, incidents })
    }

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
