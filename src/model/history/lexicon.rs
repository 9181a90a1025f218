//! The words of the history that a version of the program understands.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::state::State;
use crate::model::Kind;
use crate::model::details::Family;
use crate::model::vocabulary::Vocabulary;

/// By the kind of record, the words that its ops may have: names of fields.
/// Under the kind of no name are those that ops of all kinds may have: states,
/// terms of every list, fields of details.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
pub struct Lexicon(BTreeMap<String, BTreeSet<String>>);

/// The kind that stands for all.
const ANY: &str = "";

impl Lexicon {
    /// What this version understands.
    pub fn own() -> Self {
        let fields = |kind: Kind| kind.fields().iter().map(|field| field.name.to_owned()).collect();
        let kinds = Kind::ALL.into_iter().map(|kind| (kind.slug().to_owned(), fields(kind)));
        let mut lexicon = Self(kinds.collect());
        let states = State::SAID.into_iter().map(State::slug);
        let terms = Vocabulary::all().flat_map(Vocabulary::entries).map(|entry| entry.slug);
        let details = Family::ALL.into_iter().flat_map(Family::fields).map(|field| field.name);
        let any = states.chain(terms).chain(details).map(str::to_owned);
        lexicon.0.insert(ANY.to_owned(), any.collect());
        lexicon
    }

    /// The same without some words of a kind, or of all where it has no name;
    /// without the kind where they are `None`.
    #[cfg(test)]
    pub(crate) fn without(mut self, kind: &str, words: Option<&[&str]>) -> Self {
        match words {
            None => drop(self.0.remove(kind)),
            Some(words) => {
                let known = self.0.entry(kind.to_owned()).or_default();
                known.retain(|word| !words.contains(&word.as_str()));
            }
        }
        self
    }

    /// What one of two understands and the other does not: kinds, each with a
    /// word as it stands in a payload, or with an empty one for all that is
    /// said of the kind. An empty kind stands for all; whole kinds come first.
    pub fn apart(&self, other: &Self) -> Vec<(String, String)> {
        let (one, other) = (&self.0, &other.0);
        let is_shared = |kind: &&String| one.contains_key(*kind) && other.contains_key(*kind);
        let kinds: BTreeSet<&String> = one.keys().chain(other.keys()).collect();
        let (shared, alone): (Vec<&String>, Vec<&String>) = kinds.into_iter().partition(is_shared);
        let named = alone.into_iter().filter(|kind| *kind != ANY);
        let mut apart: Vec<_> = named.map(|kind| (kind.clone(), String::new())).collect();
        for kind in shared {
            let words = one.get(kind).zip(other.get(kind)).into_iter();
            let words = words.flat_map(|(one, other)| one.symmetric_difference(other));
            apart.extend(words.map(|word| (kind.clone(), format!("\"{word}\""))));
        }
        apart
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_two_understand_apart_is_told_both_ways() {
        let own = Lexicon::own();
        assert_eq!(own.apart(&own), []);
        let other = Lexicon::own()
            .without("incident", Some(&["title"]))
            .without("", Some(&["trash", "arrest"]))
            .without("case", None);
        let pair = |kind: &str, word: &str| (kind.to_owned(), word.to_owned());
        let apart = [
            pair("case", ""),
            pair("", "\"arrest\""),
            pair("", "\"trash\""),
            pair("incident", "\"title\""),
        ];
        assert_eq!(own.apart(&other), apart);
        assert_eq!(other.apart(&own), apart);
    }

    #[test]
    fn who_understands_nothing_lacks_every_kind() {
        let apart = Lexicon::own().apart(&Lexicon::default());
        assert_eq!(apart.len(), Kind::ALL.len());
        assert!(apart.iter().all(|(kind, word)| !kind.is_empty() && word.is_empty()));
    }
}
