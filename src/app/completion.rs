//! What Tab makes of a filter that is being typed.

use crate::model::Language;
use crate::model::filter::{FILTER_KEYS, key_named, key_words, values};
use crate::model::fold::fold;
use crate::model::listing::Listing;
use crate::model::vocabulary::{Entry, Vocabulary};

/// The text before the cursor with its last word completed, if it can be: the
/// value of a term as the first of these lists that has it understands it, in
/// the words of the language.
pub(super) fn complete(before: &str, listings: &[Listing], language: Language) -> Option<String> {
    let (head, word) = before.split_at_checked(last_start(before))?;
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
            format!("{key}:{before}{comma}{} ", self::value(key, last, listings, language)?)
        }
    };
    let completed = format!("{head}{sign}{completed}");
    (completed.trim_end() != before.trim_end()).then_some(completed)
}

/// The last word of a completion.
pub fn last_word(completion: &str) -> &str {
    let completion = completion.trim_end();
    completion.get(last_start(completion)..).unwrap_or_default()
}

/// Where the last word begins: what stands in double quotes is not divided.
fn last_start(before: &str) -> usize {
    let mut quoted = false;
    let mut start = 0;
    for (at, char) in before.char_indices() {
        quoted ^= char == '"';
        if char.is_whitespace() && !quoted {
            start = at + char.len_utf8();
        }
    }
    start
}

/// The word before a colon that begins so.
fn key_word(typed: &str) -> Option<String> {
    if typed.is_empty() {
        return None;
    }
    let typed = typed.to_lowercase();
    key_words().find(|name| name.starts_with(&typed)).map(|name| format!("{name}:"))
}

fn value(key: &str, typed: &str, listings: &[Listing], language: Language) -> Option<String> {
    let name = key_named(&key.to_lowercase())?;
    let (_, key) = FILTER_KEYS.iter().find(|(known, _)| *known == name)?;
    let typed = typed.trim_start_matches('"');
    let mut vocabularies = listings.iter().filter_map(|listing| listing.vocabulary(*key));
    vocabularies.find_map(|vocabulary| term(vocabulary, typed, language))
}

/// The term of a list that begins so, or the family of such terms.
fn term(vocabulary: Vocabulary, typed: &str, language: Language) -> Option<String> {
    let family = if vocabulary == Vocabulary::IncidentKind { family(typed) } else { None };
    match family {
        Some(family) => Some(word(Vocabulary::IncidentFamily, family, language)),
        None => vocabulary.complete(typed).first().map(|entry| word(vocabulary, entry, language)),
    }
}

/// The label of a term as a filter is written with it; its slug where the label
/// would be read as another.
fn word(vocabulary: Vocabulary, entry: &Entry, language: Language) -> String {
    let label = entry.label(language);
    let family = Vocabulary::IncidentFamily;
    let is_family = vocabulary != family && family.read(label).is_ok();
    let is_own = vocabulary.read(label).is_ok_and(|term| term.as_str() == entry.slug);
    let clear = is_own && !is_family && !label.contains([',', '"']);
    values(&[if clear { label } else { entry.slug }])
}

/// The family of kinds of incident whose label begins so, where no kind's does.
fn family(typed: &str) -> Option<&'static Entry> {
    let folded = fold(typed);
    let begins = |entry: &&Entry| entry.folded_labels().any(|label| label.starts_with(&folded));
    let mut kinds = Vocabulary::IncidentKind.terms();
    let family = Vocabulary::IncidentFamily.entries().iter().find(begins)?;
    let none = folded.is_empty() || kinds.any(|kind| begins(&kind));
    (!none).then_some(family)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn completed(text: &str) -> Option<String> {
        complete(text, &[Listing::Incidents], Language::English)
    }

    #[test]
    fn the_last_word_is_completed() {
        assert_eq!(completed("beaten ki").as_deref(), Some("beaten kind:"));
        assert_eq!(completed("-rol").as_deref(), Some("-role:"));
        assert_eq!(completed("has:disp").as_deref(), Some("has:disputed "));
        assert_eq!(completed("role:perp").as_deref(), Some("role:perpetrator "));
        assert_eq!(completed("kind:задерж").as_deref(), Some("kind:detention "));
    }

    #[test]
    fn values_are_completed_in_the_words_of_the_language() {
        let russian = |text| complete(text, &[Listing::Incidents], Language::Russian);
        assert_eq!(russian("вид:detent").as_deref(), Some("вид:задержание "));
        assert_eq!(russian("есть:ист").as_deref(), Some("есть:источник "));
        assert_eq!(russian("has:disp").as_deref(), Some("has:спорное "));
        let kazakh = |text| complete(text, &[Listing::Incidents], Language::Kazakh);
        assert_eq!(kazakh("бар:дерек").as_deref(), Some("бар:дереккөз "));
    }

    #[test]
    fn what_is_completed_is_read_as_the_term_that_was_meant() {
        for language in Language::ALL {
            for listing in Listing::all() {
                for key in FILTER_KEYS.iter().map(|(_, key)| *key) {
                    let Some(vocabulary) = listing.vocabulary(key) else { continue };
                    for entry in vocabulary.entries() {
                        let written = word(vocabulary, entry, language);
                        let read = vocabulary.read(written.trim_matches('"'));
                        assert_eq!(read.unwrap().as_str(), entry.slug, "{written}");
                    }
                }
            }
        }
    }

    #[test]
    fn families_and_each_of_several_values_are_completed() {
        assert_eq!(completed("kind:cust").as_deref(), Some("kind:custody "));
        assert_eq!(completed("вид:перемещ").as_deref(), Some("вид:transfer "));
        assert_eq!(completed("kind:death,extrad").as_deref(), Some("kind:death,extradition "));
        let several = "kind:\"death in custody\",extrad";
        assert_eq!(completed(several), Some(format!("{several}ition ")));
        assert_eq!(completed("қай").as_deref(), Some("қайда:"));
    }

    #[test]
    fn the_last_word_of_a_completion_keeps_its_quotes_whole() {
        assert_eq!(last_word("kind:\"death in custody\" "), "kind:\"death in custody\"");
        assert_eq!(last_word("beaten kind:"), "kind:");
        assert_eq!(last_word(""), "");
    }

    #[test]
    fn a_search_completes_what_any_list_knows() {
        let lists = [Listing::Incidents, Listing::Cases];
        let searched = |text| complete(text, &lists, Language::English);
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
