//! `casebook verify`: checks the history and the tables, and makes these again.

use std::slice;

use serde_json::{Value, json};

use super::arguments::{Global, Verify};
use super::output::{print, print_json, printable_line};
use super::place;
use super::progress::Telling;
use super::speech::{self, language, refused, text};
use crate::model::damage::{Damage, Lost};
use crate::model::progress::Watch;
use crate::store::Error;
use crate::store::verify::{Loss, Rebuilt, Refusal, Verification};
use crate::words::{self, Argument};

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
        count => {
            let id = if found.lost.is_empty() { "verify-damaged" } else { "verify-lost" };
            Err(refused(id, &[("number", count.into())]).into())
        }
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
                "problems": problems(before), "lost": lost(before), "backup": backup,
            });
            told.insert("rebuilt".to_owned(), rebuilt);
            let whole = after.problems.is_empty() && before.lost.is_empty();
            told.insert("whole".to_owned(), json!(whole));
        }
        print_json(&told)?;
    } else {
        for problem in &before.problems {
            let problem = said(problem);
            print(&speech::told("verify-before", &[("problem", problem.into())]))?;
        }
        print(&text("verify-made"))?;
        if let Some(backup) = &backup {
            let path = printable_line(backup);
            print(&speech::told("verify-backup", &[("path", path.into())]))?;
        }
        tell(after, &before.lost)?;
    }
    match after.problems.len() {
        0 => Ok(()),
        count => Err(refused("verify-still", &[("number", count.into())]).into()),
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
        Refusal::Lost(lost) => {
            let records = words::lost(&lost, language());
            refused("verify-refused", &[("records", records.into())]).into()
        }
        Refusal::Failed(Error::Damaged(why)) => {
            let detail = words::damage(&why, language());
            refused("verify-no-history", &[("detail", detail.into())]).into()
        }
        Refusal::Failed(error) => error.into(),
    }
}

fn document(found: &Verification) -> Value {
    json!({
        "whole": found.problems.is_empty(),
        "ops": found.ops,
        "erased": found.erased,
        "waiting": found.waiting,
        "elsewhere": found.elsewhere,
        "forked": found.forked,
        "doubles": found.doubles,
        "records": found.records,
        "heads": found.heads,
        "problems": problems(found),
        "lost": lost(found),
    })
}

/// Each by the word that stays the same, and as people are told.
fn problems(found: &Verification) -> Value {
    let problem = |problem: &Damage| json!({ "problem": problem.slug(), "text": words::damage(problem, language()) });
    found.problems.iter().map(problem).collect()
}

/// What no change made, by the word that stays the same, and as people are told.
fn lost(found: &Verification) -> Value {
    let lost = |lost: &Lost| {
        let text = words::lost(slice::from_ref(lost), language());
        json!({ "lost": lost.slug(), "text": text })
    };
    found.lost.iter().map(lost).collect()
}

/// A problem as one line of the terminal.
fn said(problem: &Damage) -> String {
    printable_line(&words::damage(problem, language()))
}

/// Tells what was found, and what had been lost and was taken out before.
fn tell(found: &Verification, lost: &[Lost]) -> anyhow::Result<()> {
    print(&counted(found))?;
    if found.waiting > 0 {
        print(&speech::told("verify-waiting", &[("number", found.waiting.into())]))?;
    }
    if found.elsewhere > 0 {
        print(&speech::told("verify-elsewhere", &[("number", found.elsewhere.into())]))?;
    }
    for tag in &found.forked {
        print(&speech::told("verify-forked", &[("device", tag.as_str().into())]))?;
    }
    for reference in &found.doubles {
        print(&speech::told("verify-double", &[("reference", reference.as_str().into())]))?;
    }
    print(&text("verify-looked-at"))?;
    for problem in &found.problems {
        print(&said(problem))?;
    }
    if !lost.is_empty() {
        let records = printable_line(&words::lost(lost, language()));
        print(&speech::told("verify-taken-out", &[("records", records.into())]))?;
    } else if found.problems.is_empty() {
        print(&text("verify-well"))?;
    }
    print(&heads(found))?;
    print(&text("verify-only-heads"))?;
    Ok(())
}

/// How much was checked.
pub(super) fn counted(found: &Verification) -> String {
    let number = |count| words::number(count, language());
    let mut arguments: Vec<(&str, Argument)> =
        vec![("changes", number(found.ops).into()), ("records", number(found.records).into())];
    if found.erased == 0 {
        return speech::told("verify-counted", &arguments);
    }
    arguments.push(("erased", number(found.erased).into()));
    speech::told("verify-counted-erased", &arguments)
}

/// The words that tell this history from any other.
pub(super) fn heads(found: &Verification) -> String {
    speech::told("verify-heads", &[("heads", found.heads.join(" ").into())])
}
