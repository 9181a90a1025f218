//! `casebook import`: reads records from files.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;

use super::arguments::{Global, Import};
use super::failure::Failure;
use super::output::{note, print, print_json};
use super::place;
use super::progress::Telling;
use super::speech::{language, refused, text, told};
use crate::exchange::formats::{Format, Reads};
use crate::exchange::{
    self, Asked, BadRow, Counted, Found, Opened, Outcome, Plan, Source, Table, Wish,
};
use crate::model::progress::Progress;
use crate::runtime::{clock, leaving};
use crate::store::{self, Store};
use crate::words;

/// What needs no word: most files are so.
const USUAL: (&str, char) = ("UTF-8", ',');

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

fn plan(import: &Import, store: &Store) -> anyhow::Result<Plan> {
    let files = files(import)?;
    let wish = Wish { today: clock::now().today, as_new: import.as_new };
    let mut telling = Telling::begin();
    let plan = exchange::plan(store, files, wish, &mut |progress| goes_on(&mut telling, progress))?;
    drop(telling);
    if leaving::status().is_some() {
        return Err(store::Error::Stopped.into());
    }
    for Found { file, encoding, delimiter } in plan.found() {
        if (*encoding, *delimiter) != USUAL {
            let delimiter =
                if *delimiter == '\t' { "⇥".to_owned() } else { delimiter.to_string() };
            let arguments = [
                ("file", file.as_str().into()),
                ("encoding", (*encoding).into()),
                ("delimiter", delimiter.into()),
            ];
            note(&told("import-found", &arguments));
        }
    }
    Ok(plan)
}

/// The files that are meant, opened.
fn files(import: &Import) -> anyhow::Result<Vec<Opened>> {
    let path = &import.path;
    // What is not there holds nothing of which one could say what it is.
    fs::metadata(path).map_err(|error| store::Error::io("read", path)(error))?;
    if path.is_dir() {
        return folder(path, import);
    }
    let read = match (import.kind, Format::read_by_name(path)) {
        (None, Some(Reads::Documents(read))) => return Ok(vec![read(Source::open(path)?)]),
        (_, Some(Reads::Tables(read))) => read,
        // Tables are often called otherwise.
        (_, Some(Reads::Documents(_)) | None) => exchange::formats::csv,
    };
    let unsaid = || about("import-what", path);
    let table = import.kind.or_else(|| table(path)).ok_or_else(unsaid)?;
    Ok(vec![read(Source::open(path)?, &asked(table, import))])
}

/// The tables of a folder, each named by its file.
fn folder(path: &Path, import: &Import) -> anyhow::Result<Vec<Opened>> {
    let io = |error| store::Error::io("read", path)(error);
    let entries = fs::read_dir(path).map_err(io)?;
    let entries = entries.collect::<Result<Vec<_>, _>>().map_err(io)?;
    let mut paths: Vec<PathBuf> = entries.into_iter().map(|entry| entry.path()).collect();
    paths.sort();
    let mut files = Vec::new();
    for path in &paths {
        let Some(Reads::Tables(read)) = Format::read_by_name(path) else { continue };
        let table = table(path).ok_or_else(|| about("import-name", path))?;
        files.push(read(Source::open(path)?, &asked(table, import)));
    }
    if files.is_empty() {
        return Err(about("import-no-tables", path).into());
    }
    Ok(files)
}

/// What cannot be done with a path, by the id of its text.
fn about(id: &str, path: &Path) -> Failure {
    let path = path.display().to_string();
    let known = Table::all_slugs().map(|slug| words::list(slug, language()));
    let known = known.collect::<Vec<_>>().join(", ");
    refused(id, &[("path", path.into()), ("known", known.into())])
}

fn asked(table: &'static Table, import: &Import) -> Asked {
    Asked { table, columns: import.columns.clone() }
}

/// The table that a file holds by its name.
fn table(path: &Path) -> Option<&'static Table> {
    Table::parse(&path.file_stem().and_then(OsStr::to_str)?.to_lowercase())
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
    let Outcome { new, same, conflicting, renumbered, likely } = outcome;
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
    each(likely, |row| {
        let place = row.place.told(&row.file, language()).into();
        let (reference, name) = (row.record.to_string().into(), row.name.as_str().into());
        told("import-likely", &[("place", place), ("reference", reference), ("name", name)])
    });
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_file_that_is_not_there_it_is_not_asked_what_it_holds() {
        let path = PathBuf::from("no-such-folder/nope.csv");
        let import = Import { path, kind: None, columns: vec![], dry_run: true, as_new: false };
        let Err(error) = files(&import) else { panic!("there is no such file") };
        assert!(error.downcast_ref::<store::Error>().is_some(), "{error}");
    }
}
