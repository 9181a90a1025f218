//! Folding: every script and spelling habit of the region to one Latin spelling.
//!
//! What is stored for search and what is typed to search go through the same
//! [`fold`], so `тажимуратов` finds Tazhimuratov and Tajimuratov. A word is
//! first written in Latin letters (`letters`), then its digraphs are brought to
//! one spelling (`spelling`). Both read tables under `assets/fold`, each row
//! with the romanisation standard that it comes from.

mod found;
mod letters;
mod spelling;
#[cfg(test)]
mod tests;
mod typed;

pub use found::{begins, found};
pub(super) use letters::is_apostrophe;
pub use typed::{Typed, typed, wholes};

use std::ops::Range;

/// The folded form of `text`: lower-case ASCII letters and digits, in words
/// with one space between.
///
/// Folding what is folded changes nothing. Folding the beginning of a word
/// nearly always gives the beginning of the folded word; [`typed()`] always does.
///
/// ```
/// # use casebook::model::fold::fold;
/// assert_eq!(fold("Тәжімұратов"), fold("Tazhimuratov"));
/// assert_eq!(fold("Kholiqnazarov, Manuchehr"), "holiknazarov manuchehr");
/// ```
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut latin = String::new();
    for range in Words::of(text) {
        let length = folded.len();
        if length > 0 {
            folded.push(' ');
        }
        let start = folded.len();
        fold_word(text.get(range).unwrap_or_default(), &mut latin, &mut folded);
        if folded.len() == start {
            folded.truncate(length);
        }
    }
    folded
}

/// The words of `text`, each with its bytes in `text` and its folded form.
///
/// Joined by spaces the folded forms are [`fold`]`(text)`, so a match in folded
/// text can be shown in the script in which it was written.
///
/// ```
/// # use casebook::model::fold::fold_spans;
/// let spans = fold_spans("в Ақтөбе");
/// assert_eq!(spans, [(0..2, "v".to_owned()), (3..15, "aktobe".to_owned())]);
/// ```
pub fn fold_spans(text: &str) -> Vec<(Range<usize>, String)> {
    let mut spans = Vec::new();
    fold_words(text, |range, word| spans.push((range, word.to_owned())));
    spans
}

/// Gives `take` each word of `text`: its bytes in `text` and its folded form.
pub fn fold_words(text: &str, mut take: impl FnMut(Range<usize>, &str)) {
    let (mut latin, mut folded) = (String::new(), String::new());
    for range in Words::of(text) {
        folded.clear();
        fold_word(text.get(range.clone()).unwrap_or_default(), &mut latin, &mut folded);
        if !folded.is_empty() {
            take(range, &folded);
        }
    }
}

/// Appends the folded form of one word; `latin` is room to work in.
fn fold_word(word: &str, latin: &mut String, folded: &mut String) {
    latin.clear();
    letters::romanize(word, latin);
    spelling::normalize(latin, folded);
}

/// Where the words of a text stand.
///
/// A word is a run of letters, digits, the marks on them, and apostrophes
/// between them: `G‘ulomov` and `Дем'янюк` are one word each.
struct Words<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Words<'a> {
    fn of(text: &'a str) -> Self {
        Self { text, at: 0 }
    }
}

impl Iterator for Words<'_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Range<usize>> {
        let rest = self.text.get(self.at..)?;
        let start = self.at + rest.find(letters::is_letter)?;
        let mut end = start;
        for (offset, letter) in self.text.get(start..)?.char_indices() {
            if letters::is_letter(letter) || letters::is_mark(letter) {
                end = start + offset + letter.len_utf8();
            } else if !letters::is_apostrophe(letter) {
                break;
            }
        }
        self.at = end;
        Some(start..end)
    }
}
