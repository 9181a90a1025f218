//! Whether a record counts that was put away and changed by people apart.

use super::line;
use super::replay::{Flag, Replayed};
use super::seen::PutAway;
use super::state::{STATE, State};
use super::weave::{FieldGroup, Weave, Write};
use crate::model::RecordId;

/// What a write says of the state.
fn said(write: &Write) -> (State, Option<RecordId>) {
    let state = write.value.get(STATE).and_then(|state| state.as_str()).unwrap_or_default();
    (State::parse(state), line::into(&write.value))
}

/// Says whether the record counts, of the last writes that say so, and what of
/// it is to be looked at: what is put away by one who did not see what another
/// does to it comes back, and what is made one stays so.
pub(super) fn state(weave: &Weave, group: &FieldGroup, last: &[&Write], replayed: &mut Replayed) {
    let states: Vec<_> = last.iter().map(|write| said(write)).collect();
    let all = |wanted: &[State]| states.iter().all(|(state, _)| wanted.contains(state));
    let any = |wanted: State| states.iter().any(|(state, _)| *state == wanted);
    let missed = |edit: &&usize| last.iter().all(|write| weave.past.apart(**edit, write.op));
    let edits: Vec<usize> = weave.edits.iter().filter(missed).copied().collect();
    for (_, into) in &states {
        if let Some(into) = into.filter(|into| !replayed.into.contains(into)) {
            replayed.into.push(into);
        }
    }
    let is_put_away = any(State::Trash) || any(State::Undone);
    replayed.state = if any(State::Newer) || any(State::Absent) {
        State::Newer
    } else if any(State::Merged) {
        State::Merged
    } else if all(&[State::Undone]) && edits.is_empty() {
        State::Undone
    } else if all(&[State::Trash, State::Undone]) && edits.is_empty() {
        State::Trash
    } else {
        State::Live
    };
    if replayed.state.is_put_away() {
        let ops = last.iter().filter_map(|write| weave.ops.get(write.op));
        replayed.put_away = ops.filter_map(PutAway::of).collect();
    }
    replayed.flags.extend(match replayed.state {
        State::Live if is_put_away => Some(Flag::BroughtBack),
        State::Merged if !edits.is_empty() => Some(Flag::EditedMerged),
        _ => None,
    });
    let differ = states.iter().any(|state| Some(state) != states.first());
    if differ || !replayed.flags.is_empty() {
        let ops = last.iter().map(|write| write.op).chain(edits);
        replayed.conflicts.push(weave.conflict(&group.name, ops));
    }
}
