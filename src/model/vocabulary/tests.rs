//! Terms are read and suggested as people type them.

use super::suggest::{GRAVE, stands_in};
use super::*;

#[test]
fn every_term_has_a_slug_and_a_label_in_every_language() {
    for vocabulary in Vocabulary::all() {
        assert!(!vocabulary.entries().is_empty(), "{}", vocabulary.slug());
        for entry in vocabulary.entries() {
            assert!(Term::parse(entry.slug).is_ok(), "{} {}", vocabulary.slug(), entry.slug);
            assert!(entry.labels.iter().all(|label| !label.is_empty()), "{}", entry.slug);
        }
    }
}

#[test]
fn a_term_is_read_by_slug_label_or_word_in_any_language() {
    let kind = |text| Vocabulary::IncidentKind.read(text).unwrap().to_string();
    assert_eq!(kind("detention"), "detention");
    assert_eq!(kind("задержание"), "detention");
    assert_eq!(kind("жестокое обращение"), "ill-treatment", "no finding of torture");
    assert!(matches!(
        Vocabulary::IncidentKind.read("no such thing"),
        Err(TermError::Unknown { .. })
    ));
}

/// Labels that would tell the opposite, or another deed, word for word.
#[test]
fn a_label_says_what_its_term_means() {
    let label = |vocabulary: Vocabulary, slug, language| vocabulary.label(slug, language);
    let (kk, uz) = (Language::Kazakh, Language::Uzbek);
    for slug in ["family-ok", "lawyer-ok", "no-family", "no-lawyer"] {
        assert!(label(Vocabulary::Whereabouts, slug, kk).contains("байланыс"), "{slug}");
        assert!(label(Vocabulary::Whereabouts, slug, uz).contains("aloqa"), "{slug}");
    }
    let named = label(Vocabulary::Consent, "named-confidential", Language::Russian);
    assert!(named.starts_with("передавать имя"), "{named}");
    assert!(!label(Vocabulary::Degree, "present", kk).contains("қатыс"));
    assert!(label(Vocabulary::Method, "falanga", uz).contains("oyoq tagi"));
}

#[test]
fn suggestions_begin_with_labels_of_the_readers_language() {
    let first = |text, language| {
        let found = Vocabulary::IncidentKind.suggest(text, language);
        found.iter().map(|entry| entry.slug).take(3).collect::<Vec<_>>()
    };
    assert_eq!(first("суд", Language::Russian)[0], "trial");
    assert_eq!(first("сот", Language::Kazakh)[0], "hearing");
    assert_eq!(first("sud", Language::Uzbek)[0], "hearing");
    assert_eq!(
        first("казн", Language::Russian)[..2],
        ["summary-execution", "extrajudicial-execution"]
    );
    assert_eq!(first("det", Language::English)[0], "detention");
}

#[test]
fn a_grave_kind_is_never_the_first_guess_from_another_language() {
    let all = Vocabulary::IncidentKind;
    let grave = |entry: &Entry| GRAVE.contains(&entry.family);
    let words = all.entries().iter().flat_map(Entry::forms);
    let starts: std::collections::BTreeSet<String> =
        words.map(|word| word.chars().take(3).collect()).collect();
    for typed in starts {
        let folded = fold(&typed);
        for language in Language::ALL {
            let found = all.suggest(&typed, language);
            let Some(first) = found.first().filter(|first| grave(first)) else { continue };
            let own = first.own_word(language).is_some_and(|own| stands_in(own, &folded).is_some());
            let milder = found.iter().any(|other| !grave(other));
            let whole = first.words().contains(&folded);
            assert!(own || whole || !milder, "{typed}: {}", first.slug);
        }
    }
}

#[test]
fn a_letter_or_two_are_no_grave_kind() {
    let all = Vocabulary::IncidentKind;
    let grave = |entry: &Entry| GRAVE.contains(&entry.family);
    for label in all.entries().iter().filter(|entry| grave(entry)).flat_map(|entry| entry.labels) {
        for letters in 1..3 {
            let typed: String = label.chars().take(letters).collect();
            for language in Language::ALL {
                let found = all.suggest(&typed, language);
                let first = found.first().filter(|first| grave(first));
                let whole = first.is_some_and(|first| first.words().contains(&fold(&typed)));
                let milder = found.iter().any(|other| !grave(other));
                assert!(first.is_none() || whole || !milder, "{typed}: {}", first.unwrap().slug);
            }
        }
    }
    let first = |text, language| all.suggest(text, language)[0].slug;
    for text in ["с", "у", "к", "ка"] {
        assert!(!grave(all.suggest(text, Language::Russian)[0]), "{text}");
    }
    assert!(!grave(all.suggest("s", Language::English)[0]));
    assert_eq!(first("сме", Language::Russian), "death");
    assert_eq!(first("tor", Language::English), "torture");
}

