//! Answers of the store: each goes to whoever asked, with the question that it
//! answers, whether it went well or not.

#![warn(clippy::wildcard_enum_match_arm)]

use super::{browse, bulk, copy, drafts, duplicates, form, import, near, record, saved, windows};
use crate::app::ask::{ReadReply, Reply, WriteReply};
use crate::app::{Effect, Model, Notice};
use crate::words;
use crate::words::Fault;

pub(super) fn receive(model: &mut Model, reply: Reply) -> Vec<Effect> {
    model.keeping.answered(&reply);
    model.under_way.answered(&reply);
    match reply {
        Reply::Read(reply) => read(model, reply),
        Reply::Write(reply) => written(model, reply),
    }
}

fn read(model: &mut Model, reply: ReadReply) -> Vec<Effect> {
    match reply {
        ReadReply::Page(asked, page) => browse::page(model, &asked, page),
        ReadReply::Count(asked, count) => browse::counted(model, &asked, count),
        ReadReply::Mark(asked, rows) => browse::marked(model, &asked, rows),
        ReadReply::Gone(asked, rows) => browse::gone(model, &asked, rows),
        ReadReply::Whole(asked, whole) => record::whole(model, asked, whole),
        ReadReply::Editable(asked, editable) => record::editable(model, asked, editable),
        ReadReply::Pair(asked, pair) => duplicates::compared(model, asked, pair),
        ReadReply::Marked(asked, wholes) => copy::many(model, &asked, wholes),
        ReadReply::History(_, steps) => windows::steps(model, steps),
        ReadReply::Records(asked, hits) => windows::found(model, asked, hits),
        ReadReply::Complete(asked, candidates) => form::candidates(model, &asked, candidates),
        ReadReply::Near(asked, found) => near::found(model, &asked, found),
        ReadReply::Look(asked, whole) => near::looked(model, asked, whole),
        ReadReply::Filters(_, filters) => saved::filters(model, filters),
        ReadReply::Templates(_, templates) => saved::templates(model, templates),
        ReadReply::CountKept(asked, count) => saved::counted(model, &asked, count),
        ReadReply::Drafts(asked, drafts) => drafts::came(model, asked, drafts),
    }
}

fn written(model: &mut Model, reply: WriteReply) -> Vec<Effect> {
    match reply {
        WriteReply::Save(asked, saved) => record::saved(model, asked.purpose, saved),
        WriteReply::Change(asked, changed) => bulk::changed(model, &asked, changed),
        WriteReply::Judge(asked, judged) => duplicates::judged(model, asked, judged),
        WriteReply::Undo(asked, undone) => record::undone(model, asked, undone),
        WriteReply::Redo(_, redone) => record::redone(model, redone),
        WriteReply::Import(asked, went) => import::went(model, &asked, went),
        WriteReply::KeepDraft(asked, kept) => drafts::kept(model, &asked.0, kept),
        WriteReply::DropDraft(_, dropped) => tell_failure(model, dropped),
        WriteReply::DropDrafts(asked, dropped) => drafts::dropped(model, &asked.0, dropped),
        WriteReply::RestoreDrafts(asked, back) => drafts::restored(model, &asked.0, back),
        WriteReply::Remember(_, remembered) => tell_failure(model, remembered),
        // It would only be shown once more.
        WriteReply::KeepTour(..) => vec![],
        WriteReply::BackUp(_, path) => copy::backed_up(model, path),
    }
}

/// What was answered; where that failed, it is told.
pub(super) fn told<T>(model: &mut Model, answer: Result<T, Fault>) -> Option<T> {
    answer.map_err(|fault| tell(model, &fault)).ok()
}

/// Tells what failed.
pub(super) fn tell(model: &mut Model, fault: &Fault) {
    model.notice = Some(Notice::Failed(words::fault(fault, model.language)));
}

fn tell_failure(model: &mut Model, answer: Result<(), Fault>) -> Vec<Effect> {
    told(model, answer);
    vec![]
}
