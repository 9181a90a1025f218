//! Files of evidence through the whole program: in, held to their hashes, out; what a
//! kill leaves, and how much memory a large one takes.

use std::fs::{self, File};
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::process::Stdio;
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::command::Casebook;
use crate::crash::rounds;

/// Memory that taking in a file of any size may need, in KiB.
const MOST_MEMORY: u64 = 64 * 1024;

fn listed(casebook: &Casebook, what: &str) -> Vec<Value> {
    casebook.json(&["list", what]).as_array().unwrap().clone()
}

fn steps(casebook: &Casebook) -> Vec<String> {
    let steps = listed(casebook, "custody");
    steps.iter().map(|step| step["step"].as_str().unwrap().to_owned()).collect()
}

/// Bytes that no two chunks share.
fn bytes(length: u64) -> Vec<u8> {
    (0..length).map(|at| u8::try_from((at / 3 + at / 4_099) % 251).unwrap()).collect()
}

/// What was noted of the file finds it, what it is about, and its custody.
fn are_found(casebook: &Casebook) {
    for (what, filter) in [
        ("incidents", "has:evidence"),
        ("evidence", "case:C-1"),
        ("evidence", "source:S-1"),
        ("evidence", "when:2022-01"),
        ("evidence", "grey car"),
        ("evidence", "street"),
        ("custody", "kind:exported"),
    ] {
        let found = casebook.json(&["list", what, filter]);
        assert_eq!(found.as_array().unwrap().len(), 1, "{what} {filter}: {found}");
    }
}

