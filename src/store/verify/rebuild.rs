//! Makes all that is derived from the history again.
//!
//! The history is held to its hashes first, inside the same transaction and
//! through indexes that were just made: what does not hold is made nothing of.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, named_params};
use thiserror::Error as Failing;

use super::{Verification, chains, lost, pages, schema, steps};
use crate::model::RecordId;
use crate::model::damage::{Damage, Lost};
use crate::model::progress::{Progress, Watch, unwatched};
use crate::store::following::{Following, IfUnfit};
use crate::store::{Error, Store, lexicon, log, records, replay, search};

/// Ops, or records, that are read at a time.
const BATCH: usize = 500;

/// A casebook whose tables were made again.
#[derive(Clone, Debug, PartialEq)]
pub struct Rebuilt {
    /// The casebook as it was before; none of a store in memory.
    pub backup: Option<PathBuf>,
    /// What a check found before; what was lost then is taken out.
    pub before: Verification,
    /// What a check of the whole casebook found afterwards.
    pub after: Verification,
}

/// What to do with what no change in the history made.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Loss {
    /// Nothing is made again: it may be all that is left of changes.
    Refuse,
    /// It is taken out.
    Accept,
}

/// Why nothing was made again; people are told by `words`.
#[derive(Debug, Failing)]
pub enum Refusal {
    /// Changes at the end of the history are probably missing.
    #[error("{0:?}")]
    Lost(Vec<Lost>),
    /// The history does not hold, or the file could not be used.
    #[error(transparent)]
    Failed(#[from] Error),
}

impl From<rusqlite::Error> for Refusal {
    fn from(error: rusqlite::Error) -> Self {
        Self::Failed(error.into())
    }
}

impl Store {
    /// Makes the schema, the tables of records, the lists and the search index
    /// again from the history, after a copy of the file as it is.
    ///
    /// # Errors
    ///
    /// Fails where the history itself is damaged, or nothing but the steps,
    /// which cannot be made from it, and where changes at its end are probably
    /// missing, unless that is accepted; then nothing is changed.
    pub fn rebuild(&mut self, loss: Loss, watch: &mut Watch) -> Result<Rebuilt, Refusal> {
        if let Some(reason) = &self.read_only {
            return Err(Error::ReadOnly(reason.clone()).into());
        }
        let before = self.verify(watch)?;
        if before.stopped {
            return Err(Error::Stopped.into());
        }
        refuse_beyond_mending(&before)?;
        if loss == Loss::Refuse && !before.lost.is_empty() {
            return Err(Refusal::Lost(before.lost));
        }
        let backup = self.copy_before(&before)?;
        self.conn.pragma_update(None, "foreign_keys", false)?;
        let made = self.write(|conn| make(conn, loss));
        self.conn.pragma_update(None, "foreign_keys", true)?;
        if let (Err(_), Some(copy)) = (&made, &backup) {
            // Nothing was changed, so the file is all that the copy is.
            let _ = fs::remove_file(copy);
        }
        made?;
        let after = self.verify(&mut unwatched)?;
        Ok(Rebuilt { backup, before, after })
    }

