//! What is opened, what is refused, and that nothing refused is changed.

use std::fs;
use std::path::PathBuf;

use rusqlite::Connection;
use tempfile::TempDir;

use super::*;

const CLOCK: Clock = || 1_700_000_000_000;

fn folder() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.casebook");
    (folder, path)
}

/// A file as an older version of the program left it.
fn of_schema(path: &Path, version: usize) {
    file::create(path).unwrap();
    let conn = raw(path);
    for sql in migrations::making(version) {
        conn.execute_batch(sql).unwrap();
    }
    conn.pragma_update(None, "user_version", version).unwrap();
    conn.pragma_update(None, "application_id", file::APPLICATION_ID).unwrap();
    if version >= migrations::FIRST {
        devices::add_own(&conn).unwrap();
    }
}

#[expect(clippy::disallowed_methods, reason = "writes what the program never would")]
fn raw(path: &Path) -> Connection {
    Connection::open(path).unwrap()
}

#[test]
fn a_file_of_the_old_history_is_named_and_not_changed() {
    for version in 1..migrations::FIRST {
        let (folder, path) = folder();
        of_schema(&path, version);
        raw(&path).pragma_update(None, "journal_mode", "wal").unwrap();
        let before = fs::read(&path).unwrap();
        for open in [Store::open, Store::open_current] {
            let error = open(&path, None, CLOCK).unwrap_err();
            assert!(matches!(error, Error::OldHistory(_)), "{version}: {error}");
        }
        assert!(fs::read(&path).unwrap() == before, "{version}: it was changed");
        let names = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name());
        assert!(names.into_iter().all(|name| !name.to_string_lossy().contains("before-schema")));
    }
}

#[test]
fn a_newer_file_is_refused_and_not_changed() {
    let (folder, path) = folder();
    drop(Store::create(&path, None, CLOCK).unwrap());
    raw(&path).pragma_update(None, "user_version", 99).unwrap();
    let before = fs::read(&path).unwrap();
    let error = Store::open(&path, None, CLOCK).unwrap_err();
    assert!(matches!(error, Error::TooNew { found: 99, .. }), "{error}");
    assert!(fs::read(&path).unwrap() == before, "it was changed");
    let others = fs::read_dir(folder.path()).unwrap().count();
    assert!(others <= 4, "no backup was made of what was refused");
}

#[test]
fn a_casebook_opens_with_its_passphrase_alone() {
    let (_folder, path) = folder();
    let right = SecretString::from("правильный пароль");
    let mut store = Store::create(&path, Some(&right), CLOCK).unwrap();
    assert_eq!(store.protection(), Protection::Encrypted);
    store.save(&crate::model::change::Step::default()).unwrap();
    drop(store);
    let wrong = Store::open(&path, Some(&SecretString::from("другой")), CLOCK).unwrap_err();
    assert!(matches!(wrong, Error::WrongPassphrase(_)), "{wrong}");
    let none = Store::open(&path, None, CLOCK).unwrap_err();
    assert!(matches!(none, Error::NeedsPassphrase(_)), "{none}");
    assert!(Store::open(&path, Some(&right), CLOCK).is_ok());
}

#[test]
fn what_is_no_casebook_is_refused_before_sqlite_reads_it() {
    let (_folder, path) = folder();
    for bytes in [vec![], b"Dear colleague".to_vec(), vec![b'x'; 5000]] {
        fs::write(&path, &bytes).unwrap();
        let error = Store::open(&path, None, CLOCK).unwrap_err();
        assert!(matches!(error, Error::NotCasebook(_)), "{error}");
        assert!(fs::read(&path).unwrap() == bytes, "it was changed");
    }
    fs::remove_file(&path).unwrap();
    raw(&path).execute_batch("CREATE TABLE other (a)").unwrap();
    let error = Store::open(&path, None, CLOCK).unwrap_err();
    assert!(matches!(error, Error::NotCasebook(_)), "another program's database: {error}");
}

#[test]
fn a_file_that_was_cut_short_is_refused() {
    let (_folder, path) = folder();
    drop(Store::create(&path, None, CLOCK).unwrap());
    let whole = fs::read(&path).unwrap();
    for length in [whole.len() - 1, 4096 + 17, 100] {
        fs::write(&path, &whole[..length]).unwrap();
        assert!(Store::open(&path, None, CLOCK).is_err(), "{length} bytes");
    }
    fs::write(&path, &whole[..8192]).unwrap();
    let opened = Store::open(&path, None, CLOCK);
    let found = opened.and_then(|store| store.verify(&mut crate::model::progress::unwatched));
    assert!(found.is_err() || found.is_ok_and(|found| !found.problems.is_empty()));
}

