//! `casebook demo`: makes the demo casebook and opens it.

use std::io::{self, IsTerminal};
use std::path::PathBuf;

use serde_json::json;

use super::arguments::{Demo, Global};
use super::output::{note, print, print_json};
use super::place::{close, tell_aside};
use super::speech::{language, refused, told};
use super::{open, plain};
use crate::runtime::{self, Opening, folder};
use crate::words;

/// Makes the demo casebook and opens it where there is a terminal.
pub(super) fn run(global: &Global, demo: &Demo) -> anyhow::Result<()> {
    let path = match &demo.to {
        Some(path) => path.clone(),
        None => scratch()?,
    };
    let (store, outcome) = runtime::demo::make(&path, language())?;
    tell_aside(&store);
    let shows = global.plain || io::stdout().is_terminal();
    let opens = !demo.no_open && !global.json && shows;
    if global.json {
        print_json(&json!({ "path": path, "records": outcome.new }))?;
    } else if opens {
        note(&told("command-demo-at", &[("path", path.display().to_string().into())]));
    } else {
        print(&path.display().to_string())?;
    }
    match opens {
        true if global.plain => plain::start(store, language()),
        true => open::start(global, Opening::Open(Box::new(store))),
        false => Ok(close(store)?),
    }
}

/// A file in a folder of its own that only the person can look into.
fn scratch() -> anyhow::Result<PathBuf> {
    let folder = folder::scratch().map_err(|error| {
        let detail = words::system(&(&error).into(), language());
        refused("command-no-scratch", &[("detail", detail.into())])
    })?;
    Ok(folder.join("demo.casebook"))
}
