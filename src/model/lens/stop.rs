//! The name stop: where in texts stand names that must not leave.
//!
//! A name is looked for in every script by its folded words, with whatever ending
//! grammar puts to them and in the spellings that are confused, inside longer words too.
//! It finds too much rather than too little: a person says of each wording once what
//! becomes of it.

mod index;
mod veiled;

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;

use self::index::{Index, Read, Token};
use self::veiled::{Unveiled, addressed};
use crate::model::records::party::PartyForm;
use crate::model::{RecordId, Reference};

/// A place in a text where somebody's name stands.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Found {
    /// Its bytes in the text.
    pub range: Range<usize>,
    /// Whose name it may be.
    pub parties: BTreeSet<RecordId>,
}

/// Names that must not leave, ready to be found.
#[derive(Debug, Default)]
pub struct NameStop {
    index: Index,
    /// Names that are no words: addresses, numbers, letters alone; in small letters.
    literals: Vec<(Vec<char>, RecordId)>,
    /// Whose references people may have written instead of names.
    references: HashMap<Reference, RecordId>,
}

impl NameStop {
    /// Adds a name of somebody.
    pub fn add(&mut self, party: RecordId, form: &PartyForm, name: &str) {
        if name.contains(['@', '_']) || name.contains(char::is_numeric) {
            self.literals.push((small(name), party));
        } else {
            if name.split(' ').all(|word| word.chars().count() < 3) {
                self.literals.push((small(name), party));
            }
            self.index.add(party, form, name);
        }
    }

    /// Adds what people say for somebody: `P-31`.
    pub fn add_reference(&mut self, party: RecordId, reference: &Reference) {
        self.references.insert(reference.clone(), party);
    }

    /// Whether there is no name to be found.
    pub fn is_empty(&self) -> bool {
        self.index.is_empty() && self.literals.is_empty()
    }

    /// Where names stand in a text, from its beginning. Words of one name beside one
    /// another are one place.
    pub fn find(&mut self, text: &str) -> Vec<Found> {
        if self.is_empty() {
            return Vec::new();
        }
        let mut found = match Unveiled::of(text) {
            None => self.seen(text),
            Some(unveiled) => {
                let seen = self.seen(&unveiled.text).into_iter();
                seen.map(|found| Found { range: unveiled.place(&found.range), ..found }).collect()
            }
        };
        found.extend(self.referred(text));
        found.extend(self.literal(text));
        for (range, said) in addressed(text) {
            let parties: BTreeSet<_> =
                self.seen(&said).into_iter().flat_map(|found| found.parties).collect();
            if !parties.is_empty() {
                found.push(Found { range, parties });
            }
        }
        found.sort_by_key(|found| (found.range.start, found.range.end));
        join_overlapping(text, &mut found);
        found
    }

    /// Where names stand that are no words, whatever letters they are written in.
    fn literal(&self, text: &str) -> Vec<Found> {
        if self.literals.is_empty() {
            return Vec::new();
        }
        let places: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
        let letters: Vec<char> = text.chars().map(small_letter).collect();
        let is_part = |letter: Option<&char>| letter.is_some_and(|letter| letter.is_alphanumeric());
        let mut found = Vec::new();
        for (name, party) in self.literals.iter().filter(|(name, _)| !name.is_empty()) {
            for (at, window) in letters.windows(name.len()).enumerate() {
                let before = at.checked_sub(1).and_then(|at| letters.get(at));
                let after = letters.get(at + name.len());
                let runs_on = is_part(before) && is_part(name.first())
                    || is_part(after) && is_part(name.last());
                if window == name.as_slice() && !runs_on {
                    let start = places.get(at).copied().unwrap_or_default();
                    let end = places.get(at + name.len()).copied().unwrap_or(text.len());
                    found.push(Found { range: start..end, parties: BTreeSet::from([*party]) });
                }
            }
        }
        found
    }

