//! The battery dies: nothing that was acknowledged is lost.
//!
//! Each loop runs a few times by default, and as often as `CASEBOOK_CRASHES` says.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use crate::pty::Terminal;

pub(crate) fn rounds(usual: u32) -> u32 {
    std::env::var("CASEBOOK_CRASHES").ok().and_then(|n| n.parse().ok()).unwrap_or(usual)
}

fn casebook(file: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_casebook"));
    command.arg("--file").arg(file);
    command
}

fn run(file: &Path, arguments: &[&str]) -> String {
    let output = casebook(file).args(arguments).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    text
}

fn make(folder: &Path) -> std::path::PathBuf {
    let file = folder.join("crash.casebook");
    let made = Command::new(env!("CARGO_BIN_EXE_casebook"))
        .args(["new", "--no-passphrase"])
        .arg(&file)
        .output()
        .unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    file
}

/// References that the program printed, each after its commit.
fn acknowledged(line: &str) -> Option<String> {
    let mut words = line.split(|char: char| !char.is_ascii_alphanumeric() && char != '-');
    words.find(|word| word.starts_with("I-")).map(str::to_owned)
}

#[test]
fn killed_while_saving_it_keeps_every_record_it_told_of() {
    let folder = tempfile::tempdir().unwrap();
    let file = make(folder.path());
    let mut told = Vec::new();
    for round in 0..rounds(10) {
        let mut child = casebook(&file)
            .args(["add", "-"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut keys = child.stdin.take().unwrap();
        let output = BufReader::new(child.stdout.take().unwrap());
        let typing = thread::spawn(move || {
            // Ends with the pipe, when the program has been killed.
            for number in 0.. {
                let line =
                    format!("5 Jan 2022; Almaty; detained; Person {round}-{number}; by police");
                if writeln!(keys, "{line}").and_then(|()| keys.flush()).is_err() {
                    return;
                }
            }
        });
        let patience = Duration::from_millis(u64::from(30 + (round * 37) % 200));
        let id = child.id().to_string();
        let (first, stored) = mpsc::channel();
        let killing = thread::spawn(move || {
            // Each second time, so that some is stored on a busy machine too.
            if round % 2 == 1 {
                stored.recv_timeout(Duration::from_secs(30)).unwrap();
            }
            thread::sleep(patience);
            assert!(Command::new("kill").args(["-s", "KILL", &id]).status().unwrap().success());
        });
        for line in output.lines().map_while(Result::ok) {
            told.extend(acknowledged(&line));
            // Nobody waits for any but the first.
            let _ = first.send(());
        }
        killing.join().unwrap();
        child.wait().unwrap();
        typing.join().unwrap();
    }
    assert!(!told.is_empty(), "nothing was stored before the kill");
    let listed = run(&file, &["--json", "list", "incidents"]);
    for reference in &told {
        assert!(listed.contains(&format!("\"{reference}\"")), "{reference} is lost");
    }
    run(&file, &["verify"]);
}

#[test]
fn killed_while_typing_it_keeps_the_draft() {
    let folder = tempfile::tempdir().unwrap();
    let file = make(folder.path());
    let path = file.to_str().unwrap();
    for round in 0..rounds(3) {
        let word = format!("Tokmok{round}");
        let mut terminal = Terminal::open(&[path], folder.path(), 80, 24);
        terminal.wait_for("NO PASSPHRASE");
        terminal.press("n");
        terminal.wait_for("New incident");
        terminal.press(&word);
        terminal.wait_for(&word);
        // A draft is on disk within a second of the last key.
        thread::sleep(Duration::from_secs(1));
        terminal.kill();
        run(&file, &["verify"]);
        let mut again = Terminal::open(&[path], folder.path(), 80, 24);
        again.wait_for("NO PASSPHRASE");
        again.press("d");
        again.wait_for("Drafts");
        again.press("\r");
        again.wait_for(&word);
        again.kill();
    }
}

#[test]
fn killed_while_typing_without_a_pause_it_keeps_all_but_the_last_moment() {
    let folder = tempfile::tempdir().unwrap();
    let file = make(folder.path());
    let path = file.to_str().unwrap();
    let mut terminal = Terminal::open(&[path], folder.path(), 80, 24);
    terminal.wait_for("NO PASSPHRASE");
    // The narrative on the whole screen.
    terminal.press("N\t\t\t\t\t\x1bOS");
    terminal.wait_for("of 1,000,000 characters");
    for number in 0..30 {
        terminal.press(&format!("w{number} "));
        thread::sleep(Duration::from_millis(100));
    }
    terminal.wait_for("w29");
    terminal.kill();
    let mut again = Terminal::open(&[path], folder.path(), 80, 24);
    again.wait_for("NO PASSPHRASE");
    again.press("d");
    again.wait_for("Drafts");
    again.press("\r");
    // What was typed two seconds before the end.
    again.wait_for("w9 ");
    again.kill();
}
