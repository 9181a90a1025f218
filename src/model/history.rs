//! The history of a record: its ops, and what they come to.
//!
//! Pure: the same ops give the same record, in whatever order they arrived.

mod clock;
mod elements;
mod fits;
mod groups;
mod lexicon;
mod line;
pub mod op;
mod past;
pub mod replay;
mod replay_order;
mod seen;
mod stand;
mod state;
#[cfg(test)]
mod tests;
mod weave;

pub use clock::FarOff;
pub use groups::{group, strictness};
pub use lexicon::Lexicon;
pub use op::{Content, DeviceId, Hash, LAST_COUNTER, Op, commitment};
pub use replay::{Conflict, Flag, Made, RecordOp, Replayed, Said, WHOLE, replay};
pub use seen::{PutAway, SEEN, Seen, written};
pub use state::{INTO, STATE, State, is_of_state};
