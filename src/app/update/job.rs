//! Transitions of the job under way.

use super::duplicates;
use crate::app::windows::Duplicates;
use crate::app::{Action, Effect, Job, Model, Notice, Outcome, texts};
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
    model.windows.close_where::<Duplicates>(|list| list.pairs.is_none());
    model.notice = Some(match outcome {
        Ok(outcome) => texts::outcome(&outcome, model.language),
        Err(fault) => Notice::Failed(words::fault(&fault, model.language)),
    });
    vec![]
}
