//! `casebook [FILE]`: opens the full-screen program.

use std::io::{self, IsTerminal};
use std::path::Path;

use super::arguments::Global;
use super::failure::Failure;
use super::output::note;
use super::{clock, passphrase, place};
use crate::runtime::{self, Session};
use crate::store::Store;

/// Opens the casebook that is named, else the one in the default place, which
/// is made when the program is first started.
pub(super) fn run(global: &Global, casebook: Option<&Path>) -> anyhow::Result<()> {
    if !io::stdout().is_terminal() {
        return Err(Failure::new("The full-screen program needs a terminal.")
            .advise("In a script, use a command, such as `casebook list cases`.")
            .into());
    }
    let named = casebook.map(Path::to_owned).or_else(|| place::named(global));
    let store = match named {
        Some(path) => place::open_at(global, &path)?,
        None => first_or_later(global)?,
    };
    start(global, store)
}

fn first_or_later(global: &Global) -> anyhow::Result<Store> {
    let path = place::default()?;
    if path.symlink_metadata().is_ok() {
        return place::open_at(global, &path);
    }
    note(&format!("There is no casebook yet. One will be made at {}.", path.display()));
    note("To look round first, press Ctrl+C and type: casebook demo");
    let passphrase = passphrase::choose(global)?;
    place::make_folder(&path)?;
    Ok(Store::create(&path, Some(&passphrase), clock::now)?)
}

/// Starts the full-screen program on an open casebook.
pub(super) fn start(global: &Global, store: Store) -> anyhow::Result<()> {
    let no_color = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    runtime::run(Session { store, color: !(global.no_color || no_color) })
}
