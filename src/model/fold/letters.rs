//! Words of any script in Latin letters, before their spelling is folded.

use std::sync::LazyLock;

use unicode_normalization::char::{canonical_combining_class, compose, decompose_compatible};

/// One letter or two, their Latin spelling, and notes that the program skips.
const LETTERS: &str = include_str!("../../../assets/fold/letters.tsv");

/// Letters below this have a place of their own in the table: Latin, Greek,
/// Cyrillic, Armenian, Arabic.
const TABLE_END: usize = 0x0700;

/// In a word with one of these, `c` is the Turkish and Azerbaijani letter for
/// what others write `j` or `dzh`: Hacıyev is Гаджиев.
const TURKIC: [char; 8] = ['ə', 'ı', 'ş', 'ğ', 'Ə', 'İ', 'Ş', 'Ğ'];

static TABLE: LazyLock<LetterTable> = LazyLock::new(LetterTable::read);

/// Letters to Latin, by code point.
struct LetterTable {
    single: Vec<Option<&'static str>>,
    /// Two letters together, sorted.
    pairs: Vec<((char, char), &'static str)>,
    /// Whether a letter can be the first of a pair.
    begins_pair: Vec<bool>,
}

impl LetterTable {
    fn read() -> Self {
        let mut table = Self {
            single: vec![None; TABLE_END],
            pairs: vec![],
            begins_pair: vec![false; TABLE_END],
        };
        for (written, latin) in super::spelling::rows(LETTERS) {
            let mut letters = written.chars();
            match (letters.next(), letters.next()) {
                (Some(first), Some(second)) => table.add_pair(first, second, latin),
                (Some(letter), None) => table.add_single(letter, latin),
                _ => {}
            }
        }
        table.pairs.sort_unstable();
        table
    }

    fn add_single(&mut self, letter: char, latin: &'static str) {
        for letter in cases(letter) {
            if let Some(slot) = self.single.get_mut(letter as usize) {
                *slot = Some(latin);
            }
        }
    }

    fn add_pair(&mut self, first: char, second: char, latin: &'static str) {
        for first in cases(first) {
            if let Some(slot) = self.begins_pair.get_mut(first as usize) {
                *slot = true;
            }
            self.pairs.extend(cases(second).map(|second| ((first, second), latin)));
        }
    }

    fn single(&self, letter: char) -> Option<&'static str> {
        self.single.get(letter as usize).copied().flatten()
    }

    fn pair(&self, first: char, second: char) -> Option<&'static str> {
        if !self.begins_pair.get(first as usize).copied().unwrap_or(false) {
            return None;
        }
        let at = self.pairs.binary_search_by_key(&(first, second), |(pair, _)| *pair).ok()?;
        self.pairs.get(at).map(|(_, latin)| *latin)
    }
}

/// The letter as it is, and its capital where that is one letter.
fn cases(letter: char) -> impl Iterator<Item = char> {
    let mut capital = letter.to_uppercase();
    let capital = capital.next().filter(|_| capital.next().is_none());
    // The capital of dotless ı is the I of everyone else.
    let capital = capital.filter(|capital| !capital.is_ascii() && *capital != letter);
    std::iter::once(letter).chain(capital)
}

/// Letters that the last one of a word is a pair with.
pub(super) fn seconds(word: &str) -> impl Iterator<Item = char> {
    let last = word.chars().last();
    let pairs = TABLE.pairs.iter().filter(move |((first, _), _)| Some(*first) == last);
    pairs.map(|((_, second), _)| *second)
}

/// Whether `letter` belongs to a word by itself.
pub(super) fn is_letter(letter: char) -> bool {
    if letter.is_ascii() {
        return letter.is_ascii_alphanumeric();
    }
    // Plain Cyrillic first, for speed.
    matches!(letter, 'А'..='я')
        || letter.is_alphanumeric() && !is_apostrophe(letter) && !is_combining(letter)
}

/// Whether `letter` is dropped without ending a word: accents and the like, and
/// characters that show nothing.
pub(super) fn is_mark(letter: char) -> bool {
    match letter {
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{feff}' => {
            true
        }
        _ => is_combining(letter),
    }
}

/// Whether `letter` is a mark that combines with the one before. Blocks without
/// any, which hold nearly all text, are told without a look-up.
fn is_combining(letter: char) -> bool {
    match letter {
        '\0'..='\u{2ff}' | '\u{370}'..='\u{482}' | '\u{48a}'..='\u{590}' => false,
        _ => canonical_combining_class(letter) != 0,
    }
}

/// Whether `letter` is one of the signs that are typed for an apostrophe, such
/// as the one in the Uzbek letters o‘ and g‘.
pub(in crate::model) fn is_apostrophe(letter: char) -> bool {
    matches!(
        letter,
        '\'' | '`'
            | '´'
            | '‘'
            | '’'
            | '‛'
            | '′'
            | 'ʹ'
            | 'ʻ'
            | 'ʼ'
            | 'ʽ'
            | 'ʾ'
            | 'ʿ'
            | 'ˈ'
            | '＇'
    )
}

/// Appends `word` in lower-case ASCII letters, digits and apostrophes.
pub(super) fn romanize(word: &str, latin: &mut String) {
    if word.is_ascii() {
        latin.push_str(word);
        latin.make_ascii_lowercase();
        return;
    }
    let table = &*TABLE;
    let mut letters = word.chars().peekable();
    while let Some(mut letter) = letters.next() {
        while let Some(mark) = letters.next_if(|next| is_mark(*next)) {
            letter = compose(letter, mark).unwrap_or(letter);
        }
        if let Some(pair) = letters.peek().and_then(|next| table.pair(letter, *next)) {
            latin.push_str(pair);
            letters.next();
        } else if matches!(letter, 'c' | 'C') && word.contains(TURKIC) {
            latin.push('j');
        } else {
            push_letter(table, letter, latin);
        }
    }
}

fn push_letter(table: &LetterTable, letter: char, latin: &mut String) {
    if let Some(spelling) = table.single(letter) {
        latin.push_str(spelling);
    } else if letter.is_ascii() {
        latin.push(letter.to_ascii_lowercase());
    } else if is_apostrophe(letter) {
        latin.push('\'');
    } else {
        push_rare(table, letter, latin);
    }
}

/// A letter that the table lacks: what it is without its marks, or else a plain
/// transliteration.
fn push_rare(table: &LetterTable, letter: char, latin: &mut String) {
    let mut base = None;
    decompose_compatible(letter, |part| {
        base.get_or_insert(part);
    });
    match base {
        Some(base) if base != letter && table.single(base).is_some() => {
            latin.push_str(table.single(base).unwrap_or_default());
        }
        Some(base) if base.is_ascii_alphabetic() && letter.is_alphabetic() => {
            // Ligatures such as ﬁ are several letters.
            decompose_compatible(letter, |part| push_plain(part, latin));
        }
        _ => push_plain(letter, latin),
    }
}

fn push_plain(letter: char, latin: &mut String) {
    if !is_combining(letter) {
        let plain = any_ascii::any_ascii_char(letter);
        latin.extend(
            plain.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()),
        );
    }
}
