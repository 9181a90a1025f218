//! What an op must be to be taken at all.

use crate::model::Reference;
use crate::model::damage::OpDamage;
use crate::model::history::{Content, Hash, LAST_COUNTER, Op};
use crate::store::{Error, ops};

/// Bytes of a content: more than all texts of a record can have together, each
/// of a million characters.
const MOST_BYTES: usize = 16 << 20;

/// Ops that one builds on: one of each device there can be.
const MOST_PARENTS: usize = 2_000;

/// Letters of the slug of a kind.
const MOST_LETTERS: usize = 64;

/// Refuses an op that no casebook writes.
pub(super) fn check(op: &Op) -> Result<(), Error> {
    let refuse = |why| Err(Error::Damaged(ops::of(&op.device.0, op.seq, why)));
    if !op.is_whole() {
        return refuse(OpDamage::Content);
    }
    if op.seq == 0 || op.seq > LAST_COUNTER || op.step == 0 || op.step > op.seq {
        return refuse(OpDamage::Number);
    }
    if op.seq == 1 && op.previous != Hash::default() {
        return refuse(OpDamage::First);
    }
    if op.counter == 0 || op.counter > LAST_COUNTER || op.wall > LAST_COUNTER {
        return refuse(OpDamage::Time);
    }
    if op.parents.len() > MOST_PARENTS {
        return refuse(OpDamage::ManyParents);
    }
    let is_slug = |letter: char| letter.is_ascii_lowercase() || letter == '-';
    if op.kind.is_empty() || op.kind.len() > MOST_LETTERS || !op.kind.chars().all(is_slug) {
        return refuse(OpDamage::Kind);
    }
    if !op.reference.is_empty() && !is_reference(&op.reference) {
        return refuse(OpDamage::Reference);
    }
    match &op.content {
        Content::Whole { payload, .. } if payload.len() > MOST_BYTES => refuse(OpDamage::Long),
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
