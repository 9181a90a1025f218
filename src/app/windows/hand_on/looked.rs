//! The lines of what would leave.

use crate::model::Kind;
use crate::model::lens::{Decided, Decisions, Difference, Identity, Preview, Reason, Stopped};

/// A line of what would leave and what would not.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum LookedLine<'a> {
    /// So many records of a kind leave.
    Leaves(Kind, u64),
    /// So many parties leave so, and why not by their name.
    Parties(Identity, Option<Reason>, u64),
    /// So many records of a kind stay, and why.
    Stays(Kind, Reason, u64),
    /// What is different from what was handed on last.
    Difference(Difference),
    /// How many names there are to be decided on.
    Names(usize),
    /// A name, and what was decided of it.
    Name(&'a Stopped, Option<Decided>),
}

/// Everything that is to be looked at.
pub(super) fn lines<'a>(preview: &'a Preview, decisions: &Decisions) -> Vec<LookedLine<'a>> {
    let leaves = preview.leaves.iter().map(|(kind, number)| LookedLine::Leaves(*kind, *number));
    let parties = preview.parties.iter();
    let parties =
        parties.map(|((identity, why), number)| LookedLine::Parties(*identity, *why, *number));
    let stays = preview.kept_back.iter();
    let stays = stays.map(|((kind, why), number)| LookedLine::Stays(*kind, *why, *number));
    let difference = preview.difference.map(LookedLine::Difference);
    let count = preview.stopped.len();
    let head = (count > 0).then_some(LookedLine::Names(count));
    let names = preview.stopped.iter();
    let names = names.map(|name| LookedLine::Name(name, decisions.of(&name.wording)));
    leaves.chain(parties).chain(stays).chain(difference).chain(head).chain(names).collect()
}

/// The place of the first name that nobody has decided on.
pub(super) fn undecided(lines: &[LookedLine]) -> Option<usize> {
    lines.iter().position(|line| matches!(line, LookedLine::Name(_, None)))
}
