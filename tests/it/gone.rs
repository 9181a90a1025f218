//! The terminal goes away, or the person does: what is left behind.

use std::fs;
use std::io::{Read, Write};
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{CommandBuilder, PtySize, native_pty_system};

use crate::command::Casebook;
use crate::pty::Terminal;

/// How long it may stay behind its terminal, with a slow machine in mind.
const PATIENCE: Duration = Duration::from_secs(10);

/// Notes the status in a file once the program has ended, whatever the terminal does.
const DEAF: &str = r#"trap "" HUP; "$0" "$1"; echo $? > "$2"; sleep 9"#;
/// The same, but that the program is told.
const HEARING: &str = r#"trap : HUP; "$0" "$1"; echo $? > "$2"; sleep 9"#;

/// Starts the program below a shell that ignores hanging up, presses keys once
/// it shows `shown`, then closes the terminal; answers with its status.
fn left_behind(casebook: &Casebook, shown: &str, keys: &str) -> String {
    closed_on(DEAF, casebook, shown, keys)
}

/// The same below any shell.
fn closed_on(script: &str, casebook: &Casebook, shown: &str, keys: &str) -> String {
    let status = casebook.path("status");
    let size = PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 };
    let pty = native_pty_system().openpty(size).unwrap();
    let mut command = CommandBuilder::new("bash");
    command.args(["-c", script, env!("CARGO_BIN_EXE_casebook")]);
    command.args([casebook.file(), &status]);
    command.env("TERM", "xterm-256color");
    command.env("LANG", "C.UTF-8");
    command.env("HOME", casebook.path(""));
    let mut shell = pty.slave.spawn_command(command).unwrap();
    drop(pty.slave);
    {
        let mut output = pty.master.try_clone_reader().unwrap();
        let mut typed = pty.master.take_writer().unwrap();
        let mut seen = Vec::new();
        let mut read_until = |text: &str| {
            let mut buffer = [0; 4096];
            while !String::from_utf8_lossy(&seen).contains(text) {
                let count = output.read(&mut buffer).unwrap();
                seen.extend_from_slice(&buffer[..count]);
            }
        };
        read_until(shown);
        typed.write_all(keys.as_bytes()).unwrap();
        typed.flush().unwrap();
        if let Some(last) = keys.chars().last() {
            read_until(&last.to_string());
        }
        thread::sleep(Duration::from_millis(300));
    }
    drop(pty.master);
    let end = Instant::now() + PATIENCE;
    while Instant::now() < end && !is_written(&status) {
        thread::sleep(Duration::from_millis(20));
    }
    let told = fs::read_to_string(&status).unwrap_or_default();
    if told.is_empty() {
        end_what_is_left(casebook.file());
    }
    shell.kill().unwrap();
    shell.wait().unwrap();
    told.trim().to_owned()
}

fn is_written(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|file| file.len() > 0)
}

/// Ends the program that has this file open, by the number in its lock.
fn end_what_is_left(file: &Path) {
    let lock = fs::read_to_string(format!("{}.lock", file.display())).unwrap_or_default();
    if let Some(process) = lock.strip_prefix("process ") {
        let _ = std::process::Command::new("kill").args(["-9", process]).status();
    }
}

#[cfg(unix)]
#[test]
fn it_ends_when_its_terminal_is_gone_even_if_it_is_not_told() {
    let casebook = Casebook::plain();
    assert_eq!(left_behind(&casebook, "NO PASSPHRASE", "nTokmoq"), "0");
    let file = casebook.file().to_str().unwrap().to_owned();
    let mut again = Terminal::open(&[&file], &casebook.path(""), 80, 24);
    again.wait_for("NO PASSPHRASE");
    assert!(!again.screen().contains("READ ONLY"), "{}", again.screen());
    again.press("d\r");
    again.wait_for("Tokmoq");
    again.kill();
}

#[cfg(unix)]
#[test]
fn it_ends_at_the_passphrase_too_when_its_terminal_is_gone() {
    let casebook = protected("six words");
    assert_eq!(left_behind(&casebook, "Passphrase", ""), "0");
}

#[cfg(unix)]
#[test]
fn closing_the_terminal_is_no_failure() {
    let plain = Casebook::plain();
    for (casebook, shown, keys) in [
        (&plain, "NO PASSPHRASE", "nTokmoq"),
        (&plain, "NO PASSPHRASE", ""),
        (&protected("six words"), "Passphrase", ""),
    ] {
        let status = closed_on(HEARING, casebook, shown, keys);
        assert!(["0", "129"].contains(&status.as_str()), "{status:?} after {keys:?}");
        fs::remove_file(casebook.path("status")).unwrap();
    }
}

