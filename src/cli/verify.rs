//! `casebook verify`: checks the history and the tables.

use serde_json::json;

use super::arguments::Global;
use super::failure::Failure;
use super::output::{print, print_json, printable_line};
use super::place;
use crate::model::progress::unwatched;

/// What a check goes through.
const LOOKED_AT: &str = "Looked at: the pages of the file, its schema, the chain of changes of every device, \
     the steps of undo, every record and list, the search index.";

/// What no check of the file alone can find.
const ONLY_HEADS: &str = "Whoever has the key can write a whole other history; only these eight words, kept elsewhere, \
     tell it from yours.";

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
        print(LOOKED_AT)?;
        for problem in &found.problems {
            print(&printable_line(problem))?;
        }
        if found.problems.is_empty() {
            print("All is well.")?;
        }
        print(&format!("Heads: {}", found.heads.join(" ")))?;
        print(ONLY_HEADS)?;
    }
    match found.problems.len() {
        0 => Ok(()),
        count => Err(Failure::new(format!("The casebook is damaged: {count} problems."))
            .advise("Keep the file as it is and restore a backup.")
            .into()),
    }
}
