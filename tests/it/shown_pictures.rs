//! Pictures of evidence in a real terminal: shown on a key press, noted, gone again; and
//! nothing of them on the disk but in the casebook.

use std::fs;
use std::io::Cursor;
use std::path::{Path, PathBuf};

use casebook::exchange::{self, Error, Now};
use casebook::model::change::fields;
use casebook::model::field::Fields;
use casebook::model::picture::Seen;
use casebook::model::progress::{Watch, unwatched};
use casebook::model::{Day, RecordId};
use casebook::store::{self, Store};
use image::{ImageFormat, Rgb, RgbImage};
use serde_json::json;

use crate::command::Casebook;
use crate::pty::Terminal;
use crate::session::NOW;

/// What each cell of a picture is drawn with.
const CELL: &str = "▀";

const WORDS: &str = "six long words that nobody knows";

/// A picture that no compression makes short: its bytes can be looked for.
fn picture() -> Vec<u8> {
    let colour = |x: u32, y: u32| {
        let noise = (x.wrapping_mul(2_654_435_761) ^ y.wrapping_mul(40_503)).to_be_bytes();
        Rgb([noise[0], noise[1], noise[2]])
    };
    let mut bytes = Cursor::new(Vec::new());
    RgbImage::from_fn(400, 300, colour).write_to(&mut bytes, ImageFormat::Png).unwrap();
    bytes.into_inner()
}

/// An encrypted casebook with these files as evidence, which lie nowhere else.
fn casebook(files: &[(&str, &[u8])]) -> (Casebook, Vec<String>) {
    let casebook = Casebook::nowhere();
    let words = casebook.write("words", WORDS);
    let file = casebook.file().to_str().unwrap().to_owned();
    let pass = ["--passphrase-file".to_owned(), words];
    let run = |arguments: &[&str]| {
        let pass = pass.iter().map(String::as_str);
        casebook.ok(&pass.chain(arguments.iter().copied()).collect::<Vec<_>>())
    };
    run(&["new", &file]);
    for (name, bytes) in files {
        fs::write(casebook.path(name), bytes).unwrap();
        run(&["evidence", "add", name]);
        fs::remove_file(casebook.path(name)).unwrap();
    }
    (casebook, pass.to_vec())
}

fn open(casebook: &Casebook) -> Terminal {
    let file = casebook.file().to_str().unwrap().to_owned();
    let variables = [("COLORTERM", ""), ("NO_COLOR", "")];
    let mut terminal = Terminal::open_in(&variables, &[&file], &casebook.path(""), 100, 30);
    terminal.wait_for("Passphrase:");
    terminal.press(&format!("{WORDS}\r"));
    terminal.wait_for("2 Timeline");
    terminal.press("7");
    terminal.wait_for("E-1");
    terminal
}

fn steps(casebook: &Casebook, pass: &[String]) -> Vec<String> {
    let arguments: Vec<_> = pass.iter().map(String::as_str).chain(["list", "custody"]).collect();
    let steps = casebook.json(&arguments);
    let steps = steps.as_array().unwrap().iter();
    steps.map(|step| step["step"].as_str().unwrap().to_owned()).collect()
}

fn files_under(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let under = |path: PathBuf| if path.is_dir() { files_under(&path) } else { vec![path] };
    entries.flat_map(under).collect()
}

#[test]
fn a_picture_is_shown_and_noted_and_leaves_nothing_behind() {
    let bytes = picture();
    let (casebook, pass) = casebook(&[("street.png", &bytes)]);
    let mut terminal = open(&casebook);
    assert!(!terminal.screen().contains(CELL), "nothing is shown unasked");
    terminal.press("i");
    terminal.wait_for(CELL);
    assert!(terminal.screen().contains("street.png"));
    let part = &bytes[bytes.len() / 2..][..32];
    for path in files_under(&casebook.path("")) {
        let holds = fs::read(&path).is_ok_and(|of| of.windows(32).any(|window| window == part));
        assert!(!holds, "{} holds a part of it", path.display());
    }
    terminal.press("\x1b");
    terminal.wait_until("the list", |screen| !screen.contains(CELL) && screen.contains("E-1"));
    terminal.press("i");
    terminal.wait_for(CELL);
    terminal.press("\x0c");
    terminal
        .wait_until("the lock", |screen| screen.contains("Passphrase:") && !screen.contains(CELL));
    terminal.kill();
    assert_eq!(steps(&casebook, &pass), ["intake", "viewed", "viewed"]);
}

