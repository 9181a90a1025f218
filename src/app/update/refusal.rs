//! Why an action cannot be done now: said when it is tried, shown in the
//! palette, and the reason why the footer leaves it out.

use super::bulk;
use crate::app::browse::next_order;
use crate::app::{Action, Context, Model, Pane, SavedAction, Slot};
use crate::model::Kind;
use crate::model::listing::{Scope, Sort};
use crate::model::part::Part;
use crate::model::protection::Protection;
use crate::words;
use crate::words::Failure;

/// Why `action` cannot be done now where keys go to `contexts`, which something
/// lies on top of: a form or a list of pairs is not left by a command.
pub fn refusal_in(model: &Model, contexts: &[Context], action: Action) -> Option<Failure> {
    let here = |context: &Context| context.takes(action);
    if !contexts.iter().any(here) {
        let pairs = contexts.contains(&Context::Duplicates);
        let id = if pairs { "refused-in-duplicates" } else { "refused-in-form" };
        return Some(refuse(model, id));
    }
    refusal(model, action)
}

/// Why `action` cannot be done now, if it cannot.
pub fn refusal(model: &Model, action: Action) -> Option<Failure> {
    if let Some(failure) = not_written(model, action) {
        return Some(failure);
    }
    if let Some(window) = model.windows.top().filter(|window| window.owns(action)) {
        return window.refusal(action, &model.around());
    }
    match action {
        Action::Mark | Action::MarkRange | Action::MarkAll | Action::Unmark => {
            of_marks(model, action)
        }
        Action::Tag | Action::MoveToCase | Action::SetField => bulk::refusal(model, action),
        Action::Edit
        | Action::AddCitation
        | Action::Trash
        | Action::Restore
        | Action::Copy
        | Action::WriteText => of_record(model, action),
        Action::Open
            if model.browse.focus == Pane::Detail && model.browse.detail.target().is_none() =>
        {
            Some(refuse(model, "refused-no-link"))
        }
        Action::GoToDate | Action::Sort | Action::Reverse => of_list(model, action),
        Action::Verify | Action::Duplicates if model.under_way.has_job() => {
            Some(refuse(model, "refused-checking"))
        }
        Action::Quit if model.under_way.has_job() => Some(refuse(model, "refused-quit")),
        Action::Accept => of_filter(model),
        Action::Lock if model.session.protection == Protection::Plain => {
            Some(refuse(model, "refused-lock"))
        }
        Action::StopJob if !model.under_way.is_busy() => Some(refuse(model, "refused-no-job")),
        Action::TourNext | Action::TourEnd if model.tour.is_none() => {
            Some(refuse(model, "refused-no-tour"))
        }
        Action::OutsideEditor if !model.outside.on && model.outside.command.is_none() => {
            Some(refuse(model, "refused-no-editor"))
        }
        Action::Language(_) | Action::Theme(_) | Action::Keyboard(_) => of_choice(model, action),
        Action::Saved(SavedAction::SaveFilter) => of_kept_filter(model),
        _ => model.forms.refusal(action, &model.around()).map(|id| refuse(model, id)),
    }
}

/// Why a choice changes nothing.
fn of_choice(model: &Model, action: Action) -> Option<Failure> {
    let (same, id) = match action {
        Action::Language(language) => (language == model.language, "refused-language"),
        Action::Theme(theme) => (theme == model.theme, "refused-theme"),
        Action::Keyboard(layout) => (layout == model.keyboard.chosen(), "refused-keyboard"),
        _ => return None,
    };
    same.then(|| refuse(model, id))
}

/// Why what an action writes cannot be written now.
pub(super) fn not_written(model: &Model, action: Action) -> Option<Failure> {
    if let (Some(barred), true) = (&model.session.read_only, writes(action)) {
        return Some(barred.failure(model.language));
    }
    let bars = model.under_way.bars().filter(|_| writes(action));
    let stays =
        (action == Action::Quit && model.under_way.is_storing()).then_some("refused-storing");
    bars.or(stays).map(|id| refuse(model, id))
}

fn refuse(model: &Model, id: &str) -> Failure {
    words::failure(model.language, id, &[])
}