#[test]
fn a_second_store_only_reads_and_says_who_holds_the_first() {
    let (_folder, path) = folder();
    let _first = Store::create(&path, None, CLOCK).unwrap();
    let mut second = Store::open(&path, None, CLOCK).unwrap();
    assert!(second.read_only().is_some_and(|reason| reason.to_string().contains("process")));
    let mut step = crate::model::change::Step::default();
    step.case(crate::model::field::Fields::new());
    assert!(matches!(second.save(&step), Err(Error::ReadOnly(_))));
}

#[test]
fn what_can_only_be_read_is_opened_again_and_verified() {
    let (_folder, path) = folder();
    drop(Store::create(&path, None, CLOCK).unwrap());
    let mut store = Store::open(&path, None, CLOCK).unwrap();
    store.door.as_mut().unwrap().open = connection::open_immutable;
    assert!(store.door().unwrap().open().is_ok());
    let found = store.verify(&mut crate::model::progress::unwatched).unwrap();
    assert_eq!(found.problems, []);
}

fn save(store: &mut Store, title: &str) {
    let mut step = crate::model::change::Step::default();
    let mut fields = crate::model::field::Fields::new();
    fields.insert("title".to_owned(), title.into());
    step.case(fields);
    store.save(&step).unwrap();
}

/// A casebook as a kill leaves it, with a case in its log alone.
fn killed(passphrase: Option<&SecretString>) -> (TempDir, PathBuf) {
    let (folder, path) = folder();
    let mut store = Store::create(&path, passphrase, CLOCK).unwrap();
    save(&mut store, "A case");
    let copy = folder.path().join("killed.casebook");
    fs::copy(&path, &copy).unwrap();
    fs::copy(log::path_of(&path), log::path_of(&copy)).unwrap();
    (folder, copy)
}

#[cfg(unix)]
fn only_to_be_read(path: &Path) {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(0o400)).unwrap();
}

#[cfg(unix)]
#[test]
fn what_can_only_be_read_is_read_with_its_log_and_left_as_it_is() {
    for passphrase in [None, Some(SecretString::from("six words"))] {
        let (_folder, path) = killed(passphrase.as_ref());
        only_to_be_read(&path);
        let before = [&path, &log::path_of(&path)].map(|path| fs::read(path).unwrap());
        let store = Store::open(&path, passphrase.as_ref(), CLOCK).unwrap();
        assert_eq!(store.read_only(), Some(&ReadOnly::File));
        let again = store.door().unwrap().open().unwrap();
        for store in [&store, &again] {
            let sql = "SELECT count(*) FROM cases";
            let cases: i64 = store.read().query_row(sql, [], |row| row.get(0)).unwrap();
            assert_eq!(cases, 1);
        }
        let found = store.verify(&mut crate::model::progress::unwatched).unwrap();
        assert_eq!(found.problems, []);
        let copy = path.with_extension("backup");
        store.back_up(&copy).unwrap();
        drop((store, again));
        let copy = Store::open(&copy, passphrase.as_ref(), CLOCK).unwrap();
        assert!(copy.verify(&mut crate::model::progress::unwatched).is_ok_and(|v| v.records == 1));
        assert!(!log::beside(&path, "-shm").exists(), "it would be in the way of writing later");
        let after = [&path, &log::path_of(&path)].map(|path| fs::read(path).unwrap());
        assert!(before == after, "it was changed");
    }
}

#[cfg(unix)]
#[test]
fn the_log_of_another_copy_is_not_read_where_it_cannot_be_set_aside() {
    let (folder, path) = killed(None);
    let other = folder.path().join("other.casebook");
    drop(Store::create(&other, None, CLOCK).unwrap());
    fs::copy(&other, &path).unwrap();
    only_to_be_read(&path);
    let error = Store::open(&path, None, CLOCK).unwrap_err();
    assert!(matches!(error, Error::LogUnread(_)), "{error}");
}

