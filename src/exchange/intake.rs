//! Records on their way in. All rows are read and held, so that each can link
//! to each; then all are checked; then all are written in one step, or none.

mod announce;
mod check;
mod decide;
mod details;
mod known;
mod leaving_out;
mod links;
mod order;
mod timed;
mod values;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use serde::ser::SerializeStruct;
use serde::{Deserialize, Serialize, Serializer};
use sha2::{Digest, Sha256};

use super::read::kind;
use super::{BadRow, Counted, Error, Found, Likely, Opened, Outcome};
use crate::model::bad_row::Place;
use crate::model::field::Fields;
use crate::model::progress::{Progress, Watch};
use crate::model::vocabulary::OwnTerms;
use crate::model::{Day, Kind, Language, RecordId, Reference};
use crate::store::scratch::Scratch;
use crate::store::{self, Deed, Meter, Store, Writing, own_terms};
use announce::Announcing;
use check::{Checked, Checking};

/// What is wanted of an import.
#[derive(Clone, Copy, Debug)]
pub struct Wish {
    /// The day that it is.
    pub today: Day,
    /// Whether each row of a table becomes a new record, whatever is there already.
    pub as_new: bool,
    /// Whether rows of tables that are wrong are left out, with all that leads to
    /// them; otherwise nothing is stored as long as there is one.
    pub leave_out: bool,
}

/// A record of a file, checked, with the id that it will have.
#[derive(Debug, Deserialize, Serialize)]
struct Incoming {
    id: RecordId,
    #[serde(with = "kind")]
    kind: Kind,
    /// What it would like to be called.
    reference: Option<Reference>,
    /// Which file it is of, and where it stands there; another name of a party is
    /// no row of its own.
    file: usize,
    place: Option<Place>,
    trashed: bool,
    /// The record that it was made one with.
    into: Option<RecordId>,
    fields: Fields,
    /// Its fields so far, where the casebook made it once and undid that.
    undone: Option<Fields>,
}

/// What an import will do.
#[derive(Debug)]
pub struct Intake {
    scratch: Scratch,
    outcome: Outcome,
    wish: Wish,
    /// Rows that are wrong, where these are left out.
    bad: Counted<BadRow>,
    /// Whether what was read is all that there is to be left out of.
    is_whole: bool,
    /// What the files were read from.
    seal: [u8; 32],
    /// Rows of tables that conflict with the casebook; with one, none is stored.
    refused: Counted<BadRow>,
    /// The highest number that the files have of each letter.
    numbers: BTreeMap<char, u32>,
    found: Vec<Found>,
}

/// As `{place, record, name}`; answers of JSON are of one language.
impl Serialize for Likely {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut told = serializer.serialize_struct("Likely", 3)?;
        told.serialize_field("place", &self.place.told(&self.file, Language::English))?;
        told.serialize_field("record", &self.record)?;
        told.serialize_field("name", &self.name)?;
        told.end()
    }
}

/// Checks files against the casebook and each other, and says what their
/// import would do: rows of records that are there already are left out.
///
/// # Errors
///
/// Fails with the bad rows of all files at once unless these are left out, and with
/// [`store::Error::Stopped`] where `watch`, which is told of bytes and then of
/// records, wants no more.
pub fn plan(
    store: &Store,
    files: Vec<Opened>,
    wish: Wish,
    watch: &mut Watch,
) -> Result<Intake, Error> {
    let scratch = Scratch::new(store)?;
    let found = files.iter().filter_map(|file| file.found.clone()).collect();
    let names: Vec<_> = files.iter().map(|file| file.name.clone()).collect();
    let mut announcing = Announcing::new(store, &scratch, wish);
    let seals: Vec<_> = files.iter().map(|file| Rc::clone(&file.seal)).collect();
    let (mut before, total) = (0, files.iter().map(|file| file.size).sum());
    for (file, opened) in files.into_iter().enumerate() {
        for (index, row) in (0_u64..).zip(opened.rows) {
            announcing.take(file, &names, row)?;
            let progress = Progress { done: before + opened.read.get(), total };
            if index.is_multiple_of(EVERY) && !watch(progress) {
                return Err(store::Error::Stopped.into());
            }
        }
        before += opened.read.get();
    }
    let Announcing { bad, terms, rows, breaks_off, .. } = announcing;
    let own = own_terms::of(store.read()).map_err(store::Error::from)?;
    let _held = own.and(&OwnTerms::of(terms)).hold();
    let checked = Checking::new(store, &scratch, wish, &names, bad).all(rows, watch)?;
    let Checked { outcome, refused, numbers, bad } = checked;
    let is_whole = !breaks_off && bad.iter().all(|row| row.place.record.is_none());
    let seal = sealed(&names, &seals);
    Ok(Intake { scratch, outcome, wish, bad, is_whole, seal, refused, numbers, found })
}

