//! The search index: what is in it, and what it finds.

mod find;
mod index;
mod snippet;

pub use find::find;
pub(super) use index::{body, day_number, index, stands_alone};
pub use index::{rebuild, search_row};
