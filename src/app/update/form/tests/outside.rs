use super::*;
use crate::app::keymap::{Action, Setting, TextAction};
use crate::app::message::Message;
use crate::app::outside::{Edited, Unedited};
use crate::app::update;
use crate::app::update::refusal;
use crate::app::windows::Window;

/// The narrative of a new incident on the whole screen, an editor allowed.
fn narrative(typed: &str) -> Model {
    let mut model = incident();
    go(&mut model, "narrative");
    press(&mut model, "<f4>", &[]);
    press(&mut model, typed, &[]);
    model.settings.outside.command = Some("nano".to_owned());
    model.settings.outside.on = true;
    model
}

fn text(model: &Model) -> &str {
    model.forms.open.as_ref().unwrap().field().unwrap().editor.text()
}

/// Hands the text over, its draft stored at once; what the editor is given.
fn handed(model: &mut Model) -> String {
    let effects = press(model, "<c-e>", &[]);
    let [Effect::Ask(Request::Write(Write::KeepDraft(KeepDraft(draft))))] = &effects[..] else {
        panic!("{effects:?}")
    };
    let kept = WriteReply::KeepDraft(KeepDraft(draft.clone()), Ok(()));
    let effects = update(model, Message::Reply(Box::new(kept.into())));
    let given = effects.into_iter().find_map(|effect| match effect {
        Effect::EditOutside { command, text } => Some((command, text)),
        _ => None,
    });
    let (command, text) = given.unwrap();
    assert_eq!(command, "nano");
    text
}

fn back(model: &mut Model, text: Result<&str, Unedited>) -> Vec<Effect> {
    let edited = Edited { text: text.map(str::to_owned), left: None };
    update(model, Message::Edited(edited))
}

fn failed(model: &Model) -> bool {
    matches!(model.notice, Some(Notice::Failed(_)))
}

#[test]
fn a_text_is_handed_over_once_its_draft_is_on_disk_and_comes_back_as_one_change() {
    let mut model = narrative("Taken at night.");
    assert_eq!(handed(&mut model), "Taken at night.\n");
    let effects = back(&mut model, Ok("Taken at night.\nBy four men.\r\nCafe\u{301}\u{1b}[2J\n"));
    assert_eq!(text(&model), "Taken at night.\nBy four men.\nCafé[2J");
    assert!(effects.contains(&Effect::Remind(PAUSE)), "it is kept as typing is");
    assert!(matches!(model.notice, Some(Notice::Done(_))));
    press(&mut model, "<c-z>", &[]);
    assert_eq!(text(&model), "Taken at night.");
}

#[test]
fn it_is_off_until_it_is_allowed_and_says_why() {
    let mut model = narrative("Taken");
    model.settings.outside.on = false;
    assert_eq!(press(&mut model, "<c-e>", &[]), []);
    assert!(failed(&model));
    model.settings.outside.command = None;
    assert!(refusal(&model, Action::Text(TextAction::HandOver)).is_some());
    assert!(refusal(&model, Action::Setting(Setting::OutsideEditor)).is_some());
}

#[test]
fn a_window_warns_before_it_is_switched_on_and_the_choice_is_remembered() {
    let mut model = model();
    model.settings.outside.command = Some("nano".to_owned());
    let palette = |model: &mut Model, answer| {
        let _effects = update(model, Message::Key(Key::Named(Name::F(2))));
        for char in "outside editor".chars() {
            let _effects = update(model, Message::Key(Key::Char(char)));
        }
        let _effects = update(model, Message::Key(Key::Named(Name::Enter)));
        if let Some(answer) = answer {
            assert!(matches!(model.windows.top(), Some(Window::Outside(_))));
            let _effects = update(model, Message::Key(Key::Named(answer)));
        }
        assert!(!model.windows.is_open());
    };
    palette(&mut model, Some(Name::Esc));
    assert!(!model.settings.outside.on);
    palette(&mut model, Some(Name::Enter));
    assert!(model.settings.outside.on);
    let choices = model.settings.choices();
    palette(&mut model, None);
    assert!(!model.settings.outside.on, "it is switched off without a question");
    model.settings.go_on_with(&choices);
    assert!(model.settings.outside.on);
}

