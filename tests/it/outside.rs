//! A long text in an editor outside the program, in a real terminal.

#![cfg(unix)]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use crate::command::Casebook;
use crate::pty::Terminal;

/// A casebook, settings that name a script as the editor, and a place in memory.
struct Desk {
    casebook: Casebook,
    home: PathBuf,
}

impl Desk {
    fn new(script: &str) -> Self {
        let casebook = Casebook::plain();
        let home = casebook.path("");
        let editor = casebook.write("editor", &format!("#!/bin/sh\n{script}\n"));
        fs::set_permissions(&editor, fs::Permissions::from_mode(0o700)).unwrap();
        casebook.write("settings.toml", &format!("external_editor = \"{editor}\"\n"));
        fs::create_dir(home.join("run")).unwrap();
        Self { casebook, home }
    }

    fn open(&self) -> Terminal {
        let file = self.casebook.file().to_str().unwrap().to_owned();
        let settings = self.home.join("settings.toml").to_str().unwrap().to_owned();
        let terminal = Terminal::open(&[&file, "--config", &settings], &self.home, 80, 24);
        terminal.wait_for("NO PASSPHRASE");
        terminal
    }

    /// What is in the place in memory.
    fn left(&self) -> Vec<PathBuf> {
        let entries = fs::read_dir(self.home.join("run")).unwrap();
        entries.map(|entry| entry.unwrap().path()).collect()
    }

    fn told(&self, name: &str) -> String {
        fs::read_to_string(self.home.join(name)).unwrap_or_default()
    }
}

fn allow(terminal: &mut Terminal) {
    terminal.press("\x10use an outside\r");
    terminal.wait_for("not encrypted");
    terminal.wait_for("not on the disk");
    terminal.press("\r");
    terminal.wait_for("Ctrl+E opens");
}

/// The narrative of a new incident on the whole screen, with a few words.
fn write(terminal: &mut Terminal) {
    const ONE_LINE: &str = "This field is one line";
    const WHOLE: &str = "line 1 of 1";
    terminal.press("nTokmok\x1bOR");
    terminal.wait_for("Narrative");
    while !terminal.screen().contains(WHOLE) {
        terminal.press("\t");
        terminal.wait_until("the next field", |screen| !screen.contains(ONE_LINE));
        terminal.press("\x1bOS");
        terminal
            .wait_until("an answer", |screen| screen.contains(ONE_LINE) || screen.contains(WHOLE));
    }
    terminal.press("Taken at night.");
    terminal.wait_for("Taken at night.");
}

fn count(bytes: &[u8], code: &[u8]) -> usize {
    bytes.windows(code.len()).filter(|window| *window == code).count()
}

#[test]
fn a_text_goes_to_the_editor_and_comes_back_and_nothing_is_left() {
    let desk = Desk::new(
        "stat -c '%a' \"$1\" \"$(dirname \"$1\")\" > modes\n\
         stty -a > stty\n\
         echo 'WORD FROM AFAR'; read line; echo \"$line\" >> \"$1\"; cp \"$1\" \"$1~\"",
    );
    let mut terminal = desk.open();
    write(&mut terminal);
    terminal.press("\x05");
    terminal.wait_for("No outside editor is used");
    allow(&mut terminal);
    terminal.press("\x05");
    terminal.wait_for("WORD FROM AFAR");
    let shown = terminal.screen();
    assert!(!shown.contains("Taken at night"), "{shown}");
    assert_eq!(desk.left().len(), 1);
    // What is typed is the editor's, Ctrl+C of which ends no program but it.
    terminal.press("By four men.\r");
    terminal.wait_for("Taken in from the editor");
    assert!(terminal.screen().contains("By four men."), "{}", terminal.screen());
    assert_eq!(desk.left(), Vec::<PathBuf>::new());
    assert_eq!(desk.told("modes"), "600\n700\n");
    let modes = desk.told("stty");
    let on = |mode: &str| modes.split([' ', ';', '\n']).any(|word| word == mode);
    assert!(on("icanon") && on("echo") && on("isig"), "{modes}");
    assert!(!terminal.is_cooked());
    let bytes = terminal.bytes();
    assert_eq!((count(&bytes, b"\x1b[?1049h"), count(&bytes, b"\x1b[?1049l")), (2, 1));
    assert_eq!((count(&bytes, b"\x1b[?2004h"), count(&bytes, b"\x1b[?2004l")), (2, 1));
    assert_eq!(count(&bytes, b"\x1b[6n"), 0, "nobody is asked where the cursor is");
    terminal.press("!");
    terminal.wait_for("!");
    terminal.kill();
}

#[test]
fn an_editor_that_is_interrupted_or_missing_takes_nothing_with_it() {
    let desk = Desk::new("echo READY; read line");
    let mut terminal = desk.open();
    write(&mut terminal);
    allow(&mut terminal);
    terminal.press("\x05");
    terminal.wait_for("READY");
    terminal.press("\x03");
    terminal.wait_for("ended with an error");
    assert!(terminal.screen().contains("Taken at night."));
    fs::remove_file(desk.home.join("editor")).unwrap();
    terminal.press("\x05");
    terminal.wait_for("There is no such editor");
    assert_eq!(desk.left(), Vec::<PathBuf>::new());
    terminal.kill();
}

#[test]
fn a_program_that_is_told_to_end_meanwhile_keeps_what_was_written_there() {
    for signal in ["TERM", "HUP"] {
        let desk = Desk::new("echo 'By four men.' >> \"$1\"; echo READY; read line");
        let mut terminal = desk.open();
        write(&mut terminal);
        allow(&mut terminal);
        terminal.press("\x05");
        terminal.wait_for("READY");
        let began = std::time::Instant::now();
        terminal.signal(signal);
        terminal.wait();
        assert!(began.elapsed().as_secs() < 10, "it waits for no editor");
        assert_eq!(desk.left(), Vec::<PathBuf>::new(), "after {signal}");
        assert_kept(&desk, "By four men.");
    }
}

/// The draft holds the words.
fn assert_kept(desk: &Desk, words: &str) {
    let bytes = fs::read(desk.casebook.file()).unwrap();
    let log: &Path = &desk.casebook.file().with_extension("casebook-wal");
    let log = fs::read(log).unwrap_or_default();
    let held = [bytes, log].iter().any(|bytes| count(bytes, words.as_bytes()) > 0);
    assert!(held, "{words} is in the casebook, which has no passphrase");
}
