//! Requests that wait for a thread.

use std::collections::VecDeque;
use std::sync::mpsc::Receiver;

use crate::app::Request;

/// The next request that no other waiting one supersedes.
pub(super) fn next(
    waiting: &mut VecDeque<Request>,
    requests: &Receiver<Request>,
) -> Option<Request> {
    if waiting.is_empty() {
        waiting.push_back(requests.recv().ok()?);
    }
    waiting.extend(requests.try_iter());
    loop {
        let request = waiting.pop_front()?;
        if !waiting.iter().any(|newer| is_superseded(&request, newer)) {
            return Some(request);
        }
    }
}

fn is_superseded(request: &Request, by: &Request) -> bool {
    match (request, by) {
        (Request::Search { .. }, Request::Search { .. })
        | (Request::Complete { .. }, Request::Complete { .. })
        | (Request::Remember(_), Request::Remember(_)) => true,
        (Request::KeepDraft(draft), Request::KeepDraft(newer)) => draft.id == newer.id,
        _ => false,
    }
}
