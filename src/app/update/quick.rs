//! Transitions of the quick line. What it does not do in its own way, it does
//! as any form.

use super::form::{self, ask, follow, keys, save};
use crate::app::form::{Form, Stage};
use crate::app::quick::{Ahead, LastIncident, QuickSlot};
use crate::app::{Action, Context, Effect, Key, Model, Name, Notice};
use crate::model::Kind;
use crate::model::called::Named;

/// Keys and pastes that are kept while a line is being stored.
const AHEAD: usize = 1_000;

/// Opens a quick line.
pub(super) fn open(model: &mut Model) {
    let draft = form::next_draft(model);
    model.form = Some(Form::quick_line(draft, model.last.as_ref(), model.reader()));
}

/// Fills the line as the last incident was, but for who was involved.
pub(super) fn repeat(model: &mut Model) -> Vec<Effect> {
    let reader = model.reader();
    let (Some(form), Some(last)) = (&mut model.form, &model.last) else {
        model.notice = crate::app::refusal(model, Action::Repeat).map(Notice::Failed);
        return vec![];
    };
    form.settle_focus(Some(last), reader);
    form.repeat(last, reader);
    form.dirty = !form.is_blank();
    follow(model)
}

/// Gives the line a key.
pub(super) fn key(model: &mut Model, key: Key) -> Vec<Effect> {
    let Some(form) = &mut model.form else { return vec![] };
    if hold(form, || Ahead::Key(key)) {
        let full = form.is_quick() && form.ahead.len() >= AHEAD;
        return if full { keys::wait(model) } else { vec![] };
    }
    let action = model.keymap.action(&[Context::Quick], key);
    match action {
        // Enter takes what the arrows have chosen.
        Some(Action::Save) if form.popup.chosen.is_some() => next(model, false),
        Some(action) => act(model, action),
        None => press(model, key),
    }
}

/// Does what an action says.
pub(super) fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    let reader = model.reader();
    let Some(form) = &mut model.form else { return vec![] };
    match action {
        Action::NextField => next(model, true),
        Action::PreviousField => go(model, |form| form.step_slot(false, reader)),
        Action::Save => save(model),
        Action::Repeat => repeat(model),
        Action::FullForm => {
            form.quick = None;
            ask(model)
        }
        Action::AddPart => {
            let before = form.focus;
            let effects = go(model, |form| form.add_entry(reader));
            keys::tell_if_still(model, before, "notice-part-empty");
            effects
        }
        Action::RemovePart => remove(model),
        action => keys::act(model, action),
    }
}

/// Keeps what is typed while the line before is on its way to the store.
fn hold(form: &mut Form, typed: impl FnOnce() -> Ahead) -> bool {
    let busy = form.stage != Stage::Filling;
    if busy && form.is_quick() && form.ahead.len() < AHEAD {
        form.ahead.push(typed());
    }
    busy
}

/// Whether a paste can be put in now; else it is kept for the next line.
pub(super) fn takes_paste(form: &mut Form, text: &str) -> bool {
    !hold(form, || Ahead::Paste(text.to_owned()))
}

/// Takes what was chosen, or with `top` what is offered first; else gives what
/// is typed its place. Then it moves on.
fn next(model: &mut Model, top: bool) -> Vec<Effect> {
    let reader = model.reader();
    let Some(form) = &mut model.form else { return vec![] };
    if top && form.list_namesakes() {
        return vec![];
    }
    match form.take(top, reader) {
        Ok(true) => {
            form.follow_by(model.last.as_ref(), reader);
            form.step_slot(true, reader);
            follow(model)
        }
        Ok(false) => go(model, |form| form.step_slot(true, reader)),
        Err(problem) => {
            keys::refuse(form, problem);
            vec![]
        }
    }
}

/// Leaves the slot: what is typed there is given its place first. What is to
/// repeat the last incident and cannot, is not left.
fn go(model: &mut Model, leave: impl FnOnce(&mut Form)) -> Vec<Effect> {
    let reader = model.reader();
    let Some(form) = &mut model.form else { return vec![] };
    if form.settle_focus(model.last.as_ref(), reader) {
        form.follow_by(model.last.as_ref(), reader);
        leave(form);
    }
    if form.dirty { follow(model) } else { ask(model) }
}

/// Takes the entry in focus out; of a slot's only entry, the text.
fn remove(model: &mut Model) -> Vec<Effect> {
    let reader = model.reader();
    let Some(form) = &mut model.form else { return vec![] };
    let Some(slot) = form.slot_at(form.focus) else { return vec![] };
    if slot == QuickSlot::By {
        form.say_by();
    }
    if form.entries(slot).len() > 1 && form.remove() {
        form.go_to_slot(slot, reader);
    } else if let Some(field) = form.field_mut() {
        field.write("");
        form.changed();
        form.forget_role();
    }
    follow(model)
}

fn press(model: &mut Model, key: Key) -> Vec<Effect> {
    let reader = model.reader();
    let Some(form) = &mut model.form else { return vec![] };
    match key {
        Key::Named(Name::Up) if form.choose(false) => vec![],
        Key::Named(Name::Down) if form.choose(true) => vec![],
        Key::Named(Name::Up | Name::PageUp) => go(model, |form| form.step_entry(false, reader)),
        Key::Named(Name::Down | Name::PageDown) => go(model, |form| form.step_entry(true, reader)),
        key => {
            if form.slot_at(form.focus) == Some(QuickSlot::By) {
                form.say_by();
            }
            let effects = keys::press(model, key);
            if let Some(form) = model.form.as_mut().filter(|form| form.is_quick()) {
                form.forget_role();
            }
            effects
        }
    }
}

/// The form is stored: a quick line makes room for the next.
pub(super) fn saved(model: &mut Model, records: &[Named]) -> Vec<Effect> {
    let Some(form) = model.form.take() else { return vec![] };
    if form.kind == Kind::Incident && form.record().is_none() {
        model.last = Some(LastIncident::of(&form, records, model.reader()));
    }
    let quick = form.is_quick();
    if quick || !form.ahead.is_empty() { next_line(model, form.ahead) } else { vec![] }
}

/// Opens the line after, and types into it what was typed ahead.
fn next_line(model: &mut Model, ahead: Vec<Ahead>) -> Vec<Effect> {
    open(model);
    let mut effects = ask(model);
    for typed in ahead {
        if model.form.is_none() {
            break;
        }
        effects.extend(match typed {
            Ahead::Key(pressed) => form::key(model, pressed),
            Ahead::Paste(text) => form::paste(model, &text),
        });
    }
    effects
}

/// What was typed ahead of a line that is closed or left unsaved is a line of
/// its own.
pub(super) fn spill(model: &mut Model, ahead: Vec<Ahead>) -> Vec<Effect> {
    if ahead.is_empty() { vec![] } else { next_line(model, ahead) }
}

/// Shows the whole form where what is wrong lies outside the slots. What was
/// typed ahead waits for the next line.
pub(super) fn refused(form: &mut Form) {
    if form.slot_at(form.focus).is_none() {
        form.quick = None;
    }
}

/// Keeps what was typed ahead as drafts: nothing will open its lines any more.
pub(super) fn keep_ahead(model: &mut Model) -> Vec<Effect> {
    let last = model.last.clone();
    let mut effects = vec![];
    loop {
        let ahead = model.form.as_mut().map(|form| std::mem::take(&mut form.ahead));
        let Some(ahead) = ahead.filter(|ahead| !ahead.is_empty()) else { break };
        effects.extend(next_line(model, ahead));
        effects.extend(form::reminder(model));
    }
    model.last = last;
    effects
}
