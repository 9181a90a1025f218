//! The search index: what is in it, and what it finds.

mod filling;
mod find;
mod index;
mod narrowed;
mod question;
mod said;
mod similar;
mod snippet;
mod texts;

pub(super) use filling::fill;
pub use find::find;
pub(super) use index::{
    SearchDocument, body, day_number, document_at, index, place_again, rebuild_while, stands_alone,
};
pub use index::{rebuild, search_row};
pub use question::ask;
pub(super) use question::{after, is_quick, matching, matching_in_cases, name_word, naming};
pub(super) use similar::sounding;
