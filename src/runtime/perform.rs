//! Does what the model asks of the store.

use rusqlite::Connection;

use super::fault::fault;
use super::{text_file, tour};
use crate::app::{REMEMBERED, Reply, Request, Saved};
use crate::model::Kind;
use crate::model::bulk::Touched;
use crate::model::change::{Change, Step};
use crate::model::draft::Draft;
use crate::model::field::Target;
use crate::model::find::Candidate;
use crate::model::matching::Form;
use crate::model::progress::{Watch, unwatched};
use crate::model::whole::Named;
use crate::store::{
    Error, ReadOnly, Store, bulk, complete, drafts, duplicates, editable, history, list,
    near as near_by, saved as kept, search, settings, whole,
};

/// Answers a request; what fails is an answer too.
pub fn perform(store: &mut Store, request: Request) -> Reply {
    perform_watched(store, request, &mut unwatched)
}

/// As [`perform`], where a long change tells how far it is and can be stopped.
pub(super) fn perform_watched(store: &mut Store, request: Request, watch: &mut Watch) -> Reply {
    match answer(store, &request, watch) {
        Ok(reply) => reply,
        Err(Error::Stopped) => Reply::Stopped(Box::new(request)),
        Err(error) => refuse(request, &error),
    }
}

/// The answer to a request that failed.
pub(super) fn refuse(request: Request, error: &Error) -> Reply {
    let fault = fault(request.task(), error);
    Reply::Failed { request: Box::new(request), fault }
}

/// Whether a request changes the file, or needs who does.
pub(super) fn writes(request: &Request) -> bool {
    matches!(
        request,
        Request::Save { .. }
            | Request::Judge { .. }
            | Request::Change(_)
            | Request::Undo
            | Request::Redo
            | Request::KeepDraft(_)
            | Request::DropDraft(_)
            | Request::DropDrafts(_)
            | Request::RestoreDrafts(_)
            | Request::KeepTour(_)
            | Request::Remember(_)
            // Where the path leads elsewhere, only who writes has the file.
            | Request::BackUp(_)
    )
}

/// Whether a request may take so long that it can be stopped.
pub(super) fn is_long(request: &Request) -> bool {
    matches!(request, Request::Change(_) | Request::Undo | Request::Redo)
}

pub(super) fn answer(
    store: &mut Store,
    request: &Request,
    watch: &mut Watch,
) -> Result<Reply, Error> {
    if writes(request) { write(store, request, watch) } else { read(store, request, watch) }
}

fn write(store: &mut Store, request: &Request, watch: &mut Watch) -> Result<Reply, Error> {
    Ok(match request {
        Request::Save { step, draft } => {
            let records = store.save_with(step, |conn| {
                draft.map_or(Ok(()), |draft| Ok(drafts::forget(conn, draft)?))
            })?;
            Reply::Saved(saved(store, step, records))
        }
        Request::Judge { judgement, pair: [first, second] } => {
            let pair = Box::new(store.judge(*judgement, *first, *second)?);
            Reply::Judged { judgement: *judgement, pair, millis: store.now() }
        }
        Request::Change(bulk) => {
            let touched = store.change_all(bulk, watch)?;
            Reply::Changed { touched, millis: store.now() }
        }
        Request::Undo => {
            let undone = store.undo_watched(watch)?;
            Reply::Undone(undone.map(|touched| inverted(store, touched)))
        }
        Request::Redo => {
            let redone = store.redo_watched(watch)?;
            Reply::Redone(redone.map(|touched| inverted(store, touched)))
        }
        Request::BackUp(typed) => {
            let path = text_file::at_home(typed);
            store.fold();
            store.back_up(&path)?;
            Reply::BackedUp(text_file::in_full(path))
        }
        _ => return keep(store, request),
    })
}

/// Keeps what is this copy's own, and no part of its history.
fn keep(store: &mut Store, request: &Request) -> Result<Reply, Error> {
    Ok(match request {
        Request::KeepDraft(draft) => {
            store.write(|conn| Ok::<_, Error>(drafts::keep(conn, draft)?))?;
            Reply::DraftKept { id: draft.id, millis: draft.millis }
        }
        Request::DropDraft(id) => {
            store.write(|conn| Ok::<_, Error>(drafts::forget(conn, *id)?))?;
            Reply::DraftDropped
        }
        Request::DropDrafts(drafts) => {
            each(store, drafts, |conn, draft| drafts::forget(conn, draft.id))?;
            Reply::DraftsDropped(drafts.len())
        }
        Request::RestoreDrafts(drafts) => {
            each(store, drafts, drafts::keep)?;
            Reply::DraftsRestored(drafts.len())
        }
        Request::KeepTour(step) => {
            store.write(|conn| Ok::<_, Error>(tour::keep(conn, *step)?))?;
            Reply::TourKept
        }
        Request::Remember(text) => {
            store.write(|conn| Ok::<_, Error>(settings::set(conn, REMEMBERED, text)?))?;
            Reply::Remembered
        }
        _ => return read(store, request, &mut unwatched),
    })
}

