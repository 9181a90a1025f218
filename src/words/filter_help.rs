//! What a filter takes, in words and by examples.

use super::field_help::such_as;
use super::text;
use crate::model::Language;
use crate::model::filter::key_in;

/// Terms of a filter that take the same: their keys, the ids of what that is and
/// of examples. Together they are all that there are.
const FAMILIES: &[(&[&str], &str, &str)] = &[
    (&[], "filter-help-words", "filter-help-words-examples"),
    (
        &[
            "kind", "role", "method", "injury", "status", "quantity", "standing", "access",
            "consent", "has",
        ],
        "filter-help-terms",
        "filter-help-terms-examples",
    ),
    (
        &["who", "by", "place", "country", "case", "source"],
        "filter-help-records",
        "filter-help-records-examples",
    ),
    (&["when"], "filter-help-when", "filter-help-when-examples"),
    (&["time"], "filter-help-time", "filter-help-time-examples"),
    (&["until"], "filter-help-until", "filter-help-until-examples"),
    (&["tag"], "filter-help-tag", "filter-help-tag-examples"),
];

/// What a filter takes: of each family of terms what they take, and examples.
pub fn filter_help(language: Language) -> Vec<String> {
    let lines = FAMILIES.iter().flat_map(|(keys, takes, examples)| {
        let takes = text(language, takes);
        let keys = keys.iter().filter_map(|key| key_in(key, language)).map(|key| format!("{key}:"));
        let keys = keys.collect::<Vec<_>>().join(" ");
        let takes =
            if keys.is_empty() { takes.into_owned() } else { format!("{keys} – {takes}") };
        [takes, such_as(text(language, examples).into_owned(), language)]
    });
    lines.collect()
}

#[cfg(test)]
mod tests {
    use super::super::field_help::BETWEEN;
    use super::*;
    use crate::model::Day;
    use crate::model::filter::{FILTER_KEYS, Filter, FilterKey, Test};
    use crate::model::vocabulary::Vocabulary;

    fn read(example: &str) -> Filter {
        let today = Day::from_civil(2022, 1, 11).unwrap();
        Filter::parse(example, today).unwrap_or_else(|error| panic!("{example}: {error:?}"))
    }

    #[test]
    fn each_key_of_a_filter_is_in_its_help() {
        let told: Vec<_> = FAMILIES.iter().flat_map(|(keys, ..)| keys.iter().copied()).collect();
        let all: Vec<_> =
            FILTER_KEYS.iter().map(|(key, _)| *key).chain(["when", "time", "until"]).collect();
        assert!(all.iter().all(|key| told.contains(key)) && told.len() == all.len(), "{told:?}");
    }

    #[test]
    fn three_examples_of_each_family_are_read_as_what_they_are_for() {
        for language in Language::ALL {
            for (keys, _, examples) in FAMILIES {
                let listed = text(language, examples);
                assert_eq!(listed.split(BETWEEN).count(), 3, "{language:?}: {listed}");
                for term in listed.split(BETWEEN).flat_map(|example| read(example).terms) {
                    let key = match &term.test {
                        Test::Word(_) => None,
                        Test::Key(key, _) => {
                            FILTER_KEYS.iter().find(|(_, known)| known == key).map(|(key, _)| *key)
                        }
                        Test::When { .. } => Some("when"),
                        Test::Time { .. } => Some("time"),
                        Test::Until { .. } => Some("until"),
                    };
                    assert!(key.map_or(keys.is_empty(), |key| keys.contains(&key)), "{listed}");
                }
            }
        }
    }

    #[test]
    fn terms_in_the_examples_are_in_their_lists() {
        for language in Language::ALL {
            let listed = text(language, "filter-help-terms-examples");
            for term in listed.split(BETWEEN).flat_map(|example| read(example).terms) {
                let Test::Key(key, value) = term.test else { panic!("{listed}") };
                let vocabulary = match key {
                    FilterKey::Kind => Vocabulary::IncidentKind,
                    FilterKey::Role => Vocabulary::Role,
                    _ => Vocabulary::Has,
                };
                let terms = value.split(',').map(|term| vocabulary.read(term));
                assert!(terms.into_iter().all(|read| read.is_ok()), "{language:?}: {value}");
            }
        }
    }
}
