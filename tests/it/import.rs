//! A file that comes in through the window for it, in a real terminal.

use std::fs;

use crate::command::Casebook;
use crate::pty::Terminal;

/// Two rows are wrong: a day that there is not, and a person without a name.
const PEOPLE: &str = "ref,name,birth\n\
    P-1,Anna Example,1980\nP-2,Berik Example,31.02.2001\nP-3,Dina Example,\n\
    P-4,,1990\nP-5,Ержан Мысал,1975\n";

fn open(casebook: &Casebook) -> Terminal {
    let file = casebook.file().to_str().unwrap().to_owned();
    let terminal = Terminal::open(&[&file], &casebook.path(""), 80, 24);
    terminal.wait_for("NO PASSPHRASE");
    terminal
}

/// Has a file read by its name.
fn read(terminal: &mut Terminal, path: &str) {
    terminal.press("\x10import rec\r");
    terminal.wait_for("A .csv or .json file");
    terminal.press(&format!("{path}\r"));
}

/// Leaves the program; then `list people` shows these.
fn left(mut terminal: Terminal, casebook: &Casebook) -> String {
    terminal.press("\x11");
    assert!(terminal.wait());
    casebook.ok(&["verify"]);
    casebook.ok(&["list", "people"])
}

/// What lies in the folder of the casebook that was not there before.
fn others(casebook: &Casebook) -> Vec<String> {
    let entries = fs::read_dir(casebook.path("")).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let usual = ["test.casebook", "people.csv", "config", "data"];
    let known = |name: &String| usual.iter().any(|it| name.starts_with(it));
    names.filter(|name| !known(name)).collect()
}

/// A table that takes a while.
fn many(casebook: &Casebook) {
    let rows = (0..40_000).map(|row| format!("Person {row},{}\n", 1930 + row % 70));
    casebook.write("people.csv", &format!("name,birth\n{}", rows.collect::<String>()));
}

#[test]
fn what_is_wrong_is_shown_and_the_rest_comes_in_and_can_be_undone() {
    let casebook = Casebook::plain();
    casebook.write("people.csv", PEOPLE);
    let mut terminal = open(&casebook);
    read(&mut terminal, "people.csv");
    terminal.wait_for("3 records would be imported.");
    // A reason may go on in the next line of the window.
    let screen = terminal.screen().replace('│', " ");
    let screen = screen.split_whitespace().collect::<Vec<_>>().join(" ");
    for told in [
        "people: 3",
        "2 rows are left out:",
        "people.csv:3: birth “31.02.2001”: The calendar has no 2001-02-31",
        "people.csv:5: name: This is needed.",
        "Enter imports it without the rows above",
    ] {
        assert!(screen.contains(told), "{told}\n{screen}");
    }
    terminal.press("\r");
    terminal.wait_for("Imported, z undoes: people: 3");
    terminal.press("3");
    for name in ["Anna Example", "Dina Example", "Ержан Мысал"] {
        terminal.wait_for(name);
    }
    assert!(!terminal.screen().contains("Berik"), "{}", terminal.screen());
    terminal.press("z");
    terminal.wait_for("Undone");
    terminal.wait_until("an empty list", |screen| !screen.contains("Anna Example  "));
    let people = left(terminal, &casebook);
    assert!(!people.contains("Example"), "{people}");
    assert_eq!(others(&casebook), Vec::<String>::new());
}

#[test]
fn what_is_looked_at_and_not_wanted_stays_out() {
    let casebook = Casebook::plain();
    casebook.write("list.txt", PEOPLE);
    let mut terminal = open(&casebook);
    read(&mut terminal, "none.csv");
    terminal.wait_for("there is no such file");
    terminal.press("\x15list.txt\r");
    terminal.wait_for("What is each row of list.txt?");
    terminal.wait_for("> cases");
    // The last three are people, organisations and groups.
    terminal.press("\x1b[F\x1b[A\x1b[A");
    terminal.wait_for("> people ");
    terminal.press("\r");
    terminal.wait_for("3 records would be imported.");
    terminal.press("\x1b");
    terminal.wait_for("Nothing was imported.");
    let people = left(terminal, &casebook);
    assert!(!people.contains("Example"), "{people}");
}

#[test]
fn reading_that_is_stopped_leaves_nothing() {
    let casebook = Casebook::plain();
    many(&casebook);
    let mut terminal = open(&casebook);
    read(&mut terminal, "people.csv");
    terminal.wait_for("Reading the file: ");
    terminal.press("\x1b");
    terminal.wait_for("Reading was stopped. Nothing was imported.");
    let people = left(terminal, &casebook);
    assert!(!people.contains("Person"), "{people}");
    assert_eq!(others(&casebook), Vec::<String>::new());
}

#[test]
fn storing_that_is_stopped_leaves_nothing() {
    let casebook = Casebook::plain();
    many(&casebook);
    let mut terminal = open(&casebook);
    read(&mut terminal, "people.csv");
    terminal.wait_for("40,000 records would be imported.");
    terminal.press("\r");
    terminal.wait_for("Importing: 5");
    terminal.press("\x1b");
    terminal.wait_for("Stopped. Nothing was changed.");
    terminal.wait_for("40,000 records would be imported.");
    terminal.press("\x1b");
    terminal.wait_for("Nothing was imported.");
    let people = left(terminal, &casebook);
    assert!(!people.contains("Person"), "{people}");
    assert_eq!(others(&casebook), Vec::<String>::new());
}
