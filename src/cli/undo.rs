//! `casebook undo` and `casebook redo`: the last step back, and forth again.

use serde_json::Value;

use super::arguments::Global;
use super::failure::Failure;
use super::output::{Lines, print_json, printable_line};
use super::place;
use crate::model::whole::Named;

/// Undoes the last step.
pub(super) fn undo(global: &Global) -> anyhow::Result<()> {
    let mut store = place::open_to_write(global)?;
    let touched = store.undo()?;
    place::close(store)?;
    tell(global, "Undone", "There is nothing to undo.", touched)
}

/// Redoes the step undone last.
pub(super) fn redo(global: &Global) -> anyhow::Result<()> {
    let mut store = place::open_to_write(global)?;
    let touched = store.redo()?;
    place::close(store)?;
    tell(global, "Redone", "There is nothing to redo.", touched)
}

fn tell(
    global: &Global,
    done: &str,
    nothing: &str,
    touched: Option<Vec<Named>>,
) -> anyhow::Result<()> {
    let touched = touched.ok_or_else(|| Failure::new(nothing))?;
    if global.json {
        let touched: Value = touched.iter().map(Named::to_value).collect();
        return Ok(print_json(&touched)?);
    }
    let mut lines = Lines::begin();
    for named in touched {
        lines.add(&format!("{done}: {}  {}", named.reference, printable_line(&named.name)))?;
    }
    Ok(lines.end()?)
}
