//! What the program knows and how it changes: a [`Model`], the [`Message`]s
//! that reach it, and the [`Effect`]s it asks for in return.
//!
//! Nothing here reads a file, a clock or a terminal, so a test is a list of
//! messages and a look at the model.

mod about;
mod around;
pub mod ask;
mod barred;
pub mod browse;
mod clock_check;
mod colours;
mod columns;
pub mod completion;
mod config;
mod dropped;
mod editing;
mod editor;
mod effect;
mod exit;
#[cfg(test)]
pub(crate) mod fixture;
mod form;
mod given;
mod header;
pub mod jobs;
mod keeping;
mod key;
mod keyboard;
mod keymap;
mod keys;
mod message;
mod model;
mod notice;
mod ornaments;
mod outside;
mod pointer;
mod reaction;
mod reader;
mod remembered;
mod screens;
mod secret;
mod session;
mod settings;
mod shelf;
mod strength;
pub mod texts;
mod theme;
mod tour;
mod typed_line;
mod unlock;
mod update;
mod welcome;
mod windows;
mod world;

pub use about::About;
pub use ask::{Reply, Request, Slot};
pub use barred::Barred;
pub use browse::{Browse, Detail, Filtering, ListPane, Lists, Marks, Pane, View};
pub use clock_check::ClockCheck;
pub use colours::Colours;
pub use columns::{ColumnPlace, Columns};
pub use config::{Config, Problem, Trouble};
pub use editor::{Editor, Extent, Pressed, TextView};
pub use effect::{Clipboard, Effect};
pub use exit::Exit;
pub use form::{
    Ahead, Carried, Find, Focus, Form, FormField, Forms, LABEL, LastIncident, Likely, Linked,
    ListLine, LongText, Many, Origin, Popup, Quick, QuickSlot, Section, ShownFor, Stage,
    Suggestion, text_width,
};
pub use given::Given;
pub use header::{Header, Tab};
pub use jobs::{Job, JobReply, UnderWay};
pub use keeping::Keeping;
pub use keyboard::{Detector, Keyboard};
pub use keymap::{
    Action, Binding, BrowseAction, Change, Conflict, Context, Doubt, FormAction, HandingAction,
    HitAction, JobAction, Key, KeyError, Keymap, Move, Name, PairAction, PictureAction,
    RecordAction, RivalAction, SavedAction, Setting, Sheet, TextAction, TourAction, Usual,
};
pub use keys::USUAL;
pub use message::{Message, Moment, Mouse, Unwritten};
pub use model::Model;
pub use notice::Notice;
pub use ornaments::Ornaments;
pub use outside::{Edited, Outside, Unedited};
pub use pointer::Pointer;
pub use reader::Reader;
pub use remembered::REMEMBERED;
pub use screens::Screen;
pub use secret::Secret;
pub use session::Session;
pub use settings::{Choices, Settings};
pub use shelf::{SavedRecords, ShelfLine};
pub use strength::Strength;
pub use theme::Theme;
pub use tour::{Tour, TourStep};
pub use typed_line::TypedLine;
pub use unlock::{Next, Unlock};
pub use update::{FooterKey, footer, refusal, refusal_in, start, update};
pub use welcome::{Choice, Making, Page, Unfit, Welcome, Wish};
pub use windows::{
    Choosing, ClockIsFarOff, ColumnChoice, DateLine, Drafts, Duplicates, EvidencePath,
    EvidencePicture, EvidenceWay, FieldChoice, HandOn, HandOnStage, Help, HelpLine, Import,
    ImportStage, LastChanges, LookedLine, Naming, NearWindow, OutsideWarning, Palette,
    PictureStage, PlacedPart, Portion, SaveAs, Sayings, Search, Shelf, ValueChoice, Window,
    Windows,
};
pub use world::World;
