//! What Tab makes of a filter that is being typed.

use crate::model::filter::{FILTER_KEYS, FilterKey, HAS_VALUES, key_named, key_words};
use crate::model::fold::fold;
use crate::model::listing::Listing;
use crate::model::vocabulary::{Entry, Vocabulary};

/// The text before the cursor with its last word completed, if it can be: the
/// value of a term as the first of these lists that has it understands it.
pub(super) fn complete(before: &str, listings: &[Listing]) -> Option<String> {
    let start = before.rfind(char::is_whitespace).map_or(0, |at| at + 1);
    let (head, word) = before.split_at_checked(start)?;
    let bare = word.trim_start_matches('-');
    let sign = word.get(..word.len() - bare.len())?;
    let (key, value) = match bare.split_once(':') {
        Some((key, value)) => (Some(key), value),
        None => (None, bare),
    };
    let completed = match key {
        None => key_word(value)?,
        Some(key) => {
            // Of several values the last is completed.
            let (before, last) = value.rsplit_once(',').unwrap_or(("", value));
            let comma = if value.contains(',') { "," } else { "" };
            format!("{key}:{before}{comma}{} ", self::value(key, last, listings)?)
        }
    };
    let completed = format!("{head}{sign}{completed}");
    (completed.trim_end() != before.trim_end()).then_some(completed)
}

/// The word before a colon that begins so.
fn key_word(typed: &str) -> Option<String> {
    if typed.is_empty() {
        return None;
    }
    let typed = typed.to_lowercase();
    key_words().find(|name| name.starts_with(&typed)).map(|name| format!("{name}:"))
}

fn value(key: &str, typed: &str, listings: &[Listing]) -> Option<&'static str> {
    let name = key_named(&key.to_lowercase())?;
    let (_, key) = FILTER_KEYS.iter().find(|(known, _)| *known == name)?;
    if *key == FilterKey::Has {
        return HAS_VALUES.iter().find(|value| value.starts_with(typed)).copied();
    }
    let typed = typed.trim_start_matches('"');
    let mut vocabularies = listings.iter().filter_map(|listing| listing.vocabulary(*key));
    vocabularies.find_map(|vocabulary| term(vocabulary, typed))
}

/// The term of a list that begins so, or the family of such terms.
fn term(vocabulary: Vocabulary, typed: &str) -> Option<&'static str> {
    let family = if vocabulary == Vocabulary::IncidentKind { family(typed) } else { None };
    family.or_else(|| vocabulary.complete(typed).first().map(|entry| entry.slug))
}

/// The family of kinds of incident whose label begins so, where no kind's does.
fn family(typed: &str) -> Option<&'static str> {
    let folded = fold(typed);
    let begins = |entry: &&Entry| entry.folded_labels().any(|label| label.starts_with(&folded));
    let kinds = Vocabulary::IncidentKind.entries();
    let family = Vocabulary::IncidentFamily.entries().iter().find(begins)?;
    let none = folded.is_empty() || kinds.iter().any(|kind| begins(&kind));
    (!none).then_some(family.slug)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn completed(text: &str) -> Option<String> {
        complete(text, &[Listing::Incidents])
    }

    #[test]
    fn the_last_word_is_completed() {
        assert_eq!(completed("beaten ki").as_deref(), Some("beaten kind:"));
        assert_eq!(completed("-rol").as_deref(), Some("-role:"));
        assert_eq!(completed("has:conf").as_deref(), Some("has:conflict "));
        assert_eq!(completed("role:perp").as_deref(), Some("role:perpetrator "));
        assert_eq!(completed("kind:задерж").as_deref(), Some("kind:detention "));
    }

    #[test]
    fn families_and_each_of_several_values_are_completed() {
        assert_eq!(completed("kind:cust").as_deref(), Some("kind:custody "));
        assert_eq!(completed("вид:перемещ").as_deref(), Some("вид:transfer "));
        assert_eq!(completed("kind:death,extrad").as_deref(), Some("kind:death,extradition "));
        assert_eq!(completed("қай").as_deref(), Some("қайда:"));
    }

    #[test]
    fn a_search_completes_what_any_list_knows() {
        let searched = |text| complete(text, &[Listing::Incidents, Listing::Cases]);
        assert_eq!(searched("kind:detent").as_deref(), Some("kind:detention "));
        assert_eq!(searched("status:clos").as_deref(), Some("status:closed "));
    }

    #[test]
    fn what_is_whole_or_unknown_is_left_alone() {
        assert_eq!(completed("role:victim "), None);
        assert_eq!(completed("role:victim"), None);
        assert_eq!(completed("zzz"), None);
        assert_eq!(completed(""), None);
        assert_eq!(completed("who:Айгуль"), None);
    }
}
