use super::*;
use crate::app::ask::{KeepDraft, Request, Write};
use crate::app::browse::{Pane, View};
use crate::app::fixture::{TestDesk, id};
use crate::app::form::Form;
use crate::app::keyboard::Keyboard;
use crate::app::keymap::{BrowseAction, FormAction, Key, Name, RecordAction, Setting, Sheet};
use crate::app::keys::USUAL;
use crate::app::message::Message;
use crate::app::notice::Notice;
use crate::app::theme::Theme;
use crate::app::typed_line::TypedLine;
use crate::app::update::refusal_in;
use crate::app::windows::Window;

const PANES: &[Context] = &[Context::LIST, Context::GLOBAL];

fn at(contexts: &[Context], text: &str) -> Vec<Action> {
    let choosing = Choosing::of(TypedLine::of(text));
    let palette = Palette { choosing, ..Palette::over(contexts.to_vec(), &USUAL) };
    palette.commands(Language::English)
}

fn found(text: &str) -> Vec<Action> {
    at(PANES, text)
}

fn desk(keys: &str) -> TestDesk {
    let mut desk = TestDesk::new((120, 40), Theme::default());
    desk.press(keys);
    desk
}

fn palette(desk: &TestDesk) -> &Palette {
    match desk.model.windows.top() {
        Some(Window::Palette(palette)) => palette,
        other => panic!("no palette: {other:?}"),
    }
}

fn failure(desk: &TestDesk) -> Option<&str> {
    match &desk.model.notice {
        Some(Notice::Failed(failure)) => Some(&failure.what),
        _ => None,
    }
}

#[test]
fn a_command_is_found_by_the_beginning_of_a_word() {
    assert_eq!(found("undo").first(), Some(&Action::Undo));
    assert_eq!(found("timeline").first(), Some(&Action::Browse(BrowseAction::View(2))));
    assert_eq!(found("wxwx"), []);
}

#[test]
fn letters_in_order_suffice_if_the_first_is_right() {
    assert!(found("nwinc").contains(&Action::Record(RecordAction::NewIncident)));
    assert!(!found("so").contains(&Action::Record(RecordAction::Copy)));
    assert_eq!(
        found("sort"),
        [Action::Browse(BrowseAction::Sort), Action::Show(Sheet::COLUMNS)],
        "not what merely has its letters"
    );
}

#[test]
fn a_command_is_found_in_any_language() {
    for typed in ["undo", "отменить", "кері қайтару", "bekor qilish"] {
        assert!(found(typed).contains(&Action::Undo), "{typed}");
    }
}

#[test]
fn each_language_is_found_by_its_own_name_and_by_the_word_for_language() {
    for language in Language::ALL {
        assert_eq!(
            found(language.name()).first(),
            Some(&Action::Setting(Setting::Language(language)))
        );
        for word in ["language", "язык", "тіл", "til"] {
            assert!(found(word).contains(&Action::Setting(Setting::Language(language))), "{word}");
        }
    }
}

#[test]
fn each_keyboard_is_found_by_its_own_name_and_by_the_word_for_keyboard() {
    for layout in Keyboard::all() {
        let action = Action::Setting(Setting::Keyboard(Some(layout)));
        assert!(found(layout.own_name()).contains(&action), "{}", layout.own_name());
        for word in ["keyboard", "клавиатура", "пернетақта", "klaviatura"] {
            assert!(found(word).contains(&action), "{word}");
        }
    }
}

#[test]
fn a_form_offers_its_own_commands_before_those_of_the_program() {
    let commands = at(&[Context::FORM], "");
    let place = |action| commands.iter().position(|other| *other == action);
    let language = place(Action::Setting(Setting::Language(Language::Kazakh)));
    assert!(place(Action::Form(FormAction::Save)) < language, "{commands:?}");
    assert!(language < place(Action::Record(RecordAction::NewIncident)), "{commands:?}");
    assert!(
        place(Action::Form(FormAction::AddPart)).is_some()
            && place(Action::Form(FormAction::FullForm)).is_none()
    );
    assert!(at(&[Context::QUICK], "full form").contains(&Action::Form(FormAction::FullForm)));
    assert!(!found("").contains(&Action::Form(FormAction::Save)), "the panes have nothing to save");
}

#[test]
fn a_form_is_saved_from_the_palette() {
    let mut desk = desk("N<tab><tab>arrest<f2>save");
    desk.prompt = false;
    desk.press("<enter>");
    assert!(desk.asked.iter().any(|request| matches!(request, Request::Write(Write::Save(_)))));
    assert!(!desk.model.windows.is_open());
}

#[test]
fn what_a_form_does_not_let_happen_is_told_with_the_reason() {
    let mut desk = desk("N5.1.22<f2>copy");
    assert_eq!(
        palette(&desk).commands(Language::English).first(),
        Some(&Action::Record(RecordAction::Copy))
    );
    let contexts = palette(&desk).contexts.clone();
    assert!(refusal_in(&desk.model, &contexts, Action::Record(RecordAction::Copy)).is_some());
    desk.press("<enter>");
    assert_eq!(failure(&desk), Some("Not while a form is open."));
    desk.press("<esc>");
    let text =
        desk.model.forms.open.as_ref().and_then(Form::field).map(|f| f.editor.text().to_owned());
    assert_eq!(text.as_deref(), Some("5.1.22"), "nothing of the form is lost");
}

