//! Plain values and the rules they obey: no I/O, no clock, no terminal.

pub mod case;
pub mod change;
pub mod citation;
pub mod composite;
pub mod date;
pub mod details;
pub mod draft;
pub mod duplicate;
pub mod field;
pub mod filter;
pub mod find;
pub mod fold;
pub mod id;
pub mod incident;
pub mod involvement;
pub mod kind;
pub mod link;
pub mod listing;
pub mod matching;
pub mod name;
pub mod op;
pub mod party;
pub mod place;
pub mod progress;
pub mod quick_line;
pub mod record;
pub mod relation;
pub mod saved_filter;
pub mod source;
pub mod template;
pub mod text;
pub mod vocabulary;
pub mod whole;

pub use date::{Day, FuzzyDate, Language};
pub use id::{RecordId, Reference};
pub use kind::Kind;
