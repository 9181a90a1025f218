//! Does what the model asks of the store.

use crate::app::{Failure, Reply, Request, Saved};
use crate::model::whole::Named;
use crate::store::{Error, Store, complete, drafts, editable, history, list, search, whole};

/// Answers a request; what fails is an answer too.
pub fn perform(store: &mut Store, request: Request) -> Reply {
    match answer(store, &request) {
        Ok(reply) => reply,
        Err(error) => {
            let failure = failure(request.task(), &error);
            Reply::Failed { request: Box::new(request), failure }
        }
    }
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
            | Request::Undo
            | Request::Redo
            | Request::KeepDraft(_)
            | Request::DropDraft(_)
    )
}

fn answer(store: &mut Store, request: &Request) -> Result<Reply, Error> {
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
        _ => return read(store, request),
    })
}

fn saved(store: &Store, records: Vec<Named>) -> Saved {
    Saved { records, millis: store.now() }
}

fn read(store: &Store, request: &Request) -> Result<Reply, Error> {
    let conn = store.read();
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
        Request::Editable(id) => Reply::Editable(id, editable::read(conn, id)?.map(Box::new)),
        Request::Search { text, limit } => {
            Reply::Found { hits: search::find(conn, &text, limit)?, text }
        }
        Request::Complete { ticket, target, text, limit } => {
            let candidates = complete::candidates(conn, target, &text, limit)?;
            Reply::Candidates { ticket, text, candidates }
        }
        Request::Drafts => Reply::Drafts(drafts::all(conn)?),
        Request::History { limit } => Reply::History(history::latest(conn, limit)?),
        write => return Err(Error::ReadOnly(write.task().to_owned())),
    })
}
