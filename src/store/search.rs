//! The search index: what is in it, and what it finds.

mod index;

pub(super) use index::index;
pub use index::{rebuild, search_row};
