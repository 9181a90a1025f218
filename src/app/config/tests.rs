use proptest::prelude::*;

use super::*;
use crate::app::browse::View;
use crate::app::fixture::TestDesk;
use crate::app::keymap::{Action, BrowseAction, JobAction, Name as KeyName, RecordAction, Sheet};
use crate::app::windows::Window;

const ALL: &str = r#"
language = "kk"
theme = "contrast"
keyboard = "kz"
mouse = true
external_editor = "nano -w"

[keys.list]
trash = ["Del", "F12"]
go-to-date = "w"

[keys.global]
verify = "F11"
copy = []
"#;

/// What is wrong, in English, without the doubts.
fn told(text: &str) -> Vec<String> {
    let (_, problems) = Config::read(text);
    let wrong = problems.iter().filter(|problem| !problem.is_doubt());
    wrong.map(|problem| problem.told("config.toml", Language::English)).collect()
}

fn does(config: &Config, context: Context, key: &str) -> Option<Action> {
    config.keymap.action(&[context], key.parse().unwrap())
}

#[test]
fn every_setting_is_read() {
    let (config, problems) = Config::read(ALL);
    assert_eq!(config.language, Some(Language::Kazakh));
    assert_eq!(config.theme, Some(Theme::Contrast));
    assert_eq!(config.keyboard, Some(Keyboard::Kazakh));
    assert_eq!(config.mouse, Some(true));
    assert_eq!(config.external_editor.as_deref(), Some("nano -w"));
    assert_eq!(does(&config, Context::LIST, "F12"), Some(Action::Record(RecordAction::Trash)));
    assert_eq!(does(&config, Context::LIST, "w"), Some(Action::Show(Sheet::GO_TO_DATE)));
    assert_eq!(does(&config, Context::GLOBAL, "F11"), Some(Action::Job(JobAction::Verify)));
    assert_eq!(does(&config, Context::GLOBAL, "y"), None);
    let [doubt] = &problems[..] else { panic!("{problems:?}") };
    let text = doubt.told("config.toml", Language::English);
    assert!(text.contains("keys.global.copy") && text.contains("has no key now"), "{text}");
}

#[test]
fn an_empty_file_changes_nothing() {
    assert!(Config::read("") == (Config::default(), vec![]));
}

#[test]
fn what_is_wrong_is_told_with_its_line_and_takes_nothing_with_it() {
    let text = "language = \"klingon\"\ntheme = 5\ncolour = \"red\"\nmouse = \"yes\"\n\
                keyboard = \"ru\"\n[keys.list]\ntrash = \"F12\"\nfly = \"f\"\nsort = \"xx\"\n\
                [keys.kitchen]\nsort = \"x\"\n";
    let (config, _) = Config::read(text);
    assert_eq!((config.language, config.theme, config.mouse), (None, None, None));
    assert_eq!(config.keyboard, Some(Keyboard::Russian));
    assert_eq!(does(&config, Context::LIST, "F12"), Some(Action::Record(RecordAction::Trash)));
    assert_eq!(
        does(&config, Context::LIST, "o"),
        Some(Action::Browse(BrowseAction::Sort)),
        "it keeps its own"
    );
    let wanted = [
        "config.toml:1 language: This must be one of: en, ru, kk, uz.",
        "config.toml:2 theme: This must be one of: dark, light, contrast, mono.",
        "config.toml:3 colour: There is no such setting; there are language, theme, keyboard, \
         mouse, external_editor, keys.",
        "config.toml:4 mouse: This must be one of: true, false.",
        "config.toml:8 keys.list.fly: There is no such command; `casebook keys` lists them.",
        "config.toml:9 keys.list.sort: “xx” is no key; write n, F9, Del, Ctrl+P or Shift+Tab.",
    ];
    let told = told(text);
    for wanted in wanted {
        assert!(told.iter().any(|told| told == wanted), "{wanted}\n{told:#?}");
    }
    let last = told.last().unwrap();
    assert!(last.starts_with("config.toml:10 keys.kitchen: Keys hold in one of: "), "{last}");
}

#[test]
fn a_slip_of_the_pen_is_told_with_its_line_and_the_rest_is_read() {
    let text = "language = \"ru\"\ntheme = = \"dark\"\nkeyboard = \"kz\"\n";
    let (config, problems) = Config::read(text);
    assert_eq!(config.language, Some(Language::Russian));
    assert_eq!(problems.first().map(|problem| problem.line), Some(2), "{problems:?}");
    let twice = "language = \"ru\"\nlanguage = \"kk\"\n";
    assert_eq!(Config::read(twice).1.first().map(|problem| problem.line), Some(2));
}

