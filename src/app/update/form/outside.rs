//! Hands a long text to the editor outside the program, and takes it in again.

use super::super::done;
use super::long_text;
use crate::app::ask::KeepDraft;
use crate::app::editor::Overfull;
use crate::app::keymap::Key;
use crate::app::outside::{Edited, Handing, Unedited, given, taken};
use crate::app::{Effect, Form, Message, Model, Name, Notice};
use crate::model::draft::Draft;
use crate::words;
use crate::words::Failure;

/// Hands the text over once what is typed is kept: whatever becomes of the
/// editor or of the program, no more than what is typed there can be lost.
pub(super) fn hand_over(model: &mut Model) -> Vec<Effect> {
    let (millis, language) = (model.now.millis, model.language);
    let Some(form) = &mut model.form else { return vec![] };
    if form.many.is_some() {
        return give(model);
    }
    form.dirty = false;
    let draft = form.to_draft(millis, language);
    model.outside.stage = Handing::Keeping;
    model.notice = Some(done(model.text("notice-outside-keeping")));
    vec![Effect::ask(KeepDraft(draft))]
}

/// Goes on now that the draft is on disk, if that is waited for.
pub(crate) fn kept(model: &mut Model, draft: &Draft) -> Vec<Effect> {
    if model.outside.stage != Handing::Keeping || !is_open(model, draft) {
        return vec![];
    }
    model.notice = None;
    give(model)
}

/// What cannot be kept is not handed over.
pub(crate) fn not_kept(model: &mut Model, draft: &Draft) {
    if model.outside.stage == Handing::Keeping && is_open(model, draft) {
        model.outside.stage = Handing::Idle;
    }
}

/// Whether it is the draft of the form that is open.
fn is_open(model: &Model, draft: &Draft) -> bool {
    model.form.as_ref().is_some_and(|form| form.draft == draft.id)
}

fn give(model: &mut Model) -> Vec<Effect> {
    model.outside.stage = Handing::Idle;
    let field = model.form.as_ref().filter(|form| form.long.is_some()).and_then(Form::field);
    let Some((field, command)) = field.zip(model.outside.command.clone()) else { return vec![] };
    let text = given(field.editor.text());
    model.outside.stage = Handing::Away;
    vec![Effect::EditOutside { command, text }]
}

/// Holds back what was typed for the editor; while the draft is being kept,
/// Esc and Ctrl+C call the text back.
pub(crate) fn hold(model: &mut Model, message: Message) -> Option<Message> {
    let typed = matches!(message, Message::Key(_) | Message::Paste(_) | Message::Mouse { .. });
    if !typed || model.outside.stage == Handing::Idle {
        return Some(message);
    }
    let back = matches!(message, Message::Key(Key::Named(Name::Esc) | Key::Ctrl('c')));
    if back && model.outside.stage == Handing::Keeping {
        (model.outside.stage, model.notice) = (Handing::Idle, None);
    }
    None
}

/// Takes in what came back.
pub(crate) fn edited(model: &mut Model, edited: Edited) -> Vec<Effect> {
    model.outside.stage = Handing::Idle;
    let effects = match edited.text {
        Ok(text) => replace(model, &text),
        Err(why) => {
            refuse(model, why);
            vec![]
        }
    };
    // A text that lies about is worse than any news of it.
    if let Some(path) = edited.left {
        fail(model, "refused-outside-left", &[("path", path.into())]);
    }
    effects
}

/// Puts the new text in the place of the old, as one change to be undone.
fn replace(model: &mut Model, file: &str) -> Vec<Effect> {
    let Some(field) = model.form.as_mut().and_then(Form::field_mut) else { return vec![] };
    let text = taken(file, field.editor.text());
    let cursor = field.editor.cursor();
    match field.editor.set(text) {
        Ok(true) => {
            model.notice = Some(done(model.text("notice-outside-changed")));
            let effects = long_text::changed(model);
            long_text::scroll(model);
            effects
        }
        Ok(false) => {
            field.editor.select_range(cursor..cursor);
            model.notice = Some(done(model.text("notice-outside-unchanged")));
            vec![]
        }
        Err(Overfull { .. }) => {
            let limit = field.editor.extent().limit();
            field.editor.select_range(cursor..cursor);
            text.clone_into(&mut model.clip);
            let limit = words::number(limit as u64, model.language);
            fail(model, "refused-outside-long", &[("limit", limit.into())]);
            vec![]
        }
    }
}

/// Says why the old text stays. What the editor left can be put in by a key.
fn refuse(model: &mut Model, why: Unedited) {
    let before = model.form.as_ref().and_then(Form::field).map(|field| field.editor.text());
    let same = |text: &str| text.trim().is_empty() || before == Some(taken(text, ""));
    match why {
        Unedited::Missing => {
            let command = model.outside.command.clone().unwrap_or_default();
            fail(model, "refused-outside-missing", &[("command", command.into())]);
        }
        Unedited::Failed(why) => {
            let why = words::system(&why, model.language);
            fail(model, "refused-outside-failed", &[("why", why.into())]);
        }
        Unedited::Status(text) if same(&text) => fail(model, "refused-outside-ended", &[]),
        Unedited::Status(text) => {
            model.clip = text;
            fail(model, "refused-outside-status", &[]);
        }
        Unedited::NotText(text) => {
            model.clip = text;
            fail(model, "refused-outside-not-text", &[]);
        }
    }
}

fn fail(model: &mut Model, id: &str, arguments: &[(&str, words::Argument)]) {
    let failure: Failure = words::failure(model.language, id, arguments);
    model.notice = Some(Notice::Failed(failure));
}
