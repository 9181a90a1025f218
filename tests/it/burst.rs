//! Keys that come in one breath, as over a slow line or while the computer is
//! busy, do what they do slowly.

use std::time::Duration;

use crate::command::Casebook;
use crate::pty::Terminal;

/// F1, Esc, H, Esc, F7, Esc, j: windows that are opened and closed again.
const ROUND: [&str; 7] = ["\x1bOP", "\x1b", "H", "\x1b", "\x1b[18~", "\x1b", "j"];

fn opened(casebook: &Casebook) -> Terminal {
    let file = casebook.file().to_str().unwrap().to_owned();
    let terminal = Terminal::open(&[&file], &casebook.path(""), 100, 30);
    terminal.wait_for("NO PASSPHRASE");
    terminal.wait_for("Summit of the EU");
    // Rows beyond those that are seen follow.
    std::thread::sleep(Duration::from_millis(500));
    terminal
}

/// The row that is chosen in the list.
fn chosen(screen: &str) -> String {
    let chosen = screen.lines().find(|line| line.starts_with('>'));
    chosen.unwrap_or_default().to_owned()
}

#[test]
fn esc_between_keys_in_one_breath_closes_what_it_closes_slowly() {
    let casebook = Casebook::demo();
    let mut slowly = opened(&casebook);
    for key in ROUND.iter().cycle().take(10 * ROUND.len()) {
        slowly.press(key);
        std::thread::sleep(Duration::from_millis(50));
    }
    std::thread::sleep(Duration::from_millis(300));
    let expected = chosen(&slowly.screen());
    assert!(!expected.is_empty());
    slowly.kill();
    // Where a casebook was left, it is opened again.
    let another = Casebook::demo();
    let mut at_once = opened(&another);
    at_once.press(&ROUND.concat().repeat(10));
    let what = format!("the row of the same keys typed slowly: {expected}");
    at_once.wait_until(&what, |screen| chosen(screen) == expected);
    at_once.kill();
}
