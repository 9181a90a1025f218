//! What works by lines and files is left by a signal: the file alone holds all.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::command::Casebook;
use crate::keeping::{alone, log_of};
use crate::pty::Terminal;

/// A signal, and the status with which the program ends after it.
const SIGNALS: [(&str, i32); 3] = [("INT", 130), ("HUP", 129), ("TERM", 143)];

/// How long anything may take on a slow machine.
const PATIENCE: Duration = Duration::from_secs(30);

/// The program, which hears signals that whoever runs this test may ignore.
pub(crate) fn listening(casebook: &Casebook, arguments: &[&str]) -> Command {
    let command = casebook.command(arguments);
    let mut outer = Command::new("env");
    outer.arg("--default-signal").arg(command.get_program()).args(command.get_args());
    outer.envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
    outer.current_dir(casebook.path(""));
    outer
}

pub(crate) fn signal(process: u32, name: &str) {
    let sent = Command::new("kill").args(["-s", name, &process.to_string()]).status();
    assert!(sent.unwrap().success());
}

fn until(what: &str, mut wanted: impl FnMut() -> bool) {
    let end = Instant::now() + PATIENCE;
    while !wanted() {
        assert!(Instant::now() < end, "waited for {what} in vain");
        thread::sleep(Duration::from_millis(5));
    }
}

fn is_empty(log: &Path) -> bool {
    fs::metadata(log).map_or(true, |log| log.len() == 0)
}

/// `add -` at a pipe that stays open, to which these lines were written, once
/// the first has been added.
fn adding(casebook: &Casebook, lines: &str) -> Child {
    let mut command = listening(casebook, &["add", "-"]);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    child.stdin.as_mut().unwrap().write_all(lines.as_bytes()).unwrap();
    let mut said = String::new();
    BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut said).unwrap();
    assert!(said.starts_with("I-1"), "{said}");
    child
}

#[test]
fn adding_lines_that_is_ended_leaves_all_that_was_added_in_the_file() {
    for (name, status) in SIGNALS {
        let casebook = Casebook::plain();
        let mut child = adding(&casebook, "5 Jan 2022; Tokmok; detained\n6 Jan 2022; Half");
        // Waiting would close it, which ends the lines as well.
        let lines = child.stdin.take();
        signal(child.id(), name);
        assert_eq!(child.wait().unwrap().code(), Some(status), "{name}");
        drop(lines);
        assert!(!log_of(casebook.file()).exists(), "the log is left by {name}");
        let found = alone(casebook.file());
        assert!(found.contains("Tokmok") && !found.contains("Half"), "{name}: {found}");
    }
}

#[test]
fn while_no_line_comes_the_file_alone_holds_all_that_was_added() {
    let casebook = Casebook::plain();
    let mut child = adding(&casebook, "5 Jan 2022; Tokmok; detained\n");
    until("the log to be folded in", || is_empty(&log_of(casebook.file())));
    assert!(alone(casebook.file()).contains("Tokmok"));
    // It goes on, and ends when the lines do.
    let mut lines = child.stdin.take().unwrap();
    lines.write_all(b"6 Jan 2022; Karakol; detained").unwrap();
    drop(lines);
    assert_eq!(child.wait().unwrap().code(), Some(0));
    assert!(!log_of(casebook.file()).exists());
    assert!(alone(casebook.file()).contains("Karakol"));
}

#[test]
fn a_passphrase_on_standard_input_takes_no_line_that_follows_it() {
    let casebook = Casebook::nowhere();
    let words = casebook.write("words", "six words");
    casebook.ok(&["new", "--passphrase-file", &words, casebook.file().to_str().unwrap()]);
    let lines = "six words\n5 Jan 2022; Tokmok; detained\r\n\n6 Jan 2022; Karakol; detained";
    let ran = casebook.run_with(&["--passphrase-stdin", "add", "-"], lines);
    assert_eq!((ran.status, ran.out.as_str()), (Some(0), "I-1 L-1\nI-2 L-2\n"), "{ran:?}");
}

