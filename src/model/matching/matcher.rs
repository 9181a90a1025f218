//! All pairs among many records that may be about one party.

use std::hash::{DefaultHasher, Hash, Hasher};

use super::blocks::{ABBREVIATED, is_abbreviated, keys, sort_key};
use super::{Prepared, Profile, Proposal};
use crate::model::progress::{Progress, Watch, unwatched};

/// Up to this many records with the same key are all compared with each other.
///
/// In a larger block, a very common name, each is compared with the
/// [`NEIGHBOURS`] next to it in the order of their spellings, then of births.
/// Blocks grow with the records and their pairs with the square of that, so
/// the less the limit, the sooner the time grows as the records do. What only a
/// common name suggests is seldom right; those who are one mostly share a rarer
/// key too.
pub const LARGEST_BLOCK: usize = 80;

/// In a block that is too large, each is compared with this many that follow.
pub const NEIGHBOURS: usize = 24;

/// How often the watch is asked, in keys.
const WATCHED: usize = 1 << 14;

/// Beyond twice what is wanted and this many, the worst that were found go.
const SPARE: usize = 4096;

/// Two profiles by their numbers, the lower first, and why they may be one.
pub type Pair = (usize, usize, Proposal);

/// A block key in eight bytes; the lowest bit is that of [`ABBREVIATED`]. Two
/// keys that become the same number only cause a comparison too many.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
struct BlockKey(u64);

impl BlockKey {
    fn of(key: &str) -> Self {
        let mut hasher = DefaultHasher::new();
        key.hash(&mut hasher);
        Self(hasher.finish() & !1 | u64::from(key.starts_with(ABBREVIATED)))
    }

    fn is_for_initials(self) -> bool {
        self.0 & 1 == 1
    }
}

/// Profiles that are to be compared with each other.
///
/// Only pairs that share a block key are compared, so the time grows with the
/// number of profiles and not with that of pairs.
#[derive(Debug, Default)]
pub struct Matcher {
    prepared: Vec<Prepared>,
    /// Every key with the number of its profile.
    keys: Vec<(BlockKey, u32)>,
    /// Whether a name of each has an initial.
    short: Vec<bool>,
}

impl Matcher {
    /// Takes the next profile; they are numbered from 0.
    pub fn add(&mut self, profile: &Profile) {
        let prepared = Prepared::new(profile);
        let number = u32::try_from(self.prepared.len()).unwrap_or(u32::MAX);
        self.keys.extend(keys(&prepared).iter().map(|key| (BlockKey::of(key), number)));
        self.short.push(is_abbreviated(&prepared));
        self.prepared.push(prepared);
    }

    /// The `limit` likeliest pairs, best first, without those that `is_judged`
    /// says are known; `None` where the watch stopped it.
    pub fn propose(
        mut self,
        limit: usize,
        is_judged: &dyn Fn(usize, usize) -> bool,
        watch: &mut Watch,
    ) -> Option<Vec<Pair>> {
        self.keys.sort_unstable();
        self.keys.dedup();
        let own = OwnKeys::of(&self);
        let mut found = BestPairs { pairs: vec![], limit };
        let total = self.keys.len() as u64;
        let (mut done, mut told) = (0, 0);
        for block in self.keys.chunk_by(|one, other| one.0 == other.0) {
            if done >= told {
                told = done + WATCHED;
                if !watch(Progress { done: done as u64, total }) {
                    return None;
                }
            }
            done += block.len();
            self.compare_block(block, &own, &mut |one, other| {
                if !is_judged(one, other) {
                    found.extend(self.compare(one, other));
                }
            });
        }
        Some(found.best())
    }

    fn compare(&self, one: usize, other: usize) -> Option<Pair> {
        let proposal = self.prepared.get(one)?.compare(self.prepared.get(other)?)?;
        Some((one, other, proposal))
    }

    fn is_short(&self, number: usize) -> bool {
        self.short.get(number).copied().unwrap_or(false)
    }

