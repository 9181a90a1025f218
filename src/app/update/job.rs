//! Jobs: what begins them, and what is done with what came of one.

#![warn(clippy::wildcard_enum_match_arm)]

use super::{copy, importing, judging, picturing, taking_in};
use crate::app::ask::Ended;
use crate::app::effect::Effect;
use crate::app::jobs::{JobReply, Verify};
use crate::app::keymap::JobAction;
use crate::app::model::Parts;
use crate::app::reaction::Reaction;
use crate::app::windows::{Duplicates, Import};

/// Starts a job, or stops it.
pub(super) fn act(parts: &mut Parts, action: JobAction) -> Reaction {
    match action {
        JobAction::Duplicates => return judging::open(parts.windows),
        JobAction::Verify => return Reaction::of(vec![Effect::start(Verify)]),
        JobAction::Import => parts.windows.open(Import::default()),
        JobAction::BackUp => copy::back_up(parts.windows),
        JobAction::TakeIn => return taking_in::ask_in(parts),
        JobAction::WriteOut => return taking_in::ask_out(parts),
        JobAction::ShowPicture => return picturing::ask(parts),
        JobAction::Stop => return Reaction::of(vec![Effect::StopJob]),
    }
    Reaction::default()
}

/// Says how the job ended, and gives what came of it to who waits for it.
pub(super) fn done(parts: &mut Parts, reply: JobReply) -> Reaction {
    let notice = reply.told(parts.around.reader.language);
    match reply {
        JobReply::Verify(..) => {}
        JobReply::Duplicates(_, Ok(Ended::Done(pairs))) => judging::found(parts.windows, pairs),
        JobReply::Duplicates(..) => {
            parts.windows.close_where::<Duplicates>(|list| list.pairs.is_none());
        }
        JobReply::Import(asked, answer) => importing::planned(parts.windows, &asked, answer),
    }
    Reaction { notice, ..Reaction::default() }
}
