//! What lies on top of the screen: windows, one over the other. The topmost
//! takes the keys.
//!
//! A window is one file here: what it shows, where its keys go, what they do,
//! why they cannot. It changes itself and says what came of that; what is done
//! about it elsewhere is the shell's (`app/update`).

mod bindings;
mod choosing;
mod column_choice;
mod date;
mod drafts;
mod evidence_path;
mod evidence_picture;
mod far_off;
mod field_choice;
mod hand_on;
mod help;
mod incoming;
mod last_changes;
mod layer;
mod near;
mod outside_warning;
mod pairs;
mod palette;
mod save_as;
mod sayings;
mod search_everything;
mod shelf;
mod value_choice;

pub use choosing::Choosing;
pub use column_choice::ColumnChoice;
pub use date::DateLine;
pub use drafts::Drafts;
pub use evidence_path::{EvidencePath, EvidenceWay};
pub use evidence_picture::{EvidencePicture, PictureStage, PlacedPart};
pub use far_off::ClockIsFarOff;
pub use field_choice::FieldChoice;
pub use hand_on::{HandOn, HandOnStage, LookedLine, Portion};
pub use help::{Help, HelpLine};
pub use incoming::{Import, ImportStage};
pub use last_changes::LastChanges;
pub use near::NearWindow;
pub use outside_warning::OutsideWarning;
pub use pairs::Duplicates;
pub use palette::Palette;
pub use save_as::SaveAs;
pub use sayings::Sayings;
pub use search_everything::Search;
pub use shelf::{Naming, Shelf};
pub use value_choice::ValueChoice;

pub(super) use layer::Opening;
use layer::{Layer, chooses};

use super::around::Around;
use super::effect::Effect;
use super::keymap::{Action, Context, FormAction, HitAction, Key, Keys, Sheet};
use super::reaction::Reaction;
use super::typed_line::TypedLine;
use crate::model::called::Named;
use crate::words::Failure;

/// Lines that a page up or down goes.
const PAGE: isize = 10;

