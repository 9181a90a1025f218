//! Which records are compared at all.

use std::collections::HashMap;

use super::organisation::OrganisationName;
use super::person::PersonName;
use super::reason::Part;
use super::skeleton::first_sound;
use super::word::Word;
use super::{Names, Prepared, Profile, Proposal};

/// Up to this many records with the same key are all compared with each other.
///
/// In a larger block, a very common name, each is compared with the
/// [`NEIGHBOURS`] next to it in the order of their spellings.
pub const LARGEST_BLOCK: usize = 200;

/// Begins the keys that serve only to find names with initials.
const ABBREVIATED: char = '.';

/// In a block that is too large, each is compared with this many that follow.
pub const NEIGHBOURS: usize = 40;

/// All pairs among `profiles` that may be about one party, the likeliest first.
///
/// Only pairs that share a block key are compared, so the time grows with the
/// number of profiles and not with that of pairs.
pub fn propose(profiles: &[Profile]) -> Vec<(usize, usize, Proposal)> {
    let prepared: Vec<Prepared> = profiles.iter().map(Prepared::new).collect();
    let mut keys: Vec<Vec<String>> = prepared.iter().map(keys).collect();
    let mut blocks: HashMap<String, Vec<usize>> = HashMap::new();
    for (at, own) in keys.iter().enumerate() {
        for key in own {
            match blocks.get_mut(key) {
                Some(members) => members.push(at),
                None => drop(blocks.insert(key.clone(), vec![at])),
            }
        }
    }
    for own in &mut keys {
        own.retain(|key| blocks.get(key).is_some_and(|members| is_small(members)));
    }
    let abbreviated: Vec<bool> = prepared.iter().map(is_abbreviated).collect();
    let is_short = |at: usize| abbreviated.get(at).copied().unwrap_or(false);
    let mut found = vec![];
    for (key, members) in blocks {
        let for_short = key.starts_with(ABBREVIATED);
        if for_short && !members.iter().any(|at| is_short(*at)) {
            continue;
        }
        let pairs = if is_small(&members) {
            small_pairs(&members, |one, other| {
                let shared = keys.get(one).zip(keys.get(other));
                let short = is_short(one) || is_short(other);
                shared.and_then(|(own, theirs)| first_shared(own, theirs, short)) == Some(&key)
            })
        } else {
            large_pairs(members, &prepared)
        };
        for (one, other) in pairs {
            let pair = prepared.get(one).zip(prepared.get(other));
            found.extend(pair.and_then(|(a, b)| Some((one, other, a.compare(b)?))));
        }
    }
    found.sort_by(|a, b| b.2.score.total_cmp(&a.2.score).then((a.0, a.1).cmp(&(b.0, b.1))));
    found.dedup_by_key(|pair| (pair.0, pair.1));
    found
}

fn is_small(members: &[usize]) -> bool {
    members.len() <= LARGEST_BLOCK
}

/// All pairs of a block, without those that an earlier block has.
fn small_pairs(members: &[usize], is_wanted: impl Fn(usize, usize) -> bool) -> Vec<(usize, usize)> {
    let mut pairs = vec![];
    for (place, &one) in members.iter().enumerate() {
        let others = members.iter().skip(place + 1).copied();
        pairs.extend(others.filter(|&other| is_wanted(one, other)).map(|other| (one, other)));
    }
    pairs
}

/// The pairs of a block that stand near each other by their spelling.
fn large_pairs(mut members: Vec<usize>, prepared: &[Prepared]) -> Vec<(usize, usize)> {
    members.sort_by_cached_key(|at| prepared.get(*at).map(sort_key));
    let mut pairs = vec![];
    for (place, &one) in members.iter().enumerate() {
        let next = members.iter().skip(place + 1).take(NEIGHBOURS);
        pairs.extend(next.map(|&other| (one.min(other), one.max(other))));
    }
    pairs
}

/// Whether a name of the party has an initial.
fn is_abbreviated(profile: &Prepared) -> bool {
    match &profile.names {
        Names::Personal(names) => names.iter().any(|name| name.words.iter().any(|it| it.initial)),
        Names::Official(_) => false,
    }
}

/// The first key that two profiles share, so that each pair is compared once.
/// The keys for names with initials count only where there are such.
fn first_shared<'a>(own: &'a [String], theirs: &[String], short: bool) -> Option<&'a String> {
    own.iter()
        .filter(|key| short || !key.starts_with(ABBREVIATED))
        .find(|key| theirs.binary_search(key).is_ok())
}

/// The keys of a profile, sorted.
pub(super) fn keys(profile: &Prepared) -> Vec<String> {
    let mut keys = vec![];
    match &profile.names {
        Names::Personal(names) => {
            for name in names {
                person_keys(name, &profile.cases, &mut keys);
            }
        }
        Names::Official(names) => {
            for name in names {
                name.keys(&mut keys);
            }
        }
    }
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// A skeleton with the beginning of another word's; the same with the first
/// sound alone, for names with initials; and for those of whom a single word is
/// known, a skeleton with the cases that name them.
fn person_keys(name: &PersonName, cases: &[u64], keys: &mut Vec<String>) {
    let is_core = |word: &Word| !word.initial && word.part != Part::Patronymic;
    // Bakir uulu Tursunbai has no family name.
    let fathers = name.words.iter().filter(|word| is_core(word)).count() < 2;
    let counts = |word: &Word| is_core(word) || fathers && !word.initial;
    for (at, word) in name.words.iter().enumerate().filter(|(_, word)| counts(word)) {
        let others = name.words.iter().enumerate().filter(|(place, _)| *place != at);
        let others: Vec<&Word> = others.map(|(_, other)| other).collect();
        for skeleton in &word.skeletons {
            if name.words.len() == 1 {
                keys.push(skeleton.clone());
            }
            keys.extend(cases.iter().map(|case| format!("{skeleton} {case}")));
            for other in others.iter().filter(|other| other.initial || counts(other)) {
                let sound = first_sound(&other.spelling);
                keys.extend(sound.map(|sound| format!("{ABBREVIATED}{skeleton} {sound}")));
                if !other.initial {
                    let beginnings =
                        other.skeletons.iter().map(|other| other.get(..2).unwrap_or(other));
                    keys.extend(beginnings.map(|beginning| format!("{skeleton} {beginning}")));
                }
            }
        }
    }
}

/// The first name with its words in the order of the alphabet.
fn sort_key(profile: &Prepared) -> String {
    let mut words: Vec<&str> = match &profile.names {
        Names::Personal(names) => names
            .iter()
            .take(1)
            .flat_map(|name| &name.words)
            .map(|word| word.stem.as_str())
            .collect(),
        Names::Official(names) => names.iter().take(1).map(OrganisationName::spelling).collect(),
    };
    words.sort_unstable();
    words.join(" ")
}
