//! The casebook file: every line of SQL in the program is under this module.
//!
//! Queries are free functions that take a [`Connection`], grouped by subject.
//! Only [`Store::write`] begins a transaction, so queries compose; records
//! change only through [`Writing`], which appends to the history.

#![warn(clippy::wildcard_enum_match_arm)]

pub mod alike;
pub mod arrival;
mod backup;
pub mod bulk;
mod called;
mod cells;
pub mod complete;
mod connection;
pub mod contents;
mod create;
pub mod custody;
pub mod departure;
mod devices;
pub mod diceware;
pub mod disclosures;
mod disputes;
pub mod drafts;
pub mod dump;
pub mod duplicates;
pub mod editable;
mod error;
pub mod exact;
mod file;
pub mod filing;
mod filter;
mod fingerprint;
mod following;
pub mod history;
pub mod kept;
mod key;
mod kinds;
mod lexicon;
pub mod list;
pub mod lives;
mod lock;
mod log;
mod merge;
mod merged;
mod meter;
mod migrations;
mod narrow;
pub mod neighbours;
mod noted;
mod open;
mod ops;
pub mod own_terms;
pub(crate) mod part_file;
pub mod records;
mod refused;
mod replay;
pub mod scratch;
pub mod search;
pub mod settings;
mod stays;
pub mod steps;
mod tables;
pub mod undo;
pub mod upgrade;
pub mod verify;
mod waiting;
mod whereabouts;
pub mod whole;

mod writing;

use rusqlite::{Connection, TransactionBehavior};

use crate::model::called::Named;
use crate::model::change::{Change, Step};

pub use error::{Error, Nearest, ReadOnly};
pub(crate) use file::private;
pub use fingerprint::Fingerprint;
pub use history::Deed;
pub use key::Key;
pub use log::PAUSE;
pub(crate) use meter::Meter;
pub use open::{Door, Passphrase, Store};
pub use writing::{Clock, Writing, new_id};

/// How often ending a transaction is tried.
const ENDINGS: usize = 3;

impl Store {
    /// The connection, for queries that only read.
    pub fn read(&self) -> &Connection {
        &self.conn
    }

    /// Leads the connection out of a transaction that it was left in, because
    /// ending that failed or was interrupted.
    ///
    /// # Errors
    ///
    /// Fails where it stays in it, again and again: the connection is lost.
    pub fn leave_transaction(&self) -> Result<(), Error> {
        let mut ended = Ok(());
        for _ in 0..ENDINGS {
            if self.conn.is_autocommit() {
                return Ok(());
            }
            ended = self.conn.execute_batch("ROLLBACK");
        }
        if self.conn.is_autocommit() { Ok(()) } else { Ok(ended?) }
    }

    /// Runs `work` in one transaction: all of it is kept, or none.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::ReadOnly`] where another program holds the file, and
    /// with [`Error::Moved`] where the file is no longer what was opened.
    pub fn write<T, E: From<Error>>(
        &mut self,
        work: impl FnOnce(&Connection) -> Result<T, E>,
    ) -> Result<T, E> {
        if let Some(reason) = &self.read_only {
            return Err(Error::ReadOnly(reason.clone()).into());
        }
        self.look()?;
        self.leave_transaction()?;
        let place = self.place_held();
        let begun = self.conn.transaction_with_behavior(TransactionBehavior::Immediate);
        let tx = begun.map_err(Error::from)?;
        let value = work(&tx)?;
        if !self.begun {
            log::begin(&tx)?;
        }
        whereabouts::look_again(place.as_deref())?;
        tx.commit().map_err(Error::from)?;
        self.written();
        self.look()?;
        Ok(value)
    }

    /// Makes changes as one step of the history, on disk when this returns.
    ///
    /// # Errors
    ///
    /// Fails on the first record that is refused; then nothing is changed.
    pub fn save(&mut self, step: &Step) -> Result<Vec<Named>, Error> {
        self.save_with(step, |_| Ok(()))
    }

    /// As [`Store::save`], with other work in the same transaction.
    pub fn save_with(
        &mut self,
        step: &Step,
        also: impl FnOnce(&Connection) -> Result<(), Error>,
    ) -> Result<Vec<Named>, Error> {
        let clock = self.clock;
        self.write(|conn| {
            for change in &step.changes {
                if let Change::Trash(id) = change {
                    own_terms::refuse_used(conn, *id)?;
                }
            }
            let mut writing = Writing::begin(conn, Deed::Do, clock())?;
            let records = writing.make(step)?;
            writing.finish()?;
            also(conn)?;
            records.into_iter().map(|id| records::named(conn, id)).collect()
        })
    }
}

#[cfg(test)]
mod tests;
