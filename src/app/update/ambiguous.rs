//! Keys that terminals do not tell from others, and what they mean here.
//!
//! A key with Alt is told as Esc and the key, at once. So are both keys where
//! they come in one breath: over a slow line, or while the computer is busy.
//! Alt is meant only where it does something at present; all else is Esc and
//! the key. Where that is wrong, a layer is closed that keeps what was typed in
//! it; the other way round, what was typed after Esc would be lost, or the text
//! that Esc was to close would take in what was meant for the lists.
//!
//! Terminals that do not mark a paste type it. Where characters go into a text,
//! it is typed indeed, but that lines of several end as those of a paste do: Enter
//! would save each. Elsewhere each character would be a command, and it does nothing.

use super::command;
use crate::app::editing::edit;
use crate::app::keymap::{Key, Name};
use crate::app::message::Message;
use crate::app::model::Model;

/// What a message means, if it is none by itself.
pub(super) fn meant(model: &Model, message: &Message) -> Option<Vec<Message>> {
    match message {
        Message::Escaped(key) => Some(escaped(model, *key)),
        Message::Unbracketed(keys) if model.is_typing() => Some(typed(keys)),
        _ => None,
    }
}

fn escaped(model: &Model, key: Key) -> Vec<Message> {
    let alt = command(model, key.with_alt());
    if model.action(alt).is_some() || (model.is_typing() && edit(alt).is_some()) {
        return vec![Message::Key(key.with_alt())];
    }
    both(key).map(Message::Key).to_vec()
}

/// Esc, and the key that came with it.
pub(super) fn both(key: Key) -> [Key; 2] {
    [Key::Named(Name::Esc), key]
}

/// What was pasted as if typed: Tab leads from field to field, as it does for
/// programs that type for people, and between tabs lines are put in as lines.
///
/// An end of line behind one line of text is Enter: whoever types fast over a
/// slow line, or has it typed for them, means that record to be done with.
pub(super) fn typed(keys: &[Key]) -> Vec<Message> {
    let ends = keys.iter().filter(|key| key.breaks_line()).count();
    if ends == 1 && keys.last().is_some_and(|key| key.breaks_line()) {
        return keys.iter().copied().map(Message::Key).collect();
    }
    let tab = Key::Named(Name::Tab);
    let mut messages = Vec::new();
    for (index, piece) in keys.split(|key| *key == tab).enumerate() {
        if index > 0 {
            messages.push(Message::Key(tab));
        }
        if piece.iter().any(|key| key.breaks_line()) {
            messages.push(Message::Paste(piece.iter().copied().filter_map(character).collect()));
        } else {
            messages.extend(piece.iter().copied().map(Message::Key));
        }
    }
    messages
}

fn character(key: Key) -> Option<char> {
    match key {
        Key::Char(char) => Some(char),
        key => key.breaks_line().then_some('\n'),
    }
}
