//! Casebook keeps the records of human-rights monitors in one encrypted file.
//!
//! An arrow is "is imported by"; `tests/it/tidy.rs` holds the modules to it:
//!
//! ```text
//! model  <-  words  <-  app  <-  ui
//! model  <-  store  <-  exchange,  which speaks through words
//! runtime sees all;   cli sees all but ui
//! ```

pub mod app;
pub mod cli;
pub mod exchange;
pub mod model;
pub mod runtime;
pub mod store;
pub mod ui;
pub mod words;

// Samples of records are made once, for the tests within and those without.
#[cfg(test)]
extern crate self as casebook;
