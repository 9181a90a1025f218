//! Where the casebook is, and opening it.

use std::path::{Path, PathBuf};

use directories::ProjectDirs;

use super::arguments::Global;
use super::output::{note, printable_line};
use super::passphrase;
use super::progress::Telling;
use super::speech::{language, refused, told};
use crate::model::Language;
use crate::model::protection::Protection;
use crate::runtime::{self, clock, folder};
use crate::store::upgrade::Refusal;
use crate::store::{Error, Passphrase, Store, own_terms};
use crate::words;

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
    let folders =
        ProjectDirs::from("", "", "casebook").ok_or_else(|| refused("command-no-place", &[]))?;
    Ok(folders.data_dir().join(NAME))
}

/// Where it is noted what exports are being written.
pub(super) fn notes() -> Option<PathBuf> {
    ProjectDirs::from("", "", "casebook").map(|folders| folders.data_local_dir().join("exports"))
}

/// Where it is noted which language the program was used in last.
pub(super) fn spoken() -> Option<PathBuf> {
    ProjectDirs::from("", "", "casebook").map(|folders| folders.data_local_dir().join("language"))
}

/// The casebook that commands are about.
pub(super) fn path(global: &Global) -> anyhow::Result<PathBuf> {
    named(global).map_or_else(default, Ok)
}

/// Makes the folder of the default place, which nobody else can look into.
pub(super) fn make_folder(path: &Path) -> anyhow::Result<()> {
    let Some(folder) = path.parent() else { return Ok(()) };
    folder::make_private(folder, true).map_err(|error| {
        let path = folder.display().to_string();
        let detail = words::system(&(&error).into(), language());
        let arguments = [("path", path.into()), ("detail", detail.into())];
        refused("command-no-folder", &arguments).into()
    })
}

/// Opens the casebook that the command is about.
pub(super) fn open(global: &Global) -> anyhow::Result<Store> {
    open_at(global, &path(global)?)
}

/// As [`open`], for a command that writes. A clock that is far off is told, and
/// keeps no script from going on.
pub(super) fn open_to_write(global: &Global) -> anyhow::Result<Store> {
    let store = open(global)?;
    if let Some(far_off) = clock::check(&store).far_off(store.now()) {
        let told = words::far_off(&far_off, clock::now().offset, language());
        note(&told.sentence());
    }
    Ok(store)
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
    own_terms::of(store.read()).map_err(Error::from)?.take_force();
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
        let path = path.display().to_string();
        let question = told("command-ask-passphrase", &[("path", path.into())]);
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
    tell_left(store.close()?.as_deref(), language());
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
    let set_aside = store.set_aside().map(|name| runtime::set_aside(name, language()));
    let damaged = store.damaged_log().map(|name| runtime::damaged_log(name, language()));
    for failure in set_aside.into_iter().chain(damaged) {
        note(&printable_line(&failure.sentence()));
    }
}
