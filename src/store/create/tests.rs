//! What lies where a casebook is to be made stays, whether one is made or not.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::*;
use crate::model::change::Step;
use crate::model::field::Fields;

const CLOCK: Clock = || 1_700_000_000_000;

/// What lies in a folder, by name.
fn all(folder: &TempDir) -> BTreeMap<PathBuf, Vec<u8>> {
    let entries = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path());
    entries.map(|path| (path.clone(), fs::read(path).unwrap())).collect()
}

fn written(path: &Path) -> Store {
    let mut store = Store::create(path, None, CLOCK).unwrap();
    let mut step = Step::default();
    let mut fields = Fields::new();
    fields.insert("title".to_owned(), "A case".into());
    step.case(fields);
    store.save(&step).unwrap();
    store
}

#[test]
fn what_a_casebook_that_is_open_has_beside_it_stays_when_another_is_to_take_its_name() {
    let folder = tempfile::tempdir().unwrap();
    let (path, moved) = (folder.path().join("x.casebook"), folder.path().join("y.casebook"));
    let store = written(&path);
    fs::rename(&path, &moved).unwrap();
    let before = all(&folder);
    let error = Store::create(&path, None, CLOCK).unwrap_err();
    assert!(matches!(error, Error::ReadOnly(_)), "{error}");
    assert!(before == all(&folder), "{:?}", all(&folder).keys());
    fs::rename(&moved, &path).unwrap();
    drop(store);
    let cases = |store: &Store| {
        let sql = "SELECT count(*) FROM cases";
        store.read().query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap()
    };
    assert_eq!(cases(&Store::open(&path, None, CLOCK).unwrap()), 1);
}

#[test]
fn what_lay_there_before_a_failure_is_there_after_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.casebook");
    for ending in ["-wal", "-journal", ".lock"] {
        fs::write(log::beside(&path, ending), ending).unwrap();
    }
    // A folder in the way of the log's index: no log can be begun.
    fs::create_dir(log::beside(&path, "-shm")).unwrap();
    fs::write(log::beside(&path, "-shm").join("full"), "").unwrap();
    assert!(Store::create(&path, None, CLOCK).is_err());
    for ending in ["-wal", "-journal"] {
        assert_eq!(fs::read_to_string(log::beside(&path, ending)).unwrap(), ending);
    }
    assert!(log::beside(&path, ".lock").exists() && !path.exists());
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 4);
    let other = folder.path().join("y.casebook");
    fs::create_dir_all(log::beside(&other, "-shm").join("full")).unwrap();
    assert!(Store::create(&other, None, CLOCK).is_err());
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 5, "what was made is left");
}

#[test]
fn a_log_or_journal_that_lay_there_before_gets_another_name() {
    for ending in ["-wal", "-journal"] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x.casebook");
        let killed = folder.path().join("killed.casebook");
        let store = written(&killed);
        fs::copy(log::path_of(&killed), log::beside(&path, ending)).unwrap();
        fs::write(log::beside(&path, "-shm"), "stale").unwrap();
        let log = fs::read(log::path_of(&killed)).unwrap();
        drop(store);
        let made = Store::create(&path, None, CLOCK).unwrap();
        let aside = log::beside(&path, ".other-log-1");
        assert_eq!(made.set_aside(), Some(&*aside), "{ending}");
        assert!(fs::read(aside).unwrap() == log, "{ending}");
        assert!(made.verify(&mut crate::model::progress::unwatched).is_ok_and(|v| v.records == 0));
    }
}
