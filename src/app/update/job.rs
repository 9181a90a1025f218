//! Transitions of the job under way.

use super::{copy, duplicates};
use crate::app::windows::Duplicates;
use crate::app::{Effect, Job, JobAction, Model, Notice, Outcome, texts};
use crate::words;
use crate::words::Fault;

/// Starts a job, or stops it.
pub(super) fn act(model: &mut Model, action: JobAction) -> Vec<Effect> {
    match action {
        JobAction::Duplicates => duplicates::open(model),
        JobAction::Verify => vec![Effect::Start(Job::Verify)],
        JobAction::BackUp => copy::back_up(model),
        JobAction::Stop => vec![Effect::StopJob],
    }
}

pub(super) fn done(model: &mut Model, outcome: Result<Outcome, Fault>) -> Vec<Effect> {
    model.under_way.end_job();
    model.windows.close_where::<Duplicates>(|list| list.pairs.is_none());
    model.notice = Some(match outcome {
        Ok(outcome) => texts::outcome(&outcome, model.settings.language),
        Err(fault) => Notice::Failed(words::fault(&fault, model.settings.language)),
    });
    vec![]
}