/// A hash of the files by their names and what was read of them.
fn sealed(names: &[String], seals: &[Rc<RefCell<Sha256>>]) -> [u8; 32] {
    let mut all = Sha256::new();
    for (name, seal) in names.iter().zip(seals) {
        all.update((name.len() as u64).to_le_bytes());
        all.update(name);
        all.update(seal.borrow().clone().finalize());
    }
    all.finalize().into()
}

/// Rows between two reports.
const EVERY: u64 = 250;

impl Intake {
    /// What will be done. References are given out only when it is.
    pub fn outcome(&self) -> &Outcome {
        &self.outcome
    }

    /// Rows that conflict with the casebook: with one, nothing will be stored.
    pub fn refused(&self) -> &Counted<BadRow> {
        &self.refused
    }

    /// Rows that are wrong, in which case they are left out.
    pub fn bad(&self) -> &Counted<BadRow> {
        &self.bad
    }

    /// Whether it can be carried out: a file that breaks off is not taken in, nor
    /// a copy of a casebook of which something is wrong.
    pub fn is_open(&self) -> bool {
        self.is_whole && (self.wish.leave_out || self.refused.is_empty())
    }

    /// What tells the files from any others, and from what they become later.
    pub fn seal(&self) -> [u8; 32] {
        self.seal
    }

    /// What the files of rows turned out to be.
    pub fn found(&self) -> &[Found] {
        &self.found
    }

    /// Stores the records as one step of the history, or none of them.
    ///
    /// # Errors
    ///
    /// Fails with every row that is refused, and with [`store::Error::Stopped`]
    /// where `watch` wants no more.
    pub fn carry_out(self, store: &mut Store, watch: &mut Watch) -> Result<Outcome, Error> {
        let is_open = self.is_open();
        let Self { scratch, mut outcome, refused, bad, numbers, .. } = self;
        if !is_open {
            return Err(Error::BadRows(if bad.is_empty() { refused } else { bad }));
        }
        if outcome.new == 0 {
            return Ok(outcome);
        }
        let millis = store.now();
        let renumbered = store.write(|conn| {
            let mut writing = Writing::begin(conn, Deed::Do, millis)?;
            for (prefix, number) in &numbers {
                let (prefix, number) = (*prefix, *number);
                writing.reserve(&Reference { prefix, number, tag: String::new() })?;
            }
            let mut meter = Meter::new(watch, outcome.new as u64);
            let renumbered = order::write(&mut writing, conn, &scratch, &mut meter)?;
            writing.finish_under(&mut meter)?;
            Ok::<_, store::Error>(renumbered)
        })?;
        outcome.renumbered = renumbered;
        Ok(outcome)
    }
}

/// What is held of a record, or was.
fn held<T: Serialize>(value: &T) -> Result<String, store::Error> {
    serde_json::to_string(value).map_err(|error| store::Error::no_json(&error))
}

/// What was held of a record.
fn taken<'a, T: Deserialize<'a>>(text: &'a str) -> Result<T, store::Error> {
    serde_json::from_str(text).map_err(|error| store::Error::no_json(&error))
}
