//! Tables of records as comma-separated values, one row a record.
//!
//! Columns are named like the fields; `ref` is what the row is called in other
//! rows and files. What is imported together may link to each other.

mod details;
mod known;
mod links;
mod quotes;
mod row;
mod sheet;
mod table;
#[cfg(test)]
mod tests;

use crate::exchange::intake::Plan;
use crate::exchange::{BadRow, Error};
use crate::model::Day;
use crate::store::{self, Store};
use known::Known;
use links::Links;
use row::Reader;

pub use sheet::Sheet;
pub use table::{TABLES, Table};

/// Checks files against the casebook and each other, and says what their
/// import would do: rows of records that are there already are left out.
///
/// # Errors
///
/// Fails with every bad row of every file at once.
pub fn plan(store: &Store, sheets: &[Sheet], today: Day) -> Result<Plan, Error> {
    planned(store, sheets, today, false)
}

/// As [`plan`], but each row becomes a new record, whatever is there already.
///
/// # Errors
///
/// Fails with every bad row of every file at once.
pub fn plan_as_new(store: &Store, sheets: &[Sheet], today: Day) -> Result<Plan, Error> {
    planned(store, sheets, today, true)
}

fn planned(store: &Store, sheets: &[Sheet], today: Day, as_new: bool) -> Result<Plan, Error> {
    let mut bad: Vec<BadRow> = sheets.iter().flat_map(|sheet| sheet.bad.iter().cloned()).collect();
    let mut links = Links::new(store.read());
    let mut named = Vec::new();
    for sheet in sheets {
        for line in &sheet.lines {
            let known =
                if as_new { Known::No } else { known::find(store.read(), sheet, line, today)? };
            let id = match known.id(store.read())? {
                Some(id) => id,
                None => store::new_id(store.now())?,
            };
            match links.announce(sheet, line, id) {
                Ok(()) => named.push((sheet, line, id, known)),
                Err(problem) => bad.push(problem),
            }
        }
    }
    let (millis, conn) = (store.now(), store.read());
    let plan = Plan::default();
    let mut reader = Reader { conn, links, today, millis, as_new, bad, plan };
    for (sheet, line, id, known) in named {
        reader.read(sheet, line, id, &known)?;
    }
    if !reader.bad.is_empty() {
        return Err(Error::BadRows(reader.bad));
    }
    let mut plan = reader.plan;
    plan.outcome.new = plan.incoming.len();
    Ok(plan)
}
