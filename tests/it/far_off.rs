//! A clock that is far off is asked about on the screen, and told by commands.

use casebook::app::ClockCheck;
use casebook::model::Kind;
use casebook::model::change::{Step, fields};
use casebook::store::{Store, history};
use serde_json::json;

use crate::command::Casebook;
use crate::keeping;
use crate::session::{NOW, Session};

const INCIDENT: &str = "5 Jan 2022; Tokmok; detained; A. Person";

/// The words of the question.
const QUESTION: &str = "One of the two is wrong.";

/// The beginning of 2070.
const LATER: u64 = 3_155_760_000_000;

/// A casebook whose last change was made when the clock showed 2070, with two people.
fn later() -> Casebook {
    let casebook = Casebook::nowhere();
    let mut store = Store::create(casebook.file(), None, || LATER).unwrap();
    for name in ["A. Person", "B. Person"] {
        let mut step = Step::default();
        step.create(Kind::Party, fields([("name", json!(name)), ("form", json!("person"))]));
        store.save(&step).unwrap();
    }
    store.close().unwrap();
    casebook
}

#[test]
fn the_screen_asks_once_before_something_is_written_and_goes_on() {
    let casebook = later();
    let mut terminal = keeping::open(&casebook);
    terminal.press("3");
    terminal.wait_for("A. Person");
    assert!(!terminal.screen().contains(QUESTION), "{}", terminal.screen());
    terminal.press("2n");
    terminal.wait_for(QUESTION);
    terminal.wait_for("1 Jan 2070, ");
    terminal.press("\r");
    terminal.wait_until("the question to close", |screen| !screen.contains(QUESTION));
    terminal.press("5 Jan 2022\tTokmok\tdetained\r");
    terminal.wait_for("Saved");
    terminal.press("\x1b");
    terminal.wait_until("the line to close", |screen| !screen.contains("New incident"));
    keeping::save(&mut terminal, "Talas");
    terminal.press("q");
    assert!(terminal.wait());
    let found = keeping::alone(casebook.file());
    assert!(found.contains("Tokmok") && found.contains("Talas"), "{found}");
    // The last change is of now: the clock is believed.
    keeping::save(&mut keeping::open(&casebook), "Osh");
}

#[test]
fn what_was_begun_is_left_by_esc_and_nothing_is_written() {
    let casebook = later();
    let mut terminal = keeping::open(&casebook);
    terminal.press("z");
    terminal.wait_for(QUESTION);
    terminal.press("\x1b");
    terminal.wait_for("Nothing was changed.");
    terminal.press("3");
    terminal.wait_for("B. Person");
    terminal.press("z");
    terminal.wait_for(QUESTION);
    terminal.press("\r");
    terminal.wait_for("Undone");
    terminal.press("q");
    assert!(terminal.wait());
    assert!(!casebook.ok(&["list", "people"]).contains("B. Person"));
}

#[test]
fn an_empty_casebook_asks_about_a_clock_that_began_anew() {
    let store = Store::in_memory(|| NOW).unwrap();
    let last = history::last_own_wall(store.read()).unwrap();
    let mut session = Session::with(store, 80, 24);
    session.model.world.clock = ClockCheck::against(last);
    session.press("n");
    let shown = session.screen();
    assert!(shown.contains("The clock shows 11 Jan 2022, 12:00."), "{shown}");
    session.press("<enter>5.1.22<tab>Almaty<tab>detained<enter>");
    assert!(session.screen().contains("Saved I-1"), "{}", session.screen());
}

#[test]
fn each_command_that_writes_tells_it_once_and_writes() {
    let rows = "name,form\nC. Person,person\n";
    let commands: [&[&str]; 8] = [
        &["add", INCIDENT],
        &["add", "-"],
        &["undo"],
        &["redo"],
        &["same", "P-1", "P-2"],
        &["not-same", "P-1", "P-2"],
        &["not-same", "--unsure", "P-1", "P-2"],
        &["import", "people.csv"],
    ];
    for arguments in commands {
        let casebook = later();
        casebook.write("people.csv", rows);
        if arguments == ["redo"] {
            // Undone by a clock that is as far ahead.
            let mut store = Store::open(casebook.file(), None, || LATER).unwrap();
            store.undo().unwrap();
            store.close().unwrap();
        }
        let ran = casebook.run_with(arguments, format!("{INCIDENT}\n{INCIDENT}\n"));
        assert_eq!(ran.status, Some(0), "{arguments:?}: {ran:?}");
        assert_eq!(ran.err.matches(QUESTION).count(), 1, "{arguments:?}: {ran:?}");
        assert!(!ran.out.contains(QUESTION), "{arguments:?}: {ran:?}");
        let ran = casebook.run(&["add", INCIDENT]);
        assert!(!ran.err.contains(QUESTION), "{arguments:?} was written: {ran:?}");
    }
}

#[test]
fn commands_that_only_read_tell_nothing() {
    let casebook = later();
    let rows = casebook.write("people.csv", "name,form\nC. Person,person\n");
    let commands: [&[&str]; 6] = [
        &["list", "people"],
        &["show", "P-1"],
        &["history"],
        &["duplicates"],
        &["verify"],
        &["import", "--dry-run", &rows],
    ];
    for arguments in commands {
        let ran = casebook.run(arguments);
        assert_eq!((ran.status, ran.err.as_str()), (Some(0), ""), "{arguments:?}: {ran:?}");
    }
}

#[test]
fn it_is_told_in_the_language_of_the_person() {
    let casebook = later();
    for (language, told) in [
        ("ru_RU.UTF-8", "Одно из двух неверно."),
        ("kk_KZ.UTF-8", "Екеуінің бірі қате."),
        ("uz_UZ.UTF-8", "Ikkisidan biri notoʻgʻri."),
    ] {
        // Nothing that is refused is written, so that the next is told too.
        let mut command = casebook.command(&["add", "nothing that is known"]);
        let output = command.env("LC_ALL", language).output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(said.contains(told), "{said}");
    }
}

#[test]
fn lines_of_text_say_it_as_they_greet_and_go_on() {
    let casebook = later();
    let lines = "add\n5 jan 2022\nAlmaty\ndetention\n.\n\nquit\n";
    let ran = casebook.run_with(&["--plain"], lines);
    assert_eq!((ran.status, ran.err.as_str()), (Some(0), ""), "{ran:?}");
    assert_eq!(ran.out.matches(QUESTION).count(), 1, "{ran:?}");
    assert!(ran.out.contains("Saved I-1"), "{ran:?}");
    let ran = casebook.run_with(&["--plain"], "quit\n");
    assert!(!ran.out.contains(QUESTION), "{ran:?}");
}
