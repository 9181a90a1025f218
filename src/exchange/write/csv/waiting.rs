//! Rows that wait for what they link to, which may come later within their kind.

use std::mem;

use crate::exchange::lens::Redacted;
use crate::model::Kind;

/// Records of the kind that comes now, from the first on that links to what did not
/// come yet: their order stays.
#[derive(Default)]
pub(super) struct Waiting {
    kind: Option<Kind>,
    records: Vec<Redacted>,
}

impl Waiting {
    /// Takes the next record; `note` takes note of it, and says whether it is ready.
    /// Answers with the records of which the rows can be written.
    pub(super) fn take(
        &mut self,
        record: Redacted,
        note: impl FnOnce(&Redacted) -> bool,
    ) -> Vec<Redacted> {
        let before = self.kind.replace(record.kind);
        let is_next = before != Some(record.kind);
        let mut ready = if is_next { mem::take(&mut self.records) } else { Vec::new() };
        if note(&record) && self.records.is_empty() {
            ready.push(record);
        } else {
            self.records.push(record);
        }
        ready
    }

    /// The records that still wait when all are there.
    pub(super) fn rest(self) -> impl Iterator<Item = Redacted> {
        self.records.into_iter()
    }
}
