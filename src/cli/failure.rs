//! What could not be done, and what to do about it.

use std::io;
use std::process::ExitCode;

use super::output::{note, printable};
use super::speech::{language, refused, told};
pub(super) use crate::words::Failure;
use crate::{exchange, runtime, store};

/// Bad rows that are shown one by one; more would hide the first.
const SHOWN_ROWS: usize = 100;

/// Tells the person why it was not done. Whoever closed the pipe has read
/// enough: that is no failure.
pub(super) fn report(error: &anyhow::Error) -> ExitCode {
    if error.chain().any(is_broken_pipe) {
        return ExitCode::SUCCESS;
    }
    if let Some(exchange::Error::BadRows(rows)) = error.downcast_ref() {
        for row in rows.iter().take(SHOWN_ROWS) {
            note(&row.told(language()));
        }
        let more = rows.all().saturating_sub(SHOWN_ROWS as u64);
        if more > 0 {
            note(&told("command-more-rows", &[("number", more.into())]));
        }
    }
    let Failure { what, advice } = failure(error);
    note(&format!("casebook: {}", printable(&what)));
    if let Some(advice) = advice {
        note(&printable(&advice));
    }
    ExitCode::FAILURE
}

fn is_broken_pipe(error: &(dyn std::error::Error + 'static)) -> bool {
    let error = error.downcast_ref::<io::Error>();
    error.is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}

/// An error in the language of commands.
fn failure(error: &anyhow::Error) -> Failure {
    if let Some(failure) = error.downcast_ref::<Failure>() {
        return failure.clone();
    }
    if let Some(error) = error.downcast_ref::<store::Error>() {
        return runtime::cause(error, language());
    }
    match error.downcast_ref::<exchange::Error>() {
        Some(exchange::Error::Store(error)) => runtime::cause(error, language()),
        Some(error) => error.told(language()),
        None => of_system(error.downcast_ref()),
    }
}

/// What the system said is told in its words; what the libraries of the program
/// say is English, and nobody's affair.
fn of_system(error: Option<&io::Error>) -> Failure {
    match error {
        Some(error) if error.raw_os_error().is_some() => {
            refused("command-failed", &[("detail", error.to_string().into())])
        }
        Some(error) if error.kind() == io::ErrorKind::InvalidData => {
            refused("command-not-text", &[])
        }
        Some(_) | None => refused("command-mistaken", &[]),
    }
}
