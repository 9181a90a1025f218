//! Keeps in step with what is asked of the store and of jobs.

#![warn(clippy::wildcard_enum_match_arm)]

use crate::app::ask::{Request, StepTo, Write};
use crate::app::effect::Effect;
use crate::app::jobs::UnderWay;
use crate::app::keeping::Keeping;

/// Takes in what is asked by these effects.
pub(super) fn follow(under_way: &mut UnderWay, keeping: &mut Keeping, effects: &[Effect]) {
    for effect in effects {
        if let Effect::Start(job) = effect {
            under_way.start(job);
        }
        let Effect::Ask(request) = effect else { continue };
        under_way.ask(request);
        let Request::Write(write) = request else { continue };
        keeping.ask(write);
        let dropped = &mut keeping.dropped;
        if let Write::Undo(_) = write {
            dropped.store_undoes();
        } else if let Write::Redo(_) = write {
            dropped.store_redoes();
        } else if let Write::StepTo(StepTo { redo, steps, .. }) = write {
            dropped.store_goes(*redo, *steps);
        }
    }
}