#[test]
fn lines_that_are_left_by_a_signal_leave_all_in_the_file() {
    let ways = SIGNALS.into_iter().chain([("Ctrl+C", 130)]);
    for (name, status) in ways {
        let casebook = Casebook::plain();
        let file = casebook.file().to_str().unwrap().to_owned();
        let mut terminal = Terminal::open(&["--plain", &file], &casebook.path(""), 100, 60);
        terminal.wait_for("no passphrase");
        terminal.press("add\r5 Jan 2022\rTokmok\rdetention\r\r\r\r\r\r\r");
        terminal.wait_for("Saved I-1");
        terminal.press("add\r6 Jan 2022\rKarakol\r");
        terminal.wait_for("Karakol, new place");
        match name {
            "Ctrl+C" => terminal.press("\x03"),
            name => terminal.signal(name),
        }
        assert_eq!(terminal.status(), u32::try_from(status).unwrap(), "{name}");
        assert!(!log_of(casebook.file()).exists(), "the log is left by {name}");
        assert!(alone(casebook.file()).contains("Tokmok"), "{name}");
        let said = casebook.run_with(&["--plain"], "drafts\n1\n").out;
        assert!(said.contains("Karakol"), "what was typed is kept: {name}: {said}");
    }
}

#[test]
fn in_the_midst_of_an_entry_the_file_alone_holds_what_was_typed() {
    let casebook = Casebook::plain();
    let file = casebook.file().to_str().unwrap().to_owned();
    let mut terminal = Terminal::open(&["--plain", &file], &casebook.path(""), 100, 60);
    terminal.wait_for("no passphrase");
    terminal.press("add\r5 Jan 2022\rTokmok\r");
    terminal.wait_for("Tokmok, new place");
    until("the log to be folded in", || is_empty(&log_of(casebook.file())));
    let copy = Casebook::nowhere();
    fs::copy(casebook.file(), copy.file()).unwrap();
    let said = copy.run_with(&["--plain"], "drafts\n1\n").out;
    assert!(said.contains("Tokmok"), "{said}");
    terminal.kill();
}

/// Cases, enough of them to be at work for a while.
fn many() -> String {
    let rows = (0..60_000).map(|number| format!("The case of number {number}\n"));
    "title\n".to_owned() + &rows.collect::<String>()
}

#[test]
fn an_import_that_is_ended_leaves_all_or_nothing_and_no_log() {
    let rows = many();
    for (name, status) in SIGNALS {
        let casebook = Casebook::plain();
        let cases = casebook.write("cases.csv", &rows);
        let mut child = listening(&casebook, &["import", &cases]).spawn().unwrap();
        // The log grows once it writes, however long it looked at the rows.
        let log = log_of(casebook.file());
        until("the log to grow", || {
            assert!(child.try_wait().unwrap().is_none(), "it is over before it is ended");
            fs::metadata(&log).is_ok_and(|log| log.len() > 1 << 20)
        });
        signal(child.id(), name);
        assert_eq!(child.wait().unwrap().code(), Some(status), "{name}");
        assert!(!log.exists(), "the log is left by {name}");
        let found = alone_cases(casebook.file());
        assert!([0, 60_000].contains(&found), "{name}: {found}");
    }
}

fn alone_cases(file: &Path) -> usize {
    let copy = Casebook::nowhere();
    fs::copy(file, copy.file()).unwrap();
    copy.json(&["list", "cases"]).as_array().unwrap().len()
}

/// What stands in the way of folding the log in: somebody who reads.
fn reader(casebook: &Casebook) -> rusqlite::Connection {
    let reader = rusqlite::Connection::open(casebook.file()).unwrap();
    reader.execute_batch("BEGIN; SELECT count(*) FROM ops").unwrap();
    reader
}

const LEFT: &str = "The last changes stand in test.casebook-wal beside the file";

#[test]
fn where_the_log_cannot_be_folded_in_it_is_said_on_leaving() {
    let casebook = Casebook::plain();
    // Without a log nothing is said.
    let reading = reader(&casebook);
    let ran = casebook.run(&["add", "5 Jan 2022; Tokmok; detained"]);
    assert!(ran.status == Some(0) && ran.err.contains(LEFT), "{ran:?}");
    assert_eq!(ran.err.matches(LEFT).count(), 1, "{ran:?}");
    let said = casebook.run_with(&["--plain"], "quit\n");
    assert!(said.status == Some(0) && said.err.contains(LEFT), "{said:?}");
    let mut terminal = crate::keeping::open(&casebook);
    crate::keeping::save(&mut terminal, "Karakol");
    terminal.press("q");
    assert!(terminal.wait(), "{}", terminal.screen());
    assert!(terminal.screen().contains(LEFT), "{}", terminal.screen());
    terminal.assert_given_back();
    drop(reading);
    let ran = casebook.run(&["add", "6 Jan 2022; Talas; detained"]);
    assert!(ran.status == Some(0) && !ran.err.contains("-wal"), "{ran:?}");
    let found = alone(casebook.file());
    assert!(["Tokmok", "Karakol", "Talas"].iter().all(|word| found.contains(word)), "{found}");
}
