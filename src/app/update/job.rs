//! Transitions of the job under way.

#![warn(clippy::wildcard_enum_match_arm)]

use super::duplicates;
use crate::app::ask::Ended;
use crate::app::jobs::{JobReply, Verify};
use crate::app::windows::Duplicates;
use crate::app::{Action, Effect, Model};

/// Starts the job that an action stands for.
pub(super) fn start(model: &mut Model, action: Action) -> Vec<Effect> {
    if action == Action::Duplicates {
        return duplicates::open(model);
    }
    vec![Effect::start(Verify)]
}

/// Says how the job ended, and gives what came of it to who waits for it.
pub(super) fn done(model: &mut Model, reply: JobReply) -> Vec<Effect> {
    model.under_way.end_job(&reply);
    model.notice = Some(reply.told(model.language));
    match reply {
        JobReply::Verify(..) => {}
        JobReply::Duplicates(_, Ok(Ended::Done(pairs))) => duplicates::found(model, pairs),
        JobReply::Duplicates(..) => {
            model.windows.close_where::<Duplicates>(|list| list.pairs.is_none());
        }
    }
    vec![]
}
