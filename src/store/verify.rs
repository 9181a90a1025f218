//! Checks that a casebook is what its history says.
//!
//! Pages, then the chain of hashes, then the tables: every record is replayed
//! from its ops and written again into empty tables in memory, some hundred at
//! a time, and compared with what stands in the file.

mod chains;
mod config;
mod counts;
mod decided;
mod files;
mod inverses;
mod lookup;
mod lost;
mod rebuild;
mod record_row;
mod schema;
mod segments;
mod steps;
mod texts;
mod waiting;

use rusqlite::{Connection, ErrorCode, OptionalExtension, named_params};

use super::following::{self, ABOUT, IfUnfit};
use super::refused::Refused;
use super::{
    Error, Store, devices, diceware, filing, kinds, lexicon, merged, records, replay, stays, tables,
};
use crate::model::Kind;
use crate::model::damage::{Damage, Lost, Part, RecordDamage, SchemaDamage};
use crate::model::history::{Replayed, State};
use crate::model::progress::{Progress, Watch};

use lost::ListCounts;
pub(super) use rebuild::derive;
pub use rebuild::{Loss, Rebuilt, Refusal};
use record_row::RecordRow;

/// What was checked, and what was wrong.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Verification {
    /// Ops in the history.
    pub ops: u64,
    /// Ops whose content was erased for good; their hashes still hold.
    pub erased: u64,
    /// Ops that came before one which they build on, and wait for it.
    pub waiting: u64,
    /// Evidence whose file was never taken in here, so that only its record is.
    pub elsewhere: u64,
    /// Tags of devices whose history parts: their id was used twice.
    pub forked: Vec<String>,
    /// References that two records of one device have: it gave them out twice,
    /// and who types one means the first.
    pub doubles: Vec<String>,
    /// Records that they make.
    pub records: u64,
    /// The heads of the history as eight words.
    pub heads: Vec<String>,
    /// What is wrong; nothing, if all is well.
    pub problems: Vec<Damage>,
    /// What stands in the file though no change in the history made it: changes
    /// at its end are probably missing. It is among the problems too.
    pub lost: Vec<Lost>,
    /// Whether it was stopped before its end.
    pub stopped: bool,
}

/// Records that are rebuilt at a time.
const BATCH: usize = 500;

/// Problems after which no more are told.
const MOST_PROBLEMS: usize = 100;

/// Tables of records, which are made again and compared: one of each kind.
fn tables() -> impl Iterator<Item = &'static str> {
    kinds::all().map(|kind| kind.table)
}

/// All that is made again and compared.
fn made_again() -> impl Iterator<Item = &'static str> {
    tables().chain(ABOUT.iter().copied())
}

impl Store {
    /// Checks the whole casebook; reads only.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Older`] where the tables are those of another version
    /// of the program, which opening the file for writing would mend.
    pub fn verify(&self, watch: &mut Watch) -> Result<Verification, Error> {
        let mut found = Verification::default();
        let conn = self.read();
        if let Some(path) = self.path() {
            lexicon::refuse_other(conn, path)?;
            filing::refuse_other(conn, path)?;
        }
        let mut progress = Progress::default();
        found.survive(Part::File, |found| pages(conn, found))?;
        schema::check(conn, &mut found)?;
        found.survive(Part::SearchIndex, |found| config::check(conn, found))?;
        found.survive(Part::History, |found| {
            found.heads = diceware::heads(conn)?.iter().map(|word| (*word).to_owned()).collect();
            let ops: u64 = conn.query_row("SELECT count(*) FROM ops", [], |row| row.get(0))?;
            progress.total = ops * 2;
            chains::check(conn, found, &mut progress, watch)?;
            waiting::check(conn, found)
        })?;
        if !found.stopped {
            found.survive(Part::Steps, |found| steps::check(conn, found))?;
            found.survive(Part::Steps, |found| inverses::check(conn, found, progress, watch))?;
        }
        let mut lists = None;
        if !found.stopped {
            found.survive(Part::Records, |found| {
                let scratch = self.scratch()?;
                lists = Some(every_record(scratch.read(), found, &mut progress, watch)?);
                Ok(())
            })?;
        }
        if !found.stopped {
            found.survive(Part::Records, |found| lost::check(conn, lists.as_ref(), found))?;
            found.survive(Part::Records, |found| decided::check(conn, found))?;
            found.survive(Part::Lists, |found| counts::check(conn, found))?;
            found.survive(Part::SearchIndex, |found| texts::check(conn, found, progress, watch))?;
            found.survive(Part::Files, |found| files::check(conn, found, &mut progress, watch))?;
        }
        Ok(found)
    }

