//! A casebook of an early version becomes one of this version.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use crate::casebooks::{copied, written_down};
use crate::command::Casebook;
use crate::crash::rounds;
use crate::leaving::{listening, signal};
use crate::pty::Terminal;

const OLD: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/casebooks/old.casebook");

/// A copy of the old casebook in a folder where the new one is to be.
fn nothing_yet() -> (Casebook, PathBuf) {
    let casebook = Casebook::nowhere();
    let old = casebook.path("old.casebook");
    fs::copy(OLD, &old).unwrap();
    (casebook, old)
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn it_says_what_was_made_and_leaves_the_old_file_as_it_was() {
    let (casebook, old) = nothing_yet();
    let new = casebook.file().clone();
    let made = casebook.json(&["upgrade", text(&old), "--to", text(&new)]);
    assert_eq!(made["whole"], true);
    assert_eq!(made["path"], text(&new));
    assert_eq!(made["heads"].as_array().unwrap().len(), 8);
    assert!(fs::read(&old).unwrap() == fs::read(OLD).unwrap());
    let told = casebook.run(&["upgrade", text(&old), "--to", text(&casebook.path("b.casebook"))]);
    assert_eq!(told.status, Some(0), "{told:?}");
    assert!(told.out.contains("All is well.") && told.out.contains("Heads: "), "{}", told.out);
    assert!(told.err.contains("is as it was"), "{}", told.err);
}

#[test]
fn all_steps_can_be_undone_and_redone() {
    let casebook = copied("old");
    // The last that was undone in the old one makes two people one.
    casebook.ok(&["redo"]);
    assert_eq!(casebook.json(&["show", "P-4"])["ref"], "P-3");
    casebook.ok(&["verify"]);
    casebook.ok(&["undo"]);
    assert_eq!(casebook.json(&["show", "P-4"])["ref"], "P-4");
    let mut steps = 0;
    while casebook.run(&["undo"]).status == Some(0) {
        steps += 1;
    }
    assert!(steps > 12, "{steps}");
    assert_eq!(casebook.json(&["list", "people"]).as_array().map(Vec::len), Some(0));
    casebook.ok(&["verify"]);
    for _ in 0..steps {
        casebook.ok(&["redo"]);
    }
    casebook.ok(&["verify"]);
    let said = written_down("old");
    assert_eq!(casebook.json(&["show", "P-2"])["ref"], said["show P-2"]["ref"]);
    assert_eq!(casebook.json(&["list", "people"]), said["list people"]);
}

#[test]
fn it_is_worked_on_as_any_other() {
    let casebook = copied("old");
    casebook.ok(&["add", "9 Jan 2022; Almaty; detained; A. Person; by police; src Report"]);
    casebook.ok(&["verify"]);
    casebook.ok(&["undo"]);
    casebook.ok(&["verify", "--rebuild"]);
}

#[test]
fn every_command_says_what_an_old_file_is_and_what_to_run() {
    let (casebook, old) = nothing_yet();
    let before = fs::read(&old).unwrap();
    for arguments in [
        &["list", "cases"][..],
        &["show", "P-1"],
        &["add", "5 Jan 2022; Almaty"],
        &["history"],
        &["undo"],
        &["verify"],
        &["verify", "--rebuild"],
        &["search", "almaty"],
        &["backup", "copy.casebook"],
        &["export", "--to", "all.json"],
    ] {
        let mut command = casebook.command(arguments);
        let ran = command.arg("--file").arg(&old).output().unwrap();
        let told = String::from_utf8(ran.stderr).unwrap();
        assert_eq!(ran.status.code(), Some(1), "{arguments:?}: {told}");
        assert!(told.contains("written by an older casebook"), "{arguments:?}: {told}");
        assert!(told.contains("casebook upgrade OLD --to NEW"), "{arguments:?}: {told}");
    }
    assert!(fs::read(&old).unwrap() == before);
}

#[test]
fn the_full_screen_says_so_in_the_language_of_the_person() {
    let (casebook, old) = nothing_yet();
    let settings = casebook.write("kk.toml", "language = \"kk\"");
    for mode in ["--no-color", "--plain"] {
        let arguments = [mode, "--config", &settings, text(&old)];
        let terminal = Terminal::open(&arguments, old.parent().unwrap(), 200, 24);
        terminal.wait_for("casebook upgrade ЕСКІ --to ЖАҢА");
    }
}

#[test]
fn what_needs_no_upgrade_or_cannot_have_one_is_told() {
    let (casebook, old) = nothing_yet();
    casebook.ok(&["new", "--no-passphrase", text(casebook.file())]);
    let new = casebook.path("new.casebook");
    let told = casebook.run(&["upgrade", text(casebook.file()), "--to", text(&new)]);
    assert_eq!(told.status, Some(1));
    assert!(told.err.contains("there is nothing to upgrade"), "{}", told.err);
    let told = casebook.run(&["upgrade", text(&old), "--to", text(casebook.file())]);
    assert!(told.err.contains("is there already"), "{}", told.err);
    let told = casebook.run(&["upgrade", text(&casebook.path("no")), "--to", text(&new)]);
    assert!(told.err.contains("There is no casebook"), "{}", told.err);
    let mut bytes = fs::read(&old).unwrap();
    let taken = bytes.windows(5).position(|word| word == b"Taken").unwrap();
    bytes[taken] = b'W';
    fs::write(&old, bytes).unwrap();
    let told = casebook.run(&["upgrade", text(&old), "--to", text(&new)]);
    assert!(told.err.contains("does not hold") && told.err.contains("change "), "{}", told.err);
    assert!(told.err.contains("casebook verify"), "{}", told.err);
    assert!(!new.exists());
}

#[test]
fn killed_at_any_moment_it_leaves_the_old_file_and_all_or_nothing() {
    let (casebook, old) = nothing_yet();
    let new = casebook.file().clone();
    let mut killed = 0;
    for round in 0..rounds(6) {
        let mut command = casebook.command(&["upgrade", text(&old), "--to", text(&new)]);
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        thread::sleep(Duration::from_millis(u64::from(5 + (round * 67) % 400)));
        let id = child.id().to_string();
        let sent = Command::new("kill").args(["-s", "KILL", &id]).status().unwrap();
        killed += u32::from(sent.success() && !child.wait().unwrap().success());
        assert!(fs::read(&old).unwrap() == fs::read(OLD).unwrap());
        if new.exists() {
            casebook.ok(&["verify"]);
            fs::remove_file(&new).unwrap();
        }
    }
    assert!(killed > 0, "it was never killed");
    // What was left of the others is taken away.
    casebook.ok(&["upgrade", text(&old), "--to", text(&new)]);
    let names = fs::read_dir(new.parent().unwrap()).unwrap();
    let names: Vec<_> = names.map(|entry| entry.unwrap().file_name()).collect();
    assert!(names.iter().all(|name| !name.to_string_lossy().contains(".part")), "{names:?}");
}

#[test]
fn stopped_by_ctrl_c_it_leaves_the_old_file_and_nothing_half_made() {
    let (casebook, old) = nothing_yet();
    let new = casebook.file().clone();
    let mut stopped = 0;
    for round in 0..rounds(8) {
        let mut command = listening(&casebook, &["upgrade", text(&old), "--to", text(&new)]);
        let child = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
        thread::sleep(Duration::from_millis(u64::from(20 + (round * 97) % 600)));
        signal(child.id(), "INT");
        let ended = child.wait_with_output().unwrap();
        let told = String::from_utf8(ended.stderr).unwrap();
        assert!(fs::read(&old).unwrap() == fs::read(OLD).unwrap());
        if new.exists() {
            casebook.ok(&["verify"]);
            fs::remove_file(&new).unwrap();
            continue;
        }
        // At its very beginning there is nothing yet to be given up.
        if ended.status.code().is_some() {
            assert_eq!(ended.status.code(), Some(130), "{told}");
            assert!(told.contains("nothing was changed"), "{told}");
            stopped += 1;
        }
        let names = fs::read_dir(new.parent().unwrap()).unwrap();
        let names: Vec<_> = names.map(|entry| entry.unwrap().file_name()).collect();
        assert!(names.iter().all(|name| !name.to_string_lossy().contains(".part")), "{names:?}");
    }
    assert!(stopped > 0, "it was never stopped");
}

#[test]
fn at_a_terminal_it_tells_how_far_it_is() {
    let (casebook, old) = nothing_yet();
    let new = casebook.file().clone();
    let arguments = ["upgrade", text(&old), "--to", text(&new)];
    let mut terminal = Terminal::open(&arguments, old.parent().unwrap(), 100, 24);
    assert!(terminal.wait());
    let told = String::from_utf8(terminal.bytes()).unwrap();
    assert!(told.contains(" %\r"), "{told}");
    assert!(!terminal.screen().contains('%'), "{}", terminal.screen());
}
