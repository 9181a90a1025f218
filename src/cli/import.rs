//! `casebook import`: reads records from files.

use serde_json::json;

use super::arguments::{Global, Import};
use super::output::{note, print, print_json};
use super::place;
use super::progress::Telling;
use super::speech::{language, text, told};
use crate::exchange::{self, BadRow, Choice, Counted, Intake, Outcome, Wish};
use crate::model::progress::Progress;
use crate::runtime::{clock, leaving};
use crate::store::{self, Store};
use crate::words;

/// Checks the files, then stores all that is in them, or nothing.
pub(super) fn run(global: &Global, import: &Import) -> anyhow::Result<()> {
    let open = if import.dry_run { place::open } else { place::open_to_write };
    let mut store = open(global)?;
    leaving::listen()?;
    let plan = plan(import, &store)?;
    let refused = plan.refused().clone();
    let outcome = if import.dry_run {
        plan.outcome().clone()
    } else {
        let _held = leaving::hold();
        let mut telling = Telling::begin();
        let carried = plan.carry_out(&mut store, &mut |progress| goes_on(&mut telling, progress));
        drop(telling);
        let closed = place::close(store);
        carried.and_then(|outcome| closed.map(|()| outcome).map_err(Into::into))?
    };
    if global.json {
        return Ok(print_json(&value(&outcome, import.dry_run)?)?);
    }
    tell(&outcome, &refused, import.dry_run)
}

/// Tells how far it is; says whether to go on, which a signal ends.
fn goes_on(telling: &mut Telling, progress: Progress) -> bool {
    telling.tell(progress);
    leaving::status().is_none()
}

fn plan(import: &Import, store: &Store) -> anyhow::Result<Intake> {
    let Import { path, kind: table, columns, as_new, .. } = import;
    let files = Choice { path, table: *table, columns, again: false }.open()?;
    let wish = Wish { today: clock::now().today, as_new: *as_new, leave_out: false };
    let mut telling = Telling::begin();
    let plan = exchange::plan(store, files, wish, &mut |progress| goes_on(&mut telling, progress))?;
    drop(telling);
    if leaving::status().is_some() {
        return Err(store::Error::Stopped.into());
    }
    for found in plan.found().iter().filter(|found| !found.is_usual()) {
        note(&words::found(found, language()));
    }
    Ok(plan)
}

/// What scripts are told; of each list the first, and how many there are.
fn value(outcome: &Outcome, dry_run: bool) -> serde_json::Result<serde_json::Value> {
    let mut value = serde_json::to_value(outcome)?;
    if let Some(object) = value.as_object_mut() {
        let counts = json!({
            "conflicting": outcome.conflicting.all(),
            "renumbered": outcome.renumbered.all(),
            "likely": outcome.likely.all(),
        });
        object.insert("counts".to_owned(), counts);
        object.insert("dry_run".to_owned(), json!(dry_run));
    }
    Ok(value)
}

fn tell(outcome: &Outcome, refused: &Counted<BadRow>, dry_run: bool) -> anyhow::Result<()> {
    let Outcome { new, same, conflicting, renumbered, likely, .. } = outcome;
    let count = |id, count: u64| told(id, &[("count", count.into())]);
    let imported = if dry_run { "import-would" } else { "import-new" };
    let beside = [
        ("import-same", *same as u64),
        ("import-likely-same", likely.all()),
        ("import-conflicting", conflicting.all()),
    ];
    let beside = beside.into_iter().filter(|(_, number)| *number > 0);
    let counts = [(imported, *new as u64)].into_iter().chain(beside);
    let counts = counts.map(|(id, number)| count(id, number)).collect::<Vec<_>>();
    print(&format!("{}.", counts.join(", ")))?;
    each(refused, |row| row.told(language()));
    if refused.is_empty() {
        each(conflicting, |reference| {
            told("import-differs", &[("reference", reference.to_string().into())])
        });
    } else {
        note(&text("import-conflict"));
    }
    each(likely, |row| words::likely(row, language()));
    if likely.all() > 0 {
        note(&text("import-as-new"));
    }
    each(renumbered, |change| {
        let (from, to) = (change.from.to_string(), change.to.to_string());
        told("import-renumbered", &[("from", from.into()), ("to", to.into())])
    });
    Ok(())
}

/// Tells of each that is kept, and how many more there are.
fn each<T>(things: &Counted<T>, in_words: impl Fn(&T) -> String) {
    things.iter().for_each(|thing| note(&in_words(thing)));
    let more = things.all().saturating_sub(things.len() as u64);
    if more > 0 {
        note(&told("command-more-rows", &[("number", more.into())]));
    }
}
