//! What a key does in a form.

use super::super::{near, quick, saved};
use super::{PAUSE, ask, close, follow, long_text, save};
use crate::app::editor::Pressed;
use crate::app::form::{Focus, Form, Popup, Stage, text_width};
use crate::app::reader::Reader;
use crate::app::{Action, Context, Effect, Key, Model, Name, Notice, TextAction, texts};
use crate::model::FuzzyDate;
use crate::model::date::{ReadContext, Reading};
use crate::model::field::Shape;
use crate::model::part::Part;
use crate::words;

/// Gives the form a key. Help is opened by the caller.
pub(crate) fn key(model: &mut Model, key: Key) -> Vec<Effect> {
    if model.form.as_ref().is_some_and(Form::is_quick) {
        return quick::key(model, key);
    }
    let action = model.keymap.action(&[Context::Form], key);
    let reader = model.reader();
    let Some(form) = &mut model.form else { return vec![] };
    // A doubled Ctrl+S stores once, and what is on its way to the store stays as it is.
    let saving = form.stage == Stage::Saving;
    if saving || (form.stage == Stage::Asking && action == Some(Action::Save)) {
        return wait(model);
    }
    form.stage = Stage::Filling;
    if form.long.is_some() {
        return long_text::key(model, key);
    }
    if let Some(at) = form.menu.take()
        && menu(form, at, key, reader)
    {
        return vec![];
    }
    match action {
        Some(action) => act(model, action),
        None if key == Key::Named(Name::Enter) => enter(model),
        None => press(model, key),
    }
}

/// Says that the store must answer first.
pub(in crate::app::update) fn wait(model: &mut Model) -> Vec<Effect> {
    model.notice = Some(Notice::Failed(words::failure(model.language, "refused-wait", &[])));
    vec![]
}

pub(in crate::app::update) fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    let reader = model.reader();
    let Some(form) = &mut model.form else { return vec![] };
    if form.long.is_some() {
        return long_text::act(model, action);
    }
    match action {
        Action::NextField | Action::PreviousField => {
            let before = form.focus;
            let effects = if action == Action::NextField {
                next(model, true)
            } else {
                form.step_focus(false, reader);
                ask(model)
            };
            if effects.is_empty() {
                tell_if_still(model, before, "notice-only-field");
            }
            effects
        }
        Action::Save => save(model),
        Action::AddPart => add_part(model),
        Action::RemovePart => remove_part(model),
        Action::MoreFields => {
            form.toggle_rare();
            vec![]
        }
        Action::Text(TextAction::Open) => long_text::open(model),
        Action::Saved(action) => saved::over_form(model, action),
        Action::Near(nearness) => near::open(model, nearness),
        Action::UndoTyping => undo(model, reader),
        Action::RedoTyping => {
            let redone = form.field_mut().is_some_and(|field| field.editor.redo());
            if redone { restored(model) } else { told(model, "notice-nothing-to-redo") }
        }
        Action::Close => escape(model),
        _ => vec![],
    }
}

/// Takes what was chosen, or with `top` what is offered first, and moves on.
fn next(model: &mut Model, top: bool) -> Vec<Effect> {
    let reader = model.reader();
    let Some(form) = &mut model.form else { return vec![] };
    if top && form.list_namesakes() {
        return vec![];
    }
    let taken = match form.take(top, reader) {
        Ok(taken) => taken,
        Err(problem) => {
            refuse(form, problem);
            return vec![];
        }
    };
    form.step_focus(true, reader);
    if taken { follow(model) } else { ask(model) }
}

/// Enter: a new line in a text; else on to the next field, and from the last
/// one to the store. It takes only what the person moved onto.
fn enter(model: &mut Model) -> Vec<Effect> {
    let Some(form) = &model.form else { return vec![] };
    let lines = form.field().is_some_and(|f| f.editor.extent() == crate::app::Extent::Lines);
    if lines {
        return press(model, Key::Named(Name::Enter));
    }
    if form.is_last() && form.popup.chosen.is_none() { save(model) } else { next(model, false) }
}

fn escape(model: &mut Model) -> Vec<Effect> {
    let Some(form) = &mut model.form else { return vec![] };
    if form.suggestions().is_empty() {
        return close(model);
    }
    form.popup = Popup::default();
    vec![]
}

pub(in crate::app::update) fn press(model: &mut Model, key: Key) -> Vec<Effect> {
    let (reader, columns) = (model.reader(), model.size.0);
    let Some(form) = &mut model.form else { return vec![] };
    match key {
        Key::Named(Name::Up) if form.choose(false) => return vec![],
        Key::Named(Name::Down) if form.choose(true) => return vec![],
        Key::Control(Name::Down) if form.list_terms() => return vec![],
        Key::Control(Name::Up | Name::Down) => return step_day(model, key),
        _ => {}
    }
    match form.press(key, text_width(columns)) {
        Pressed::Changed => {
            if let Some(field) = form.field_mut() {
                field.typed();
            }
            form.changed();
            follow(model)
        }
        Pressed::Refused(overfull) => {
            refuse(form, texts::overfull(overfull, reader.language));
            vec![]
        }
        Pressed::Moved => keep_soon(form),
        Pressed::Ignored => {
            leave(form, key, reader);
            ask(model)
        }
    }
}

