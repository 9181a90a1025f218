//! A record as lines to read: one renderer for every kind.
//!
//! The fields come in the order of their table, each shown by its shape; then
//! what hangs on the record, who says so, its long texts, and its history.

mod citations;
mod compare;
mod consent;
mod fields;
mod figures;
mod ill_treatment;
mod rivals;
mod sayings;
mod table;
#[cfg(test)]
mod tests;
mod ties;

pub use citations::about as field_about;
pub(super) use citations::said_for;
pub use compare::{Agreement, ComparedLine, compare};
pub use fields::{fields_told, shown};
pub use sayings::{FieldSayings, Saying, sayings};

use self::rivals::Rivals;
use self::table::Table;
use super::width::{cells, wrap};
use crate::model::called::Named;
use crate::model::whole::Whole;
use crate::model::{Day, Language, RecordId};
use crate::words;

/// Cells that labels take, with the space after them, in a narrow and in a wide pane.
const LABELS: [usize; 2] = [13, 16];
/// Cells from which on a pane is wide.
const WIDE: usize = 40;

/// Cells by which what stands under a head is set in.
const MARGIN: usize = 2;

/// What a document is made of.
#[derive(Clone, Debug, PartialEq)]
enum Block {
    /// A stretch of text.
    Passage(Passage),
    /// Rows in columns.
    Table(Table),
}

impl From<Passage> for Block {
    fn from(passage: Passage) -> Self {
        Self::Passage(passage)
    }
}

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
    /// Where it leads.
    link: Option<LineLink>,
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

/// Where and when it is read.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Here {
    /// The day where the person is.
    pub today: Day,
    /// Minutes east of UTC.
    pub offset: i32,
}

/// The room that a page has.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct PageRoom {
    /// Cells of a line.
    pub width: usize,
    /// Lines on screen.
    pub lines: usize,
    /// Cells for the heading, which stands over the lines.
    pub head: usize,
    /// The same where there are more lines than fit: how far down one is stands beside it.
    pub beside: usize,
}

/// Where a line leads.
#[derive(Clone, Debug, PartialEq)]
pub enum LineLink {
    /// To a record.
    Record(Named),
    /// To what sources say of a field, first what one of them says otherwise.
    Rival(String, RecordId),
}

impl LineLink {
    /// The record that it leads to.
    pub fn record(&self) -> Option<&Named> {
        match self {
            Self::Record(named) => Some(named),
            Self::Rival(..) => None,
        }
    }
}

/// A record laid out for a width.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Document {
    /// The lines, top to bottom.
    pub lines: Vec<DocumentLine>,
    /// Where lines lead, in their order.
    pub links: Vec<LineLink>,
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
        Self { link: Some(LineLink::Record(link)), ..self }
    }

    /// Leads to what sources say of a field, unless it leads to a record.
    fn rival(self, field: &str, by: RecordId) -> Self {
        let link = self.link.unwrap_or_else(|| LineLink::Rival(field.to_owned(), by));
        Self { link: Some(link), ..self }.warning()
    }

    fn warning(self) -> Self {
        Self { tone: Tone::Warning, ..self }
    }

    /// The label and the text, each value by itself: of a record that it leads to,
    /// the name is one and the reference another.
    fn values(self) -> Vec<(String, String)> {
        let Self { label, text, link, .. } = self;
        let reference = link.as_ref().and_then(LineLink::record);
        let reference = reference.map(|link| link.reference.to_string());
        let name = reference.as_deref().and_then(|reference| text.strip_suffix(reference));
        match (name.map(str::trim_end), &reference) {
            (Some(name), Some(reference)) => {
                vec![(label.clone(), name.to_owned()), (label, reference.clone())]
            }
            _ => vec![(label, text)],
        }
    }

    fn plain_text(&self) -> String {
        match (self.tone, self.label.is_empty()) {
            (Tone::Head, _) => format!("\n{}\n", self.text),
            (_, true) => format!("{}{}\n", " ".repeat(self.indent), self.text),
            (_, false) => format!("{}: {}\n", self.label, self.text),
        }
    }
}

