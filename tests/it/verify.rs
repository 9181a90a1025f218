//! A casebook that was changed behind the program's back is found out, and
//! mended where its history holds.

use std::fs;
use std::path::Path;

use casebook::store::Store;
use serde_json::{Value, json};

use crate::command::Casebook;
use crate::session::NOW;

/// Runs SQL that the program never would.
fn spoil(path: &Path, sql: &str) {
    let store = Store::open(path, None, || NOW).unwrap();
    store.read().execute_batch(&format!("PRAGMA foreign_keys = OFF; {sql}")).unwrap();
}

#[test]
fn what_is_derived_is_made_again_on_the_command_line() {
    let casebook = Casebook::demo();
    let before = casebook.ok(&["list", "incidents"]);
    let heads = casebook.json(&["verify"])["heads"].clone();
    spoil(casebook.file(), "UPDATE incidents SET kind = 'release'; DROP TABLE search");
    let ran = casebook.run(&["verify"]);
    assert_eq!(ran.status, Some(1));
    assert!(ran.err.contains("verify --rebuild"), "{ran:?}");
    let told = casebook.ok(&["verify", "--rebuild"]);
    for text in ["Before: I-1: the list “incidents”", ".before-rebuild-1", "All is well."] {
        assert!(told.contains(text), "{told}");
    }
    assert_eq!(casebook.ok(&["list", "incidents"]), before);
    let kept = casebook.path("test.casebook.before-rebuild-1");
    assert_eq!(casebook.run(&["verify", "--file", kept.to_str().unwrap()]).status, Some(1));
    let again = casebook.json(&["verify", "--rebuild"]);
    assert_eq!((&again["whole"], &again["heads"]), (&Value::Bool(true), &heads));
    assert_eq!(again["rebuilt"]["problems"], json!([]));
    assert!(again["rebuilt"]["backup"].as_str().unwrap().ends_with("before-rebuild-2"));
}

#[test]
fn a_history_that_does_not_hold_is_refused_on_the_command_line() {
    let casebook = Casebook::demo();
    spoil(casebook.file(), "UPDATE ops SET hash = zeroblob(32) WHERE row = 9");
    let before = fs::read(casebook.file()).unwrap();
    let ran = casebook.run(&["verify", "--rebuild"]);
    assert_eq!((ran.status, ran.out.as_str()), (Some(1), ""));
    assert!(ran.err.contains("change 9") && ran.err.contains("Nothing was changed"), "{ran:?}");
    assert!(fs::read(casebook.file()).unwrap() == before);
    assert!(!casebook.path("test.casebook.before-rebuild-1").exists());
}

#[test]
fn changes_that_are_gone_from_the_end_are_not_taken_for_well() {
    let casebook = Casebook::demo();
    casebook.ok(&["add", "5 Jan 2022; Almaty; detained; Zhanar Lastova; by police; src Report"]);
    let shown = || casebook.run(&["search", "lastova"]).out.contains("Lastova");
    assert!(shown());
    spoil(
        casebook.file(),
        "DELETE FROM ops WHERE step = (SELECT max(row) FROM steps);
         DELETE FROM steps WHERE row = (SELECT max(row) FROM steps)",
    );
    let named = "changes are probably missing, none of them made: ";
    let ran = casebook.run(&["verify"]);
    assert_eq!(ran.status, Some(1));
    assert!(ran.out.contains(named) && ran.err.contains("--accept-loss"), "{ran:?}");
    let ran = casebook.run(&["verify", "--rebuild"]);
    assert_eq!((ran.status, ran.out.as_str()), (Some(1), ""), "{ran:?}");
    for text in ["P-", "I-", "Nothing was changed", "restore a backup", "--accept-loss"] {
        assert!(ran.err.contains(text), "{text}: {ran:?}");
    }
    assert!(!casebook.path("test.casebook.before-rebuild-1").exists());
    assert!(shown());
    let told = casebook.ok(&["verify", "--rebuild", "--accept-loss"]);
    let taken = "The history holds as far as it goes. Taken out, since no change in it made them: ";
    assert!(told.contains(taken) && !told.contains("All is well"), "{told}");
    assert!(!shown());
    assert!(casebook.path("test.casebook.before-rebuild-1").exists());
}

#[test]
fn a_loss_that_was_accepted_is_not_called_whole() {
    let casebook = Casebook::demo();
    spoil(casebook.file(), "INSERT INTO cases (row, name) VALUES (99999, 'x')");
    let lost = json!([{ "lost": "row", "text": "row 99999 of “cases”" }]);
    let ran = casebook.run(&["verify", "--json"]);
    let found: Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!((&found["whole"], &found["lost"]), (&json!(false), &lost));
    let told = casebook.json(&["verify", "--rebuild", "--accept-loss"]);
    assert_eq!((&told["whole"], &told["rebuilt"]["lost"]), (&json!(false), &lost));
    assert_eq!(casebook.json(&["verify"])["whole"], json!(true));
    assert_eq!(casebook.run(&["verify", "--accept-loss"]).status, Some(2));
}

#[test]
fn what_is_damaged_is_told_in_the_language_of_the_person() {
    let casebook = Casebook::demo();
    let settings = casebook.write("settings.toml", "language = \"ru\"\n");
    spoil(
        casebook.file(),
        "UPDATE ops SET hash = zeroblob(32) WHERE row = 9;
         UPDATE incidents SET kind = 'release' WHERE row = (SELECT min(row) FROM incidents);
         CREATE TABLE more (a)",
    );
    let ran = casebook.run(&["verify", "--config", &settings]);
    assert_eq!(ran.status, Some(1), "{ran:?}");
    for told in [
        "изменение 9: подменено оно или одно из предыдущих",
        "I-1: в списке «инциденты» не то, что говорит история записи",
        "схема: лишнее, чего casebook не делает: таблица more",
    ] {
        assert!(ran.out.contains(told), "{told}: {ran:?}");
    }
    let refused = casebook.run(&["verify", "--rebuild", "--config", &settings]);
    assert!(refused.err.contains("изменение 9: подменено"), "{refused:?}");
}

#[test]
fn a_script_knows_a_problem_by_a_word_that_no_language_changes() {
    let casebook = Casebook::demo();
    spoil(casebook.file(), "DELETE FROM tallies");
    let found = |language: &str| -> Value {
        let settings = casebook.write("settings.toml", &format!("language = \"{language}\"\n"));
        let ran = casebook.run(&["verify", "--json", "--config", &settings]);
        serde_json::from_str(&ran.out).unwrap()
    };
    let (english, kazakh) = (found("en"), found("kk"));
    let told = json!([{ "problem": "lists", "text": "the lists are not as long as they say" }]);
    assert_eq!(english["problems"], told);
    assert_eq!(kazakh["problems"][0]["problem"], json!("lists"));
    assert_ne!(kazakh["problems"][0]["text"], told[0]["text"]);
}
