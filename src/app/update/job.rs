//! Transitions of the job under way.

#![warn(clippy::wildcard_enum_match_arm)]

use super::{copy, duplicates};
use crate::app::around::Parts;
use crate::app::reaction::Reaction;
use crate::app::windows::Duplicates;
use crate::app::{Effect, Job, JobAction, Outcome, texts};
use crate::words::Fault;

/// Starts a job, or stops it.
pub(super) fn act(parts: &mut Parts, action: JobAction) -> Reaction {
    match action {
        JobAction::Duplicates => return duplicates::open(parts.windows),
        JobAction::Verify => return Reaction::of(vec![Effect::Start(Job::Verify)]),
        JobAction::BackUp => copy::back_up(parts.windows),
        JobAction::Stop => return Reaction::of(vec![Effect::StopJob]),
    }
    Reaction::default()
}

/// Says how a job ended.
pub(super) fn done(parts: &mut Parts, outcome: Result<Outcome, Fault>) -> Reaction {
    parts.windows.close_where::<Duplicates>(|list| list.pairs.is_none());
    match outcome {
        Ok(outcome) => {
            let notice = Some(texts::outcome(&outcome, parts.around.reader.language));
            Reaction { notice, ..Reaction::default() }
        }
        Err(fault) => Reaction::fail(&fault, &parts.around),
    }
}