/// A casebook whose passphrase is the first line of a file.
fn protected(line: &str) -> Casebook {
    let casebook = Casebook::nowhere();
    let passphrase = casebook.write("passphrase", line);
    casebook.ok(&["new", "--passphrase-file", &passphrase, casebook.file().to_str().unwrap()]);
    casebook
}

#[cfg(unix)]
#[test]
fn a_question_for_the_passphrase_that_is_interrupted_gives_the_terminal_back() {
    let casebook = protected("six words");
    let file = casebook.file().to_str().unwrap();
    let new = casebook.path("new.casebook");
    for arguments in [["--file", file, "list", "cases"], ["--plain", "--no-color", "--file", file]]
        .iter()
        .map(|words| words.to_vec())
        .chain([vec!["new", new.to_str().unwrap()]])
    {
        let end = |how: &dyn Fn(&mut Terminal)| {
            let mut terminal = Terminal::open(&arguments, &casebook.path(""), 80, 24);
            terminal.wait_for("assphrase");
            terminal.wait_until("the echo to be off", |_| !terminal.is_cooked());
            how(&mut terminal);
            let status = terminal.status();
            assert!(terminal.is_cooked(), "{arguments:?}");
            assert_eq!(status, 130, "{arguments:?}");
            terminal.assert_given_back();
        };
        end(&|terminal| terminal.press("six\x03"));
        for signal in ["TERM", "INT", "QUIT"] {
            end(&|terminal| terminal.signal(signal));
        }
    }
    assert!(!new.exists());
}

#[cfg(unix)]
#[test]
fn a_passphrase_that_is_typed_opens_the_casebook_and_signals_end_it_after_that() {
    let casebook = protected("six words");
    let file = casebook.file().to_str().unwrap();
    let mut terminal = Terminal::open(&["--plain", "--file", file], &casebook.path(""), 80, 24);
    terminal.wait_for("assphrase");
    terminal.wait_until("the echo to be off", |_| !terminal.is_cooked());
    terminal.press("six words\r");
    terminal.wait_for("test");
    terminal.wait_until("the echo to be on", |_| terminal.is_cooked());
    terminal.signal("TERM");
    assert_ne!(terminal.status(), 0);
}

#[test]
fn a_mark_before_the_passphrase_in_a_file_is_no_part_of_it() {
    let casebook = protected("\u{feff}шесть слов\r\n");
    for line in ["шесть слов", "\u{feff}шесть слов", "шесть слов\nmore"]
    {
        let passphrase = casebook.write("again", line);
        casebook.ok(&["--passphrase-file", &passphrase, "list", "cases"]);
        let ran = casebook.run_with(&["--passphrase-stdin", "list", "cases"], line);
        assert_eq!(ran.status, Some(0), "{line:?}: {ran:?}");
    }
    let twice = casebook.write("twice", "\u{feff}\u{feff}шесть слов");
    assert_eq!(casebook.run(&["--passphrase-file", &twice, "list", "cases"]).status, Some(1));
    let nothing = casebook.write("nothing", "\u{feff}\n");
    assert_eq!(casebook.run(&["--passphrase-file", &nothing, "list", "cases"]).status, Some(1));
}

#[test]
fn a_casebook_made_with_the_mark_in_its_passphrase_still_opens() {
    // The first mark is dropped, the second is part of the passphrase.
    let casebook = protected("\u{feff}\u{feff}six words");
    let passphrase = casebook.write("again", "\u{feff}six words");
    casebook.ok(&["--passphrase-file", &passphrase, "list", "cases"]);
    let without = casebook.write("without", "six words");
    assert_eq!(casebook.run(&["--passphrase-file", &without, "list", "cases"]).status, Some(1));
}

#[cfg(target_os = "linux")]
#[test]
fn its_memory_is_never_dumped() {
    let casebook = protected("six words");
    let file = casebook.file().to_str().unwrap();
    for arguments in [vec![file], vec!["--file", file, "list", "cases"]] {
        let terminal = Terminal::open(&arguments, &casebook.path(""), 80, 24);
        terminal.wait_for("assphrase");
        let limits = fs::read_to_string(format!("/proc/{}/limits", terminal.process())).unwrap();
        let core = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap();
        let values: Vec<_> = core.split_whitespace().skip(4).take(2).collect();
        assert_eq!(values, ["0", "0"], "{core}");
        terminal.kill();
    }
}
