//! The real program in a real terminal: how it begins and how it ends.

use std::process::Command;

use crate::pty::Terminal;

fn casebook(folder: &std::path::Path, passphrase: Option<&str>) -> String {
    let file = folder.join("a.casebook");
    let mut command = Command::new(env!("CARGO_BIN_EXE_casebook"));
    match passphrase {
        None => command.args(["new", "--no-passphrase"]),
        Some(text) => {
            let path = folder.join("passphrase");
            std::fs::write(&path, text).unwrap();
            command.args(["new", "--passphrase-file"]).arg(path)
        }
    };
    let made = command.arg(&file).output().unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    file.to_str().unwrap().to_owned()
}

#[test]
fn it_leaves_the_terminal_as_it_was_after_quitting() {
    let folder = tempfile::tempdir().unwrap();
    let file = casebook(folder.path(), None);
    let mut terminal = Terminal::open(&[&file], folder.path(), 80, 24);
    terminal.wait_for("NO PASSPHRASE");
    assert!(!terminal.is_cooked());
    terminal.press("q");
    assert!(terminal.wait());
    assert!(terminal.is_cooked());
    let bytes = terminal.bytes();
    let has = |code: &[u8]| bytes.windows(code.len()).any(|window| window == code);
    assert!(has(b"\x1b[?1049h") && has(b"\x1b[?1049l"), "the screen of its own is left");
    assert!(has(b"\x1b[?2004h") && has(b"\x1b[?2004l"), "bracketed paste is switched off");
}

#[test]
fn the_mouse_is_the_terminals_but_while_it_is_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let file = casebook(folder.path(), None);
    let mut terminal = Terminal::open(&[&file], folder.path(), 80, 24);
    terminal.wait_for("NO PASSPHRASE");
    let has = |terminal: &Terminal, code: &[u8]| {
        terminal.bytes().windows(code.len()).any(|window| window == code)
    };
    assert!(!has(&terminal, b"\x1b[?1000h"));
    terminal.press("\x10use the mouse\r");
    terminal.wait_for("The mouse is on");
    assert!(has(&terminal, b"\x1b[?1000h"));
    // A click on the name of the view of people, as terminals send it.
    let top = terminal.screen().lines().next().unwrap().to_owned();
    let column = top.find("3 People").unwrap() + 1;
    terminal.press(&format!("\x1b[<0;{column};1M\x1b[<0;{column};1m"));
    terminal.wait_for("[3 People]");
    terminal.signal("TERM");
    terminal.wait();
    // What it wrote last may be on its way still.
    terminal.wait_until("the mouse to be given back", |_| {
        has(&terminal, b"\x1b[?1000l") && has(&terminal, b"\x1b[?1006l")
    });
}

#[test]
fn it_leaves_the_terminal_as_it_was_after_a_signal() {
    for signal in ["TERM", "HUP"] {
        let folder = tempfile::tempdir().unwrap();
        let file = casebook(folder.path(), None);
        let mut terminal = Terminal::open(&[&file], folder.path(), 80, 24);
        terminal.wait_for("NO PASSPHRASE");
        terminal.press("nTokmok");
        terminal.wait_for("Tokmok");
        terminal.signal(signal);
        terminal.wait();
        assert!(terminal.is_cooked(), "after {signal}");
        let mut again = Terminal::open(&[&file], folder.path(), 80, 24);
        again.wait_for("NO PASSPHRASE");
        again.press("d\r");
        again.wait_for("Tokmok");
        again.kill();
    }
}

#[test]
fn a_wrong_passphrase_is_told_and_may_be_typed_again() {
    let folder = tempfile::tempdir().unwrap();
    let file = casebook(folder.path(), Some("правильный пароль"));
    let mut terminal = Terminal::open(&[&file], folder.path(), 80, 24);
    terminal.wait_for("Passphrase:");
    terminal.press("wrong\r");
    terminal.wait_for("The passphrase is wrong");
    terminal.press("правильный пароль\r");
    terminal.wait_for("2 Timeline");
    assert!(!terminal.screen().contains("NO PASSPHRASE"));
    terminal.kill();
}

