//! The command line explains itself in the language of the person.

use casebook::model::Language;
use casebook::words;

use crate::command::{Casebook, Ran};

const LANGUAGES: [&str; 4] = ["en", "ru", "kk", "uz"];

/// Runs the program with settings that choose a language.
fn run_in(language: &str, casebook: &Casebook, arguments: &[&str]) -> Ran {
    let settings = casebook.write("settings.toml", &format!("language = \"{language}\"\n"));
    let arguments = [&["--config", &settings], arguments].concat();
    casebook.run(&arguments)
}

#[test]
fn help_is_printed_in_the_language_of_the_settings_or_of_the_system() {
    let casebook = Casebook::nowhere();
    let heads = ["Usage:", "Использование:", "Қолданылуы:", "Qoʻllanishi:"];
    for (language, head) in LANGUAGES.into_iter().zip(heads) {
        for arguments in [&["--help"][..], &["list", "-h"], &["help", "verify"]] {
            let ran = run_in(language, &casebook, arguments);
            assert_eq!((ran.status, ran.err.as_str()), (Some(0), ""), "{arguments:?}");
            assert!(ran.out.contains(head), "{}", ran.out);
        }
    }
    let mut command = casebook.command(&["--help"]);
    let output = command.env("LC_ALL", "kk_KZ.UTF-8").output().unwrap();
    assert!(String::from_utf8(output.stdout).unwrap().contains("Қолданылуы: casebook "));
}

#[test]
fn the_line_that_help_shows_can_be_added() {
    for language in LANGUAGES {
        let casebook = Casebook::plain();
        let help = run_in(language, &casebook, &["add", "--help"]).out;
        let line = help.lines().find(|line| line.contains(" 2022; ")).unwrap().trim();
        let ran = run_in(language, &casebook, &["add", line]);
        assert_eq!((ran.status, ran.out.as_str()), (Some(0), "I-1 L-1 P-1 O-1 S-1\n"), "{ran:?}");
        let kind = &casebook.json(&["show", "I-1"])["kind"];
        assert_eq!(kind, "detention", "{line}");
    }
}

#[test]
fn the_list_that_help_shows_can_be_asked_for() {
    for language in LANGUAGES {
        let casebook = Casebook::plain();
        let help = run_in(language, &casebook, &["add", "--help"]).out;
        let line = help.lines().find(|line| line.contains(" 2022; ")).unwrap().trim().to_owned();
        casebook.ok(&["add", &line]);
        let help = run_in(language, &casebook, &["list", "--help"]).out;
        let shown = help.lines().find_map(|line| line.trim().strip_prefix("casebook "));
        let shown: Vec<&str> = shown.unwrap().split(' ').collect();
        let Some((excluding, others)) = shown.split_last() else { panic!("{shown:?}") };
        let listed = run_in(language, &casebook, others);
        assert!(listed.out.starts_with("I-1 "), "{others:?}: {listed:?}");
        let listed = run_in(language, &casebook, &shown);
        assert_eq!((listed.status, listed.out.as_str()), (Some(0), ""), "-{excluding}: {listed:?}");
    }
}

#[test]
fn lists_and_what_to_import_are_named_in_any_language() {
    let casebook = Casebook::plain();
    for list in ["инциденты", "оқиғалар", "hodisalar", "шаблоны", "сүзгілер"]
    {
        casebook.ok(&["list", list]);
    }
    let ran = run_in("ru", &casebook, &["list", "кошки"]);
    assert!(ran.err.contains("инциденты") && !ran.err.contains("incidents"), "{}", ran.err);
    let ran = run_in("kk", &casebook, &["list", "--help"]);
    assert!(ran.out.contains("оқиғалар") && !ran.out.contains("incidents"), "{}", ran.out);
    let table = casebook.write("люди.csv", "name\nА. Пример\n");
    let ran = casebook.ok(&["import", &table, "--kind", "люди"]);
    assert!(casebook.json(&["list", "people"])[0]["name"] == "А. Пример", "{ran:?}");
}

/// What is typed, and what has to stand in what is said of it.
const WRONG: &[(&[&str], &[&str])] = &[
    (&["list", "incidents", "--limt", "4"], &["--limt", "casebook list --help"]),
    (&["list", "cases", "--save", "x"], &["--saved"]),
    (&["show", "I-1", "--overwrite"], &["casebook export --overwrite"]),
    (&["lsit", "incidents"], &["lsit", "casebook --help"]),
    (&["help", "lst"], &["lst", "casebook list"]),
    (&["lst", "a"], &["lst", "casebook list"]),
    (&["bckup", "lst"], &["bckup", "casebook backup"]),
    (&["list", "unicorns"], &["unicorns", "organisations", "templates"]),
    (&["completions", "basic"], &["basic", "bash", "powershell"]),
    (&["import", "a.csv", "--kind", "cats"], &["cats", "people"]),
    (&["list", "cases", "--saved"], &["--saved"]),
    (&["import"], &["casebook import"]),
    (&["verify", "--accept-loss"], &["--rebuild"]),
    (&["search", "almaty", "--limit", "many"], &["many", "--limit", "50"]),
    (&["show", "nothing"], &["nothing", "I-412"]),
    (&["import", "a.csv", "--map", "gender"], &["gender", "gender=sex"]),
    (&["history", "--limit", "3", "--limit", "4"], &["--limit"]),
    (&["new", "--generate", "--no-passphrase"], &["--generate", "--no-passphrase"]),
    (&["list", "cases", "--json=3"], &["--json", "3"]),
    (&["--file=", "list", "cases"], &["--file"]),
];

