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

#[test]
fn what_a_terminal_types_for_a_paste_into_a_list_runs_no_command() {
    let casebook = Casebook::demo();
    let before = casebook.ok(&["verify"]);
    let mut terminal = opened(&casebook);
    for pasted in ["DsdgulTN Aigul\rTest\rzzz\r", "Алматы\rНур-Султан\r"] {
        terminal.send(pasted.as_bytes()).unwrap();
        terminal.wait_for("Pasted text runs no commands");
        terminal.press("j");
        terminal.wait_until("the list as it was", |screen| {
            screen.contains("[2 Timeline]") && !screen.contains("Pasted text")
        });
    }
    // A key that is held down, while the program had something else to do.
    terminal.send(&b"j".repeat(200)).unwrap();
    terminal.send(b"1").unwrap();
    terminal.wait_for("[1 Cases]");
    terminal.kill();
    assert_eq!(casebook.ok(&["verify"]), before);
}

#[test]
fn in_a_text_it_is_text_and_the_end_of_a_line_saves_nothing() {
    let casebook = Casebook::demo();
    let mut terminal = opened(&casebook);
    terminal.press("n");
    terminal.wait_for("New incident");
    terminal.send("5 jan 2022\tAlmaty\tdetained\tAigul Tested\rBolat Tested\r".as_bytes()).unwrap();
    terminal.wait_for("Bolat Tested");
    std::thread::sleep(Duration::from_millis(300));
    assert!(terminal.screen().contains("New incident") && !terminal.screen().contains("Saved"));
    terminal.press("\r");
    terminal.wait_for("Saved");
    terminal.kill();
    let found = casebook.ok(&["search", "Aigul Tested"]);
    assert!(found.contains("Aigul Tested"), "{found}");
}
