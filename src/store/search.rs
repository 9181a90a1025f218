//! The search index: what is in it, and what it finds.

mod index;

pub(super) use index::{day_number, index};
pub use index::{rebuild, search_row};
