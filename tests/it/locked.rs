//! The passphrase is asked for again: what is opened is what was locked.

use std::fs;

use crate::command::Casebook;
use crate::keeping::save;
use crate::pty::Terminal;

#[test]
fn another_casebook_in_the_place_of_the_locked_one_is_not_opened_without_a_word() {
    let protected = |words: &str| {
        let casebook = Casebook::nowhere();
        let words = casebook.write("words", words);
        let file = casebook.file().to_str().unwrap().to_owned();
        casebook.ok(&["new", "--passphrase-file", &words, &file]);
        casebook
    };
    for other in [Casebook::plain(), protected("six words")] {
        let casebook = protected("six words");
        let file = casebook.file().to_str().unwrap().to_owned();
        let mut terminal = Terminal::open(&[&file], &casebook.path(""), 100, 30);
        terminal.wait_for("Passphrase:");
        terminal.press("six words\r");
        terminal.wait_for("2 Timeline");
        save(&mut terminal, "Tokmok");
        terminal.press("\x0c");
        terminal.wait_for("Passphrase:");
        fs::copy(other.file(), casebook.file()).unwrap();
        let before = fs::read(other.file()).unwrap();
        terminal.press("six words\r");
        terminal.wait_for("not the one that was locked");
        assert!(!terminal.screen().contains("Timeline"), "{}", terminal.screen());
        assert!(fs::read(casebook.file()).unwrap() == before, "it was written to");
        terminal.press("six words\r");
        terminal.wait_for("2 Timeline");
        terminal.kill();
    }
}

#[test]
fn a_copy_that_took_the_place_of_the_locked_casebook_is_that_casebook() {
    let casebook = Casebook::nowhere();
    let words = casebook.write("words", "six words");
    let file = casebook.file().to_str().unwrap().to_owned();
    casebook.ok(&["new", "--passphrase-file", &words, &file]);
    let mut terminal = Terminal::open(&[&file], &casebook.path(""), 100, 30);
    terminal.wait_for("Passphrase:");
    terminal.press("six words\r");
    terminal.wait_for("2 Timeline");
    save(&mut terminal, "Tokmok");
    let older = fs::read(casebook.file()).unwrap();
    terminal.press("\x0c");
    terminal.wait_for("Passphrase:");
    // Another number, and written to by another program meanwhile.
    let copy = casebook.path("copy");
    fs::copy(casebook.file(), &copy).unwrap();
    fs::rename(&copy, casebook.file()).unwrap();
    for place in ["Karakol", "Talas", "Osh"] {
        let incident = format!("6 Jan 2022; {place}; detained; A. Person");
        casebook.ok(&["--passphrase-file", &words, "add", &incident]);
    }
    terminal.press("six words\r");
    terminal.wait_for("Talas");
    terminal.press("\x0c");
    terminal.wait_for("Passphrase:");
    // One that lacks what was saved last.
    fs::write(casebook.file(), older).unwrap();
    terminal.press("six words\r");
    terminal.wait_for("not the one that was locked");
    terminal.kill();
}
