//! What is said to be saved is in the casebook file itself.
//!
//! The ways of leaving are tried once each, and as often as `CASEBOOK_LEAVINGS` says.

use std::fs;
use std::path::Path;
use std::thread;
use std::time::Duration;

use crate::command::Casebook;
use crate::pty::Terminal;

fn rounds() -> usize {
    std::env::var("CASEBOOK_LEAVINGS").ok().and_then(|n| n.parse().ok()).unwrap_or(1)
}

fn open(casebook: &Casebook) -> Terminal {
    let file = casebook.file().to_str().unwrap().to_owned();
    let home = casebook.path("");
    let terminal = Terminal::open(&[&file], &home, 100, 30);
    terminal.wait_for("NO PASSPHRASE");
    terminal
}

/// Enters an incident on the quick line and waits until it is said to be saved.
fn save(terminal: &mut Terminal, word: &str) {
    enter(terminal, word);
    terminal.wait_for("Saved");
    terminal.press("\x1b");
    terminal.wait_until("the line to close", |screen| !screen.contains("New incident"));
}

fn enter(terminal: &mut Terminal, word: &str) {
    terminal.press("n");
    terminal.wait_for("New incident");
    terminal.press(&format!("5 Jan 2022\t{word}\tdetained\r"));
}

/// What a copy of the file alone, without what lies beside it, holds.
fn alone(file: &Path) -> String {
    let copy = Casebook::nowhere();
    fs::copy(file, copy.file()).unwrap();
    let found = copy.ok(&["list", "incidents"]);
    copy.ok(&["verify"]);
    found
}

fn log_of(file: &Path) -> std::path::PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push("-wal");
    name.into()
}

#[test]
fn after_leaving_the_file_alone_holds_all() {
    type Way = fn(&mut Terminal);
    let ways: [(&str, Way); 5] = [
        ("q", |terminal| terminal.press("q")),
        ("Ctrl+C", |terminal| terminal.press("\x03\x03")),
        ("TERM", |terminal| terminal.signal("TERM")),
        ("HUP", |terminal| terminal.signal("HUP")),
        ("INT", |terminal| terminal.signal("INT")),
    ];
    for round in 0..rounds() {
        for (name, leave) in &ways {
            let casebook = Casebook::plain();
            let mut terminal = open(&casebook);
            save(&mut terminal, "Tokmok");
            leave(&mut terminal);
            terminal.wait();
            assert!(!log_of(casebook.file()).exists(), "round {round}: the log is left by {name}");
            let found = alone(casebook.file());
            assert!(found.contains("Tokmok"), "round {round}, {name}: {found}");
        }
    }
}

#[test]
fn after_a_pause_the_file_alone_holds_all() {
    let casebook = Casebook::plain();
    let mut terminal = open(&casebook);
    save(&mut terminal, "Tokmok");
    thread::sleep(Duration::from_secs(3));
    let found = alone(casebook.file());
    assert!(found.contains("Tokmok"), "{found}");
    terminal.kill();
}