/// What clap says, and its own headings.
const ENGLISH: &[&str] = &[
    "error",
    "unexpected",
    "argument",
    "found",
    "tip:",
    "invalid",
    "required",
    "value",
    "Usage",
    "information",
    "cannot",
    "similar",
    "OPTIONS",
    "PATH",
    "FILE",
    "KIND",
];

#[test]
fn what_is_wrong_is_said_in_the_language_with_what_to_do() {
    let casebook = Casebook::nowhere();
    for language in LANGUAGES {
        for (arguments, expected) in WRONG {
            let ran = run_in(language, &casebook, arguments);
            assert_eq!((ran.status, ran.out.as_str()), (Some(2), ""), "{arguments:?} {ran:?}");
            assert!(ran.err.starts_with("casebook: ") && ran.err.contains("--help"), "{}", ran.err);
            for part in *expected {
                // Lists are told by their names in the language.
                let part = words::list(part, Language::from_code(language).unwrap());
                assert!(ran.err.contains(&*part), "{part} of {arguments:?} in {}", ran.err);
            }
            let foreign = ENGLISH.iter().find(|word| ran.err.contains(**word));
            assert!(language == "en" || foreign.is_none(), "{foreign:?} in {}", ran.err);
        }
    }
}

#[test]
fn nothing_is_suggested_that_is_not_near() {
    let casebook = Casebook::nowhere();
    let ran = casebook.run(&["lst", "a"]);
    assert!(!ran.err.contains("“a”") && !ran.err.contains("casebook search"), "{}", ran.err);
    // More than one command writes to a place.
    let ran = casebook.run(&["list", "people", "--to", "x"]);
    assert!(ran.err.contains("--to") && !ran.err.contains("casebook demo"), "{}", ran.err);
    let ran = casebook.run(&["qqqqqqqqqqqq", "x"]);
    assert!(ran.err.contains("qqqqqqqqqqqq") && !ran.err.contains("Perhaps"), "{}", ran.err);
}

#[test]
fn a_bare_word_that_is_no_file_may_be_a_command() {
    let casebook = Casebook::nowhere();
    for language in LANGUAGES {
        for arguments in [&["vrify"][..], &["--plain", "vrify"]] {
            let ran = run_in(language, &casebook, arguments);
            assert_eq!((ran.status, ran.out.as_str()), (Some(1), ""), "{ran:?}");
            assert!(ran.err.contains("casebook verify"), "{}", ran.err);
        }
    }
    let named = casebook.run(&["--plain", "vrify.casebook"]);
    assert!(!named.err.contains("casebook verify"), "{}", named.err);
}

#[test]
fn what_is_no_text_is_told_in_the_language() {
    let casebook = Casebook::demo();
    let settings = casebook.write("settings.toml", "language = \"ru\"\n");
    let arguments = ["--config", &settings, "list", "cases", "--passphrase-stdin"];
    let ran = casebook.run_with(&arguments, [0xff, 0xfe, b'\n']);
    assert_eq!(ran.status, Some(1), "{ran:?}");
    assert!(ran.err.contains("UTF-8") && !ran.err.contains("stream"), "{}", ran.err);
}

#[test]
fn nothing_typed_wrongly_steers_the_terminal() {
    let ran = Casebook::nowhere().run(&["show", "\u{1b}[2J"]);
    assert!(ran.status == Some(2) && !ran.err.contains('\u{1b}'), "{ran:?}");
}

#[test]
fn completions_and_the_manual_speak_it_too() {
    let casebook = Casebook::nowhere();
    let fish = run_in("ru", &casebook, &["completions", "fish"]).out;
    assert!(fish.contains("Проверить историю и таблицы") && fish.contains("organisations"));
    let manual = run_in("ru", &casebook, &["man"]).out;
    for part in [".TH casebook", ".SH \"НАЗВАНИЕ\"", ".SH ФАЙЛЫ", "С какой картотекой работать"]
    {
        assert!(manual.contains(part), "{part}");
    }
    for word in [".SH NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "EXTRA", "Settings"] {
        assert!(!manual.contains(word), "{word}");
    }
}
