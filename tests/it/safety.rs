//! What somebody who takes the laptop finds on its disk, and what a full disk does.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::thread;
use std::time::Duration;

use crate::pty::Terminal;

const PASSPHRASE: &str = "шесть слов которых никто не знает";

/// A word that stands nowhere else.
const CANARY: &str = "Канарейкаwkzqp";

fn casebook(arguments: &[&str], passphrase: &Path, file: &Path) -> Output {
    let output = Command::new(env!("CARGO_BIN_EXE_casebook"))
        .arg("--passphrase-file")
        .arg(passphrase)
        .arg("--file")
        .arg(file)
        .args(arguments)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    output
}

/// Every file under a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// The forms in which text may lie on a disk.
fn forms(text: &str) -> Vec<Vec<u8>> {
    let utf16 = |big: bool| {
        let units = text.encode_utf16();
        units.flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
    };
    let folded = casebook::model::fold::fold(text);
    vec![text.as_bytes().to_vec(), utf16(true), utf16(false), folded.into_bytes()]
}

fn assert_nothing_in_the_clear(folder: &Path) {
    let found = files(folder);
    assert!(found.iter().any(|path| path.extension().is_some_and(|e| e == "casebook")));
    for path in found.iter().filter(|path| !path.ends_with("passphrase")) {
        let bytes = fs::read(path).unwrap();
        for form in forms(CANARY) {
            let held = bytes.windows(form.len()).any(|window| window == form);
            assert!(!held, "{} holds the word in the clear", path.display());
        }
    }
}

#[test]
fn nothing_lies_in_the_clear_on_the_disk_even_after_a_kill() {
    let folder = tempfile::tempdir().unwrap();
    let passphrase = folder.path().join("passphrase");
    fs::write(&passphrase, PASSPHRASE).unwrap();
    let file = folder.path().join("a.casebook");
    let path = file.to_str().unwrap();
    casebook(&["new", path], &passphrase, &file);
    let line = format!("5 Jan 2022; {CANARY}; detained; {CANARY}; by {CANARY}; note {CANARY}");
    casebook(&["add", &line], &passphrase, &file);
    let mut terminal = Terminal::open(
        &["--passphrase-file", passphrase.to_str().unwrap(), path],
        folder.path(),
        80,
        24,
    );
    terminal.wait_for("2 Timeline");
    terminal.press("n");
    terminal.wait_for("New incident");
    terminal.press(CANARY);
    terminal.wait_for(CANARY);
    thread::sleep(Duration::from_secs(1));
    assert_nothing_in_the_clear(folder.path());
    terminal.kill();
    assert_nothing_in_the_clear(folder.path());
    let found = casebook(&["--json", "search", CANARY], &passphrase, &file);
    assert!(String::from_utf8(found.stdout).unwrap().contains(CANARY), "the word is in there");
}

#[cfg(unix)]
#[test]
fn only_the_person_can_read_what_the_program_makes() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.casebook");
    let script = r#"umask 000; "$0" new --no-passphrase "$1" && "$0" --file "$1" add "5 Jan 2022; Almaty; detained; A" &&
        "$0" --file "$1" export --format json --to "$1.json""#;
    let binary = env!("CARGO_BIN_EXE_casebook");
    let made = Command::new("sh").args(["-c", script, binary]).arg(&file).output().unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    for path in files(folder.path()) {
        let rights = fs::metadata(&path).unwrap().permissions().mode() & 0o777;
        assert_eq!(rights, 0o600, "{}", path.display());
    }
}

/// A limit on the size of files stops writing as a full disk does.
#[cfg(unix)]
#[test]
fn a_full_disk_is_told_and_harms_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.casebook");
    let binary = env!("CARGO_BIN_EXE_casebook");
    let made = Command::new(binary).args(["new", "--no-passphrase"]).arg(&file).output().unwrap();
    assert!(made.status.success());
    let size = fs::metadata(&file).unwrap().len() / 512 + 400;
    let script = format!(r#"ulimit -f {size}; exec "$0" --file "$1" add -"#);
    let mut child = Command::new("sh")
        .args(["-c", &script, binary])
        .arg(&file)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut keys = child.stdin.take().unwrap();
    let typing = thread::spawn(move || {
        for number in 0..20_000 {
            let line =
                format!("5 Jan 2022; Almaty; detained; Person {number}; note {}", "x".repeat(500));
            if writeln!(keys, "{line}").is_err() {
                return;
            }
        }
    });
    let output = child.wait_with_output().unwrap();
    typing.join().unwrap();
    let errors = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{errors}");
    assert!(errors.contains("disk"), "{errors}");
    let told = String::from_utf8(output.stdout).unwrap();
    let told = told.lines().filter(|line| line.contains("I-")).count();
    let verified = Command::new(binary).arg("--file").arg(&file).arg("verify").output().unwrap();
    assert!(verified.status.success(), "{}", String::from_utf8_lossy(&verified.stderr));
    let listed = Command::new(binary)
        .arg("--file")
        .arg(&file)
        .args(["--json", "list", "incidents"])
        .output()
        .unwrap();
    let listed = String::from_utf8(listed.stdout).unwrap();
    assert_eq!(
        listed.matches("\"record\": \"incident\"").count(),
        told,
        "all that was told is there"
    );
}
