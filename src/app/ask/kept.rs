//! What is asked about filters and templates that are kept under a name.

use super::Question;
use crate::model::RecordId;
use crate::model::listing::{Count, Query};
use crate::model::records::saved_filter::KeptFilter;
use crate::model::records::template::KeptTemplate;
use crate::model::vocabulary::OwnTerms;

/// The filters by name.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct ReadFilters;

/// The templates by name.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct ReadTemplates;

/// The terms that the casebook adds to lists.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct ReadTerms;

/// How many records a filter lets pass; stops counting at a limit.
#[derive(Clone, Debug, PartialEq)]
pub struct CountKept {
    /// The filter.
    pub id: RecordId,
    /// What it asks for.
    pub query: Query,
}

impl Question for ReadFilters {
    type Answer = Vec<KeptFilter>;
    const TASK: &'static str = "task-read-saved";
}

impl Question for ReadTerms {
    type Answer = OwnTerms;
    const TASK: &'static str = "task-read-terms";
}

impl Question for ReadTemplates {
    type Answer = Vec<KeptTemplate>;
    const TASK: &'static str = "task-read-saved";
}

impl Question for CountKept {
    type Answer = Count;
    const TASK: &'static str = "task-count";
}
