//! How jobs end.

#![warn(clippy::wildcard_enum_match_arm)]

use super::{duplicates, import};
use crate::app::ask::Ended;
use crate::app::jobs::JobReply;
use crate::app::windows::Duplicates;
use crate::app::{Effect, Model};

/// Says how the job ended, and gives what came of it to who waits for it.
pub(super) fn done(model: &mut Model, reply: JobReply) -> Vec<Effect> {
    model.under_way.end_job(&reply);
    model.notice = reply.told(model.language).or(model.notice.take());
    match reply {
        JobReply::Verify(..) => {}
        JobReply::Duplicates(_, Ok(Ended::Done(pairs))) => duplicates::found(model, pairs),
        JobReply::Duplicates(..) => {
            model.windows.close_where::<Duplicates>(|list| list.pairs.is_none());
        }
        JobReply::Import(asked, answer) => import::planned(model, &asked, answer),
    }
    vec![]
}