    /// Copies the file beside itself; the copy must be found as the file was.
    fn copy_before(&self, before: &Verification) -> Result<Option<PathBuf>, Error> {
        let Some(path) = self.path() else { return Ok(None) };
        let backup = free_name(path);
        self.back_up_as(&backup, |found| {
            if found == *before { Ok(()) } else { Err(Error::Damaged(Damage::Copy)) }
        })?;
        Ok(Some(backup))
    }
}

fn free_name(path: &Path) -> PathBuf {
    let name = |number: u32| log::beside(path, &format!(".before-rebuild-{number}"));
    let free = |name: &PathBuf| name.symlink_metadata().is_err();
    (1..=u32::MAX).map(name).find(free).unwrap_or_else(|| name(0))
}

/// Refuses early, before anything is copied. What is told of the file and its
/// schema is decided on in [`make`].
fn refuse_beyond_mending(found: &Verification) -> Result<(), Error> {
    // Making the tables again cannot mend what they are made from.
    let history = found.problems.iter().find(|problem| problem.is_of_history());
    if let Some(problem) = history {
        return Err(Error::Damaged(problem.clone()));
    }
    match found.problems.first() {
        Some(first) if found.problems.iter().all(Damage::is_of_steps) => {
            Err(Error::Damaged(Damage::OnlySteps(Box::new(first.clone()))))
        }
        _ => Ok(()),
    }
}

/// The whole work, in a transaction.
fn make(conn: &Connection, loss: Loss) -> Result<(), Error> {
    schema::make_again(conn)?;
    if loss == Loss::Accept {
        lost::forget_steps(conn)?;
    }
    hold(conn)?;
    derive(conn, &mut || Ok(()))
}

/// Makes records, tables and the search index from the history alone; `go_on`
/// is asked again and again, and can stop it.
pub(in crate::store) fn derive(
    conn: &Connection,
    go_on: &mut dyn FnMut() -> Result<(), Error>,
) -> Result<(), Error> {
    make_records(conn, go_on)?;
    make_tables(conn, go_on)?;
    search::rebuild_while(conn, go_on)?;
    lexicon::remember(conn)
}

/// Holds the history to itself once its indexes were made again.
fn hold(conn: &Connection) -> Result<(), Error> {
    let mut found = Verification::default();
    conn.execute_batch("REINDEX")?;
    pages(conn, &mut found)?;
    chains::check(conn, &mut found, &mut Progress::default(), &mut unwatched)?;
    steps::check(conn, &mut found)?;
    found.problems.retain(|problem| !problem.is_of_steps());
    found.problems.into_iter().next().map_or(Ok(()), |problem| Err(Error::Damaged(problem)))
}

/// Gives every record its row, in the order in which they came into the history.
fn make_records(
    conn: &Connection,
    go_on: &mut dyn FnMut() -> Result<(), Error>,
) -> Result<(), Error> {
    let mut last: i64 = 0;
    loop {
        go_on()?;
        let mut ops = conn.prepare_cached(
            "SELECT row, record FROM ops WHERE row > :last ORDER BY row LIMIT :batch",
        )?;
        let ops = ops.query_map(named_params! { ":last": last, ":batch": BATCH }, |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
        let ops: Vec<(i64, [u8; 16])> = ops.collect::<Result<_, _>>()?;
        let Some((end, _)) = ops.last() else { return Ok(()) };
        last = *end;
        for (_, id) in ops {
            let id = records::id_of(id);
            if records::row(conn, id)?.is_none() {
                make_record(conn, id)?;
            }
        }
    }
}

fn make_record(conn: &Connection, id: RecordId) -> Result<(), Error> {
    let Some(replayed) = replay::record(conn, id)? else { return Ok(()) };
    let Some(kind) = replayed.kind else { return Ok(()) };
    records::put(conn, None, id, kind, &replayed)?;
    Ok(())
}

/// Fills the other tables, once every record has its row, and counts the lists.
fn make_tables(
    conn: &Connection,
    go_on: &mut dyn FnMut() -> Result<(), Error>,
) -> Result<(), Error> {
    let mut tables = Following::new(conn, IfUnfit::Hide)?;
    let end: i64 = conn.query_row("SELECT coalesce(max(row), 0) FROM records", [], |r| r.get(0))?;
    let mut last: i64 = 0;
    loop {
        go_on()?;
        let mut found = conn.prepare_cached(
            "SELECT row, id FROM records WHERE row > :last AND row <= :end
              ORDER BY row LIMIT :batch",
        )?;
        let values = named_params! { ":last": last, ":end": end, ":batch": BATCH };
        let found = found.query_map(values, |row| Ok((row.get(0)?, row.get(1)?)))?;
        let found: Vec<(i64, [u8; 16])> = found.collect::<Result<_, _>>()?;
        let Some((row, _)) = found.last() else { break };
        last = *row;
        for (_, id) in found {
            tables.show(records::id_of(id))?;
        }
    }
    tables.settle()
}

#[cfg(test)]
mod tests;
