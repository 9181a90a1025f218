//! From the casebook to the document.

use std::io::Write;
use std::path::Path;

use super::{Casebook, Entry, FORMAT, MERGED, TRASH};
use crate::exchange::{Error, part_file};
use crate::store::dump::{self, Standing, Stored};
use crate::store::{self, Store, diceware};

/// Records that are read at a time, so that memory does not grow with the casebook.
const BATCH: usize = 1_000;

/// Writes all records to a file that only the person can read; answers with
/// how many there are.
///
/// # Errors
///
/// Fails where there is a file, unless `replace`; then nothing is changed.
pub fn export(store: &Store, path: &Path, replace: bool) -> Result<u64, Error> {
    let mut written = 0;
    part_file::write(path, replace, |out| {
        written = document(store, path, out)?;
        Ok(())
    })?;
    Ok(written)
}

/// The document with one record a line, so that two exports can be compared.
fn document(store: &Store, path: &Path, out: &mut dyn Write) -> Result<u64, Error> {
    let failed = |error: std::io::Error| store::Error::io("write", path)(error);
    // One state of the casebook, whatever another program writes meanwhile.
    let conn = store.read().unchecked_transaction().map_err(store::Error::from)?;
    let heads = diceware::heads(&conn)?.map(str::to_owned).to_vec();
    let casebook = Casebook { format: FORMAT, heads };
    write!(out, "{{\"casebook\": {},\n \"records\": [", json(&casebook)?).map_err(failed)?;
    let (mut row, mut written) = (0, 0);
    loop {
        let batch = dump::after(&conn, row, BATCH)?;
        let Some(last) = batch.last() else { break };
        row = last.row;
        for stored in batch {
            let comma = if written == 0 { "" } else { "," };
            write!(out, "{comma}\n  {}", json(&entry(stored))?).map_err(failed)?;
            written += 1;
        }
    }
    out.write_all(b"\n ]}\n").map_err(failed)?;
    Ok(written)
}

fn entry(stored: Stored) -> Entry {
    let (state, into) = match stored.standing {
        Standing::Trashed => (Some(TRASH), None),
        Standing::Merged(into) => (Some(MERGED), Some(into)),
        Standing::Live | Standing::Undone => (None, None),
    };
    Entry {
        id: stored.record.id,
        reference: stored.record.reference,
        kind: stored.record.kind.slug().to_owned(),
        state: state.map(str::to_owned),
        into,
        fields: stored.fields,
    }
}

fn json(value: &impl serde::Serialize) -> Result<String, store::Error> {
    serde_json::to_string(value).map_err(|error| store::Error::Damaged(error.to_string()))
}
