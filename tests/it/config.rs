//! `config.toml` as people write it, right and wrong.

use std::fs;

use crate::command::Casebook;
use crate::pty::Terminal;

const MIXED: &str = "language = \"ru\"\ntheme = \"pink\"\n[keys.list]\ntrash = \"x\"\n\
                     [keys.global]\nverify = \"F9\"\n";

/// The casebook's file and a settings file beside it.
fn with_settings(text: &str) -> (Casebook, String) {
    let casebook = Casebook::plain();
    let settings = casebook.write("settings.toml", text);
    (casebook, settings)
}

#[test]
fn the_keys_in_force_are_printed_and_what_is_wrong_is_told() {
    let (casebook, settings) = with_settings(MIXED);
    let ran = casebook.run(&["keys", "--config", &settings, "--json"]);
    assert_eq!(ran.status, Some(0), "{ran:?}");
    let keys: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    let verify = keys.as_array().unwrap().iter().find(|key| key["command"] == "verify").unwrap();
    assert_eq!((verify["key"].as_str(), verify["context"].as_str()), (Some("F9"), Some("global")));
    for wrong in ["settings.toml:2 theme: ", "settings.toml:4 keys.list.trash: "] {
        assert!(ran.err.contains(wrong), "{}", ran.err);
    }
    assert!(casebook.ok(&["man", "--config", &settings]).contains("(verify)"));
}

#[test]
fn every_command_is_listed_also_without_a_key() {
    let casebook = Casebook::nowhere();
    let keys = casebook.ok(&["keys"]);
    for command in ["verify", "language-kk", "keyboard-kz", "theme-mono", "new-incident"] {
        assert!(keys.contains(command), "{command} in\n{keys}");
    }
}

#[test]
fn the_file_of_the_system_is_read_and_one_that_is_named_must_be_there() {
    let casebook = Casebook::plain();
    let folder = casebook.path("config/casebook");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("config.toml"), "[keys.global]\nverify = \"F12\"\n").unwrap();
    let mut command = casebook.command(&["keys"]);
    let output = command.env("XDG_CONFIG_HOME", casebook.path("config")).output().unwrap();
    assert!(String::from_utf8(output.stdout).unwrap().contains("F12"));
    let ran = casebook.run(&["keys", "--config", "nowhere.toml"]);
    assert_eq!(ran.status, Some(0));
    assert!(ran.err.contains("nowhere.toml: The file cannot be read"), "{}", ran.err);
}

#[test]
fn a_bad_file_is_told_of_and_the_program_opens_all_the_same() {
    let (casebook, settings) = with_settings(MIXED);
    let file = casebook.file().to_str().unwrap().to_owned();
    let home = casebook.path("");
    let arguments = [file.as_str(), "--config", &settings];
    let mut terminal = Terminal::open(&arguments, &home, 80, 24);
    terminal.wait_for("settings.toml:2 theme");
    assert!(terminal.screen().contains("Хроника"), "the rest of it holds");
    // The key of n on a Russian keyboard.
    terminal.press("т");
    terminal.wait_for("Новый инцидент");
    terminal.press("\x1b");
    terminal.wait_for("БЕЗ ПАРОЛЯ  RU");
    terminal.wait_until("the line to close", |screen| !screen.contains("Новый инцидент"));
    terminal.press("\x1bOQ");
    terminal.wait_for("┌ Команды");
    terminal.press("қазақша (kz)\r");
    terminal.wait_for("БЕЗ ПАРОЛЯ  KZ");
    terminal.press("q");
    assert!(terminal.wait());
    let again = Terminal::open(&[&file], &home, 80, 24);
    again.wait_for("NO PASSPHRASE  KZ");
    again.kill();
}
