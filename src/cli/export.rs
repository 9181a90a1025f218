//! `casebook export`: writes all records to a file.

use std::fs;

use serde_json::json;

use super::arguments::{Export, Global};
use super::failure::Failure;
use super::output::{note, print, print_json};
use super::place;
use crate::exchange;

/// Writes all records as JSON, nothing withheld.
pub(super) fn run(global: &Global, export: &Export) -> anyhow::Result<()> {
    let store = place::open(global)?;
    let same = |here| fs::canonicalize(&export.to).is_ok_and(|there| Some(there) == here);
    if same(store.path().and_then(|path| fs::canonicalize(path).ok())) {
        let what = format!("{} is the casebook itself.", export.to.display());
        return Err(Failure::new(what).advise("Choose another name.").into());
    }
    let records = exchange::json::export(&store, &export.to, export.overwrite)?;
    note("Nothing was withheld: the file holds every name and note, unencrypted.");
    if global.json {
        print_json(&json!({ "path": export.to, "records": records }))?;
    } else {
        print(&format!("{records} records in {}", export.to.display()))?;
    }
    Ok(())
}
