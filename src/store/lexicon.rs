//! Shows anew what this version of the program understands otherwise than the
//! one that last wrote the tables.
//!
//! Ops of kinds, fields, states and terms that a version does not know are kept
//! and not shown. The file remembers what was known, so that an update of the
//! program shows them, and only them, when the casebook is opened.

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::path::Path;

use rusqlite::{Connection, named_params};

use super::following::show_all;
use super::meter::Meter;
use super::{Error, Store, records, settings};
use crate::model::RecordId;
use crate::model::history::{Lexicon, State};
use crate::model::progress::Watch;

/// Under which name the file keeps what was known.
const NAME: &str = "lexicon";

impl Store {
    /// Shows such records again, all or none of them. Costs nothing where
    /// nothing changed, or where the file is only read.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Stopped`] where `watch` wants no more.
    pub(super) fn catch_up(&mut self, watch: &mut Watch) -> Result<(), Error> {
        let own = Lexicon::own();
        let known = known(&self.conn)?;
        if self.read_only.is_some() || known.as_ref() == Some(&own) {
            return Ok(());
        }
        self.write(|conn| {
            // A file that does not say it holds nothing that was not known: it
            // was written before ops could come from elsewhere.
            if let Some(known) = known {
                let ids = told_otherwise(conn, &own.apart(&known))?;
                show_all(conn, &ids, &mut Meter::new(watch, ids.len() as u64))?;
            }
            remember(conn)
        })
    }
}

/// Keeps in mind that the tables are as this version makes them.
pub(super) fn remember(conn: &Connection) -> Result<(), Error> {
    let text = serde_json::to_string(&Lexicon::own());
    let text = text.map_err(|error| Error::no_json(&error))?;
    Ok(settings::set(conn, NAME, &text)?)
}

/// Refuses a file whose tables are to be made anew first, since they are not
/// what this version makes of the history. What cannot be read of it is left to
/// those who check the rest.
pub(super) fn refuse_other(conn: &Connection, path: &Path) -> Result<(), Error> {
    let own = Lexicon::own();
    let Ok(Some(known)) = known(conn) else { return Ok(()) };
    let differs = |apart: &[_]| told_otherwise(conn, apart).is_ok_and(|ids| !ids.is_empty());
    if known != own && differs(&own.apart(&known)) {
        return Err(Error::Older(path.to_owned()));
    }
    Ok(())
}

/// What the version knew that last made the tables; `None` where the file does
/// not say it. Where it says it in a way that is not understood, that is taken
/// for nothing at all, so that everything is shown anew.
fn known(conn: &Connection) -> rusqlite::Result<Option<Lexicon>> {
    let text = settings::get(conn, NAME)?;
    Ok(text.map(|text| serde_json::from_str(&text).unwrap_or_default()))
}

/// Records of which ops say what only one of two versions understands, and all
/// that could not be shown.
fn told_otherwise(
    conn: &Connection,
    apart: &[(String, String)],
) -> Result<BTreeSet<RecordId>, Error> {
    let apart = serde_json::to_string(apart);
    let apart = apart.map_err(|error| Error::no_json(&error))?;
    // An empty word is in every text.
    let mut found = conn.prepare_cached(
        "WITH apart (kind, word) AS MATERIALIZED (
             SELECT value ->> 0, value ->> 1 FROM json_each(:apart))
         SELECT record FROM ops
          WHERE EXISTS (SELECT 1 FROM apart
                         WHERE apart.kind IN ('', ops.kind)
                           AND instr(coalesce(ops.payload, ''), apart.word) > 0)
          UNION
         SELECT id FROM records WHERE state = :newer",
    )?;
    let values = named_params! { ":apart": apart, ":newer": State::Newer.code() };
    let found = found.query_map(values, |row| row.get(0).map(records::id_of))?;
    Ok(found.collect::<Result<_, _>>()?)
}
