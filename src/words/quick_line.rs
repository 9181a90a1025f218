//! What is wrong with a quick line, and how to put it right.

use super::problems::ambiguous;
use super::{date, text, with};
use crate::model::quick_line::{Mark, QuickLineError};
use crate::model::{FuzzyDate, Language};

/// Why a line was not understood.
pub fn quick_line(error: &QuickLineError, language: Language) -> String {
    let named = |id, name: &str| with(language, id, &[("name", name.into())]);
    match error {
        QuickLineError::NoKind => text(language, "line-no-kind").into_owned(),
        QuickLineError::Twice(mark) => text(language, twice(*mark)).into_owned(),
        QuickLineError::TwoDates(date) => named("line-two-dates", date),
        QuickLineError::Ambiguous { text, first, second } => {
            let [first, second] = [first, second].map(|edtf| shown(edtf, language));
            format!("“{text}”: {}", ambiguous(first, second, language))
        }
        QuickLineError::Date(error) => date(error, language),
        QuickLineError::First(name) => named("line-first", name),
        QuickLineError::Year(year) => {
            with(language, "line-year", &[("year", year.to_string().into())])
        }
        QuickLineError::Number(name) => named("line-number", name),
        QuickLineError::Role { word, rest, role } => with(
            language,
            "line-role",
            &[
                ("word", word.as_str().into()),
                ("rest", rest.as_str().into()),
                ("role", (*role).into()),
            ],
        ),
        QuickLineError::Small(name) => named("line-small", name),
        QuickLineError::Anyone(name) => named("line-anyone", name),
    }
}

/// The id of what is said where something is there twice.
fn twice(mark: Mark) -> &'static str {
    match mark {
        Mark::Where => "line-two-places",
        Mark::What => "line-two-kinds",
        Mark::Case => "line-two-cases",
        Mark::Note => "line-two-notes",
        Mark::By | Mark::Who | Mark::Source | Mark::When => "line-two",
    }
}

/// A date of which only the EDTF is known, as it is read.
pub(super) fn shown(edtf: &str, language: Language) -> String {
    match FuzzyDate::from_parts(edtf, edtf) {
        Ok(date) => date.display(language),
        Err(_) => edtf.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Day;
    use crate::model::quick_line::{mark, read};

    /// What is advised is understood: the line with the advice is read.
    #[test]
    fn the_words_that_are_advised_are_those_that_are_read() {
        let today = Day::from_civil(2022, 1, 11).unwrap();
        for language in Language::ALL {
            for line in ["Atbasar; detained; A. Person", "detained; Almaty; man with a beard"] {
                let error = read(line, today, |name| name == "Almaty").unwrap_err();
                let said = quick_line(&error, language);
                let parts = said.split(['“', '”', '«', '»']).skip(1).step_by(2);
                let marked = parts.filter_map(mark).map(|(mark, _)| mark);
                assert!(marked.collect::<Vec<_>>().contains(&Mark::Who), "{said}");
            }
            let error = read("detained; Almaty; police", today, |name| name == "Almaty");
            let said = quick_line(&error.unwrap_err(), language);
            let parts = said.split(['“', '”', '«', '»']).skip(1).step_by(2);
            let marked = parts.filter_map(mark).map(|(mark, _)| mark);
            let advised = marked.collect::<Vec<_>>();
            assert_eq!(advised, [Mark::Who, Mark::By, Mark::Source], "{said}");
        }
    }

    #[test]
    fn every_error_is_told_in_every_language() {
        let name = || "Anna".to_owned();
        let errors = [
            QuickLineError::NoKind,
            QuickLineError::TwoDates(name()),
            QuickLineError::Twice(Mark::Where),
            QuickLineError::Twice(Mark::What),
            QuickLineError::Twice(Mark::Case),
            QuickLineError::Twice(Mark::Note),
            QuickLineError::Twice(Mark::Who),
            QuickLineError::First(name()),
            QuickLineError::Year(1961),
            QuickLineError::Number(name()),
            QuickLineError::Role { word: name(), rest: name(), role: "witness" },
            QuickLineError::Small(name()),
            QuickLineError::Anyone(name()),
        ];
        for error in errors {
            let told = Language::ALL.map(|language| quick_line(&error, language));
            for (index, said) in told.iter().enumerate() {
                assert!(!said.contains("line-") && !said.contains('$'), "{said}");
                assert!(told[..index].iter().all(|other| other != said), "{said}");
            }
        }
    }
}
