//! What commands that write, read or check whole files are told.

use std::path::PathBuf;

use clap::Args;

use crate::exchange::Table;
use crate::exchange::formats::Format;

/// See [`super::Command::Verify`].
#[derive(Args, Debug)]
#[command(after_help = "\
With --rebuild the records, lists and the search index are made again from the
history, if that holds, and checked. The file as it was stays beside it as
FILE.before-rebuild-1. What undo goes by is not in the history and not made.

Records that no change in the history made show that changes at its end are
missing, and are not taken out: restore a backup that has them. Where there is
none, --accept-loss takes them out; they are still in FILE.before-rebuild-1.")]
pub(in crate::cli) struct Verify {
    /// Make all again that can be made from the history, after a copy of the file
    #[arg(long)]
    pub(in crate::cli) rebuild: bool,
    /// With --rebuild: take out what no change in the history made
    #[arg(long, requires = "rebuild")]
    pub(in crate::cli) accept_loss: bool,
}

/// See [`super::Command::Backup`].
#[derive(Args, Debug)]
#[command(after_help = "\
The copy opens with the same passphrase. To go back to it, close the casebook
and open the copy, or put it in the casebook's place.")]
pub(in crate::cli) struct Backup {
    /// Where to make the copy; no file may be there yet
    #[arg(value_name = "TO")]
    pub(in crate::cli) to: PathBuf,
}

/// See [`super::Command::Upgrade`].
#[derive(Args, Debug)]
#[command(after_help = "\
Early versions kept the history in another form. All of it is carried over, with
the trash, the steps of undo, drafts and settings, and checked; the new file
opens with the same passphrase. The old one is only read.")]
pub(in crate::cli) struct Upgrade {
    /// The casebook that an early version wrote
    #[arg(value_name = "OLD")]
    pub(in crate::cli) old: PathBuf,
    /// Where to make the new one; no file may be there yet
    #[arg(long, value_name = "NEW")]
    pub(in crate::cli) to: PathBuf,
}

/// See [`super::Command::Export`].
#[derive(Args, Debug)]
#[command(after_help = "\
The shape of the file is published as assets/schema/casebook-1.json, which
`casebook schema` prints. `casebook import` reads it without loss.")]
pub(in crate::cli) struct Export {
    /// The format
    #[arg(long, value_parser = format, default_value = "json")]
    pub(in crate::cli) format: &'static Format,
    /// The file to write, or - for standard output
    #[arg(long, value_name = "PATH")]
    pub(in crate::cli) to: PathBuf,
    /// Replace the file if it is there
    #[arg(long)]
    pub(in crate::cli) overwrite: bool,
}

/// See [`super::Command::Import`].
#[derive(Args, Debug)]
#[command(after_help = "\
JSON is what `casebook export` writes. CSV has one row a record and columns
named like the fields; `ref` is what other rows call it. A folder is read as
one: each file is named by what it holds, as in people.csv.")]
pub(in crate::cli) struct Import {
    /// A .json or .csv file, or a folder of .csv files
    pub(in crate::cli) path: PathBuf,
    /// What the rows of a .csv file are; by default its name says it
    #[arg(long, value_parser = table)]
    pub(in crate::cli) kind: Option<&'static Table>,
    /// That a column of .csv files stands for another: gender=sex
    #[arg(long = "map", value_name = "COLUMN=FIELD", value_parser = column)]
    pub(in crate::cli) columns: Vec<(String, String)>,
    /// Check everything and change nothing
    #[arg(long)]
    pub(in crate::cli) dry_run: bool,
    /// Make each row of .csv files a new record, even where one is likely there already
    #[arg(long)]
    pub(in crate::cli) as_new: bool,
}

fn table(slug: &str) -> Result<&'static Table, String> {
    Table::parse(slug).ok_or_else(|| format!("there are {}", Table::slugs()))
}

fn format(slug: &str) -> Result<&'static Format, String> {
    let known = || Format::all_written().collect::<Vec<_>>().join(", ");
    Format::written(slug).ok_or_else(|| format!("there are {}", known()))
}

fn column(text: &str) -> Result<(String, String), String> {
    let (from, to) = text.split_once('=').ok_or("write COLUMN=FIELD, such as gender=sex")?;
    Ok((from.trim().to_owned(), to.trim().to_owned()))
}
