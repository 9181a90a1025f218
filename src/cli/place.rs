//! Where the casebook is, and opening it.

use std::path::{Path, PathBuf};

use directories::ProjectDirs;

use super::arguments::Global;
use super::failure::Failure;
use super::output::{note, printable_line};
use super::passphrase;
use super::progress::Telling;
use crate::model::Language;
use crate::runtime::{self, clock, folder};
use crate::store::upgrade::Refusal;
use crate::store::{Error, Passphrase, Protection, Store};

/// How opening with a passphrase fails.
pub(super) trait Refuses: From<Error> {
    /// Whether another passphrase may do.
    fn is_wrong_passphrase(&self) -> bool;
}

impl Refuses for Error {
    fn is_wrong_passphrase(&self) -> bool {
        matches!(self, Self::WrongPassphrase(_))
    }
}

impl Refuses for Refusal {
    fn is_wrong_passphrase(&self) -> bool {
        matches!(self, Self::Failed(Error::WrongPassphrase(_)))
    }
}

/// Names the casebook where no option does.
const VARIABLE: &str = "CASEBOOK_FILE";

/// The casebook's name in the default place.
const NAME: &str = "casebook.casebook";

/// The casebook that is named by an option or by the environment, if one is.
pub(super) fn named(global: &Global) -> Option<PathBuf> {
    let variable = || std::env::var_os(VARIABLE).filter(|path| !path.is_empty());
    global.file.clone().or_else(|| variable().map(PathBuf::from))
}

/// Where the casebook is if nothing names it.
pub(super) fn default() -> anyhow::Result<PathBuf> {
    let folders = ProjectDirs::from("", "", "casebook").ok_or_else(|| {
        Failure::new("This system has no place for casebooks.")
            .advise("Name the casebook with --file PATH.")
    })?;
    Ok(folders.data_dir().join(NAME))
}

/// The casebook that commands are about.
pub(super) fn path(global: &Global) -> anyhow::Result<PathBuf> {
    named(global).map_or_else(default, Ok)
}

/// Makes the folder of the default place, which nobody else can look into.
pub(super) fn make_folder(path: &Path) -> anyhow::Result<()> {
    let Some(folder) = path.parent() else { return Ok(()) };
    folder::make_private(folder, true).map_err(|error| {
        Failure::new(format!("Could not make the folder {}: {error}.", folder.display()))
            .advise("Choose a folder that you can write to.")
            .into()
    })
}

/// Opens the casebook that the command is about.
pub(super) fn open(global: &Global) -> anyhow::Result<Store> {
    open_at(global, &path(global)?)
}

/// As [`open`], but that a file of an older casebook is refused as it is.
pub(super) fn open_current(global: &Global) -> anyhow::Result<Store> {
    open_by(global, &path(global)?, |path, passphrase| {
        Store::open_current(path, passphrase, clock::millis)
    })
}

/// Opens the casebook at `path`, with its passphrase if it has one.
pub(super) fn open_at(global: &Global, path: &Path) -> anyhow::Result<Store> {
    open_by(global, path, |path, passphrase| {
        let mut telling = Telling::begin();
        Store::open_watched(path, passphrase, clock::millis, &mut |progress| {
            telling.tell(progress);
            true
        })
    })
}

fn open_by(
    global: &Global,
    path: &Path,
    open: impl Fn(&Path, Option<&Passphrase>) -> Result<Store, Error>,
) -> anyhow::Result<Store> {
    let store = opened(global, path, |passphrase| open(path, passphrase))??;
    tell_aside(&store);
    Ok(store)
}

/// What `open` makes of the file at `path` with its passphrase, if it has one:
/// the first of those given that is not wrong.
pub(super) fn opened<T, E: Refuses>(
    global: &Global,
    path: &Path,
    mut open: impl FnMut(Option<&Passphrase>) -> Result<T, E>,
) -> anyhow::Result<Result<T, E>> {
    let protection = Store::protection_of(path)?;
    // The line is taken even where none is needed, for what follows it is meant for others.
    let mut tries = passphrase::tries(global)?;
    if protection == Protection::Plain {
        return Ok(open(None));
    }
    if tries.is_empty() {
        let question = format!("Passphrase of {}: ", path.display());
        tries.extend(passphrase::ask(&question)?);
    }
    let mut wrong = Error::NeedsPassphrase(path.to_owned()).into();
    for passphrase in &tries {
        match open(Some(passphrase)) {
            Err(error) if error.is_wrong_passphrase() => wrong = error,
            opened => return Ok(opened),
        }
    }
    Ok(Err(wrong))
}

/// Leaves the casebook whole, or says where its last changes are.
///
/// # Errors
///
/// Fails where the file is no longer where it was opened.
pub(super) fn close(store: Store) -> Result<(), Error> {
    tell_left(store.close()?.as_deref(), Language::English);
    Ok(())
}

/// Says where the last changes are that are not in the casebook itself.
pub(super) fn tell_left(log: Option<&Path>, language: Language) {
    if let Some(log) = log {
        note(&printable_line(&runtime::log_left(log, language)));
    }
}

/// Says what lay beside the casebook and what it is called now.
pub(super) fn tell_aside(store: &Store) {
    if let Some(name) = store.set_aside() {
        let name = printable_line(&name.to_string_lossy());
        note(&format!(
            "The log of another copy lay beside the casebook; it was not read and is now {name}."
        ));
    }
    if let Some(name) = store.damaged_log() {
        let name = printable_line(&name.to_string_lossy());
        note(&format!(
            "The log beside the casebook was damaged; what could be read of it is saved. As it was, it is kept as {name}."
        ));
    }
}
