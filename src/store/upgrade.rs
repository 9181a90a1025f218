//! Makes a casebook of a file whose history was hashed otherwise: schema 1 to 7.
//!
//! The old file stays as it is. The new one is made beside the name that it will
//! have, from the history alone, as a rebuild makes it; it gets its name once it
//! was found whole. Nothing else in the program knows the old form.

mod carrying;
mod chains;
mod merges;
mod op1;
mod opening;
mod translating;

use std::fs::File;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use thiserror::Error as Failing;

use carrying::Carrying;
use opening::Old;

use super::key::{Key, random};
use super::open::Passphrase;
use super::part_file::{PartFile, Task};
use super::verify::{Verification, derive};
use super::{Error, Store, backup, connection, log, migrations};
use crate::model::Reference;
use crate::model::damage::{Damage, Lost, Unknown};
use crate::model::history::State;
use crate::model::progress::{Progress, Watch};

/// A casebook that was made of an old file.
#[derive(Clone, Debug, PartialEq)]
pub struct Upgraded {
    /// Whether the log of another copy lay beside the old file and was not read.
    pub foreign_log: bool,
    /// What a check of the new casebook found: nothing wrong.
    pub checked: Verification,
}

/// Why nothing was made; people are told by `words`.
#[derive(Debug, Failing)]
pub enum Refusal {
    /// The file is of a form that needs none of it.
    #[error("{}", .0.display())]
    Current(PathBuf),
    /// The history of the old file is damaged.
    #[error("{0}")]
    History(Damage),
    /// The old file says what this version does not understand.
    #[error("{0}")]
    Unknown(Unknown),
    /// What was made of the old file is not whole.
    #[error("{0}")]
    Made(Damage),
    /// A file could not be used.
    #[error(transparent)]
    Failed(#[from] Error),
}

impl From<rusqlite::Error> for Refusal {
    fn from(error: rusqlite::Error) -> Self {
        Self::Failed(error.into())
    }
}

/// Makes the casebook `new` of the file `old`, with the same passphrase.
///
/// # Errors
///
/// Fails where the old file is damaged, held by another program or of another
/// form, where `new` is there, and with [`Error::Stopped`] where `watch` wants
/// no more; then nothing is left of what was made.
pub fn upgrade(
    old: &Path,
    passphrase: Option<&Passphrase>,
    new: &Path,
    watch: &mut Watch,
) -> Result<Upgraded, Refusal> {
    let old = opening::open(old, passphrase)?;
    refuse_existing(new)?;
    let (part, _) = PartFile::make(new, Task::Upgrade)?;
    let key = match passphrase {
        Some(passphrase) => Some(Key::derive(passphrase, random()?)?),
        None => None,
    };
    let total: u64 = old.conn.query_row("SELECT count(*) FROM ops", [], |row| row.get(0))?;
    // The check goes through all ops twice.
    let mut of_three = |done: u64| watch(Progress { done, total: total * 3 });
    fill(&old, part.path(), key.as_ref(), &mut of_three)?;
    let checked =
        check(part.path(), key.as_ref(), &mut |progress| of_three(total + progress.done))?;
    let written = File::open(part.path()).and_then(|file| file.sync_all());
    written.map_err(Error::io("write", new))?;
    refuse_existing(new)?;
    part.rename(new)?;
    backup::synced(new.parent())?;
    Ok(Upgraded { foreign_log: old.foreign_log, checked })
}

fn refuse_existing(new: &Path) -> Result<(), Refusal> {
    match new.symlink_metadata() {
        Ok(_) => Err(Error::Exists(new.to_owned()).into()),
        Err(_) => Ok(()),
    }
}

/// Carries all over and makes the tables, in one transaction. `is_wanted` hears
/// how many ops were carried.
fn fill(
    old: &Old,
    part: &Path,
    key: Option<&Key>,
    is_wanted: &mut dyn FnMut(u64) -> bool,
) -> Result<(), Refusal> {
    let mut new = connection::open(part, key)?;
    migrations::apply(&mut new)?;
    // What leads nowhere is told by the check of the whole.
    new.pragma_update(None, "foreign_keys", false)?;
    let tx = new.transaction()?;
    let mut go_on = |carried| if is_wanted(carried) { Ok(()) } else { Err(Error::Stopped) };
    refuse_lost(&old.conn)?;
    carrying::besides(&old.conn, &tx)?;
    let carried = Carrying::begin(&old.conn, &tx)?.ops(&mut go_on)?;
    derive(&tx, &mut || go_on(carried))?;
    refuse_hidden(&tx)?;
    log::begin(&tx)?;
    tx.commit()?;
    connection::checkpoint_on_close(&new, true)?;
    log::checkpoint(&new)?;
    Ok(())
}

/// Refuses a file in which records stand that no change made: its last changes
/// are missing.
fn refuse_lost(old: &Connection) -> Result<(), Refusal> {
    // The first schema has no such table.
    let has_records = old.prepare("SELECT 1 FROM records").is_ok();
    if !has_records {
        return Ok(());
    }
    let lost = references(
        old,
        "SELECT prefix, number FROM records
          WHERE NOT EXISTS (SELECT 1 FROM ops WHERE ops.record = records.id) ORDER BY row",
    )?;
    if lost.is_empty() {
        return Ok(());
    }
    Err(Refusal::History(Damage::End(lost.into_iter().map(Lost::Record).collect())))
}

/// Refuses records that this version could not show.
fn refuse_hidden(new: &Connection) -> Result<(), Refusal> {
    let (newer, absent) = (State::Newer.code(), State::Absent.code());
    let sql = format!(
        "SELECT prefix, number FROM records WHERE state IN ({newer}, {absent}) ORDER BY row"
    );
    let hidden = references(new, &sql)?;
    if hidden.is_empty() { Ok(()) } else { Err(Refusal::Unknown(Unknown::Records(hidden))) }
}

fn references(conn: &Connection, sql: &str) -> Result<Vec<Reference>, Refusal> {
    let mut found = conn.prepare(sql)?;
    let found = found.query_map([], |row| {
        let prefix: String = row.get("prefix")?;
        let prefix = prefix.chars().next().unwrap_or('?');
        Ok(Reference { prefix, number: row.get("number")?, tag: String::new() })
    })?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// Holds the new file to its history, as anybody can later.
fn check(part: &Path, key: Option<&Key>, watch: &mut Watch) -> Result<Verification, Refusal> {
    let conn = connection::open(part, key)?;
    connection::checkpoint_on_close(&conn, true)?;
    let checked = Store::of((conn, || 0), None, None, None).verify(watch)?;
    if checked.stopped {
        return Err(Error::Stopped.into());
    }
    match checked.problems.first() {
        Some(problem) => Err(Refusal::Made(problem.clone())),
        None => Ok(checked),
    }
}

#[cfg(test)]
mod tests;