#[test]
fn a_hostile_picture_is_told_and_the_program_goes_on() {
    let whole = picture();
    let cut = &whole[..whole.len() / 2];
    let (casebook, pass) = casebook(&[("cut.png", cut)]);
    let mut terminal = open(&casebook);
    terminal.press("i");
    terminal.wait_for("Damaged, or unknown here: image/png");
    assert!(!terminal.screen().contains(CELL));
    terminal.press("2");
    terminal.wait_for("[2 Timeline]");
    terminal.kill();
    assert_eq!(steps(&casebook, &pass), ["intake"], "what was not shown is not noted");
}

#[test]
fn a_terminal_of_few_colours_shows_none() {
    let (casebook, pass) = casebook(&[("street.png", &picture())]);
    let file = casebook.file().to_str().unwrap().to_owned();
    let variables = [("TERM", "xterm"), ("COLORTERM", "")];
    let mut terminal = Terminal::open_in(&variables, &[&file], &casebook.path(""), 100, 30);
    terminal.wait_for("Passphrase:");
    terminal.press(&format!("{WORDS}\r"));
    terminal.wait_for("2 Timeline");
    terminal.press("7");
    terminal.wait_for("E-1");
    terminal.press("i");
    terminal.wait_for("Too few colours to show it here.");
    terminal.kill();
    assert_eq!(steps(&casebook, &pass), ["intake"]);
}

const NOON: u16 = 720;

fn see(store: &mut Store, evidence: RecordId, watch: &mut Watch) -> Result<Seen, Error> {
    let now = Now { today: Day::from_civil(2022, 1, 5).unwrap(), minutes: NOON };
    exchange::see(store, evidence, now, watch)
}

fn evidence(store: &mut Store, mut bytes: &[u8]) -> RecordId {
    let taken = store.take_in((&mut bytes, Path::new("a.png")), &mut |_| true).unwrap();
    let named = fields([("file_name", json!("a.png"))]);
    store.add_evidence(&taken, named, Fields::new()).unwrap().id
}

fn noted(store: &Store) -> Vec<String> {
    let mut steps = store.read().prepare("SELECT step FROM custody ORDER BY row").unwrap();
    let steps = steps.query_map([], |row| row.get(0)).unwrap();
    steps.collect::<Result<_, _>>().unwrap()
}

#[test]
fn what_is_shown_is_noted_and_what_is_not_is_not() {
    let mut store = Store::in_memory(|| NOW).unwrap();
    let shown = evidence(&mut store, &picture());
    let other = evidence(&mut store, b"no picture");
    assert_eq!(see(&mut store, other, &mut unwatched).unwrap(), Seen::Unreadable);
    let stopped = see(&mut store, shown, &mut |_| false);
    assert!(matches!(stopped, Err(Error::Store(store::Error::Stopped))), "{stopped:?}");
    assert_eq!(noted(&store), ["intake", "intake"]);
    let Seen::Picture(seen) = see(&mut store, shown, &mut unwatched).unwrap() else { panic!() };
    assert_eq!(seen.size(), (400, 300));
    assert_eq!(noted(&store), ["intake", "intake", "viewed"]);
}

#[test]
fn a_picture_that_is_not_as_it_came_is_not_shown() {
    let mut store = Store::in_memory(|| NOW).unwrap();
    let changed = evidence(&mut store, &picture());
    for (sql, is_missing) in [
        ("UPDATE chunks SET bytes = x'00'", false),
        ("DELETE FROM chunks", false),
        ("DELETE FROM contents", true),
    ] {
        store.read().execute_batch(sql).unwrap();
        let seen = see(&mut store, changed, &mut unwatched);
        let told = match seen {
            Err(Error::Store(store::Error::NoContent(_))) => true,
            Err(Error::Store(store::Error::ContentChanged(_))) => false,
            other => panic!("{other:?}"),
        };
        assert_eq!(told, is_missing, "{sql}");
    }
    assert_eq!(noted(&store), ["intake"]);
}

#[test]
fn a_file_that_is_larger_than_what_is_shown_is_not_read() {
    let mut store = Store::in_memory(|| NOW).unwrap();
    let large = evidence(&mut store, &vec![0; 64 * 1024 * 1024 + 1]);
    let read = see(&mut store, large, &mut |_| panic!("it is read"));
    assert_eq!(read.unwrap(), Seen::TooLarge);
}
