//! `casebook undo` and `casebook redo`: the last step back, and forth again.

use serde_json::Value;

use super::arguments::Global;
use super::output::{Lines, print_json, printable_line};
use super::place;
use super::speech::{language, refused, told};
use crate::model::called::Named;
use crate::words;

pub(super) fn undo(global: &Global) -> anyhow::Result<()> {
    let mut store = place::open_to_write(global)?;
    let touched = store.undo()?;
    place::close(store)?;
    tell(global, "command-undone", "notice-nothing-to-undo", touched)
}

/// Redoes the step undone last.
pub(super) fn redo(global: &Global) -> anyhow::Result<()> {
    let mut store = place::open_to_write(global)?;
    let touched = store.redo()?;
    place::close(store)?;
    tell(global, "command-redone", "notice-nothing-to-redo", touched)
}

fn tell(
    global: &Global,
    done: &str,
    nothing: &str,
    touched: Option<Vec<Named>>,
) -> anyhow::Result<()> {
    let touched = touched.ok_or_else(|| refused(nothing, &[]))?;
    if global.json {
        let touched: Value = touched.iter().map(Named::to_value).collect();
        return Ok(print_json(&touched)?);
    }
    let mut lines = Lines::begin();
    for named in touched {
        let called = words::called(&named, language());
        let record = format!("{}  {}", named.reference, printable_line(&called));
        lines.add(&told(done, &[("record", record.into())]))?;
    }
    Ok(lines.end()?)
}
