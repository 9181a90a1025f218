//! Answers of the store.

use super::{
    bulk, copy, drafts, duplicates, form, marks, near, overlay, record, saved as kept, search,
};
use crate::app::{Effect, Fault, Model, Notice, Reply, Request, Saved, Slot, texts};
use crate::model::RecordId;
use crate::model::listing::{Anchor, Count, Listing, Page, Query};
use crate::model::near::Nearness;
use crate::model::whole::Whole;

pub(super) fn receive(model: &mut Model, reply: Reply) -> Vec<Effect> {
    model.keeping.answered(&reply);
    if matches!(reply, Reply::Saved(_) | Reply::Changed { .. } | Reply::Judged { .. }) {
        model.dropped.stepped();
    }
    match reply {
        Reply::Page { slot, query, anchor, page } => rows(model, slot, &query, &anchor, page),
        Reply::Count { slot, query, count } => counted(model, slot, &query, count),
        Reply::Marked { slot, query, span, rows } => {
            marks::marked(model, slot, &query, span.as_ref(), &rows);
            vec![]
        }
        Reply::Gone { slot, listing, scope, rows } => {
            marks::gone(model, slot, listing, scope, &rows);
            vec![]
        }
        Reply::Wholes { wholes, write } => copy::many(model, &wholes, write),
        Reply::Changed { touched, millis } => bulk::changed(model, &touched, millis),
        Reply::Stopped(request) => bulk::stopped(model, &request),
        Reply::Whole(id, whole) => detail(model, id, whole),
        Reply::Editable(id, editable) => record::editable(model, id, editable),
        Reply::Found { text, hits } => search::found(model, text, hits),
        Reply::Drafts(drafts) => drafts::came(model, &drafts),
        Reply::Filters(filters) => kept::filters(model, filters),
        Reply::Templates(templates) => kept::templates(model, templates),
        Reply::SavedCount(id, count) => kept::counted(model, id, Some(count)),
        Reply::Near { sketch, nearness, found } => near::found(model, &sketch, nearness, found),
        Reply::Looked(id, whole) => near::looked(model, id, whole),
        Reply::History(steps) => overlay::steps(model, steps),
        Reply::DraftDropped | Reply::Remembered | Reply::TourKept => vec![],
        Reply::DraftsDropped(number) => drafts::changed(model, "notice-drafts-dropped", number),
        Reply::DraftsRestored(number) => drafts::changed(model, "notice-drafts-back", number),
        Reply::BackedUp(path) => copy::backed_up(model, path),
        Reply::Saved(saved) => self::saved(model, &saved),
        Reply::Compared(compared) => duplicates::compared(model, compared),
        Reply::Judged { judgement, pair, millis } => {
            duplicates::judged(model, judgement, &pair, millis)
        }
        Reply::Undone(saved) => {
            duplicates::undone(model, saved.is_some());
            record::undone(model, saved, false)
        }
        Reply::Redone(saved) => record::undone(model, saved, true),
        Reply::DraftKept { id, millis } => {
            drafts::kept(model, id, millis);
            [form::reply(model, &reply), form::kept(model)].concat()
        }
        Reply::Candidates { .. } => form::reply(model, &reply),
        Reply::Failed { request, fault } => failed(model, *request, fault),
    }
}

fn detail(model: &mut Model, id: RecordId, whole: Option<Box<Whole>>) -> Vec<Effect> {
    let (wanted, words) = (model.wanted(), (model.language, model.now.offset));
    model.detail.receive(id, whole, wanted, words);
    vec![]
}

/// The pane that a page or a count is for. A reply may come late, when another
/// view is shown, so the list is found by what it lists.
pub(super) fn pane(
    model: &mut Model,
    slot: Slot,
    listing: Listing,
) -> Option<&mut crate::app::ListPane> {
    match slot {
        Slot::List => model.lists.of_listing(listing),
        Slot::Related => Some(&mut model.related),
    }
}

