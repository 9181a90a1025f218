//! What is done to records outside forms.

#![warn(clippy::wildcard_enum_match_arm)]

use super::{bulk, copy, deciding, judging, resuming, saved};
use crate::app::around::Around;
use crate::app::ask::{
    Answer, EditFrom, Ended, IsListed, Purpose, ReadEditable, ReadWhole, Redo, Save, Saved, StepTo,
    Undo,
};
use crate::app::browse::{Browse, View};
use crate::app::effect::Effect;
use crate::app::given::Given;
use crate::app::keymap::{Action, RecordAction};
use crate::app::model::Parts;
use crate::app::notice::Notice;
use crate::app::reaction::Reaction;
use crate::app::texts;
use crate::app::windows::{LastChanges, ValueChoice};
use crate::model::called::Named;
use crate::model::change::{Change, Step};
use crate::model::listing::{Anchor, Listing};
use crate::model::part::Part;
use crate::model::records::party::PartyForm;
use crate::words::{Failure, Fault};

/// Does what an action says.
pub(super) fn act(parts: &mut Parts, action: RecordAction) -> Reaction {
    let Parts { around, browse, forms, .. } = parts;
    match action {
        RecordAction::NewIncident => {
            forms.be_in(browse.case());
            return forms.open_quick(around);
        }
        RecordAction::Repeat => {
            forms.be_in(browse.case());
            drop(forms.open_quick(around));
            return forms.act(Action::Record(action), around);
        }
        RecordAction::NewRecord => {
            let listing = browse.view.listing();
            let organisation = listing == Listing::Organisations;
            let form = organisation.then_some(PartyForm::Organisation);
            forms.open(listing.kind(), form.as_ref(), around.reader);
        }
        RecordAction::AddCitation if browse.has_marks() => {
            return bulk::open(parts, Some(Given::Part(Part::Source)));
        }
        RecordAction::Edit | RecordAction::AddCitation => {
            let adds = action == RecordAction::AddCitation;
            let from = if adds { EditFrom::NewSource } else { EditFrom::Start };
            let read = |record: Named| Reaction::ask(ReadEditable { id: record.id, from });
            return browse.current().map_or_else(Reaction::default, read);
        }
        RecordAction::EditField => choose_field(parts),
        RecordAction::Sayings => deciding::open(parts),
        RecordAction::Trash | RecordAction::Restore if browse.has_marks() => {
            return bulk::act(parts, action == RecordAction::Trash);
        }
        RecordAction::Trash => {
            let trash = |record: Named| save(Purpose::Trash, Change::Trash(record.id));
            return browse.current().map_or_else(Reaction::default, trash);
        }
        RecordAction::Restore => {
            let restore = |record: Named| save(Purpose::Restore, Change::Restore(record.id));
            return browse.current().map_or_else(Reaction::default, restore);
        }
        RecordAction::Tag => return bulk::open(parts, Some(Given::Field("tags"))),
        RecordAction::MoveToCase => return bulk::open(parts, Some(Given::Field("case"))),
        RecordAction::SetField => return bulk::open(parts, None),
        RecordAction::Compare => return copy::compare(parts),
        RecordAction::CopyValue => return copy::value(parts),
        RecordAction::Copy | RecordAction::WriteText => {
            return copy::act(parts, action == RecordAction::WriteText);
        }
    }
    Reaction::default()
}

/// Asks which field of the record is to be changed.
fn choose_field(parts: &mut Parts) {
    let Parts { around, browse, windows, .. } = parts;
    let Some(whole) = browse.detail.whole.as_deref() else { return };
    windows.open(ValueChoice::to_edit(whole, around.reader.language));
}

/// Opens the form, unless the person has gone elsewhere meanwhile.
pub(super) fn editable(
    parts: &mut Parts,
    asked: ReadEditable,
    answer: Answer<ReadEditable>,
    wanted: bool,
) -> Reaction {
    let Parts { around, forms, windows, screen, .. } = parts;
    let editable = match answer {
        Ok(editable) => editable,
        Err(fault) => return Reaction::fail(&fault, around),
    };
    let elsewhere = forms.open.is_some() || windows.is_open() || screen.scene().is_some();
    if !wanted || elsewhere {
        return Reaction::default();
    }
    let Some(editable) = editable else {
        let what = around.text("record-gone");
        return Reaction::refuse(Failure { what, advice: None });
    };
    forms.edit(&editable, asked.from, around.reader);
    Reaction::default()
}

