//! What is made from the program's own tables: schema, completions, manual page.

use clap::CommandFactory;

use super::arguments::Arguments;
use super::output::print_raw;
use crate::exchange::json::SCHEMA;

/// Prints the JSON Schema of exports.
pub(super) fn schema() -> anyhow::Result<()> {
    Ok(print_raw(SCHEMA.as_bytes())?)
}

/// Prints completions for a shell.
pub(super) fn completions(shell: clap_complete::Shell) -> anyhow::Result<()> {
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), "casebook", &mut text);
    Ok(print_raw(&text)?)
}

/// Prints the manual page.
pub(super) fn man() -> anyhow::Result<()> {
    let mut text = Vec::new();
    clap_mangen::Man::new(Arguments::command()).render(&mut text)?;
    Ok(print_raw(&text)?)
}
