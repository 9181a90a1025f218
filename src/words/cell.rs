//! What a cell of a list says, where it has all the room it needs.

use crate::model::Language;
use crate::model::listing::{Cell, Flag};

use super::{called, flag_short, number, reference_and_called, slug_label};

/// What a cell of a list says in a language, on one line and uncut.
pub fn cell(cell: &Cell, language: Language) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => text.clone(),
        Cell::Term(vocabulary, slug) if slug_label(*vocabulary) => slug.clone(),
        Cell::Term(vocabulary, slug) => vocabulary.label(slug, language).to_owned(),
        Cell::Date(date) => date.compact(),
        Cell::Moment(date, time) => format!("{} {}", date.compact(), time.display(language)),
        Cell::Count(count) => number(*count, language),
        Cell::CountOrMore(count) => format!("{}+", number(*count, language)),
        Cell::Called(named) => called(named, language).into_owned(),
        Cell::Record(named) => reference_and_called(named, language),
        Cell::Names(name, 0) => name.clone(),
        Cell::Names(name, more) => format!("{name} +{more}"),
        Cell::Flags(flags) => flags_short(flags, language),
    }
}

/// The first reason why a record needs work, and `+` for more.
fn flags_short(flags: &[Flag], language: Language) -> String {
    let more = if flags.len() > 1 { "+" } else { "" };
    flags.first().map_or_else(String::new, |first| flag_short(*first, language).into_owned() + more)
}
