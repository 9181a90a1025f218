//! Which logs belong to a file, and which do not.

use secrecy::SecretString;
use tempfile::TempDir;

use super::*;
use crate::model::change::Step;
use crate::model::field::Fields;
use crate::model::progress::unwatched;

const CLOCK: fn() -> u64 = || 1_700_000_000_000;

/// A casebook and what it is called beside its copies.
struct Desk {
    folder: TempDir,
    passphrase: Option<SecretString>,
}

impl Desk {
    fn new(passphrase: Option<&str>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let desk = Self { folder, passphrase: passphrase.map(SecretString::from) };
        drop(Store::create(&desk.path("a"), desk.passphrase.as_ref(), CLOCK).unwrap());
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn open(&self, name: &str) -> Store {
        Store::open(&self.path(name), self.passphrase.as_ref(), CLOCK).unwrap()
    }

    /// Copies the file and its log as a kill would leave them.
    fn killed(&self, store: Store, from: &str, to: &str) {
        fs::copy(self.path(from), self.path(to)).unwrap();
        fs::copy(path_of(&self.path(from)), path_of(&self.path(to))).unwrap();
        drop(store);
    }
}

fn save(store: &mut Store, title: &str) {
    let mut step = Step::default();
    let mut fields = Fields::new();
    fields.insert("title".to_owned(), title.into());
    step.case(fields);
    store.save(&step).unwrap();
}

fn cases(store: &Store) -> i64 {
    let problems = store.verify(&mut unwatched).unwrap().problems;
    assert_eq!(problems, []);
    store.read().query_row("SELECT count(*) FROM cases", [], |row| row.get(0)).unwrap()
}

#[test]
fn a_file_and_its_log_that_are_copied_together_lose_nothing() {
    for passphrase in [None, Some("six words")] {
        for folds in [false, true] {
            let desk = Desk::new(passphrase);
            let mut store = desk.open("a");
            save(&mut store, "First");
            if folds {
                store.checkpoint();
            }
            save(&mut store, "Second");
            desk.killed(store, "a", "b");
            let copy = desk.open("b");
            assert_eq!((copy.set_aside(), cases(&copy)), (None, 2), "{passphrase:?} {folds}");
        }
    }
}

#[test]
fn the_log_of_another_copy_is_set_aside_and_not_applied() {
    for passphrase in [None, Some("six words")] {
        for later in [false, true] {
            let desk = Desk::new(passphrase);
            let mut store = desk.open("a");
            save(&mut store, "First");
            store.checkpoint();
            fs::copy(desk.path("a"), desk.path("backup")).unwrap();
            save(&mut store, "Second");
            store.checkpoint();
            save(&mut store, "Third");
            desk.killed(store, "a", "b");
            if later {
                let mut backup = desk.open("backup");
                (0..50).for_each(|number| save(&mut backup, &format!("Later {number}")));
            }
            let whole = fs::read(desk.path("backup")).unwrap();
            let log = fs::read(path_of(&desk.path("b"))).unwrap();
            fs::write(desk.path("b"), &whole).unwrap();
            if let Some(wrong) = passphrase.map(|_| SecretString::from("other words")) {
                assert!(Store::open(&desk.path("b"), Some(&wrong), CLOCK).is_err());
                assert!(
                    fs::read(desk.path("b")).unwrap() == whole,
                    "a wrong passphrase applied it"
                );
            }
            let copy = desk.open("b");
            let aside = copy.set_aside().unwrap().to_owned();
            assert!(fs::read(aside).unwrap() == log);
            assert_eq!(cases(&copy), if later { 51 } else { 1 });
        }
    }
}

#[test]
fn the_log_of_another_casebook_is_set_aside() {
    let (one, other) = (Desk::new(Some("six words")), Desk::new(Some("other words")));
    let mut store = one.open("a");
    save(&mut store, "First");
    one.killed(store, "a", "b");
    fs::copy(other.path("a"), other.path("b")).unwrap();
    fs::copy(path_of(&one.path("b")), path_of(&other.path("b"))).unwrap();
    let copy = other.open("b");
    assert!(copy.set_aside().is_some());
    assert_eq!(cases(&copy), 0);
}

#[test]
fn a_copy_taken_at_any_time_with_its_log_is_whole() {
    let desk = Desk::new(None);
    let mut store = desk.open("a");
    for number in 0..40 {
        save(&mut store, &format!("Case {number}"));
        if number % 3 == 0 {
            store.checkpoint();
        }
        let (name, log) = (desk.path("b"), path_of(&desk.path("b")));
        fs::copy(desk.path("a"), &name).unwrap();
        fs::copy(path_of(&desk.path("a")), &log).unwrap();
        let copy = desk.open("b");
        assert_eq!((copy.set_aside(), cases(&copy)), (None, number + 1));
    }
}

/// What a casebook holds whose log was changed so, and whether the log was kept.
fn changed(desk: &Desk, change: impl FnOnce(&mut Vec<u8>)) -> (i64, bool) {
    let mut log = fs::read(path_of(&desk.path("b"))).unwrap();
    change(&mut log);
    fs::copy(desk.path("b"), desk.path("c")).unwrap();
    fs::write(path_of(&desk.path("c")), &log).unwrap();
    let copy = desk.open("c");
    let kept = copy.damaged_log().map(Path::to_owned);
    assert!(kept.as_ref().is_none_or(|kept| fs::read(kept).unwrap() == log), "not as it was");
    (cases(&copy), kept.is_some())
}

#[test]
fn a_damaged_log_is_kept_and_what_is_good_in_it_is_read() {
    for passphrase in [None, Some("six words")] {
        let desk = Desk::new(passphrase);
        let mut store = desk.open("a");
        for title in ["First", "Second", "Third"] {
            save(&mut store, title);
        }
        desk.killed(store, "a", "b");
        let length = fs::metadata(path_of(&desk.path("b"))).unwrap().len();
        let length = usize::try_from(length).unwrap();
        assert_eq!(changed(&desk, |_| ()), (3, false));
        let flips = [0, 9, 17, 25, 32 + 9, 32 + 20, 32 + 500, length / 2, length - 4120 + 13];
        for at in flips.into_iter().chain([length - 4120 + 17, length - 1]) {
            let (found, kept) = changed(&desk, |log| log[at] ^= 0x10);
            assert!(found < 3 && kept, "byte {at} of {length}: {found} {kept}");
        }
        let noise =
            |log: &mut Vec<u8>| log.extend((0..9000_u32).map(|n| (n * n).to_le_bytes()[1] | 1));
        assert_eq!(changed(&desk, noise), (3, true));
        assert!(changed(&desk, |log| log.fill(0xA5)).1);
    }
}

#[test]
fn a_log_that_only_ends_too_early_is_no_damage() {
    let desk = Desk::new(None);
    let mut store = desk.open("a");
    save(&mut store, "First");
    save(&mut store, "Second");
    desk.killed(store, "a", "b");
    let length = fs::metadata(path_of(&desk.path("b"))).unwrap().len();
    let length = usize::try_from(length).unwrap();
    for left in [1, 31, 32, 50, 32 + 4120, length / 2, length - 4120, length - 1] {
        let (_, kept) = changed(&desk, |log| log.truncate(left));
        assert!(!kept, "{left} of {length}");
    }
    assert_eq!(changed(&desk, |log| log.extend([0; 9000])), (2, false));
}

/// What something else makes of a log.
type Change = dyn Fn(&[u8]) -> Vec<u8>;

#[test]
fn a_log_that_is_changed_while_it_is_open_never_reaches_the_file() {
    let half = |log: &[u8]| log[..log.len() / 2].to_vec();
    let scrambled = |log: &[u8]| log.iter().map(|byte| byte.wrapping_add(7)).collect::<Vec<_>>();
    let flipped = |log: &[u8]| {
        let mut log = log.to_vec();
        log[5_000] ^= 1;
        log
    };
    let short = |log: &[u8]| log[..log.len() - 1].to_vec();
    let changes: [&Change; 5] = [&|_| vec![], &half, &scrambled, &flipped, &short];
    for passphrase in [None, Some("six words")] {
        for (number, change) in changes.iter().enumerate() {
            let desk = Desk::new(passphrase);
            let mut store = desk.open("a");
            save(&mut store, "First");
            store.checkpoint();
            save(&mut store, "Second");
            let log = path_of(&desk.path("a"));
            // As a program would that writes over a file, not as one that replaces it.
            fs::write(&log, change(&fs::read(&log).unwrap())).unwrap();
            store.checkpoint();
            assert!(matches!(store.look(), Err(Error::LogChanged(_))), "{number}");
            let refused = store.save(&Step::default());
            assert!(matches!(refused, Err(Error::LogChanged(_))), "{number}");
            assert!(matches!(store.close(), Err(Error::LogChanged(_))), "{number}");
            let store = desk.open("a");
            let kept = cases(&store);
            assert!((1..=2).contains(&kept), "{number}: {kept}");
        }
    }
}

#[test]
fn a_log_whose_name_is_gone_is_moved_into_the_file_all_the_same() {
    let desk = Desk::new(None);
    let mut store = desk.open("a");
    save(&mut store, "First");
    fs::remove_file(path_of(&desk.path("a"))).unwrap();
    save(&mut store, "Second");
    store.close().unwrap();
    assert_eq!(cases(&desk.open("a")), 2);
}

#[test]
fn a_log_that_is_begun_anew_under_readers_is_as_it_was_written() {
    let desk = Desk::new(None);
    let mut store = desk.open("a");
    for number in 0..40 {
        let reader = store.door().unwrap().open().unwrap();
        let begun = reader.read().unchecked_transaction().unwrap();
        cases(&reader);
        save(&mut store, &number.to_string());
        store.checkpoint();
        if number % 3 == 0 {
            drop(begun);
            store.checkpoint();
        }
        assert!(store.look().is_ok(), "{number}");
    }
    store.close().unwrap();
    assert_eq!(cases(&desk.open("a")), 40);
}
