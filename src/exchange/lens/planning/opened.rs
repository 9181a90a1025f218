//! The casebook's own terms: which may leave, and which are left out.

use serde_json::Value;

use super::Planning;
use crate::model::Kind;
use crate::model::lens::{Around, Reason};
use crate::store::dump::Stored;

impl Planning<'_, '_> {
    /// Opens a term of the casebook's own whose words name nobody who must not be named.
    pub(super) fn open_term(&mut self, stored: &Stored) {
        let texts = stored.fields.values().filter_map(Value::as_str);
        let texts: Vec<_> = texts.map(|text| text.replace('-', " ")).collect();
        let open = self.outgoing.lens.fields(Kind::Term, &stored.fields, Around::default()).is_ok();
        if open && !texts.iter().any(|text| self.names.stands_in(text)) {
            self.outgoing.terms.insert(stored.record.id);
        }
    }

    /// Lets a term leave that something that leaves is told by.
    pub(super) fn term(&mut self, stored: &Stored) {
        let id = stored.record.id;
        if !self.outgoing.terms.contains(&id) {
            self.keep_back(Kind::Term, Reason::HeldBack);
        } else if self.chosen.is_whole() || self.used.contains(&id) {
            self.admit(stored);
        }
    }
}