fn rows(model: &mut Model, slot: Slot, query: &Query, anchor: &Anchor, page: Page) -> Vec<Effect> {
    let height = model.layout().rows(slot);
    if let Some(pane) = pane(model, slot, query.listing) {
        pane.receive(query, anchor, page, height);
    }
    vec![]
}

fn counted(model: &mut Model, slot: Slot, query: &Query, count: Count) -> Vec<Effect> {
    if let Some(pane) = pane(model, slot, query.listing) {
        pane.counted(query, count);
    }
    vec![]
}

/// A form closes only now that its record is on disk. The store answers in
/// order, so a change asked for before the form's is the first to be answered.
fn saved(model: &mut Model, saved: &Saved) -> Vec<Effect> {
    let of_form = model.errand.is_none();
    if !of_form {
        record::saved(model, saved);
        return vec![];
    }
    // The form says in its own words what it has saved.
    model.notice = None;
    let effects = form::reply(model, &Reply::Saved(saved.clone()));
    record::saved(model, saved);
    record::show_new(model, saved);
    effects
}

/// Lets a list stop waiting for what it asked.
fn pane_failed(pane: &mut crate::app::ListPane, request: &Request, fault: &Fault) {
    match request {
        Request::Page { query, anchor, .. } => pane.page_failed(query, anchor, fault),
        Request::Count { query, .. } => pane.count_failed(query),
        Request::Mark { query, span, .. } => pane.mark_failed(query, span.as_ref()),
        _ => {}
    }
}

/// Says what failed, and stops waiting for it.
fn failed(model: &mut Model, request: Request, fault: Fault) -> Vec<Effect> {
    drafts::unfollow(model, &request);
    match &request {
        Request::DropDrafts(_) | Request::RestoreDrafts(_) => {
            model.notice = Some(Notice::Failed(texts::fault(&fault, model.language)));
            return drafts::failed(model, &request);
        }
        Request::Page { slot, query, .. }
        | Request::Count { slot, query }
        | Request::Mark { slot, query, .. } => {
            if let Some(pane) = pane(model, *slot, query.listing) {
                pane_failed(pane, &request, &fault);
            }
            // That stands in the place of the rows.
            if fault.is_of_filter() && !matches!(request, Request::Mark { .. }) {
                return vec![];
            }
        }
        Request::Change(_) => bulk::failed(model),
        Request::BackUp(_) => copy::not_backed_up(model),
        Request::Whole(id) => model.detail.failed(*id),
        Request::Editable(_) => model.editing = None,
        // What is shown beside the line is no reason to disturb who types.
        Request::Near { sketch, nearness: nearness @ Nearness::Same, .. } => {
            return near::found(model, sketch, *nearness, vec![]);
        }
        Request::Saved(kind) => kept::failed(model, *kind),
        // A filter that names what is gone counts nothing, and is shown so.
        Request::CountSaved(id, _) => return kept::counted(model, *id, None),
        Request::Judge { .. } | Request::Undo | Request::Redo => {
            match &request {
                Request::Undo => model.dropped.store_redoes(),
                Request::Redo => model.dropped.store_undoes(),
                _ => {}
            }
            model.storing = None;
            duplicates::failed(model);
        }
        // It would only be shown once more.
        Request::KeepTour(_) => return vec![],
        // A search is interrupted when more is typed.
        Request::Search { text, .. } if !search::searches(model, text) => return vec![],
        Request::KeepDraft(draft) => {
            form::not_kept(model);
            return drafts::not_kept(model, draft, &fault);
        }
        Request::Complete { .. } => {
            return form::reply(model, &Reply::Failed { request: Box::new(request), fault });
        }
        Request::Save { .. } if model.errand.take().is_none() => {
            return form::reply(model, &Reply::Failed { request: Box::new(request), fault });
        }
        _ => {}
    }
    model.notice = Some(Notice::Failed(texts::fault(&fault, model.language)));
    vec![]
}