#[test]
fn what_follows_the_last_page_is_no_reason_to_refuse_a_file() {
    for passphrase in [None, Some(SecretString::from("six words"))] {
        for with_log in [false, true] {
            let (_folder, path) = killed(passphrase.as_ref());
            if !with_log {
                drop(Store::open(&path, passphrase.as_ref(), CLOCK).unwrap());
            }
            let mut bytes = fs::read(&path).unwrap();
            bytes.extend([7; 100]);
            fs::write(&path, bytes).unwrap();
            let mut store = Store::open(&path, passphrase.as_ref(), CLOCK).unwrap();
            save(&mut store, "Another");
            store.checkpoint();
            let found = store.verify(&mut crate::model::progress::unwatched).unwrap();
            // What was added to an encrypted file is told as a page that is none.
            let told = found.problems.len() == usize::from(passphrase.is_some() && !with_log);
            assert!(told && found.records == 2, "{with_log}: {:?}", found.problems);
        }
    }
}

#[test]
fn a_log_that_was_moved_into_the_file_in_part_is_not_lost() {
    for passphrase in [None, Some(SecretString::from("six words"))] {
        let (_folder, path) = killed(passphrase.as_ref());
        let lying = fs::read(log::path_of(&path)).unwrap();
        let mut store = Store::open(&path, passphrase.as_ref(), CLOCK).unwrap();
        let before = fs::metadata(&path).unwrap().len();
        // As many as a log holds before it is folded in.
        for number in 0..40 {
            save(&mut store, &format!("{}{number}", "Long ".repeat(40)));
        }
        let (folded, long) =
            (path.with_extension("folded"), fs::read(log::path_of(&path)).unwrap());
        assert!(long.len() > lying.len());
        drop(store);
        fs::copy(&path, &folded).unwrap();
        let whole = fs::read(&folded).unwrap();
        assert!(whole.len() as u64 > before + 4096, "the log makes the file longer");
        for length in [before + 100, before + 4096, whole.len() as u64 - 1] {
            fs::write(&path, &whole[..usize::try_from(length).unwrap()]).unwrap();
            fs::write(log::path_of(&path), &long).unwrap();
            let store = Store::open(&path, passphrase.as_ref(), CLOCK).unwrap();
            let found = store.verify(&mut crate::model::progress::unwatched).unwrap();
            assert_eq!((found.problems, found.records), (vec![], 41), "{length} bytes");
            assert_eq!(store.set_aside(), None);
        }
    }
}

#[test]
fn an_encrypted_file_that_was_cut_short_is_refused() {
    let (_folder, path) = folder();
    let passphrase = SecretString::from("six words");
    drop(Store::create(&path, Some(&passphrase), CLOCK).unwrap());
    let whole = fs::read(&path).unwrap();
    for length in [whole.len() - 1, whole.len() - 4096, 4096 + 17, 100] {
        fs::write(&path, &whole[..length]).unwrap();
        assert!(Store::open(&path, Some(&passphrase), CLOCK).is_err(), "{length} bytes");
        assert!(fs::read(&path).unwrap() == whole[..length], "it was changed");
    }
}

#[test]
fn a_version_that_is_not_that_of_the_tables_is_refused_and_nothing_is_changed() {
    let newest = migrations::NEWEST;
    for (tables, said) in [(newest, 0), (newest, 1), (newest, 4), (newest, 7), (newest, -1)]
        .into_iter()
        .chain([(1, 0), (3, 2), (1, 3), (2, 7), (7, 8)])
    {
        let (folder, path) = folder();
        of_schema(&path, tables);
        raw(&path).pragma_update(None, "journal_mode", "wal").unwrap();
        raw(&path).pragma_update(None, "user_version", said).unwrap();
        let before = fs::read(&path).unwrap();
        for open in [Store::open, Store::open_current] {
            let error = open(&path, None, CLOCK).unwrap_err();
            assert!(matches!(error, Error::OtherTables(_)), "{tables} as {said}: {error}");
        }
        assert!(fs::read(&path).unwrap() == before, "{tables} as {said}: it was changed");
        let names = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name());
        assert!(names.into_iter().all(|name| !name.to_string_lossy().contains("before-schema")));
    }
}

#[test]
fn a_file_with_as_many_tables_that_are_others_is_refused() {
    let (_folder, path) = folder();
    of_schema(&path, migrations::NEWEST);
    raw(&path).execute_batch("ALTER TABLE sounds RENAME TO rhymes").unwrap();
    for open in [Store::open, Store::open_current] {
        let error = open(&path, None, CLOCK).unwrap_err();
        assert!(matches!(error, Error::OtherTables(_)), "{error}");
    }
}
