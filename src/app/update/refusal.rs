//! Why an action cannot be done now: said when it is tried, shown in the
//! palette, and the reason why the footer leaves it out.

use crate::app::{Action, Failure, Model, Slot, texts};
use crate::model::Kind;
use crate::model::listing::{Scope, Sort};

/// Why `action` cannot be done now, if it cannot.
pub fn refusal(model: &Model, action: Action) -> Option<Failure> {
    if let (Some(holder), true) = (&model.session.read_only, writes(action)) {
        return Some(refuse(
            "The file is open for reading only.",
            &format!("{holder} has it open."),
        ));
    }
    if writes(action) && model.errand.is_some() {
        return Some(refuse(texts::WAIT, "Try again in a moment."));
    }
    match action {
        Action::Edit | Action::AddCitation | Action::Trash | Action::Restore | Action::Copy => {
            of_record(model, action)
        }
        Action::GoToDate | Action::Sort | Action::Reverse => of_list(model, action),
        Action::Verify if model.job.is_some() => {
            Some(refuse("A check is under way.", "Esc stops it."))
        }
        Action::Quit if model.job.is_some() => {
            Some(refuse("A check is under way.", "Wait for it to end, or stop it with Esc."))
        }
        Action::Repeat if model.last.is_none() => {
            Some(refuse("No incident was entered yet.", "n enters one."))
        }
        Action::StopJob if model.job.is_none() => Some(refuse("Nothing is under way.", "")),
        _ => None,
    }
}

fn refuse(what: &str, advice: &str) -> Failure {
    let advice = (!advice.is_empty()).then(|| advice.to_owned());
    Failure { what: what.to_owned(), advice }
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
            | Action::Undo
            | Action::Redo
    )
}

fn of_record(model: &Model, action: Action) -> Option<Failure> {
    let Some(record) = model.current() else {
        return Some(refuse(texts::NOTHING_SELECTED, "Select a row first."));
    };
    let shown = model.detail.whole.as_ref().filter(|whole| whole.record.id == record.id);
    let trashed = model.follows == Slot::List && model.in_trash() && model.detail.pinned.is_none()
        || shown.is_some_and(|whole| whole.trashed);
    match action {
        Action::Restore if !trashed => Some(refuse("This record is not in the trash.", "")),
        Action::Edit | Action::AddCitation if trashed => {
            Some(refuse("This record is in the trash.", "Restore it first with R."))
        }
        Action::Trash if trashed => {
            Some(refuse("This record is in the trash already.", "R brings it back."))
        }
        Action::AddCitation if !citable(record.kind) => Some(refuse(
            "This kind of record cites no source.",
            "Open an incident, a person or a case.",
        )),
        Action::Copy if shown.is_none() => Some(refuse("The record is still being read.", "")),
        _ => None,
    }
}

/// Whether records of that kind can carry citations in their form.
fn citable(kind: Kind) -> bool {
    matches!(kind, Kind::Case | Kind::Incident | Kind::Party | Kind::Place)
}

fn of_list(model: &Model, action: Action) -> Option<Failure> {
    let query = &model.pane(model.follows).query;
    if query.scope == Scope::Trash {
        return Some(refuse("The trash has an order of its own.", "Show the list again with T."));
    }
    let dated = query.listing.columns().iter().any(|column| column.sort == Some(Sort::Date));
    if action == Action::GoToDate && !dated {
        return Some(refuse("This list has no dates.", "Show the timeline with 2."));
    }
    None
}
