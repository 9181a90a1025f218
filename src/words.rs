//! The words of the program, in the language of the person: its texts, what
//! fields and kinds are called, what is wrong and what to do, a record as lines.
//!
//! The texts are in `assets/locales`, the labels of terms in
//! `assets/vocabularies`. Whatever speaks, speaks through here.

mod bad_row;
mod bundle;
mod called;
mod cell;

mod damage;
mod document;

mod far_off;
mod fault;
mod field_help;
mod filter_help;
#[cfg(test)]
pub(crate) mod fixture;
mod labels;
mod lists;
mod numbers;
mod problems;
mod quick_line;
mod reason;
mod system;
#[cfg(test)]
mod tests;
mod told;
mod width;

use std::borrow::Cow;

pub use bad_row::{found, likely};
pub use called::{called, reference_and_called, what};
pub use cell::{cell, flag_marks, measure};
pub use damage::{damage, lost, not_known};
pub use document::{
    Agreement, ComparedLine, Document, DocumentLine, FieldSayings, Here, LineLink, PageRoom,
    Saying, Tone, compare, field_about, fields_told, heading, plain_text, sayings, shown, values,
};
pub use far_off::far_off;
pub use fault::{Detail, Failure, Fault, cause, fault, holder, trouble};
pub use field_help::AskedField;
pub use filter_help::filter_help;
pub use labels::{
    LABEL, capitalised, column, detail, field, flag, flag_short, identity, kind, manner, new,
    novel, novel_of, one_of, part, part_added, several_of, slug_label, stays, tie,
};
pub use lists::{list, list_called};
pub use numbers::{
    clock, count_of, day_and_clock, in_words, members, more, number, records, size, yes_no,
};
pub use problems::{date, filter, record_problem, saved_filter, template, text_problem, value};
pub use quick_line::quick_line;
pub use reason::{reason, reasons};
pub use system::system;
pub use told::{about_hit, deed, found_in, likeness, otherwise, quoted, step_of, telling};
pub use width::{cells, cut, drawn, is_bare, is_hidden, is_plain, wrap};

use crate::model::Language;

/// What stands in a text at the place of one of its variables.
pub type Argument<'a> = fluent_bundle::FluentValue<'a>;

/// The text of that id: in English where the language has none, and the id
/// itself where there is none at all.
pub fn text(language: Language, id: &str) -> Cow<'static, str> {
    find(language, id).unwrap_or_else(|| Cow::Owned(id.to_owned()))
}

/// The text of that id with its variables filled in.
pub fn with(language: Language, id: &str, arguments: &[(&str, Argument)]) -> String {
    let filled = bundle::filled(language, id, arguments);
    filled.or_else(|| bundle::filled(Language::English, id, arguments)).unwrap_or(id.to_owned())
}

/// The text of that id, if there is one, in English where the language has none.
pub fn find(language: Language, id: &str) -> Option<Cow<'static, str>> {
    bundle::plain(language, id).or_else(|| bundle::plain(Language::English, id))
}

/// What failed, by the id of its text, and what to do about it: the text whose
/// id ends in `-advice`, if there is one.
pub fn failure(language: Language, id: &str, arguments: &[(&str, Argument)]) -> Failure {
    let advice = format!("{id}-advice");
    let known = find(language, &advice).is_some();
    Failure {
        what: with(language, id, arguments),
        advice: known.then(|| with(language, &advice, arguments)),
    }
}
