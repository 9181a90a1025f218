//! Folders that casebooks are kept in.

use std::fs::{self, DirBuilder, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use crate::app::Unfit;
use crate::store::private;

/// Makes a folder that only the person can look into.
///
/// # Errors
///
/// Fails where the system refuses, and where the folder is there unless it may be.
pub fn make_private(folder: &Path, may_be_there: bool) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(may_be_there);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    builder.create(folder)
}

/// A new folder for what is not kept, which only the person can look into.
///
/// # Errors
///
/// Fails where the system gives no random numbers or no folder.
pub fn scratch() -> io::Result<PathBuf> {
    let folder = std::env::temp_dir().join(format!("casebook-demo-{}", random_name()?));
    make_private(&folder, false)?;
    Ok(folder)
}

fn random_name() -> io::Result<String> {
    let mut bytes = [0; 4];
    getrandom::fill(&mut bytes).map_err(|error| io::Error::other(error.to_string()))?;
    Ok(format!("{:08x}", u32::from_le_bytes(bytes)))
}

/// The path that a person typed: `~` is their home.
pub fn typed(text: &str) -> PathBuf {
    let home = || std::env::var_os("HOME").or_else(|| std::env::var_os("USERPROFILE"));
    match (text.strip_prefix("~/").or_else(|| text.strip_prefix("~\\")), home()) {
        (Some(rest), Some(home)) => PathBuf::from(home).join(rest),
        _ => PathBuf::from(text),
    }
}

/// Whether a casebook can be made there. Nothing is left behind.
///
/// # Errors
///
/// Says why none can be made.
pub fn fit(path: &Path) -> Result<(), Unfit> {
    if path.is_dir() || path.file_name().is_none() || ends_open(path) {
        return Err(Unfit::Folder);
    }
    if path.symlink_metadata().is_ok() {
        return Err(Unfit::Exists);
    }
    let refused = |error: io::Error| Unfit::NotWritable((&error).into());
    let folder = path.ancestors().skip(1).find(|folder| folder.exists());
    let folder = folder.filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if !folder.is_dir() {
        return Err(refused(io::ErrorKind::NotADirectory.into()));
    }
    let probe = folder.join(format!(".casebook-{}", random_name().map_err(refused)?));
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    private(&mut options);
    options.open(&probe).map_err(refused)?;
    fs::remove_file(&probe).map_err(refused)
}

/// Whether it ends as the path of a folder does.
fn ends_open(path: &Path) -> bool {
    path.as_os_str().to_string_lossy().ends_with(std::path::is_separator)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_casebook_fits_only_where_nothing_is_overwritten() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("there.casebook");
        fs::write(&file, "kept").unwrap();
        assert_eq!(fit(&file), Err(Unfit::Exists));
        assert_eq!(fit(folder.path()), Err(Unfit::Folder));
        assert_eq!(fit(&folder.path().join("new/")), Err(Unfit::Folder));
        assert_eq!(fit(&folder.path().join("new.casebook")), Ok(()));
        assert_eq!(fit(&folder.path().join("one/two/new.casebook")), Ok(()));
        assert!(matches!(fit(&file.join("new.casebook")), Err(Unfit::NotWritable(_))));
        let left: Vec<_> = fs::read_dir(folder.path()).unwrap().collect();
        assert_eq!(left.len(), 1, "nothing is left behind");
        assert_eq!(fs::read_to_string(&file).unwrap(), "kept");
    }

    #[test]
    fn a_tilde_is_the_home_of_the_person() {
        let home = std::env::var_os("HOME").unwrap();
        assert_eq!(typed("~/a.casebook"), Path::new(&home).join("a.casebook"));
        assert_eq!(typed("/b/~/c"), Path::new("/b/~/c"));
    }
}
