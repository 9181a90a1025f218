//! Lets the tables follow the history.

mod links;
mod put_away;
mod said;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::mem;

use rusqlite::Connection;

use super::meter::Meter;
use super::refused::Refused;
use super::{Error, devices, disputes, merged, records, replay, search, stays, tables};
use crate::model::history::{Replayed, State};
use crate::model::{Kind, RecordId};

use links::known;
pub(super) use links::{lead, note_led};
pub(super) use put_away::{flag, is_led_to};
use said::is_noted;
pub(super) use said::{ABOUT, note};

/// Bytes of long texts that are kept while a step is written; a large import
/// reads the others again.
const MOST_BODIES: usize = 16 * 1024 * 1024;

/// What is done with a record that this version cannot show.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum IfUnfit {
    /// It is refused: this copy is about to write it.
    Refuse,
    /// It is hidden, as one of a newer version: it was written elsewhere. What
    /// it leads to may come later.
    Hide,
}

/// Records up to which the index is changed rather than made anew.
const ANEW: usize = 1_000;

/// Shows records as their history has it, whoever wrote that.
pub(super) fn show_all(
    conn: &Connection,
    ids: &BTreeSet<RecordId>,
    meter: &mut Meter,
) -> Result<(), Error> {
    let mut tables = Following::new(conn, IfUnfit::Hide)?;
    // All have their rows before any is linked to.
    for id in ids {
        let Some(replayed) = replay::record(conn, *id)? else { continue };
        let Some(kind) = replayed.kind else { continue };
        if records::row(conn, *id)?.is_none() {
            records::expect(conn, *id, kind)?;
        }
    }
    for id in ids {
        meter.step()?;
        tables.show(*id)?;
    }
    let total: u64 = conn.query_row("SELECT count(*) FROM records", [], |row| row.get(0))?;
    // Making the index anew is quicker than changing much of it.
    if ids.len() > ANEW && ids.len() as u64 > total / 3 {
        tables.settle()?;
        return search::rebuild_while(conn, &mut || meter.step());
    }
    tables.finish(meter)
}

/// Tables that follow what happens to records.
#[derive(Debug)]
pub(super) struct Following<'a> {
    conn: &'a Connection,
    unfit: IfUnfit,
    /// Whether any record was made one with another.
    has_merged: bool,
    /// Whether anybody else has written here.
    has_others: bool,
    /// How each list has grown.
    tallies: BTreeMap<&'static str, i64>,
    /// Records whose place in the search index is out of date.
    stale: BTreeSet<i64>,
    /// Records of which others may be disputed now.
    doubtful: BTreeSet<i64>,
    /// Sources that have come or gone.
    sources: BTreeSet<i64>,
    /// Folded long texts of records just written, which the index would have
    /// to read from the history again.
    bodies: HashMap<i64, String>,
    /// How many bytes those have.
    body_bytes: usize,
}

impl<'a> Following<'a> {
    pub(super) fn new(conn: &'a Connection, unfit: IfUnfit) -> rusqlite::Result<Self> {
        let has_merged = conn.prepare_cached("SELECT 1 FROM merged")?.exists([])?;
        Ok(Self {
            conn,
            unfit,
            has_merged,
            has_others: devices::has_others(conn)?,
            tallies: BTreeMap::new(),
            stale: BTreeSet::new(),
            doubtful: BTreeSet::new(),
            sources: BTreeSet::new(),
            bodies: HashMap::new(),
            body_bytes: 0,
        })
    }

    /// Brings what depends on the records up to date; call it once, last.
    pub(super) fn finish(mut self, meter: &mut Meter) -> Result<(), Error> {
        meter.expect(self.stale.len());
        self.settle()?;
        self.relieve(0, meter)
    }

    /// Brings the search index up to date where so many records wait for it.
    /// What changes of them afterwards waits again.
    pub(super) fn relieve(&mut self, most: usize, meter: &mut Meter) -> Result<(), Error> {
        if self.stale.len() < most {
            return Ok(());
        }
        let (stale, bodies) = (mem::take(&mut self.stale), mem::take(&mut self.bodies));
        self.body_bytes = 0;
        let body = |row| bodies.get(&row).map(String::as_str);
        search::index(self.conn, stale, body, &mut || meter.step())
    }

    /// Brings up to date how many records the lists have and what is disputed,
    /// where the search index is made anew.
    pub(super) fn settle(&mut self) -> Result<(), Error> {
        for (listing, by) in mem::take(&mut self.tallies) {
            tables::tally(self.conn, listing, by)?;
        }
        for source in mem::take(&mut self.sources) {
            self.doubtful.extend(disputes::of_source(self.conn, source)?);
        }
        for record in mem::take(&mut self.doubtful) {
            disputes::note(self.conn, record)?;
        }
        Ok(())
    }

    /// Shows a record as its history has it.
    pub(super) fn show(&mut self, id: RecordId) -> Result<(), Error> {
        match replay::record(self.conn, id)? {
            Some(replayed) => self.show_as(id, replayed),
            None => Ok(()),
        }
    }