    /// Hands on the pairs of a block that are worth comparing.
    fn compare_block(
        &self,
        block: &[(BlockKey, u32)],
        own: &OwnKeys,
        pair: &mut dyn FnMut(usize, usize),
    ) {
        let Some((key, _)) = block.first().copied() else { return };
        let mut members: Vec<usize> = block.iter().map(|(_, number)| *number as usize).collect();
        if key.is_for_initials() && !members.iter().any(|number| self.is_short(*number)) {
            return;
        }
        let near = if members.len() > LARGEST_BLOCK {
            members.sort_by_cached_key(|number| {
                self.prepared.get(*number).map(|one| (sort_key(one), one.birth))
            });
            NEIGHBOURS
        } else {
            LARGEST_BLOCK
        };
        for (place, &one) in members.iter().enumerate() {
            for &other in members.iter().skip(place + 1).take(near) {
                let short = self.is_short(one) || self.is_short(other);
                if near == NEIGHBOURS || own.first_shared(one, other, short) == Some(key) {
                    pair(one.min(other), one.max(other));
                }
            }
        }
    }
}

/// The keys of each profile, without those of blocks that are too large.
struct OwnKeys {
    keys: Vec<BlockKey>,
    /// Where the keys of each profile end.
    ends: Vec<usize>,
}

impl OwnKeys {
    fn of(matcher: &Matcher) -> Self {
        let blocks = || matcher.keys.chunk_by(|one, other| one.0 == other.0);
        let small = || blocks().filter(|block| block.len() <= LARGEST_BLOCK).flatten();
        let mut ends = vec![0; matcher.prepared.len()];
        for (_, number) in small() {
            if let Some(end) = ends.get_mut(*number as usize) {
                *end += 1;
            }
        }
        let mut start = 0;
        for end in &mut ends {
            // For now where the next key of the profile goes.
            (start, *end) = (start + *end, start);
        }
        let mut keys = vec![BlockKey(0); start];
        for (key, number) in small() {
            let end = ends.get_mut(*number as usize);
            if let Some((slot, end)) = end.and_then(|end| Some((keys.get_mut(*end)?, end))) {
                *slot = *key;
                *end += 1;
            }
        }
        Self { keys, ends }
    }

    /// Sorted, since the blocks are.
    fn get(&self, number: usize) -> &[BlockKey] {
        let end = |number: usize| self.ends.get(number).copied();
        let start = number.checked_sub(1).and_then(end).unwrap_or(0);
        end(number).and_then(|end| self.keys.get(start..end)).unwrap_or_default()
    }

    /// The first key that two profiles share, so that each pair is compared
    /// once. Keys for names with initials count only where there are such.
    fn first_shared(&self, one: usize, other: usize, short: bool) -> Option<BlockKey> {
        let theirs = self.get(other);
        let own = self.get(one).iter().filter(|key| short || !key.is_for_initials());
        own.copied().find(|key| theirs.binary_search(key).is_ok())
    }
}

/// The best pairs so far.
struct BestPairs {
    pairs: Vec<Pair>,
    limit: usize,
}

impl BestPairs {
    fn extend(&mut self, pair: Option<Pair>) {
        self.pairs.extend(pair);
        if self.pairs.len() >= self.limit.saturating_mul(2).saturating_add(SPARE) {
            self.prune();
        }
    }

    fn prune(&mut self) {
        self.pairs
            .sort_by(|a, b| b.2.score.total_cmp(&a.2.score).then((a.0, a.1).cmp(&(b.0, b.1))));
        self.pairs.dedup_by_key(|pair| (pair.0, pair.1));
        self.pairs.truncate(self.limit);
    }

    fn best(mut self) -> Vec<Pair> {
        self.prune();
        self.pairs
    }
}

/// All pairs among `profiles` that may be about one party, the likeliest first.
pub fn propose(profiles: &[Profile]) -> Vec<Pair> {
    let mut matcher = Matcher::default();
    for profile in profiles {
        matcher.add(profile);
    }
    matcher.propose(usize::MAX, &|_, _| false, &mut unwatched).unwrap_or_default()
}
