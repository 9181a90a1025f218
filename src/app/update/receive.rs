//! Answers of the store: each goes to whoever asked, with the question that it
//! answers, whether it went well or not.

#![warn(clippy::wildcard_enum_match_arm)]

use super::join::{react, with};
use super::{
    bulk, copy, form, handing, importing, judging, neighbours, picturing, record, resuming,
    taking_in, windows,
};
use crate::app::ask::{ReadReply, Reply, WriteReply};
use crate::app::effect::Effect;
use crate::app::model::{Model, Parts};
use crate::app::notice::Notice;
use crate::app::reaction::Reaction;
use crate::model::Kind;

pub(super) fn receive(model: &mut Model, reply: Reply) -> Vec<Effect> {
    model.keeping.answered(&reply);
    model.under_way.answered(&reply);
    match reply {
        Reply::Read(reply) => read(model, reply),
        Reply::Write(reply) => {
            if adds_terms(&reply) {
                model.saved.refresh_terms();
            }
            // Why the last key failed is not hidden by what the program fails to keep
            // for itself, which the next try tells.
            let failed = |notice: &Notice| matches!(notice, Notice::Failed(_));
            let told = model.notice.clone().filter(|notice| keeps(&reply) && failed(notice));
            let effects = with(model, |parts| written(parts, reply));
            model.notice = told.or_else(|| model.notice.take());
            effects
        }
    }
}

/// Whether the program asked by itself, to keep what it would else forget.
fn keeps(reply: &WriteReply) -> bool {
    match reply {
        WriteReply::KeepDraft(..) | WriteReply::DropDraft(..) | WriteReply::Remember(..) => true,
        WriteReply::Save(..)
        | WriteReply::Change(..)
        | WriteReply::Judge(..)
        | WriteReply::Undo(..)
        | WriteReply::Redo(..)
        | WriteReply::StepTo(..)
        | WriteReply::DropDrafts(..)
        | WriteReply::RestoreDrafts(..)
        | WriteReply::KeepTour(..)
        | WriteReply::Import(..)
        | WriteReply::TakeIn(..)
        | WriteReply::WriteOut(..)
        | WriteReply::ShowPicture(..)
        | WriteReply::Weigh(..)
        | WriteReply::HandOver(..)
        | WriteReply::BackUp(..) => false,
    }
}

/// Whether lists of terms may have others since.
fn adds_terms(reply: &WriteReply) -> bool {
    match reply {
        WriteReply::Save(_, saved) => {
            saved.as_ref().is_ok_and(|it| it.records.iter().any(|named| named.kind == Kind::Term))
        }
        WriteReply::Change(..)
        | WriteReply::Undo(..)
        | WriteReply::Redo(..)
        | WriteReply::StepTo(..)
        | WriteReply::Import(..) => true,
        WriteReply::KeepDraft(..)
        | WriteReply::DropDraft(..)
        | WriteReply::Remember(..)
        | WriteReply::Judge(..)
        | WriteReply::DropDrafts(..)
        | WriteReply::RestoreDrafts(..)
        | WriteReply::KeepTour(..)
        | WriteReply::TakeIn(..)
        | WriteReply::WriteOut(..)
        | WriteReply::ShowPicture(..)
        | WriteReply::Weigh(..)
        | WriteReply::HandOver(..)
        | WriteReply::BackUp(..) => false,
    }
}

fn read(model: &mut Model, reply: ReadReply) -> Vec<Effect> {
    let (layout, browse) = (model.layout(), &mut model.browse);
    let fault = match reply {
        ReadReply::Page(asked, page) => browse.page(&asked, page, &layout),
        ReadReply::Count(asked, count) => browse.counted(&asked, count),
        ReadReply::Mark(asked, rows) => browse.marked(&asked, rows),
        ReadReply::Gone(asked, rows) => browse.gone(&asked, rows),
        ReadReply::Listed(asked, listed) => {
            let told = model.notice.take();
            return react(model, record::listed(&asked, listed, told, &model.around()));
        }
        ReadReply::Filters(_, filters) => model.saved.filters_came(filters),
        ReadReply::Templates(_, templates) => model.saved.templates_came(templates),
        ReadReply::Terms(_, terms) => model.saved.terms_came(terms),
        ReadReply::CountKept(asked, count) => {
            model.saved.counted(&asked, count);
            None
        }
        ReadReply::Whole(asked, it) => return with(model, |parts| record::whole(parts, asked, it)),
        ReadReply::Editable(asked, editable) => {
            let wanted = model.under_way.opens(asked);
            return with(model, |parts| record::editable(parts, asked, editable, wanted));
        }
        ReadReply::Pair(asked, it) => return with(model, |p| judging::compared(p, asked, it)),
        ReadReply::Marked(asked, wholes) => {
            return with(model, |parts| copy::many(parts, &asked, wholes));
        }
        ReadReply::History(asked, steps) => {
            return with(model, |parts| windows::steps(parts, asked, steps));
        }
        ReadReply::Families(asked, of) => return with(model, |p| bulk::offer(p, asked, of)),
        ReadReply::Records(asked, hits) => {
            return with(model, |parts| windows::found(parts, asked, hits));
        }
        ReadReply::Recipients(asked, it) => return with(model, |p| handing::found(p, &asked, it)),
        ReadReply::Complete(asked, found) => {
            return with(model, |parts| form::candidates(parts, &asked, found));
        }
        ReadReply::Near(asked, found) => {
            return with(model, |parts| neighbours::found(parts, &asked, found));
        }
        ReadReply::Look(asked, whole) => {
            return with(model, |parts| neighbours::looked(parts, asked, whole));
        }
        ReadReply::Drafts(asked, kept) => {
            let told = model.notice.is_some();
            return with(model, |parts| resuming::came(parts, asked, kept, told));
        }
    };
    react(model, Reaction::told(fault, &model.around()))
}

fn written(parts: &mut Parts, reply: WriteReply) -> Reaction {
    match reply {
        WriteReply::Save(asked, saved) => record::stored(parts, asked.purpose, saved),
        WriteReply::Change(asked, changed) => bulk::changed(parts, &asked, changed),
        WriteReply::Judge(asked, judged) => judging::judged(parts, asked, judged),
        WriteReply::Undo(asked, undone) => record::undone(parts, asked, undone),
        WriteReply::Redo(_, redone) => record::redone(parts, redone),
        WriteReply::StepTo(asked, went) => record::stepped(parts, asked, went),
        WriteReply::KeepDraft(asked, kept) => resuming::kept(parts, &asked.0, kept),
        WriteReply::DropDrafts(asked, dropped) => resuming::dropped(parts, &asked.0, dropped),
        WriteReply::RestoreDrafts(asked, back) => resuming::restored(parts, &asked.0, back),
        WriteReply::DropDraft(_, done) | WriteReply::Remember(_, done) => {
            Reaction::told(done.err(), &parts.around)
        }
        // It would only be shown once more.
        WriteReply::KeepTour(..) => Reaction::default(),
        WriteReply::Import(asked, went) => importing::went(parts, &asked, went),
        WriteReply::TakeIn(_, came) => taking_in::came_in(parts, came),
        WriteReply::WriteOut(_, path) => taking_in::went_out(parts, path),
        WriteReply::ShowPicture(asked, seen) => picturing::came(parts, asked, seen),
        WriteReply::Weigh(asked, weighed) => handing::weighed(parts, &asked, weighed),
        WriteReply::HandOver(asked, went) => handing::went(parts, &asked, went),
        WriteReply::BackUp(_, path) => copy::backed_up(parts, path),
    }
}
