//! What commands that write, read or check whole files are told.

use std::path::PathBuf;

use clap::Args;

use super::known::{Unfit, one_of};
use crate::exchange::Table;
use crate::exchange::formats::Format;
use crate::model::{Language, Reference};

/// See [`super::Command::Verify`].
#[derive(Args, Debug)]
pub(in crate::cli) struct Verify {
    #[arg(long)]
    pub(in crate::cli) rebuild: bool,
    #[arg(long, requires = "rebuild")]
    pub(in crate::cli) accept_loss: bool,
}

/// See [`super::Command::Backup`].
#[derive(Args, Debug)]
pub(in crate::cli) struct Backup {
    #[arg(value_name = "TO")]
    pub(in crate::cli) to: PathBuf,
}

/// See [`super::Command::Alphabet`].
#[derive(Args, Debug)]
pub(in crate::cli) struct Alphabet {
    #[arg(value_parser = one_of(Language::ALL.map(Language::code).to_vec(), Language::from_code))]
    pub(in crate::cli) language: Option<Language>,
}

/// See [`super::Command::Upgrade`].
#[derive(Args, Debug)]
pub(in crate::cli) struct Upgrade {
    #[arg(value_name = "OLD")]
    pub(in crate::cli) old: PathBuf,
    #[arg(long, value_name = "NEW")]
    pub(in crate::cli) to: PathBuf,
}

/// See [`super::Command::Export`].
#[derive(Args, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is an option of its own")]
pub(in crate::cli) struct Export {
    #[arg(long, value_parser = one_of(Format::all_written().collect(), Format::written))]
    pub(in crate::cli) format: Option<&'static Format>,
    #[arg(long, value_name = "PATH")]
    pub(in crate::cli) to: Option<PathBuf>,
    #[arg(long = "for", value_name = "NAME")]
    pub(in crate::cli) recipient: Option<String>,
    #[arg(long, value_name = "REF", requires = "recipient")]
    pub(in crate::cli) about: Vec<Reference>,
    #[arg(long, requires = "recipient")]
    pub(in crate::cli) preview: bool,
    #[arg(long, value_name = "FILE", requires = "recipient")]
    pub(in crate::cli) decisions: Option<PathBuf>,
    #[arg(long, value_parser = one_of(Table::all_slugs().collect(), Table::parse))]
    pub(in crate::cli) kind: Option<&'static Table>,
    #[arg(long)]
    pub(in crate::cli) bom: bool,
    #[arg(long)]
    pub(in crate::cli) semicolon: bool,
    #[arg(long)]
    pub(in crate::cli) overwrite: bool,
}

/// See [`super::Command::Import`].
#[derive(Args, Debug)]
pub(in crate::cli) struct Import {
    pub(in crate::cli) path: PathBuf,
    #[arg(long, value_parser = one_of(Table::all_slugs().collect(), Table::parse))]
    pub(in crate::cli) kind: Option<&'static Table>,
    #[arg(long = "map", value_name = "COLUMN=FIELD", value_parser = column)]
    pub(in crate::cli) columns: Vec<(String, String)>,
    #[arg(long)]
    pub(in crate::cli) dry_run: bool,
    #[arg(long)]
    pub(in crate::cli) as_new: bool,
}

fn column(text: &str) -> Result<(String, String), Unfit> {
    let (from, to) = text.split_once('=').ok_or(Unfit::NoPair)?;
    Ok((from.trim().to_owned(), to.trim().to_owned()))
}
