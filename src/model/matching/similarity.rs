//! How alike two folded spellings are.

use std::sync::LazyLock;

/// The longest part of a word that is looked at.
const LONGEST: usize = 40;

/// What it costs to swap one letter for another, in hundredths of a letter:
/// sounds that scripts, dialects and clerks confuse cost little.
const SWAPS: &[(u8, u8, u32)] = &[
    (b'a', b'e', 35),
    (b'a', b'i', 65),
    (b'a', b'o', 30),
    (b'a', b'u', 70),
    (b'b', b'p', 40),
    (b'b', b'v', 70),
    (b'c', b's', 40),
    (b'd', b't', 40),
    (b'e', b'i', 30),
    (b'e', b'o', 50),
    (b'e', b'u', 70),
    (b'f', b'p', 60),
    (b'f', b'v', 40),
    (b'g', b'h', 40),
    (b'g', b'k', 40),
    (b'h', b'k', 125),
    (b'i', b'j', 20),
    (b'i', b'o', 70),
    (b'i', b'u', 50),
    (b'j', b'z', 40),
    (b'j', b's', 45),
    (b'c', b'j', 80),
    (b'm', b'n', 100),
    (b'o', b'u', 25),
    (b's', b'z', 40),
    (b'o', b'v', 60),
    (b'u', b'v', 40),
];

/// A swap of letters that nobody confuses.
const UNLIKE: u32 = 200;

/// Letters from a to z.
const ALPHABET: usize = 26;

/// `SWAPS` by both letters.
static COSTS: LazyLock<[[u32; ALPHABET]; ALPHABET]> = LazyLock::new(|| {
    let mut costs = [[UNLIKE; ALPHABET]; ALPHABET];
    let swapped = SWAPS.iter().map(|&(one, other, cost)| (other, one, cost));
    let equal = (b'a'..=b'z').map(|letter| (letter, letter, 0));
    for (one, other, cost) in SWAPS.iter().copied().chain(swapped).chain(equal) {
        let row = costs.get_mut(usize::from(one.saturating_sub(b'a')));
        if let Some(slot) = row.and_then(|row| row.get_mut(usize::from(other.saturating_sub(b'a'))))
        {
            *slot = cost;
        }
    }
    costs
});

/// A letter of a word, with what it costs to leave it out.
#[derive(Clone, Copy, Debug)]
struct Letter {
    byte: u8,
    drop: u16,
}

/// A word ready to be compared with many.
#[derive(Clone, Debug)]
pub(super) struct Spelled(Box<[Letter]>);

impl Spelled {
    /// Weighs the letters of `spelling`, a folded word.
    pub(super) fn new(spelling: &str) -> Self {
        let bytes = spelling.as_bytes();
        let bytes = bytes.get(..LONGEST).unwrap_or(bytes);
        let letters = bytes.iter().enumerate().map(|(at, &byte)| {
            let before = at.checked_sub(1).and_then(|before| bytes.get(before)).copied();
            let drop = drop_cost(before, byte, bytes.get(at + 1).copied());
            Letter { byte, drop: if at == 0 { drop * 3 / 2 } else { drop } }
        });
        Self(letters.collect())
    }

    /// From 0 for words with little in common to 1 for the same spelling. What
    /// is less than `least` is 0.
    pub(super) fn similarity(&self, other: &Self, least: f64) -> f64 {
        let longest = self.0.len().max(other.0.len());
        let Some(whole) = u32::try_from(longest).ok().filter(|it| *it > 0).map(|it| it * 100)
        else {
            return 0.0;
        };
        let difference = |cost: u32| f64::from(cost) / f64::from(whole);
        let distance = self.distance(other, |cost| 1.0 - difference(cost) >= least);
        distance.map_or(0.0, |cost| 1.0 - difference(cost))
    }

    /// The least cost, in hundredths of a letter, of turning one into the other;
    /// none once it is clear that it will not do.
    fn distance(&self, other: &Self, will_do: impl Fn(u32) -> bool) -> Option<u32> {
        let costs = &*COSTS;
        let mut first = 0;
        let mut row = [0; LONGEST];
        let mut sum = 0;
        for (cell, letter) in row.iter_mut().zip(&other.0) {
            sum += u32::from(letter.drop);
            *cell = sum;
        }
        for (at, own) in self.0.iter().enumerate() {
            let swaps = costs.get(usize::from(own.byte.wrapping_sub(b'a')));
            let mut diagonal = first;
            let own_drop = u32::from(own.drop);
            first += own_drop;
            let mut left = first;
            let mut least = first;
            for (place, (theirs, cell)) in other.0.iter().zip(&mut row).enumerate() {
                let swap = swap_cost(swaps, *own, *theirs);
                let swap = if at + place == 0 { swap * 3 / 2 } else { swap };
                left = (diagonal + swap).min(*cell + own_drop).min(left + u32::from(theirs.drop));
                diagonal = *cell;
                *cell = left;
                least = least.min(left);
            }
            if !will_do(least) {
                return None;
            }
        }
        let last = other.0.len().checked_sub(1).and_then(|last| row.get(last)).copied();
        last.filter(|cost| will_do(*cost))
    }
}

/// What it costs to leave out `letter` between its neighbours.
fn drop_cost(before: Option<u8>, letter: u8, after: Option<u8>) -> u16 {
    match letter {
        _ if before == Some(letter) => 15,
        // German and Polish write ch for what is folded to h.
        b'c' if after == Some(b'h') => 30,
        b'd' | b't' if matches!(after, Some(b'z' | b's' | b'j' | b'c')) => 40,
        b's' | b'z' if matches!(before, Some(b'd' | b't')) => 50,
        // German has sch for ж too.
        b'h' if before == Some(b's') => 30,
        // German and Polish begin with je what others begin with e or ye.
        b'j' if before.is_none() && after == Some(b'e') => 40,
        b'i' => 35,
        b'h' => 50,
        _ if is_vowel(letter) && (before.is_some_and(is_vowel) || after.is_some_and(is_vowel)) => {
            30
        }
        _ if is_vowel(letter) => 50,
        _ => 180,
    }
}

/// What it costs to swap the letter that has `swaps` for another.
fn swap_cost(swaps: Option<&[u32; ALPHABET]>, own: Letter, theirs: Letter) -> u32 {
    let theirs_at = usize::from(theirs.byte.wrapping_sub(b'a'));
    match swaps.and_then(|swaps| swaps.get(theirs_at)) {
        Some(cost) => *cost,
        // Digits.
        None if own.byte == theirs.byte => 0,
        None => UNLIKE,
    }
}

/// Whether a folded letter is a vowel.
pub(super) fn is_vowel(letter: u8) -> bool {
    matches!(letter, b'a' | b'e' | b'i' | b'o' | b'u')
}
