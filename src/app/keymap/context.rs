//! The places where keys go, and what holds of each.

use super::{Action, Key};

/// A place where keys go, by what settings call it: `list`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Context(pub &'static str);

impl Context {
    /// Everywhere, in a text too.
    pub const ANYWHERE: Self = Self("anywhere");
    /// Anywhere but in a text.
    pub const GLOBAL: Self = Self("global");
    /// A list of records.
    pub const LIST: Self = Self("list");
    /// The detail of a record.
    pub const DETAIL: Self = Self("detail");
    /// A list with rows that are marked.
    pub const MARKED: Self = Self("marked");
    /// A form.
    pub const FORM: Self = Self("form");
    /// The quick line.
    pub const QUICK: Self = Self("quick");
    /// A long text on the whole screen.
    pub const TEXT: Self = Self("text");
    /// The line that finds something in it.
    pub const FIND: Self = Self("find");
    /// A line that is typed into: filter, search, go to date.
    pub const LINE: Self = Self("line");
    /// The palette, help and other lists on top of the screen.
    pub const OVERLAY: Self = Self("overlay");
    /// Pairs of records that may be one.
    pub const DUPLICATES: Self = Self("duplicates");
    /// What sources say of a field.
    pub const SAYINGS: Self = Self("sayings");
    /// A picture of evidence.
    pub const PICTURE: Self = Self("picture");
    /// What would leave, where records are handed on.
    pub const HANDING: Self = Self("handing-on");
    /// Filters and templates to choose from.
    pub const SAVED: Self = Self("saved");
    /// Incidents near to the one that is being entered.
    pub const NEAR: Self = Self("near");
    /// What was typed and not saved.
    pub const DRAFTS: Self = Self("drafts");
    /// The columns of a list to choose from.
    pub const COLUMNS: Self = Self("columns");
    /// The last steps, to be undone or redone.
    pub const HISTORY: Self = Self("history");
    /// A job under way.
    pub const JOB: Self = Self("job");
    /// The tour, where nothing lies over the lists.
    pub const TOUR: Self = Self("tour");

    /// What settings call it: `list`.
    pub fn slug(self) -> &'static str {
        self.0
    }
}

/// A key, what it does, and whether the footer shows it, if there is room: lower
/// comes first, 0 never.
pub(in crate::app) type Bound = (Key, Action, u8);

/// What a part says of a place where its keys go.
#[derive(Debug)]
pub(in crate::app) struct Keys {
    /// The place.
    pub(in crate::app) context: Context,
    /// The id of the head under which help tells its keys.
    pub(in crate::app) head: &'static str,
    /// What else can be given there.
    pub(in crate::app) takes: Takes,
    /// What takes the keys that it has no use for, the nearest first.
    pub(in crate::app) over: &'static [Context],
    /// Its keys.
    pub(in crate::app) bound: &'static [Bound],
}

/// What a place takes besides its own keys.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(in crate::app) enum Takes {
    /// Every command of the program, by its name: a pane.
    Commands,
    /// Characters, which go into a text.
    Text,
    /// Nothing.
    Nothing,
}
