//! Does what the model asks of the store.

use rusqlite::Connection;

use crate::app::{Failure, REMEMBERED, Reply, Request, Saved};
use crate::model::Kind;
use crate::model::field::Target;
use crate::model::find::Candidate;
use crate::model::matching::Form;
use crate::model::whole::Named;
use crate::store::{
    Error, Store, complete, drafts, duplicates, editable, history, list, near as near_by,
    saved as kept, search, settings, whole,
};

/// Answers a request; what fails is an answer too.
pub fn perform(store: &mut Store, request: Request) -> Reply {
    answer(store, &request).unwrap_or_else(|error| refuse(request, &error))
}

/// The answer to a request that failed.
pub(super) fn refuse(request: Request, error: &Error) -> Reply {
    let failure = failure(request.task(), error);
    Reply::Failed { request: Box::new(request), failure }
}

/// Says what failed and what to do.
pub(super) fn failure(task: &str, error: &Error) -> Failure {
    Failure {
        what: format!("Could not {task}. {error}"),
        advice: error.advice().map(str::to_owned),
    }
}

/// Whether a request changes the file.
pub(super) fn writes(request: &Request) -> bool {
    matches!(
        request,
        Request::Save { .. }
            | Request::Judge { .. }
            | Request::Undo
            | Request::Redo
            | Request::KeepDraft(_)
            | Request::DropDraft(_)
            | Request::Remember(_)
    )
}

pub(super) fn answer(store: &mut Store, request: &Request) -> Result<Reply, Error> {
    if writes(request) { write(store, request) } else { read(store, request) }
}

fn write(store: &mut Store, request: &Request) -> Result<Reply, Error> {
    Ok(match request {
        Request::Save { step, draft } => {
            let records = store.save_with(step, |conn| {
                draft.map_or(Ok(()), |draft| Ok(drafts::forget(conn, draft)?))
            })?;
            Reply::Saved(saved(store, records))
        }
        Request::Judge { judgement, pair: [first, second] } => {
            let pair = Box::new(store.judge(*judgement, *first, *second)?);
            Reply::Judged { judgement: *judgement, pair, millis: store.now() }
        }
        Request::Undo => Reply::Undone(store.undo()?.map(|records| saved(store, records))),
        Request::Redo => Reply::Redone(store.redo()?.map(|records| saved(store, records))),
        Request::KeepDraft(draft) => {
            store.write(|conn| Ok::<_, Error>(drafts::keep(conn, draft)?))?;
            Reply::DraftKept { millis: store.now() }
        }
        Request::DropDraft(id) => {
            store.write(|conn| Ok::<_, Error>(drafts::forget(conn, *id)?))?;
            Reply::DraftDropped
        }
        Request::Remember(text) => {
            store.write(|conn| Ok::<_, Error>(settings::set(conn, REMEMBERED, text)?))?;
            Reply::Remembered
        }
        _ => return read(store, request),
    })
}

fn saved(store: &Store, records: Vec<Named>) -> Saved {
    Saved { records, millis: store.now() }
}

/// An answer is read from one state of the file; one lock for its many
/// statements also takes a fraction of the time.
fn read(store: &Store, request: &Request) -> Result<Reply, Error> {
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
        Request::Whole(id) => Reply::Whole(id, whole::read(conn, id)?.map(Box::new)),
        Request::Compare([a, b]) => {
            let pair = whole::read(conn, a)?.zip(whole::read(conn, b)?);
            Reply::Compared(pair.map(|(a, b)| Box::new([a, b])))
        }
        Request::Editable(id) => Reply::Editable(id, editable::read(conn, id)?.map(Box::new)),
        Request::Search { text, limit } => {
            Reply::Found { hits: search::find(conn, &text, limit)?, text }
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
        write => return Err(Error::ReadOnly(write.task().to_owned())),
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
