//! Transitions of the job under way.

use super::{done as notice, duplicates};
use crate::app::{Action, Effect, Failure, Job, Model, Notice, Overlay};
use crate::model::progress::Progress;

/// Starts the job that an action stands for.
pub(super) fn start(model: &mut Model, action: Action) -> Vec<Effect> {
    if action == Action::Duplicates {
        return duplicates::open(model);
    }
    model.job = Some(Progress::default());
    vec![Effect::Start(Job::Verify)]
}

pub(super) fn advance(model: &mut Model, progress: Progress) -> Vec<Effect> {
    if model.job.is_some() {
        model.job = Some(progress);
    }
    vec![]
}

/// Stops the job under way.
pub(super) fn stop(model: &Model) -> Vec<Effect> {
    model.job.map(|_| Effect::StopJob).into_iter().collect()
}

pub(super) fn done(model: &mut Model, outcome: Result<String, Failure>) -> Vec<Effect> {
    model.job = None;
    let looking =
        |overlay: &Overlay| matches!(overlay, Overlay::Duplicates(list) if list.pairs.is_none());
    model.covered.retain(|overlay| !looking(overlay));
    model.overlay.take_if(|overlay| looking(overlay));
    model.notice = Some(outcome.map_or_else(Notice::Failed, notice));
    vec![]
}
