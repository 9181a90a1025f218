//! Every text of the interface that is not a term, in the language of the
//! person. The texts are in `assets/locales`, here are their uses.

mod actions;
mod bundle;
mod faults;
mod labels;
mod made;
mod notices;
mod numbers;
mod problems;
#[cfg(test)]
mod tests;

use std::borrow::Cow;

#[cfg(test)]
pub(super) use actions::all;
pub use actions::{action, commands, name, name_in, short, short_in, slug};
pub(super) use faults::outcome;
pub use faults::{fault, trouble};
pub use labels::{
    column, detail, field, flag, flag_short, kind, new, novel, novel_of, part, part_added, related,
    slug_label, tie, view,
};
pub use made::quoted;
pub use notices::{about_hit, likeness, step_of, too_small};
pub(super) use notices::{redone, restored, saved, saved_form, trashed, undone};
pub use numbers::{clock, count_of, day_and_clock, more, number, records, yes_no};
pub use problems::{date, filter};
pub(super) use problems::{overfull, saved_filter, template, text_problem, value};

use crate::app::{Failure, Model};
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

/// The text of that id, in English where the language has none.
fn find(language: Language, id: &str) -> Option<Cow<'static, str>> {
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

impl Model {
    /// A text in the language of the interface.
    pub fn text(&self, id: &str) -> Cow<'static, str> {
        text(self.language, id)
    }
}
