//! The command line as it is typed.
//!
//! What each command and argument is for stands in `assets/locales`, in
//! `usage.ftl`; `help.rs` says by which ids.

mod decide;
mod evidence_files;
mod files;
mod known;
mod pairs;
mod recipients;
mod typed;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use crate::model::Kind;
use crate::model::Reference;
use crate::model::kept::Kept;
use crate::model::listing::Listing;

pub(super) use decide::Decide;
pub(super) use evidence_files::{Evidence, EvidenceAdd, EvidenceCheck, EvidenceExport};
pub(super) use files::{Alphabet, Backup, Export, Import, Upgrade, Verify};
pub(super) use known::Unfit;
use known::one_of;
pub(super) use pairs::{Duplicates, NotSame, Same};
pub(super) use recipients::{Recipient, RecipientAdd};
pub(super) use typed::{filter_line, words};

/// All of it.
#[derive(Debug, Parser)]
#[command(
    name = "casebook",
    version,
    subcommand_precedence_over_arg = true,
    args_conflicts_with_subcommands = false
)]
pub(super) struct Arguments {
    #[arg(value_name = "FILE", conflicts_with = "file")]
    pub(super) casebook: Option<PathBuf>,
    #[command(flatten)]
    pub(super) global: Global,
    #[command(subcommand)]
    pub(super) command: Option<Command>,
}

/// What every command can be told.
#[derive(Args, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is an option of the command line")]
pub(super) struct Global {
    #[arg(long, global = true, value_name = "PATH")]
    pub(super) file: Option<PathBuf>,
    #[arg(long, global = true, value_name = "PATH", conflicts_with = "passphrase_stdin")]
    pub(super) passphrase_file: Option<PathBuf>,
    #[arg(long, global = true)]
    pub(super) passphrase_stdin: bool,
    #[arg(long, global = true)]
    pub(super) json: bool,
    #[arg(long, global = true)]
    pub(super) plain: bool,
    #[arg(long, global = true, value_name = "PATH")]
    pub(super) config: Option<PathBuf>,
    #[arg(long, global = true)]
    pub(super) no_color: bool,
}

/// What is to be done.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    New(New),
    Demo(Demo),
    Add(Add),
    List(List),
    Show(Show),
    Search(Search),
    History(History),
    Undo,
    Redo,
    Duplicates(Duplicates),
    Same(Same),
    NotSame(NotSame),
    Decide(Decide),
    Verify(Verify),
    Backup(Backup),
    Alphabet(Alphabet),
    Upgrade(Upgrade),
    Export(Export),
    Import(Import),
    Evidence {
        #[command(subcommand)]
        asked: Evidence,
    },
    Recipient {
        #[command(subcommand)]
        asked: Recipient,
    },
    Keys,
    Schema,
    Completions {
        shell: clap_complete::Shell,
    },
    Man,
}

/// See [`Command::New`].
#[derive(Args, Debug)]
pub(super) struct New {
    #[arg(conflicts_with = "file")]
    pub(super) path: Option<PathBuf>,
    #[arg(long, conflicts_with_all = ["passphrase_file", "passphrase_stdin", "generate"])]
    pub(super) no_passphrase: bool,
    #[arg(long, conflicts_with_all = ["passphrase_file", "passphrase_stdin"])]
    pub(super) generate: bool,
}

/// See [`Command::Demo`].
#[derive(Args, Debug)]
pub(super) struct Demo {
    #[arg(long, value_name = "FILE")]
    pub(super) to: Option<PathBuf>,
    #[arg(long)]
    pub(super) no_open: bool,
}

/// See [`Command::Add`].
#[derive(Args, Debug)]
pub(super) struct Add {
    #[arg(value_name = "LINE", allow_hyphen_values = true)]
    pub(super) line: String,
}

/// See [`Command::List`].
#[derive(Args, Debug)]
pub(super) struct List {
    #[arg(value_parser = one_of(listings(), listed))]
    pub(super) kind: Listed,
    pub(super) filter: Vec<String>,
    #[arg(long, value_name = "NAME")]
    pub(super) saved: Option<String>,
    #[arg(long)]
    pub(super) sum: bool,
}

/// What can be listed.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Listed {
    /// Records that filters narrow.
    Records(Listing),
    /// What is kept under a name: filters, templates.
    Saved(Kind),
}

/// See [`Command::Show`].
#[derive(Args, Debug)]
pub(super) struct Show {
    #[arg(value_name = "REF")]
    pub(super) reference: Reference,
}

/// See [`Command::Search`].
#[derive(Args, Debug)]
pub(super) struct Search {
    #[arg(required = true)]
    pub(super) words: Vec<String>,
    #[arg(long, default_value_t = 50)]
    pub(super) limit: usize,
}

/// See [`Command::History`].
#[derive(Args, Debug)]
pub(super) struct History {
    #[arg(value_name = "REF")]
    pub(super) reference: Option<Reference>,
    #[arg(long, default_value_t = 100)]
    pub(super) limit: usize,
}

fn listings() -> Vec<&'static str> {
    Listing::all().map(Listing::slug).chain(Kept::ALL.map(|kept| kept.kind().plural())).collect()
}

fn listed(slug: &str) -> Option<Listed> {
    let kept = || Kept::ALL.into_iter().map(Kept::kind).find(|kind| kind.plural() == slug);
    Listing::parse(slug).map(Listed::Records).or_else(|| kept().map(Listed::Saved))
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        Arguments::command().debug_assert();
    }
}
