//! `casebook history`: who changed what when.

use serde_json::Value;

use super::arguments::{Global, History};
use super::output::{print, print_json, printable_line};
use super::place;
use crate::model::whole::Changed;
use crate::store::{history, records};

/// Prints the changes of one record or of all, newest first.
pub(super) fn run(global: &Global, asked: &History) -> anyhow::Result<()> {
    let store = place::open(global)?;
    let mut changes = match &asked.reference {
        Some(reference) => {
            let record = records::by_reference(store.read(), reference)?;
            history::of_record(store.read(), record.id)?
        }
        None => history::latest(store.read(), asked.limit)?,
    };
    changes.truncate(asked.limit);
    if global.json {
        let changes: Value = changes.iter().map(Changed::to_value).collect();
        return Ok(print_json(&changes)?);
    }
    for change in &changes {
        print(&line(change))?;
    }
    Ok(())
}

/// A change in one line; the time is that of the person's clock.
pub(super) fn line(change: &Changed) -> String {
    let millis = i64::try_from(change.millis).unwrap_or(i64::MAX);
    let at = chrono::DateTime::from_timestamp_millis(millis)
        .map(|at| at.with_timezone(&chrono::Local).format("%Y-%m-%d %H:%M").to_string());
    let fields = change.fields.join(", ");
    let line = format!(
        "{}  {}  {:<8}  {:<7}  {}  {fields}",
        at.unwrap_or_default(),
        change.device,
        change.deed.slug(),
        change.record.reference.to_string(),
        change.record.name,
    );
    printable_line(line.trim_end())
}
