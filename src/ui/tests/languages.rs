//! The screens in each language, at 80 columns.

use super::*;
use crate::app::ClockCheck;
use crate::model::bad_row::{BadRow, LinkProblem, NameProblem, Place, Problem, TableProblem};
use crate::model::counted::Counted;
use crate::model::imported::{Chosen, Found, Likely, Outcome, Plan};
use crate::model::{Language, Reference};

/// A screen of 80×24 in a language after keys were pressed.
fn screen_in(language: Language, keys: &str) -> String {
    trimmed(&desk_in(language, keys))
}

fn trimmed(desk: &TestDesk) -> String {
    screen(&desk.model).lines().map(|line| line.trim_end().to_owned() + "\n").collect()
}

fn desk_in(language: Language, keys: &str) -> TestDesk {
    let mut desk = TestDesk::new((80, 24), Theme::Dark);
    desk.model.settings.language = language;
    desk.send(Message::Resize(80, 24));
    desk.press(keys);
    desk
}

/// Compares a screen in each language with what it was found good as.
fn compare(name: &str, keys: &str) {
    compare_each(name, |language| screen_in(language, keys));
}

/// The same, of any screen.
fn compare_each(name: &str, screen_in: impl Fn(Language) -> String) {
    for language in Language::ALL {
        let name = format!("{name}_{}", language.code());
        insta::with_settings!({
            snapshot_path => "../snapshots",
            prepend_module_to_snapshot => false,
            omit_expression => true,
        }, {
            insta::assert_snapshot!(name, screen_in(language));
        });
    }
}

#[test]
fn the_list_of_incidents_speaks_each_language() {
    compare("list", "");
}

#[test]
fn a_record_speaks_each_language() {
    compare("record", "<tab><tab>");
}

#[test]
fn what_sources_say_of_a_field_speaks_each_language() {
    compare("sayings", "u<down><down>");
}

#[test]
fn a_form_speaks_each_language() {
    compare("form", "N5.1.22<tab>Almaty<tab>detention<tab>");
}

#[test]
fn what_is_wrong_in_a_form_is_said_in_each_language() {
    compare("problem", "N5.1.22 oder so<tab><tab>zzzz<tab>");
}

#[test]
fn a_long_text_speaks_each_language() {
    let narrative = "N<tab><tab><tab><tab><tab>Тажимуратов was taken from his flat at night by four \
                     men in plain clothes who showed no papers.<enter><enter>Tajimuratov’s lawyer \
                     was let in on 9 January.<f4>";
    compare("text", narrative);
    compare("find", &format!("{narrative}<f7>tazhim"));
}

#[test]
fn the_quick_line_speaks_each_language() {
    compare("quick", "n5.1.22 oder so<tab>Almaty<tab>detention<tab>A. Person<f5>B. Person<tab>");
}

#[test]
fn the_commands_speak_each_language() {
    compare("commands", "<f2>");
}

#[test]
fn the_keys_are_told_in_each_language() {
    compare("keys", "?");
}

#[test]
fn the_question_about_a_clock_that_is_far_off_speaks_each_language() {
    compare_each("far_off", |language| {
        let mut desk = desk_in(language, "");
        desk.model.world.clock = ClockCheck::against(Some(3_155_760_000_000));
        desk.press("n");
        trimmed(&desk)
    });
}

#[test]
fn what_would_come_of_a_file_is_told_in_each_language() {
    compare_each("import", |language| {
        let mut desk = desk_in(language, "");
        desk.plan(plan());
        trimmed(&desk)
    });
}

#[test]
fn handing_records_on_speaks_each_language() {
    compare("hand_on_whom", "<f8>");
    compare("hand_on_what", "<f8><enter>");
    compare("hand_on_looking", "<f8><enter><enter>r");
    compare_each("hand_on_looking_large", |language| {
        let mut desk = desk_in(language, "");
        desk.send(Message::Resize(120, 40));
        desk.press("<f8><enter><enter>l");
        trimmed(&desk)
    });
    compare("hand_on_naming", "<f8><enter><enter>R<enter>");
}

#[test]
fn of_any_file_what_enter_does_is_told_on_the_smallest_screen() {
    for language in Language::ALL {
        for (is_open, id) in [(true, "import-hint-go-without"), (false, "import-hint-broken")] {
            let mut desk = desk_in(language, "");
            desk.send(Message::Resize(60, 16));
            desk.plan(Plan { is_open, ..plan() });
            let shown = trimmed(&desk).replace(['\n', '│'], " ");
            let shown = shown.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(shown.contains(&*desk.model.text(id)), "{shown}");
        }
    }
}