/// Asks for one change outside a form.
pub(super) fn save(purpose: Purpose, change: Change) -> Reaction {
    Reaction::ask(Save { step: Step { changes: vec![change] }, purpose })
}

/// Takes in the record that is shown whole.
pub(super) fn whole(parts: &mut Parts, asked: ReadWhole, answer: Answer<ReadWhole>) -> Reaction {
    let Parts { around, browse, windows, .. } = parts;
    match answer {
        Ok(whole) => {
            match whole.as_deref() {
                Some(whole) if !whole.trashed => deciding::receive(windows, asked, Some(whole)),
                _ => deciding::gone(windows, asked),
            }
            let (wanted, words) = (browse.wanted(), (around.reader.language, around.here()));
            browse.detail.receive(asked.0, whole, wanted, words);
            browse.choose_link(&around.layout);
            Reaction::default()
        }
        Err(fault) => {
            browse.detail.failed(asked.0);
            deciding::receive(windows, asked, None);
            Reaction::fail(&fault, around)
        }
    }
}

/// Says what was stored, and has what may have changed read anew.
pub(super) fn stored(parts: &mut Parts, purpose: Purpose, answer: Answer<Save>) -> Reaction {
    let saved = match answer {
        Ok(saved) => saved,
        Err(fault) => return not_stored(parts, purpose, &fault),
    };
    parts.keeping.dropped.stepped();
    parts.keeping.saved_at = Some(saved.millis);
    let mut reaction = Reaction::default();
    if let Some(draft) = purpose.draft() {
        let Parts { forms, around, .. } = parts;
        reaction = forms.saved(draft, &saved, around);
    }
    // A form says in its own words what it has saved.
    let told = reaction.notice.take();
    let told = told.unwrap_or_else(|| Notice::Done(told_of(purpose, &saved, &parts.around)));
    let gone = saved.records.first().map(|record| record.id);
    if let Purpose::Trash | Purpose::Restore = purpose {
        parts.forms.went(gone.as_slice(), purpose == Purpose::Trash);
    }
    if purpose == Purpose::Decide {
        return deciding::stored(parts, reaction, told);
    }
    let Parts { browse, around, .. } = parts;
    if purpose == Purpose::Trash && gone.is_some() && browse.detail.pinned == gone {
        browse.retreat(&around.layout);
    }
    if purpose.draft().is_some() {
        show_new(browse, &saved);
        reaction.effects.extend(ask_if_listed(browse, &saved));
    }
    Reaction { notice: Some(told), stale: true, ..reaction }
}

fn told_of(purpose: Purpose, saved: &Saved, around: &Around) -> String {
    let language = around.reader.language;
    match purpose {
        Purpose::Form(_) => texts::saved(&saved.records, language),
        Purpose::Trash | Purpose::TrashKept => texts::trashed(&saved.records, language),
        Purpose::Restore => texts::restored(&saved.records, language),
        Purpose::Keep => saved::kept("notice-kept", saved, language),
        Purpose::Replace => saved::kept("notice-replaced", saved, language),
        Purpose::Rename => saved::kept("notice-renamed", saved, language),
        Purpose::Decide => texts::and_handed_on(around.text("notice-decided"), saved, language),
    }
}

fn not_stored(parts: &mut Parts, purpose: Purpose, fault: &Fault) -> Reaction {
    parts.keeping.leaving = None;
    let form = purpose.draft().map(|draft| parts.forms.not_saved(draft));
    let mut effects = form.map_or_else(Vec::new, |reaction| reaction.effects);
    if purpose == Purpose::Decide {
        effects.extend(deciding::reread(parts.windows));
    }
    Reaction { effects, ..Reaction::fail(fault, &parts.around) }
}

/// Shows the record that a form has stored, where its list is on screen.
fn show_new(browse: &mut Browse, saved: &Saved) {
    let at_home = |record: &&Named| View::home(record.kind, &record.reference) == Some(browse.view);
    let Some(record) = saved.records.iter().find(at_home) else { return };
    let known = browse.list().rows.iter().any(|row| row.id == record.id);
    if !known && !browse.in_trash() {
        browse.list_mut().go(Anchor::Record(record.id));
    }
}

