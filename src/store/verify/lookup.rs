//! Asks the search index for every word and every beginning that it holds.
//!
//! What leads to a word in the index is not what holds it, and beginnings are
//! kept beside the words, so that reading all words does not show what a search
//! for one of them finds.

use std::ops::RangeInclusive;

use rusqlite::{Connection, named_params};

use super::texts::{Occurrence, Sums};
use crate::store::Error;

/// Letters of the beginnings that the index keeps.
pub(super) const BEGINNINGS: RangeInclusive<usize> = 2..=4;

/// Questions for a beginning in each column.
const COLUMNS: [(&str, &str); 2] = [("names", "names : "), ("body", "body : ")];

/// The first letters of a word that has as many.
pub(super) fn beginning(word: &str, letters: usize) -> Option<&str> {
    let last = word.char_indices().nth(letters.checked_sub(1)?)?;
    word.get(..last.0 + last.1.len_utf8())
}

/// Words in their order, each of which must be found in as many records as
/// hold it, and each beginning in the records that hold a word of it.
#[derive(Default)]
pub(super) struct LookedUp {
    word: String,
    records: u64,
    last: Option<i64>,
    pub(super) differs: bool,
}

impl LookedUp {
    /// Takes the next place; what a beginning is found in is taken from the sums.
    pub(super) fn take(
        &mut self,
        conn: &Connection,
        place: &Occurrence,
        sums: &mut Sums,
    ) -> Result<(), Error> {
        if self.word != place.word {
            self.ask(conn)?;
            for letters in BEGINNINGS {
                let begun = beginning(place.word, letters);
                if let Some(begun) = begun.filter(|_| begun != beginning(&self.word, letters)) {
                    found_by(conn, begun, sums)?;
                }
            }
            place.word.clone_into(&mut self.word);
            (self.records, self.last) = (0, None);
        }
        if self.last != Some(place.rowid) {
            self.records += 1;
            self.last = Some(place.rowid);
        }
        Ok(())
    }

    /// Asks for the word before.
    pub(super) fn ask(&mut self, conn: &Connection) -> Result<(), Error> {
        if self.word.is_empty() || self.differs {
            return Ok(());
        }
        let mut found =
            conn.prepare_cached("SELECT count(*) FROM search WHERE search MATCH :word")?;
        let word = format!("\"{}\"", self.word);
        let records: u64 = found.query_row(named_params! { ":word": word }, |row| row.get(0))?;
        self.differs = records != self.records;
        Ok(())
    }
}

/// Takes the records that are found by a beginning from the sums.
fn found_by(conn: &Connection, begun: &str, sums: &mut Sums) -> Result<(), Error> {
    for (column, within) in COLUMNS {
        let mut found = conn.prepare_cached("SELECT rowid FROM search WHERE search MATCH :word")?;
        let word = format!("{within}\"{begun}\" *");
        let mut found = found.query(named_params! { ":word": word })?;
        while let Some(row) = found.next()? {
            sums.take(&Occurrence { rowid: row.get(0)?, column, offset: None, word: begun });
        }
    }
    Ok(())
}
