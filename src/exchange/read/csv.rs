//! Tables of records as comma-separated values, one row a record.
//!
//! Columns are named like the fields; `ref` is what the row is called in other
//! rows and files. What is imported together may link to each other.

mod rows;

use std::collections::VecDeque;
use std::io::{self, BufRead, Cursor, Read};

use encoding_rs::UTF_8;

use super::encoding::Text;
use super::{Asked, LONG_ROW, Raw, Reader, Said, broken};
use crate::exchange::guard::unguarded;
use crate::exchange::map::columns;
use crate::exchange::source::Source;
use crate::exchange::table::{Column, Table};
use crate::exchange::{BadRow, Problem};
use crate::model::bad_row::{FileProblem, Place, TableProblem};
use crate::model::imported::Found;
use rows::{Flaw, Row, Rows};

/// What may separate cells; of those that are as frequent the last is taken.
const DELIMITERS: [u8; 4] = [b'|', b'\t', b';', b','];

/// How some programs say in the first line what separates cells.
const SAID: &[u8] = b"sep=";

/// A file with its header read.
pub(in crate::exchange) struct Sheet {
    file: String,
    table: &'static Table,
    encoding: &'static str,
    delimiter: u8,
    /// What each column holds; nothing where it has no name.
    columns: Vec<Option<Column>>,
    rows: Rows<Box<dyn BufRead>>,
    row: Row,
    /// What is wrong with the header.
    bad: VecDeque<BadRow>,
    ended: bool,
}

impl Reader for Sheet {
    fn found(&self) -> Option<Found> {
        let (file, encoding) = (self.file.clone(), self.encoding);
        Some(Found { file, encoding, delimiter: char::from(self.delimiter) })
    }

    fn rows(mut self) -> impl Iterator<Item = Result<Raw, BadRow>> {
        std::iter::from_fn(move || self.next())
    }
}

impl Sheet {
    /// Reads the header.
    pub(in crate::exchange) fn open(source: Source, asked: &Asked) -> Self {
        let read = Beginning::read(source.input);
        let failed = read.as_ref().err().map(broken);
        let begun = read.unwrap_or_default();
        let mut sheet = Self {
            file: source.name,
            table: asked.table,
            encoding: begun.encoding,
            delimiter: begun.delimiter,
            columns: Vec::new(),
            rows: Rows::new(begun.input, begun.delimiter, begun.line),
            row: Row::default(),
            bad: VecDeque::new(),
            ended: false,
        };
        match failed {
            Some(problem) => sheet.end(1, problem),
            None => sheet.header(asked),
        }
        sheet
    }

    fn header(&mut self, asked: &Asked) {
        match self.rows.next(&mut self.row) {
            Err(Flaw { line, problem }) => return self.end(line, problem),
            Ok(false) => self.ended = true,
            Ok(true) => {}
        }
        let line = self.row.line;
        let Some(cells) = self.row.cells() else {
            return self.end(line, FileProblem::NotText(self.encoding).into());
        };
        match columns(self.table, &cells, &asked.columns) {
            Ok(columns) => self.columns = columns,
            Err(unknown) => {
                let bad = |(name, problem): (String, TableProblem)| BadRow {
                    value: name.clone(),
                    ..self.bad(line, &name, problem.into())
                };
                let bad: Vec<_> = unknown.into_iter().map(bad).collect();
                self.bad.extend(bad);
                self.ended = true;
            }
        }
    }

    fn next(&mut self) -> Option<Result<Raw, BadRow>> {
        loop {
            if let Some(bad) = self.bad.pop_front() {
                return Some(Err(bad));
            }
            if self.ended {
                return None;
            }
            match self.rows.next(&mut self.row) {
                Ok(true) => {
                    if let Some(read) = self.read().transpose() {
                        let bad = |(column, problem)| self.bad(self.row.line, column, problem);
                        return Some(read.map_err(bad));
                    }
                }
                Ok(false) => self.ended = true,
                Err(Flaw { line, problem }) => self.end(line, problem),
            }
        }
    }