    /// A second connection whose tables of records are hidden by empty ones in
    /// memory. A store in memory has no second connection and hides its own.
    fn scratch(&self) -> Result<Scratch<'_>, Error> {
        let scratch = match self.door() {
            Some(door) => Scratch::Own(Box::new(door.open()?)),
            None => Scratch::Same(self.read()),
        };
        hide(scratch.read())?;
        Ok(scratch)
    }
}

enum Scratch<'a> {
    Own(Box<Store>),
    Same(&'a Connection),
}

impl Scratch<'_> {
    fn read(&self) -> &Connection {
        match self {
            Self::Own(store) => store.read(),
            Self::Same(conn) => conn,
        }
    }
}

impl Drop for Scratch<'_> {
    fn drop(&mut self) {
        if let Self::Same(conn) = self {
            // Left over, they would hide the tables of a store in memory.
            let dropped = made_again().map(|table| format!("DROP TABLE IF EXISTS temp.{table};"));
            let _ = conn.execute_batch(&dropped.collect::<String>());
            let _ = conn.pragma_update(None, "foreign_keys", true);
        }
    }
}

impl Verification {
    fn problem(&mut self, problem: Damage) {
        if self.problems.len() < MOST_PROBLEMS && !self.problems.contains(&problem) {
            self.problems.push(problem);
        }
    }

    /// Tells of a part that could not be read because it is damaged, and goes
    /// on with the next.
    fn survive(
        &mut self,
        part: Part,
        check: impl FnOnce(&mut Self) -> Result<(), Error>,
    ) -> Result<(), Error> {
        if let Err(error) = check(self) {
            self.problem(Damage::Unread(part, Box::new(damage(error)?)));
        }
        Ok(())
    }
}

/// What is damaged, where that is why something could not be read.
fn damage(error: Error) -> Result<Damage, Error> {
    if let Error::Damaged(damage) = error {
        return Ok(damage);
    }
    if let Error::Sql(error) = &error
        && is_damage(error)
    {
        return Ok(Damage::Sqlite(error.to_string()));
    }
    Err(error)
}

/// Whether what was read is to blame, and not the disk, the memory or another program.
fn is_damage(error: &rusqlite::Error) -> bool {
    use ErrorCode::{
        CannotOpen, DatabaseBusy, DatabaseLocked, DiskFull, OperationInterrupted, OutOfMemory,
        PermissionDenied, ReadOnly, SystemIoFailure,
    };
    !matches!(
        error.sqlite_error_code(),
        Some(
            CannotOpen
                | DatabaseBusy
                | DatabaseLocked
                | DiskFull
                | OperationInterrupted
                | OutOfMemory
                | PermissionDenied
                | ReadOnly
                | SystemIoFailure
        )
    )
}

/// Lets SQLite check the structure of the file.
fn pages(conn: &Connection, found: &mut Verification) -> Result<(), Error> {
    for check in ["PRAGMA cipher_integrity_check", "PRAGMA integrity_check(10)"] {
        let mut check = conn.prepare(check)?;
        let lines = check.query_map([], |row| row.get::<_, String>(0))?;
        for line in lines {
            let line = line?;
            if line != "ok" {
                found.problem(unread(Part::File, line));
            }
        }
    }
    // Fails where the index contradicts itself.
    let index = conn.prepare("SELECT count(*) FROM search WHERE search MATCH 'zzzz'");
    let index = index.and_then(|mut index| index.query_row([], |row| row.get::<_, i64>(0)));
    if let Err(error) = index {
        found.problem(unread(Part::SearchIndex, error.to_string()));
    }
    Ok(())
}

/// A part of which SQLite says that.
fn unread(part: Part, said: String) -> Damage {
    Damage::Unread(part, Box::new(Damage::Sqlite(said)))
}

/// Puts an empty table of the same columns in memory before each table of
/// records: a name without a schema means the one in `temp`.
fn hide(conn: &Connection) -> Result<(), Error> {
    conn.pragma_update(None, "query_only", false)?;
    conn.pragma_update(None, "foreign_keys", false)?;
    for table in made_again() {
        let sql: String = conn
            .query_row(
                "SELECT sql FROM main.sqlite_schema WHERE type = 'table' AND name = :table",
                named_params! { ":table": table },
                |row| row.get(0),
            )
            .optional()?
            .ok_or_else(|| Error::Damaged(schema::table(table, SchemaDamage::Missing)))?;
        conn.execute_batch(&sql.replacen("CREATE TABLE", "CREATE TEMP TABLE", 1))?;
    }
    Ok(())
}

