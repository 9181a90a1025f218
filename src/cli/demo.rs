//! `casebook demo`: makes the demo casebook and opens it.

use std::io::{self, IsTerminal};
use std::path::PathBuf;

use serde_json::json;

use super::arguments::{Demo, Global};
use super::failure::Failure;
use super::output::{note, print, print_json};
use super::place::{close, tell_aside};
use super::{config, open, plain};
use crate::runtime::{self, Opening, folder};

/// Makes the demo casebook and opens it where there is a terminal.
pub(super) fn run(global: &Global, demo: &Demo) -> anyhow::Result<()> {
    let path = match &demo.to {
        Some(path) => path.clone(),
        None => scratch()?,
    };
    let (store, outcome) = runtime::demo::make(&path)?;
    tell_aside(&store);
    let shows = global.plain || io::stdout().is_terminal();
    let opens = !demo.no_open && !global.json && shows;
    if global.json {
        print_json(&json!({ "path": path, "records": outcome.new }))?;
    } else if opens {
        note(&format!("The demo is at {}.", path.display()));
    } else {
        print(&path.display().to_string())?;
    }
    match opens {
        true if global.plain => plain::start(store, config::system_language()),
        true => open::start(global, Opening::Open(Box::new(store))),
        false => Ok(close(store)?),
    }
}

/// A file in a folder of its own that only the person can look into.
fn scratch() -> anyhow::Result<PathBuf> {
    let folder = folder::scratch().map_err(|error| {
        Failure::new(format!("Could not make a scratch folder: {error}."))
            .advise("Name a file with --to.")
    })?;
    Ok(folder.join("demo.casebook"))
}