#[test]
fn a_second_program_only_reads_and_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let file = casebook(folder.path(), None);
    let first = Terminal::open(&[&file], folder.path(), 80, 24);
    first.wait_for("NO PASSPHRASE");
    let mut second = Terminal::open(&[&file], folder.path(), 80, 24);
    second.wait_for("READ ONLY");
    second.press("n");
    second.wait_for("reading only");
    second.kill();
    first.kill();
}

#[test]
fn a_paste_of_ten_megabytes_leaves_it_usable() {
    let folder = tempfile::tempdir().unwrap();
    let file = casebook(folder.path(), None);
    let mut terminal = Terminal::open(&[&file], folder.path(), 80, 24);
    terminal.wait_for("NO PASSPHRASE");
    terminal.press("n");
    terminal.wait_for("New incident");
    let megabytes = "пытки ".repeat(10 * 1024 * 1024 / 11);
    terminal.press(&format!("\x1b[200~{megabytes}\x1b[201~"));
    terminal.press("\x1b");
    terminal.wait_until("the form to close", |screen| !screen.contains("New incident"));
    terminal.press("?");
    terminal.wait_for("Help");
    terminal.kill();
}

#[test]
fn a_window_too_small_says_how_large_it_must_be() {
    let folder = tempfile::tempdir().unwrap();
    let file = casebook(folder.path(), None);
    let terminal = Terminal::open(&[&file], folder.path(), 50, 12);
    terminal.wait_for("60");
    terminal.kill();
}

#[test]
fn in_a_window_too_small_no_key_reaches_what_cannot_be_seen() {
    let folder = tempfile::tempdir().unwrap();
    let file = casebook(folder.path(), None);
    let mut terminal = Terminal::open(&[&file], folder.path(), 50, 12);
    terminal.wait_for("60");
    terminal.press("n");
    terminal.press("5 Jan");
    terminal.press("\x11");
    assert!(terminal.wait());
    let mut again = Terminal::open(&[&file], folder.path(), 80, 24);
    again.wait_for("NO PASSPHRASE");
    again.press("d");
    again.wait_for("No drafts");
    again.kill();
}

#[test]
fn a_terminal_that_does_not_know_its_size_has_the_usual_one() {
    let folder = tempfile::tempdir().unwrap();
    let file = casebook(folder.path(), None);
    let mut terminal = Terminal::open(&[&file], folder.path(), 0, 0);
    terminal.wait_for("2 Timeline");
    terminal.press("q");
    assert!(terminal.wait());
}

#[test]
fn locking_keeps_what_is_typed_and_shows_nothing_until_the_passphrase_is_given() {
    let folder = tempfile::tempdir().unwrap();
    let file = casebook(folder.path(), Some("six words"));
    let mut terminal = Terminal::open(&[&file], folder.path(), 80, 24);
    terminal.wait_for("Passphrase:");
    terminal.press("six words\r");
    terminal.wait_for("2 Timeline");
    terminal.press("nTokmok");
    terminal.wait_for("Tokmok");
    terminal.press("\x0c");
    terminal.wait_for("Passphrase:");
    assert!(!terminal.screen().contains("Tokmok"), "{}", terminal.screen());
    terminal.press("wrong\r");
    terminal.wait_for("The passphrase is wrong");
    terminal.press("six words\r");
    terminal.wait_for("2 Timeline");
    assert!(!terminal.screen().contains("READ ONLY"), "{}", terminal.screen());
    terminal.press("d\r");
    terminal.wait_for("Tokmok");
    terminal.press("\x1b");
    terminal.kill();
}

/// Waits until the program has stopped.
#[cfg(target_os = "linux")]
fn wait_for_stop(terminal: &Terminal) {
    let path = format!("/proc/{}/stat", terminal.process());
    terminal.wait_until("the program to stop", |_| {
        let stat = std::fs::read_to_string(&path).unwrap();
        stat.rsplit(')').next().unwrap().trim_start().starts_with('T')
    });
}

