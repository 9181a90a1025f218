//! Which terms may be meant by what is none.

use super::Vocabulary;
use crate::model::fold::fold;

/// How much farther any other spelling is than a beginning.
const FAR: usize = 2;

impl Vocabulary {
    /// Terms that may be meant: those with a word that begins so or that the
    /// text holds, else those that are spelled most nearly so.
    pub fn nearest(self, text: &str) -> Vec<&'static str> {
        nearest_of(text, self.entries().iter().map(|entry| (entry.slug, entry.words())))
    }
}

/// Of things with folded words for each, those that may be meant by a text;
/// where none is near, the first.
pub fn nearest_of<T, W: AsRef<[String]>>(text: &str, all: impl Iterator<Item = (T, W)>) -> Vec<T> {
    ranked(text, all).1
}

/// As [`nearest_of`]; where none is near, none.
pub fn near_of<T, W: AsRef<[String]>>(text: &str, all: impl Iterator<Item = (T, W)>) -> Vec<T> {
    let (is_near, near) = ranked(text, all);
    if is_near { near } else { vec![] }
}

/// Whether any is near, and what comes first.
fn ranked<T, W: AsRef<[String]>>(text: &str, all: impl Iterator<Item = (T, W)>) -> (bool, Vec<T>) {
    let folded = fold(text);
    let mut near: Vec<_> =
        all.map(|(thing, words)| (how_far(words.as_ref(), &folded), thing)).collect();
    let best = near.iter().map(|(distance, _)| *distance).min().unwrap_or_default();
    // Beyond half of its letters a word is another.
    let known = best <= FAR + folded.len() / 2;
    if known {
        near.sort_by_key(|(distance, _)| *distance);
    }
    let near = near.into_iter().take_while(|(distance, _)| !known || *distance <= best + 1).take(4);
    (known, near.map(|(_, thing)| thing).collect())
}

/// How far the nearest of some words is from a text; none where one begins
/// with it or stands in it.
fn how_far(words: &[String], folded: &str) -> usize {
    let holds = |word: &str| {
        let whole = |part: &str| part == word || part.len() > 3 && word.starts_with(part);
        !word.is_empty() && folded.split(' ').any(whole)
    };
    let far = |word: &String| {
        if word.starts_with(folded) || holds(word) { 0 } else { FAR + distance(word, folded) }
    };
    words.iter().map(far).min().unwrap_or(usize::MAX)
}

/// How many letters differ between two words.
fn distance(one: &str, other: &str) -> usize {
    let mut before: Vec<usize> = (0..=other.len()).collect();
    for (row, a) in one.bytes().enumerate() {
        let mut now = vec![row + 1];
        for (b, pair) in other.bytes().zip(before.windows(2)) {
            let [diagonal, above] = pair else { continue };
            let left = now.last().copied().unwrap_or_default();
            now.push((diagonal + usize::from(a != b)).min(above + 1).min(left + 1));
        }
        before = now;
    }
    before.last().copied().unwrap_or_default()
}
