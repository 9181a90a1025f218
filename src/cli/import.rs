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
use crate::exchange::csv::{self, Sheet, Table};
use crate::exchange::{self, BadRow, Outcome, Plan};
use crate::runtime::{clock, leaving};
use crate::store::{self, Store};

/// Larger files are refused, since one is read as a whole.
const MAX_BYTES: u64 = 1 << 30;

/// Checks the files, then stores all that is in them, or nothing.
pub(super) fn run(global: &Global, import: &Import) -> anyhow::Result<()> {
    let mut store = place::open(global)?;
    leaving::listen()?;
    let plan = plan(&store, import)?;
    if leaving::status().is_some() {
        return Err(store::Error::Stopped.into());
    }
    let refused = plan.refused().to_vec();
    let outcome = if import.dry_run {
        plan.outcome().clone()
    } else {
        let _held = leaving::hold();
        let mut telling = Telling::begin();
        let carried = plan.carry_out(&mut store, &mut |progress| {
            telling.tell(progress);
            leaving::status().is_none()
        });
        drop(telling);
        let closed = place::close(store);
        carried.and_then(|outcome| closed.map(|()| outcome).map_err(Into::into))?
    };
    if global.json {
        let mut value = serde_json::to_value(&outcome)?;
        if let Some(object) = value.as_object_mut() {
            object.insert("dry_run".to_owned(), json!(import.dry_run));
        }
        return Ok(print_json(&value)?);
    }
    tell(&outcome, &refused, import.dry_run)
}

fn plan(store: &Store, import: &Import) -> anyhow::Result<Plan> {
    let path = &import.path;
    if path.is_dir() {
        return tables(store, &folder(path)?, import);
    }
    if import.kind.is_none() && path.extension().is_some_and(|end| end == "json") {
        let text = String::from_utf8(read(path)?).map_err(|_| {
            Failure::new(format!("{} is not UTF-8.", path.display()))
                .advise("Save it as UTF-8, then import it again.")
        })?;
        return Ok(exchange::json::plan(store, &path.display().to_string(), &text)?);
    }
    let Some(table) = import.kind.or_else(|| table(path)) else {
        let what = format!("It is not said what {} holds.", path.display());
        let advice = format!("Add --kind KIND; there are {}.", Table::slugs());
        return Err(Failure::new(what).advise(advice).into());
    };
    let sheet = Sheet::read(&path.display().to_string(), table, &read(path)?)?;
    tables(store, &[sheet], import)
}

fn tables(store: &Store, sheets: &[Sheet], import: &Import) -> anyhow::Result<Plan> {
    let plan = if import.as_new { csv::plan_as_new } else { csv::plan };
    Ok(plan(store, sheets, clock::now().today)?)
}

/// The tables of a folder, each named by its file.
fn folder(path: &Path) -> anyhow::Result<Vec<Sheet>> {
    let io = |error| store::Error::io("read", path)(error);
    let entries = fs::read_dir(path).map_err(io)?;
    let entries = entries.collect::<Result<Vec<_>, _>>().map_err(io)?;
    let mut paths: Vec<PathBuf> = entries.into_iter().map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|end| end == "csv"));
    paths.sort();
    let mut sheets = Vec::new();
    for path in &paths {
        let Some(table) = table(path) else {
            let what = format!("The name of {} does not say what it holds.", path.display());
            let advice = format!("Name it as one of {}, with .csv.", Table::slugs());
            return Err(Failure::new(what).advise(advice).into());
        };
        sheets.push(Sheet::read(&path.display().to_string(), table, &read(path)?)?);
    }
    if sheets.is_empty() {
        let what = format!("There are no .csv files in {}.", path.display());
        return Err(Failure::new(what).into());
    }
    Ok(sheets)
}

/// The table that a file holds by its name.
fn table(path: &Path) -> Option<&'static Table> {
    Table::parse(&path.file_stem().and_then(OsStr::to_str)?.to_lowercase())
}

fn read(path: &Path) -> anyhow::Result<Vec<u8>> {
    let io = |error| store::Error::io("read", path)(error);
    if fs::metadata(path).map_err(io)?.len() > MAX_BYTES {
        let what = format!("{} is larger than 1 GiB.", path.display());
        return Err(Failure::new(what).advise("Split it into smaller files.").into());
    }
    Ok(fs::read(path).map_err(io)?)
}

fn tell(outcome: &Outcome, refused: &[BadRow], dry_run: bool) -> anyhow::Result<()> {
    let Outcome { new, same, conflicting, renumbered, likely } = outcome;
    let verb = if dry_run { "would be imported" } else { "imported" };
    let (like, conflicts) = (likely.len(), conflicting.len());
    let likely_same = if like == 0 { String::new() } else { format!(", {like} likely the same") };
    print(&format!(
        "{new} records {verb}, {same} the same{likely_same}, {conflicts} conflicting."
    ))?;
    for row in refused {
        note(&row.to_string());
    }
    if refused.is_empty() {
        for reference in conflicting {
            note(&format!("{reference} differs here; it was left as it is."));
        }
    } else {
        note("As long as rows conflict, nothing is imported.");
    }
    for row in likely {
        note(&format!("{}: likely {} {}; left out.", row.place, row.record, row.name));
    }
    if !likely.is_empty() {
        note("Add --as-new to import all rows as new records, those that are likely here too.");
    }
    for change in renumbered {
        note(&format!("{} was taken; the record is {} here.", change.from, change.to));
    }
    Ok(())
}
