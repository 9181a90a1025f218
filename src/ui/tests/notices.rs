//! What happened and what failed, told whole in the lines at the bottom.

use super::*;
use crate::app::Notice;
use crate::model::Language;
use crate::words::Fault;

/// A screen on which something failed, after keys were pressed.
fn failed(language: Language, keys: &str, fault: Fault) -> String {
    let mut desk = desk(80, 24, "");
    desk.model.settings.language = language;
    desk.press(keys);
    desk.send(Message::Failed(fault));
    screen(&desk.model).lines().map(|line| line.trim_end().to_owned() + "\n").collect()
}

fn full() -> Fault {
    let (cause, advice) = ("fault-full", Some("advice-full"));
    Fault { task: "task-keep-draft", cause, advice, ..Fault::default() }
}

#[test]
fn a_full_disk_is_told_first_and_whole() {
    for (language, why, last) in [
        (Language::English, "! The disk is full.", "safe."),
        (Language::Russian, "! Диск заполнен.", "цело."),
        (Language::Kazakh, "! Диск толған.", "аман."),
        (Language::Uzbek, "! Disk toʻlgan.", "butun."),
    ] {
        let screen = failed(language, "nBeaten", full());
        let lines: Vec<_> = screen.lines().collect();
        let [.., first, second] = &lines[..] else { panic!("{screen}") };
        assert!(first.starts_with(why) && second.ends_with(last), "{first}\n{second}");
        assert!(screen.contains("Beaten"), "what was typed stays\n{screen}");
        let name = format!("failed_{}", language.code());
        insta::with_settings!({
            snapshot_path => "../snapshots",
            prepend_module_to_snapshot => false,
            omit_expression => true,
        }, {
            insta::assert_snapshot!(name, screen);
        });
    }
}

#[test]
fn however_long_a_path_is_what_failed_is_told_whole_over_panes_and_windows() {
    let path = format!("/home/aigul/{}January.casebook", "records/of/those/days/".repeat(8));
    for keys in ["", "?", "<f2>"] {
        let fault = Fault {
            task: "task-read-list",
            cause: "fault-file",
            arguments: vec![("path", path.clone()), ("detail", "it is away".to_owned())],
            ..Fault::default()
        };
        let screen = failed(Language::English, keys, fault);
        let told: String = screen.lines().skip(20).collect();
        assert!(told.starts_with("! /home/aigul/records/of"), "{screen}");
        assert!(told.contains("January.casebook: it is away. Could not read"), "{screen}");
    }
}

#[test]
fn what_was_done_is_told_whole_as_well_as_what_failed() {
    let mut desk = desk(80, 24, "");
    let told = format!("{}and all of it is told.", "This was done. ".repeat(5));
    desk.model.notice = Some(Notice::Done(told));
    let screen = screen(&desk.model);
    assert_eq!(screen.lines().last().map(str::trim_end), Some("all of it is told."));
}