/// Replays every record anew and compares what the tables say; counts the lists.
fn every_record(
    conn: &Connection,
    found: &mut Verification,
    progress: &mut Progress,
    watch: &mut Watch,
) -> Result<ListCounts, Error> {
    let (mut after, mut lists): (Vec<u8>, _) = (Vec::new(), ListCounts::new());
    loop {
        let mut ids = conn.prepare_cached(
            "SELECT record, count(*) FROM main.ops WHERE record > :after
              GROUP BY record ORDER BY record LIMIT :batch",
        )?;
        let ids: Vec<([u8; 16], u64)> = ids
            .query_map(named_params! { ":after": after, ":batch": BATCH }, |row| {
                Ok((row.get(0)?, row.get(1)?))
            })?
            .collect::<Result<_, _>>()?;
        let Some((last, _)) = ids.last() else { return Ok(lists) };
        // A damaged index may lead back to where it came from, for ever.
        if !ids.is_sorted() || last.as_slice() <= after.as_slice() {
            return Err(Error::Damaged(Damage::Order));
        }
        after = last.to_vec();
        let mut rows = Vec::with_capacity(ids.len());
        for (id, ops) in &ids {
            rows.extend(again(conn, *id, &mut lists, found)?);
            progress.done += ops;
        }
        compare(conn, &rows, found)?;
        if !watch(*progress) {
            found.stopped = true;
            return Ok(lists);
        }
    }
}

/// Makes one record again, in the tables in memory, and says in which row. One
/// of a kind that this version does not know is in no table.
fn again(
    conn: &Connection,
    id: [u8; 16],
    lists: &mut ListCounts,
    found: &mut Verification,
) -> Result<Option<i64>, Error> {
    let id = records::id_of(id);
    let Some(replayed) = replay::record(conn, id)? else { return Ok(None) };
    let Some(kind) = replayed.kind else { return Ok(None) };
    found.records += 1;
    let Some(row) = records::row(conn, id)? else {
        let record =
            replayed.made.first().map_or_else(|| id.to_string(), |made| made.reference.clone());
        found.problem(Damage::Record { record, damage: RecordDamage::Missing });
        if replayed.state == State::Live {
            *lists.entry(tables::listing(kind, &replayed.fields)).or_default() += 1;
        }
        return Ok(None);
    };
    let entry = records::entry(conn, id)?;
    let stored = RecordRow::read(conn, row)?;
    let mut expected = replayed.clone();
    expected.state = put(conn, (kind, row), replayed, &stored, &entry, found)?;
    if expected.state == State::Live {
        *lists.entry(tables::listing(kind, &expected.fields)).or_default() += 1;
    }
    if entry.kind != kind || RecordRow::of(conn, kind, &expected)? != stored {
        let record = entry.reference.to_string();
        found.problem(Damage::Record { record, damage: RecordDamage::Differs });
    }
    Ok(Some(row))
}

/// Puts a record in the tables in memory, and says whether it counts there.
fn put(
    conn: &Connection,
    (kind, row): (Kind, i64),
    replayed: Replayed,
    stored: &RecordRow,
    entry: &records::Registered,
    found: &mut Verification,
) -> Result<State, Error> {
    following::note(conn, row, &replayed)?;
    merged::put(conn, row, &replayed)?;
    let stays = replayed.state == State::Merged && stays::instead(conn, row)?.is_none();
    if replayed.state != State::Live && !stays {
        return Ok(replayed.state);
    }
    if devices::has_others(conn)? {
        following::flag(conn, row, (entry.id, kind), &replayed.fields)?;
    }
    let (fields, led) = following::lead(conn, kind, replayed.fields, IfUnfit::Refuse)?;
    match tables::put(conn, kind, row, fields) {
        Ok(_) => following::note_led(conn, row, &led)?,
        // Another device wrote it, with a newer version.
        Err(Refused::Field(_)) if stored.state == State::Newer.code() => return Ok(State::Newer),
        Err(Refused::Field(error)) => {
            let (record, error) = (entry.reference.to_string(), Box::new(error));
            found.problem(Damage::Field { record, error });
        }
        Err(Refused::Sql(error)) => found.problem(unread(Part::Records, error.to_string())),
    }
    Ok(State::Live)
}

/// Compares some rows of every table, then empties those in memory.
fn compare(conn: &Connection, rows: &[i64], found: &mut Verification) -> Result<(), Error> {
    let list = rows.iter().map(i64::to_string).collect::<Vec<_>>().join(",");
    for table in made_again() {
        let differing = format!(
            "SELECT row FROM (SELECT * FROM main.{table} WHERE row IN ({list})
                              EXCEPT SELECT * FROM temp.{table})
              UNION
             SELECT row FROM (SELECT * FROM temp.{table}
                              EXCEPT SELECT * FROM main.{table} WHERE row IN ({list}))"
        );
        let mut differing = conn.prepare(&differing)?;
        let differing: Vec<i64> =
            differing.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
        for row in differing {
            let entry = records::entry_at(conn, row)?;
            let record = entry.map_or_else(|| row.to_string(), |entry| entry.reference.to_string());
            found.problem(Damage::Record { record, damage: RecordDamage::Table(table.to_owned()) });
        }
        conn.execute_batch(&format!("DELETE FROM temp.{table}"))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests;