#[test]
fn what_begins_as_it_is_written_comes_before_what_folds_so() {
    for language in Language::ALL {
        let found = Vocabulary::Role.suggest("wit", language);
        assert_eq!(found[0].slug, "witness", "{language:?}");
    }
    let completed: Vec<_> = Vocabulary::Role.complete("wit").iter().map(|e| e.slug).collect();
    assert_eq!(completed, ["witness"]);
    let folded: Vec<_> = Vocabulary::Role.complete("жаби").iter().map(|e| e.slug).collect();
    assert_eq!(folded, ["victim"], "letters that a keyboard lacks");
}

#[test]
fn a_word_is_read_as_written_before_as_folded() {
    let kind = |text| Vocabulary::IncidentKind.read(text).unwrap().to_string();
    assert_eq!(
        (kind("harassment"), kind("харассмент")),
        ("reprisal".into(), "sexual-harassment".into())
    );
}

#[test]
fn completion_puts_a_whole_word_first() {
    let found = Vocabulary::Role.complete("victim");
    assert_eq!(found.first().map(|entry| entry.slug), Some("victim"));
    assert!(Vocabulary::Role.complete("qqqq").is_empty());
    assert!(Vocabulary::Role.complete("-").is_empty(), "a sign begins no word");
    assert!(!Vocabulary::Role.complete("").is_empty(), "nothing begins every word");
}

#[test]
fn an_unknown_word_is_answered_by_what_may_be_meant() {
    let near = |text| Vocabulary::IncidentKind.nearest(text);
    assert_eq!(near("провели обыск"), ["raid"]);
    assert_eq!(near("detenton"), ["detention"]);
    assert_eq!(near("арестован на 15 суток")[0], "arrest");
    assert_eq!(near("осуждён на 5 лет")[0], "sentence");
    assert_eq!(near("extradit"), ["extradition"]);
    assert_eq!(near("zzzz")[0], "arrest", "the first of the list where none is near");
    assert_eq!(Vocabulary::Verification.nearest("lik"), ["likely"]);
}

#[test]
fn of_several_words_those_of_one_stem_tell_what_may_be_meant() {
    let near = |text| Vocabulary::IncidentKind.nearest(text);
    for (text, slug) in [
        ("обыскивали квартиру", "raid"),
        ("интернета нет", "internet-shutdown"),
        ("extradited to Russia", "extradition"),
    ] {
        assert!(near(text).contains(&slug), "{text}: {:?}", near(text));
    }
}

#[test]
fn a_grave_kind_is_near_by_its_label_in_the_readers_language_alone() {
    let all = Vocabulary::IncidentKind;
    let near = |text, language| -> Vec<_> {
        all.near(text, language).iter().map(|entry| entry.slug).collect()
    };
    assert_eq!(near("изнасилованее", Language::Russian), ["rape"]);
    assert!(!near("изнасилованее", Language::English).contains(&"rape"));
    let words = all.entries().iter().flat_map(Entry::forms).step_by(9);
    let starts = words.map(|word| word.replace('а', "о"));
    for typed in starts {
        for language in Language::ALL {
            for entry in all.near(&typed, language).iter().filter(|e| GRAVE.contains(&e.family)) {
                let label = fold(entry.label(language));
                let shares = fold(&typed).split(' ').any(|word| {
                    label.split(' ').any(|own| own.starts_with(word.get(..2).unwrap_or(word)))
                });
                let alike = label.len().abs_diff(fold(&typed).len()) <= typed.len() / 3 + 1;
                assert!(shares || alike, "{typed} {language:?}: {}", entry.slug);
            }
        }
    }
}

