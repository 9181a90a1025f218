//! What a cell of a list says, where it has all the room it needs.

use crate::model::Language;
use crate::model::listing::{Cell, Flag};
use crate::model::measure::Measure;
use crate::model::vocabulary::Vocabulary;

use super::document::{field_about, said_for};
use super::{called, flag_short, members, number, reference_and_called, size, slug_label, yes_no};

/// What a cell of a list says in a language, on one line and uncut.
pub fn cell(cell: &Cell, language: Language) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => text.clone(),
        Cell::Term(vocabulary, slug) if slug_label(*vocabulary) => slug.clone(),
        Cell::Term(vocabulary, slug) => vocabulary.label(slug, language).to_owned(),
        Cell::Field(kind, name) => field_about(*kind, name, language),
        Cell::Says(kind, field, text) => {
            let said = said_for(*kind, Some(field), text, language);
            said.split_whitespace().collect::<Vec<_>>().join(" ")
        }
        Cell::Yes => yes_no(true, language),
        Cell::Date(date) => date.compact(),
        Cell::Moment(date, time) => format!("{} {}", date.compact(), time.display(language)),
        Cell::Amount(amount) => measure(amount, language),
        Cell::Size(bytes) => size(*bytes, language),
        Cell::Count(count) => number(*count, language),
        Cell::CountOrMore(count) => format!("{}+", number(*count, language)),
        Cell::Called(named) => called(named, language).into_owned(),
        Cell::Record(named) => reference_and_called(named, language),
        Cell::Members(count, named) => members(count, *named, language),
        Cell::Names(name, 0) => name.clone(),
        Cell::Names(name, more) => format!("{name} +{more}"),
        Cell::Flags(flags) => {
            flag_marks(flags, language).map(|(_, mark)| mark).collect::<Vec<_>>().join(" ")
        }
    }
}

/// An amount in its unit: `80 %`, `90,000 KZT`, `≤ 15 · days`.
pub fn measure(measure: &Measure, language: Language) -> String {
    let number = measure.amount.display(language);
    let Some(unit) = measure.unit.as_deref() else { return number };
    let code = Vocabulary::Unit.entry(unit).map_or("", |entry| entry.code);
    match (unit, code) {
        ("per-cent", _) => format!("{number} %"),
        (_, "") => format!("{number} · {}", Vocabulary::Unit.label(unit, language)),
        (_, code) => format!("{number} {code}"),
    }
}

/// The short marks of all reasons why a record needs work, in their order.
pub fn flag_marks(flags: &[Flag], language: Language) -> impl Iterator<Item = (Flag, String)> {
    let told = Flag::ALL.into_iter().filter(|flag| flags.contains(flag));
    told.map(move |flag| (flag, flag_short(flag, language).into_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::amount::Amount;

    #[test]
    fn a_share_and_money_are_told_from_a_number_of_people() {
        let told = |text, unit: Option<&str>, language| {
            measure(&Measure::new(Amount::read(text).unwrap(), unit), language)
        };
        assert_eq!(told("80", Some("per-cent"), Language::English), "80 %");
        assert_eq!(told("at most 15", Some("days"), Language::Russian), "≤ 15 · дни");
        assert_eq!(told("90,000", Some("tenge"), Language::English), "90,000 KZT");
        assert_eq!(told("164", Some("people"), Language::English), "164");
    }

    #[test]
    fn every_reason_to_check_is_told_the_gravest_first() {
        let flags = Cell::Flags(vec![Flag::NoSource, Flag::NoPlace, Flag::Disputed]);
        assert_eq!(cell(&flags, Language::English), "!dsp !src !loc");
        assert_eq!(cell(&Cell::Flags(vec![]), Language::English), "");
    }
}