#[test]
fn a_file_comes_in_with_what_is_known_of_it_and_goes_out_as_it_was() {
    let casebook = Casebook::demo();
    let content = bytes(3_000_000);
    fs::write(casebook.path("street.mp4"), &content).unwrap();
    casebook.ok(&[
        "evidence",
        "add",
        "street.mp4",
        "--about",
        "I-1",
        "--case",
        "C-1",
        "--source",
        "S-1",
        "--description",
        "Two men lead her to a grey car.",
        "--by",
        "Aigul Example",
        "--collected",
        "5.1.22",
        "--graphic",
    ]);
    let evidence = &listed(&casebook, "evidence")[0];
    assert_eq!(evidence["file_name"], "street.mp4");
    assert_eq!(evidence["size"], 3_000_000);
    assert_eq!(evidence["record"]["ref"], "I-1");
    let whole = casebook.json(&["show", "E-1"]);
    assert_eq!(whole["collected"]["edtf"], "2022-01-05");
    assert_eq!(whole["graphic"], true);
    assert_eq!(whole["custody"][0]["step"], "intake");
    // The file that was named is left as it was.
    assert_eq!(fs::read(casebook.path("street.mp4")).unwrap(), content);
    let out = casebook.path("out.mp4");
    casebook.ok(&["evidence", "export", "E-1", out.to_str().unwrap()]);
    assert!(fs::read(&out).unwrap() == content);
    assert_eq!(out.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(steps(&casebook), ["intake", "exported"]);
    let again = casebook.run(&["evidence", "export", "E-1", out.to_str().unwrap()]);
    assert_eq!(again.status, Some(1), "{again:?}");
    assert!(again.err.contains("another name") && !again.err.contains("--overwrite"), "{again:?}");
    assert_eq!(steps(&casebook).len(), 2, "what was not written is not noted");
    casebook.ok(&["evidence", "check", "E-1"]);
    assert_eq!(steps(&casebook), ["intake", "exported", "checked"]);
    are_found(&casebook);
    casebook.ok(&["verify"]);
}

#[test]
fn one_file_is_evidence_of_each_record_that_it_is_given_to_and_is_kept_once() {
    let casebook = Casebook::plain();
    for (name, text) in [("cases.csv", "title\nOne\nTwo\n"), ("a.txt", "one")] {
        casebook.write(name, text);
    }
    casebook.ok(&["import", "cases.csv"]);
    let add = |about: &str| {
        let came = casebook.json(&["evidence", "add", "a.txt", "--about", about]);
        (came[0]["ref"].as_str().unwrap().to_owned(), came[0]["new"] == true)
    };
    assert_eq!(add("C-1"), ("E-1".to_owned(), true));
    assert_eq!(add("C-2"), ("E-2".to_owned(), true));
    assert_eq!(add("C-2"), ("E-2".to_owned(), false));
    let of = |evidence: &str| casebook.json(&["show", evidence]);
    assert_eq!((&of("E-2")["record"]["ref"], steps(&casebook).len()), (&json!("C-2"), 2));
    assert_eq!(of("E-1")["sha256"], of("E-2")["sha256"]);
    casebook.ok(&["verify"]);
}

#[test]
fn a_folder_comes_in_whole_and_a_file_that_is_here_already_does_not_come_twice() {
    let casebook = Casebook::plain();
    fs::create_dir_all(casebook.path("folder/deeper")).unwrap();
    for (name, text) in [("a.txt", "one"), ("b.txt", "two"), ("deeper/c.txt", "one")] {
        fs::write(casebook.path("folder").join(name), text).unwrap();
    }
    std::os::unix::fs::symlink("/etc/passwd", casebook.path("folder/link")).unwrap();
    let came = casebook.json(&["evidence", "add", "folder"]);
    let new: Vec<_> = came.as_array().unwrap().iter().map(|one| one["new"].clone()).collect();
    assert_eq!(new, [true, true, false]);
    assert_eq!(came[2]["ref"], "E-1");
    assert_eq!(listed(&casebook, "evidence").len(), 2);
    casebook.ok(&["evidence", "add", "folder/a.txt", "--as-new"]);
    assert_eq!(listed(&casebook, "evidence").len(), 3);
    casebook.ok(&["verify"]);
}

#[test]
fn a_folder_without_a_file_is_said_to_have_none() {
    let casebook = Casebook::plain();
    fs::create_dir_all(casebook.path("empty/deeper")).unwrap();
    let ran = casebook.run(&["evidence", "add", "empty"]);
    assert_eq!(ran.status, Some(0), "{ran:?}");
    assert!(ran.err.contains("there is no file there"), "{ran:?}");
    assert_eq!(listed(&casebook, "evidence").len(), 0);
}

#[test]
fn undo_takes_the_record_and_no_redo_brings_back_less() {
    let casebook = Casebook::plain();
    let file = casebook.write("a.txt", "one");
    casebook.ok(&["evidence", "add", &file]);
    casebook.ok(&["evidence", "export", "E-1", "b.txt"]);
    casebook.ok(&["undo"]);
    assert_eq!(listed(&casebook, "evidence").len(), 0);
    casebook.ok(&["verify"]);
    casebook.ok(&["redo"]);
    casebook.ok(&["evidence", "export", "E-1", "c.txt"]);
    assert_eq!(fs::read(casebook.path("c.txt")).unwrap(), b"one");
    assert_eq!(steps(&casebook), ["intake", "exported", "exported"]);
    casebook.ok(&["verify"]);
}

#[test]
fn records_travel_without_the_bytes_and_say_so() {
    let casebook = Casebook::plain();
    let file = casebook.write("a.txt", "one");
    casebook.ok(&["evidence", "add", &file]);
    casebook.ok(&["export", "--to", "all.json"]);
    let text = fs::read_to_string(casebook.path("all.json")).unwrap();
    let other = Casebook::plain();
    let path = other.write("all.json", &text);
    other.ok(&["import", &path]);
    assert_eq!(listed(&other, "evidence")[0]["file_name"], "a.txt");
    assert_eq!(steps(&other), ["intake"]);
    let found = other.json(&["verify"]);
    assert_eq!((&found["whole"], &found["elsewhere"]), (&Value::from(true), &Value::from(1)));
    let out = other.run(&["evidence", "export", "E-1", "out.txt"]);
    assert!(out.status == Some(1) && out.err.contains("E-1"), "{out:?}");
    // The file comes in later, and the record has it.
    other.write("a.txt", "one");
    other.ok(&["evidence", "add", "a.txt"]);
    other.ok(&["evidence", "export", "E-1", "out.txt"]);
}

#[test]
fn killed_while_a_file_comes_in_it_shows_nothing_of_it() {
    for round in 0..rounds(4) {
        let casebook = Casebook::plain();
        let content = bytes(12_000_000);
        fs::write(casebook.path("long.bin"), &content).unwrap();
        let mut command = casebook.command(&["evidence", "add", "long.bin"]);
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        let begun = Instant::now();
        // At another size of the file each time.
        let size = 1_000_000 + u64::from(round) * 3_000_000;
        while fs::metadata(casebook.file()).is_ok_and(|file| file.len() < size)
            && begun.elapsed() < Duration::from_secs(60)
        {
            thread::sleep(Duration::from_millis(2));
        }
        child.kill().unwrap();
        child.wait().unwrap();
        let left = listed(&casebook, "evidence").len();
        assert!(left == 0 || fs::metadata(casebook.file()).unwrap().len() > 12_000_000);
        assert_eq!(steps(&casebook).len(), left);
        casebook.ok(&["verify"]);
        casebook.ok(&["evidence", "add", "long.bin"]);
        casebook.ok(&["evidence", "export", "E-1", "out.bin"]);
        assert!(fs::read(casebook.path("out.bin")).unwrap() == content);
        casebook.ok(&["verify"]);
    }
}

/// The most memory that a command had at any time, in KiB.
#[cfg(target_os = "linux")]
fn most_memory(casebook: &Casebook, arguments: &[&str]) -> u64 {
    let mut command = casebook.command(arguments);
    let mut child = command.stdout(Stdio::null()).spawn().unwrap();
    let status = format!("/proc/{}/status", child.id());
    let mut most = 0;
    while child.try_wait().unwrap().is_none() {
        let told = fs::read_to_string(&status).unwrap_or_default();
        let line = told.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let number = line.and_then(|line| line.split_whitespace().next()?.parse().ok());
        most = most.max(number.unwrap_or(0));
        thread::sleep(Duration::from_millis(5));
    }
    assert!(child.wait().unwrap().success(), "{arguments:?}");
    most
}

/// Makes a large file; with `CASEBOOK_LARGE` it has 4 GiB.
#[cfg(target_os = "linux")]
fn large_file(casebook: &Casebook) -> u64 {
    let large = std::env::var_os("CASEBOOK_LARGE").is_some();
    let size: u64 = if large { 4 * 1024 * 1024 * 1024 } else { 200 * 1024 * 1024 };
    let mut file = File::create(casebook.path("large.bin")).unwrap();
    file.write_all(&bytes(1_000_000)).unwrap();
    file.set_len(size).unwrap();
    size
}

#[cfg(target_os = "linux")]
const IN_AND_OUT: [&[&str]; 2] =
    [&["evidence", "add", "large.bin"], &["evidence", "export", "E-1", "out.bin"]];

#[cfg(target_os = "linux")]
#[test]
fn a_large_file_needs_little_memory() {
    let casebook = Casebook::plain();
    let size = large_file(&casebook);
    for arguments in IN_AND_OUT {
        let most = most_memory(&casebook, arguments);
        assert!(most > 0 && most <= MOST_MEMORY, "{arguments:?}: {most} KiB");
    }
    assert_eq!(fs::metadata(casebook.path("out.bin")).unwrap().len(), size);
}

/// Deriving the key of an encrypted casebook takes 64 MiB by itself, before a file is
/// read; nothing that comes after takes more.
#[cfg(target_os = "linux")]
#[test]
fn a_large_file_needs_no_more_memory_than_opening_an_encrypted_casebook() {
    let casebook = Casebook::nowhere();
    let secret = casebook.write("secret", "six long words that nobody knows\n");
    casebook.ok(&["new", "--passphrase-file", &secret]);
    large_file(&casebook);
    let pass = ["--passphrase-file", &secret];
    let opened = most_memory(&casebook, &[&["list", "cases"][..], &pass].concat());
    for arguments in IN_AND_OUT {
        let most = most_memory(&casebook, &[arguments, &pass].concat());
        let slack = 4 * 1024;
        assert!(most > 0 && most <= opened + slack, "{arguments:?}: {most}, not {opened} KiB");
    }
}
