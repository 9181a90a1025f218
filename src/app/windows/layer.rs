//! What a window is to the keys.

use super::{Choosing, Search};
use crate::app::around::Around;
use crate::app::columns::Columns;
use crate::app::effect::Effect;
use crate::app::keymap::{Action, Context, Key, Keys, Sheet};
use crate::app::reaction::{Done, Reaction};
use crate::model::listing::Sort;
use crate::words::AskedField;

/// What a window is told that a command shows.
pub(in crate::app) struct Opening<'a> {
    /// The rest of the program.
    pub(in crate::app) around: &'a Around<'a>,
    /// Where keys go, innermost first.
    pub(in crate::app) contexts: Vec<Context>,
    /// Where commands go that are given by name.
    pub(in crate::app) below: Vec<Context>,
    /// The label of the field in focus, and which it is.
    pub(in crate::app) field: Option<(String, AskedField)>,
    /// Whether a filter is being typed.
    pub(in crate::app) filters: bool,
    /// The last search that found something.
    pub(in crate::app) last_search: Option<&'a Search>,
    /// The columns of the list in focus.
    pub(in crate::app) columns: &'a Columns,
    /// Its order, and whether that is turned round.
    pub(in crate::app) order: (Sort, bool),
}

/// What a window is to the keys. Only what it has of its own is its own to say.
pub(in crate::app) trait Layer {
    /// The command that shows it, if it can be shown by one.
    fn sheet() -> Option<Sheet>
    where
        Self: Sized,
    {
        None
    }

    /// It as that command shows it, and what is to be asked for it.
    fn opened(_opening: &Opening) -> Option<(Self, Vec<Effect>)>
    where
        Self: Sized,
    {
        None
    }

    /// Keys that go to it before those of all windows.
    fn own_keys() -> Option<&'static Keys>
    where
        Self: Sized,
    {
        None
    }

    /// Whether they hold as it stands.
    fn has_own_keys(&self) -> bool {
        true
    }

    /// What is typed in it, and which of its lines is selected.
    fn choosing(&self) -> Option<&Choosing> {
        None
    }

    /// The same, to be changed.
    fn choosing_mut(&mut self) -> Option<&mut Choosing> {
        None
    }

    /// Whether it is typed into, where something can be chosen in it.
    fn is_typed_into(&self) -> bool {
        true
    }

    /// How many lines there are to select from.
    fn count(&self, _around: &Around) -> usize {
        0
    }

    /// What is typed has changed.
    fn typed(&mut self, _around: &Around) -> Reaction {
        if let Some(choice) = self.choosing_mut() {
            choice.selected = 0;
        }
        Reaction::default()
    }

    /// What Tab makes of the line.
    fn complete(&mut self, _around: &Around) -> Reaction {
        Reaction::default()
    }

    /// Another line was selected.
    fn moved(&mut self, _around: &Around) -> Reaction {
        Reaction::default()
    }

    /// Whether the window alone says if an action can be done.
    fn owns(&self, action: Action) -> bool {
        action == Action::Accept
    }

    /// Whether a key is that action there, and not one of the text.
    fn takes(&self, action: Action, _key: Option<Key>) -> bool {
        self.owns(action)
    }

    /// Whether there is something chosen that Enter would do or open.
    fn has_choice(&self, around: &Around) -> bool {
        self.choosing().is_none_or(|choice| choice.selected < self.count(around))
    }

    /// The id of why an action of its own cannot be done now.
    fn refusal(&self, action: Action, around: &Around) -> Option<&'static str> {
        let none = action == Action::Accept && !self.has_choice(around);
        none.then_some("refused-nothing-chosen")
    }

    /// What an action does here and not in other windows, by the key if it was a
    /// key; `None` for what all do.
    fn act(&mut self, _action: Action, _key: Option<Key>, _around: &Around) -> Option<Reaction> {
        None
    }

    /// Enter, where it is not refused.
    fn accept(&mut self, around: &Around) -> Reaction;

    /// Esc.
    fn close(&mut self, _around: &Around) -> Reaction {
        Reaction::done(Done::Close)
    }
}

/// Says in an `impl Layer` that the field `choosing` is what the window has of it;
/// of a `list`, that nothing is typed there.
macro_rules! chooses {
    (list) => {
        chooses!();

        fn is_typed_into(&self) -> bool {
            false
        }
    };
    () => {
        fn choosing(&self) -> Option<&Choosing> {
            Some(&self.choosing)
        }

        fn choosing_mut(&mut self) -> Option<&mut Choosing> {
            Some(&mut self.choosing)
        }
    };
}
pub(super) use chooses;