    /// Shows a record, which is this.
    pub(super) fn show_as(&mut self, id: RecordId, replayed: Replayed) -> Result<(), Error> {
        let Some(kind) = replayed.kind else { return Ok(()) };
        let known = records::row(self.conn, id)?;
        if let Some(row) = known {
            self.take_out(kind, row)?;
        }
        let row = records::put(self.conn, known, id, kind, &replayed)?;
        self.put_in((id, kind, row), replayed, known.is_none())
    }

    /// Takes a record out of the table of its kind, if it is there.
    fn take_out(&mut self, kind: Kind, row: i64) -> Result<(), Error> {
        self.stale.extend(tables::dependents(self.conn, kind, row)?);
        self.doubt(kind, row)?;
        if let Some(listing) = tables::remove(self.conn, kind, row)? {
            *self.tallies.entry(listing).or_default() -= 1;
            self.source_moved(kind, row);
        }
        Ok(())
    }

    /// Lets it be looked at again what is disputed of a record, or of the record
    /// that a citation is of.
    fn doubt(&mut self, kind: Kind, row: i64) -> rusqlite::Result<()> {
        let record =
            if kind == Kind::Citation { disputes::record_of(self.conn, row)? } else { Some(row) };
        self.doubtful.extend(record);
        Ok(())
    }

    /// Keeps in mind that a source has come or gone: one that does both stays.
    fn source_moved(&mut self, kind: Kind, row: i64) {
        if kind == Kind::Source && !self.sources.remove(&row) {
            self.sources.insert(row);
        }
    }

    /// Puts a record that has its row in the table of its kind, if it counts,
    /// and what was said of it beside.
    fn put_in(
        &mut self,
        (id, kind, row): (RecordId, Kind, i64),
        replayed: Replayed,
        is_new: bool,
    ) -> Result<(), Error> {
        let mut moved = Vec::new();
        let is_noted = !is_new && is_noted(self.conn, row)?;
        if is_noted || replayed.made.len() > 1 || !replayed.is_settled() {
            note(self.conn, row, &replayed)?;
        }
        if is_noted || replayed.state == State::Merged {
            moved = merged::note(self.conn, row, kind, &replayed)?;
            self.has_merged |= replayed.state == State::Merged;
        }
        if self.has_others && !is_new {
            put_away::flag_links_to(self.conn, row, &replayed.put_away)?;
        }
        let led = if self.counts(row, &replayed)? {
            if self.has_others {
                flag(self.conn, row, (id, kind), &replayed.fields)?;
            }
            self.put_live(kind, row, replayed)?
        } else {
            Vec::new()
        };
        if is_noted || !led.is_empty() {
            note_led(self.conn, row, &led)?;
        }
        self.stale.extend(tables::dependents(self.conn, kind, row)?);
        if kind == Kind::Citation {
            self.doubt(kind, row)?;
        }
        for row in moved {
            self.show_again(row)?;
        }
        Ok(())
    }

    fn counts(&self, row: i64, replayed: &Replayed) -> rusqlite::Result<bool> {
        match replayed.state {
            State::Live => Ok(true),
            State::Merged => Ok(stays::instead(self.conn, row)?.is_none()),
            State::Trash | State::Undone | State::Newer | State::Absent => Ok(false),
        }
    }

    /// Puts a record that counts in the table of its kind; says which of those
    /// that it leads to were made one with others.
    fn put_live(&mut self, kind: Kind, row: i64, replayed: Replayed) -> Result<Vec<i64>, Error> {
        if search::stands_alone(kind) && self.body_bytes < MOST_BODIES {
            let body = search::body(kind, &replayed.fields);
            self.body_bytes += body.len();
            self.bodies.insert(row, body);
        }
        let (fields, led) = if self.has_merged || self.unfit == IfUnfit::Hide {
            lead(self.conn, kind, replayed.fields, self.unfit)?
        } else {
            (known(kind, replayed.fields), Vec::new())
        };
        match (tables::put(self.conn, kind, row, fields), self.unfit) {
            (Ok(listing), _) => {
                if replayed.state == State::Merged {
                    records::set_state(self.conn, row, State::Live)?;
                }
                *self.tallies.entry(listing).or_default() += 1;
                self.source_moved(kind, row);
                Ok(led)
            }
            (Err(Refused::Field(_)), IfUnfit::Hide) => {
                records::set_state(self.conn, row, State::Newer)?;
                Ok(Vec::new())
            }
            (Err(refused), _) => {
                let called = replayed.made.first().map(|made| made.reference.as_str());
                Err(refused.of(called.unwrap_or_default()))
            }
        }
    }

    /// Shows the record in a row again, since what it leads to has moved.
    fn show_again(&mut self, row: i64) -> Result<(), Error> {
        let Some(named) = records::entry_at(self.conn, row)? else { return Ok(()) };
        let Some(replayed) = replay::record(self.conn, named.id)? else { return Ok(()) };
        let Some(kind) = replayed.kind else { return Ok(()) };
        self.take_out(kind, row)?;
        records::put(self.conn, Some(row), named.id, kind, &replayed)?;
        self.put_in((named.id, kind, row), replayed, false)
    }
}
