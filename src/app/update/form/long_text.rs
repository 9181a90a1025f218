//! What a key does in a long text.

use super::super::done;
use super::keys::{keep_soon, told};
use super::{follow, outside};
use crate::app::editor::{Overfull, Pressed};
use crate::app::form::Form;
use crate::app::keymap::TextAction;
use crate::app::long_text::{LongText, room};
use crate::app::{
    Action, Clipboard, Editor, Effect, FormField, Key, Model, Name, Notice, Popup, TypedLine,
    refusal, texts,
};
use crate::words::Failure;

/// Writes the text in focus on the whole screen.
pub(super) fn open(model: &mut Model) -> Vec<Effect> {
    if refused(model, Action::Text(TextAction::Open)) {
        return vec![];
    }
    let size = model.size;
    let Some(form) = &mut model.form else { return vec![] };
    let mut long = LongText::default();
    if let Some(field) = form.field() {
        long.follow(&field.editor, size);
    }
    (form.long, form.popup) = (Some(long), Popup::default());
    vec![]
}

/// Gives the long text a key.
pub(super) fn key(model: &mut Model, key: Key) -> Vec<Effect> {
    let action = match key {
        Key::Char(_) => None,
        key => model.action(key),
    };
    let finding = model.form.as_ref().and_then(|form| form.long.as_ref()?.find.as_ref()).is_some();
    let effects = match action.filter(|action| !is_said_by_key(*action)) {
        Some(action) => act(model, action),
        None if finding => seek(model, |line| line.press(key)),
        None => press(model, key),
    };
    scroll(model);
    effects
}

/// Whether the key itself says where an action goes.
fn is_said_by_key(action: Action) -> bool {
    use TextAction::{DeleteWord, Edge, Select, Word};
    matches!(action, Action::Text(DeleteWord | Edge | Select | Word))
}

/// Does what an action says, unless there is a reason not to.
pub(super) fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    if refused(model, action) {
        return vec![];
    }
    let effects = match action {
        Action::Text(action) => act_on_text(model, action),
        Action::UndoTyping if edit(model, Editor::undo) => changed(model),
        Action::UndoTyping => told(model, "notice-nothing-to-undo"),
        Action::RedoTyping if edit(model, Editor::redo) => changed(model),
        Action::RedoTyping => told(model, "notice-nothing-to-redo"),
        Action::Close => close(model),
        _ => vec![],
    };
    scroll(model);
    effects
}

/// Puts pasted text in at the cursor, or into the line that finds.
pub(super) fn paste(model: &mut Model, text: &str) -> Vec<Effect> {
    let finding = model.form.as_ref().and_then(|form| form.long.as_ref()?.find.as_ref()).is_some();
    let effects = if finding {
        let insert = |line: &mut TypedLine| {
            line.insert(text);
            true
        };
        seek(model, insert)
    } else {
        put_in(model, text)
    };
    scroll(model);
    effects
}

fn act_on_text(model: &mut Model, action: TextAction) -> Vec<Effect> {
    match action {
        TextAction::Leave => leave(model),
        TextAction::Copy | TextAction::Cut => take(model, action == TextAction::Cut),
        TextAction::Paste => {
            let text = model.clip.clone();
            put_in(model, &text)
        }
        TextAction::LineUp => change(model, |text| text.move_lines(true)),
        TextAction::LineDown => change(model, |text| text.move_lines(false)),
        TextAction::Find => {
            let Some((long, field)) = model.form.as_mut().and_then(parts) else { return vec![] };
            long.open_find(&field.editor);
            vec![]
        }
        TextAction::NextFound | TextAction::PreviousFound => {
            let Some((long, _)) = model.form.as_mut().and_then(parts) else { return vec![] };
            long.step_find(action == TextAction::NextFound);
            show_found(model)
        }
        TextAction::Mark => {
            let marking = edit(model, |text| {
                text.toggle_mark();
                text.is_marking()
            });
            model.notice = marking.then(|| done(model.text("notice-marking")));
            vec![]
        }
        TextAction::SelectAll => {
            edit(model, |text| {
                text.select_all();
                true
            });
            vec![]
        }
        TextAction::HandOver => outside::hand_over(model),
        TextAction::Open
        | TextAction::Select
        | TextAction::Word
        | TextAction::DeleteWord
        | TextAction::Edge => vec![],
    }
}

/// The long text and its field.
fn parts(form: &mut Form) -> Option<(&mut LongText, &mut FormField)> {
    let at = form.focus;
    let field = form.sections.get_mut(at.section)?.fields.get_mut(at.field)?;
    Some((form.long.as_mut()?, field))
}

