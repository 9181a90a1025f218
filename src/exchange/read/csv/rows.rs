//! Rows of comma-separated values, each with the line on which it begins.
//!
//! Readers of CSV forgive quotes: what follows one that is never closed becomes
//! a single cell, and people vanish in it. RFC 4180 allows a quoted cell only as
//! a whole, with each quote in it written twice; a quote within a bare cell is
//! a letter as any other.
//!
//! The `csv` crate has no strict mode (its issue 77), and `csv-core` keeps to
//! itself that a quote is open or text follows one, and counts no lines that end
//! with a carriage return: holding it to the rule takes each byte once more.

use std::io::{BufRead, ErrorKind};

use super::super::{LONG_CELL, LONG_ROW, broken};
use crate::exchange::Problem;
use crate::model::bad_row::{FileProblem, TableProblem};

/// What cannot be read on from.
#[derive(Debug, PartialEq)]
pub(super) struct Flaw {
    /// The line on which the row or the quoted cell begins, from 1.
    pub(super) line: u64,
    pub(super) problem: Problem,
}

/// A row: its cells without their quotes, and the line on which it begins.
#[derive(Debug, Default)]
pub(super) struct Row {
    pub(super) line: u64,
    bytes: Vec<u8>,
    /// Where each cell ends.
    ends: Vec<usize>,
}

impl Row {
    /// Its cells; `None` where they are not UTF-8.
    pub(super) fn cells(&self) -> Option<Vec<&str>> {
        let text = std::str::from_utf8(&self.bytes).ok()?;
        let begins = [0].into_iter().chain(self.ends.iter().copied());
        begins.zip(&self.ends).map(|(begin, end)| text.get(begin..*end)).collect()
    }
}

/// Reads rows; blank lines are left out.
pub(super) struct Rows<R> {
    input: R,
    scan: Scan,
}

/// Where reading stands.
struct Scan {
    delimiter: u8,
    line: u64,
    before: u8,
    state: State,
}

#[derive(Clone, Copy)]
enum State {
    /// At the beginning of a cell; `true` at that of a row.
    Begin(bool),
    Bare,
    /// In a quoted cell that begins on a line.
    Quoted(u64),
    /// Behind a quote that ends the cell, or is the first of two.
    Closed(u64),
}

impl<R: BufRead> Rows<R> {
    /// Rows of text of which the first line has that number.
    pub(super) fn new(input: R, delimiter: u8, line: u64) -> Self {
        Self { input, scan: Scan { delimiter, line, before: 0, state: State::Begin(true) } }
    }

    /// Reads the next row; `false` where there is none.
    ///
    /// # Errors
    ///
    /// Fails at a quote that is not closed, or that text follows, at what is
    /// too long, and where the file cannot be read.
    pub(super) fn next(&mut self, row: &mut Row) -> Result<bool, Flaw> {
        row.bytes.clear();
        row.ends.clear();
        loop {
            let bytes = match self.input.fill_buf() {
                Ok([]) => return self.scan.end(row),
                Ok(bytes) => bytes,
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                Err(error) => {
                    return Err(Flaw { line: self.scan.line, problem: broken(&error) });
                }
            };
            let mut used = 0;
            let mut ended = false;
            for byte in bytes {
                used += 1;
                ended = self.scan.take(*byte, row)?;
                if ended {
                    break;
                }
            }
            self.input.consume(used);
            if ended {
                return Ok(true);
            }
            within(row)?;
        }
    }
}

impl Scan {
    /// Takes a byte; says whether it ends the row.
    fn take(&mut self, byte: u8, row: &mut Row) -> Result<bool, Flaw> {
        let end = matches!(byte, b'\n' | b'\r');
        if matches!(self.state, State::Begin(true)) && !end {
            row.line = self.line;
        }
        let before = self.state;
        self.state = match (before, byte) {
            (State::Quoted(from), b'"') => State::Closed(from),
            (State::Quoted(from), _) | (State::Closed(from), b'"') => State::Quoted(from),
            (State::Begin(_), b'"') => State::Quoted(self.line),
            (_, byte) if byte == self.delimiter => State::Begin(false),
            (_, b'\n' | b'\r') => State::Begin(true),
            (State::Closed(from), _) => {
                return Err(Flaw {
                    line: from,
                    problem: TableProblem::AfterQuote(self.line).into(),
                });
            }
            (State::Begin(_) | State::Bare, _) => State::Bare,
        };
        match self.state {
            State::Begin(false) => row.ends.push(row.bytes.len()),
            State::Bare => row.bytes.push(byte),
            State::Quoted(_) if !matches!(before, State::Begin(_)) => row.bytes.push(byte),
            State::Begin(true) | State::Quoted(_) | State::Closed(_) => {}
        }
        // A carriage return and a line feed are one end of a line.
        if end && !(byte == b'\n' && self.before == b'\r') {
            self.line += 1;
        }
        self.before = byte;
        let ended = end && matches!(self.state, State::Begin(true));
        Ok(ended && !matches!(before, State::Begin(true)) && row.end())
    }

