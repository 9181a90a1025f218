//! What is said to be saved is in the casebook file itself.
//!
//! The ways of leaving are tried once each, and as often as `CASEBOOK_LEAVINGS` says.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;
use std::thread;
use std::time::Duration;

use crate::command::Casebook;
use crate::pty::Terminal;

fn rounds() -> usize {
    std::env::var("CASEBOOK_LEAVINGS").ok().and_then(|n| n.parse().ok()).unwrap_or(1)
}

pub(crate) fn open(casebook: &Casebook) -> Terminal {
    let file = casebook.file().to_str().unwrap().to_owned();
    let home = casebook.path("");
    let terminal = Terminal::open(&[&file], &home, 100, 30);
    terminal.wait_for("NO PASSPHRASE");
    terminal
}

/// Enters an incident on the quick line and waits until it is said to be saved.
pub(crate) fn save(terminal: &mut Terminal, word: &str) {
    enter(terminal, word);
    terminal.wait_for("Saved");
    terminal.press("\x1b");
    terminal.wait_until("the line to close", |screen| !screen.contains("New incident"));
}

pub(crate) fn enter(terminal: &mut Terminal, word: &str) {
    terminal.press("n");
    terminal.wait_for("New incident");
    terminal.press(&format!("5 Jan 2022\t{word}\tdetained\r"));
}

/// What a copy of the file alone, without what lies beside it, holds.
pub(crate) fn alone(file: &Path) -> String {
    let copy = Casebook::nowhere();
    fs::copy(file, copy.file()).unwrap();
    let found = copy.ok(&["list", "incidents"]);
    copy.ok(&["verify"]);
    found
}

/// The bytes of another casebook.
fn other() -> &'static [u8] {
    static OTHER: LazyLock<Vec<u8>> = LazyLock::new(|| fs::read(Casebook::plain().file()).unwrap());
    &OTHER
}

