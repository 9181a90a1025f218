//! `casebook verify`: checks the history and the tables.

use super::arguments::Global;
use super::output::{print, print_json};
use super::place;
use crate::model::progress::unwatched;

/// Checks everything and says what was checked.
pub(super) fn run(global: &Global) -> anyhow::Result<()> {
    let verified = place::open(global)?.verify(&mut unwatched)?;
    if global.json {
        return Ok(print_json(&serde_json::to_value(&verified)?)?);
    }
    print(&format!("{} changes and {} records are whole.", verified.ops, verified.records))?;
    Ok(print(&format!("Heads: {}", verified.heads))?)
}
