//! Where nothing can be written, all that was saved is read all the same.

#![cfg(target_os = "linux")]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::process::Command;

use crate::command::Casebook;

const INCIDENT: &str = "5 Jan 2022; Tokmok; detained; A. Person";

/// A casebook as a kill leaves it: what was saved last is in the log alone.
fn killed() -> Casebook {
    let casebook = Casebook::plain();
    let mut terminal = crate::keeping::open(&casebook);
    crate::keeping::save(&mut terminal, "Talas");
    terminal.kill();
    // Nothing but the log can tell what was shared, or who had it open.
    fs::remove_file(casebook.path("test.casebook-shm")).unwrap();
    casebook
}

fn names(casebook: &Casebook) -> Vec<String> {
    let entries = fs::read_dir(casebook.path("")).unwrap();
    let mut names: Vec<_> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// What the program says that is started by these words of the shell.
fn shell(casebook: &Casebook, before: &str, arguments: &[&str]) -> (Option<i32>, String) {
    let program = env!("CARGO_BIN_EXE_casebook");
    let mut command = Command::new("sh");
    command.args(["-c", &format!("{before} \"$@\""), "sh", program]).args(arguments);
    command.env("CASEBOOK_FILE", casebook.file()).env("HOME", casebook.path(""));
    let output = command.output().unwrap();
    let text = [output.stdout, output.stderr].concat();
    (output.status.code(), String::from_utf8(text).unwrap())
}

/// Words of the shell that take from the superuser the right to write anywhere;
/// none where that cannot be done.
fn as_anyone(casebook: &Casebook) -> Option<&'static str> {
    let takes = "exec setpriv --bounding-set -dac_override,-dac_read_search";
    let (status, user) = shell(casebook, "id -u; true", &[]);
    assert_eq!(status, Some(0));
    if user.trim() != "0" {
        return Some("exec");
    }
    (shell(casebook, takes, &["--version"]).0 == Some(0)).then_some(takes)
}

#[test]
fn a_folder_that_cannot_be_written_to_is_read_with_the_log_in_it() {
    let casebook = killed();
    let Some(anyone) = as_anyone(&casebook) else { return };
    assert!(names(&casebook).contains(&"test.casebook.lock".to_owned()), "it is left by a kill");
    let mode = |mode| {
        fs::set_permissions(casebook.path(""), fs::Permissions::from_mode(mode)).unwrap();
    };
    let before = names(&casebook);
    mode(0o500);
    let listed = shell(&casebook, anyone, &["list", "incidents"]);
    let verified = shell(&casebook, anyone, &["verify"]);
    let added = shell(&casebook, anyone, &["add", INCIDENT]);
    mode(0o700);
    assert!(listed.0 == Some(0) && listed.1.contains("Talas"), "{listed:?}");
    assert_eq!(verified.0, Some(0), "{verified:?}");
    assert!(
        added.0 == Some(1) && added.1.contains("folder of the file cannot be written to"),
        "{added:?}"
    );
    assert_eq!(names(&casebook), before);
    casebook.ok(&["add", INCIDENT]);
    assert!(casebook.ok(&["list", "incidents"]).contains("Talas"));
}

/// As on a full disk, no file becomes longer.
const FULL: &str = "ulimit -f 0; exec";

#[test]
fn a_casebook_on_a_full_disk_is_read_with_its_log() {
    let casebook = killed();
    let listed = shell(&casebook, FULL, &["list", "incidents"]);
    assert!(listed.0 == Some(0) && listed.1.contains("Talas"), "{listed:?}");
    let verified = shell(&casebook, FULL, &["verify"]);
    assert_eq!(verified.0, Some(0), "{verified:?}");
    let added = shell(&casebook, FULL, &["add", INCIDENT]);
    assert!(added.0 == Some(1) && added.1.contains("disk of the file is full"), "{added:?}");
    casebook.ok(&["add", INCIDENT]);
    assert_eq!(casebook.json(&["list", "incidents"]).as_array().unwrap().len(), 2);
}

#[test]
fn a_casebook_that_cannot_be_made_leaves_nothing_behind() {
    let casebook = Casebook::nowhere();
    let path = casebook.file().to_str().unwrap();
    let made = shell(&casebook, FULL, &["new", "--no-passphrase", path]);
    assert_eq!(made.0, Some(1), "{made:?}");
    assert_eq!(names(&casebook), Vec::<String>::new());
}

#[test]
fn a_folder_is_said_to_be_one() {
    let casebook = Casebook::plain();
    let folder = casebook.path("");
    let ran = casebook.run(&["--file", folder.to_str().unwrap(), "list", "cases"]);
    assert!(ran.status == Some(1) && ran.err.contains("is a folder, not a casebook"), "{ran:?}");
    assert!(ran.err.contains("Name the file in it"), "{ran:?}");
}

#[test]
fn a_lock_that_is_a_folder_is_named() {
    let casebook = Casebook::plain();
    fs::remove_file(casebook.path("test.casebook.lock")).unwrap();
    fs::create_dir(casebook.path("test.casebook.lock")).unwrap();
    casebook.ok(&["list", "cases"]);
    let ran = casebook.run(&["add", INCIDENT]);
    assert!(
        ran.status == Some(1) && ran.err.contains("test.casebook.lock cannot be used"),
        "{ran:?}"
    );
    assert!(ran.err.contains("Remove it if nobody has the casebook open"), "{ran:?}");
}

#[test]
fn a_disk_that_is_mounted_for_reading_is_said_to_be_one() {
    let casebook = Casebook::plain();
    casebook.ok(&["add", INCIDENT]);
    let folder = casebook.path("");
    let mounted = format!(
        "exec unshare -Urm sh -c 'mount --bind {0} {0} && mount -o remount,bind,ro {0} && \"$@\"' sh",
        folder.display()
    );
    if shell(&casebook, &mounted, &["--version"]).0 != Some(0) {
        // Not everybody may mount.
        return;
    }
    let listed = shell(&casebook, &mounted, &["list", "incidents"]);
    assert!(listed.0 == Some(0) && listed.1.contains("Tokmok"), "{listed:?}");
    let added = shell(&casebook, &mounted, &["add", INCIDENT]);
    assert!(added.0 == Some(1) && added.1.contains("disk of the file is read-only"), "{added:?}");
    assert!(added.1.contains("Copy the file to another"), "{added:?}");
}

#[test]
fn checking_a_file_of_an_older_version_changes_nothing() {
    let casebook = Casebook::plain();
    fs::remove_file(casebook.file()).unwrap();
    let conn = rusqlite::Connection::open(casebook.file()).unwrap();
    let mut old: Vec<_> = fs::read_dir("assets/migrations/old").unwrap().collect();
    old.sort_by_key(|file| file.as_ref().unwrap().file_name());
    for file in old.into_iter().take(5) {
        conn.execute_batch(&fs::read_to_string(file.unwrap().path()).unwrap()).unwrap();
    }
    conn.pragma_update(None, "user_version", 5).unwrap();
    conn.pragma_update(None, "application_id", 0x4361_7365).unwrap();
    conn.close().unwrap();
    fs::remove_file(casebook.path("test.casebook.lock")).unwrap();
    let before = fs::read(casebook.file()).unwrap();
    let ran = casebook.run(&["verify"]);
    assert!(ran.status == Some(1) && ran.err.contains("written by an older casebook"), "{ran:?}");
    assert!(ran.err.contains("casebook upgrade OLD --to NEW"), "{ran:?}");
    assert_eq!(names(&casebook), ["test.casebook"]);
    assert!(fs::read(casebook.file()).unwrap() == before, "it was changed");
}
