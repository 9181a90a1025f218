//! The shape of a whole casebook as one JSON document, which loses nothing.
//!
//! It is published as [`SCHEMA`]. Fields stand as the history has them; links
//! are ids.

use serde::{Deserialize, Serialize};

/// The JSON Schema of the document.
pub const SCHEMA: &str = include_str!("../../assets/schema/casebook-1.json");

/// Version of the shape; a change that older programs would misread raises it.
pub const FORMAT: u32 = 1;

/// The word for records in the trash.
pub(super) const TRASH: &str = "trash";

/// The word for records that were made one with another.
pub(super) const MERGED: &str = "merged";

/// What the document is about.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Casebook {
    pub(super) format: u32,
    /// The heads of the history as words; who holds an older one sees a cut history.
    #[serde(default)]
    pub(super) heads: Vec<String>,
}
