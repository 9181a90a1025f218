//! `casebook [FILE]`: opens the full-screen program.

use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};

use super::arguments::Global;
use super::output::note;
use super::speech::{language, refused};
use super::{config, passphrase, place, usage};
use crate::app::Theme;
use crate::model::protection::Protection;
use crate::runtime::{self, Opening, Start, clock};
use crate::store::Store;

/// Opens the casebook that is named, else the one in the default place, which
/// is made when the program is first started.
pub(super) fn run(global: &Global, casebook: Option<&Path>) -> anyhow::Result<()> {
    usage::refuse_bare_word(casebook)?;
    if !io::stdout().is_terminal() {
        return Err(refused("command-needs-terminal", &[]).into());
    }
    let named = casebook.map(Path::to_owned).or_else(|| place::named(global));
    let opening = match named {
        Some(path) => at(global, path),
        None => first_or_later(global),
    };
    start(global, opening?)
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
    let mut store = Store::create(&path, Some(&passphrase), clock::millis)?;
    store.order_by(language())?;
    Ok(Opening::Open(Box::new(store)))
}

/// Starts the full-screen program.
pub(super) fn start(global: &Global, opening: Opening) -> anyhow::Result<()> {
    let variable = |name: &str| std::env::var(name).ok();
    if variable("TERM").is_some_and(|terminal| terminal == "dumb") {
        return Err(refused("command-dumb-terminal", &[]).into());
    }
    let demanded = if global.no_color { Some(Theme::Mono) } else { Theme::demanded(variable) };
    let settings = config::read(global);
    let file = settings.path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let start = Start {
        theme: Theme::of_terminal(variable),
        demanded,
        spoken: place::spoken(),
        config: settings.config,
        problems: (file, settings.problems),
    };
    if let Some(left) = runtime::run(opening, &start)? {
        note(&left);
    }
    Ok(())
}
