//! Every test of the whole program, in one binary: SQLite is linked once.

#![expect(clippy::unwrap_used, clippy::panic, reason = "in a test, a failure is the answer")]

mod cli;
mod command;
mod crash;
mod demo;
mod exchange;
mod names;
mod pty;
mod safety;
mod screens;
mod session;
mod terminal;
mod tidy;
