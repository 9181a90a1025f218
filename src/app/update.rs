//! How a message changes the model.

mod form;

use super::{Effect, Key, Message, Model};
use crate::model::Kind;

/// Changes `model` by one message and returns what is to be done outside.
pub fn update(model: &mut Model, message: Message) -> Vec<Effect> {
    match message {
        Message::Key(Key::Char('n')) if model.form.is_none() => {
            form::open(model, Kind::Incident, None);
            vec![]
        }
        Message::Key(key) => {
            model.notice = None;
            form::key(model, key)
        }
        Message::Paste(text) => form::paste(model, &text),
        Message::Reminder => form::reminder(model),
        Message::Reply(reply) => form::reply(model, &reply),
        _ => vec![],
    }
}
