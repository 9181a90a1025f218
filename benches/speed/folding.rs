//! Keys typed while the log is moved into the file: nothing of it may be felt.

use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use crate::pty::Terminal;
use crate::{Times, ms, row};

/// How often a change is kept and folded in, and the keys typed meanwhile.
const ROUNDS: usize = 20;
const KEYS: usize = 24;
/// The program folds after a pause of 1.5 s; typing begins a little before.
const BEFORE: Duration = Duration::from_millis(1_450);

pub(crate) fn folding(file: &Path) {
    let home = tempfile::tempdir().unwrap();
    let mut terminal = Terminal::open(&[file.to_str().unwrap()], home.path(), 120, 40);
    terminal.wait_for("I-");
    let (mut still, mut folding, mut saves) = (Vec::new(), Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        terminal.press("n");
        terminal.wait_for("New incident");
        thread::sleep(BEFORE * 2);
        still.extend(typed(&mut terminal));
        terminal.press(&"\x7f".repeat(KEYS));
        terminal.press(&format!("5 Jan 2022\tAlmaty\tdetained\tPerson Folded{round}\t"));
        thread::sleep(BEFORE);
        let begun = Instant::now();
        terminal.send(b"\r").unwrap();
        terminal.wait_for("Saved");
        saves.push(begun.elapsed());
        thread::sleep(BEFORE);
        folding.extend(typed(&mut terminal));
        terminal.press(&"\x7f".repeat(KEYS));
        terminal.press("\x1b\x1b");
        terminal.wait_for("F7 Search");
        terminal.press("z");
        terminal.wait_for("Undone");
    }
    terminal.kill();
    let (still, folding, saves) = (Times::of(still), Times::of(folding), Times::of(saves));
    let measured = format!(
        "p50 {}, p99 {}; with nothing to fold p50 {}, p99 {}; a save through the terminal p50 {}, p99 {}",
        ms(folding.median()),
        ms(folding.percentile(99)),
        ms(still.median()),
        ms(still.percentile(99)),
        ms(saves.median()),
        ms(saves.percentile(99)),
    );
    row("6", "key to screen while the log is folded into the file", &measured, "p99 < 16 ms");
}

/// Types letters one by one; how long each takes to stand on the screen.
fn typed(terminal: &mut Terminal) -> Vec<Duration> {
    let press = |count: usize| {
        let begun = Instant::now();
        terminal.press("ъ");
        let shown = "ъ".repeat(count);
        while !terminal.screen().contains(&shown) {
            assert!(begun.elapsed() < Duration::from_secs(30), "{}", terminal.screen());
            thread::sleep(Duration::from_micros(200));
        }
        begun.elapsed()
    };
    (1..=KEYS).map(press).collect()
}