#[test]
fn what_is_typed_for_the_editor_is_not_typed_here() {
    let mut model = narrative("Taken");
    let effects = press(&mut model, "<c-e>", &[]);
    let [Effect::Ask(Request::Write(Write::KeepDraft(asked)))] = &effects[..] else {
        panic!("{effects:?}")
    };
    for message in [Message::Key(Key::Char('i')), Message::Paste("x".to_owned())] {
        assert_eq!(update(&mut model, message), []);
    }
    assert_eq!(text(&model), "Taken");
    let _effects = update(&mut model, Message::Key(Key::Named(Name::Esc)));
    let kept = WriteReply::KeepDraft(asked.clone(), Ok(()));
    let effects = update(&mut model, Message::Reply(Box::new(kept.into())));
    let away = effects.iter().any(|effect| matches!(effect, Effect::EditOutside { .. }));
    assert!(!away, "Esc calls it back");
    press(&mut model, "!", &[]);
    assert_eq!(text(&model), "Taken!");
}

#[test]
fn what_cannot_be_kept_is_not_handed_over() {
    let mut model = narrative("Taken");
    let effects = press(&mut model, "<c-e>", &[]);
    let Some(Effect::Ask(request)) = effects.into_iter().next() else { panic!("a draft") };
    let fault = crate::app::fixture::full("task-keep-draft");
    let effects = update(&mut model, Message::Reply(Box::new(request.fails(fault))));
    assert!(!effects.iter().any(|effect| matches!(effect, Effect::EditOutside { .. })));
    assert!(failed(&model));
    let _effects = update(&mut model, Message::Key(Key::Char('!')));
    assert_eq!(text(&model), "Taken!");
}

#[test]
fn an_editor_that_fails_leaves_the_old_text_and_what_it_wrote_can_be_put_in() {
    for why in [Unedited::Status("New\n".to_owned()), Unedited::NotText("New\n".to_owned())] {
        let mut model = narrative("Taken. ");
        handed(&mut model);
        assert_eq!(back(&mut model, Err(why)), []);
        assert!(failed(&model));
        assert_eq!(text(&model), "Taken. ");
        press(&mut model, "<f8>", &[]);
        assert_eq!(text(&model), "Taken. New\n");
    }
}

#[test]
fn what_is_too_long_is_not_taken_and_not_lost() {
    let mut model = narrative("Taken");
    handed(&mut model);
    let long = "а".repeat(1_000_001);
    assert_eq!(back(&mut model, Ok(&long)), []);
    assert!(failed(&model));
    assert_eq!((text(&model), model.forms.carried.clip.len()), ("Taken", long.len()));
}

#[test]
fn a_text_that_was_not_changed_is_told_and_not_marked_as_changed() {
    for (typed, file) in [("Taken", "Taken\n"), ("", ""), ("Taken", "Taken\r\n")] {
        let mut model = narrative(typed);
        handed(&mut model);
        assert_eq!(back(&mut model, Ok(file)), [], "{file:?}");
        assert!(matches!(model.notice, Some(Notice::Done(_))));
        assert_eq!(text(&model), typed);
    }
    let mut model = narrative("Taken");
    handed(&mut model);
    back(&mut model, Err(Unedited::Status("Taken\n".to_owned())));
    assert!(model.forms.carried.clip.is_empty(), "an editor that gives up has left nothing new");
}

#[test]
fn a_file_that_could_not_be_removed_is_told_whatever_else_there_is() {
    let mut model = narrative("Taken");
    handed(&mut model);
    let left = Some("/run/user/1000/casebook-1".to_owned());
    let edited = Edited { text: Ok("New\n".to_owned()), left };
    let _effects = update(&mut model, Message::Edited(edited));
    let Some(Notice::Failed(failure)) = &model.notice else { panic!("{:?}", model.notice) };
    assert!(failure.what.contains("/run/user/1000/casebook-1"));
    assert_eq!(text(&model), "New");
}

#[test]
fn an_editor_that_leaves_nothing_takes_nothing_from_what_was_copied() {
    let mut model = narrative("Taken");
    model.forms.carried.clip = "kept".to_owned();
    handed(&mut model);
    back(&mut model, Err(Unedited::Status("  \n".to_owned())));
    assert!(failed(&model));
    assert_eq!(model.forms.carried.clip, "kept");
}
