//! The file is cut to nothing while it is open: nobody waits for it.

#![cfg(unix)]

use std::fs;
use std::thread;
use std::time::{Duration, Instant};

use crate::command::Casebook;
use crate::keeping::{enter, open, save};
use crate::pty::Terminal;

#[test]
fn who_has_a_file_that_was_cut_waits_for_nothing() {
    type Way = fn(&mut Terminal);
    let ways: [(&str, Way); 2] = [
        ("Ctrl+C", |terminal| {
            terminal.press("\x03\x03");
            terminal.wait_for("casebook-draft.txt");
            terminal.press("\x03\x03");
        }),
        ("TERM", |terminal| terminal.signal("TERM")),
    ];
    for (name, leave) in ways {
        // Before, and after, the log is folded in.
        for idle in [0, 3] {
            let casebook = Casebook::plain();
            let mut terminal = open(&casebook);
            save(&mut terminal, "Tokmok");
            thread::sleep(Duration::from_secs(idle));
            fs::write(casebook.file(), "").unwrap();
            let start = Instant::now();
            enter(&mut terminal, "Karakol");
            terminal.wait_for("moved, deleted or replaced");
            leave(&mut terminal);
            assert!(!terminal.wait(), "{name} {idle}: it left as if all were well");
            let took = start.elapsed();
            assert!(took < Duration::from_secs(2), "{name} {idle}: {took:?}");
        }
    }
}

#[test]
fn a_list_of_a_file_that_was_cut_holds_nobody() {
    type Way = fn(&mut Terminal);
    let ways: [(&str, Way); 2] = [
        ("q", |terminal| terminal.press("\x1b\x1bq")),
        ("TERM", |terminal| terminal.signal("TERM")),
    ];
    for (name, leave) in ways {
        for idle in [0, 3] {
            let casebook = Casebook::plain();
            let mut terminal = open(&casebook);
            save(&mut terminal, "Tokmok");
            thread::sleep(Duration::from_secs(idle));
            fs::write(casebook.file(), "").unwrap();
            let start = Instant::now();
            terminal.press("345");
            thread::sleep(Duration::from_millis(300));
            leave(&mut terminal);
            terminal.wait();
            let took = start.elapsed();
            assert!(took < Duration::from_secs(2), "{name} {idle}: {took:?}");
        }
    }
}
