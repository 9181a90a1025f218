//! Keeps in step with what is asked of the store and of jobs.

#![warn(clippy::wildcard_enum_match_arm)]

use crate::app::ask::{Request, Write};
use crate::app::{Effect, Model};

/// Takes in what is asked by these effects.
pub(super) fn follow(model: &mut Model, effects: &[Effect]) {
    for effect in effects {
        model.under_way.ask(effect);
        let Effect::Ask(Request::Write(write)) = effect else { continue };
        model.keeping.ask(write);
        if let Write::Undo(_) = write {
            model.keeping.dropped.store_undoes();
        } else if let Write::Redo(_) = write {
            model.keeping.dropped.store_redoes();
        }
    }
}
