//! The values of a JSON text, one after another, so that none has to wait for
//! the end of the file.

use std::io::{BufRead, ErrorKind};

use super::super::{LONG_ROW, broken};
use crate::exchange::Problem;
use crate::model::bad_row::{DocumentProblem, FileProblem};

/// A place from which cannot be read on.
#[derive(Debug, PartialEq)]
pub(super) struct Flaw {
    pub(super) line: u64,
    pub(super) problem: Problem,
}

/// Reads values, and the signs between them.
pub(super) struct Pieces<R> {
    input: R,
    line: u64,
    /// Bytes of the line that were read.
    column: u64,
}

/// A value, and where it begins.
#[derive(Debug, Default)]
pub(super) struct Piece {
    pub(super) line: u64,
    /// Its first byte in that line, from 1.
    pub(super) column: u64,
    pub(super) bytes: Vec<u8>,
}

/// What is within a value.
#[derive(Default)]
struct Nesting {
    depth: usize,
    in_string: bool,
    escaped: bool,
}

impl<R: BufRead> Pieces<R> {
    pub(super) fn new(input: R) -> Self {
        Self { input, line: 1, column: 0 }
    }

    /// The next sign that is no space, which stays where it is.
    pub(super) fn peek(&mut self) -> Result<Option<u8>, Flaw> {
        loop {
            let (spaces, sign) = match self.input.fill_buf() {
                Ok([]) => return Ok(None),
                Ok(bytes) => {
                    let spaces = bytes.iter().take_while(|byte| is_space(**byte)).count();
                    (bytes.get(..spaces).unwrap_or_default().to_vec(), bytes.get(spaces).copied())
                }
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                Err(error) => return Err(self.flaw(broken(&error))),
            };
            for byte in &spaces {
                self.pass(*byte);
            }
            self.input.consume(spaces.len());
            if sign.is_some() {
                return Ok(sign);
            }
        }
    }

    /// Takes that sign, where it comes next; says whether it did.
    pub(super) fn take(&mut self, sign: u8) -> Result<bool, Flaw> {
        let comes = self.peek()? == Some(sign);
        if comes {
            self.pass(sign);
            self.input.consume(1);
        }
        Ok(comes)
    }

    /// Takes the next value as far as its brackets and quotes tell; what is
    /// within them may still be wrong.
    pub(super) fn value(&mut self, piece: &mut Piece) -> Result<(), Flaw> {
        let first = self.peek()?;
        piece.bytes.clear();
        (piece.line, piece.column) = (self.line, self.column + 1);
        if !first.is_some_and(|byte| byte.is_ascii_alphanumeric() || b"{[\"-".contains(&byte)) {
            return Err(self.syntax());
        }
        let mut nesting = Nesting::default();
        loop {
            let bytes = match self.input.fill_buf() {
                Ok([]) if nesting.is_within() => return Err(self.syntax()),
                Ok([]) => return Ok(()),
                Ok(bytes) => bytes,
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                Err(error) => return Err(self.flaw(broken(&error))),
            };
            let (mut used, mut ended) = (0, false);
            let (mut line, mut column) = (self.line, self.column);
            for byte in bytes {
                if nesting.ends_before(*byte) && !piece.bytes.is_empty() {
                    ended = true;
                    break;
                }
                piece.bytes.push(*byte);
                used += 1;
                (line, column) = if *byte == b'\n' { (line + 1, 0) } else { (line, column + 1) };
                ended = nesting.ends_with(*byte);
                if ended {
                    break;
                }
            }
            self.input.consume(used);
            (self.line, self.column) = (line, column);
            if ended {
                return Ok(());
            }
            if piece.bytes.len() > LONG_ROW << 20 {
                let problem = FileProblem::LongRow(LONG_ROW).into();
                return Err(Flaw { line: piece.line, problem });
            }
        }
    }

    /// That the text is not well formed here.
    pub(super) fn syntax(&self) -> Flaw {
        self.flaw(DocumentProblem::Syntax(self.column + 1).into())
    }

    /// That something is wrong on this line.
    pub(super) fn flaw(&self, problem: Problem) -> Flaw {
        Flaw { line: self.line, problem }
    }

    fn pass(&mut self, byte: u8) {
        if byte == b'\n' {
            (self.line, self.column) = (self.line + 1, 0);
        } else {
            self.column += 1;
        }
    }
}

impl Nesting {
    fn is_within(&self) -> bool {
        self.depth > 0 || self.in_string
    }

    /// Whether a number or a word ends before that byte.
    fn ends_before(&self, byte: u8) -> bool {
        !self.is_within() && (is_space(byte) || b",:]}".contains(&byte))
    }

    /// Whether a string, an object or an array ends with that byte.
    fn ends_with(&mut self, byte: u8) -> bool {
        if self.in_string {
            let closed = byte == b'"' && !self.escaped;
            self.escaped = byte == b'\\' && !self.escaped;
            self.in_string = !closed;
            return closed && self.depth == 0;
        }
        match byte {
            b'"' => self.in_string = true,
            b'{' | b'[' => self.depth += 1,
            b'}' | b']' => {
                self.depth = self.depth.saturating_sub(1);
                return self.depth == 0;
            }
            _ => {}
        }
        false
    }
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}

#[cfg(test)]
mod tests {
    use std::io::BufReader;

    use super::*;

    #[test]
    fn values_are_cut_where_they_end_however_the_file_is_read() {
        let text = "{\"a\": \"}\\\"\", \"b\": [1]}\n , 12 , \"x\\\\\",[[]] ,true";
        for capacity in [1, 2, 7, 100] {
            let input = BufReader::with_capacity(capacity, text.as_bytes());
            let (mut pieces, mut piece) = (Pieces::new(input), Piece::default());
            let mut read = Vec::new();
            loop {
                pieces.value(&mut piece).unwrap();
                read.push((piece.line, String::from_utf8(piece.bytes.clone()).unwrap()));
                if !pieces.take(b',').unwrap() {
                    break;
                }
            }
            let read: Vec<_> = read.iter().map(|(line, text)| (*line, text.as_str())).collect();
            let object = "{\"a\": \"}\\\"\", \"b\": [1]}";
            let expected = [(1, object), (2, "12"), (2, "\"x\\\\\""), (2, "[[]]"), (2, "true")];
            assert_eq!(read, expected);
            assert_eq!(pieces.peek().unwrap(), None);
        }
    }

    #[test]
    fn what_does_not_end_is_told_with_its_place() {
        for text in ["{\"a\": [1, 2}", "\"open", "", ",", "}"] {
            let flaw = Pieces::new(text.as_bytes()).value(&mut Piece::default()).unwrap_err();
            let problem = flaw.problem;
            assert!(
                matches!(problem, Problem::Document(DocumentProblem::Syntax(_))),
                "{text}: {problem:?}"
            );
        }
    }
}
