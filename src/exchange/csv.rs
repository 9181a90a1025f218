//! Tables of records as comma-separated values, one row a record.
//!
//! Columns are named like the fields; `ref` is what the row is called in other
//! rows and files. What is imported together may link to each other.

mod details;
mod links;
mod quotes;
mod row;
mod sheet;
mod table;
#[cfg(test)]
mod tests;

use crate::exchange::intake::Plan;
use crate::exchange::{BadRow, Error, Outcome};
use crate::model::Day;
use crate::store::{self, Store};
use links::Links;
use row::Reader;

pub use sheet::Sheet;
pub use table::{TABLES, Table};

/// Checks files against the casebook and each other, and says what their
/// import would do.
///
/// # Errors
///
/// Fails with every bad row of every file at once.
pub fn plan(store: &Store, sheets: &[Sheet], today: Day) -> Result<Plan, Error> {
    let mut bad: Vec<BadRow> = sheets.iter().flat_map(|sheet| sheet.bad.iter().cloned()).collect();
    let mut links = Links::new(store.read());
    let mut named = Vec::new();
    for sheet in sheets {
        for line in &sheet.lines {
            let id = store::new_id(store.now())?;
            match links.announce(sheet, line, id) {
                Ok(()) => named.push((sheet, line, id)),
                Err(problem) => bad.push(problem),
            }
        }
    }
    let mut reader = Reader { links, today, millis: store.now(), bad, incoming: Vec::new() };
    for (sheet, line, id) in named {
        reader.read(sheet, line, id)?;
    }
    if !reader.bad.is_empty() {
        return Err(Error::BadRows(reader.bad));
    }
    let outcome = Outcome { new: reader.incoming.len(), ..Outcome::default() };
    Ok(Plan { incoming: reader.incoming, outcome })
}
