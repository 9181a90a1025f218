use std::path::PathBuf;

use super::*;
use crate::model::Day;
use crate::model::damage::{Damage, samples};
use crate::model::filter::{Filter, Test};
use crate::model::record::{FieldError, Problem};
use crate::model::value::ValueError;
use crate::model::vocabulary::{Term, Vocabulary};
use crate::words::{fixture, wrap};

fn text() -> String {
    "I-1".to_owned()
}

/// An error of each kind.
fn errors() -> Vec<Error> {
    let path = || PathBuf::from("/a.casebook");
    let problem = Problem::Value(ValueError::Missing);
    let source = FieldError { field: "when".to_owned(), problem };
    let full = io::Error::from(io::ErrorKind::StorageFull);
    let code = rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_FULL);
    vec![
        Error::Missing(path()),
        Error::Exists(path()),
        Error::Reserved(path()),
        Error::TooLarge(path()),
        Error::NoRoom(path()),
        Error::NoContent(text()),
        Error::ContentChanged(text()),
        Error::NotCasebook(path()),
        Error::OtherTables(path()),
        Error::OldHistory(path()),
        Error::Gone(text()),
        Error::BuiltOn(text()),
        Error::WrongPassphrase(path()),
        Error::NeedsPassphrase(path()),
        Error::TooNew { path: path(), found: 9, known: 3 },
        Error::ReadOnly(ReadOnly::Held("Aigul".to_owned())),
        Error::ReadOnly(ReadOnly::Older),
        Error::Moved(path()),
        Error::LogChanged(path()),
        Error::LogUnread(path()),
        Error::Record { record: text(), source },
        Error::Stopped,
        Error::NoRecord(text()),
        Error::NoParty(text()),
        Error::SameRecord(text()),
        Error::OtherForm(text(), text()),
        Error::Filter { term: "kind:".to_owned(), listing: "places" },
        Error::FilterValue { term: text(), near: Nearest::Names(vec![text()]) },
        Error::FilterValue { term: text(), near: Nearest::Names(vec![]) },
        Error::NoTags(text()),
        Error::LongList(3_000),
        Error::Damaged(Damage::Lists),
        Error::Key(text()),
        Error::Io { task: "write", path: path(), source: full },
        Error::Sql(rusqlite::Error::SqliteFailure(code, None)),
    ]
}

#[test]
fn every_error_of_the_store_is_told_in_every_language() {
    for error in errors() {
        let fault = fault("task-save", &error);
        let told = Language::ALL.map(|language| {
            let failure = words::fault(&fault, language);
            format!("{} {}", failure.what, failure.advice.unwrap_or_default())
        });
        for (index, text) in told.iter().enumerate() {
            assert!(!text.contains("fault-") && !text.contains("advice-"), "{text}");
            assert!(!text.contains('$'), "{text}");
            assert!(told[..index].iter().all(|other| other != text), "{text}");
        }
    }
}

#[test]
fn whatever_can_be_acted_on_says_how() {
    for error in errors() {
        let nothing = matches!(error, Error::Stopped | Error::Key(_));
        let advice = words::fault(&fault("task-save", &error), Language::English).advice;
        assert_eq!(advice.is_none(), nothing, "{error}: {advice:?}");
    }
    for (error, how) in [
        (Error::OldHistory(PathBuf::from("/a")), "casebook upgrade"),
        (Error::BuiltOn(text()), "trash"),
    ] {
        let advice = words::fault(&fault("task-save", &error), Language::English).advice;
        assert!(advice.is_some_and(|advice| advice.contains(how)), "{error}");
    }
}

