//! The whole casebook as one JSON document, without loss.
//!
//! Its shape is published as [`SCHEMA`]. Fields stand as the history has them;
//! links are ids.

mod export;
mod import;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::model::field::Fields;
use crate::model::{RecordId, Reference};

pub use export::export;
pub use import::plan;

/// The JSON Schema of the document.
pub const SCHEMA: &str = include_str!("../../assets/schema/casebook-1.json");

/// Version of the shape; a change that older programs would misread raises it.
pub const FORMAT: u32 = 1;

/// The word for records in the trash.
const TRASH: &str = "trash";

/// The word for records that were made one with another.
const MERGED: &str = "merged";

/// What the document is about.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Casebook {
    format: u32,
    /// The heads of the history as words; who holds an older one sees a cut history.
    #[serde(default)]
    heads: Vec<String>,
}

/// The document; each record is read by itself, so that each bad one is named.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Document<'a> {
    casebook: Casebook,
    #[serde(borrow)]
    records: Vec<&'a RawValue>,
}

/// A record of the document.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: RecordId,
    #[serde(rename = "ref")]
    reference: Reference,
    kind: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    state: Option<String>,
    /// The record that it was made one with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    into: Option<RecordId>,
    fields: Fields,
}
