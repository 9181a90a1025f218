//! Forms: what reaches them, and what is done about what came of it.

#[cfg(test)]
mod tests;

use super::join::react;
use crate::app::ask::{Answer, Complete, KeepDraft};
use crate::app::effect::Effect;
use crate::app::form::Forms;
use crate::app::message::Message;
use crate::app::model::{Model, Parts};
use crate::app::notice::Notice;
use crate::app::reaction::Reaction;

/// Types what was typed ahead for the line that is open now.
pub(super) fn type_ahead(model: &mut Model) -> Vec<Effect> {
    let mut effects = vec![];
    loop {
        let Parts { forms, around, .. } = model.parts();
        let Some(reaction) = forms.type_ahead(&around) else { return effects };
        effects.extend(react(model, reaction));
    }
}

/// Keeps as a draft what has changed since it was last kept.
pub(super) fn reminder(parts: &mut Parts) -> Vec<Effect> {
    let mut drafts = parts.keeping.again().to_vec();
    drafts.extend(parts.forms.reminder(&parts.around));
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
        effects.extend(reminder(&mut model.parts()));
    }
    model.forms.carried.last = last;
    effects
}

/// Takes in what a text may mean.
pub(super) fn candidates(
    parts: &mut Parts,
    asked: &Complete,
    answer: Answer<Complete>,
) -> Reaction {
    let Parts { around, forms, .. } = parts;
    match answer {
        Ok(found) => forms.candidates(asked, found, around),
        Err(fault) if forms.give_up(asked) => Reaction::fail(&fault, around),
        Err(_) => Reaction::default(),
    }
}

/// Holds back what was typed for an editor outside the program.
pub(super) fn hold(
    forms: &mut Forms,
    notice: &mut Option<Notice>,
    message: Message,
) -> Option<Message> {
    if !message.is_deed() || !forms.is_away() {
        return Some(message);
    }
    if forms.call_back(&message) {
        *notice = None;
    }
    None
}
