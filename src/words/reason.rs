//! Why two records may be about one party.

use super::{text, with};
use crate::model::Language;
use crate::model::matching::{NamePart, Reason};

/// All that speaks for it and against it, in a line.
pub fn reasons(reasons: &[Reason], language: Language) -> String {
    reasons.iter().map(|one| reason(one, language)).collect::<Vec<_>>().join("; ")
}

/// One thing that speaks for it or against it.
pub fn reason(reason: &Reason, language: Language) -> String {
    let plain = |id| text(language, id).into_owned();
    let pair = |id, a: &str, b: &str| with(language, id, &[("a", a.into()), ("b", b.into())]);
    let word = |id, word: &str| with(language, id, &[("word", word.into())]);
    let number = |id, number: u64| with(language, id, &[("number", number.into())]);
    match reason {
        Reason::SameName => plain("reason-same-name"),
        Reason::SamePart(part) => plain(match part {
            NamePart::Family => "reason-same-family",
            NamePart::Given => "reason-same-given",
            NamePart::Patronymic => "reason-same-patronymic",
            NamePart::Name => "reason-same-one",
        }),
        Reason::SimilarPart(part, a, b) => {
            let id = match part {
                NamePart::Family => "reason-similar-family",
                NamePart::Given => "reason-similar-given",
                NamePart::Patronymic => "reason-similar-patronymic",
                NamePart::Name => "reason-similar-one",
            };
            pair(id, a, b)
        }
        Reason::Initial(initial, word) => pair("reason-initial", initial, word),
        Reason::PatronymicMissing => plain("reason-patronymic-missing"),
        Reason::WordMissing(missing) => word("reason-word-missing", missing),
        Reason::OneWordOnly(known) => word("reason-one-word", known),
        Reason::Acronym(acronym, name) => pair("reason-acronym", acronym, name),
        Reason::KnownAcronym(acronym, name) => pair("reason-known-acronym", acronym, name),
        Reason::SameWords(100) => plain("reason-all-words"),
        Reason::SameWords(share) => number("reason-same-words", u64::from(*share)),
        Reason::SameBirth => plain("reason-same-birth"),
        Reason::BirthDiffers(years) => number("reason-birth-differs", u64::from(*years)),
        Reason::SameCountry => plain("reason-same-country"),
        Reason::CountryDiffers => plain("reason-country-differs"),
        Reason::SexDiffers => plain("reason-sex-differs"),
        Reason::SharedCases(count) => number("reason-shared-cases", *count as u64),
        Reason::SharedCompanions(count) => number("reason-shared-companions", *count as u64),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_is_told_in_every_language() {
        let name = || "Anna".to_owned();
        let parts = [NamePart::Family, NamePart::Given, NamePart::Patronymic, NamePart::Name];
        let mut reasons = vec![
            Reason::SameName,
            Reason::Initial(name(), name()),
            Reason::PatronymicMissing,
            Reason::WordMissing(name()),
            Reason::OneWordOnly(name()),
            Reason::Acronym(name(), name()),
            Reason::KnownAcronym(name(), name()),
            Reason::SameWords(100),
            Reason::SameWords(60),
            Reason::SameBirth,
            Reason::BirthDiffers(2),
            Reason::SameCountry,
            Reason::CountryDiffers,
            Reason::SexDiffers,
            Reason::SharedCases(1),
            Reason::SharedCompanions(5),
        ];
        reasons.extend(parts.map(Reason::SamePart));
        reasons.extend(parts.map(|part| Reason::SimilarPart(part, name(), name())));
        for one in reasons {
            let told = Language::ALL.map(|language| reason(&one, language));
            for (index, said) in told.iter().enumerate() {
                assert!(!said.contains("reason-") && !said.contains('$'), "{said}");
                assert!(told[..index].iter().all(|other| other != said), "{said}");
            }
        }
        let years = |number| reason(&Reason::BirthDiffers(number), Language::Russian);
        assert!(years(1).contains("1 год"), "{}", years(1));
        assert!(years(5).contains("5 лет"), "{}", years(5));
    }
}
