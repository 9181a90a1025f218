//! What a list is narrowed to, and the statements that are put together of it.
//!
//! Kinds declare their lists in these terms, so nothing here knows of kinds.

mod restriction;
mod sql;
pub(super) mod timeline;

pub(super) use restriction::Restriction;
pub(super) use sql::{Sql, Statement, json};
