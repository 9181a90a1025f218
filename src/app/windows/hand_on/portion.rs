//! What of a casebook is handed on.

use crate::app::about::About;
use crate::model::bulk::Whom;
use crate::model::called::Named;
use crate::model::{Kind, Language};
use crate::words;

/// A part of the casebook that can be handed on.
#[derive(Clone, Debug, PartialEq)]
pub enum Portion {
    /// What is marked in the list.
    Marked(About),
    /// The record that is shown.
    Shown(Named),
    /// The case that it belongs to.
    Case(Named),
    /// Everything.
    Whole,
}

impl Portion {
    /// Whether records of a kind can be handed on with what belongs to them.
    pub(in crate::app) fn is_of(kind: Kind) -> bool {
        [Kind::Case, Kind::Incident, Kind::Party, Kind::Figure].contains(&kind)
    }

    /// It in words: `What is marked: 48 incidents`.
    pub fn told(&self, language: Language) -> String {
        let of = |id, records: String| words::with(language, id, &[("records", records.into())]);
        match self {
            Self::Marked(about) => of("hand-on-marked", about.words(language)),
            Self::Shown(named) => of("hand-on-shown", words::reference_and_called(named, language)),
            Self::Case(named) => of("hand-on-case", words::reference_and_called(named, language)),
            Self::Whole => words::text(language, "hand-on-whole").into_owned(),
        }
    }

    /// The records; none where it is everything.
    pub(super) fn whom(&self) -> Option<Whom> {
        match self {
            Self::Marked(about) => Some(about.whom.clone()),
            Self::Shown(named) | Self::Case(named) => Some(Whom::Record(named.id)),
            Self::Whole => None,
        }
    }
}
