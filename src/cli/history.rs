//! `casebook history`: who changed what when.

use serde_json::Value;

use super::arguments::{Global, History};
use super::output::{print, print_json, printable_line};
use super::place;
use super::speech::language;
use crate::model::whole::Changed;
use crate::runtime::clock;
use crate::store::{history, records};
use crate::words;

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
    let offset = clock::now().offset;
    for change in &changes {
        print(&line(change, &changes, offset))?;
    }
    Ok(())
}

/// A change in one line; the time is that of the person's clock.
fn line(change: &Changed, changes: &[Changed], offset: i32) -> String {
    let reference = change.record.reference.to_string();
    let step = words::step_of(change, changes, offset, language());
    let line = format!("{reference:<7}  {step}  {}", words::called(&change.record, language()));
    printable_line(line.trim_end())
}
