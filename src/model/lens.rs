//! What may leave the casebook, and for whom: the rules of disclosure.
//!
//! Nothing here reads or writes; `exchange` puts records through it.

mod profile;

pub use profile::Profile;
