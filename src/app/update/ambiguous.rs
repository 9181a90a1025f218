//! Keys that terminals do not tell from others, and what they mean here.
//!
//! A key with Alt is told as Esc and the key, at once. So are both keys where
//! they come in one breath: over a slow line, or while the computer is busy.
//! Alt is meant only where it does something at present; all else is Esc and
//! the key. Where that is wrong, a layer is closed that keeps what was typed in
//! it; the other way round, what was typed after Esc would be lost, or the text
//! that Esc was to close would take in what was meant for the lists.

use super::command;
use crate::app::keymap::{Key, Name};
use crate::app::message::Message;
use crate::app::model::Model;

/// What a message means, if it is none by itself.
pub(super) fn meant(model: &Model, message: &Message) -> Option<Vec<Message>> {
    match message {
        Message::Escaped(key) => Some(escaped(model, *key)),
        _ => None,
    }
}

fn escaped(model: &Model, key: Key) -> Vec<Message> {
    let alt = command(model, key.with_alt());
    if model.action(alt).is_some() || (model.is_typing() && alt.edits()) {
        return vec![Message::Key(alt)];
    }
    [Key::Named(Name::Esc), key].map(Message::Key).to_vec()
}
