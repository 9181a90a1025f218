//! Writes a record to a file that the person named.

use std::path::{Path, PathBuf};

use directories::BaseDirs;

use super::fault;
use crate::app::Unwritten;
use crate::exchange::text;
use crate::store::Error;

/// Writes the file; answers with where it is.
pub(super) fn write(typed: &str, contents: &str) -> Result<String, Unwritten> {
    let path = at_home(typed);
    text::write(&path, contents).map_err(|error| match error {
        Error::Exists(_) => Unwritten::Exists,
        error => Unwritten::Failed(Box::new(fault::fault("task-write-text", &error))),
    })?;
    Ok(in_full(path))
}

/// Where a file is, in full.
pub(super) fn in_full(path: PathBuf) -> String {
    std::path::absolute(&path).unwrap_or(path).display().to_string()
}

/// The path that is meant, where `~` is the person's own folder.
pub(super) fn at_home(typed: &str) -> PathBuf {
    let home = || Some(BaseDirs::new()?.home_dir().to_owned());
    match typed.strip_prefix("~/") {
        Some(rest) => home().map_or_else(|| PathBuf::from(typed), |home| home.join(rest)),
        None => Path::new(typed).to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_the_file_is_is_told_in_full_and_none_is_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.txt").display().to_string();
        assert_eq!(write(&path, "text"), Ok(path.clone()));
        assert_eq!(write(&path, "text"), Err(Unwritten::Exists));
        let nowhere = folder.path().join("none/a.txt").display().to_string();
        assert!(matches!(write(&nowhere, "text"), Err(Unwritten::Failed(_))));
    }

    #[test]
    fn a_tilde_is_the_persons_own_folder() {
        assert!(!at_home("~/a.txt").starts_with("~"));
        assert_eq!(at_home("a~/b"), Path::new("a~/b"));
    }
}
