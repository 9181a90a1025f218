//! What is asked about the rows of a list.

use super::Question;
use crate::model::bulk::{Span, Whom};
use crate::model::called::Named;
use crate::model::details::Family;
use crate::model::listing::{Anchor, Count, Listing, Page, Query, Scope};
use crate::model::rows::Rows;

/// Which pane a page of a list is for.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Slot {
    /// The list of the view.
    List,
    /// The timeline that belongs to the row selected in it.
    Related,
}

/// Rows of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadPage {
    /// For which pane.
    pub slot: Slot,
    /// Which list.
    pub query: Query,
    /// From where.
    pub anchor: Anchor,
    /// At most how many rows.
    pub limit: usize,
}

/// How many rows a list has; stops counting at a limit.
#[derive(Clone, Debug, PartialEq)]
pub struct CountRows {
    /// For which pane.
    pub slot: Slot,
    /// Which list.
    pub query: Query,
}

/// The numbers of the rows of a list, to mark them.
#[derive(Clone, Debug, PartialEq)]
pub struct MarkRows {
    /// For which pane.
    pub slot: Slot,
    /// Which list.
    pub query: Query,
    /// Between which two rows; none for all of them.
    pub span: Option<Span>,
}

/// Whether a record stands in a list, whose filter may hide it.
#[derive(Clone, Debug, PartialEq)]
pub struct IsListed {
    /// Which list.
    pub query: Query,
    /// The record.
    pub record: Named,
}

/// Those of some rows that a list no longer has.
#[derive(Clone, Debug, PartialEq)]
pub struct FindGone {
    /// For which pane.
    pub slot: Slot,
    /// Which list.
    pub listing: Listing,
    /// What it is about.
    pub scope: Scope,
    /// The rows.
    pub rows: Rows,
}

impl ReadPage {
    /// Whether the rows lie beyond those that a list has.
    pub fn is_ahead(&self) -> bool {
        matches!(self.anchor, Anchor::Before(_) | Anchor::After(_))
    }
}

/// The families of the kinds that incidents are of.
#[derive(Clone, Debug, PartialEq)]
pub struct FindFamilies(pub Whom);

impl Question for ReadPage {
    type Answer = Page;
    const TASK: &'static str = "task-read-list";
}

impl Question for CountRows {
    type Answer = Count;
    const TASK: &'static str = "task-read-list";
}

impl Question for MarkRows {
    type Answer = Rows;
    const TASK: &'static str = "task-mark";
    const IS_LONG: bool = true;
}

impl Question for IsListed {
    type Answer = bool;
    const TASK: &'static str = "task-read-list";
}

impl Question for FindGone {
    type Answer = Rows;
    const TASK: &'static str = "task-mark";
}

impl Question for FindFamilies {
    type Answer = Vec<Family>;
    const TASK: &'static str = "task-read-list";
    const IS_LONG: bool = true;
}
