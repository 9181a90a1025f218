//! Reading `config.toml`.

use std::ffi::OsString;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use directories::ProjectDirs;

use super::arguments::Global;
use crate::app::{Config, Problem};
use crate::model::Language;

/// The option that names the file.
const OPTION: &str = "--config";

/// More than that is no settings file.
const LIMIT: u64 = 1024 * 1024;

/// The settings, and what is wrong in their file.
pub(super) struct Settings {
    pub(super) path: PathBuf,
    pub(super) config: Config,
    pub(super) problems: Vec<Problem>,
}

/// Reads the file that is named, else that in the default place, which need
/// not be there. Nothing that is wrong with it is an error.
pub(super) fn read(global: &Global) -> Settings {
    read_named(global.config.as_deref())
}

fn read_named(named: Option<&Path>) -> Settings {
    let path = named.map(Path::to_owned).or_else(default).unwrap_or_default();
    let (config, problems) = match text(&path) {
        Ok(text) => Config::read(&text),
        Err(error) if error.kind() == io::ErrorKind::NotFound && named.is_none() => {
            (Config::default(), vec![])
        }
        Err(error) => (Config::default(), vec![Problem::unreadable(error.to_string())]),
    };
    Settings { path, config, problems }
}

/// The language that they choose, else that of the system.
pub(super) fn language(named: Option<&Path>) -> Language {
    read_named(named).config.language.unwrap_or_else(system_language)
}

/// The settings file that is named in a command line which is not understood.
pub(super) fn named_in(words: &[OsString]) -> Option<PathBuf> {
    let mut words = words.iter().take_while(|word| *word != "--");
    while let Some(word) = words.next() {
        if word == OPTION {
            return words.next().map(PathBuf::from);
        }
        let value = word.to_str().and_then(|word| word.strip_prefix(OPTION)?.strip_prefix('='));
        if let Some(path) = value {
            return Some(PathBuf::from(path));
        }
    }
    None
}

/// The language that the system speaks, as far as the program knows it.
pub(super) fn system_language() -> Language {
    Language::from_environment(|name| std::env::var(name).ok())
}

/// Where the file is if nothing names it.
fn default() -> Option<PathBuf> {
    let folders = ProjectDirs::from("", "", "casebook")?;
    Some(folders.config_dir().join("config.toml"))
}

fn text(path: &Path) -> io::Result<String> {
    let mut text = String::new();
    fs::File::open(path)?.take(LIMIT).read_to_string(&mut text)?;
    // Some editors begin a file with a mark of its encoding.
    Ok(text.trim_start_matches('\u{feff}').to_owned())
}
