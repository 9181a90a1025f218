//! The first start, in a real terminal: from nothing to the first incident.

use std::path::Path;

use crate::pty::Terminal;

const WORDS: &str = "снег мороз весна ручей поле утро";

/// A home without a casebook, and the program started in it.
fn started(home: &Path) -> Terminal {
    let terminal = Terminal::open(&[], home, 80, 24);
    terminal.wait_for("There is no casebook");
    terminal
}

/// Types a passphrase twice.
fn protect(terminal: &mut Terminal, passphrase: &str) {
    terminal.wait_for("Choose a passphrase");
    terminal.press(passphrase);
    terminal.wait_for("guess");
    terminal.press("\r");
    terminal.wait_for("Type the passphrase again");
    terminal.press(passphrase);
    terminal.press("\r");
}

fn files(folder: &Path) -> usize {
    let Ok(entries) = std::fs::read_dir(folder) else { return 0 };
    entries.map(|entry| entry.unwrap().path()).map(|path| 1 + files(&path)).sum()
}

#[test]
fn the_first_start_leads_to_a_found_incident_and_leaves_the_terminal_as_it_was() {
    let home = tempfile::tempdir().unwrap();
    let mut terminal = started(home.path());
    terminal.press("\r");
    terminal.wait_for("Where should the casebook be kept");
    terminal.wait_for("casebook.casebook");
    terminal.press("\r");
    protect(&mut terminal, WORDS);
    terminal.wait_for("Tour: step 1 of 5");
    terminal.press("n");
    terminal.wait_for("New incident");
    terminal.press("5 jan 2022\tAlmaty\tdetention\tA. Person\r");
    terminal.wait_for("Saved I-1");
    terminal.press("\x1b");
    terminal.wait_for("Tour: step 2 of 5");
    terminal.press("\x1b[18~");
    terminal.wait_for("Search everything");
    terminal.press("алматы");
    terminal.wait_for("Almaty");
    terminal.press("\x1b");
    terminal.wait_for("Tour: step 3 of 5");
    terminal.press("q");
    assert!(terminal.wait());
    terminal.assert_given_back();
    let bytes = terminal.bytes();
    let typed = bytes.windows(WORDS.len()).any(|window| window == WORDS.as_bytes());
    assert!(!typed, "the passphrase was never on the screen");

    let mut again = Terminal::open(&[], home.path(), 80, 24);
    again.wait_for("Passphrase:");
    again.press(WORDS);
    again.press("\r");
    again.wait_for("Tour: step 3 of 5");
    again.wait_for("Almaty");
    again.press("\x1b");
    again.wait_for("The tour is over");
    again.press("q");
    assert!(again.wait());
    again.assert_given_back();
}

#[test]
fn esc_leaves_the_first_start_with_nothing_made() {
    let home = tempfile::tempdir().unwrap();
    let mut terminal = started(home.path());
    terminal.press("\r");
    terminal.wait_for("Where should the casebook be kept");
    terminal.press("\r");
    terminal.wait_for("Choose a passphrase");
    for text in ["Where should", "There is no casebook"] {
        terminal.press("\x1b");
        terminal.wait_for(text);
    }
    terminal.press("\x1b");
    assert!(terminal.wait());
    terminal.assert_given_back();
    assert_eq!(files(home.path()), 0);
}

#[test]
fn six_words_are_drawn_and_open_the_casebook() {
    let home = tempfile::tempdir().unwrap();
    let mut terminal = started(home.path());
    terminal.press("\r");
    terminal.wait_for("Where should the casebook be kept");
    terminal.press("\x15~/mine.casebook\r");
    terminal.wait_for("Choose a passphrase");
    terminal.press("\r");
    terminal.wait_for("Write these six words down");
    let screen = terminal.screen();
    let line = screen.lines().find(|line| line.contains("      "));
    let is_words = |line: &&str| line.trim_matches(['│', ' ']).split(' ').count() == 6;
    let words = screen.lines().filter(is_words).find(|line| !line.contains('.'));
    let words = words.or(line).unwrap().trim_matches(['│', ' ']).to_owned();
    terminal.press("\r");
    terminal.wait_for("Type the passphrase again");
    terminal.press(&words);
    terminal.press("\r");
    terminal.wait_for("Next time it is opened by: casebook");
    terminal.kill();
    let file = home.path().join("mine.casebook");
    let mut again = Terminal::open(&[file.to_str().unwrap()], home.path(), 80, 24);
    again.wait_for("Passphrase:");
    again.press(&words);
    again.press("\r");
    again.wait_for("2 Timeline");
    again.kill();
}

#[test]
fn the_demo_is_looked_at_first_in_another_language() {
    let home = tempfile::tempdir().unwrap();
    let mut terminal = started(home.path());
    terminal.press("\x1b[C");
    terminal.wait_for("Создать картотеку");
    terminal.press("\x1b[B\r");
    terminal.wait_for("Знакомство");
    terminal.wait_for("Хроника");
    terminal.press("q");
    assert!(terminal.wait());
    terminal.assert_given_back();
    assert_eq!(files(&home.path().join("data")), 0, "no casebook of one's own was made");
}

/// Answers a question whose answer is not shown.
fn answer(terminal: &mut Terminal, question: &str, passphrase: &str) {
    terminal.wait_for(question);
    // The question stands there a moment before the terminal stops to echo.
    terminal.wait_until("no echo", |_| !terminal.is_cooked());
    terminal.press(passphrase);
    terminal.press("\r");
}

#[test]
fn a_passphrase_is_asked_for_unseen_when_a_casebook_is_made_by_command() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("new.casebook");
    let new = ["new", file.to_str().unwrap()];
    let mut terminal = Terminal::open(&new, home.path(), 80, 24);
    answer(&mut terminal, "New passphrase", "acid bring cargo");
    answer(&mut terminal, "Type it again", "acid bring fancy");
    terminal.wait_for("The two are not the same");
    assert!(!terminal.wait());
    terminal.assert_given_back();
    assert!(!file.exists());

    let mut terminal = Terminal::open(&new, home.path(), 80, 24);
    answer(&mut terminal, "New passphrase", "acid bring cargo");
    answer(&mut terminal, "Type it again", "acid bring cargo");
    assert!(terminal.wait());
    terminal.assert_given_back();
    assert!(file.exists());
    assert!(!terminal.screen().contains("acid"), "{}", terminal.screen());
}
