//! What could not be done, and what to do about it.

use std::io;
use std::process::ExitCode;

use thiserror::Error;

use super::output::{note, printable};
use crate::exchange;
use crate::store;

/// Bad rows that are shown one by one; more would hide the first.
const SHOWN_ROWS: usize = 100;

/// A failure of the command line itself.
#[derive(Debug, Error)]
#[error("{what}")]
pub(super) struct Failure {
    what: String,
    advice: Option<String>,
}

impl Failure {
    /// Something that could not be done.
    pub(super) fn new(what: impl Into<String>) -> Self {
        Self { what: what.into(), advice: None }
    }

    /// The same, with what to do about it.
    pub(super) fn advise(self, advice: impl Into<String>) -> Self {
        Self { advice: Some(advice.into()), ..self }
    }
}

/// Tells the person why it was not done. Whoever closed the pipe has read
/// enough: that is no failure.
pub(super) fn report(error: &anyhow::Error) -> ExitCode {
    if error.chain().any(is_broken_pipe) {
        return ExitCode::SUCCESS;
    }
    if let Some(exchange::Error::BadRows(rows)) = error.downcast_ref() {
        for row in rows.iter().take(SHOWN_ROWS) {
            note(&printable(&row.to_string()));
        }
        if rows.len() > SHOWN_ROWS {
            note(&format!("… and {} more", rows.len() - SHOWN_ROWS));
        }
    }
    note(&format!("casebook: {}", printable(&error.to_string())));
    if let Some(advice) = advice(error) {
        note(&printable(&advice));
    }
    ExitCode::FAILURE
}

fn is_broken_pipe(error: &(dyn std::error::Error + 'static)) -> bool {
    let error = error.downcast_ref::<io::Error>();
    error.is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}

fn advice(error: &anyhow::Error) -> Option<String> {
    if let Some(failure) = error.downcast_ref::<Failure>() {
        return failure.advice.clone();
    }
    let store = error.downcast_ref::<store::Error>().and_then(store::Error::advice);
    let exchange = || error.downcast_ref::<exchange::Error>().and_then(exchange::Error::advice);
    store.or_else(exchange).map(str::to_owned)
}
