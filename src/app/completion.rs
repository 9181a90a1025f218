//! What Tab makes of a filter that is being typed.

use crate::model::filter::{FILTER_KEYS, FilterKey, HAS_VALUES};
use crate::model::listing::Listing;
use crate::model::vocabulary::Vocabulary;

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
        Some(key) => format!("{key}:{} ", self::value(key, value, listings)?),
    };
    let completed = format!("{head}{sign}{completed}");
    (completed.trim_end() != before.trim_end()).then_some(completed)
}

/// The word before a colon that begins so.
fn key_word(typed: &str) -> Option<String> {
    if typed.is_empty() {
        return None;
    }
    let mut known = FILTER_KEYS.iter().map(|(name, _)| *name).chain(["when"]);
    let typed = typed.to_lowercase();
    known.find(|name| name.starts_with(&typed)).map(|name| format!("{name}:"))
}

fn value(key: &str, typed: &str, listings: &[Listing]) -> Option<&'static str> {
    let (_, key) = FILTER_KEYS.iter().find(|(name, _)| *name == key)?;
    if *key == FilterKey::Has {
        return HAS_VALUES.iter().find(|value| value.starts_with(typed)).copied();
    }
    let typed = typed.trim_start_matches('"');
    let mut vocabularies = listings.iter().filter_map(|listing| vocabulary(*key, *listing));
    vocabularies.find_map(|it| it.complete(typed).first().map(|entry| entry.slug))
}

/// The terms that a key of the filter compares with.
fn vocabulary(key: FilterKey, listing: Listing) -> Option<Vocabulary> {
    Some(match (key, listing) {
        (FilterKey::Kind, Listing::Incidents) => Vocabulary::IncidentKind,
        (FilterKey::Kind, Listing::Organisations) => Vocabulary::OrganisationKind,
        (FilterKey::Kind, Listing::Places) => Vocabulary::PlaceKind,
        (FilterKey::Kind, Listing::Sources) => Vocabulary::SourceKind,
        (FilterKey::Kind, Listing::People) => Vocabulary::PartyForm,
        (FilterKey::Status, Listing::Incidents) => Vocabulary::Verification,
        (FilterKey::Status, Listing::Cases) => Vocabulary::CaseStatus,
        (FilterKey::Status, Listing::Citations) => Vocabulary::CitationStatus,
        (FilterKey::Role, _) => Vocabulary::Role,
        (FilterKey::Country, _) => Vocabulary::Country,
        (FilterKey::Access, _) => Vocabulary::Access,
        _ => return None,
    })
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
