//! `casebook verify`: checks the history and the tables.

use serde_json::json;

use super::arguments::Global;
use super::failure::Failure;
use super::output::{print, print_json, printable_line};
use super::place;
use crate::model::progress::unwatched;

/// Checks everything and says what was checked, and what is wrong.
pub(super) fn run(global: &Global) -> anyhow::Result<()> {
    let found = place::open(global)?.verify(&mut unwatched)?;
    if global.json {
        print_json(&json!({
            "whole": found.problems.is_empty(),
            "ops": found.ops,
            "records": found.records,
            "heads": found.heads,
            "problems": found.problems,
        }))?;
    } else {
        print(&format!("{} changes, {} records", found.ops, found.records))?;
        print(&format!("Heads: {}", found.heads.join(" ")))?;
        for problem in &found.problems {
            print(&printable_line(problem))?;
        }
    }
    match found.problems.len() {
        0 => Ok(()),
        count => Err(Failure::new(format!("The casebook is damaged: {count} problems."))
            .advise("Keep the file as it is and restore a backup.")
            .into()),
    }
}