/// As monitors type them, by the term that is meant.
const TYPED: &[(&str, &[&str])] = &[
    ("arrest", &["взяли под стражу", "Заключена под стражу", "қамауға алды", "hibsga olishdi"]),
    ("detention", &["задержан полицией", "произвольное задержание", "ұстап әкетті", "ushlashdi"]),
    ("house-arrest", &["домарест", "үй қамағы", "uy hibsi"]),
    ("release", &["вышла на свободу", "УДО", "бостандыққа шықты", "qamoqdan chiqdi"]),
    ("disappearance", &["күштеп жоқ қылу", "zo'rlik bilan g'oyib bo'lish"]),
    ("ill-treatment", &["бесчеловечное обращение", "shafqatsiz munosabat"]),
    ("assault", &["избивали", "тепкіледі", "kaltakladi"]),
    ("charge", &["предъявили обвинение", "айып тақты", "ayb eʼlon qilindi"]),
    ("investigation", &["возбудили дело", "сотқа дейінгі тергеп-тексеру", "jinoyat ishi"]),
    ("interrogation", &["допрос", "допрошена", "жауап алынды", "soʻroq qilindi", "interrogation"]),
    (
        "extension-of-custody",
        &["продлён арест", "продление ареста", "қамау мерзімі ұзартылды", "extended detention"],
    ),
    ("acquittal", &["оправдан", "ақтау үкімі", "oqlandi", "acquitted"]),
    (
        "administrative-arrest",
        &["административный арест", "әкімшілік қамаққа алынды", "maʼmuriy hibs"],
    ),
    ("hearing", &["суд", "сот", "sud"]),
    ("hunger-strike", &["объявила голодовку", "аштық", "ochlik", "hunger strike", "голодает"]),
    ("protest", &["митинг", "ереуіл", "piket"]),
    ("surveillance", &["бақылау", "tinglash"]),
    (
        "sentence",
        &["приговорили", "бас бостандығынан айырылды", "hukm chiqarildi", "условный срок"],
    ),
    ("fine", &["штраф", "jarima", "оштрафована", "айыппұл салынды", "fined"]),
    ("pardon", &["помилован", "кешірім жасалды", "afv etildi", "pardoned"]),
    ("punishment-cell", &["карцер", "помещён в ШИЗО", "карцерге қамалды", "karserga solindi"]),
    (
        "psychiatric-confinement",
        &["психбольница", "психиатриялық аурухана", "psychiatric hospital"],
    ),
    ("confiscation", &["конфисковали", "тәркіленді", "musodara qilindi", "confiscated"]),
    ("disbarment", &["лишена лицензии", "лицензиядан айырылды", "litsenziyadan mahrum qilindi"]),
    ("protest-dispersed", &["разогнали митинг", "митинг таратылды", "miting tarqatildi"]),
    ("terrorist-list", &["список террористов", "террористер тізімі", "terrorchilar roʻyxati"]),
    ("non-disclosure", &["подписка о неразглашении", "жария етпеу", "oshkor qilmaslik"]),
    (
        "internet-shutdown",
        &["отключили интернет", "интернет өшірілді", "internet uzildi", "shutdown"],
    ),
    ("raid", &["провели обыск", "тінту жүргізілді", "tintuv oʻtkazishdi"]),
    ("complaint", &["обжаловали", "арыз жазды", "sudga murojaat qildi"]),
];

#[test]
fn kinds_are_recognised_as_monitors_type_them() {
    for (slug, words) in TYPED {
        for word in *words {
            let read = Vocabulary::IncidentKind.read(word).map(|term| term.to_string());
            assert_eq!(read.unwrap_or_default(), *slug, "{word}");
        }
    }
}

#[test]
fn no_word_stands_at_two_terms_of_a_list() {
    for vocabulary in Vocabulary::all().filter(|list| *list != Vocabulary::Country) {
        let mut known = std::collections::HashMap::new();
        for entry in vocabulary.entries() {
            for form in entry.forms() {
                let before = known.insert(form.to_lowercase(), entry.slug);
                let other = before.filter(|slug| *slug != entry.slug);
                assert_eq!(other, None, "{form} of {} in {}", entry.slug, vocabulary.slug());
            }
        }
    }
}

#[test]
fn what_was_called_otherwise_before_is_still_understood() {
    for (text, slug) in [
        ("кісі өлтіру", "killing"),
        ("адам өлтіру", "killing"),
        ("zoʻrlash", "rape"),
        ("nomusga tegish", "rape"),
        ("жыныстық қудалау", "sexual-harassment"),
        ("облава", "mass-roundup"),
        ("бегство за границу", "flight"),
        ("кісі өлтіруге оқталу", "attempted-killing"),
        ("пана беруден бас тарту", "asylum-denied"),
        ("release before trial refused", "no-bail"),
        ("monitoring", "observation"),
        ("временная мера", "interim-measure"),
    ] {
        let read = Vocabulary::IncidentKind.read(text).map(|term| term.to_string());
        assert_eq!(read.as_deref(), Ok(slug), "{text}");
    }
}

#[test]
fn letters_that_fold_to_one_are_no_beginning_of_what_has_that_one() {
    let kinds = Vocabulary::IncidentKind;
    for text in ["ыыы", "ии", "ЫЫ", "yyy"] {
        assert!(kinds.complete(text).is_empty(), "{text}");
        for language in Language::ALL {
            assert!(kinds.suggest(text, language).is_empty(), "{text}");
        }
    }
    assert!(!kinds.complete("и").is_empty());
}