pub(crate) fn log_of(file: &Path) -> std::path::PathBuf {
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
fn after_locking_the_file_alone_holds_all() {
    let casebook = Casebook::nowhere();
    let words = casebook.write("words", "six words");
    let file = casebook.file().to_str().unwrap().to_owned();
    casebook.ok(&["new", "--passphrase-file", &words, &file]);
    let mut terminal = Terminal::open(&[&file], &casebook.path(""), 100, 30);
    terminal.wait_for("Passphrase:");
    terminal.press("six words\r");
    terminal.wait_for("2 Timeline");
    save(&mut terminal, "Tokmok");
    terminal.press("\x0c");
    terminal.wait_for("Passphrase:");
    assert!(!log_of(casebook.file()).exists(), "the log is left");
    let copy = Casebook::nowhere();
    fs::copy(casebook.file(), copy.file()).unwrap();
    let found = copy.ok(&["--passphrase-file", &words, "list", "incidents"]);
    assert!(found.contains("Tokmok"), "{found}");
    terminal.kill();
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

#[test]
fn nothing_is_said_to_be_saved_once_the_file_is_not_where_it_was() {
    type Harm = fn(&Path);
    let harms: [(&str, Harm); 4] = [
        ("moved", |file| fs::rename(file, file.with_extension("moved")).unwrap()),
        ("deleted", |file| fs::remove_file(file).unwrap()),
        ("replaced", |file| {
            let copy = file.with_extension("copy");
            fs::copy(file, &copy).unwrap();
            fs::rename(copy, file).unwrap();
        }),
        ("overwritten", |file| fs::write(file, other()).unwrap()),
    ];
    for (name, harm) in harms {
        let casebook = Casebook::plain();
        let mut terminal = open(&casebook);
        save(&mut terminal, "Tokmok");
        thread::sleep(Duration::from_secs(3));
        harm(casebook.file());
        enter(&mut terminal, "Karakol");
        terminal.wait_for("moved, deleted or replaced");
        assert!(!terminal.screen().contains("Saved"), "{name}: {}", terminal.screen());
        assert!(terminal.screen().contains("Karakol"), "{name}: {}", terminal.screen());
        terminal.press("\x03\x03");
        // What is typed is kept nowhere, so another place is offered first.
        terminal.wait_for("casebook-draft.txt");
        terminal.press("\x03\x03");
        assert!(!terminal.wait(), "{name}: it left as if all were well");
        if name == "replaced" {
            let found = casebook.ok(&["list", "incidents"]);
            assert!(found.contains("Tokmok") && !found.contains("Karakol"), "{found}");
            casebook.ok(&["verify"]);
        }
        if name == "overwritten" {
            assert!(fs::read(casebook.file()).unwrap() == other(), "it was written to");
        }
        if name == "moved" {
            let found = alone(&casebook.file().with_extension("moved"));
            assert!(found.contains("Tokmok"), "{found}");
        }
    }
}

#[test]
fn the_log_of_a_killed_casebook_is_not_applied_to_a_backup_that_is_copied_over_it() {
    let casebook = Casebook::plain();
    casebook.ok(&["add", "5 Jan 2022; Tokmok; detained; A. Person"]);
    let backup = fs::read(casebook.file()).unwrap();
    casebook.ok(&["add", "6 Jan 2022; Karakol; detained; B. Person"]);
    let mut terminal = open(&casebook);
    enter(&mut terminal, "Talas");
    terminal.wait_for("Saved");
    terminal.kill();
    assert!(log_of(casebook.file()).metadata().is_ok_and(|log| log.len() > 0));
    let together = Casebook::nowhere();
    fs::copy(casebook.file(), together.file()).unwrap();
    fs::copy(log_of(casebook.file()), log_of(together.file())).unwrap();
    let found = together.run(&["list", "incidents"]);
    assert!(found.out.contains("Talas") && found.err.is_empty(), "{found:?}");
    fs::write(casebook.file(), backup).unwrap();
    let found = casebook.run(&["list", "incidents"]);
    assert!(found.out.contains("Tokmok") && !found.out.contains("Talas"), "{found:?}");
    assert!(found.err.contains("test.casebook.other-log-1"), "{found:?}");
    assert!(casebook.path("test.casebook.other-log-1").exists());
    casebook.ok(&["verify"]);
}

#[cfg(unix)]
#[test]
fn whatever_path_leads_to_a_file_one_program_writes_to_it() {
    let casebook = Casebook::plain();
    let file = casebook.file().clone();
    let link = casebook.path("link.casebook");
    std::os::unix::fs::symlink(&file, &link).unwrap();
    let first = open(&casebook);
    let incident = "5 Jan 2022; Tokmok; detained; A. Person";
    let second = casebook.run(&["--file", link.to_str().unwrap(), "add", incident]);
    assert!(second.status == Some(1) && second.err.contains("has it open"), "{second:?}");
    first.kill();
    casebook.ok(&["--file", link.to_str().unwrap(), "add", incident]);
    let twin = casebook.path("twin.casebook");
    fs::hard_link(&file, &twin).unwrap();
    let refused = casebook.run(&["--file", twin.to_str().unwrap(), "add", incident]);
    assert!(refused.status == Some(1) && refused.err.contains("hard links"), "{refused:?}");
    assert!(casebook.ok(&["list", "incidents"]).contains("Tokmok"));
    fs::remove_file(&twin).unwrap();
    casebook.ok(&["add", incident]);
}

#[cfg(target_os = "linux")]
#[test]
fn without_its_lock_file_one_program_writes_to_it_all_the_same() {
    let casebook = Casebook::plain();
    let first = open(&casebook);
    fs::remove_file(casebook.path("test.casebook.lock")).unwrap();
    let incident = "5 Jan 2022; Tokmok; detained; A. Person";
    let second = casebook.run(&["add", incident]);
    assert!(second.status == Some(1) && second.err.contains("has it open"), "{second:?}");
    first.kill();
    casebook.ok(&["add", incident]);
}

#[cfg(target_os = "linux")]
#[test]
fn a_file_that_is_mounted_on_another_has_one_writer() {
    let casebook = Casebook::plain();
    let other = casebook.write("other.casebook", "");
    let file = casebook.file().to_str().unwrap().to_owned();
    let words = r#"mount --bind "$1" "$2" && shift 2 && exec "$@""#;
    let mounted = |rest: &[&str]| {
        let mut command = std::process::Command::new("unshare");
        command.args(["-Urm", "sh", "-c", words, "sh", &file, &other]).args(rest);
        command.env("HOME", casebook.path("")).output().unwrap()
    };
    if !mounted(&["true"]).status.success() {
        // Not everybody may mount.
        return;
    }
    let program = env!("CARGO_BIN_EXE_casebook");
    let add = [program, "--file", &other, "add", "5 Jan 2022; Tokmok; detained; A. Person"];
    let first = open(&casebook);
    let second = mounted(&add);
    let said = String::from_utf8(second.stderr).unwrap();
    assert!(second.status.code() == Some(1) && said.contains("has it open"), "{said}");
    first.kill();
    assert!(mounted(&add).status.success());
}

#[cfg(unix)]
#[test]
fn a_file_that_may_not_be_written_to_is_only_read_and_leaves_nothing_behind() {
    use std::os::unix::fs::PermissionsExt;
    let casebook = Casebook::plain();
    casebook.ok(&["add", "5 Jan 2022; Tokmok; detained; A. Person"]);
    fs::set_permissions(casebook.file(), fs::Permissions::from_mode(0o400)).unwrap();
    let mut terminal =
        Terminal::open(&[casebook.file().to_str().unwrap()], &casebook.path(""), 100, 30);
    terminal.wait_for("READ ONLY");
    terminal.press("n");
    terminal.wait_for("may not be written to");
    terminal.kill();
    assert!(casebook.ok(&["list", "incidents"]).contains("Tokmok"));
    for ending in ["-wal", "-shm"] {
        assert!(!casebook.path(&format!("test.casebook{ending}")).exists(), "{ending}");
    }
}

#[test]
fn a_backup_holds_all_that_was_saved_even_while_the_casebook_is_open() {
    let casebook = Casebook::plain();
    let mut terminal = open(&casebook);
    enter(&mut terminal, "Talas");
    terminal.wait_for("Saved");
    let to = casebook.path("backup.casebook");
    casebook.ok(&["backup", to.to_str().unwrap()]);
    assert!(alone(&to).contains("Talas"));
    let again = casebook.run(&["backup", to.to_str().unwrap()]);
    assert!(again.status == Some(1) && again.err.contains("is there already"), "{again:?}");
    terminal.kill();
    assert!(casebook.ok(&["list", "incidents"]).contains("Talas"));
    let nowhere = casebook.path("none/backup.casebook");
    assert_eq!(casebook.run(&["backup", nowhere.to_str().unwrap()]).status, Some(1));
    let left = fs::read_dir(casebook.path("")).unwrap().map(|entry| entry.unwrap().file_name());
    assert!(left.into_iter().all(|name| !name.to_string_lossy().contains(".part")));
}

#[test]
fn what_is_open_can_be_backed_up_even_when_it_is_nowhere_any_more() {
    let casebook = Casebook::plain();
    let mut terminal = open(&casebook);
    save(&mut terminal, "Tokmok");
    fs::remove_file(casebook.file()).unwrap();
    enter(&mut terminal, "Karakol");
    // Not only its draft could not be kept: the form takes keys again.
    terminal.wait_until("the refused save", |screen| {
        screen.contains("Could not save") && screen.contains("Karakol")
    });
    terminal.press("\x1bOQback up");
    terminal.wait_for("Back up the casebook");
    terminal.press("\r");
    terminal.wait_for("The copy is protected");
    let to = casebook.path("kept.casebook");
    terminal.press(&format!("\x15{}\r", to.to_str().unwrap()));
    terminal.wait_for("Backed up and checked");
    assert!(terminal.screen().contains("Karakol"), "{}", terminal.screen());
    terminal.kill();
    let found = alone(&to);
    assert!(found.contains("Tokmok") && !found.contains("Karakol"), "{found}");
}

#[test]
fn by_lines_the_file_alone_holds_all_and_is_looked_at_on_leaving() {
    for overwritten in [false, true] {
        let casebook = Casebook::plain();
        let file = casebook.file().to_str().unwrap().to_owned();
        let mut terminal = Terminal::open(&["--plain", &file], &casebook.path(""), 100, 60);
        terminal.wait_for("no passphrase");
        terminal.press("add\r5 Jan 2022\rTokmok\rdetention\r\r\r\r\r\r\r");
        terminal.wait_for("Saved I-1");
        thread::sleep(Duration::from_secs(1));
        let found = alone(casebook.file());
        assert!(found.contains("Tokmok"), "{found}");
        if overwritten {
            fs::write(casebook.file(), other()).unwrap();
        }
        terminal.press("quit\r");
        assert_eq!(terminal.wait(), !overwritten, "{}", terminal.screen());
        assert_eq!(overwritten, fs::read(casebook.file()).unwrap() == other());
    }
}
