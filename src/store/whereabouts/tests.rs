//! What became of the file that is open, and what is saved then.

use super::*;
use crate::model::change::Step;
use crate::model::field::Fields;
use crate::model::progress::unwatched;

fn store() -> (tempfile::TempDir, PathBuf, Store) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.casebook");
    let store = Store::create(&path, None, || 1_700_000_000_000).unwrap();
    (folder, path, store)
}

fn save(store: &mut Store) -> Result<(), Error> {
    let mut step = Step::default();
    let mut fields = Fields::new();
    fields.insert("title".to_owned(), "A case".into());
    step.case(fields);
    store.save(&step).map(drop)
}

#[test]
fn nothing_is_saved_once_the_file_is_not_where_it_was() {
    type Harm = fn(&Path);
    let harms: [(&str, Harm); 4] = [
        ("moved", |path| fs::rename(path, path.with_extension("other")).unwrap()),
        ("deleted", |path| fs::remove_file(path).unwrap()),
        ("replaced", |path| {
            let copy = path.with_extension("copy");
            fs::copy(path, &copy).unwrap();
            fs::rename(copy, path).unwrap();
        }),
        ("moved and copied back", |path| {
            let other = path.with_extension("other");
            fs::rename(path, &other).unwrap();
            fs::copy(other, path).unwrap();
        }),
    ];
    for (name, harm) in harms {
        let (_folder, path, mut store) = store();
        save(&mut store).unwrap();
        store.checkpoint();
        harm(&path);
        let saved = save(&mut store);
        assert!(matches!(saved, Err(Error::Moved(_))), "{name}: {saved:?}");
        assert!(matches!(store.close(), Err(Error::Moved(_))), "{name}");
    }
}

/// A casebook of as many bytes, with as many cases.
fn twin(folder: &Path, of: &Path) -> Vec<u8> {
    let path = folder.join("other.casebook");
    let mut other = Store::create(&path, None, || 1_700_000_000_000).unwrap();
    save(&mut other).unwrap();
    other.close().unwrap();
    let bytes = fs::read(path).unwrap();
    assert_eq!(bytes.len(), fs::read(of).unwrap().len());
    bytes
}

#[test]
fn what_is_written_over_the_file_is_noticed_and_left_as_it_is() {
    for (folded, saves) in [(true, true), (true, false), (false, true), (false, false)] {
        let (folder, path, mut store) = store();
        save(&mut store).unwrap();
        store.checkpoint();
        let other = twin(folder.path(), &path);
        if !folded {
            save(&mut store).unwrap();
        }
        fs::write(&path, &other).unwrap();
        let name = format!("folded: {folded}, saves: {saves}");
        if saves {
            let saved = save(&mut store);
            assert!(matches!(saved, Err(Error::Moved(_))), "{name}: {saved:?}");
        }
        assert!(matches!(store.close(), Err(Error::Moved(_))), "{name}");
        assert!(fs::read(&path).unwrap() == other, "{name}: it was written to");
        let again = Store::open(&path, None, || 1_700_000_000_000).unwrap();
        assert_eq!(again.set_aside().is_some(), !folded, "{name}");
        assert!(again.verify(&mut unwatched).unwrap().problems.is_empty(), "{name}");
    }
}

#[test]
fn what_is_written_over_an_encrypted_file_is_noticed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.casebook");
    let words = "six words".into();
    let mut store = Store::create(&path, Some(&words), || 1_700_000_000_000).unwrap();
    let before = fs::read(&path).unwrap();
    save(&mut store).unwrap();
    store.checkpoint();
    fs::write(&path, &before).unwrap();
    assert!(matches!(save(&mut store), Err(Error::Moved(_))));
    assert!(matches!(store.close(), Err(Error::Moved(_))));
    assert!(fs::read(&path).unwrap() == before);
}

#[test]
fn another_time_alone_refuses_nothing() {
    let (_folder, path, mut store) = store();
    for folded in [true, false, true] {
        save(&mut store).unwrap();
        if folded {
            store.checkpoint();
        }
        let file = File::options().write(true).open(&path).unwrap();
        file.set_modified(SystemTime::UNIX_EPOCH).unwrap();
        save(&mut store).unwrap();
    }
    store.close().unwrap();
}

#[test]
fn a_file_that_is_put_back_is_saved_to_again() {
    let (_folder, path, mut store) = store();
    let other = path.with_extension("other");
    fs::rename(&path, &other).unwrap();
    assert!(save(&mut store).is_err());
    fs::rename(&other, &path).unwrap();
    save(&mut store).unwrap();
    store.close().unwrap();
}

#[test]
fn what_took_the_place_of_an_open_file_is_read_without_its_log() {
    for in_place in [false, true] {
        let (folder, path, mut store) = store();
        save(&mut store).unwrap();
        store.checkpoint();
        let other = twin(folder.path(), &path);
        save(&mut store).unwrap();
        let second = || Store::open(&path, None, || 1_700_000_000_000).unwrap();
        let cases = |store: &Store| -> i64 {
            let sql = "SELECT count(*) FROM cases";
            store.read().query_row(sql, [], |row| row.get(0)).unwrap()
        };
        assert_eq!(cases(&second()), 2, "the log of the same file is read");
        if !in_place {
            fs::remove_file(&path).unwrap();
        }
        fs::write(&path, &other).unwrap();
        let second = second();
        assert!(matches!(second.read_only(), Some(ReadOnly::Held(_))));
        assert_eq!(cases(&second), 1, "in place: {in_place}");
        assert_eq!(cases(&second.door().unwrap().open().unwrap()), 1);
        assert!(second.verify(&mut unwatched).unwrap().problems.is_empty());
        drop(second);
        assert!(matches!(store.close(), Err(Error::Moved(_))));
        assert!(fs::read(&path).unwrap() == other, "in place: {in_place}");
    }
}

#[test]
fn another_number_alone_refuses_nothing() {
    let (_folder, _path, mut store) = store();
    store.place().unwrap().opened.lock().unwrap().id = (0, 0);
    save(&mut store).unwrap();
    assert_eq!(store.place().unwrap().look(), AtPath::Same);
}
