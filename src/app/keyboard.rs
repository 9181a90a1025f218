//! Commands on keyboards that are not American: they are found by the key that was pressed.
//!
//! A [`Keyboard`] knows what each key types, a [`Detector`] says which layout is in force and
//! turns a key into the one that commands are matched by. Nothing here takes or gives a text:
//! what a person types into a field reaches it as it was typed.

mod detector;
mod family;
mod layout;
mod table;

pub use detector::Detector;
pub use layout::Keyboard;
