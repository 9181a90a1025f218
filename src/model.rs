//! Plain values and the rules they obey: no I/O, no clock, no terminal.

pub mod bulk;
pub mod change;
pub mod composite;
pub mod date;
pub mod details;
pub mod draft;
pub mod duplicate;
pub mod field;
pub mod filter;
pub mod find;
pub mod fold;
pub mod history;
pub mod id;
pub mod kept;
pub mod kind;
pub mod level;
pub mod link;
pub mod listing;
pub mod matching;
pub mod near;
pub mod novel;
pub mod part;
pub mod progress;
pub mod protection;
pub mod quick_line;
pub mod record;
pub mod records;
pub mod rows;
pub mod terms;
pub mod text;
pub mod value;
pub mod vocabulary;
pub mod whole;

pub use date::{Day, FuzzyDate, Language};
pub use id::{RecordId, Reference};
pub use kind::Kind;
