//! Why an action cannot be done now: said when it is tried, shown in the
//! palette, and the reason why the footer leaves it out.

mod saved;

use super::bulk;
use crate::app::browse::next_order;
use crate::app::{
    Action, Barred, Context, Extent, Form, Model, Pane, SavedAction, Slot, TextAction,
};
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
        Action::AddPart | Action::RemovePart | Action::MoreFields if has_one_field(model) => {
            Some(refuse(model, "refused-nothing-to-add"))
        }
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
        Action::Verify | Action::Duplicates | Action::Import if model.under_way.has_job() => {
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
        Action::Text(action) => of_text(model, action),
        Action::OutsideEditor if !model.outside.on => of_outside(model),
        Action::Language(_) | Action::Theme(_) | Action::Keyboard(_) => of_choice(model, action),
        Action::AddPart | Action::RemovePart => {
            model.form.as_ref().and_then(|form| of_form(model, form, action))
        }
        Action::Repeat if model.last.is_none() => Some(refuse(model, "refused-no-last")),
        _ => saved::of(model, action),
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

/// Why nothing can be written now.
pub(in crate::app) fn barred(model: &Model) -> Option<Failure> {
    not_written(model, Action::Undo)
}

/// Why what an action writes cannot be written now.
pub(super) fn not_written(model: &Model, action: Action) -> Option<Failure> {
    if let (Some(barred), true) = (&model.session.read_only, writes(action)) {
        return Some(only_read(model, barred));
    }
    let bars = model.under_way.bars().filter(|_| writes(action));
    let stays =
        (action == Action::Quit && model.under_way.is_storing()).then_some("refused-storing");
    bars.or(stays).map(|id| refuse(model, id))
}

fn only_read(model: &Model, barred: &Barred) -> Failure {
    match barred {
        Barred::Held(holder) => {
            let holder = words::holder(holder, model.language);
            let arguments = [("holder", holder.into())];
            words::failure(model.language, "refused-read-only", &arguments)
        }
        Barred::Folder => refuse(model, "refused-folder"),
        Barred::File => refuse(model, "refused-file"),
        Barred::Mount => refuse(model, "refused-mount"),
        Barred::Full => refuse(model, "refused-full"),
        Barred::Linked => refuse(model, "refused-linked"),
        Barred::LockFile => refuse(model, "refused-lock-file"),
        Barred::NoLocks => refuse(model, "refused-no-locks"),
    }
}

fn refuse(model: &Model, id: &str) -> Failure {
    words::failure(model.language, id, &[])
}

/// Whether the form is that of one field of many records.
fn has_one_field(model: &Model) -> bool {
    model.form.as_ref().is_some_and(|form| form.many.is_some())
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
            | Action::Import
            | Action::Judge(_)
            | Action::Saved(
                SavedAction::SaveFilter
                    | SavedAction::Templates
                    | SavedAction::SaveTemplate
                    | SavedAction::Rename
            )
    )
}

fn of_form(model: &Model, form: &Form, action: Action) -> Option<Failure> {
    match action {
        Action::AddPart if form.kind.parts().is_empty() => {
            Some(refuse(model, "refused-nothing-to-add"))
        }
        Action::RemovePart if !form.is_quick() && form.focus.section == 0 => {
            Some(refuse(model, "refused-part-stays"))
        }
        _ => None,
    }
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
    let top = !model.windows.is_open() && model.form.is_none();
    let problem = model.browse.filtering.as_ref().filter(|_| top)?.problem.as_ref()?;
    Some(Failure { what: words::filter(problem, model.language), advice: None })
}

fn of_text(model: &Model, action: TextAction) -> Option<Failure> {
    let editor = &model.form.as_ref().and_then(Form::field)?.editor;
    let lines = editor.extent() == Extent::Lines;
    match action {
        TextAction::Open if !lines => Some(refuse(model, "refused-one-line")),
        TextAction::Copy | TextAction::Cut if editor.selection().is_none() => {
            Some(refuse(model, "refused-not-selected"))
        }
        TextAction::HandOver => of_outside(model)
            .or_else(|| (!model.outside.on).then(|| refuse(model, "refused-outside-off"))),
        TextAction::Paste if model.clip.is_empty() => Some(refuse(model, "refused-nothing-copied")),
        _ => None,
    }
}

/// Why there is no editor outside the program.
fn of_outside(model: &Model) -> Option<Failure> {
    model.outside.command.is_none().then(|| refuse(model, "refused-no-editor"))
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
