//! The gates in and out as whoever sits at a terminal meets them, and what is
//! left when the program is killed in one.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::thread;
use std::time::{Duration, Instant};

use crate::command::Casebook;
use crate::pty::Terminal;

/// The program with these arguments, in a terminal.
fn terminal(casebook: &Casebook, arguments: &[&str]) -> Terminal {
    let file = casebook.file().to_str().unwrap();
    let arguments = [&["--file", file], arguments].concat();
    Terminal::open(&arguments, &casebook.path(""), 100, 24)
}

#[test]
fn how_far_an_import_is_stands_in_a_terminal_until_it_is_done() {
    let casebook = Casebook::plain();
    let rows: String = (0..3000).map(|number| format!("Place {number}\n")).collect();
    let path = casebook.write("places.csv", &format!("name\n{rows}"));
    let mut terminal = terminal(&casebook, &["import", &path]);
    assert!(terminal.wait(), "{}", terminal.screen());
    let written = String::from_utf8(terminal.bytes()).unwrap();
    let told: Vec<u32> = written
        .split('\r')
        .filter_map(|line| line.trim().strip_suffix(" %")?.parse().ok())
        .collect();
    assert!(told.iter().any(|percent| (1..100).contains(percent)), "{told:?} in {written:?}");
    assert!(told.iter().all(|percent| *percent <= 100), "{told:?}");
    let screen = terminal.screen();
    assert!(!screen.contains('%') && screen.contains("3000 records imported"), "{screen}");
}

#[test]
fn records_are_not_poured_into_a_terminal() {
    let casebook = Casebook::demo();
    let mut terminal = terminal(&casebook, &["export", "--to", "-"]);
    assert_eq!(terminal.status(), 1);
    let screen = terminal.screen();
    assert!(screen.contains("The records would be shown on the screen."), "{screen}");
    assert!(screen.contains("--to"), "it says what to do: {screen}");
    assert!(!screen.contains("\"fields\""), "{screen}");
}

/// What is in a folder, with its length.
fn files(folder: &Path) -> Vec<(PathBuf, u64)> {
    let entries = fs::read_dir(folder).map_or_else(|_| Vec::new(), |entries| entries.collect());
    let entries = entries.into_iter().flatten().map(|entry| entry.path());
    entries.filter_map(|path| Some((path.clone(), path.metadata().ok()?.len()))).collect()
}

#[test]
#[cfg(unix)]
fn what_a_killed_export_left_is_gone_after_the_next_start() {
    let casebook = Casebook::plain();
    let row = format!("detention,{}\n", "Taken at night. ".repeat(50_000));
    let path = casebook.write("incidents.csv", &format!("kind,narrative\n{}", row.repeat(15)));
    casebook.ok(&["import", &path, "--as-new"]);
    let (stick, to) = (casebook.path("stick"), casebook.path("stick/all.json"));
    fs::create_dir(&stick).unwrap();
    let mut export = casebook.command(&["export", "--to", to.to_str().unwrap()]);
    let mut export = export.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    let end = Instant::now() + Duration::from_secs(30);
    while files(&stick).iter().all(|(_, length)| *length == 0) {
        assert!(Instant::now() < end, "nothing is written");
        thread::sleep(Duration::from_millis(1));
    }
    export.kill().unwrap();
    export.wait().unwrap();
    let left = files(&stick);
    let (part, length) = left.first().unwrap();
    assert!(*length > 0 && *part != to, "it was too quick to be killed: {left:?}");
    // Whoever starts it next needs no passphrase, and may be about something else.
    casebook.ok(&["completions", "bash"]);
    assert_eq!(files(&stick), []);
    let notes = casebook.path(".local/share/casebook/exports");
    assert_eq!(files(&notes), []);
    casebook.ok(&["export", "--to", to.to_str().unwrap()]);
    assert_eq!((files(&stick).len(), files(&notes).len()), (1, 0));
}