macro_rules! windows {
    ($($(#[$doc:meta])* $window:ident($state:ident),)*) => {
        /// A window.
        #[derive(Clone, Debug, PartialEq)]
        pub enum Window {
            $($(#[$doc])* $window($state),)*
        }

        impl Window {
            fn layer(&self) -> &dyn Layer {
                match self {
                    $(Self::$window(window) => window,)*
                }
            }

            fn layer_mut(&mut self) -> &mut dyn Layer {
                match self {
                    $(Self::$window(window) => window,)*
                }
            }

            fn own_keys(&self) -> Option<&'static Keys> {
                match self {
                    $(Self::$window(_) => $state::own_keys(),)*
                }
            }

            /// The window that a command shows, and what is to be asked for it.
            pub(super) fn opened(sheet: Sheet, opening: &Opening) -> Option<(Self, Vec<Effect>)> {
                $(if $state::sheet() == Some(sheet) {
                    let (window, effects) = $state::opened(opening)?;
                    return Some((window.into(), effects));
                })*
                None
            }
        }

        /// The keys of windows.
        pub(super) fn keys() -> impl Iterator<Item = &'static Keys> {
            let own = [$($state::own_keys()),*];
            bindings::KEYS.iter().chain(own.into_iter().flatten())
        }

        /// The commands that show windows.
        #[cfg(test)]
        pub(super) fn sheets() -> impl Iterator<Item = Sheet> {
            [$($state::sheet()),*].into_iter().flatten()
        }

        $(
            impl From<$state> for Window {
                fn from(window: $state) -> Self {
                    Self::$window(window)
                }
            }

            impl Shown for $state {
                fn of(window: &mut Window) -> Option<&mut Self> {
                    if let Window::$window(window) = window { Some(window) } else { None }
                }
            }
        )*
    };
}

windows! {
    /// The keys.
    Help(Help),
    /// All commands by name.
    Palette(Palette),
    /// Search everything.
    Search(Search),
    /// Go to a date.
    Date(DateLine),
    /// The last steps, to be undone or redone.
    History(LastChanges),
    /// What may be recorded twice.
    Duplicates(Duplicates),
    /// Records from a file.
    Import(Import),
    /// Records that are handed on.
    HandOn(HandOn),
    /// What is kept under a name.
    Saved(Shelf),
    /// What is near to the incident being entered.
    Near(NearWindow),
    /// What was typed and not saved.
    Drafts(Drafts),
    /// A field to be set on many records.
    Field(FieldChoice),
    /// The columns of the list.
    Columns(ColumnChoice),
    /// One of the values of a record, to be copied.
    Values(ValueChoice),
    /// What sources say of a field, to decide between them.
    Sayings(Sayings),
    /// The file that a record is to be written to, or the casebook copied to.
    SaveAs(SaveAs),
    /// Where files of evidence are to come from, or one is to go to.
    Evidence(EvidencePath),
    /// Evidence that is a picture.
    Picture(EvidencePicture),
    /// What it means to use an editor outside the program.
    Outside(OutsideWarning),
    /// That the clock is far off, before something is written.
    FarOff(ClockIsFarOff),
}

/// What a window of one sort shows.
pub(super) trait Shown: Sized {
    /// It, if the window is of that sort.
    fn of(window: &mut Window) -> Option<&mut Self>;
}

/// The windows, the topmost last.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Windows {
    stack: Vec<Window>,
    /// The last search, and the hit of it that was chosen.
    last_search: Option<Box<Search>>,
}

impl Windows {
    /// The topmost.
    pub fn top(&self) -> Option<&Window> {
        self.stack.last()
    }

    /// The topmost, to be changed.
    pub(super) fn top_mut(&mut self) -> Option<&mut Window> {
        self.stack.last_mut()
    }

    /// Whether any is open.
    pub fn is_open(&self) -> bool {
        !self.stack.is_empty()
    }

    /// Opens a window over the others.
    pub(crate) fn open(&mut self, window: impl Into<Window>) {
        self.stack.push(window.into());
    }

    /// Closes the topmost; what it covered comes back.
    pub(super) fn close(&mut self) -> Option<Window> {
        if self.on_top::<Search>().is_some() {
            self.keep_search();
        }
        self.stack.pop()
    }

    /// Keeps what is searched for, if there is a search.
    fn keep_search(&mut self) {
        if let Some(search) = self.find::<Search>().filter(|search| !search.hits.is_empty()) {
            self.last_search = Some(Box::new(search.clone()));
        }
    }

    /// The last search that found something.
    pub(super) fn last_search(&self) -> Option<&Search> {
        self.last_search.as_deref()
    }

    /// Chooses the hit of the last search after the one chosen, or before.
    pub(super) fn next_hit(&mut self, way: HitAction) -> Option<Named> {
        self.last_search.as_mut()?.step(way)
    }

    /// Closes all; a job that one of them waits for is to be stopped.
    #[must_use]
    pub(super) fn clear(&mut self) -> Vec<Effect> {
        let pairs = self.find::<Duplicates>().is_some_and(|list| list.pairs.is_none());
        let file = self.find::<Import>().is_some_and(|file| file.stage == ImportStage::Reading);
        let picture = |picture: &mut EvidencePicture| picture.stage == PictureStage::Reading;
        let picture = self.find::<EvidencePicture>().is_some_and(picture);
        let out = self.find::<HandOn>().is_some_and(|out| out.stage == HandOnStage::Weighing);
        self.keep_search();
        self.stack.clear();
        if pairs || file || picture || out { vec![Effect::StopJob] } else { vec![] }
    }

    /// Closes those of a sort of which something holds.
    pub(super) fn close_where<W: Shown>(&mut self, holds: impl Fn(&W) -> bool) {
        self.stack.retain_mut(|window| !W::of(window).is_some_and(|window| holds(window)));
    }

    /// The topmost of a sort, covered or not.
    pub(super) fn find<W: Shown>(&mut self) -> Option<&mut W> {
        self.stack.iter_mut().rev().find_map(W::of)
    }

    /// What is on top, if it is of that sort.
    pub(super) fn on_top<W: Shown>(&mut self) -> Option<&mut W> {
        self.top_mut().and_then(W::of)
    }
}

impl Window {
    /// Where keys go, innermost first.
    pub(super) fn contexts(&self) -> Vec<Context> {
        let line = self.line().map(|_| Context::LINE);
        let own = self.own_keys().filter(|_| self.layer().has_own_keys());
        let own = own.map(|keys| keys.context).into_iter();
        own.chain(line).chain([Context::OVERLAY]).collect()
    }

    /// The line that is typed into, if there is one.
    pub fn line(&self) -> Option<&TypedLine> {
        let layer = self.layer();
        layer.choosing().filter(|_| layer.is_typed_into()).map(|choice| &choice.line)
    }

    /// Why an action cannot be done now, where that is this window's to say.
    pub(super) fn refusal(&self, action: Action, around: &Around) -> Option<Failure> {
        self.layer().refusal(action, around).map(|id| around.failure(id))
    }

    /// Whether it is this window's to say if an action can be done.
    pub(super) fn owns(&self, action: Action) -> bool {
        self.layer().owns(action)
    }

    /// Whether a key is one of its own actions.
    pub(super) fn takes(&self, action: Action, key: Option<Key>) -> bool {
        self.layer().takes(action, key)
    }

    /// What an action does here and not in other windows, by the key if it was a
    /// key; `None` for what all do.
    pub(super) fn act(
        &mut self,
        action: Action,
        key: Option<Key>,
        around: &Around,
    ) -> Option<Reaction> {
        self.layer_mut().act(action, key, around)
    }

    /// What a key does in all windows, where that is not refused.
    pub(super) fn press(&mut self, key: Key, action: Option<Action>, around: &Around) -> Reaction {
        let line = self.line().is_some();
        if let Some(Action::Move(step)) = action
            && !(line && step.is_to_an_end())
        {
            return self.select(step.rows(PAGE), around);
        }
        if action == Some(Action::Close) {
            return self.close(around);
        }
        if action == Some(Action::Accept) {
            return self.layer_mut().accept(around);
        }
        if action == Some(Action::Form(FormAction::NextField)) {
            return self.layer_mut().complete(around);
        }
        self.edit(around, |line| line.press(key))
    }

    /// Pasted text goes into the line.
    pub(super) fn paste(&mut self, text: &str, around: &Around) -> Reaction {
        self.edit(around, |line| {
            line.insert(text);
            true
        })
    }

    /// Esc.
    pub(super) fn close(&mut self, around: &Around) -> Reaction {
        self.layer_mut().close(around)
    }

    fn select(&mut self, step: isize, around: &Around) -> Reaction {
        let layer = self.layer_mut();
        let count = layer.count(around);
        if let Some(choice) = layer.choosing_mut() {
            choice.go(step, count);
        }
        layer.moved(around)
    }

    /// Edits the line; if it has changed, what depends on it changes with it.
    fn edit(&mut self, around: &Around, edit: impl FnOnce(&mut TypedLine) -> bool) -> Reaction {
        let layer = self.layer_mut();
        let typed_into = layer.is_typed_into();
        let choice = layer.choosing_mut().filter(|_| typed_into);
        let changed = choice.is_some_and(|choice| edit(&mut choice.line));
        if changed { layer.typed(around) } else { Reaction::default() }
    }
}
