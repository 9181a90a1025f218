//! Which term is meant by the beginning of a word, for a reader of a language.

use super::{Entry, Vocabulary};
use crate::model::date::Language;
use crate::model::fold::fold;

impl Vocabulary {
    /// Terms that `text` may be the beginning of, for a reader of a language,
    /// best first: by their label in it, as it is written before as it is folded,
    /// its beginning before its middle and a whole word before a part, then by
    /// other words. A grave kind is no guess from a word of another script, nor
    /// the first guess from another word or from a letter or two.
    pub fn suggest(self, text: &str, language: Language) -> Vec<&'static Entry> {
        let folded = fold(text);
        if folded.is_empty() {
            let mut all = self.complete(text);
            all.retain(|entry| !entry.retired);
            return all;
        }
        let ranked =
            |entry: &'static Entry| Some((entry.rank_for(text, &folded, language)?, entry));
        let mut found: Vec<_> = self.offered().filter_map(ranked).collect();
        if folds_away(text, &folded) {
            found.retain(|(_, entry)| entry.begins_as_written(text));
        }
        found.sort_by_key(|(rank, _)| *rank);
        let mut found: Vec<_> = found.into_iter().map(|(_, entry)| entry).collect();
        let slip = found.first().is_some_and(|first| first.is_a_slip(text, &folded, language));
        let milder = found.iter().position(|entry| !GRAVE.contains(&entry.family));
        if let Some(milder) = milder.filter(|_| slip) {
            found[..=milder].rotate_right(1);
        }
        found
    }
}

impl Vocabulary {
    /// A word for a term that begins so as it is written.
    pub fn begun(self, text: &str) -> Option<&'static str> {
        let text = plain(text);
        let mut forms = self.terms().flat_map(Entry::forms);
        forms.find(|form| !text.is_empty() && plain(form).starts_with(&text))
    }
}

impl Entry {
    /// How well a text that is not all of a word fits, for a reader of a
    /// language: by the label, else by what the term is called elsewhere.
    fn rank_for(&self, text: &str, folded: &str, language: Language) -> Option<(u8, bool, u8)> {
        if let Some(rank) = self.own_word(language).and_then(|own| stands_in(own, folded)) {
            return Some((0, !is_written(self.label(language), text), rank));
        }
        let grave = GRAVE.contains(&self.family);
        let fits = |(written, word): (&str, &String)| {
            let rank = stands_in(word, folded)?;
            let foreign = is_cyrillic(written) != is_cyrillic(text);
            (rank == 0 || !(grave && foreign)).then_some((
                1 + u8::from(foreign),
                !is_written(written, text),
                rank,
            ))
        };
        let best = self.forms().zip(self.words()).filter_map(fits).min();
        best.map(|(tier, folds, rank)| (tier + if grave && rank > 0 { 2 } else { 0 }, folds, rank))
    }

    /// Whether it is a grave kind of which a text is neither a whole word nor
    /// enough of the label.
    fn is_a_slip(&self, text: &str, folded: &str, language: Language) -> bool {
        let long = text.chars().filter(|char| char.is_alphanumeric()).count() >= ENOUGH;
        let own = self.own_word(language).is_some_and(|own| stands_in(own, folded).is_some());
        let whole = || self.words().iter().any(|word| word == folded);
        GRAVE.contains(&self.family) && !(long && own) && !whole()
    }

    /// Whether a word of what it is called begins so as it is written.
    pub(super) fn has_as_written(&self, text: &str) -> bool {
        self.forms().any(|form| is_written(form, text))
    }

    /// Whether something that it is called begins so as it is written.
    pub(super) fn begins_as_written(&self, text: &str) -> bool {
        self.forms().any(|form| plain(form).starts_with(&plain(text)))
    }

    /// The word for it that `text` stands for, where that is not its label in
    /// the reader's language: one as it is written, not a slug.
    pub fn found_by(&self, text: &str, language: Language) -> Option<&'static str> {
        let folded = fold(text);
        let own = self.own_word(language).is_some_and(|own| stands_in(own, &folded).is_some());
        if own || folded.is_empty() {
            return None;
        }
        let words = self.forms().zip(self.words()).filter(|(form, _)| *form != self.slug);
        let fits = words.filter_map(|(form, word)| Some((stands_in(word, &folded)?, form)));
        fits.min_by_key(|(rank, _)| *rank).map(|(_, form)| form)
    }
}

/// Families of kinds of incident of which nobody is to be accused by a slip.
pub(super) const GRAVE: &[&str] = &["death", "missing", "treatment"];

/// Letters of its label that are no slip.
const ENOUGH: usize = 3;

/// Whether a word of a form begins with a text as it is written.
fn is_written(form: &str, text: &str) -> bool {
    let (form, text) = (plain(form), plain(text));
    form.starts_with(&text) || form.contains(&format!(" {text}"))
}

/// In small letters and without what people type in many ways or leave out.
fn plain(text: &str) -> String {
    let lower = text.trim().to_lowercase();
    let letters = lower.chars().filter(|c| !matches!(c, '\'' | '’' | '‘' | '`' | 'ʻ' | 'ʼ'));
    letters.map(|c| if c == 'ё' { 'е' } else { c }).collect()
}

fn is_cyrillic(text: &str) -> bool {
    text.chars().any(|char| ('\u{400}'..='\u{52f}').contains(&char))
}

/// Where a text stands in a word: all of it, a word at its beginning, the
/// beginning of that, a later word, the beginning of that.
pub fn stands_in(word: &str, folded: &str) -> Option<u8> {
    match word.strip_prefix(folded) {
        Some("") => return Some(0),
        Some(rest) => return Some(if rest.starts_with(' ') { 1 } else { 2 }),
        None => {}
    }
    let later = word.match_indices(' ').filter_map(|(at, _)| word.get(at + 1..));
    let later = later.filter_map(|tail| tail.strip_prefix(folded));
    later.map(|rest| if rest.is_empty() || rest.starts_with(' ') { 3 } else { 4 }).min()
}

/// Whether of several letters only one is left when they are folded, as of `ыыы`:
/// what begins with that is not what was written.
pub(super) fn folds_away(text: &str, folded: &str) -> bool {
    let letters = |text: &str| text.chars().filter(|char| char.is_alphanumeric()).count();
    letters(folded) < 2 && letters(text) > 1
}
