//! A text in a file that only the person can read, for as long as another
//! program has it. Nothing of it is left afterwards, whatever fails.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::thread;

use crate::store;

/// Bytes that are read at most: many times what any text may have.
const LIMIT: u64 = 32 * 1024 * 1024;
/// Zeros that are written at once.
const ZEROS: [u8; 8192] = [0; 8192];

/// How the folders are called, before sixteen digits that say which.
const NAME: &str = "casebook-";

/// A folder with the text in it, and with what the other program puts beside it.
#[derive(Debug)]
pub(super) struct Private {
    folder: PathBuf,
    file: PathBuf,
    /// Held as long as the program lives: what nobody holds was left behind.
    _held: Option<File>,
}

/// Removes what a program left that was killed while another had its text. A
/// folder for all that is temporary may be large; nobody waits for that.
#[expect(clippy::disallowed_methods, reason = "runtime starts threads")]
pub(super) fn sweep() {
    let own = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from);
    let places = own.into_iter().chain([PathBuf::from("/dev/shm"), std::env::temp_dir()]);
    thread::spawn(move || places.for_each(|place| sweep_at(&place)));
}

fn sweep_at(place: &Path) {
    let Ok(entries) = fs::read_dir(place) else { return };
    for folder in entries.flatten().map(|entry| entry.path()).filter(|path| is_ours(path)) {
        // What another program holds, or belongs to somebody else, stays.
        if let Ok(_lock) = lock(&folder) {
            let _ = wipe(&folder);
        }
    }
}

/// Whether a folder is one for a text, by its name and by what is in it.
fn is_ours(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let digits = name.strip_prefix(NAME).unwrap_or_default();
    let named = digits.len() == 16 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    named && path.symlink_metadata().is_ok_and(|metadata| metadata.is_dir())
}

/// Holds a folder, if nobody else does.
#[cfg(unix)]
fn lock(folder: &Path) -> io::Result<File> {
    let file = File::open(folder)?;
    file.try_lock()?;
    Ok(file)
}

/// Elsewhere a folder cannot be held, and what is left in one stays.
#[cfg(not(unix))]
fn lock(_: &Path) -> io::Result<File> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Where such folders are made, and whether that is on the disk.
pub(super) fn place(variable: impl Fn(&str) -> Option<String>) -> (PathBuf, bool) {
    let own = variable("XDG_RUNTIME_DIR").filter(|path| !path.is_empty()).map(PathBuf::from);
    let shared = cfg!(target_os = "linux").then(|| PathBuf::from("/dev/shm"));
    let mut in_memory = own.into_iter().chain(shared);
    match in_memory.find(|path| path.is_absolute() && path.is_dir()) {
        Some(path) => (path, false),
        None => (std::env::temp_dir(), true),
    }
}

impl Private {
    /// Writes the text to a file in a new folder.
    pub(super) fn make(place: &Path, text: &str) -> io::Result<Self> {
        let mut random = [0_u8; 8];
        getrandom::fill(&mut random).map_err(io::Error::other)?;
        let name = format!("{NAME}{:016x}", u64::from_ne_bytes(random));
        let folder = place.join(name);
        let mut builder = DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(&folder)?;
        // From here on it is removed, whatever happens.
        let held = lock(&folder).ok();
        let private = Self { file: folder.join("text.txt"), folder, _held: held };
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        store::private(&mut options);
        options.open(&private.file)?.write_all(text.as_bytes())?;
        Ok(private)
    }

    /// The file with the text.
    pub(super) fn file(&self) -> &Path {
        &self.file
    }

    /// Overwrites all that is in the folder and removes it; where that fails,
    /// the folder that is left.
    pub(super) fn wipe(self) -> Option<String> {
        let left = wipe(&self.folder).is_err();
        left.then(|| self.folder.display().to_string())
    }
}

impl Drop for Private {
    fn drop(&mut self) {
        // Whoever could be told has been.
        let _ = wipe(&self.folder);
    }
}

