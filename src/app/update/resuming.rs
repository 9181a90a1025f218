//! Drafts: going on with one, dropping some, bringing them back, and what of them
//! is on disk.

use super::{close, copy};
use crate::app::around::Around;
use crate::app::ask::{Answer, DropDrafts, KeepDraft, ReadDrafts, RestoreDrafts};
use crate::app::form::{Form, Forms};
use crate::app::keeping::Keeping;
use crate::app::model::Parts;
use crate::app::reaction::Reaction;
use crate::app::windows::Drafts;
use crate::model::draft::Draft;
use crate::words::{self, Fault};

/// Goes on with a draft.
pub(super) fn go_on(parts: &mut Parts, draft: &Draft) -> Reaction {
    let Parts { around, forms, windows, .. } = parts;
    if let Some(failure) = around.barred() {
        return Reaction::refuse(failure);
    }
    if !forms.restore(draft, around.reader) {
        return Reaction::refuse(around.failure("refused-draft"));
    }
    Reaction::of(windows.clear())
}

/// Forgets drafts.
pub(super) fn drop(keeping: &mut Keeping, drafts: Vec<Draft>) -> Reaction {
    if drafts.is_empty() {
        return Reaction::default();
    }
    keeping.dropped.drop(drafts.clone());
    Reaction::ask(DropDrafts(drafts))
}

/// Brings back what was dropped last, and nothing else.
pub(super) fn take_back(parts: &mut Parts) -> Reaction {
    match parts.keeping.dropped.take_back() {
        Some(drafts) => Reaction::ask(RestoreDrafts(drafts)),
        None => Reaction::tell(parts.around.text("notice-drafts-none-dropped")),
    }
}

/// Brings back what was dropped, where that is what would be undone.
pub(super) fn undo(keeping: &mut Keeping) -> Option<Reaction> {
    Some(Reaction::ask(RestoreDrafts(keeping.dropped.undo()?)))
}

/// Drops again what was brought back, where that is what would be redone.
pub(super) fn redo(keeping: &mut Keeping) -> Option<Reaction> {
    Some(Reaction::ask(DropDrafts(keeping.dropped.redo()?)))
}

/// Says how many drafts were dropped, or why none were.
pub(super) fn dropped(parts: &mut Parts, drafts: &[Draft], answer: Answer<DropDrafts>) -> Reaction {
    if answer.is_err() {
        parts.keeping.dropped.not_dropped(drafts);
    }
    number_or_fault(parts, answer, "notice-drafts-dropped", drafts.len())
}

/// Says how many drafts are kept again, or why none are.
pub(super) fn restored(
    parts: &mut Parts,
    drafts: &[Draft],
    answer: Answer<RestoreDrafts>,
) -> Reaction {
    if answer.is_err() {
        parts.keeping.dropped.not_restored(drafts);
    }
    number_or_fault(parts, answer, "notice-drafts-back", drafts.len())
}

/// Says what went as asked, or why not, and reads the drafts anew where they are
/// shown.
fn number_or_fault(
    parts: &mut Parts,
    answer: Result<(), Fault>,
    id: &str,
    number: usize,
) -> Reaction {
    let told = match answer {
        Ok(()) => tell_number(&parts.around, id, number),
        Err(fault) => Reaction::fail(&fault, &parts.around),
    };
    let shown = parts.windows.find::<Drafts>().is_some();
    let read =
        if shown { Reaction::ask(ReadDrafts { at_start: false }) } else { Reaction::default() };
    Reaction { effects: read.effects, ..told }
}

fn tell_number(around: &Around, id: &str, number: usize) -> Reaction {
    let arguments = [("number", number.into())];
    Reaction::tell(words::with(around.reader.language, id, &arguments))
}

/// Shows the drafts; at the start it only says that there are some, where there
/// is nothing else to say. Why a casebook can only be read is told before that.
pub(super) fn came(
    parts: &mut Parts,
    asked: ReadDrafts,
    answer: Answer<ReadDrafts>,
    told: bool,
) -> Reaction {
    let Parts { around, forms, windows, .. } = parts;
    let unwritable = around.read_only().filter(|_| asked.at_start && !told);
    let drafts = match answer {
        Ok(drafts) => drafts,
        Err(fault) => {
            return unwritable.map_or_else(|| Reaction::fail(&fault, around), Reaction::refuse);
        }
    };
    for draft in &drafts {
        forms.pass_over(draft.id);
    }
    if let Some(list) = windows.find::<Drafts>() {
        list.receive(&drafts);
    } else if let Some(reason) = unwritable {
        return Reaction::refuse(reason);
    } else if asked.at_start && !drafts.is_empty() && !told {
        return tell_number(around, "notice-drafts", drafts.len());
    }
    Reaction::default()
}

/// A draft is on disk, or not; of one that was changed since, that is no news.
/// Says that what was typed in a form that is closed is kept, now that it is.
pub(super) fn kept(parts: &mut Parts, draft: &Draft, answer: Answer<KeepDraft>) -> Reaction {
    let Parts { around, forms, keeping, .. } = parts;
    let last = keeping.is_last(draft);
    match answer {
        Err(fault) if !last => Reaction::fail(&fault, around),
        Err(fault) => {
            forms.hand_back(draft);
            not_kept(parts, draft, &fault)
        }
        Ok(()) => {
            let closed = last && keeping.kept(draft.id);
            forms.draft_kept(draft, last);
            if !last {
                return Reaction::default();
            }
            let handed = forms.hand_on(draft, around);
            if closed {
                Reaction { effects: handed.effects, ..Reaction::tell(around.text("notice-draft")) }
            } else {
                handed
            }
        }
    }
}

/// What could not be kept must not be lost with the form that is closed.
fn not_kept(parts: &mut Parts, draft: &Draft, fault: &Fault) -> Reaction {
    let Parts { around, forms, keeping, .. } = parts;
    keeping.not_kept(draft);
    let closed = forms.open.is_none();
    if closed {
        forms.restore(draft, around.reader);
        if let Some(form) = &mut forms.open {
            form.kept = None;
        }
    }
    match &mut forms.open {
        Some(form) if form.draft == draft.id => (form.dirty, form.unkept) = (true, true),
        _ => keeping.hold(draft.clone()),
    }
    let told = Reaction::fail(fault, around);
    if keeping.leaving.is_some() {
        close::not_kept(parts);
    } else if closed {
        let closed = close_elsewhere(parts);
        return Reaction { notice: closed.notice.or(told.notice), ..told };
    }
    told
}

/// Offers another place for what a form holds that was to be closed and cannot
/// be kept; once it is there, the form is closed.
fn close_elsewhere(parts: &mut Parts) -> Reaction {
    let Parts { around, forms, windows, keeping, .. } = parts;
    let text = unkept(forms, keeping, around);
    if keeping.elsewhere.as_ref() == Some(&text) {
        forms.open = None;
        return Reaction::tell(around.text("notice-draft-elsewhere"));
    }
    copy::offer(windows, text);
    Reaction::default()
}

/// All that was typed and is kept nowhere, as text.
pub(super) fn unkept(forms: &Forms, keeping: &Keeping, around: &Around) -> String {
    let reader = around.reader;
    let held = keeping.again().iter().filter_map(|draft| Form::from_draft(draft, reader));
    let open = forms.open.clone().filter(|form| form.unkept);
    let texts: Vec<_> = held.chain(open).map(|form| form.to_text(reader.language)).collect();
    texts.join("\n")
}