/// A plan of which all is to be told: what is wrong, likely there, and more.
fn plan() -> Plan {
    let file = || "/home/a/people.csv".to_owned();
    let row = |line, column: &str, value: &str, problem| BadRow {
        file: file(),
        place: Place::line(line),
        column: column.to_owned(),
        value: value.to_owned(),
        problem,
    };
    let reference = |text: &str| text.parse::<Reference>().unwrap();
    let mut bad: Counted<_> = [
        row(3, "ref", "P 2", Problem::Named(NameProblem::Reference)),
        row(5, "", "", Problem::Table(TableProblem::Cells { found: 3, expected: 4 })),
        row(8, "party", "", Problem::Link(LinkProblem::LeftOut)),
        row(9, "ref", "P-7", Problem::Otherwise(reference("P-7"))),
    ]
    .into_iter()
    .collect();
    let many = || row(10, "ref", "P-1", Problem::Named(NameProblem::ReferenceTwice));
    bad.extend(&(0..1_500).map(|_| many()).collect());
    let likely = Likely {
        file: file(),
        place: Place::line(4),
        record: reference("P-31"),
        name: "Айгуль Пример".to_owned(),
    };
    let outcome = Outcome {
        new: 1_204,
        kinds: [("people", 1_200), ("names", 4)].into(),
        links: 4,
        same: 2,
        likely: [likely].into_iter().collect(),
        ..Outcome::default()
    };
    Plan {
        chosen: Chosen { path: file(), table: None },
        seal: [0; 32],
        found: vec![Found { file: file(), encoding: "windows-1251", delimiter: ';' }],
        outcome,
        bad,
        is_open: true,
    }
}

#[test]
fn the_view_is_named_in_full_in_each_language() {
    use crate::app::{Action, BrowseAction};
    for language in Language::ALL {
        for view in crate::app::View::ALL {
            let number = crate::app::View::ALL.iter().position(|it| *it == view).unwrap() + 1;
            let action = Action::Browse(BrowseAction::View(number.try_into().unwrap()));
            let called = crate::app::texts::name(action, language);
            let keys = match view.key() {
                Some(key) => key.to_string(),
                None => format!("<f2>{called}<enter>"),
            };
            let mut desk = desk_in(language, &keys);
            for (read_only, all) in [(None, true), (Some(Barred::Held("Aigul".to_owned())), false)]
            {
                desk.model.session.read_only = read_only;
                let shown = screen(&desk.model);
                let top = shown.lines().next().unwrap();
                let name = |view| crate::app::texts::view(view, language);
                let key = view.key().map(|key| format!("{key} ")).unwrap_or_default();
                assert!(top.contains(&format!("[{key}{}]", name(view))), "{top}");
                let all = all && view.is_main();
                for other in crate::app::View::ALL.into_iter().filter(|v| all && v.is_main()) {
                    assert!(top.contains(&*name(other)), "{language:?}: {top}");
                }
            }
        }
    }
}

#[test]
fn the_footer_says_how_to_add_open_find_and_get_help_in_each_language() {
    use crate::app::{Action, BrowseAction, FormAction, RecordAction, Sheet, texts};
    for language in Language::ALL {
        let shown = screen_in(language, "");
        let footer = shown.lines().last().unwrap();
        for action in [
            Action::Record(RecordAction::NewIncident),
            Action::Browse(BrowseAction::Open),
            Action::Browse(BrowseAction::Filter),
            Action::Show(Sheet::HELP),
        ] {
            let word = texts::short(action, language);
            assert!(footer.contains(&format!(" {word}")), "{language:?}: {footer}");
        }
        for keys in ["n", "N"] {
            let form = screen_in(language, keys);
            let footer = form.lines().last().unwrap();
            for action in [
                Action::Form(FormAction::NextField),
                Action::Form(FormAction::Save),
                Action::Show(Sheet::HELP),
            ] {
                let word = texts::short(action, language);
                assert!(footer.contains(&format!(" {word}")), "{language:?}: {footer}");
            }
        }
    }
}

#[test]
fn a_language_is_chosen_by_its_name_and_everything_follows_at_once() {
    let mut desk = desk_in(Language::English, "<tab><tab>");
    assert!(screen(&desk.model).contains("Held at"));
    desk.press("<f2>қазақша<enter>");
    assert_eq!(desk.model.settings.language, Language::Kazakh);
    let shown = screen(&desk.model);
    assert!(shown.contains("Ұсталған жері") && !shown.contains("Held at"), "{shown}");
    assert!(shown.contains("Хроника") && shown.contains("Анықтама"), "{shown}");
}

#[test]
fn marked_rows_and_what_can_be_done_to_them_speak_each_language() {
    compare("marked", "  <down> ");
    compare("tags", "  gnight");
}
