//! `casebook verify`: checks the history and the tables, and makes these again.

use serde_json::{Value, json};

use super::arguments::{Global, Verify};
use super::failure::Failure;
use super::output::{print, print_json, printable_line};
use super::place;
use super::progress::Telling;
use crate::model::progress::Watch;
use crate::store::Error;
use crate::store::verify::{Loss, Rebuilt, Refusal, Verification, few};

/// What a check goes through.
const LOOKED_AT: &str = "Looked at: the pages of the file, its schema, the chain of changes of every device, \
     the steps of undo, every record and list, the search index.";

/// What no check of the file alone can find.
const ONLY_HEADS: &str = "Whoever has the key can write a whole other history; only these eight words, kept elsewhere, \
     tell it from yours.";

/// What was made again.
const MADE: &str =
    "Made again from the history: the schema, every record and list, the search index.";

/// What to do where all that is wrong can be made again.
const MEND: &str = "Keep a copy of the file as it is. Where the history holds, `casebook verify \
     --rebuild` makes the rest again; else restore a backup.";

/// What to do where changes are missing.
const RESTORE: &str = "Keep the file as it is and restore a backup that has them. Where there is none, \
     `casebook verify --rebuild --accept-loss` takes out what no change made, and leaves the file as \
     it was beside it.";

/// Checks everything and says what was checked, and what is wrong.
pub(super) fn run(global: &Global, how: &Verify) -> anyhow::Result<()> {
    if how.rebuild {
        return rebuild(global, if how.accept_loss { Loss::Accept } else { Loss::Refuse });
    }
    let store = place::open_current(global)?;
    let found = told(|watch| store.verify(watch))?;
    if global.json {
        print_json(&document(&found))?;
    } else {
        tell(&found, &[])?;
    }
    match found.problems.len() {
        0 => Ok(()),
        count => Err(Failure::new(format!("The casebook is damaged: {count} problems."))
            .advise(if found.lost.is_empty() { MEND } else { RESTORE })
            .into()),
    }
}

fn rebuild(global: &Global, loss: Loss) -> anyhow::Result<()> {
    let mut store = place::open(global)?;
    let rebuilt = told(|watch| store.rebuild(loss, watch)).map_err(refusal)?;
    place::close(store)?;
    let Rebuilt { backup, before, after } = &rebuilt;
    let backup = backup.as_ref().map(|path| path.display().to_string());
    if global.json {
        let mut told = document(after);
        if let Some(told) = told.as_object_mut() {
            let rebuilt = json!({
                "problems": before.problems, "lost": before.lost, "backup": backup,
            });
            told.insert("rebuilt".to_owned(), rebuilt);
            let whole = after.problems.is_empty() && before.lost.is_empty();
            told.insert("whole".to_owned(), json!(whole));
        }
        print_json(&told)?;
    } else {
        for problem in &before.problems {
            print(&format!("Before: {}", printable_line(problem)))?;
        }
        print(MADE)?;
        if let Some(backup) = &backup {
            print(&format!("The casebook as it was: {}", printable_line(backup)))?;
        }
        tell(after, &before.lost)?;
    }
    match after.problems.len() {
        0 => Ok(()),
        count => Err(Failure::new(format!(
            "The casebook is still damaged: {count} problems, which cannot be mended from the history."
        ))
        .advise("Keep both files as they are and restore an older backup.")
        .into()),
    }
}

/// Lets work run to its end, and tells how far it is.
fn told<T>(work: impl FnOnce(&mut Watch) -> T) -> T {
    let mut telling = Telling::begin();
    work(&mut |progress| {
        telling.tell(progress);
        true
    })
}

/// Why nothing was made again.
fn refusal(refusal: Refusal) -> anyhow::Error {
    match refusal {
        Refusal::Lost(lost) => Failure::new(format!(
            "Changes at the end of the history are probably missing: none of it made {}. \
             Nothing was changed.",
            few(&lost)
        ))
        .advise(RESTORE)
        .into(),
        Refusal::Failed(Error::Damaged(why)) => Failure::new(format!(
            "It cannot be made again from a history that does not hold: {why}. Nothing was changed."
        ))
        .advise("Keep the file as it is and restore a backup.")
        .into(),
        Refusal::Failed(error) => error.into(),
    }
}

fn document(found: &Verification) -> Value {
    json!({
        "whole": found.problems.is_empty(),
        "ops": found.ops,
        "erased": found.erased,
        "waiting": found.waiting,
        "forked": found.forked,
        "doubles": found.doubles,
        "records": found.records,
        "heads": found.heads,
        "problems": found.problems,
        "lost": found.lost,
    })
}

/// Tells what was found, and what had been lost and was taken out before.
fn tell(found: &Verification, lost: &[String]) -> anyhow::Result<()> {
    let erased = match found.erased {
        0 => String::new(),
        erased => format!(" ({erased} of them erased for good)"),
    };
    print(&format!("{} changes{erased}, {} records", found.ops, found.records))?;
    if found.waiting > 0 {
        print(&format!("{} more wait for changes that are not here yet", found.waiting))?;
    }
    for tag in &found.forked {
        print(&format!(
            "Two copies wrote as the device {tag}: both are kept, and neither is shown from there on"
        ))?;
    }
    for reference in &found.doubles {
        print(&format!(
            "Two records are called {reference}: the device that made them gave its number out twice"
        ))?;
    }
    print(LOOKED_AT)?;
    for problem in &found.problems {
        print(&printable_line(problem))?;
    }
    if !lost.is_empty() {
        print(&printable_line(&format!(
            "The history holds as far as it goes. Taken out, since no change in it made them: {}.",
            lost.join(", ")
        )))?;
    } else if found.problems.is_empty() {
        print("All is well.")?;
    }
    print(&format!("Heads: {}", found.heads.join(" ")))?;
    print(ONLY_HEADS)?;
    Ok(())
}
