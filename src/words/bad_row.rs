//! What is wrong with a file, in words.

use std::ffi::OsStr;
use std::fmt;
use std::path::Path;

use super::{Argument, with};
use crate::model::Language;
use crate::model::bad_row::{
    BadRow, DetailsProblem, DocumentProblem, FileProblem, LinkProblem, NameProblem, Place, Problem,
    TableProblem,
};
use crate::model::field::Target;
use crate::model::imported::{Found, Likely};
use crate::model::vocabulary::Vocabulary;

/// The id of a text and what stands in it.
type Told<'a> = (&'static str, Vec<(&'static str, Argument<'a>)>);

impl BadRow {
    /// Where it is and what is wrong, in one line.
    pub fn told(&self, language: Language) -> String {
        let place = self.place_told(language);
        let separator = if self.column.is_empty() { "" } else { ": " };
        format!("{place}: {}{separator}{}", self.column, self.problem_told(language))
    }

    /// The same where it is known in which folder the file is: by its name, and with
    /// what stands there unless the reason names it.
    pub fn told_of_known(&self, language: Language) -> String {
        let problem = self.problem_told(language);
        let value = if self.value.is_empty() || problem.contains(&self.value) {
            String::new()
        } else {
            format!(" “{}”", self.value)
        };
        let column = format!("{}{value}", self.column);
        let separator = if column.is_empty() { "" } else { ": " };
        let file = Path::new(&self.file).file_name();
        let file = file.map_or_else(|| self.file.as_str().into(), OsStr::to_string_lossy);
        format!("{}: {column}{separator}{problem}", self.place.told(&file, language))
    }

    fn place_told(&self, language: Language) -> String {
        self.place.told(&self.file, language)
    }

    fn problem_told(&self, language: Language) -> String {
        let (id, mut arguments) = match &self.problem {
            Problem::File(problem) => file(problem, language),
            Problem::Table(problem) => table(problem),
            Problem::Document(problem) => document(problem),
            Problem::Named(problem) => named(problem),
            Problem::Link(problem) => link(problem, language),
            Problem::Details(problem) => details(problem, language),
            Problem::Value(error, shape) => return super::value(error, *shape, language),
            Problem::Fields(problem) => return super::record_problem(problem, None, language),
            Problem::Otherwise(reference) => {
                ("bad-row-otherwise", vec![("reference", reference.to_string().into())])
            }
        };
        arguments.push(("value", self.value.as_str().into()));
        with(language, id, &arguments)
    }
}

impl Place {
    /// The file, and the line or the record.
    pub fn told(&self, file: &str, language: Language) -> String {
        let Some(record) = &self.record else { return format!("{file}:{}", self.line) };
        let called = !record.reference.is_empty();
        let id = if called { "bad-row-record-called" } else { "bad-row-record" };
        let arguments = [
            ("file", file.into()),
            ("number", record.number.into()),
            ("reference", record.reference.as_str().into()),
        ];
        with(language, id, &arguments)
    }
}

/// What a file of rows was taken for.
pub fn found(found: &Found, language: Language) -> String {
    let Found { file, encoding, delimiter } = found;
    let delimiter = if *delimiter == '\t' { '⇥' } else { *delimiter };
    let arguments = [
        ("file", file.as_str().into()),
        ("encoding", (*encoding).into()),
        ("delimiter", delimiter.to_string().into()),
    ];
    with(language, "import-found", &arguments)
}

/// A row that is likely there already.
pub fn likely(row: &Likely, language: Language) -> String {
    let place = row.place.told(&row.file, language).into();
    let (reference, name) = (row.record.to_string().into(), row.name.as_str().into());
    with(language, "import-likely", &[("place", place), ("reference", reference), ("name", name)])
}

/// Rows are told in English where nobody's language is known.
impl fmt::Display for BadRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.told(Language::English))
    }
}

fn file(problem: &FileProblem, language: Language) -> Told<'_> {
    match problem {
        FileProblem::Unreadable(reason) => {
            ("bad-row-unreadable", vec![("reason", super::system(reason, language).into())])
        }
        FileProblem::Endless(limit) => ("bad-row-endless", vec![("limit", (*limit).into())]),
        FileProblem::LongRow(limit) => ("bad-row-long-row", vec![("limit", (*limit).into())]),
        FileProblem::LongCell(limit) => ("bad-row-long-cell", vec![("limit", (*limit).into())]),
        FileProblem::NotText(encoding) => {
            ("bad-row-not-text", vec![("encoding", (*encoding).into())])
        }
    }
}