/// Does something with the text that is not a change of it.
fn edit(model: &mut Model, deed: impl FnOnce(&mut Editor) -> bool) -> bool {
    let Some(field) = model.form.as_mut().and_then(Form::field_mut) else { return false };
    let done = deed(&mut field.editor);
    if done {
        field.adopt();
    }
    done
}

/// Changes the text; says so to the form if it has changed.
fn change(model: &mut Model, deed: impl FnOnce(&mut Editor) -> bool) -> Vec<Effect> {
    if edit(model, deed) { changed(model) } else { vec![] }
}

pub(super) fn changed(model: &mut Model) -> Vec<Effect> {
    let Some(form) = &mut model.form else { return vec![] };
    if let Some(field) = form.field_mut() {
        field.restored();
    }
    form.changed();
    form.popup = Popup::default();
    follow(model)
}

fn press(model: &mut Model, key: Key) -> Vec<Effect> {
    let (width, height) = room(model.size);
    let page = isize::try_from(height.saturating_sub(1)).unwrap_or(1).max(1);
    let paging = matches!(key, Key::Named(Name::PageUp | Name::PageDown));
    if paging || matches!(key, Key::Shift(_) | Key::ControlShift(_)) {
        edit(model, |text| text.step(key, width, page));
        return vec![];
    }
    let Some(form) = &mut model.form else { return vec![] };
    match form.press(key, width) {
        Pressed::Changed => changed(model),
        Pressed::Refused(overfull) => overfull_notice(model, overfull),
        Pressed::Moved => keep_soon(form),
        Pressed::Ignored => vec![],
    }
}

fn put_in(model: &mut Model, text: &str) -> Vec<Effect> {
    let Some(field) = model.form.as_mut().and_then(Form::field_mut) else { return vec![] };
    match field.paste(text) {
        Ok(true) => changed(model),
        Ok(false) => vec![],
        Err(overfull) => overfull_notice(model, overfull),
    }
}

fn overfull_notice(model: &mut Model, overfull: Overfull) -> Vec<Effect> {
    let what = texts::overfull(overfull, model.language);
    model.notice = Some(Notice::Failed(Failure { what, advice: None }));
    vec![]
}

/// Copies what is selected, here and to the clipboard of the system.
fn take(model: &mut Model, cut: bool) -> Vec<Effect> {
    let Some(field) = model.form.as_mut().and_then(Form::field_mut) else { return vec![] };
    let text = if cut { field.editor.cut() } else { field.editor.selected().map(str::to_owned) };
    let Some(text) = text else { return vec![] };
    model.clip.clone_from(&text);
    let mut effects = vec![Effect::Copy { text, to: Clipboard::System }];
    if cut {
        effects.extend(changed(model));
    }
    effects
}

/// Types into the line that finds; the cursor goes to what is found.
fn seek(model: &mut Model, deed: impl FnOnce(&mut TypedLine) -> bool) -> Vec<Effect> {
    let Some((long, _)) = model.form.as_mut().and_then(parts) else { return vec![] };
    let Some(find) = &mut long.find else { return vec![] };
    if deed(&mut find.line) {
        find.look();
        return show_found(model);
    }
    vec![]
}

/// Selects what is found; without that the cursor is where it was.
fn show_found(model: &mut Model) -> Vec<Effect> {
    let Some((long, field)) = model.form.as_mut().and_then(parts) else { return vec![] };
    let Some(find) = &long.find else { return vec![] };
    let origin = find.origin();
    field.editor.select_range(find.shown().unwrap_or(origin..origin));
    field.adopt();
    vec![]
}

/// Esc: ends finding, then selecting, then writing on the whole screen.
fn close(model: &mut Model) -> Vec<Effect> {
    let Some((long, field)) = model.form.as_mut().and_then(parts) else { return vec![] };
    if long.close_find() || field.editor.unselect() {
        return vec![];
    }
    leave(model)
}

/// Back to the form, which keeps the text.
fn leave(model: &mut Model) -> Vec<Effect> {
    let Some(form) = &mut model.form else { return vec![] };
    form.long = None;
    if let Some(field) = form.field_mut() {
        field.editor.unselect();
    }
    vec![]
}

/// Keeps the cursor on screen.
pub(super) fn scroll(model: &mut Model) {
    let size = model.size;
    if let Some((long, field)) = model.form.as_mut().and_then(parts) {
        long.follow(&field.editor, size);
    }
}

/// Says why an action cannot be done now, if it cannot.
fn refused(model: &mut Model, action: Action) -> bool {
    let failure = refusal(model, action);
    let refused = failure.is_some();
    if let Some(failure) = failure {
        model.notice = Some(Notice::Failed(failure));
    }
    refused
}
