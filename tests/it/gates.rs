//! The gates in and out as whoever sits at a terminal meets them, and what is
//! left when the program is killed in one.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::thread;
use std::time::Duration;

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
    let path = casebook.write("places.csv", &format!("name\n{}", "Place\n".repeat(3000)));
    let mut terminal = terminal(&casebook, &["import", &path, "--as-new"]);
    assert!(terminal.wait(), "{}", terminal.screen());
    let written = String::from_utf8(terminal.bytes()).unwrap();
    let told: Vec<u32> = written
        .split('\r')
        .filter_map(|line| line.trim().strip_suffix(" %")?.parse().ok())
        .collect();
    assert!(told.iter().any(|percent| (1..100).contains(percent)), "{told:?} in {written:?}");
    assert!(told.iter().all(|percent| *percent <= 100), "{told:?}");
    let screen = terminal.screen();
    assert!(!screen.contains('%') && screen.contains("3,000 records imported"), "{screen}");
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
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    entries.filter_map(|path| Some((path.clone(), path.metadata().ok()?.len()))).collect()
}

/// Kills an export once it has written something; answers with what it left,
/// which is nothing where it was done before.
fn killed_export(casebook: &Casebook, to: &Path) -> Option<PathBuf> {
    let part = || files(to.parent()?).into_iter().find(|(path, length)| path != to && *length > 0);
    let mut export = casebook.command(&["export", "--overwrite", "--to", to.to_str().unwrap()]);
    let mut export = export.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    while part().is_none() && export.try_wait().unwrap().is_none() {
        thread::sleep(Duration::from_millis(1));
    }
    export.kill().unwrap();
    export.wait().unwrap();
    Some(part()?.0)
}

#[test]
#[cfg(unix)]
fn what_a_killed_export_left_is_gone_after_the_next_start() {
    let casebook = Casebook::plain();
    let row = format!("detention,{}\n", "Taken at night. ".repeat(50_000));
    let path = casebook.write("incidents.csv", &format!("kind,narrative\n{}", row.repeat(4)));
    casebook.ok(&["import", &path, "--as-new"]);
    let (stick, to) = (casebook.path("stick"), casebook.path("stick/all.json"));
    fs::create_dir(&stick).unwrap();
    // One that was too quick to be killed is made again.
    let left = (0..20).find_map(|_| killed_export(&casebook, &to)).unwrap();
    assert!(left.exists());
    // Whoever starts it next needs no passphrase, and may be about something else.
    casebook.ok(&["completions", "bash"]);
    assert!(!left.exists());
    let notes = casebook.path(".local/share/casebook/exports");
    assert_eq!(files(&notes), []);
    casebook.ok(&["export", "--overwrite", "--to", to.to_str().unwrap()]);
    assert_eq!((files(&stick).len(), files(&notes).len()), (1, 0));
}