/// A mark that went away without a change of the text is kept with the draft.
pub(in crate::app::update) fn keep_soon(form: &Form) -> Vec<Effect> {
    if form.dirty { vec![Effect::Remind(PAUSE)] } else { vec![] }
}

/// Keys that lead out of a field which has no use for them.
fn leave(form: &mut Form, key: Key, reader: Reader) {
    match key {
        Key::Named(Name::Up) => form.step_focus(false, reader),
        Key::Named(Name::Down) => form.step_focus(true, reader),
        Key::Named(Name::PageUp) => form.step_section(false, reader),
        Key::Named(Name::PageDown) => form.step_section(true, reader),
        _ => {}
    }
}

fn undo(model: &mut Model, reader: Reader) -> Vec<Effect> {
    let Some(form) = &mut model.form else { return vec![] };
    if form.bring_back(reader) {
        return follow(model);
    }
    let undone = form.field_mut().is_some_and(|field| field.editor.undo());
    if undone { restored(model) } else { told(model, "notice-nothing-to-undo") }
}

/// Says why a key changes nothing.
pub(in crate::app::update) fn told(model: &mut Model, id: &str) -> Vec<Effect> {
    model.notice = Some(Notice::Done(model.text(id).into_owned()));
    vec![]
}

fn restored(model: &mut Model) -> Vec<Effect> {
    let Some(form) = &mut model.form else { return vec![] };
    if let Some(field) = form.field_mut() {
        field.restored();
    }
    form.changed();
    follow(model)
}

/// A day before or after the exact day that is typed; today in an empty field.
fn step_day(model: &mut Model, key: Key) -> Vec<Effect> {
    let reader = model.reader();
    let Some(form) = &mut model.form else { return vec![] };
    let Some(field) = form.field_mut().filter(|field| field.shape == Shape::Date) else {
        return vec![];
    };
    let by = if key == Key::Control(Name::Up) { 1 } else { -1 };
    let text = if field.editor.is_blank() { reader.today.to_string() } else { field.text().into() };
    let Ok(Reading::One(date)) = FuzzyDate::read(&text, &ReadContext { today: reader.today })
    else {
        return vec![];
    };
    let stepped = if field.editor.is_blank() { Some(date) } else { date.step(by) };
    let shown = stepped.map(|date| date.display(reader.language));
    if shown.is_some_and(|text| field.editor.set(&text).is_ok()) {
        field.typed();
        form.changed();
        return follow(model);
    }
    vec![]
}

/// Adds a part like the one in focus; on the record itself, asks which.
fn add_part(model: &mut Model) -> Vec<Effect> {
    let reader = model.reader();
    let Some(form) = &mut model.form else { return vec![] };
    let here = form.section().map_or(Part::Record, |section| section.part);
    let before = form.focus;
    match (here, form.kind.parts()) {
        (_, parts) if form.many.is_some() || parts.is_empty() => {
            model.notice = Some(Notice::Done(model.text("notice-nothing-to-add").into_owned()));
        }
        (Part::Record, [only]) => form.add(*only, reader),
        (Part::Record, _) => form.menu = Some(0),
        (part, _) => {
            form.add(part, reader);
            tell_if_still(model, before, "notice-part-empty");
        }
    }
    vec![]
}

/// Where the focus stays although it was to move, that is said.
pub(in crate::app::update) fn tell_if_still(model: &mut Model, before: Focus, id: &str) {
    if model.form.as_ref().is_some_and(|form| form.focus == before) {
        model.notice = Some(Notice::Done(model.text(id).into_owned()));
    }
}

fn remove_part(model: &mut Model) -> Vec<Effect> {
    let Some(form) = &mut model.form else { return vec![] };
    let what = form.section().and_then(|section| section.brief(model.language));
    let removed = form.remove();
    let text = match what {
        Some(what) if removed => {
            words::with(model.language, "notice-part-removed-what", &[("what", what.into())])
        }
        _ if removed => model.text("notice-part-removed").into_owned(),
        _ => model.text("notice-part-stays").into_owned(),
    };
    model.notice = Some(Notice::Done(text));
    if removed { follow(model) } else { vec![] }
}

/// A key for the menu of parts that can be added, at line `at`; says whether it
/// is one. Any other closes the menu and goes to the form.
fn menu(form: &mut Form, at: usize, key: Key, reader: Reader) -> bool {
    let parts = form.kind.parts();
    let last = parts.len().saturating_sub(1);
    match key {
        Key::Named(Name::Up) => form.menu = Some(at.saturating_sub(1)),
        Key::Named(Name::Down) => form.menu = Some((at + 1).min(last)),
        Key::Named(Name::F(5)) => form.menu = Some(if at == last { 0 } else { at + 1 }),
        Key::Named(Name::Enter | Name::Tab) => {
            if let Some(part) = parts.get(at) {
                form.add(*part, reader);
            }
        }
        Key::Named(Name::Esc) => {}
        _ => return false,
    }
    true
}

pub(in crate::app::update) fn refuse(form: &mut Form, problem: String) {
    if let Some(field) = form.field_mut() {
        field.problem = Some(problem);
    }
}
