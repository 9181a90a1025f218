//! Why nothing can be kept under a name, filled or looked at.

use super::refuse;
use crate::app::{Action, Model, SavedAction};
use crate::model::listing::Scope;
use crate::model::near::Nearness;
use crate::words::Failure;

/// Why what is kept under a name cannot be used, or nothing be kept.
pub(super) fn of(model: &Model, action: Action) -> Option<Failure> {
    let form = || model.form.as_ref().is_some_and(super::super::saved::can_keep);
    match action {
        Action::Saved(SavedAction::SaveFilter) => of_filter(model),
        Action::Saved(SavedAction::SaveTemplate) if !form() => {
            Some(refuse(model, "refused-template-empty"))
        }
        Action::Near(nearness) => of_near(model, nearness),
        _ => None,
    }
}

/// Why no incidents that are near can be shown.
fn of_near(model: &Model, nearness: Nearness) -> Option<Failure> {
    let quick = model.form.as_ref().and_then(|form| form.quick.as_ref());
    match (quick, nearness) {
        (None, _) => Some(refuse(model, "refused-no-line")),
        (Some(quick), Nearness::Same) if quick.likely.found.is_empty() => {
            Some(refuse(model, "refused-none-likely"))
        }
        _ => None,
    }
}

fn of_filter(model: &Model) -> Option<Failure> {
    let pane = model.browse.pane(model.browse.follows);
    if pane.query.scope == Scope::Trash {
        return Some(refuse(model, "refused-trash-order"));
    }
    pane.filter.trim().is_empty().then(|| refuse(model, "refused-no-filter"))
}
