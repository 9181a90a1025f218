//! Casebooks that earlier versions left: every later one opens them, and they
//! say what they said.
//!
//! `tests/casebooks` has one of each form of the file, named by the version of
//! its schema; `old` stands for 1 to 7, of which a new file is made first. The
//! `.json` beside each has commands and what they answered. Where answers are
//! to have more in them, what is written down stays; nothing of it may change.
//! What `old` says was told by the last program that wrote such files, all but
//! the tie by which two people had been made one: it leads to who stays now. People
//! are listed by their alphabet, as none of the files before 12 was.

use std::fs;
use std::path::PathBuf;

use serde_json::{Map, Value};

use crate::command::Casebook;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/casebooks");

/// A copy of a casebook, in the form that this version has.
pub(crate) fn copied(name: &str) -> Casebook {
    let casebook = Casebook::nowhere();
    let from = PathBuf::from(FOLDER).join(format!("{name}.casebook"));
    if name == "old" {
        let old = casebook.path("old.casebook");
        fs::copy(from, &old).unwrap();
        let new = casebook.file().to_str().unwrap().to_owned();
        casebook.ok(&["upgrade", old.to_str().unwrap(), "--to", &new]);
    } else {
        fs::copy(from, casebook.file()).unwrap();
        // Opening brings a file up to date, which only checking it does not.
        casebook.ok(&["list", "cases"]);
    }
    casebook
}

/// Commands and what they answered.
pub(crate) fn written_down(name: &str) -> Map<String, Value> {
    let path = PathBuf::from(FOLDER).join(format!("{name}.json"));
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

/// Whether an answer says all that was said, in the order in which it was.
fn says(answer: &Value, said: &Value) -> bool {
    match (answer, said) {
        (Value::Object(answer), Value::Object(said)) => said
            .iter()
            .all(|(name, said)| answer.get(name).is_some_and(|answer| says(answer, said))),
        (Value::Array(answer), Value::Array(said)) => {
            let pairs = answer.iter().zip(said);
            answer.len() == said.len() && pairs.into_iter().all(|(answer, said)| says(answer, said))
        }
        (answer, said) => answer == said,
    }
}

#[test]
fn every_casebook_that_was_left_opens_and_says_what_it_said() {
    let mut names = Vec::new();
    for entry in fs::read_dir(FOLDER).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|end| end == "casebook") {
            names.push(path.file_stem().unwrap().to_str().unwrap().to_owned());
        }
    }
    names.sort();
    assert_eq!(
        names,
        ["10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "8", "9", "old"],
        "one is missing, or its name says no version"
    );
    for name in names {
        let casebook = copied(&name);
        casebook.ok(&["verify"]);
        let said = written_down(&name);
        assert!(said.len() > 40, "{name}");
        for (command, said) in said {
            let words: Vec<&str> = command.split(' ').collect();
            let answer = casebook.json(&words);
            assert!(says(&answer, &said), "{name}: {command}\n{answer:#}\nand not\n{said:#}");
        }
        casebook.ok(&["verify"]);
    }
}

#[test]
fn the_newest_form_of_the_file_has_left_a_casebook() {
    let fresh = Casebook::plain();
    let newest = fs::read(fresh.file()).unwrap()[60..64].to_vec();
    let version = u32::from_be_bytes(newest.try_into().unwrap());
    let left = PathBuf::from(FOLDER).join(format!("{version}.casebook"));
    assert!(left.exists(), "add {} and what it says beside it", left.display());
}
