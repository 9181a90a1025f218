//! Every test of the whole program, in one binary: SQLite is linked once.

#![expect(clippy::unwrap_used, clippy::panic, reason = "in a test, a failure is the answer")]
#![expect(clippy::disallowed_methods, reason = "a person at the keys is a thread of their own")]

mod burst;
mod casebooks;
mod circles;
mod cli;
mod command;
mod config;
mod crash;
mod cut;
mod decide;
mod demo;
mod derived;
mod disclosures;
mod duplicates;
mod every_kind;
mod evidence_files;
mod exchange;
mod far_off;
mod figures;
mod first;
mod gates;
mod gone;
mod import;
mod keeping;
mod leak;
mod leaving;
mod locked;
mod many;
mod misnamed;
mod names;
mod outside;
mod pictures;
mod plain;
mod pty;
mod quick;
mod random;
mod readme;
mod relations;
mod restart;
mod safety;
mod saved;
mod screens;
mod session;
mod shown_pictures;
mod soak;
mod spoken;
mod tasks;
mod terminal;
mod tidy;
mod unguessed;
mod unwritable;
mod upgrade;
mod usage;
mod verify;