#[test]
fn a_key_that_does_something_else_is_told() {
    let told = told("[keys.list]\nsort = \"t\"\n");
    let wanted =
        "config.toml:2 keys.list.sort: t does “Go to a date” there; give that another key first.";
    assert_eq!(told, [wanted]);
}

#[test]
fn a_letter_is_refused_where_it_would_be_typed_or_destroy() {
    let told = told("[keys.list]\ntrash = \"x\"\n[keys.form]\nsave = \"x\"\n");
    assert!(told[0].starts_with("config.toml:2 keys.list.trash: x is pressed"), "{told:?}");
    assert!(told[1].starts_with("config.toml:4 keys.form.save: x types text"), "{told:?}");
}

#[test]
fn a_key_that_hides_another_is_a_doubt_and_holds() {
    let (config, problems) = Config::read("[keys.list]\nsort = \"n\"\n");
    assert_eq!(does(&config, Context::LIST, "n"), Some(Action::Browse(BrowseAction::Sort)));
    let [doubt] = &problems[..] else { panic!("{problems:?}") };
    let told = doubt.told("config.toml", Language::English);
    assert_eq!(told, "config.toml:2 keys.list.sort: n hides “New incident” in list.");
}

#[test]
fn changed_keys_act_and_show_in_the_footer_the_help_and_the_palette() {
    let text = "[keys.global]\nview-people = [\"F12\", \"3\"]\nnew-incident = \"F9\"\n";
    let mut desk = TestDesk::new((120, 40), Theme::default());
    desk.model.configure(&Config::read(text).0);
    desk.send(crate::app::message::Message::Key(Key::Named(KeyName::F(12))));
    assert_eq!(desk.model.browse.view, View::People);
    let footer = crate::app::update::footer(&desk.model, 120);
    assert!(footer.iter().any(|key| key.key == Key::Named(KeyName::F(9))), "{footer:?}");
    desk.press("n");
    assert!(desk.model.forms.open.is_none(), "n is free now");
    desk.press("?");
    let Some(Window::Help(help)) = desk.model.windows.top() else { panic!() };
    let told = |keys: &str| {
        let is = |line: &&crate::app::windows::HelpLine| matches!(line, crate::app::windows::HelpLine::Keys(k, _) if k == keys);
        help.lines.iter().any(|line| is(&line))
    };
    assert!(told("F12 3") && told("F9"), "{:?}", help.lines);
    let shown = desk.model.settings.keymap.keys(
        Action::Browse(BrowseAction::View(3)),
        &[Context::GLOBAL],
        Keyboard::American,
    );
    assert_eq!(shown, "F12 3");
}

#[test]
fn what_was_chosen_in_the_program_goes_before_the_file_and_that_before_the_system() {
    let mut desk = TestDesk::new((80, 24), Theme::default());
    let model = &mut desk.model;
    model.settings.language = Language::Uzbek;
    model.configure(&Config::read("keyboard = \"ru\"").0);
    assert_eq!(model.settings.language, Language::Uzbek);
    model.configure(&Config::read(ALL).0);
    assert_eq!(
        (model.settings.language, model.settings.pointer),
        (Language::Kazakh, Pointer::Program)
    );
    model
        .recall(r#"{"chosen":{"language":"ru","theme":"mono","keyboard":"detect","mouse":false}}"#);
    assert_eq!((model.settings.language, model.settings.theme), (Language::Russian, Theme::Mono));
    assert_eq!(
        (model.settings.keyboard.chosen(), model.settings.pointer),
        (None, Pointer::Terminal)
    );
}

#[test]
fn the_start_says_what_is_wrong_and_how_much_more_there_is() {
    let mut desk = TestDesk::new((80, 24), Theme::default());
    let (_, problems) = Config::read("language = 1\ntheme = 2\nmouse = 3\n");
    desk.model.tell("config.toml", &problems);
    let Some(Notice::Failed(failure)) = &desk.model.notice else { panic!() };
    let wanted = "Wrong: config.toml:1 language and 2 more; `casebook keys` tells what.";
    assert_eq!(failure.what, wanted);
    desk.model.tell("config.toml", &problems[..1]);
    let Some(Notice::Failed(failure)) = &desk.model.notice else { panic!() };
    assert!(failure.what.starts_with("config.toml:1 language: "), "{}", failure.what);
    desk.model.notice = None;
    desk.model.tell("config.toml", &Config::read("[keys.global]\ncopy = []").1);
    assert_eq!(desk.model.notice, None, "what is meant so is no news at every start");
}

proptest! {
    #[test]
    fn any_text_is_answered(text in "[ -~\\n\"\\[\\]=ф.]{0,120}") {
        for problem in Config::read(&text).1 {
            prop_assert!(problem.line >= 1);
            for language in Language::ALL {
                prop_assert!(!problem.told("config.toml", language).contains("config-"));
            }
        }
    }
}
