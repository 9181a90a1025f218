//! `casebook [FILE]`: opens the full-screen program.

use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};

use super::arguments::Global;
use super::failure::Failure;
use super::output::note;
use super::{config, passphrase, place};
use crate::app::Theme;
use crate::model::Language;
use crate::model::protection::Protection;
use crate::runtime::{self, Opening, Start, clock};
use crate::store::{Error, Store};

/// Opens the casebook that is named, else the one in the default place, which
/// is made when the program is first started.
pub(super) fn run(global: &Global, casebook: Option<&Path>) -> anyhow::Result<()> {
    if !io::stdout().is_terminal() {
        return Err(Failure::new("The full-screen program needs a terminal.")
            .advise("Use --plain, or in a script a command such as `casebook list cases`.")
            .into());
    }
    let named = casebook.map(Path::to_owned).or_else(|| place::named(global));
    let opening = match named {
        Some(path) => at(global, path),
        None => first_or_later(global),
    };
    start(global, opening.map_err(|error| spoken(global, error))?)
}

/// Says in the person's language that a file is of the old history; other
/// failures are told as commands tell them.
pub(super) fn spoken(global: &Global, error: anyhow::Error) -> anyhow::Error {
    let Some(old @ Error::OldHistory(_)) = error.downcast_ref() else { return error };
    let language = config::read(global).config.language.unwrap_or_else(language);
    let told = runtime::not_opened(old, language);
    Failure::new(told.what).advise(told.advice.unwrap_or_default()).into()
}

/// A passphrase that is not given is asked for on the screen.
fn at(global: &Global, path: PathBuf) -> anyhow::Result<Opening> {
    let given = global.passphrase_stdin || global.passphrase_file.is_some();
    match Store::protection_of(&path)? {
        Protection::Encrypted if !given => Ok(Opening::Locked(path)),
        _ => Ok(Opening::Open(Box::new(place::open_at(global, &path)?))),
    }
}

fn first_or_later(global: &Global) -> anyhow::Result<Opening> {
    let path = place::default()?;
    if path.symlink_metadata().is_ok() {
        return at(global, path);
    }
    let Some(passphrase) = passphrase::given(global)? else { return Ok(Opening::First(path)) };
    place::make_folder(&path)?;
    let store = Store::create(&path, Some(&passphrase), clock::millis)?;
    Ok(Opening::Open(Box::new(store)))
}

/// The language that the system speaks, as far as the program knows it.
pub(super) fn language() -> Language {
    Language::from_environment(|name| std::env::var(name).ok())
}

/// Starts the full-screen program.
pub(super) fn start(global: &Global, opening: Opening) -> anyhow::Result<()> {
    let variable = |name: &str| std::env::var(name).ok();
    let demanded = if global.no_color { Some(Theme::Mono) } else { Theme::demanded(variable) };
    let settings = config::read(global);
    let file = settings.path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let start = Start {
        theme: Theme::of_background(variable),
        demanded,
        config: settings.config,
        problems: (file, settings.problems),
    };
    if let Some(left) = runtime::run(opening, &start)? {
        note(&left);
    }
    Ok(())
}
