//! The order of names: script by script, each as its readers know it.
//!
//! A name is given a key, bytes that compare as the names do, so that an index
//! can hold them in order. The keys of two languages do not compare.

use std::borrow::Cow;
use std::sync::OnceLock;

use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use icu_locale_core::{Locale, locale};

use super::date::Language;
use super::fold::{fold, is_apostrophe};

#[cfg(test)]
mod tests;

/// Raised wherever the same name may get another key: with the data of the
/// library, or with what is done to a name before. Keys of before are made again.
pub const VERSION: u32 = 1;

/// The alphabets in the order that readers of one language look names up in: the
/// script of the language comes first.
pub struct Alphabet {
    language: Language,
    /// None where the library has no data, which it carries in itself.
    collator: Option<CollatorBorrowed<'static>>,
}

static ALPHABETS: [OnceLock<Alphabet>; Language::ALL.len()] =
    [const { OnceLock::new() }; Language::ALL.len()];

impl Alphabet {
    /// That of a language.
    pub fn of(language: Language) -> &'static Self {
        // Total: there is one for every language.
        let kept = ALPHABETS.get(language as usize).unwrap_or(&ALPHABETS[0]);
        kept.get_or_init(|| Self { language, collator: collator(language) })
    }

    /// Bytes that compare as the names do. Names that differ in capitals alone
    /// have the same, and signs before the first letter do not count: a title
    /// in quotation marks stands among the others. `School 2` is before `School 10`.
    pub fn key(&self, name: &str) -> Vec<u8> {
        let begun = name.trim_start_matches(|letter: char| !letter.is_alphanumeric());
        let name = if begun.is_empty() { name } else { begun };
        let name = match self.language {
            Language::Uzbek => with_uzbek_letters(name),
            Language::English | Language::Russian | Language::Kazakh => Cow::Borrowed(name),
        };
        let mut key = Vec::with_capacity(2 * name.len());
        let written = self.collator.as_ref().map(|it| it.write_sort_key_to(&name, &mut key));
        if !matches!(written, Some(Ok(()))) {
            return fold(&name).into_bytes();
        }
        key
    }
}

fn collator(language: Language) -> Option<CollatorBorrowed<'static>> {
    let locale: Locale = match language {
        Language::English => locale!("en"),
        Language::Russian => locale!("ru"),
        Language::Kazakh => locale!("kk"),
        Language::Uzbek => locale!("uz"),
    };
    let mut preferences = CollatorPreferences::from(&locale);
    preferences.numeric_ordering = Some(CollationNumericOrdering::True);
    let mut options = CollatorOptions::default();
    options.strength = Some(Strength::Secondary);
    Collator::try_new(preferences, options).ok()
}

/// The name with one sign in the Uzbek letters `oʻ` and `gʻ`, for which many are typed.
fn with_uzbek_letters(name: &str) -> Cow<'_, str> {
    if !name.chars().any(is_apostrophe) {
        return Cow::Borrowed(name);
    }
    let mut before = ' ';
    let letter = |letter: char| {
        let is_part = is_apostrophe(letter) && matches!(before, 'o' | 'O' | 'g' | 'G');
        before = letter;
        if is_part { 'ʻ' } else { letter }
    };
    Cow::Owned(name.chars().map(letter).collect())
}

/// The name of a person with the family name first, where it is marked: written
/// before a comma, where it is first already, or in capitals among small letters.
/// No other name tells which of its words that is.
pub fn family_first(name: &str) -> Cow<'_, str> {
    let words = || name.split_whitespace();
    let is_mixed = words().any(|word| !is_initial(word) && !is_capitals(word));
    if name.contains(',') || !is_mixed || words().next().is_none_or(is_capitals) {
        return Cow::Borrowed(name);
    }
    let (families, others): (Vec<_>, Vec<_>) = words().partition(|word| is_capitals(word));
    if families.is_empty() {
        return Cow::Borrowed(name);
    }
    Cow::Owned([families, others].concat().join(" "))
}

fn is_capitals(word: &str) -> bool {
    word.chars().filter(|letter| letter.is_uppercase()).count() > 1
        && !word.contains('.')
        && !word.chars().any(char::is_lowercase)
}

fn is_initial(word: &str) -> bool {
    word.ends_with('.') || word.chars().filter(|letter| letter.is_alphabetic()).count() < 2
}