/// What a file holds, if it is not larger than any text.
pub(super) fn read(file: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(file)?.take(LIMIT + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > LIMIT {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    Ok(bytes)
}

/// Removes a folder with all that is in it. One failure does not keep the rest.
fn wipe(folder: &Path) -> io::Result<()> {
    let mut outcome = Ok(());
    for entry in entries(folder)? {
        let path = entry?.path();
        let kind = path.symlink_metadata()?.file_type();
        let wiped = if kind.is_dir() {
            wipe(&path)
        } else {
            // What a link leads to is not the program's to overwrite.
            let zeroed = if kind.is_file() { overwrite(&path) } else { Ok(()) };
            fs::remove_file(&path).and(zeroed)
        };
        outcome = outcome.and(wiped);
    }
    outcome.and(gone(fs::remove_dir(folder)))
}

/// What is in a folder; nothing where it is gone.
fn entries(folder: &Path) -> io::Result<impl Iterator<Item = io::Result<fs::DirEntry>>> {
    match fs::read_dir(folder) {
        Ok(entries) => Ok(Some(entries).into_iter().flatten()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None.into_iter().flatten()),
        Err(error) => Err(error),
    }
}

fn gone(removed: io::Result<()>) -> io::Result<()> {
    removed.or_else(|error| match error.kind() {
        io::ErrorKind::NotFound => Ok(()),
        _ => Err(error),
    })
}

/// Writes zeros over a file, on the disk too.
fn overwrite(path: &Path) -> io::Result<()> {
    let mut left = path.symlink_metadata()?.len();
    let mut file = OpenOptions::new().write(true).open(path)?;
    while left > 0 {
        let count = usize::try_from(left).map_or(ZEROS.len(), |left| left.min(ZEROS.len()));
        file.write_all(ZEROS.get(..count).unwrap_or(&ZEROS))?;
        left = left.saturating_sub(count as u64);
    }
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(folder: &Path) -> usize {
        fs::read_dir(folder).unwrap().count()
    }

    #[test]
    #[cfg(unix)]
    fn only_the_person_can_read_the_text() {
        use std::os::unix::fs::PermissionsExt;
        let place = tempfile::tempdir().unwrap();
        let private = Private::make(place.path(), "Taken at night\n").unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(private.file()), mode(&private.folder)), (0o600, 0o700));
        assert_eq!(read(private.file()).unwrap(), b"Taken at night\n");
    }

    #[test]
    #[cfg(unix)]
    fn nothing_is_left_of_it_nor_of_what_the_editor_put_beside_it() {
        let place = tempfile::tempdir().unwrap();
        let beyond = place.path().join("beyond");
        fs::write(&beyond, "mine").unwrap();
        for told in [true, false] {
            let private = Private::make(place.path(), "Taken at night\n").unwrap();
            // A second name shows what became of the bytes.
            let copy = place.path().join("copy");
            fs::hard_link(private.file(), &copy).unwrap();
            fs::write(private.folder.join(".text.txt.swp"), "Taken").unwrap();
            fs::create_dir(private.folder.join("backup")).unwrap();
            fs::write(private.folder.join("backup/text.txt~"), "Taken").unwrap();
            std::os::unix::fs::symlink(&beyond, private.folder.join("link")).unwrap();
            if told {
                assert_eq!(private.wipe(), None);
            } else {
                drop(private);
            }
            assert!(fs::read(&copy).unwrap().iter().all(|byte| *byte == 0), "overwritten");
            fs::remove_file(copy).unwrap();
            assert_eq!(count(place.path()), 1);
            assert_eq!(fs::read(&beyond).unwrap(), b"mine");
        }
    }

    #[test]
    fn what_fails_half_way_leaves_nothing() {
        let place = tempfile::tempdir().unwrap();
        let failed = std::panic::catch_unwind(|| {
            let _private = Private::make(place.path(), "Taken at night\n").unwrap();
            panic!("as a test");
        });
        assert!(failed.is_err());
        assert_eq!(count(place.path()), 0);
        assert!(Private::make(&place.path().join("none"), "text").is_err());
        let private = Private::make(place.path(), "text").unwrap();
        fs::remove_dir_all(&private.folder).unwrap();
        assert_eq!(private.wipe(), None, "what the editor removed is gone");
    }

    #[test]
    #[cfg(unix)]
    fn what_a_killed_program_left_is_swept_and_what_another_holds_is_not() {
        let place = tempfile::tempdir().unwrap();
        let held = Private::make(place.path(), "held").unwrap();
        let left = place.path().join(format!("{NAME}0123456789abcdef"));
        let others = ["casebook-demo-01234567", "casebook-0123456789abcdeg", "casebook-x"];
        for folder in others.map(|name| place.path().join(name)).iter().chain([&left]) {
            fs::create_dir(folder).unwrap();
            fs::write(folder.join("text.txt"), "Taken at night").unwrap();
        }
        let linked = place.path().join(format!("{NAME}fedcba9876543210"));
        std::os::unix::fs::symlink(place.path().join("casebook-x"), &linked).unwrap();
        sweep_at(place.path());
        assert!(!left.exists() && held.file().exists());
        assert!(others.iter().all(|name| place.path().join(name).join("text.txt").exists()));
        assert!(linked.symlink_metadata().is_ok(), "what a link leads to is not the program's");
    }

    #[test]
    fn memory_comes_before_the_disk() {
        let own = tempfile::tempdir().unwrap();
        let path = own.path().display().to_string();
        assert_eq!(place(|_| Some(path.clone())), (own.path().to_owned(), false));
        let without = place(|_| None);
        let shared = (PathBuf::from("/dev/shm"), false);
        assert!(without == shared || without == (std::env::temp_dir(), true));
    }
}