fn of_marks(model: &Model, action: Action) -> Option<Failure> {
    let none = model.browse.focus == Pane::Detail
        || model.browse.pane(model.browse.follows).rows.is_empty();
    match action {
        Action::Unmark => (!model.browse.has_marks()).then(|| refuse(model, "refused-no-marks")),
        _ => of_trouble(model).or_else(|| none.then(|| refuse(model, "refused-no-rows"))),
    }
}

/// Why nothing can be done to what a list shows: its filter passes nothing, nor can.
pub(super) fn of_trouble(model: &Model) -> Option<Failure> {
    let pane = model.browse.pane(model.browse.follows);
    let fault = pane.refused().filter(|_| model.browse.focus != Pane::Detail)?;
    Some(words::trouble(fault, model.language))
}

/// Whether an action changes the file.
fn writes(action: Action) -> bool {
    matches!(
        action,
        Action::NewIncident
            | Action::Repeat
            | Action::NewRecord
            | Action::Edit
            | Action::AddCitation
            | Action::Trash
            | Action::Restore
            | Action::Tag
            | Action::MoveToCase
            | Action::SetField
            | Action::Undo
            | Action::Redo
            | Action::Judge(_)
            | Action::Saved(
                SavedAction::SaveFilter
                    | SavedAction::Templates
                    | SavedAction::SaveTemplate
                    | SavedAction::Rename
            )
    )
}

fn of_record(model: &Model, action: Action) -> Option<Failure> {
    let own = matches!(action, Action::Edit | Action::AddCitation);
    if !own && model.browse.has_marks() {
        return bulk::refusal(model, action);
    }
    let Some(record) = model.browse.current() else {
        let refused = || refuse(model, "refused-nothing-selected");
        return Some(of_trouble(model).unwrap_or_else(refused));
    };
    let shown = model.browse.detail.whole.as_ref().filter(|whole| whole.record.id == record.id);
    let trashed = model.browse.follows == Slot::List
        && model.browse.in_trash()
        && model.browse.detail.pinned.is_none()
        || shown.is_some_and(|whole| whole.trashed);
    match action {
        Action::Restore if !trashed => Some(refuse(model, "refused-not-in-trash")),
        Action::Edit | Action::AddCitation if trashed => Some(refuse(model, "refused-trashed")),
        Action::Trash if trashed => Some(refuse(model, "refused-trashed-already")),
        Action::AddCitation if !citable(record.kind) => Some(refuse(model, "refused-no-citations")),
        Action::Copy | Action::WriteText if shown.is_none() => {
            Some(refuse(model, "refused-still-reading"))
        }
        _ => None,
    }
}

/// Whether records of that kind can carry citations in their form.
fn citable(kind: Kind) -> bool {
    kind.parts().contains(&Part::Source)
}

/// Why the filter that is typed cannot be kept: it is not understood.
fn of_filter(model: &Model) -> Option<Failure> {
    let top = !model.windows.is_open() && model.forms.open.is_none();
    let problem = model.browse.filtering.as_ref().filter(|_| top)?.problem.as_ref()?;
    Some(Failure { what: words::filter(problem, model.language), advice: None })
}

/// Why no filter can be kept.
fn of_kept_filter(model: &Model) -> Option<Failure> {
    let pane = model.browse.pane(model.browse.follows);
    if pane.query.scope == Scope::Trash {
        return Some(refuse(model, "refused-trash-order"));
    }
    pane.filter.trim().is_empty().then(|| refuse(model, "refused-no-filter"))
}

fn of_list(model: &Model, action: Action) -> Option<Failure> {
    let pane = model.browse.pane(model.browse.follows);
    let query = &pane.query;
    if query.scope == Scope::Trash {
        return Some(refuse(model, "refused-trash-order"));
    }
    if action == Action::Sort && next_order(pane).is_none() {
        return Some(refuse(model, "refused-one-order"));
    }
    let dated = query.listing.columns().iter().any(|column| column.sort == Some(Sort::Date));
    if action == Action::GoToDate && !dated {
        return Some(refuse(model, "refused-no-dates"));
    }
    None
}
