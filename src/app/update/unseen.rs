//! A screen that is too small to show what keys do: nothing acts unseen but
//! what locks the casebook or leaves it.

use super::command;
use crate::app::keymap::{Action, Context, Key};
use crate::app::message::Message;
use crate::app::model::Model;

/// Whether the screen is so small. Keys that waited for the store were typed
/// when it was not.
pub(super) fn is(model: &Model) -> bool {
    !model.forms.releasing && model.layout_of(model.world.size).is_none()
}

/// Whether a message may act on what the screen shows.
pub(super) fn acts(model: &Model, message: &Message) -> bool {
    let is_key = |key: Key| {
        let key = command(model, key);
        key == Key::Ctrl('c') || action(model, key).is_some()
    };
    match message {
        Message::Key(key) => !is(model) || is_key(*key),
        other => !other.is_deed() || !is(model),
    }
}

/// What a key does on a screen that is too small.
pub(super) fn action(model: &Model, key: Key) -> Option<Action> {
    let contexts = [Context::ANYWHERE, Context::GLOBAL];
    let action = model.settings.keymap.action(&contexts, key);
    action.filter(|action| matches!(action, Action::Lock | Action::Quit))
}