    /// Where references stand in a text.
    fn referred(&self, text: &str) -> Vec<Found> {
        let dashes = text.match_indices('-').filter(|_| !self.references.is_empty());
        let whole = |(at, _): (usize, &str)| {
            let before = text.get(..at)?;
            let letter = before.chars().next_back().filter(char::is_ascii_uppercase)?;
            let start = at - letter.len_utf8();
            let alone = !before.get(..start)?.ends_with(char::is_alphanumeric);
            let rest = text.get(at + 1..)?;
            let digits = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
            let range = start..at + 1 + digits;
            let reference: Reference = text.get(range.clone())?.parse().ok()?;
            let party = *self.references.get(&reference)?;
            alone.then(|| Found { range, parties: BTreeSet::from([party]) })
        };
        dashes.filter_map(whole).collect()
    }

    /// Where names stand in what is seen of a text.
    fn seen(&mut self, text: &str) -> Vec<Found> {
        let tokens = self.index.read(text);
        let mut places: Vec<(usize, Found)> = Vec::new();
        for (at, token) in tokens.iter().enumerate() {
            let Read::Telling(parties) = &token.read else { continue };
            let found = Found { range: token.range.clone(), parties: parties.clone() };
            match places.last_mut() {
                Some((last, place))
                    if *last + 1 == at && touches(text, &place.range, &found.range) =>
                {
                    *last = at;
                    place.join(found);
                }
                _ => places.push((at, found)),
            }
        }
        let mut found: Vec<Found> =
            places.into_iter().map(|(at, place)| along(text, &tokens, at, place)).collect();
        join_overlapping(text, &mut found);
        found
    }
}

impl Found {
    /// Makes one place of two: of those that both may name, where there are any.
    fn join(&mut self, other: Self) {
        self.range = self.range.start.min(other.range.start)..self.range.end.max(other.range.end);
        let both: BTreeSet<_> = self.parties.intersection(&other.parties).copied().collect();
        if both.is_empty() {
            self.parties.extend(other.parties);
        } else {
            self.parties = both;
        }
    }
}

/// The letters of a text, each as one small letter.
fn small(text: &str) -> Vec<char> {
    text.trim().chars().map(small_letter).collect()
}

fn small_letter(letter: char) -> char {
    letter.to_lowercase().next().unwrap_or(letter)
}

/// A place with what goes along with a name before and after it: a patronymic, initials.
fn along(text: &str, tokens: &[Token], last: usize, mut place: Found) -> Found {
    let fits = |place: &Found, token: &Token| {
        touches(text, &place.range, &token.range)
            && match &token.read {
                Read::Along(parties) => !parties.is_disjoint(&place.parties),
                Read::Initial => true,
                Read::Telling(_) | Read::Other => false,
            }
    };
    for token in tokens.iter().skip(last + 1) {
        if !fits(&place, token) {
            break;
        }
        place.range.end = end_with_dot(text, token);
    }
    let first = tokens.iter().position(|token| token.range.start >= place.range.start);
    for token in tokens.iter().take(first.unwrap_or_default()).rev() {
        if !fits(&place, token) {
            break;
        }
        place.range.start = token.range.start;
    }
    place
}

/// Where an initial ends, its dot included.
fn end_with_dot(text: &str, token: &Token) -> usize {
    let dotted = text.get(token.range.end..).is_some_and(|rest| rest.starts_with('.'));
    let is_initial = matches!(token.read, Read::Initial);
    token.range.end + usize::from(dotted && is_initial)
}

/// Whether nothing but space, a dot or a hyphen stands between two places.
fn touches(text: &str, one: &Range<usize>, other: &Range<usize>) -> bool {
    let (first, second) = if one.start <= other.start { (one, other) } else { (other, one) };
    let between = text.get(first.end..second.start);
    between.is_none_or(|between| {
        between.chars().count() <= 3
            && between.chars().all(|c| c.is_whitespace() && c != '\n' || c == '.' || c == '-')
    })
}

fn join_overlapping(text: &str, found: &mut Vec<Found>) {
    let mut joined: Vec<Found> = Vec::with_capacity(found.len());
    for place in found.drain(..) {
        match joined.last_mut() {
            Some(last)
                if last.range.end > place.range.start
                    || touches(text, &last.range, &place.range)
                        && !last.parties.is_disjoint(&place.parties) =>
            {
                last.join(place);
            }
            _ => joined.push(place),
        }
    }
    *found = joined;
}

#[cfg(test)]
mod tests;