#[test]
fn whatever_fails_is_told_whole_in_two_lines_of_80_cells_the_reason_first() {
    let ids = fixture::ids().into_iter().filter(|id| id.starts_with("task-"));
    let tasks: Vec<&'static str> = ids.map(|id| &*id.leak()).collect();
    let code = |code| rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(code), None);
    let of_file = [rusqlite::ffi::SQLITE_BUSY, rusqlite::ffi::SQLITE_READONLY];
    let of_file = of_file.map(|number| Error::Sql(code(number)));
    let damaged = samples::damages().into_iter().map(Error::Damaged);
    let mut long = Vec::new();
    for error in errors().into_iter().chain(of_file).chain(damaged) {
        for (task, language) in tasks.iter().flat_map(|task| Language::ALL.map(|of| (task, of))) {
            let fault = fault(task, &error);
            let failure = words::fault(&fault, language);
            assert!(failure.what.starts_with(&words::cause(&fault, language).what));
            let lines = wrap(&format!("! {}", failure.sentence()), 80);
            if lines.len() > 2 {
                long.push(lines);
            }
        }
    }
    assert!(long.is_empty(), "{long:#?}");
}

#[test]
fn what_sqlite_says_is_told_in_the_language_of_the_person() {
    let busy = rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_BUSY);
    let error = Error::Sql(rusqlite::Error::SqliteFailure(busy, None));
    let told = words::fault(&fault("task-save", &error), Language::Russian).what;
    let expected =
        "Файл картотеки недоступен: используется другой программой. Не удалось сохранить.";
    assert_eq!(told, expected);
}

#[test]
fn a_full_disk_says_what_to_do_and_that_the_rest_is_safe() {
    let code = rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_FULL);
    let error = Error::Sql(rusqlite::Error::SqliteFailure(code, None));
    let failure = words::fault(&fault("task-save", &error), Language::English);
    assert_eq!(failure.what, "The disk is full. Could not save.");
    let advice = failure.advice.unwrap_or_default();
    assert!(advice.contains("disk space") && advice.contains("is safe"), "{advice}");
}

#[test]
fn who_may_not_read_is_not_told_to_look_for_where_to_write() {
    let words = ["write", "писать", "Жазуға", "Yozish"];
    let denied = || io::Error::from(io::ErrorKind::PermissionDenied);
    for (task, of_writing) in [("read", false), ("write", true), ("create", true)] {
        let error = Error::Io { task, path: PathBuf::from("/a"), source: denied() };
        for (language, word) in Language::ALL.into_iter().zip(words) {
            let advice = words::fault(&fault("task-open", &error), language).advice;
            let advice = advice.unwrap_or_default();
            assert_eq!(advice.contains(word), of_writing, "{task}: {advice}");
        }
    }
}

#[test]
fn a_refused_field_is_called_as_the_form_calls_it() {
    let problem = Problem::Value(ValueError::Missing);
    let source = FieldError { field: "when".to_owned(), problem };
    let error = Error::Record { record: "I-1".to_owned(), source };
    let failure = words::fault(&fault("task-save", &error), Language::Russian);
    assert!(failure.what.contains("Когда"), "{}", failure.what);
}

#[test]
fn terms_that_may_be_meant_are_named_as_the_person_calls_them() {
    let near = Nearest::Terms(Vocabulary::IncidentKind, vec!["house-arrest", "detention"]);
    let fault = fault("task-save", &Error::FilterValue { term: text(), near });
    for (language, labels) in [
        (Language::English, "\"house arrest\", detention"),
        (Language::Russian, "\"домашний арест\", задержание"),
    ] {
        let failure = words::fault(&fault, language);
        assert!(failure.what.contains(labels), "{}", failure.what);
    }
}

#[test]
fn what_is_named_as_near_reads_back_as_a_value_of_the_filter() {
    let today = Day::from_civil(2022, 1, 11).unwrap();
    for vocabulary in Vocabulary::all() {
        for (entry, language) in
            vocabulary.entries().iter().flat_map(|entry| Language::ALL.map(|l| (entry, l)))
        {
            let label = entry.label(language);
            let typed = format!("kind:{}", values(&[label]));
            let filter = Filter::parse(&typed, today).unwrap();
            let Test::Key(_, value) = &filter.terms[0].test else { panic!("{typed}") };
            let read = vocabulary.read(value);
            assert_eq!(read.as_ref().map(Term::as_str), Ok(entry.slug), "{typed}");
        }
    }
}