    /// The row that was read last; none where nothing stands in it.
    fn read(&self) -> Result<Option<Raw>, (&'static str, Problem)> {
        let whole = |problem: Problem| ("", problem);
        let not_text = || whole(FileProblem::NotText(self.encoding).into());
        let cells = self.row.cells().ok_or_else(not_text)?;
        if self.encoding != UTF_8.name()
            && cells.iter().any(|cell| cell.contains(char::REPLACEMENT_CHARACTER))
        {
            return Err(not_text());
        }
        if cells.iter().all(|cell| cell.trim().is_empty()) {
            return Ok(None);
        }
        let (found, expected) = (cells.len(), self.columns.len());
        let beyond = cells.iter().skip(expected).any(|cell| !cell.trim().is_empty());
        if found < expected || beyond {
            return Err(whole(TableProblem::Cells { found, expected }.into()));
        }
        self.raw(&cells).map(Some)
    }

    fn raw(&self, cells: &[&str]) -> Result<Raw, (&'static str, Problem)> {
        let mut raw = Raw {
            place: Place::line(self.row.line),
            kind: self.table.kind,
            copy: None,
            reference: None,
            names: Vec::new(),
            fields: Vec::new(),
        };
        let cells = self.columns.iter().zip(cells.iter().map(|cell| unguarded(cell.trim())));
        for (column, cell) in cells.filter(|(_, cell)| !cell.is_empty()) {
            match column {
                None => return Err(("", TableProblem::Nameless.into())),
                Some(Column::Reference) => raw.reference = Some(cell.to_owned()),
                Some(Column::Names) => {
                    let names = cell.split(';').map(str::trim).filter(|name| !name.is_empty());
                    raw.names.extend(names.map(str::to_owned));
                }
                Some(Column::Field(field)) => {
                    raw.fields.push((field.name.to_owned(), Said::Typed(cell.to_owned())));
                }
            }
        }
        if let Some(form) = &self.table.form
            && raw.typed("form").is_none()
        {
            raw.fields.push(("form".to_owned(), Said::Typed(form.as_str().to_owned())));
        }
        Ok(raw)
    }

    /// Says what is wrong, and that there is nothing more.
    fn end(&mut self, line: u64, problem: Problem) {
        let bad = self.bad(line, "", problem);
        self.bad.push_back(bad);
        self.ended = true;
    }

    fn bad(&self, line: u64, column: &str, problem: Problem) -> BadRow {
        let (file, column) = (self.file.clone(), column.to_owned());
        BadRow { file, place: Place::line(line), column, value: String::new(), problem }
    }
}

/// What the first line says of a file.
struct Beginning {
    input: Box<dyn BufRead>,
    encoding: &'static str,
    delimiter: u8,
    /// The number of the line that comes next.
    line: u64,
}

impl Default for Beginning {
    fn default() -> Self {
        let encoding = UTF_8.name();
        Self { input: Box::new(io::empty()), encoding, delimiter: b',', line: 1 }
    }
}

impl Beginning {
    fn read(input: Box<dyn Read>) -> io::Result<Self> {
        let Text { mut input, encoding } = Text::of(input)?;
        let mut first = Vec::new();
        input.by_ref().take((LONG_ROW as u64) << 20).read_until(b'\n', &mut first)?;
        let encoding = encoding.name();
        if let Some(delimiter) = said(&first) {
            return Ok(Self { input, encoding, delimiter, line: 2 });
        }
        let delimiter = most_frequent(&first);
        Ok(Self { input: Box::new(Cursor::new(first).chain(input)), encoding, delimiter, line: 1 })
    }
}

/// What the first line says that separates cells, if it says that.
fn said(line: &[u8]) -> Option<u8> {
    let rest = line.trim_ascii_end().strip_prefix(SAID);
    // A tab is no letter that is left of a line without its end.
    match (rest?, line) {
        ([delimiter], _) if DELIMITERS.contains(delimiter) => Some(*delimiter),
        ([], [b's', b'e', b'p', b'=', b'\t', ..]) => Some(b'\t'),
        _ => None,
    }
}

/// What separates the cells of a header: spreadsheets of some languages write semicolons.
fn most_frequent(header: &[u8]) -> u8 {
    let count = |delimiter: &u8| header.split(|byte| byte == delimiter).count();
    DELIMITERS.into_iter().max_by_key(count).unwrap_or(b',')
}