#[test]
fn the_quick_line_and_windows_have_the_palette_too() {
    for keys in ["n", "N", "/al", "<f7>nur", "t", "?", "d", "H"] {
        for key in ["<f2>", "<c-p>"] {
            let mut desk = desk(keys);
            let before = desk.model.clone();
            desk.press(key);
            assert!(matches!(desk.model.windows.top(), Some(Window::Palette(_))), "{keys}{key}");
            desk.press("<esc>");
            assert_eq!(desk.model.windows, before.windows, "{keys}: it comes back");
            assert_eq!(desk.model.forms.open, before.forms.open, "{keys}");
            assert_eq!(desk.model.browse.filtering, before.browse.filtering, "{keys}");
        }
    }
}

#[test]
fn the_palette_over_a_window_or_a_filter_runs_what_the_panes_can() {
    for keys in ["/al", "<f7>nur", "t", "?"] {
        let mut desk = desk(keys);
        desk.press("<f2>show people<enter>");
        assert_eq!(
            (desk.model.browse.view, desk.model.windows.top()),
            (View::People, None),
            "{keys}"
        );
        assert!(desk.model.browse.filtering.is_none());
    }
    assert_eq!(desk("/alm<f2>show people<enter>2").model.browse.list().filter, "alm");
}

#[test]
fn f2_closes_the_palette_again() {
    let mut desk = desk("<f2>x<f2>");
    assert!(!desk.model.windows.is_open());
    desk.press("<f7>nur<f2><f2>");
    assert!(matches!(desk.model.windows.top(), Some(Window::Search(_))));
}

#[test]
fn records_are_found_after_the_commands_and_enter_opens_one() {
    let mut desk = desk("<f2>nurbek");
    let count = palette(&desk).commands(Language::English).len();
    assert_eq!(palette(&desk).hits.len(), 3);
    for _ in 0..count {
        desk.press("<down>");
    }
    desk.press("<enter>");
    assert_eq!((desk.model.browse.view, desk.model.browse.focus), (View::People, Pane::Detail));
    assert_eq!(desk.model.browse.detail.record().map(|record| record.id), Some(id(31)));
}

#[test]
fn an_answer_to_what_is_no_longer_typed_is_dropped() {
    let mut desk = desk("<f2>");
    desk.prompt = false;
    desk.press("nu");
    desk.answer();
    assert!(palette(&desk).hits.is_empty());
    desk.answer();
    assert!(!palette(&desk).hits.is_empty());
    desk.press("<backspace><backspace>");
    assert!(palette(&desk).hits.is_empty(), "nothing is typed");
}

#[test]
fn a_record_opened_over_a_form_keeps_what_was_typed_as_a_draft() {
    let mut desk = desk("N5.1.22<f2>zzsample");
    desk.prompt = false;
    desk.press("<enter>");
    let kept = desk.asked.iter().any(|request| match request {
        Request::Write(Write::KeepDraft(KeepDraft(draft))) => draft.body.contains("5.1.22"),
        _ => false,
    });
    assert!(kept, "{:?}", desk.asked);
    assert!(desk.model.forms.open.is_none() && desk.model.browse.focus == Pane::Detail);
}

#[test]
fn commands_carry_their_keys_as_the_keyboard_has_them() {
    let mut desk = desk("");
    let keys = |desk: &TestDesk, action| {
        desk.model.settings.keymap.keys(action, PANES, desk.model.settings.keyboard.layout())
    };
    assert_eq!(keys(&desk, Action::Record(RecordAction::NewIncident)), "n Ins");
    desk.press("<f2>русский (ru)<enter>");
    assert_eq!(desk.model.settings.keyboard.layout(), Keyboard::Russian);
    assert_eq!(keys(&desk, Action::Record(RecordAction::NewIncident)), "n (т) Ins");
}

#[test]
fn a_keyboard_that_is_chosen_stays_until_it_is_to_be_found_out() {
    let mut desk = desk("<f2>keyboard: қазақша<enter>");
    desk.send(Message::Key(Key::Char('ы')));
    assert_eq!(desk.model.settings.keyboard.chosen(), Some(Keyboard::Kazakh));
    desk.send(Message::Key(Key::Named(Name::F(2))));
    desk.press("keyboard: find out<enter>");
    assert_eq!(desk.model.settings.keyboard.chosen(), None);
}

#[test]
fn everything_the_palette_offers_acts_or_says_why_not() {
    for action in found("") {
        let mut desk = desk("");
        desk.press("<f2>");
        let name = texts::name(action, Language::English);
        desk.send(Message::Paste(name.to_string()));
        let contexts = palette(&desk).contexts.clone();
        let refused = refusal_in(&desk.model, &contexts, action).is_some();
        let at = palette(&desk).commands(Language::English);
        let at = at.iter().position(|other| *other == action).unwrap();
        let before = desk.model.clone();
        for _ in 0..at {
            desk.press("<down>");
        }
        (desk.asked, desk.other) = (vec![], vec![]);
        desk.prompt = false;
        desk.press("<enter>");
        let stays = matches!(desk.model.windows.top(), Some(Window::Palette(_)));
        assert_eq!(stays, refused, "{name}");
        assert!(!refused || failure(&desk).is_some(), "{name}");
        assert_ne!(desk.model, before, "{name}");
    }
}

#[test]
fn a_window_over_a_form_takes_commands_from_any_keyboard() {
    let mut desk = desk("N<f1>");
    assert!(matches!(desk.model.windows.top(), Some(Window::Help(_))));
    // The key of q on a Russian keyboard.
    desk.press("й");
    assert!(!desk.model.windows.is_open() && desk.model.forms.open.is_some());
    let text =
        desk.model.forms.open.as_ref().and_then(Form::field).map(|f| f.editor.text().to_owned());
    assert_eq!(text.as_deref(), Some(""), "nor is it typed into the form");
}
