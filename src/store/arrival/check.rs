//! What an op must be to be taken at all.

use crate::model::Reference;
use crate::model::history::{Content, Hash, LAST_COUNTER, Op};
use crate::store::Error;

/// Bytes of a content: more than all texts of a record can have together, each
/// of a million characters.
const MOST_BYTES: usize = 16 << 20;

/// Ops that one builds on: one of each device there can be.
const MOST_PARENTS: usize = 2_000;

/// Letters of the slug of a kind.
const MOST_LETTERS: usize = 64;

/// Refuses an op that no casebook writes.
pub(super) fn check(op: &Op) -> Result<(), Error> {
    let refuse = |why: &str| Err(Error::Damaged(format!("change {}: {why}", op.seq)));
    if !op.is_whole() {
        return refuse("its content is not the one that was written");
    }
    if op.seq == 0 || op.seq > LAST_COUNTER || op.step == 0 || op.step > op.seq {
        return refuse("its number cannot be");
    }
    if op.seq == 1 && op.previous != Hash::default() {
        return refuse("it is the first of its device and follows another");
    }
    if op.counter == 0 || op.counter > LAST_COUNTER || op.wall > LAST_COUNTER {
        return refuse("its time cannot be");
    }
    if op.parents.len() > MOST_PARENTS {
        return refuse("it builds on too many others");
    }
    let is_slug = |letter: char| letter.is_ascii_lowercase() || letter == '-';
    if op.kind.is_empty() || op.kind.len() > MOST_LETTERS || !op.kind.chars().all(is_slug) {
        return refuse("it is of no kind of record");
    }
    if !op.reference.is_empty() && !is_reference(&op.reference) {
        return refuse("what it makes has no reference");
    }
    match &op.content {
        Content::Whole { payload, .. } if payload.len() > MOST_BYTES => {
            refuse("its content is too long")
        }
        Content::Whole { .. } | Content::Erased | Content::Withheld => Ok(()),
    }
}

/// Whether a text is a reference as makers write it, without a tag.
fn is_reference(text: &str) -> bool {
    let reference = text.parse::<Reference>();
    reference.is_ok_and(|reference| {
        reference.number > 0 && reference.tag.is_empty() && reference.to_string() == text
    })
}
