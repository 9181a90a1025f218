//! From the text of a file to its rows.

use std::fmt::Display;

use csv::{ByteRecord, Error, ErrorKind, ReaderBuilder, StringRecord};

use super::quotes;
use super::table::{Column, Table};
use crate::exchange::{self, BadRow};

/// A file read into rows; what its rows mean is not looked at yet.
#[derive(Debug)]
pub struct Sheet {
    /// What messages call the file.
    pub(super) file: String,
    pub(super) table: &'static Table,
    pub(super) columns: Vec<Column>,
    pub(super) lines: Vec<Line>,
    /// Rows that are not even rows.
    pub(super) bad: Vec<BadRow>,
}

/// A row and the line of the file on which it begins.
#[derive(Debug)]
pub(super) struct Line {
    pub(super) number: u64,
    pub(super) cells: StringRecord,
}

impl Sheet {
    /// Reads the rows of a file in UTF-8, separated by commas, semicolons or tabs.
    ///
    /// # Errors
    ///
    /// Fails on a header that does not fit the table, and on quotes that do
    /// not fit: then it cannot be told where rows end.
    pub fn read(file: &str, table: &'static Table, bytes: &[u8]) -> Result<Self, exchange::Error> {
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let delimiter = delimiter(bytes);
        let mut numbers = quotes::rows(bytes, delimiter)
            .map_err(|quotes| {
                let (place, reason) = (format!("{file}:{}", quotes.line), quotes.reason);
                exchange::Error::BadRows(vec![BadRow { place, field: String::new(), reason }])
            })?
            .into_iter()
            // The header.
            .skip(1);
        let mut reader =
            ReaderBuilder::new().delimiter(delimiter).trim(csv::Trim::Headers).from_reader(bytes);
        let shape = |reason| exchange::Error::Shape { file: file.to_owned(), reason };
        let header = reader.headers().map_err(|error| shape(reason(&error)))?.clone();
        let columns = columns(table, &header).map_err(shape)?;
        let mut sheet =
            Self { file: file.to_owned(), table, columns, lines: Vec::new(), bad: Vec::new() };
        let mut record = ByteRecord::new();
        loop {
            let row = reader.read_byte_record(&mut record);
            let number = numbers.next().unwrap_or_else(|| reader.position().line());
            match row {
                Ok(false) => return Ok(sheet),
                Ok(true) => sheet.take(number, &record),
                Err(error) => sheet.refuse(number, &reason(&error)),
            }
        }
    }

    fn take(&mut self, number: u64, record: &ByteRecord) {
        match StringRecord::from_byte_record(record.clone()) {
            Ok(cells) => self.lines.push(Line { number, cells }),
            Err(_) => self.refuse(number, "This is not UTF-8; save the file as UTF-8."),
        }
    }

    fn refuse(&mut self, number: u64, reason: &str) {
        let bad = self.bad_row(number, "", &reason);
        self.bad.push(bad);
    }

    /// Says what is wrong with a field of the row on a line.
    pub(super) fn bad_row(&self, number: u64, field: &str, reason: &dyn Display) -> BadRow {
        let (place, field) = (self.place(number), field.to_owned());
        BadRow { place, field, reason: reason.to_string() }
    }

    /// What messages call a line.
    pub(super) fn place(&self, number: u64) -> String {
        format!("{}:{number}", self.file)
    }

    /// The cells of a row with their columns; blank ones are left out.
    pub(super) fn cells<'a>(
        &'a self,
        line: &'a Line,
    ) -> impl Iterator<Item = (Column, &'a str)> + Clone {
        let cells = self.columns.iter().copied().zip(line.cells.iter().map(str::trim));
        cells.filter(|(_, cell)| !cell.is_empty())
    }

    /// The cell of a field of that name.
    pub(super) fn cell<'a>(&'a self, line: &'a Line, name: &str) -> Option<&'a str> {
        let named = |column| matches!(column, Column::Field(field) if field.name == name);
        self.cells(line).find(|(column, _)| named(*column)).map(|(_, cell)| cell)
    }
}

/// What separates the cells: spreadsheets of some languages write semicolons.
fn delimiter(bytes: &[u8]) -> u8 {
    let header = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let count = |delimiter: &u8| header.split(|byte| byte == delimiter).count();
    // The last of equals wins: a comma.
    [b'\t', b';', b','].into_iter().max_by_key(count).unwrap_or(b',')
}

fn columns(table: &'static Table, header: &StringRecord) -> Result<Vec<Column>, String> {
    let mut seen = Vec::new();
    let mut columns = Vec::new();
    for name in header {
        let name = name.to_lowercase();
        let known = || format!("{} can have {}.", table.slug, table.columns());
        let column = table
            .column(&name)
            .ok_or_else(|| format!("There is no column “{name}”; {}", known()))?;
        if seen.contains(&name) {
            return Err(format!("The column “{name}” is there twice; leave one out."));
        }
        seen.push(name);
        columns.push(column);
    }
    Ok(columns)
}

fn reason(error: &Error) -> String {
    match error.kind() {
        ErrorKind::UnequalLengths { expected_len, len, .. } => {
            format!("This row has {len} cells, the header {expected_len}.")
        }
        ErrorKind::Utf8 { .. } => "This is not UTF-8; save the file as UTF-8.".to_owned(),
        _ => error.to_string(),
    }
}
