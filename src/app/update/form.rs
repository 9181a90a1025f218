//! Transitions of the form.

use crate::app::{Effect, Key, Model, Name, Reply};

pub(super) fn key(model: &mut Model, key: Key) -> Vec<Effect> {
    if key == Key::Named(Name::Esc) {
        model.form = None;
    }
    vec![]
}

pub(super) fn paste(_model: &mut Model, _text: &str) -> Vec<Effect> {
    vec![]
}

pub(super) fn reply(model: &mut Model, reply: &Reply) -> Vec<Effect> {
    if let Reply::Saved(_) = reply {
        model.form = None;
    }
    vec![]
}

pub(super) fn reminder(_model: &mut Model) -> Vec<Effect> {
    vec![]
}

pub(super) fn add_citation(_model: &mut Model) {}
