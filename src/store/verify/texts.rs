//! Holds the search index to the texts of the records.
//!
//! The index keeps no text, only which word stands where. So the words of every
//! record are hashed with their places and added up, and those that the index
//! holds are taken away: nothing remains where both are the same, in whatever
//! order, and memory does not grow with the casebook. The beginnings of words,
//! which the index keeps for themselves, are held to the records the same way.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use rusqlite::{Connection, Row, named_params};

use super::Verification;
use super::lookup::{BEGINNINGS, LookedUp, beginning};
use super::segments;
use crate::model::damage::{Damage, RecordDamage, SearchDamage};
use crate::model::progress::{Progress, Watch};
use crate::store::search::{self, SearchDocument};
use crate::store::{Error, records};

/// Sums that are kept apart by the rows of records.
const SUMS: usize = 4096;

/// Records, or words of the index, after which one asks whether to go on.
const BETWEEN: u64 = 10_000;

/// Where a word stands in the index, or in which column a beginning does.
#[derive(Hash)]
pub(super) struct Occurrence<'a> {
    pub(super) rowid: i64,
    pub(super) column: &'a str,
    /// None of a beginning.
    pub(super) offset: Option<i64>,
    pub(super) word: &'a str,
}

/// What remains of the words.
pub(super) struct Sums(Vec<u64>);

impl Sums {
    fn of(&mut self, place: &Occurrence) -> (&mut u64, u64) {
        let mut hasher = DefaultHasher::new();
        place.hash(&mut hasher);
        // The row of the record is the lower half of the rowid.
        let row = usize::try_from(place.rowid & 0xffff_ffff).unwrap_or_default();
        (&mut self.0[row % SUMS], hasher.finish())
    }

    fn add(&mut self, place: &Occurrence) {
        let (sum, hash) = self.of(place);
        *sum = sum.wrapping_add(hash);
    }

    pub(super) fn take(&mut self, place: &Occurrence) {
        let (sum, hash) = self.of(place);
        *sum = sum.wrapping_sub(hash);
    }
}

/// Compares the index, the days in it, and the words that misspelt names lead to.
pub(super) fn check(
    conn: &Connection,
    found: &mut Verification,
    progress: Progress,
    watch: &mut Watch,
) -> Result<(), Error> {
    segments::check(conn, found)?;
    let mut sums = Sums(vec![0; SUMS]);
    expect(conn, &mut sums, found, progress, watch)?;
    if found.stopped {
        return Ok(());
    }
    let mut words = conn.prepare("SELECT term, doc, col, offset FROM search_words")?;
    let mut words = words.query([])?;
    let mut read: u64 = 0;
    let mut looked_up = LookedUp::default();
    while let Some(word) = words.next()? {
        let place = place(word)?;
        looked_up.take(conn, &place, &mut sums)?;
        sums.take(&place);
        read += 1;
        if read.is_multiple_of(BETWEEN) && !watch(progress) {
            found.stopped = true;
            return Ok(());
        }
    }
    looked_up.ask(conn)?;
    if looked_up.differs {
        found.problem(Damage::Search(SearchDamage::Words));
    }
    if sums.0.iter().any(|sum| *sum != 0) {
        found.problem(Damage::Search(SearchDamage::Texts));
    }
    Ok(())
}

fn place<'a>(word: &'a Row) -> Result<Occurrence<'a>, Error> {
    let text = |column| word.get_ref(column)?.as_str().map_err(rusqlite::Error::from);
    Ok(Occurrence {
        rowid: word.get("doc")?,
        column: text("col")?,
        offset: Some(word.get("offset")?),
        word: text("term")?,
    })
}

/// Adds up what the index should hold.
fn expect(
    conn: &Connection,
    sums: &mut Sums,
    found: &mut Verification,
    progress: Progress,
    watch: &mut Watch,
) -> Result<(), Error> {
    let mut live = conn.prepare("SELECT row, day, state FROM records ORDER BY row")?;
    let mut live = live.query([])?;
    let mut known = HashSet::new();
    let mut read: u64 = 0;
    while let Some(record) = live.next()? {
        let (row, day): (i64, Option<i64>) = (record.get("row")?, record.get("day")?);
        let document = search::document_at(conn, row)?;
        if document.as_ref().map(|document| document.day) != day {
            let named = records::entry_at(conn, row)?;
            let record = named.map_or_else(|| row.to_string(), |named| named.reference.to_string());
            found.problem(Damage::Record { record, damage: RecordDamage::Day });
        }
        if let Some(document) = document {
            let rowid = search::search_row(document.day, row);
            let lengths = add(sums, rowid, &document);
            if !segments::has_lengths(conn, rowid, lengths)? {
                found.problem(Damage::Search(SearchDamage::Lengths));
            }
            if document.is_name && lacks_sounds(conn, &document.names, &mut known)? {
                found.problem(Damage::Search(SearchDamage::Sounds));
            }
        }
        read += 1;
        if read.is_multiple_of(BETWEEN) && !watch(progress) {
            found.stopped = true;
            return Ok(());
        }
    }
    wrong_sounds(conn, found)
}

/// Adds up the words of a record; answers with how many each column has.
fn add(sums: &mut Sums, rowid: i64, document: &SearchDocument) -> [u64; 2] {
    [("names", &document.names), ("body", &document.body)].map(|(column, text)| {
        // As the tokenizer `ascii` of FTS5 takes words apart.
        let words = text.split(|char: char| char.is_ascii() && !char.is_ascii_alphanumeric());
        let (mut begun, mut length) = (HashSet::new(), 0);
        for (offset, word) in (0..).zip(words.filter(|word| !word.is_empty())) {
            sums.add(&Occurrence { rowid, column, offset: Some(offset), word });
            begun.extend(BEGINNINGS.filter_map(|letters| beginning(word, letters)));
            length += 1;
        }
        for word in begun {
            sums.add(&Occurrence { rowid, column, offset: None, word });
        }
        length
    })
}

/// Whether a word of a name stands nowhere under the keys that it has.
fn lacks_sounds(
    conn: &Connection,
    names: &str,
    known: &mut HashSet<String>,
) -> Result<bool, Error> {
    let mut there =
        conn.prepare_cached("SELECT count(*) FROM sounds WHERE sound = :sound AND word = :word")?;
    for (word, keys) in search::sounding(names) {
        if !known.insert(word.to_owned()) {
            continue;
        }
        for sound in keys {
            let asked = named_params! { ":sound": sound, ":word": word };
            if there.query_row(asked, |row| row.get::<_, i64>(0))? == 0 {
                return Ok(true);
            }
        }
    }
    Ok(false)
}

/// Words that stand under a key which is not theirs.
fn wrong_sounds(conn: &Connection, found: &mut Verification) -> Result<(), Error> {
    let mut all = conn.prepare("SELECT sound, word FROM sounds")?;
    let mut all = all.query([])?;
    while let Some(row) = all.next()? {
        let (sound, word): (String, String) = (row.get("sound")?, row.get("word")?);
        let own = search::sounding(&word).any(|(_, sounds)| sounds.contains(&sound));
        if !own {
            found.problem(Damage::Sound(word));
        }
    }
    Ok(())
}
