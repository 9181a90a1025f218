//! Forms: what reaches them, and what is done about what came of it.

#[cfg(test)]
mod tests;

use super::join::react;
use super::receive::tell;
use crate::app::around::{Around, Parts};
use crate::app::ask::{Answer, Complete, KeepDraft};
use crate::app::form::Forms;
use crate::app::keymap::Key;
use crate::app::reaction::Reaction;
use crate::app::{Effect, Message, Model};

/// Has the forms change themselves, and does what came of that. What was typed
/// ahead for a line that is open now is typed into it.
pub(super) fn change(
    model: &mut Model,
    change: impl FnOnce(&mut Forms, &Around) -> Reaction,
) -> Vec<Effect> {
    let Parts { forms, around, .. } = model.parts();
    let reaction = change(forms, &around);
    let mut effects = react(model, reaction);
    effects.extend(type_ahead(model));
    effects
}

fn type_ahead(model: &mut Model) -> Vec<Effect> {
    let mut effects = vec![];
    loop {
        let Parts { forms, around, .. } = model.parts();
        let Some(reaction) = forms.type_ahead(&around) else { return effects };
        effects.extend(react(model, reaction));
    }
}

/// Gives the form a key.
pub(super) fn key(model: &mut Model, key: Key) -> Vec<Effect> {
    change(model, |forms, around| forms.key(key, around))
}

/// Closes the form; what was typed is kept as a draft.
pub(super) fn close(model: &mut Model) -> Vec<Effect> {
    change(model, Forms::close)
}

/// Keeps as a draft what has changed since it was last kept.
pub(super) fn reminder(model: &mut Model) -> Vec<Effect> {
    let mut drafts = model.keeping.again().to_vec();
    let Parts { forms, around, .. } = model.parts();
    drafts.extend(forms.reminder(&around));
    drafts.into_iter().map(|draft| Effect::ask(KeepDraft(draft))).collect()
}

/// Keeps what was typed ahead as drafts: nothing will open its lines any more.
pub(super) fn keep_ahead(model: &mut Model) -> Vec<Effect> {
    let last = model.forms.carried.last.clone();
    let mut effects = vec![];
    loop {
        let Parts { forms, around, .. } = model.parts();
        let Some(asked) = forms.spill(&around) else { break };
        effects.extend(asked);
        effects.extend(type_ahead(model));
        effects.extend(reminder(model));
    }
    model.forms.carried.last = last;
    effects
}

/// Takes in what a text may mean.
pub(super) fn candidates(
    model: &mut Model,
    asked: &Complete,
    answer: Answer<Complete>,
) -> Vec<Effect> {
    match answer {
        Ok(found) => change(model, |forms, around| forms.candidates(asked, found, around)),
        Err(fault) => {
            if model.forms.give_up(asked) {
                tell(model, &fault);
            }
            vec![]
        }
    }
}

/// Holds back what was typed for an editor outside the program.
pub(super) fn hold(model: &mut Model, message: Message) -> Option<Message> {
    let typed = matches!(message, Message::Key(_) | Message::Paste(_) | Message::Mouse { .. });
    if !typed || !model.forms.is_away() {
        return Some(message);
    }
    if model.forms.call_back(&message) {
        model.notice = None;
    }
    None
}
