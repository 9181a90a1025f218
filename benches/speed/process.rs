//! The program as a process: how soon it is there, what it takes, whether it
//! rests when nothing happens.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use crate::pty::Terminal;
use crate::{Times, ms, ratio, row, time};

const STARTS: usize = 21;

/// Row 2: from the start of the process to the first full frame.
pub(crate) fn start(small: &Path, large: &Path) {
    let (small, large) = (first_frame(small), first_frame(large));
    let bare = bare_start(crate::file(1_000).as_path());
    let measured = format!(
        "{} at 1,000 and {} at the large size; `sqlite3` {}: {:.1}× and {:.1}×",
        ms(small),
        ms(large),
        ms(bare),
        ratio(small, bare),
        ratio(large, bare)
    );
    row("2", "start to first full frame", &measured, "≤ 3×; same at both sizes ±20 %");
}

fn first_frame(file: &Path) -> Duration {
    let home = tempfile::tempdir().unwrap();
    let times = (0..STARTS).map(|_| {
        let begun = Instant::now();
        let terminal = Terminal::open(&[file.to_str().unwrap()], home.path(), 120, 40);
        while !terminal.screen().contains("I-") {
            thread::sleep(Duration::from_micros(100));
        }
        let time = begun.elapsed();
        terminal.kill();
        time
    });
    Times::of(times.collect()).median()
}

fn bare_start(file: &Path) -> Duration {
    let times = (0..STARTS).map(|_| {
        let mut sqlite = Command::new("sqlite3");
        let sqlite = sqlite.arg(file).arg("select 1");
        time(|| sqlite.output().expect("the sqlite3 program is installed")).0
    });
    Times::of(times.collect()).median()
}

/// Row 7: resident memory after looking around.
pub(crate) fn memory(file: &Path) {
    let home = tempfile::tempdir().unwrap();
    let mut terminal = Terminal::open(&[file.to_str().unwrap()], home.path(), 120, 40);
    terminal.wait_for("I-");
    for keys in ["\x1b[F", "\x1b[H", "3", "\x1b[F", "4", "2", "\x1b[6~", "\x1b[6~"] {
        terminal.press(keys);
        thread::sleep(Duration::from_millis(300));
    }
    let resident = kilobytes(&terminal, "VmRSS:") as f64 / 1024.0;
    terminal.kill();
    row("7", "memory with the large casebook open", &format!("{resident:.0} MB"), "< 80 MB");
}

/// Row 14: whether any thread wakes up while nothing happens.
pub(crate) fn idle(file: &Path) {
    let home = tempfile::tempdir().unwrap();
    let terminal = Terminal::open(&[file.to_str().unwrap()], home.path(), 120, 40);
    terminal.wait_for("I-");
    thread::sleep(Duration::from_secs(1));
    let before = (wakes(&terminal), terminal.bytes().len());
    thread::sleep(Duration::from_secs(5));
    let after = (wakes(&terminal), terminal.bytes().len());
    terminal.kill();
    let measured =
        format!("{} wake-ups and {} bytes written in 5 s", after.0 - before.0, after.1 - before.1);
    row("14", "idle", &measured, "no wake-ups, no draws");
}

fn kilobytes(terminal: &Terminal, name: &str) -> u64 {
    let status = fs::read_to_string(format!("/proc/{}/status", terminal.process())).unwrap();
    number(&status, name)
}

/// Times that threads of the program gave up the processor by themselves.
fn wakes(terminal: &Terminal) -> u64 {
    let tasks = fs::read_dir(format!("/proc/{}/task", terminal.process())).unwrap();
    let statuses = tasks.map(|task| fs::read_to_string(task.unwrap().path().join("status")));
    statuses.map(|status| number(&status.unwrap(), "voluntary_ctxt_switches:")).sum()
}

fn number(status: &str, name: &str) -> u64 {
    let line = status.lines().find(|line| line.starts_with(name)).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}