/// Everything that is known of a record.
fn blocks(whole: &Whole, language: Language, here: Here) -> Vec<Block> {
    let mut first = Vec::new();
    if whole.trashed {
        first.push(Passage {
            tone: Tone::Warning,
            ..Passage::text(words::text(language, "record-in-trash"))
        });
    }
    if !whole.flags.is_empty() {
        let flags: Vec<_> = whole.flags.iter().map(|flag| words::flag(*flag, language)).collect();
        let check = Passage::labelled(words::text(language, "flags"), flags.join(", "));
        first.push(Passage { tone: Tone::Warning, ..check });
    }
    let rivals = Rivals::of(whole, language);
    first.extend(fields::short(whole, &rivals, here, language));
    let mut blocks: Vec<Block> = first.into_iter().map(Block::from).collect();
    blocks.extend(figures::over_time(whole, language).map(Block::from));
    blocks.extend(ties::all(whole, language));
    blocks.extend(citations::all(whole, &rivals, language));
    blocks.extend(fields::long(whole, &rivals, language).into_iter().map(Block::from));
    blocks.extend(citations::history(whole, here.offset, language).into_iter().map(Block::from));
    blocks
}

impl Document {
    /// Lays a record out. What it is called is the first line where it is cut
    /// in the heading.
    pub fn of(whole: &Whole, language: Language, here: Here, room: PageRoom) -> Self {
        let mut blocks = blocks(whole, language, here);
        let document = Self::laid_out(blocks.clone(), room.width);
        if cells(&heading(&whole.record, language)) <= document.head(room) {
            return document;
        }
        let called = words::called(&whole.record, language);
        blocks.insert(0, Passage::head(called).into());
        Self::laid_out(blocks, room.width)
    }

    /// Cells that the heading over it may take.
    pub fn head(&self, room: PageRoom) -> usize {
        if self.lines.len() > room.lines { room.beside } else { room.head }
    }

    fn laid_out(blocks: Vec<Block>, width: usize) -> Self {
        let mut document = Self::default();
        for block in blocks {
            match block {
                Block::Passage(passage) => document.push(passage, width),
                Block::Table(table) => document.push_table(&table, width),
            }
        }
        document
    }

    fn push_table(&mut self, table: &Table, width: usize) {
        for (row, lines) in table.lay_out(width) {
            let link = self.link(row.link.clone().map(LineLink::Record));
            self.lines.extend(lines.into_iter().map(|line| DocumentLine { link, ..line }));
        }
    }

    /// Has the next line lead somewhere.
    fn link(&mut self, to: Option<LineLink>) -> Option<usize> {
        self.links.push(to?);
        self.starts.push(self.lines.len());
        Some(self.links.len() - 1)
    }

    fn push(&mut self, entry: Passage, width: usize) {
        if entry.tone == Tone::Head && !self.lines.is_empty() {
            self.lines.push(DocumentLine::default());
        }
        let link = self.link(entry.link);
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

/// What a page is headed by: `INCIDENT I-12  A beating`.
pub fn heading(record: &Named, language: Language) -> String {
    let Named { kind, reference, .. } = record;
    let kind = words::kind(*kind, reference.prefix, language).to_uppercase();
    format!("{kind} {reference}  {}", words::called(record, language))
}

/// A label and the space after it.
fn padded(label: &str, column: usize) -> String {
    let label = super::width::cut(label, column.saturating_sub(1));
    let space = column.saturating_sub(cells(&label));
    label + &" ".repeat(space)
}

/// What a record says, piece by piece: the label, where there is one, and the
/// text, first its reference and what it is called.
pub fn values(whole: &Whole, language: Language, here: Here) -> Vec<(String, String)> {
    let record = &whole.record;
    let first = [record.reference.to_string(), super::called(record, language).into_owned()];
    let first = first.into_iter().map(|text| (String::new(), text));
    let said = blocks(whole, language, here).into_iter().flat_map(|block| match block {
        Block::Passage(Passage { tone: Tone::Head, .. }) => vec![],
        Block::Passage(passage) => passage.values(),
        Block::Table(table) => table.values(),
    });
    first.chain(said.filter(|(_, text)| !text.is_empty())).collect()
}

/// A record as plain text, to be pasted elsewhere.
pub fn plain_text(whole: &Whole, language: Language, here: Here) -> String {
    let first = super::reference_and_called(&whole.record, language) + "\n";
    let blocks = blocks(whole, language, here);
    let lines = blocks.iter().map(|block| match block {
        Block::Passage(passage) => passage.plain_text(),
        Block::Table(table) => table.plain_text(),
    });
    std::iter::once(first).chain(lines).collect()
}
