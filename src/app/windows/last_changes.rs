//! Who changed what when.

use super::{Choosing, Layer, Opening, chooses};
use crate::app::around::Around;
use crate::app::ask::ReadHistory;
use crate::app::effect::Effect;
use crate::app::keymap::Sheet;
use crate::app::reaction::{Done, Reaction};
use crate::model::whole::Changed;

/// Steps that the history asks for.
const STEPS: usize = 200;

/// The last changes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LastChanges {
    /// Newest first; none until they have come.
    pub steps: Option<Vec<Changed>>,
    /// An index into them.
    pub choosing: Choosing,
}

impl LastChanges {
    fn chosen(&self) -> Option<&Changed> {
        self.steps.as_ref()?.get(self.choosing.selected)
    }
}

impl Layer for LastChanges {
    fn sheet() -> Option<Sheet> {
        Some(Sheet::HISTORY)
    }

    fn opened(_opening: &Opening) -> Option<(Self, Vec<Effect>)> {
        Some((Self::default(), vec![Effect::ask(ReadHistory { limit: STEPS })]))
    }

    chooses!(list);

    fn count(&self, _around: &Around) -> usize {
        self.steps.as_ref().map_or(0, Vec::len)
    }

    /// Shows the record that was changed.
    fn accept(&mut self, _around: &Around) -> Reaction {
        let record = self.chosen().map(|step| step.record.clone());
        record.map_or_else(Reaction::default, |record| Reaction::done(Done::Visit(record)))
    }
}
