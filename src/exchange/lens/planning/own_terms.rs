//! The casebook's own terms: which may leave, and which are needed.

use serde_json::Value;

use super::Planning;
use crate::model::field::{Fields, Shape};
use crate::model::lens::{Around, Reason};
use crate::model::records::own_term;
use crate::model::vocabulary::Vocabulary;
use crate::model::{Kind, RecordId};
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

/// The casebook's own terms that a record is told by.
pub(super) fn used(kind: Kind, fields: &Fields) -> Vec<RecordId> {
    let of = |vocabulary: Vocabulary, value: &Value| {
        let slug = value.as_str().filter(|slug| !vocabulary.is_built_in(slug))?;
        Some(own_term::id(vocabulary.slug(), slug))
    };
    let mut used = Vec::new();
    for field in kind.fields() {
        let Some(value) = fields.get(field.name) else { continue };
        match field.shape {
            Shape::Term(vocabulary) => used.extend(of(vocabulary, value)),
            Shape::Terms(vocabulary) => {
                let many = value.as_array().into_iter().flatten();
                used.extend(many.filter_map(|value| of(vocabulary, value)));
            }
            _ => {}
        }
    }
    used
}
