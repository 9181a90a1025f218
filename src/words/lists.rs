//! What lists of records are called.

use std::borrow::Cow;

use super::find;
use crate::model::Language;
use crate::model::fold::fold;
use crate::model::listing::Listing;

/// What a list is called, or all records of a kind, by the name of the list or
/// of the table; a name that is none of these stands for itself.
pub fn list(name: &str, language: Language) -> Cow<'_, str> {
    find(language, &format!("records-{name}")).unwrap_or(Cow::Borrowed(name))
}

/// The list that is called so in any language, or as commands call it.
pub fn list_called(word: &str) -> Option<Listing> {
    let typed = fold(word);
    let is = |listing: &Listing| {
        let labels = Language::ALL.map(|language| fold(&list(listing.slug(), language)));
        fold(listing.slug()) == typed || labels.contains(&typed)
    };
    Listing::all().find(is)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Kind;

    #[test]
    fn every_list_is_known_by_one_word_in_every_language() {
        for language in Language::ALL {
            for listing in Listing::all() {
                let label = list(listing.slug(), language);
                assert!(!label.contains(char::is_whitespace), "{label}");
                assert_eq!(list_called(&label), Some(listing), "{label}");
                assert_eq!(list_called(listing.slug()), Some(listing));
            }
        }
    }

    #[test]
    fn the_records_of_a_kind_are_not_called_as_their_table_is() {
        for kind in Kind::ALL {
            let name = kind.plural();
            assert_ne!(list(name, Language::Russian), name);
        }
        assert_eq!(list("ops", Language::Russian), "ops");
    }
}
