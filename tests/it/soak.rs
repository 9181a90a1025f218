//! Fast typing for a long time: nothing gets stuck. `CASEBOOK_SOAK_SECONDS`
//! says for how long; a third of a minute by default.

use std::time::{Duration, Instant};

use crate::command::Casebook;
use crate::pty::Terminal;

fn length() -> Duration {
    let asked = std::env::var("CASEBOOK_SOAK_SECONDS").ok();
    Duration::from_secs(asked.and_then(|seconds| seconds.parse().ok()).unwrap_or(20))
}

#[test]
fn bursts_of_typing_leave_saving_and_lists_as_they_were() {
    let casebook = Casebook::demo();
    let file = casebook.file().to_str().unwrap().to_owned();
    let mut terminal = Terminal::open(&[&file], &casebook.path(""), 100, 30);
    terminal.wait_for("NO PASSPHRASE");
    terminal.press("n");
    terminal.wait_for("New incident");
    terminal.press("5 Jan 2022\tAlmaty\tdetained\t");
    let end = Instant::now() + length();
    let mut bursts = 0_u32;
    while Instant::now() < end {
        terminal.press(&format!("Person {}x", bursts % 10));
        terminal.press(&"\x7f".repeat(9));
        let screen = terminal.screen();
        for failure in ["transaction", "Could not"] {
            assert!(!screen.contains(failure), "after {bursts} bursts:\n{screen}");
        }
        bursts += 1;
        std::thread::sleep(Duration::from_millis(u64::from(bursts % 23)));
    }
    terminal.press("Soaked Wholly\r");
    terminal.wait_for("Saved");
    terminal.press("\x1b3");
    terminal.wait_for("[3 People]");
    terminal.press("/");
    terminal.wait_until("the line", |screen| screen.lines().any(|line| line.starts_with("/ ")));
    terminal.press("Soaked Wholly");
    terminal.wait_for("/ Soaked Wholly");
    terminal.press("\x1b");
    terminal.kill();
    let found = casebook.ok(&["search", "Soaked Wholly"]);
    assert!(found.contains("Soaked Wholly"), "{found}");
    let verified = casebook.ok(&["verify"]);
    assert!(verified.contains("All is well"), "{verified}");
}
