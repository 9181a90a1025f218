//! From the ops of a record to the record.

use super::fits::fits;
use super::line;
use super::op::{DeviceId, Hash};
use super::past::Past;
use super::replay_order;
use super::seen::PutAway;
use super::state::State;
use super::weave::Weave;
use crate::model::field::Fields;
use crate::model::{Kind, RecordId};

/// One op of a record.
#[derive(Clone, Debug, PartialEq)]
pub struct RecordOp {
    /// What stands for it.
    pub hash: Hash,
    /// The chain that it is of, told apart by any number: that of its device,
    /// which has several where one id was used twice.
    pub chain: i64,
    /// Whose it is.
    pub device: DeviceId,
    /// Its number in the chain.
    pub seq: u64,
    /// Its logical time.
    pub counter: u64,
    /// Slug of the kind that it is of.
    pub kind: String,
    /// What people call the record, where it makes it.
    pub reference: String,
    /// What its author had seen last of the record.
    pub parents: Vec<Hash>,
    /// What it says.
    pub said: Said,
}

/// What an op says, as far as it is known.
#[derive(Clone, Debug, PartialEq)]
pub enum Said {
    /// The fields that change; `Null` empties one.
    Fields(Fields),
    /// Its content is not here.
    Gone,
    /// It is of no form that this version knows.
    Unreadable,
    /// Its device wrote another in its place, and nobody has chosen yet.
    Forked,
}

/// A record as the sum of its ops.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Replayed {
    /// Its kind; `None` where this version does not know it.
    pub kind: Option<Kind>,
    /// Who made it and what they called it; the first is its reference, others
    /// are known too.
    pub made: Vec<Made>,
    /// Whether it counts.
    pub state: State,
    /// The records that it was made one with.
    pub into: Vec<RecordId>,
    /// What it says, fields that this version does not know included.
    pub fields: Fields,
    /// Fields that the next op on the record has to say besides its own, lest
    /// what is shown now changes with it; mostly none.
    pub restate: Fields,
    /// Ops that no other op on the record has seen.
    pub heads: Vec<Hash>,
    /// By which ops it does not count, where somebody put it away.
    pub put_away: Vec<PutAway>,
    /// What was written apart.
    pub conflicts: Vec<Conflict>,
    /// What else somebody should look at.
    pub flags: Vec<Flag>,
}

/// A making of a record.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct Made {
    /// What its maker called it: `P-31`.
    pub reference: String,
    /// Who made it.
    pub device: DeviceId,
}

/// What writers who did not see each other said differently.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct Conflict {
    /// The first field of the group that was written, `$state`, or [`WHOLE`].
    pub group: String,
    /// Who wrote it, in the order of replay.
    pub ops: Vec<Hash>,
}

/// The group of a conflict about all of a record: together, what was said makes
/// no record, so it is shown as its last head alone saw it.
pub const WHOLE: &str = "$record";

/// What somebody should look at, but for conflicts of fields.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Flag {
    /// It was put away by one who had not seen what another did to it.
    BroughtBack,
    /// It was changed by one who did not know that it was made one with another.
    EditedMerged,
}

/// Replays the ops of a record, in whatever order they are given; `None` where
/// there are none.
pub fn replay(mut ops: Vec<RecordOp>) -> Option<Replayed> {
    if let Some(line) = line::replay(&mut ops) {
        return Some(line);
    }
    replay_order::sort(&mut ops);
    (!ops.is_empty()).then(|| woven(&ops))
}

/// The kind of the record: that of its first making, else of its first op.
pub(super) fn kind_of(ops: &[RecordOp]) -> &str {
    let first = ops.iter().find(|op| !op.reference.is_empty()).or(ops.first());
    first.map_or("", |op| op.kind.as_str())
}

fn woven(ops: &[RecordOp]) -> Replayed {
    let past = Past::of(ops);
    let slug = kind_of(ops);
    let heads = past.unseen((0..ops.len()).collect());
    let mut replayed = Replayed {
        kind: Kind::of_slug(slug),
        made: made(ops),
        heads: heads.iter().filter_map(|head| ops.get(*head)).map(|op| op.hash).collect(),
        ..Replayed::default()
    };
    let Some(kind) = replayed.kind else {
        replayed.state = State::Newer;
        return replayed;
    };
    let weave = Weave::of(kind, slug, ops, &past);
    weave.finish(&mut replayed);
    let is_apart = heads.len() > 1 || weave.is_apart();
    if replayed.state == State::Live && is_apart && !fits(kind, &replayed.fields) {
        show_last_head(&mut replayed, ops, &past, heads.last().copied());
    }
    replayed
}

/// Makings in the order in which they count.
fn made(ops: &[RecordOp]) -> Vec<Made> {
    let makings = ops.iter().filter(|op| !op.reference.is_empty());
    let mut makings: Vec<_> = makings
        .map(|op| (op.counter, Made { reference: op.reference.clone(), device: op.device }))
        .collect();
    makings.sort_by_key(|(counter, made)| (*counter, made.device));
    makings.into_iter().map(|(_, made)| made).collect()
}

/// What makes no record together is shown as its last head alone saw it: that
/// was a record somewhere.
fn show_last_head(replayed: &mut Replayed, ops: &[RecordOp], past: &Past, head: Option<usize>) {
    let Some(head) = head else { return };
    let seen = |op: &usize| *op == head || past.saw(head, *op);
    let alone: Vec<RecordOp> =
        (0..ops.len()).filter(seen).filter_map(|op| ops.get(op)).cloned().collect();
    // Of fewer ops each time, so this comes to an end.
    if alone.len() == ops.len() {
        return;
    }
    let shown = woven(&alone).fields;
    let names = replayed.fields.keys().chain(shown.keys());
    let differs = |name: &&String| replayed.fields.get(*name) != shown.get(*name);
    let value = |name: &String| (name.clone(), shown.get(name).cloned().unwrap_or_default());
    replayed.restate = names.filter(differs).map(value).collect();
    replayed.fields = shown;
    replayed.conflicts.push(Conflict { group: WHOLE.to_owned(), ops: replayed.heads.clone() });
}