#[test]
#[cfg(target_os = "linux")]
fn a_stop_gives_the_terminal_back_and_going_on_takes_it_again() {
    let folder = tempfile::tempdir().unwrap();
    let file = casebook(folder.path(), Some("six words"));
    let mut terminal = Terminal::open(&[&file], folder.path(), 80, 24);
    for (shown, then, next) in [
        ("Passphrase:", "six words\r", "2 Timeline"),
        ("2 Timeline", "n", "New incident"),
        ("New incident", "Tokmok", "Tokmok"),
    ] {
        terminal.wait_for(shown);
        for _ in 0..2 {
            terminal.signal("TSTP");
            wait_for_stop(&terminal);
            terminal.wait_until("the screen of the shell", |screen| !screen.contains(shown));
            terminal.assert_given_back();
            terminal.signal("CONT");
            terminal.wait_for(shown);
            assert!(!terminal.is_cooked());
        }
        // Stopped by force, it says nothing before; what is there then is drawn over.
        terminal.signal("STOP");
        wait_for_stop(&terminal);
        let before = terminal.bytes().len();
        terminal.signal("CONT");
        terminal.wait_until("the whole frame", |_| {
            String::from_utf8_lossy(&terminal.bytes()[before..]).contains(shown)
        });
        terminal.press(then);
        terminal.wait_for(next);
    }
    terminal.kill();
}

#[test]
fn the_screen_is_drawn_anew_when_that_is_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let file = casebook(folder.path(), None);
    let mut terminal = Terminal::open(&[&file], folder.path(), 80, 24);
    terminal.wait_for("NO PASSPHRASE");
    for ask in ["\x1b[15~", "\x10draw the screen\r"] {
        let before = terminal.bytes().len();
        terminal.press(ask);
        terminal.wait_until("the whole frame", |_| {
            String::from_utf8_lossy(&terminal.bytes()[before..]).contains("NO PASSPHRASE")
        });
    }
    terminal.kill();
}

#[test]
fn a_terminal_that_can_only_print_is_told_of_lines() {
    let folder = tempfile::tempdir().unwrap();
    let file = casebook(folder.path(), None);
    for (locale, told) in [("C.UTF-8", "casebook --plain"), ("ru_RU.UTF-8", "Этот терминал")]
    {
        let set = [("TERM", "dumb"), ("LANG", locale)];
        let mut terminal = Terminal::open_in(&set, &[&file], folder.path(), 100, 24);
        assert_eq!(terminal.status(), 1);
        assert!(terminal.screen().contains(told), "{}", terminal.screen());
        assert_eq!(terminal.screen().trim().lines().count(), 1, "{}", terminal.screen());
        assert!(!terminal.bytes().contains(&0x1b), "nothing steers it");
    }
}

#[test]
fn the_passphrase_is_asked_for_in_the_language_that_was_used_last() {
    let folder = tempfile::tempdir().unwrap();
    let file = casebook(folder.path(), Some("six words"));
    let kept = folder.path().join("data/casebook");
    for (asked, made) in [("Stars stand for what you type", false), ("звёздочки", true)] {
        let mut terminal = Terminal::open(&[&file], folder.path(), 80, 24);
        terminal.wait_for(asked);
        terminal.press("six words\r");
        if !made {
            terminal.wait_for("2 Timeline");
            // Without a folder of its own the program leaves none behind.
            assert!(!kept.exists());
            std::fs::create_dir_all(&kept).unwrap();
            terminal.press("\x10");
            terminal.press("русский");
            terminal.press("\r");
        }
        terminal.wait_for("2 Хроника");
        terminal.press("\x11");
        assert!(terminal.wait());
    }
    let noted = std::fs::read_to_string(kept.join("language")).unwrap();
    assert_eq!(noted, "ru");
}
