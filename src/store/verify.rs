//! Checks that a casebook is what its history says.
//!
//! Pages, then the chain of hashes, then the tables: every record is folded
//! from its ops and written again into empty tables in memory, some hundred at
//! a time, and compared with what stands in the file.

mod chains;
mod config;
mod inverses;
mod lists;
mod lookup;
mod lost;
mod rebuild;
mod schema;
mod segments;
mod steps;
mod texts;

use rusqlite::{Connection, ErrorCode, OptionalExtension, named_params};
use serde_json::Value;

use super::fold::{self, State};
use super::{Error, Store, kinds, records, tables, words};
use crate::model::progress::{Progress, Watch};

use lost::Lists;
pub use lost::few;
pub use rebuild::{Loss, Rebuilt, Refusal};

/// What was checked, and what was wrong.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Verification {
    /// Ops in the history.
    pub ops: u64,
    /// Ops whose content was erased for good; their hashes still hold.
    pub erased: u64,
    /// Records that they make.
    pub records: u64,
    /// The heads of the history as eight words.
    pub heads: Vec<String>,
    /// What is wrong; nothing, if all is well.
    pub problems: Vec<String>,
    /// What stands in the file though no change in the history made it: changes
    /// at its end are probably missing. It is among the problems too.
    pub lost: Vec<String>,
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

impl Store {
    /// Checks the whole casebook; reads only.
    pub fn verify(&self, watch: &mut Watch) -> Result<Verification, Error> {
        let mut found = Verification::default();
        let conn = self.read();
        let mut progress = Progress::default();
        found.survive("file", |found| pages(conn, found))?;
        schema::check(conn, &mut found)?;
        found.survive("search index", |found| config::check(conn, found))?;
        found.survive("history", |found| {
            found.heads = words::heads(conn)?.iter().map(|word| (*word).to_owned()).collect();
            let ops: u64 = conn.query_row("SELECT count(*) FROM ops", [], |row| row.get(0))?;
            progress.total = ops * 2;
            chains::check(conn, found, &mut progress, watch)
        })?;
        if !found.stopped {
            found.survive("steps", |found| steps::check(conn, found))?;
            found.survive("steps", |found| inverses::check(conn, found, progress, watch))?;
        }
        let mut lists = None;
        if !found.stopped {
            found.survive("records", |found| {
                let scratch = self.scratch()?;
                lists = Some(every_record(scratch.read(), found, &mut progress, watch)?);
                Ok(())
            })?;
        }
        if !found.stopped {
            found.survive("records", |found| lost::check(conn, lists.as_ref(), found))?;
            found.survive("lists", |found| lists::check(conn, found))?;
            found.survive("search index", |found| texts::check(conn, found, progress, watch))?;
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
            let dropped = tables().map(|table| format!("DROP TABLE IF EXISTS temp.{table};"));
            let _ = conn.execute_batch(&dropped.collect::<String>());
            let _ = conn.pragma_update(None, "foreign_keys", true);
        }
    }
}

impl Verification {
    fn problem(&mut self, problem: String) {
        if self.problems.len() < MOST_PROBLEMS && !self.problems.contains(&problem) {
            self.problems.push(problem);
        }
    }

    /// Tells of a part that could not be read because it is damaged, and goes
    /// on with the next.
    fn survive(
        &mut self,
        part: &str,
        check: impl FnOnce(&mut Self) -> Result<(), Error>,
    ) -> Result<(), Error> {
        match check(self) {
            Err(Error::Sql(error)) if is_damage(&error) => self.problem(format!("{part}: {error}")),
            Err(Error::Damaged(what)) => self.problem(format!("{part}: {what}")),
            done => return done,
        }
        Ok(())
    }
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
                found.problem(format!("file: {line}"));
            }
        }
    }
    // Fails where the index contradicts itself.
    let index = conn.prepare("SELECT count(*) FROM search WHERE search MATCH 'zzzz'");
    let index = index.and_then(|mut index| index.query_row([], |row| row.get::<_, i64>(0)));
    if let Err(error) = index {
        found.problem(format!("search index: {error}"));
    }
    Ok(())
}

/// Puts an empty table of the same columns in memory before each table of
/// records: a name without a schema means the one in `temp`.
fn hide(conn: &Connection) -> Result<(), Error> {
    conn.pragma_update(None, "query_only", false)?;
    conn.pragma_update(None, "foreign_keys", false)?;
    for table in tables() {
        let sql: String = conn
            .query_row(
                "SELECT sql FROM main.sqlite_schema WHERE type = 'table' AND name = :table",
                named_params! { ":table": table },
                |row| row.get(0),
            )
            .optional()?
            .ok_or_else(|| Error::Damaged(format!("the table {table} is missing")))?;
        conn.execute_batch(&sql.replacen("CREATE TABLE", "CREATE TEMP TABLE", 1))?;
    }
    Ok(())
}

/// Folds every record anew and compares what the tables say; counts the lists.
fn every_record(
    conn: &Connection,
    found: &mut Verification,
    progress: &mut Progress,
    watch: &mut Watch,
) -> Result<Lists, Error> {
    let (mut after, mut lists): (Vec<u8>, _) = (Vec::new(), Lists::new());
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
            return Err(Error::Damaged("the history is not in the order of its index".to_owned()));
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

/// Makes one record again, in the table in memory, and says in which row.
fn again(
    conn: &Connection,
    id: [u8; 16],
    lists: &mut Lists,
    found: &mut Verification,
) -> Result<Option<i64>, Error> {
    let id = records::id_of(id);
    let (Some(folded), Some(kind)) = (fold::record(conn, id)?, fold::kind(conn, id)?) else {
        return Ok(None);
    };
    found.records += 1;
    if folded.state == State::Live {
        *lists.entry(tables::listing(kind, &folded.fields)).or_default() += 1;
    }
    let erased = folded.is_erased();
    let Some(row) = records::row(conn, id)? else {
        let name = if erased { id.to_string() } else { folded.reference };
        found.problem(format!("{name}: the record is missing"));
        return Ok(None);
    };
    let mut standing =
        conn.prepare_cached("SELECT state, label, access, prefix FROM records WHERE row = :row")?;
    let (state, label, access, prefix): (i64, String, Option<String>, String) = standing
        .query_row(named_params! { ":row": row }, |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
        })?;
    let named = records::named(conn, id)?;
    let same = named.kind == kind
        && (erased || named.reference.to_string() == folded.reference)
        && prefix.chars().eq([named.reference.prefix])
        && state == folded.state.code()
        && label == records::label(kind, &folded.fields)
        && access.as_deref() == folded.fields.get("access").and_then(Value::as_str);
    if !same {
        found.problem(format!("{}: the record is not what its history says", named.reference));
    }
    if folded.state == State::Live
        && let Err(refused) = tables::put(conn, kind, row, folded.fields)
    {
        found.problem(refused.of(&folded.reference).to_string());
    }
    Ok(Some(row))
}

/// Compares some rows of every table, then empties those in memory.
fn compare(conn: &Connection, rows: &[i64], found: &mut Verification) -> Result<(), Error> {
    let list = rows.iter().map(i64::to_string).collect::<Vec<_>>().join(",");
    for table in tables() {
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
            let named = records::named_at(conn, row)?;
            let name = named.map_or_else(|| row.to_string(), |named| named.reference.to_string());
            found.problem(format!("{name}: the table {table} is not what its history says"));
        }
        conn.execute_batch(&format!("DELETE FROM temp.{table}"))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests;
