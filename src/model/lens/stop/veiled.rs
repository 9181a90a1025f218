//! Names that a text shows and its letters do not: behind marks that nobody sees, broken
//! over lines, written as the address of a page has them.

use std::ops::Range;

/// A text without what nobody sees in it, and where its letters stand in the text.
pub(super) struct Unveiled {
    pub(super) text: String,
    /// Where each byte of it stands, and the end.
    places: Vec<usize>,
}

impl Unveiled {
    /// The text without such marks; none where it has none.
    pub(super) fn of(text: &str) -> Option<Self> {
        let broken = text.contains("-\n");
        if !broken && !text.contains(is_unseen) {
            return None;
        }
        let mut plain = String::with_capacity(text.len());
        let mut places = Vec::with_capacity(text.len());
        let mut letters = text.char_indices().peekable();
        while let Some((at, letter)) = letters.next() {
            if is_unseen(letter) {
                continue;
            }
            // A word that was parted at the end of a line.
            if letter == '-' && letters.next_if(|(_, next)| *next == '\n').is_some() {
                continue;
            }
            plain.push(letter);
            places.extend((0..letter.len_utf8()).map(|byte| at + byte));
        }
        places.push(text.len());
        Some(Self { text: plain, places })
    }

    /// Where a part of it stands in the text.
    pub(super) fn place(&self, part: &Range<usize>) -> Range<usize> {
        let end = self.places.last().copied().unwrap_or_default();
        let at = |byte: usize| self.places.get(byte).copied().unwrap_or(end);
        // Up to where the next letter stands, with what nobody sees between.
        at(part.start)..at(part.end)
    }
}

/// Whether a character has no form of its own (Unicode's default ignorable, as far as
/// texts have them).
fn is_unseen(letter: char) -> bool {
    matches!(letter,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
        | '\u{e0000}'..='\u{e007f}' | '\u{e0100}'..='\u{e01ef}')
}

/// The parts of a text without space that are written in the way of addresses, with what
/// they say: `%D0%90` for А.
pub(super) fn addressed(text: &str) -> Vec<(Range<usize>, String)> {
    if !text.contains('%') {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut at = 0;
    for part in text.split(char::is_whitespace) {
        let range = at..at + part.len();
        at = range.end
            + text.get(range.end..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
        let said = decoded(part);
        if said != part {
            found.push((range, said));
        }
    }
    found
}

/// A part with what its percent signs stand for (RFC 3986).
fn decoded(part: &str) -> String {
    let mut bytes = Vec::with_capacity(part.len());
    let mut rest = part.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let digits = after.get(..2).and_then(|two| std::str::from_utf8(two).ok());
        let coded = digits.and_then(|two| u8::from_str_radix(two, 16).ok());
        if let (b'%', Some(byte)) = (first, coded) {
            bytes.push(byte);
            rest = after.get(2..).unwrap_or_default();
        } else {
            bytes.push(*first);
            rest = after;
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
