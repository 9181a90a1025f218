//! Transitions of the job under way.

use super::duplicates;
use crate::app::{Action, Effect, Job, Model, Notice, Outcome, Overlay, texts};
use crate::words;
use crate::words::Fault;

/// Starts the job that an action stands for.
pub(super) fn start(model: &mut Model, action: Action) -> Vec<Effect> {
    if action == Action::Duplicates {
        return duplicates::open(model);
    }
    vec![Effect::Start(Job::Verify)]
}

pub(super) fn done(model: &mut Model, outcome: Result<Outcome, Fault>) -> Vec<Effect> {
    model.under_way.end_job();
    let looking =
        |overlay: &Overlay| matches!(overlay, Overlay::Duplicates(list) if list.pairs.is_none());
    model.covered.retain(|overlay| !looking(overlay));
    model.overlay.take_if(|overlay| looking(overlay));
    model.notice = Some(match outcome {
        Ok(outcome) => texts::outcome(&outcome, model.language),
        Err(fault) => Notice::Failed(words::fault(&fault, model.language)),
    });
    vec![]
}
