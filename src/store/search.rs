//! The search index: what is in it, and what it finds.

mod find;
mod index;

pub use find::find;
pub(super) use index::index;
pub use index::{rebuild, search_row};
