//! A record as lines to read: one renderer for every kind.
//!
//! The fields come in the order of their table, each shown by its shape; then
//! what hangs on the record, who says so, its long texts, and its history.

mod citations;
mod compare;
mod fields;
#[cfg(test)]
mod tests;
mod ties;

pub use compare::{Agreement, ComparedLine, compare};
pub(super) use fields::shown;

use super::width::{cells, wrap};
use crate::model::Language;
use crate::model::called::Named;
use crate::model::whole::Whole;
use crate::words;

/// Cells that labels take, with the space after them, in a narrow and in a wide pane.
const LABELS: [usize; 2] = [13, 16];
/// Cells from which on a pane is wide.
const WIDE: usize = 60;

/// A stretch of text in a document.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Passage {
    /// What stands before it, if anything.
    label: String,
    /// The text, of one or more lines.
    text: String,
    /// How it is meant.
    tone: Tone,
    /// Cells by which it is set in.
    indent: usize,
    /// The record that it leads to.
    link: Option<Named>,
}

/// How a line is meant.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Tone {
    /// Plain text.
    #[default]
    Plain,
    /// The head of a section.
    Head,
    /// Something of less weight.
    Dim,
    /// Something that needs work.
    Warning,
}

/// A line of a document, no wider than was asked.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DocumentLine {
    /// The label at its left, with the space after it.
    pub label: String,
    /// The text.
    pub text: String,
    /// How it is meant.
    pub tone: Tone,
    /// The link that it belongs to, as an index into the links.
    pub link: Option<usize>,
}

/// A record laid out for a width.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Document {
    /// The lines, top to bottom.
    pub lines: Vec<DocumentLine>,
    /// Records that lines lead to, in their order.
    pub links: Vec<Named>,
    /// The line on which each link begins.
    starts: Vec<usize>,
}

impl Passage {
    fn labelled(label: impl Into<String>, text: impl Into<String>) -> Self {
        Self { label: label.into(), text: text.into(), ..Self::default() }
    }

    fn text(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    fn dim(indent: usize, text: impl Into<String>) -> Self {
        Self { text: text.into(), tone: Tone::Dim, indent, ..Self::default() }
    }

    fn head(text: impl Into<String>) -> Self {
        Self { text: text.into(), tone: Tone::Head, ..Self::default() }
    }

    fn to(self, link: Named) -> Self {
        Self { link: Some(link), ..self }
    }
}

/// Everything that is known of a record.
fn entries(whole: &Whole, language: Language, offset: i32) -> Vec<Passage> {
    let mut entries = Vec::new();
    if whole.trashed {
        entries.push(Passage {
            tone: Tone::Warning,
            ..Passage::text(words::text(language, "record-in-trash"))
        });
    }
    if !whole.flags.is_empty() {
        let flags: Vec<_> = whole.flags.iter().map(|flag| words::flag(*flag, language)).collect();
        let check = Passage::labelled(words::text(language, "flags"), flags.join(", "));
        entries.push(Passage { tone: Tone::Warning, ..check });
    }
    entries.extend(fields::short(whole, language));
    entries.extend(ties::all(whole, language));
    entries.extend(citations::rivals(whole, language));
    entries.extend(citations::all(whole, language));
    entries.extend(fields::long(whole, language));
    entries.extend(citations::history(whole, offset, language));
    entries
}

impl Document {
    /// Lays a record out in lines of `width` cells.
    pub fn of(whole: &Whole, language: Language, offset: i32, width: usize) -> Self {
        let mut document = Self::default();
        for entry in entries(whole, language, offset) {
            document.push(entry, width);
        }
        document
    }

    fn push(&mut self, entry: Passage, width: usize) {
        if entry.tone == Tone::Head && !self.lines.is_empty() {
            self.lines.push(DocumentLine::default());
        }
        let link = entry.link.map(|named| {
            self.links.push(named);
            self.starts.push(self.lines.len());
            self.links.len() - 1
        });
        let [narrow, wide] = LABELS;
        let labels = if width < WIDE { narrow } else { wide };
        let column = if entry.label.is_empty() { entry.indent } else { labels };
        let room = width.saturating_sub(column).max(8);
        for (index, text) in wrap(&entry.text, room).into_iter().enumerate() {
            let label = if index == 0 { padded(&entry.label, column) } else { " ".repeat(column) };
            self.lines.push(DocumentLine { label, text, tone: entry.tone, link });
        }
    }

    /// The line on which a link begins.
    pub fn line_of(&self, link: usize) -> Option<usize> {
        self.starts.get(link).copied()
    }
}

/// A label and the space after it.
fn padded(label: &str, column: usize) -> String {
    let label = super::width::cut(label, column.saturating_sub(1));
    let space = column.saturating_sub(cells(&label));
    label + &" ".repeat(space)
}

/// What a record says, piece by piece: the label, where there is one, and the
/// text, first its reference and what it is called.
pub fn values(whole: &Whole, language: Language, offset: i32) -> Vec<(String, String)> {
    let record = &whole.record;
    let first = [record.reference.to_string(), super::called(record, language).into_owned()];
    let first = first.into_iter().map(|text| (String::new(), text));
    let entries = entries(whole, language, offset).into_iter();
    let said = entries.filter(|entry| entry.tone != Tone::Head && !entry.text.is_empty());
    first.chain(said.map(|entry| (entry.label, entry.text))).collect()
}

/// A record as plain text, to be pasted elsewhere.
pub fn plain_text(whole: &Whole, language: Language, offset: i32) -> String {
    let first = super::reference_and_called(&whole.record, language) + "\n";
    let line = |entry: Passage| match (entry.tone, entry.label.is_empty()) {
        (Tone::Head, _) => format!("\n{}\n", entry.text),
        (_, true) => format!("{}{}\n", " ".repeat(entry.indent), entry.text),
        (_, false) => format!("{}: {}\n", entry.label, entry.text),
    };
    let lines = entries(whole, language, offset).into_iter().map(line);
    std::iter::once(first).chain(lines).collect()
}
