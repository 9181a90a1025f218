//! `casebook export`: writes all records to a file.

use std::fs;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::Path;

use serde_json::json;

use super::arguments::{Export, Global};
use super::output::{note, print, print_json};
use super::place;
use super::progress::Telling;
use super::speech::{language, refused, text, told};
use crate::exchange::{self, Destination, Manner, Profile};
use crate::model::progress::Progress;
use crate::runtime::{folder, leaving};
use crate::store::{self, Store};

/// Stands for standard output.
const STANDARD_OUTPUT: &str = "-";

/// Writes all records, nothing withheld.
pub(super) fn run(global: &Global, export: &Export) -> anyhow::Result<()> {
    let prints = export.to == Path::new(STANDARD_OUTPUT);
    if prints && io::stdout().is_terminal() {
        return Err(refused("export-terminal", &[]).into());
    }
    let store = place::open(global)?;
    let same = |here| fs::canonicalize(&export.to).is_ok_and(|there| Some(there) == here);
    let path = export.to.display().to_string();
    if same(store.path().and_then(|path| fs::canonicalize(path).ok())) {
        return Err(refused("export-itself", &[("path", path.into())]).into());
    }
    leaving::listen()?;
    let records = write(export, &store, prints)?;
    note(&text("export-whole"));
    let done = told("export-done", &[("count", records.into()), ("path", path.into())]);
    match (prints, global.json) {
        (true, _) => note(&done),
        (false, true) => print_json(&json!({ "path": export.to, "records": records }))?,
        (false, false) => print(&done)?,
    }
    Ok(())
}

/// Writes the records where they are to go; answers with how many there are.
fn write(export: &Export, store: &Store, prints: bool) -> Result<u64, exchange::Error> {
    let (format, language) = (export.format, language());
    let manner = Manner { format, profile: Profile::OwnBackup, language };
    let mut telling = Telling::begin();
    let watch = &mut |progress: Progress| {
        telling.tell(progress);
        leaving::status().is_none()
    };
    if !prints {
        let notes = place::notes().filter(|notes| folder::make_private(notes, true).is_ok());
        let (path, replace) = (export.to.as_path(), export.overwrite);
        let to = Destination { path, replace, notes: notes.as_deref() };
        return exchange::export(store, manner, to, watch);
    }
    let mut out = BufWriter::new(io::stdout().lock());
    let path = Path::new(STANDARD_OUTPUT);
    let records = exchange::print(store, manner, path, &mut out, watch)?;
    out.flush().map_err(store::Error::io("write", path))?;
    Ok(records)
}
