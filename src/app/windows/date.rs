//! Going to a date in the list.

use super::{Choosing, Layer, Opening, chooses};
use crate::app::around::Around;
use crate::app::effect::Effect;
use crate::app::keymap::Sheet;
use crate::app::reaction::{Done, Reaction};
use crate::model::date::{DateError, Day, FuzzyDate, ReadContext, Reading};

/// A date that is typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DateLine {
    /// What is typed.
    pub choosing: Choosing,
    /// How it is understood, or what is wrong; none before anything is typed.
    pub reading: Option<Result<Reading, DateError>>,
}

impl DateLine {
    /// The day that is meant, if it is clear.
    fn day(&self) -> Option<Day> {
        match self.reading.as_ref()?.as_ref().ok()? {
            Reading::One(date) => Some(date.earliest()),
            Reading::Ambiguous(_) => None,
        }
    }
}

impl Layer for DateLine {
    fn sheet() -> Option<Sheet> {
        Some(Sheet::GO_TO_DATE)
    }

    fn opened(_opening: &Opening) -> Option<(Self, Vec<Effect>)> {
        Some((Self::default(), vec![]))
    }

    chooses!();

    fn typed(&mut self, around: &Around) -> Reaction {
        let text = self.choosing.line.text().trim();
        let read = || FuzzyDate::read(text, &ReadContext { today: around.reader.today });
        self.reading = (!text.is_empty()).then(read);
        Reaction::default()
    }

    fn has_choice(&self, _around: &Around) -> bool {
        self.day().is_some()
    }

    fn accept(&mut self, _around: &Around) -> Reaction {
        self.day().map_or_else(Reaction::default, |day| Reaction::done(Done::GoTo(day)))
    }
}
