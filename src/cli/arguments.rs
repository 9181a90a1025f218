//! The command line as it is typed.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use crate::exchange::csv::Table;
use crate::model::Kind;
use crate::model::Reference;
use crate::model::listing::Listing;

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

/// See [`Command::Duplicates`].
#[derive(Args, Debug)]
pub(super) struct Duplicates {
    /// At most how many pairs
    #[arg(long, default_value_t = 1000)]
    pub(super) limit: usize,
}

/// See [`Command::Same`].
#[derive(Args, Debug)]
#[command(after_help = "\
The record with more incidents is kept, else the older one. All that hangs on
the other is led to it, its name becomes another name, and its reference leads
to the one kept. `casebook undo` takes it back.")]
pub(super) struct Same {
    /// What one is called, such as P-12
    #[arg(value_name = "REF")]
    pub(super) first: Reference,
    /// What the other is called
    #[arg(value_name = "REF")]
    pub(super) second: Reference,
    /// Keep this one of the two
    #[arg(long, value_name = "REF")]
    pub(super) keep: Option<Reference>,
}

/// See [`Command::NotSame`].
#[derive(Args, Debug)]
pub(super) struct NotSame {
    /// What one is called, such as P-12
    #[arg(value_name = "REF")]
    pub(super) first: Reference,
    /// What the other is called
    #[arg(value_name = "REF")]
    pub(super) second: Reference,
    /// Record that it cannot be told
    #[arg(long)]
    pub(super) unsure: bool,
}

/// See [`Command::Verify`].
#[derive(Args, Debug)]
#[command(after_help = "\
With --rebuild the records, lists and the search index are made again from the
history, if that holds, and checked. The file as it was stays beside it as
FILE.before-rebuild-1. What undo goes by is not in the history and not made.")]
pub(super) struct Verify {
    /// Make all again that can be made from the history, after a copy of the file
    #[arg(long)]
    pub(super) rebuild: bool,
}

/// See [`Command::Backup`].
#[derive(Args, Debug)]
#[command(after_help = "\
The copy opens with the same passphrase. To go back to it, close the casebook
and open the copy, or put it in the casebook's place.")]
pub(super) struct Backup {
    /// Where to make the copy; no file may be there yet
    #[arg(value_name = "TO")]
    pub(super) to: PathBuf,
}

/// See [`Command::Export`].
#[derive(Args, Debug)]
#[command(after_help = "\
The shape of the file is published as assets/schema/casebook-1.json, which
`casebook schema` prints. `casebook import` reads it without loss.")]
pub(super) struct Export {
    /// The format
    #[arg(long, value_parser = ["json"], default_value = "json")]
    pub(super) format: String,
    /// The file to write
    #[arg(long, value_name = "PATH")]
    pub(super) to: PathBuf,
    /// Replace the file if it is there
    #[arg(long)]
    pub(super) overwrite: bool,
}

/// See [`Command::Import`].
#[derive(Args, Debug)]
#[command(after_help = "\
JSON is what `casebook export` writes. CSV has one row a record and columns
named like the fields; `ref` is what other rows call it. A folder is read as
one: each file is named by what it holds, as in people.csv.")]
pub(super) struct Import {
    /// A .json or .csv file, or a folder of .csv files
    pub(super) path: PathBuf,
    /// What the rows of a .csv file are; by default its name says it
    #[arg(long, value_parser = table)]
    pub(super) kind: Option<&'static Table>,
    /// Check everything and change nothing
    #[arg(long)]
    pub(super) dry_run: bool,
    /// Make each row of .csv files a new record, even where one is likely there already
    #[arg(long)]
    pub(super) as_new: bool,
}

fn listed(slug: &str) -> Result<Listed, String> {
    const SAVED: [Kind; 2] = [Kind::Filter, Kind::Template];
    let saved = || SAVED.into_iter().find(|kind| kind.plural() == slug).map(Listed::Saved);
    let found = Listing::parse(slug).map(Listed::Records).or_else(saved);
    found.ok_or_else(|| {
        let known = Listing::all().map(Listing::slug).chain(SAVED.map(Kind::plural));
        format!("there are {}", known.collect::<Vec<_>>().join(", "))
    })
}

fn table(slug: &str) -> Result<&'static Table, String> {
    Table::parse(slug).ok_or_else(|| format!("there are {}", Table::slugs()))
}

/// Stands for the minus of a filter, so that `-by:police` is not taken for options.
const MINUS: char = '\u{2212}';

/// The words of the command line, with the minus of filter terms kept safe.
pub(super) fn words() -> Vec<OsString> {
    let mut words: Vec<_> = std::env::args_os().collect();
    let filtered = |word: &OsString| word == "list" || word == "search";
    let Some(command) = words.iter().position(filtered) else { return words };
    for word in words.iter_mut().skip(command) {
        let term = word.to_str().and_then(|word| word.strip_prefix('-'));
        // `-h` and `-V` are the only short options; none has a value.
        if let Some(term) = term.filter(|term| term.len() > 1 && !term.starts_with('-')) {
            *word = format!("{MINUS}{term}").into();
        }
    }
    words
}

/// A filter in one line.
pub(super) fn filter_line(words: &[String]) -> String {
    let minus = |word: &String| match word.strip_prefix(MINUS) {
        Some(term) => quoted("-", term),
        None => quoted("", word),
    };
    words.iter().map(minus).collect::<Vec<_>>().join(" ")
}

/// A term as the filter reads it: what the shell gave as one word stays one.
fn quoted(minus: &str, word: &str) -> String {
    match word.split_once(':') {
        Some((key, value)) if value.contains(' ') && !value.contains('"') => {
            format!("{minus}{key}:\"{value}\"")
        }
        _ => format!("{minus}{word}"),
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn a_value_with_spaces_stays_one_term() {
        let filter = ["by:city police", "\u{2212}place:Nur Sultan", "beaten"].map(str::to_owned);
        let list = List {
            kind: Listed::Records(Listing::Incidents),
            filter: filter.to_vec(),
            saved: None,
        };
        assert_eq!(filter_line(&list.filter), "by:\"city police\" -place:\"Nur Sultan\" beaten");
    }
}
