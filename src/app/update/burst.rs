//! Keys that come faster than the store answers.
//!
//! A key that leaves a field makes something of the text there: it takes what
//! is offered, or gives the text its place. What that is, the store says; until
//! it has, the key waits, and with it all that is typed after it.

use super::{ambiguous, command, update};
use crate::app::effect::Effect;
use crate::app::form::{Ahead, Form, Stage};
use crate::app::keymap::{Action, Context, FormAction, Key, Name};
use crate::app::message::Message;
use crate::app::model::Model;
use crate::app::notice::Notice;
use crate::model::draft::DraftId;
use crate::words;

/// Keys and pastes that wait at most.
const MOST: usize = 1_000;

/// Holds back a message that has to wait for an answer of the store.
pub(super) fn hold(model: &mut Model, message: Message) -> Option<Message> {
    if !message.is_deed() {
        return Some(message);
    }
    if model.forms.held.is_empty() && !waits(model, &message) {
        return Some(message);
    }
    match message {
        Message::Key(key) if command(model, key) == Key::Ctrl('c') => Some(message),
        // Where it points may be elsewhere once the keys before it are done.
        Message::Mouse { .. } => None,
        _ if model.forms.held.len() >= MOST => {
            let failure = words::failure(model.settings.language, "refused-wait", &[]);
            model.notice = Some(Notice::Failed(failure));
            None
        }
        _ => {
            model.forms.held.push(message);
            None
        }
    }
}

/// Does what waited, once the store has answered.
pub(super) fn release(model: &mut Model) -> Vec<Effect> {
    if model.forms.held.first().is_none_or(|first| waits(model, first)) {
        return vec![];
    }
    let mut effects = vec![];
    let mut held = std::mem::take(&mut model.forms.held).into_iter();
    let releasing = std::mem::replace(&mut model.forms.releasing, true);
    while let Some(message) = held.next() {
        // Behind one that waits again, it waits too.
        let saved = saves(model, &message).filter(|_| model.forms.held.is_empty());
        effects.extend(update(model, message));
        if let Some(form) =
            model.forms.open.as_mut().filter(|form| saved.is_some_and(|d| refused(form, d)))
        {
            form.ahead.extend(held.flat_map(ahead));
            break;
        }
    }
    model.forms.releasing = releasing;
    effects
}

/// The draft of the quick line that a key is to store.
fn saves(model: &Model, message: &Message) -> Option<DraftId> {
    let Message::Key(key) = message else { return None };
    let form =
        model.forms.open.as_ref().filter(|form| form.is_quick() && form.popup.chosen.is_none())?;
    // Of a whole line Enter first shows what becomes of it.
    if form.holds_line() {
        return None;
    }
    let action = model.settings.keymap.action(&[Context::QUICK], *key);
    (action == Some(Action::Form(FormAction::Save)) && !model.windows.is_open())
        .then_some(form.draft)
}

/// Whether a line was refused that was to be stored. What was typed after that
/// was for the next.
fn refused(form: &Form, draft: DraftId) -> bool {
    form.draft == draft && form.stage == Stage::Filling && !form.is_blank()
}

fn ahead(message: Message) -> Vec<Ahead> {
    match message {
        Message::Key(key) => vec![Ahead::Key(key)],
        Message::Escaped(key) => ambiguous::both(key).map(Ahead::Key).to_vec(),
        Message::Unbracketed(keys) => ambiguous::typed(&keys).into_iter().flat_map(ahead).collect(),
        Message::Paste(text) => vec![Ahead::Paste(text)],
        _ => vec![],
    }
}

/// Does what waited without the answer: the program ends.
pub(super) fn flush(model: &mut Model) -> Vec<Effect> {
    let mut effects = vec![];
    while !model.forms.held.is_empty() {
        if let Some(form) = &mut model.forms.open {
            form.ask_no_more();
        }
        effects.extend(release(model));
    }
    effects
}

/// Whether what a key does depends on an answer that is on its way.
fn waits(model: &Model, message: &Message) -> bool {
    let Message::Key(key) = message else { return false };
    let filling =
        |form: &&Form| form.stage == Stage::Filling && form.long.is_none() && form.menu.is_none();
    let form = model.forms.open.as_ref().filter(filling).filter(|_| !model.windows.is_open());
    form.is_some_and(|form| leaves(model, form, *key) && form.awaits_answer(model.reader()))
}

/// Whether a key leaves the field in focus, or goes through what is offered.
fn leaves(model: &Model, form: &Form, key: Key) -> bool {
    if let Some(action) = model.settings.keymap.action(&[form.context()], key) {
        let stores = form.is_quick() && action == Action::Form(FormAction::Save);
        return stores
            || matches!(action, Action::Form(FormAction::NextField | FormAction::PreviousField));
    }
    let named = [Name::Up, Name::Down, Name::PageUp, Name::PageDown];
    named.into_iter().any(|name| key == Key::Named(name))
}
