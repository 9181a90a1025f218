//! The columns of the list: which are shown, in which order, and by which it is
//! sorted.

use super::{Choosing, Layer, Opening, chooses};
use crate::app::around::Around;
use crate::app::columns::Columns;
use crate::app::effect::Effect;
use crate::app::keymap::{
    Action, BrowseAction, Context, Key, Keys, Name, Sheet, Takes, TextAction,
};
use crate::app::reaction::{Done, Reaction};
use crate::model::listing::{Column, Sort};

static KEYS: Keys = Keys {
    context: Context::COLUMNS,
    head: "help-columns",
    takes: Takes::Nothing,
    over: &[Context::OVERLAY],
    bound: &[
        (Key::Char(' '), Action::Browse(BrowseAction::Mark), 2),
        (Key::Control(Name::Up), Action::Text(TextAction::LineUp), 3),
        (Key::Alternate(Name::Up), Action::Text(TextAction::LineUp), 0),
        (Key::Char('K'), Action::Text(TextAction::LineUp), 0),
        (Key::Control(Name::Down), Action::Text(TextAction::LineDown), 4),
        (Key::Alternate(Name::Down), Action::Text(TextAction::LineDown), 0),
        (Key::Char('J'), Action::Text(TextAction::LineDown), 0),
    ],
};

/// Columns to choose from. What is changed is seen in the list at once.
#[derive(Clone, Debug, PartialEq)]
pub struct ColumnChoice {
    /// The columns of the list.
    pub columns: Columns,
    /// An index into their places.
    pub choosing: Choosing,
    /// The order of the list, and whether it is turned round.
    pub order: (Sort, bool),
}

impl ColumnChoice {
    /// The selected column.
    fn column(&self) -> Option<&'static Column> {
        let place = self.columns.places().get(self.choosing.selected)?;
        self.columns.listing().columns().get(place.cell)
    }

    fn sort(&self) -> Option<Sort> {
        self.column()?.sort
    }
}

impl Layer for ColumnChoice {
    fn sheet() -> Option<Sheet> {
        Some(Sheet::COLUMNS)
    }

    fn opened(opening: &Opening) -> Option<(Self, Vec<Effect>)> {
        let (columns, order) = (opening.columns.clone(), opening.order);
        Some((Self { columns, choosing: Choosing::default(), order }, vec![]))
    }

    fn own_keys() -> Option<&'static Keys> {
        Some(&KEYS)
    }

    chooses!(list);

    fn count(&self, _around: &Around) -> usize {
        self.columns.places().len()
    }

    fn owns(&self, action: Action) -> bool {
        matches!(
            action,
            Action::Accept
                | Action::Browse(BrowseAction::Mark)
                | Action::Text(TextAction::LineUp | TextAction::LineDown)
        )
    }

    fn refusal(&self, action: Action, _around: &Around) -> Option<&'static str> {
        match action {
            Action::Accept => self.sort().is_none().then_some("refused-no-order"),
            Action::Browse(BrowseAction::Mark) => {
                let hidden = self.columns.clone().toggle(self.choosing.selected);
                (!hidden).then_some("refused-last-column")
            }
            _ => None,
        }
    }

    fn act(&mut self, action: Action, _key: Option<Key>, _around: &Around) -> Option<Reaction> {
        match action {
            Action::Browse(BrowseAction::Mark) => {
                self.columns.toggle(self.choosing.selected);
            }
            Action::Text(TextAction::LineUp) => {
                self.choosing.selected = self.columns.shift(self.choosing.selected, false);
            }
            Action::Text(TextAction::LineDown) => {
                self.choosing.selected = self.columns.shift(self.choosing.selected, true);
            }
            _ => return None,
        }
        Some(Reaction::done(Done::SetColumns(self.columns.clone())))
    }

    /// Sorts by the chosen column; again, turns the order round.
    fn accept(&mut self, _around: &Around) -> Reaction {
        self.sort().map_or_else(Reaction::default, |sort| Reaction::done(Done::SortBy(sort)))
    }
}
