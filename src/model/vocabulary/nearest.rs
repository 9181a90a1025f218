//! Which terms may be meant by what is none.

use super::suggest::GRAVE;
use super::{Entry, Vocabulary};
use crate::model::date::Language;
use crate::model::fold::fold;

/// How much farther any other spelling is than a beginning.
const FAR: usize = 2;

/// The part of its letters in which a word may differ that is looked for, and
/// that is offered unasked.
const HALF: usize = 2;
const THIRD: usize = 3;

/// Letters with which two words of one stem begin alike.
const STEM: usize = 5;

/// Terms that are offered at most.
const MOST: usize = 4;

impl Vocabulary {
    /// Terms that may be meant: those with a word that begins so or that the
    /// text holds, else those of the same stems, of which a text of several words
    /// tells more than their spelling, else those that are spelled most nearly so.
    pub fn nearest(self, text: &str) -> Vec<&'static str> {
        let words = |entry: &'static Entry| (entry.slug, entry.words().iter().collect());
        self.ranked(text, HALF, words).1
    }

    /// As [`Vocabulary::nearest`], for a reader of a language; where none is near,
    /// none. A grave kind is near by its label in that language alone.
    pub fn near(self, text: &str, language: Language) -> Vec<&'static Entry> {
        let words = |entry: &'static Entry| {
            let own = entry.own_word(language).into_iter().collect();
            let all = || entry.words().iter().collect();
            (entry, if GRAVE.contains(&entry.family) { own } else { all() })
        };
        let (is_near, near) = self.ranked(text, THIRD, words);
        if is_near && !fold(text).is_empty() { near } else { vec![] }
    }

    /// Whether a text is nearly a term.
    pub fn is_near(self, text: &str) -> bool {
        !self.near(text, Language::English).is_empty()
    }

    /// Whether any is near, and what comes first. Of several words the stems tell
    /// more than how they are spelled.
    fn ranked<T: Copy>(
        self,
        text: &str,
        part: usize,
        words: impl Fn(&'static Entry) -> (T, Vec<&'static String>),
    ) -> (bool, Vec<T>) {
        let all: Vec<_> = self.offered().map(words).collect();
        let folded = fold(text);
        let held = |(_, words): &(T, Vec<&String>)| {
            words.iter().any(|word| word.starts_with(&folded) || holds(&folded, word))
        };
        let spelled = || ranked(&folded, part, all.iter().map(|(thing, words)| (*thing, words)));
        if !folded.contains(' ') || all.iter().any(held) {
            let (is_near, near) = spelled();
            if is_near {
                return (true, near);
            }
        }
        let alike = all.iter().map(|(thing, words)| (stems(words, &folded), *thing));
        let mut alike: Vec<_> = alike.filter(|((stems, _), _)| *stems > 0).collect();
        alike.sort_by_key(|(stems, _)| std::cmp::Reverse(*stems));
        if alike.is_empty() {
            return spelled();
        }
        (true, alike.into_iter().take(MOST).map(|(_, thing)| thing).collect())
    }
}

/// How many words of a text have the stem of a word of what a term is called, in
/// what is called most alike, and the letters of the longest of these stems.
fn stems<W: AsRef<str>>(words: &[W], folded: &str) -> (usize, usize) {
    let shared = |one: &str, other: &str| {
        let alike = one.bytes().zip(other.bytes()).take_while(|(a, b)| a == b).count();
        if alike >= STEM && alike * 2 > one.len() { alike } else { 0 }
    };
    let of = |word: &W| {
        let longest = |part: &str| {
            word.as_ref().split(' ').map(|other| shared(part, other)).max().unwrap_or_default()
        };
        let known: Vec<usize> = folded.split(' ').map(longest).filter(|alike| *alike > 0).collect();
        (known.len(), known.into_iter().max().unwrap_or_default())
    };
    words.iter().map(of).max().unwrap_or_default()
}

/// Of things with folded words for each, those that may be meant by a text;
/// where none is near, the first.
pub fn nearest_of<T, W: AsRef<[String]>>(text: &str, all: impl Iterator<Item = (T, W)>) -> Vec<T> {
    ranked(&fold(text), HALF, all).1
}

/// As [`nearest_of`]; where none is near, none.
pub fn near_of<T, W: AsRef<[String]>>(text: &str, all: impl Iterator<Item = (T, W)>) -> Vec<T> {
    let (is_near, near) = ranked(&fold(text), HALF, all);
    if is_near { near } else { vec![] }
}

/// Whether any is near, and what comes first; what differs in more than such a
/// part of its letters is another word.
fn ranked<T, S: AsRef<str>, W: AsRef<[S]>>(
    folded: &str,
    part: usize,
    all: impl Iterator<Item = (T, W)>,
) -> (bool, Vec<T>) {
    let most = folded.len() / part + 1;
    let mut near: Vec<_> =
        all.map(|(thing, words)| (how_far(words.as_ref(), folded, most), thing)).collect();
    let best = near.iter().map(|(distance, _)| *distance).min().unwrap_or_default();
    let known = best <= FAR + folded.len() / part;
    if known {
        near.sort_by_key(|(distance, _)| *distance);
    }
    let near =
        near.into_iter().take_while(|(distance, _)| !known || *distance <= best + 1).take(MOST);
    (known, near.map(|(_, thing)| thing).collect())
}

/// How far the nearest of some words is from a text; none where one begins
/// with it or stands in it. Which of those is nearer that differ in more than
/// `most` letters is not told.
fn how_far<S: AsRef<str>>(words: &[S], folded: &str, most: usize) -> usize {
    let far = |word: &S| {
        let word = word.as_ref();
        if word.starts_with(folded) || holds(folded, word) {
            0
        } else {
            distance(word, folded, most).map_or(usize::MAX, |distance| FAR + distance)
        }
    };
    words.iter().map(far).min().unwrap_or(usize::MAX)
}

/// Whether a word stands in a text, or begins with one that does.
fn holds(folded: &str, word: &str) -> bool {
    let whole = |part: &str| part == word || part.len() > 3 && word.starts_with(part);
    !word.is_empty() && folded.split(' ').any(whole)
}

/// How many letters differ between two words, if no more than `most`.
fn distance(one: &str, other: &str, most: usize) -> Option<usize> {
    // No fewer letters differ than one has more than the other.
    if one.len().abs_diff(other.len()) > most {
        return None;
    }
    let mut before: Vec<usize> = (0..=other.len()).collect();
    for (row, a) in one.bytes().enumerate() {
        let mut now = vec![row + 1];
        for (b, pair) in other.bytes().zip(before.windows(2)) {
            let [diagonal, above] = pair else { continue };
            let left = now.last().copied().unwrap_or_default();
            now.push((diagonal + usize::from(a != b)).min(above + 1).min(left + 1));
        }
        before = now;
        if before.iter().all(|distance| *distance > most) {
            return None;
        }
    }
    before.last().copied().filter(|distance| *distance <= most)
}