fn table(problem: &TableProblem) -> Told<'_> {
    match problem {
        TableProblem::OpenQuote => ("bad-row-open-quote", vec![]),
        TableProblem::AfterQuote(line) => ("bad-row-after-quote", vec![("line", (*line).into())]),
        TableProblem::Cells { found, expected } => {
            let counts = vec![("found", (*found).into()), ("expected", (*expected).into())];
            ("bad-row-cells", counts)
        }
        TableProblem::Nameless => ("bad-row-nameless", vec![]),
        TableProblem::NoColumn { near: Some(near), .. } => {
            ("bad-row-near-column", vec![("near", (*near).into())])
        }
        TableProblem::NoColumn { near: None, table, known } => {
            let known = known.as_str().into();
            ("bad-row-no-column", vec![("table", (*table).into()), ("known", known)])
        }
        TableProblem::ColumnTwice => ("bad-row-column-twice", vec![]),
    }
}

fn document(problem: &DocumentProblem) -> Told<'_> {
    let plain = match problem {
        DocumentProblem::Newer(known) => {
            return ("bad-row-newer", vec![("known", (*known).into())]);
        }
        DocumentProblem::Syntax(at) => return ("bad-row-syntax", vec![("at", (*at).into())]),
        DocumentProblem::Twice(name) => return twice(name),
        DocumentProblem::Other => "bad-row-not-casebook",
        DocumentProblem::NotRecord => "bad-row-not-record",
        DocumentProblem::Id => "bad-row-id",
        DocumentProblem::Kind => "bad-row-kind",
        DocumentProblem::State => "bad-row-state",
        DocumentProblem::Into => "bad-row-into",
    };
    (plain, vec![])
}

fn twice(name: &str) -> Told<'_> {
    ("bad-row-twice", vec![("name", name.into())])
}

fn named(problem: &NameProblem) -> Told<'_> {
    match problem {
        NameProblem::Reference => ("bad-row-reference", vec![]),
        NameProblem::Letters(letters) => {
            ("bad-row-letters", vec![("letters", letters.as_str().into())])
        }
        NameProblem::Number(last) => ("bad-row-number", vec![("last", last.to_string().into())]),
        NameProblem::ReferenceTwice => ("bad-row-reference-twice", vec![]),
        NameProblem::IdTwice => ("bad-row-id-twice", vec![]),
    }
}

fn link(problem: &LinkProblem, language: Language) -> Told<'static> {
    match problem {
        LinkProblem::NoReference => ("bad-row-no-reference", vec![]),
        LinkProblem::NoName(Target::Party) => ("bad-row-no-party", vec![]),
        LinkProblem::NoName(Target::Incident | Target::Any) => ("bad-row-no-incident", vec![]),
        LinkProblem::NoName(
            Target::Case
            | Target::Organisation
            | Target::Place
            | Target::Source
            | Target::Evidence
            | Target::Recipient,
        ) => ("bad-row-no-name", vec![]),
        LinkProblem::ManyNames(count) => ("bad-row-many-names", vec![("count", (*count).into())]),
        LinkProblem::OtherKind(kind) => {
            let kind = super::kind(*kind, kind.prefix(), language).to_lowercase();
            ("bad-row-other-kind", vec![("kind", kind.into())])
        }
        LinkProblem::Itself => ("bad-row-itself", vec![]),
        LinkProblem::LeftOut => ("bad-row-left-out", vec![]),
    }
}

fn details(problem: &DetailsProblem, language: Language) -> Told<'_> {
    match problem {
        DetailsProblem::NotObject => ("bad-row-details", vec![]),
        DetailsProblem::Twice(name) => twice(name),
        DetailsProblem::None(kind) => ("bad-row-no-details", vec![of_kind(kind, language)]),
        DetailsProblem::Unknown { kind, name, known } => {
            let known = known.iter().map(|name| detail(name, language));
            let known = known.collect::<Vec<_>>().join(", ").into();
            let name = name.as_str().into();
            ("bad-row-no-detail", vec![of_kind(kind, language), ("name", name), ("known", known)])
        }
        DetailsProblem::Value(name, error, shape) => {
            let problem = super::value(error, *shape, language).into();
            ("bad-row-detail", vec![("name", detail(name, language).into()), ("problem", problem)])
        }
    }
}

/// The kind of an incident by its label.
fn of_kind(kind: &str, language: Language) -> (&'static str, Argument<'static>) {
    ("kind", Vocabulary::IncidentKind.label(kind, language).to_owned().into())
}

/// A detail as a file names it, and what it is called.
fn detail(name: &str, language: Language) -> String {
    format!("{name} ({})", super::detail(name, language))
}
