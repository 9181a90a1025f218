//! Casebook keeps the records of human-rights monitors in one encrypted file.
//!
//! An arrow is "is imported by"; `tests/it/tidy.rs` holds the modules to it:
//!
//! ```text
//! model  <-  words  <-  app  <-  ui
//! model  <-  store  <-  exchange,  which speaks through words
//! runtime sees all;   cli sees all but ui
//! ```
//!
//! # What holds everywhere
//!
//! - **Success is told only after `COMMIT`.** A form stays open until its answer
//!   has come; by then SQLite has the log on the disk (`synchronous = full`).
//!   What changes records runs in [`store::Store::write`]: all of it or nothing.
//! - **Every change is an op, and the set of ops is all there is.** Tables, lists
//!   and the search index are a view of them, which `verify` makes again and
//!   compares. Only `store/writing.rs` writes ops, and only `store/arrival.rs`
//!   takes them from elsewhere.
//! - **Nothing of an encrypted casebook lies on the disk in the clear**: neither
//!   drafts nor what is remembered, neither the log nor backups nor what an
//!   import has read and not yet written. It leaves where a person says so: by
//!   an export, the clipboard, a long text lent to an outside editor.
//! - **[`app`] does no I/O.** It takes messages and returns effects as data; the
//!   time, the terminal and the store reach it from [`runtime`].
//! - **A part of the screen changes itself** and says what came of it; what lies
//!   between two parts, `app/update` does. [`ui`] draws a model that it cannot
//!   change.
//! - **A kind of record is declared once**, in `model/records` and in
//!   `store/kinds`; what the rest asks of a kind follows from that.
//! - **What is told, errors too, is told by [`words`]**, in four languages. The
//!   store knows values only.
//!
//! # What is deliberately absent
//!
//! - **The network.** Nothing is sent and nothing is fetched: no telemetry, no
//!   updates, no reports of crashes. What sockets there are lead to this very
//!   computer (`store/lock.rs`, `runtime/leaving.rs`, the clipboard).
//! - **Plugins, scripts and macros.** The only program that is run is the editor
//!   that a person has chosen and allowed (`runtime/outside.rs`).
//! - **A way round a forgotten passphrase.** It is kept nowhere, nor is the key.
//! - **`unsafe` code** of its own; the compiler forbids it.
//! - **An async runtime.** Threads take one question after the other from a
//!   channel; only [`runtime`] starts them.
//! - **A model that is shared.** One thread changes it; to others go questions,
//!   and answers come back.
//! - **A tick.** The loop sleeps until something comes, or until what was typed
//!   is due to be kept as a draft.

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
