//! The panes: what they are told, and what is told of them.

use super::receive::tell;
use crate::app::ask::{Answer, CountRows, FindGone, MarkRows, ReadPage};
use crate::app::keymap::Key;
use crate::app::{Effect, Model};
use crate::words::Fault;

/// Gives a key to the filter line. What can be done anywhere is done over it too.
pub(super) fn filter_key(model: &mut Model, key: Key) -> Vec<Effect> {
    let action = match key {
        Key::Char(_) => None,
        key => model.action(key),
    };
    if let Some(action) = action.filter(|action| action.is_anywhere()) {
        return super::act(model, action);
    }
    let (layout, reader) = (model.layout(), model.reader());
    model.browse.filter_key(key, action, &layout, reader);
    vec![]
}

/// Takes rows, or says why none came.
pub(super) fn page(model: &mut Model, asked: &ReadPage, answer: Answer<ReadPage>) -> Vec<Effect> {
    let layout = model.layout();
    let failed = model.browse.page(asked, answer, &layout);
    told(model, failed)
}

/// Takes a count, or says why none came.
pub(super) fn counted(
    model: &mut Model,
    asked: &CountRows,
    answer: Answer<CountRows>,
) -> Vec<Effect> {
    let failed = model.browse.counted(asked, answer);
    told(model, failed)
}

/// Takes rows that are to be marked, or says why none came.
pub(super) fn marked(model: &mut Model, asked: &MarkRows, answer: Answer<MarkRows>) -> Vec<Effect> {
    let failed = model.browse.marked(asked, answer);
    told(model, failed)
}

/// Takes marks away from records that are gone, or says why not.
pub(super) fn gone(model: &mut Model, asked: &FindGone, answer: Answer<FindGone>) -> Vec<Effect> {
    let failed = model.browse.gone(asked, answer);
    told(model, failed)
}

fn told(model: &mut Model, failed: Option<Fault>) -> Vec<Effect> {
    if let Some(fault) = failed {
        tell(model, &fault);
    }
    vec![]
}
