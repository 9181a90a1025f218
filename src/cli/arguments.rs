//! The command line as it is typed.

mod files;
mod pairs;
mod typed;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use crate::model::Kind;
use crate::model::Reference;
use crate::model::kept::Kept;
use crate::model::listing::Listing;

pub(super) use files::{Backup, Export, Import, Upgrade, Verify};
pub(super) use pairs::{Duplicates, NotSame, Same};
pub(super) use typed::{filter_line, words};

/// Records of human-rights casework in one encrypted file.
///
/// Without a command the casebook is opened on the full screen. Commands are
/// for scripts; with --plain the program asks and answers in lines of text.
#[derive(Debug, Parser)]
#[command(
    name = "casebook",
    version,
    subcommand_precedence_over_arg = true,
    args_conflicts_with_subcommands = false,
    after_help = "The environment variable CASEBOOK_FILE names the casebook where --file does not."
)]
pub(super) struct Arguments {
    /// The casebook to open
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
    /// The casebook to use
    #[arg(long, global = true, value_name = "PATH")]
    pub(super) file: Option<PathBuf>,
    /// Read the passphrase from the first line of this file
    #[arg(long, global = true, value_name = "PATH", conflicts_with = "passphrase_stdin")]
    pub(super) passphrase_file: Option<PathBuf>,
    /// Read the passphrase from the first line of standard input
    #[arg(long, global = true)]
    pub(super) passphrase_stdin: bool,
    /// Print one JSON document on standard output
    #[arg(long, global = true)]
    pub(super) json: bool,
    /// Ask and answer in lines of text, for screen readers
    #[arg(long, global = true)]
    pub(super) plain: bool,
    /// Read settings from this file instead of config.toml
    #[arg(long, global = true, value_name = "PATH")]
    pub(super) config: Option<PathBuf>,
    /// Use no colours
    #[arg(long, global = true)]
    pub(super) no_color: bool,
}

/// What is to be done.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Make a casebook
    New(New),
    /// Make a casebook to learn on, without a passphrase, and open it
    Demo(Demo),
    /// Add incidents by the quick line
    Add(Add),
    /// List records
    List(List),
    /// Show one record whole, with its links, sources, rival versions and history
    Show(Show),
    /// Find records by words, in any spelling or script
    Search(Search),
    /// Show who changed what when, newest first
    History(History),
    /// Undo the last step
    Undo,
    /// Redo the step undone last
    Redo,
    /// Show people and organisations that may be recorded twice, best first
    Duplicates(Duplicates),
    /// Make two records of one person or organisation one
    Same(Same),
    /// Record that two records are not about the same
    NotSame(NotSame),
    /// Check the history and the tables
    Verify(Verify),
    /// Copy the casebook, also while it is open elsewhere, and check the copy
    Backup(Backup),
    /// Make a casebook of one that an early version wrote, which stays as it is
    Upgrade(Upgrade),
    /// Write all records to a file, nothing withheld
    Export(Export),
    /// Read records from a file; all of them or none
    Import(Import),
    /// Show the keys of the full-screen program
    Keys,
    /// Print the JSON Schema of exports
    Schema,
    /// Print completions for a shell
    Completions {
        /// For which shell
        shell: clap_complete::Shell,
    },
    /// Print the manual page
    Man,
}

/// See [`Command::New`].
#[derive(Args, Debug)]
pub(super) struct New {
    /// Where to make it; by default the place where casebooks are looked for
    #[arg(conflicts_with = "file")]
    pub(super) path: Option<PathBuf>,
    /// Do not protect it
    #[arg(long, conflicts_with_all = ["passphrase_file", "passphrase_stdin", "generate"])]
    pub(super) no_passphrase: bool,
    /// Protect it by six random words, and print them
    #[arg(long, conflicts_with_all = ["passphrase_file", "passphrase_stdin"])]
    pub(super) generate: bool,
}

/// See [`Command::Demo`].
#[derive(Args, Debug)]
pub(super) struct Demo {
    /// Where to keep it; by default a scratch folder
    #[arg(long, value_name = "FILE")]
    pub(super) to: Option<PathBuf>,
    /// Only make it
    #[arg(long)]
    pub(super) no_open: bool,
}

/// See [`Command::Add`].
#[derive(Args, Debug)]
#[command(after_help = "\
Slots stand between semicolons, in any order:
  5 Jan 2022; Almaty; detained; A. Person; by police; src Amnesty
A slot that begins with by, src, case, note or at says what it is; so does a
role, as in: witness B. Person. Several people: A & B. Not known: -. Records
are linked by their reference, such as P-31; people never by their name alone.")]
pub(super) struct Add {
    /// The line, or - to read one a line from standard input
    #[arg(value_name = "LINE", allow_hyphen_values = true)]
    pub(super) line: String,
}

/// See [`Command::List`].
#[derive(Args, Debug)]
#[command(after_help = "\
FILTER is words and terms: kind: case: when: country: place: who: by: role:
source: status: has: access: tag:. A minus before a term leaves out what it finds:
  casebook list incidents kind:detention when:2022-01 -by:police
  casebook list incidents --saved \"To verify\"")]
pub(super) struct List {
    /// cases, incidents, people, organisations, places, sources or citations;
    /// filters or templates
    #[arg(value_parser = listed)]
    pub(super) kind: Listed,
    /// What the records must have
    pub(super) filter: Vec<String>,
    /// What a saved filter asks for, by its name or reference; terms narrow it
    #[arg(long, value_name = "NAME")]
    pub(super) saved: Option<String>,
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
    /// What the record is called, such as I-412
    #[arg(value_name = "REF")]
    pub(super) reference: Reference,
}

/// See [`Command::Search`].
#[derive(Args, Debug)]
pub(super) struct Search {
    /// What to look for; the last word may be unfinished. Terms of a filter, as
    /// of `list`, narrow it: tazhimuratov kind:detention
    #[arg(required = true)]
    pub(super) words: Vec<String>,
    /// At most how many records
    #[arg(long, default_value_t = 50)]
    pub(super) limit: usize,
}

/// See [`Command::History`].
#[derive(Args, Debug)]
pub(super) struct History {
    /// Of one record, such as I-412
    #[arg(value_name = "REF")]
    pub(super) reference: Option<Reference>,
    /// At most how many changes
    #[arg(long, default_value_t = 100)]
    pub(super) limit: usize,
}

fn listed(slug: &str) -> Result<Listed, String> {
    let kept = Kept::ALL.map(Kept::kind);
    let saved = || kept.into_iter().find(|kind| kind.plural() == slug).map(Listed::Saved);
    let found = Listing::parse(slug).map(Listed::Records).or_else(saved);
    found.ok_or_else(|| {
        let known = Listing::all().map(Listing::slug).chain(kept.map(Kind::plural));
        format!("there are {}", known.collect::<Vec<_>>().join(", "))
    })
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
