//! What a record is called: the one place that says it.

use std::borrow::Cow;

use super::labels::{self, capitalised};
use super::with;
use crate::model::Language;
use crate::model::called::{Called, Named, What};
use crate::model::vocabulary::Vocabulary;

/// What a record is called: its name or title, else what it is, who it is
/// about and where: `Sentence: Ulfat Test and 2 more, Khorog`.
pub fn called(named: &Named, language: Language) -> Cow<'_, str> {
    let what = match &named.called {
        Called::Name(name) => return name.into(),
        Called::What(what) => &**what,
    };
    let kind = || labels::kind(named.kind, named.reference.prefix, language).into_owned();
    line(term(what, language).or_else(|| Some(kind())), what, language).into()
}

/// What tells a record of which the kind is plain, as far as it is known.
pub fn what(what: &What, language: Language) -> String {
    line(term(what, language), what, language)
}

fn term(what: &What, language: Language) -> Option<String> {
    let (vocabulary, slug) = what.term.as_ref()?;
    Some(capitalised(&label(*vocabulary, slug, language)))
}

fn line(head: Option<String>, what: &What, language: Language) -> String {
    let What { amount, who, more, other, .. } = what;
    let who = who.as_ref().map(|who| match more {
        0 => who.clone(),
        more => with(language, "called-more", &[("who", who.into()), ("more", (*more).into())]),
    });
    let amount = amount.as_ref().map(|amount| super::measure(amount, language));
    let told = amount.iter().chain(&who).chain(other).map(String::as_str);
    let told = told.collect::<Vec<_>>().join(", ");
    let between = if who.is_some() || amount.is_some() { ": " } else { ", " };
    match head {
        Some(head) if told.is_empty() => head,
        Some(head) => format!("{head}{between}{told}"),
        None => told,
    }
}

/// A record by its reference and what it is called.
pub fn reference_and_called(named: &Named, language: Language) -> String {
    format!("{} {}", named.reference, called(named, language))
}

/// The label of a term; one that a casebook has of its own, as words.
fn label(vocabulary: Vocabulary, slug: &str, language: Language) -> Cow<'_, str> {
    match vocabulary.entry(slug) {
        Some(entry) => entry.label(language).into(),
        None => slug.replace('-', " ").into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::amount::Amount;
    use crate::model::measure::Measure;
    use crate::model::{Kind, RecordId, Reference};

    fn named(kind: Kind, called: impl Into<Called>) -> Named {
        let reference = Reference { prefix: kind.prefix(), number: 3, tag: String::new() };
        Named { id: RecordId(uuid::Uuid::nil()), kind, reference, called: called.into() }
    }

    fn sentence(who: Option<&str>, more: u64, place: Option<&str>) -> Named {
        let term = Some((Vocabulary::IncidentKind, "sentence".to_owned()));
        let [who, other] = [who, place].map(|name| name.map(str::to_owned));
        named(Kind::Incident, What { term, amount: None, who, more, other })
    }

    #[track_caller]
    fn is_called(named: &Named, expected: [&str; 4]) {
        for (language, expected) in Language::ALL.into_iter().zip(expected) {
            assert_eq!(called(named, language), expected);
        }
    }

    #[test]
    fn a_record_is_called_by_its_name_as_it_was_entered() {
        is_called(&named(Kind::Incident, "house-arrest"), ["house-arrest"; 4]);
        let named = named(Kind::Party, "Айгуль");
        assert_eq!(reference_and_called(&named, Language::Uzbek), "P-3 Айгуль");
    }

    #[test]
    fn a_share_is_told_from_a_number_wherever_a_figure_is_called() {
        let told = |unit| {
            let term = Some((Vocabulary::Quantity, "deaths".to_owned()));
            let amount = Some(Measure::new(Amount::read("80").unwrap(), Some(unit)));
            let what = What { term, amount, ..What::default() };
            called(&named(Kind::Figure, what), Language::English).into_owned()
        };
        assert_eq!(told("people"), "Deaths: 80");
        assert_eq!(told("per-cent"), "Deaths: 80 %");
    }

    #[test]
    fn what_has_no_name_is_called_by_what_it_is_who_it_is_about_and_where() {
        let whole = sentence(Some("Ulfat Test"), 2, Some("Khorog"));
        is_called(
            &whole,
            [
                "Sentence: Ulfat Test and 2 more, Khorog",
                "Приговор: Ulfat Test и ещё 2, Khorog",
                "Үкім: Ulfat Test және тағы 2, Khorog",
                "Hukm: Ulfat Test va yana 2 ta, Khorog",
            ],
        );
        let english = |named: &Named| called(named, Language::English).into_owned();
        assert_eq!(english(&sentence(Some("Ulfat Test"), 0, None)), "Sentence: Ulfat Test");
        assert_eq!(english(&sentence(None, 0, Some("Khorog"))), "Sentence, Khorog");
        assert_eq!(english(&sentence(None, 0, None)), "Sentence");
        let one = sentence(Some("Ulfat Test"), 1, None);
        is_called(
            &one,
            [
                "Sentence: Ulfat Test and 1 more",
                "Приговор: Ulfat Test и ещё 1",
                "Үкім: Ulfat Test және тағы 1",
                "Hukm: Ulfat Test va yana 1 ta",
            ],
        );
    }

    #[test]
    fn what_no_term_tells_is_called_by_its_kind_and_no_slug_is_shown() {
        let cited = What { who: Some("Report".to_owned()), ..What::default() };
        assert_eq!(called(&named(Kind::Citation, cited), Language::English), "Citation: Report");
        let term = Some((Vocabulary::IncidentKind, "land-grab".to_owned()));
        let own = named(Kind::Incident, What { term, ..What::default() });
        is_called(&own, ["Land grab"; 4]);
        for language in Language::ALL {
            for kind in Kind::ALL {
                let named = named(kind, What::default());
                let called = called(&named, language);
                assert_ne!(called, kind.slug(), "{language:?}");
                assert!(called.starts_with(char::is_uppercase), "{called}");
            }
        }
    }

    #[test]
    fn no_term_is_shown_by_its_slug() {
        for kind in Kind::ALL {
            let Some((_, vocabulary)) = kind.what() else { continue };
            for entry in vocabulary.entries() {
                let term = Some((vocabulary, entry.slug.to_owned()));
                let named = named(kind, What { term, ..What::default() });
                for language in Language::ALL {
                    let called = called(&named, language);
                    assert!(called.starts_with(char::is_uppercase), "{called} in {language:?}");
                    assert_eq!(called.to_lowercase(), entry.label(language).to_lowercase());
                }
            }
        }
    }
}