/// Asks whether the list on screen has what a form has stored, which its filter
/// may hide.
fn ask_if_listed(browse: &Browse, saved: &Saved) -> Option<Effect> {
    let query = &browse.list().query;
    let at_home = |record: &&Named| View::home(record.kind, &record.reference) == Some(browse.view);
    let record = saved.records.iter().find(at_home).cloned()?;
    let may_hide = !browse.in_trash() && !query.filter.is_empty();
    may_hide.then(|| Effect::ask(IsListed { query: query.clone(), record }))
}

/// Adds to what was said of a record that the filter of its list hides it.
pub(super) fn listed(
    asked: &IsListed,
    listed: Answer<IsListed>,
    told: Option<Notice>,
    around: &Around,
) -> Reaction {
    let notice = match (listed, told) {
        (Err(fault), _) => return Reaction::fail(&fault, around),
        (Ok(false), Some(Notice::Done(text))) => {
            Some(Notice::Done(texts::hidden(&text, &asked.record, around.reader.language)))
        }
        (Ok(_), told) => told,
    };
    Reaction { notice, ..Reaction::default() }
}

/// Asks to undo the last step.
/// What was dropped of the drafts is no step of the store, and comes in its turn.
pub(super) fn undo(parts: &mut Parts) -> Reaction {
    let undo = || Reaction::ask(Undo { judgement: false });
    resuming::undo(parts.keeping).unwrap_or_else(undo)
}

/// Asks to redo what was undone, likewise.
pub(super) fn redo(parts: &mut Parts) -> Reaction {
    resuming::redo(parts.keeping).unwrap_or_else(|| Reaction::ask(Redo))
}

/// Says what was undone, or why nothing was.
pub(super) fn undone(parts: &mut Parts, asked: Undo, answer: Answer<Undo>) -> Reaction {
    match answer {
        Ok(Ended::Done(saved)) => {
            judging::undone(parts.windows, asked, saved.is_some());
            let (language, width) = (parts.around.reader.language, parts.around.size.0);
            let text = saved.as_ref().map(|saved| texts::undone(saved, width, language));
            went(parts, saved.as_ref(), text, "notice-nothing-to-undo")
        }
        other => {
            parts.keeping.dropped.store_redoes();
            judging::undone(parts.windows, asked, false);
            stopped(other, &parts.around)
        }
    }
}

/// Says what was redone, or why nothing was.
pub(super) fn redone(parts: &mut Parts, answer: Answer<Redo>) -> Reaction {
    match answer {
        Ok(Ended::Done(saved)) => {
            let (language, width) = (parts.around.reader.language, parts.around.size.0);
            let text = saved.as_ref().map(|saved| texts::redone(saved, width, language));
            went(parts, saved.as_ref(), text, "notice-nothing-to-redo")
        }
        other => {
            parts.keeping.dropped.store_undoes();
            stopped(other, &parts.around)
        }
    }
}

/// Says how many steps were undone or redone, or why none were.
pub(super) fn stepped(parts: &mut Parts, asked: StepTo, answer: Answer<StepTo>) -> Reaction {
    let StepTo { redo, steps, .. } = asked;
    match answer {
        Ok(Ended::Done(saved)) => {
            let (language, width) = (parts.around.reader.language, parts.around.size.0);
            let told = if redo { texts::redone } else { texts::undone };
            let nothing = if redo { "notice-nothing-to-redo" } else { "notice-nothing-to-undo" };
            let text = saved.as_ref().map(|saved| told(saved, width, language));
            went(parts, saved.as_ref(), text, nothing)
        }
        other => {
            parts.keeping.dropped.store_goes(!redo, steps);
            stopped(other, &parts.around)
        }
    }
}

/// What is said of a change that was stopped, or failed.
pub(super) fn stopped<T>(answer: Result<Ended<T>, Fault>, around: &Around) -> Reaction {
    match answer {
        Err(fault) => Reaction::fail(&fault, around),
        Ok(_) => Reaction::tell(around.text("notice-stopped")),
    }
}

fn went(parts: &mut Parts, saved: Option<&Saved>, text: Option<String>, nothing: &str) -> Reaction {
    let text = text.unwrap_or_else(|| parts.around.text(nothing));
    if let Some(saved) = saved {
        parts.keeping.saved_at = Some(saved.millis);
        parts.forms.stepped(saved);
    }
    // Where the last steps are shown, they are others now.
    let shown = parts.windows.find::<LastChanges>().map(LastChanges::reread);
    let mut effects = shown.map_or_else(Vec::new, |reread| reread.effects);
    effects.extend(deciding::reread(parts.windows));
    Reaction { effects, stale: saved.is_some(), ..Reaction::tell(text) }
}