/// Does the same with several drafts, or with none.
fn each(
    store: &mut Store,
    drafts: &[Draft],
    work: impl Fn(&Connection, &Draft) -> rusqlite::Result<()>,
) -> Result<(), Error> {
    store.write(|conn| Ok(drafts.iter().try_for_each(|draft| work(conn, draft))?))
}

fn saved(store: &Store, step: &Step, records: Vec<Named>) -> Saved {
    let makes = |change: &Change| matches!(change, Change::Create { .. });
    let made = step.changes.iter().zip(&records).filter(|(change, _)| makes(change));
    let new = made.map(|(_, named)| named.id).collect();
    Saved { records, new, millis: store.now() }
}

fn inverted(store: &Store, touched: Touched) -> Saved {
    Saved { records: touched.first, new: touched.new, millis: store.now() }
}

/// An answer is read from one state of the file; one lock for its many
/// statements also takes a fraction of the time.
fn read(store: &Store, request: &Request, watch: &mut Watch) -> Result<Reply, Error> {
    let conn = &*store.read().unchecked_transaction()?;
    Ok(match request.clone() {
        Request::Page { slot, query, anchor, limit } => {
            let page = list::page(conn, &query, &anchor, limit)?;
            Reply::Page { slot, query, anchor, page }
        }
        Request::Count { slot, query } => {
            let count = list::count(conn, &query)?;
            Reply::Count { slot, query, count }
        }
        Request::Mark { slot, query, span } => {
            let rows = list::rows(conn, &query, span.as_ref(), watch)?;
            Reply::Marked { slot, query, span, rows }
        }
        Request::Gone { slot, listing, scope, rows } => {
            let rows = bulk::gone(conn, scope, &rows)?;
            Reply::Gone { slot, listing, scope, rows }
        }
        Request::Wholes { rows, write } => {
            Reply::Wholes { wholes: whole::of_rows(conn, &rows)?, write }
        }
        Request::Whole(id) => Reply::Whole(id, whole::read(conn, id)?.map(Box::new)),
        Request::Compare([a, b]) => {
            let pair = whole::read(conn, a)?.zip(whole::read(conn, b)?);
            Reply::Compared(pair.map(|(a, b)| Box::new([a, b])))
        }
        Request::Editable(id) => Reply::Editable(id, editable::read(conn, id)?.map(Box::new)),
        Request::Search { text, filter, limit } => {
            Reply::Found { hits: search::find(conn, &filter, limit)?, text }
        }
        Request::Complete { ticket, target, text, limit } => {
            let mut candidates = complete::candidates(conn, target, &text, limit)?;
            near(conn, target, &text, limit, &mut candidates)?;
            Reply::Candidates { ticket, text, candidates }
        }
        Request::Drafts => Reply::Drafts(drafts::all(conn)?),
        Request::Near { sketch, nearness, limit } => {
            let found = near_by::near(conn, &sketch, nearness, limit)?;
            Reply::Near { sketch, nearness, found }
        }
        Request::Look(id) => Reply::Looked(id, whole::read(conn, id)?.map(Box::new)),
        Request::Saved(Kind::Template) => Reply::Templates(kept::templates(conn)?),
        Request::Saved(_) => Reply::Filters(kept::filters(conn)?),
        Request::CountSaved(id, query) => Reply::SavedCount(id, list::count(conn, &query)?),
        Request::History { limit } => Reply::History(history::latest(conn, limit)?),
        _ => return Err(Error::ReadOnly(ReadOnly::Thread)),
    })
}

/// Parties of a near name that are offered besides those found by what is typed.
const NEAR: usize = 3;

/// Adds parties that may be meant though their name is spelt otherwise, so
/// that nobody is recorded twice unawares.
fn near(
    conn: &Connection,
    target: Target,
    text: &str,
    limit: usize,
    candidates: &mut Vec<Candidate>,
) -> Result<(), Error> {
    let forms: &[Form] = match target {
        Target::Party => &[Form::Person, Form::Organisation],
        Target::Organisation => &[Form::Organisation],
        _ => &[],
    };
    let mut near = Vec::new();
    for form in forms {
        near.extend(duplicates::near(conn, *form, text, NEAR)?);
    }
    near.retain(|found| candidates.iter().all(|known| known.record.id != found.record.id));
    candidates.truncate(limit.saturating_sub(near.len()));
    candidates.extend(near);
    Ok(())
}
