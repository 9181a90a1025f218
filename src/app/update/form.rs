//! Transitions of the form.

use crate::app::{Effect, Form, Key, Model, Name, Reply};
use crate::model::Kind;
use crate::model::draft::Draft;
use crate::model::find::Editable;

pub(crate) fn open(model: &mut Model, kind: Kind, _party: Option<&str>) {
    model.form = Some(Form { title: format!("New {kind}") });
}

pub(crate) fn edit(model: &mut Model, editable: &Editable) {
    model.form = Some(Form { title: editable.record.name.clone() });
}

pub(crate) fn restore(model: &mut Model, draft: &Draft) -> bool {
    model.form = Some(Form { title: draft.title.clone() });
    true
}

pub(crate) fn add_citation(_model: &mut Model) {}

pub(crate) fn key(model: &mut Model, key: Key) -> Vec<Effect> {
    if key == Key::Named(Name::Esc) {
        model.form = None;
    }
    vec![]
}

pub(crate) fn paste(_model: &mut Model, _text: &str) -> Vec<Effect> {
    vec![]
}

pub(crate) fn reply(model: &mut Model, reply: &Reply) -> Vec<Effect> {
    if let Reply::Saved(_) = reply {
        model.form = None;
    }
    vec![]
}

pub(crate) fn reminder(_model: &mut Model) -> Vec<Effect> {
    vec![]
}
