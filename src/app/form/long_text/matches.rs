//! Where something is in a text: as it is typed, in capitals or not, and as
//! words that are spelt otherwise or in another script.

use std::ops::Range;

use crate::model::fold::{fold, fold_words};

/// Letters that what is typed must have before other spellings are looked for.
const FOLDED: usize = 2;

/// A text, made ready to be searched with every key.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Haystack {
    /// The text in small letters, byte by byte where it was.
    lower: String,
    /// Its words, folded, with a space before each.
    folded: String,
    /// Where each word begins in `folded`, and where it stands in the text.
    words: Vec<(usize, Range<usize>)>,
}

impl Haystack {
    pub(super) fn of(text: &str) -> Self {
        let (mut folded, mut words) = (String::with_capacity(text.len()), Vec::new());
        fold_words(text, |range, word| {
            folded.push(' ');
            words.push((folded.len(), range));
            folded.push_str(word);
        });
        Self { lower: lower(text), folded, words }
    }

    /// The places of `typed`, in their order. None overlaps another.
    pub(super) fn find(&self, typed: &str) -> Vec<Range<usize>> {
        let typed_lower = lower(typed);
        if typed_lower.is_empty() {
            return vec![];
        }
        let exact = self.lower.match_indices(&typed_lower);
        let mut found: Vec<_> = exact.map(|(at, same)| at..at + same.len()).collect();
        let folded = fold(typed);
        if folded.len() < FOLDED {
            return found;
        }
        let free = |place: &Range<usize>| {
            let after = found.partition_point(|exact| exact.end <= place.start);
            found.get(after).is_none_or(|exact| exact.start >= place.end)
        };
        let other: Vec<_> = self.spelt_otherwise(&folded).filter(free).collect();
        if !other.is_empty() {
            found.extend(other);
            found.sort_unstable_by_key(|place| place.start);
        }
        found
    }

    /// The words that begin as folded ones do: of these it cannot be told
    /// letter by letter which stands for which.
    fn spelt_otherwise(&self, folded: &str) -> impl Iterator<Item = Range<usize>> {
        let wanted = format!(" {folded}");
        let places: Vec<_> = self.folded.match_indices(&wanted).map(|(at, _)| at + 1).collect();
        let length = folded.len();
        places.into_iter().filter_map(move |at| {
            let first = self.words.partition_point(|(start, _)| *start < at);
            let after = self.words.partition_point(|(start, _)| *start < at + length);
            let (_, from) = self.words.get(first)?;
            let (_, to) = self.words.get(after.checked_sub(1)?)?;
            Some(from.start..to.end)
        })
    }
}

/// `text` in small letters that take the bytes of the great ones; a letter of
/// which that is not so stays as it is.
fn lower(text: &str) -> String {
    let small = |char: char| {
        let mut letters = char.to_lowercase();
        match (letters.next(), letters.next()) {
            (Some(small), None) if small.len_utf8() == char.len_utf8() => small,
            _ => char,
        }
    };
    text.chars().map(small).collect()
}
