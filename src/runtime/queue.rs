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

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;
    use crate::app::ask::{KeepDraft, Redo, Remember, Undo, Write};
    use crate::model::draft::{Draft, DraftId};

    #[test]
    fn every_change_is_made_in_its_turn_but_what_a_newer_one_replaces() {
        let keep = |number, millis| {
            let (title, body) = (String::new(), String::new());
            Write::KeepDraft(KeepDraft(Draft { id: DraftId(number), title, body, millis }))
        };
        let remember = |text: &str| Write::Remember(Remember(text.to_owned()));
        let undo = || Write::Undo(Undo { judgement: false });
        let (sender, changes) = mpsc::channel();
        for write in [
            keep(1, 1),
            remember("a"),
            undo(),
            keep(2, 2),
            undo(),
            keep(1, 3),
            remember("b"),
            Write::Redo(Redo),
        ] {
            sender.send(write).unwrap();
        }
        drop(sender);
        let mut waiting = VecDeque::new();
        let made: Vec<_> =
            std::iter::from_fn(|| next(&mut waiting, &changes, Write::yields_to)).collect();
        let once = [undo(), keep(2, 2), undo(), keep(1, 3), remember("b"), Write::Redo(Redo)];
        assert_eq!(made, once);
    }
}