    /// The last row may end with the file.
    fn end(&mut self, row: &mut Row) -> Result<bool, Flaw> {
        match std::mem::replace(&mut self.state, State::Begin(true)) {
            State::Quoted(line) => Err(Flaw { line, problem: TableProblem::OpenQuote.into() }),
            State::Begin(true) => Ok(false),
            State::Begin(false) | State::Bare | State::Closed(_) => Ok(row.end()),
        }
    }
}

impl Row {
    fn end(&mut self) -> bool {
        self.ends.push(self.bytes.len());
        true
    }
}

/// Refuses what is too long to be a row or a cell.
fn within(row: &Row) -> Result<(), Flaw> {
    let cell = row.bytes.len() - row.ends.last().copied().unwrap_or_default();
    let problem = if cell > LONG_CELL << 20 {
        FileProblem::LongCell(LONG_CELL)
    } else if row.bytes.len() + row.ends.len() > LONG_ROW << 20 {
        FileProblem::LongRow(LONG_ROW)
    } else {
        return Ok(());
    };
    Err(Flaw { line: row.line, problem: problem.into() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Result<Vec<(u64, Vec<String>)>, Flaw> {
        let (mut rows, mut row) = (Rows::new(text.as_bytes(), b',', 1), Row::default());
        let mut read = Vec::new();
        while rows.next(&mut row)? {
            let cells = row.cells().unwrap().into_iter().map(str::to_owned).collect();
            read.push((row.line, cells));
        }
        Ok(read)
    }

    #[test]
    fn quotes_that_do_not_fit_are_named_by_the_line_on_which_they_open() {
        for (text, line) in [
            ("name,note\nAnna,\"never closed\nBob,y\nCeline,z", 2),
            ("name,note\nAnna,\"x\nBob,\"y\"\nDan,w\n", 2),
            ("name,note\nBob,y\nAnna,\"she said \\\"no\\\"\"\n", 3),
            ("name,note\n\"Account1\" X111,y\n", 2),
            ("name,note\r\n\r\nBob,\"a\r\nb\"\r\nAnna,\"x\r\n", 5),
            ("\"name\nAnna\n", 1),
        ] {
            assert_eq!(rows(text).unwrap_err().line, line, "{text:?}");
        }
    }

    #[test]
    fn rows_begin_where_they_stand_in_an_editor() {
        for (text, expected) in [
            (
                "a,b\r\nc,d\r\n\r\n\r\ne,\"f\r\ng\"\r\nh,i",
                &[(1, "a|b"), (2, "c|d"), (5, "e|f\r\ng"), (7, "h|i")][..],
            ),
            ("\n\na,b\n\nc,d\n", &[(3, "a|b"), (5, "c|d")]),
            ("a,b\rc,d\r", &[(1, "a|b"), (2, "c|d")]),
            (
                "a,\"say \"\"no\"\"\"\nb 5\" pipe,d\n,\n",
                &[(1, "a|say \"no\""), (2, "b 5\" pipe|d"), (3, "|")],
            ),
            ("\"\",", &[(1, "|")]),
            ("", &[]),
        ] {
            let read: Vec<_> = rows(text).unwrap();
            let read: Vec<_> = read.iter().map(|(line, cells)| (*line, cells.join("|"))).collect();
            let read: Vec<_> = read.iter().map(|(line, cells)| (*line, cells.as_str())).collect();
            assert_eq!(read, expected, "{text:?}");
        }
    }

    #[test]
    fn what_is_too_long_is_refused_with_its_line() {
        let limit = LONG_CELL << 20;
        let cell = format!("name\nA\n{}", "x".repeat(limit + (1 << 20)));
        let flaw = Flaw { line: 3, problem: FileProblem::LongCell(LONG_CELL).into() };
        assert_eq!(rows(&cell).unwrap_err(), flaw);
        let row = format!("name\n{}", format!("{},", "x".repeat(limit - 1)).repeat(5));
        let mut read = Rows::new(std::io::BufReader::new(row.as_bytes()), b',', 1);
        let mut into = Row::default();
        assert!(read.next(&mut into).unwrap());
        let flaw = Flaw { line: 2, problem: FileProblem::LongRow(LONG_ROW).into() };
        assert_eq!(read.next(&mut into).unwrap_err(), flaw);
    }
}
