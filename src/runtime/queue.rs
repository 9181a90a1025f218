//! Questions that wait for a thread.

use std::collections::VecDeque;
use std::sync::mpsc::Receiver;

/// The next question that yields to none that waits behind it.
pub(super) fn next<Q>(
    waiting: &mut VecDeque<Q>,
    questions: &Receiver<Q>,
    yields_to: fn(&Q, &Q) -> bool,
) -> Option<Q> {
    if waiting.is_empty() {
        waiting.push_back(questions.recv().ok()?);
    }
    waiting.extend(questions.try_iter());
    loop {
        let question = waiting.pop_front()?;
        if !waiting.iter().any(|newer| yields_to(&question, newer)) {
            return Some(question);
        }
    }
}
