//! Where the rows of a file begin, and whether its quotes are whole.
//!
//! A reader that is lenient about quotes swallows rows without a word, so they
//! are looked at before anything is read.

/// A quote that makes it unsure which text belongs to which cell.
#[derive(Debug, Eq, PartialEq)]
pub(super) struct Problem {
    /// The line of the quote, or of the one that opened its cell.
    pub(super) line: u64,
    pub(super) reason: String,
}

/// The line on which each row begins, blank lines left out, and every bad quote.
pub(super) fn scan(bytes: &[u8], delimiter: u8) -> (Vec<u64>, Vec<Problem>) {
    let mut scan = Scan { at: At::RowStart, line: 1, rows: Vec::new(), bad: Vec::new() };
    let mut before = b'\n';
    for byte in bytes {
        let ends = matches!(byte, b'\r' | b'\n');
        let second = before == b'\r' && *byte == b'\n';
        before = *byte;
        if !second {
            scan.step(*byte, delimiter, ends);
        }
        scan.line += u64::from(ends && !second);
    }
    if let At::Quoted { opened } = scan.at {
        scan.refuse(opened, "The quote that opens here is not closed.".to_owned());
    }
    (scan.rows, scan.bad)
}

#[derive(Clone, Copy)]
enum At {
    RowStart,
    CellStart,
    Plain,
    Quoted {
        opened: u64,
    },
    /// After a quote within a quoted cell: its end, or the first of two.
    Closed {
        opened: u64,
    },
    /// After a bad quote; what follows on its line is not looked at.
    Lost,
}

struct Scan {
    at: At,
    line: u64,
    rows: Vec<u64>,
    bad: Vec<Problem>,
}

impl Scan {
    fn step(&mut self, byte: u8, delimiter: u8, ends: bool) {
        if let (At::RowStart, false) = (self.at, ends) {
            self.rows.push(self.line);
        }
        self.at = match (self.at, byte) {
            (At::Quoted { opened }, b'"') => At::Closed { opened },
            (At::Quoted { opened }, _) | (At::Closed { opened }, b'"') => At::Quoted { opened },
            _ if ends => At::RowStart,
            (At::RowStart | At::CellStart, b'"') => At::Quoted { opened: self.line },
            (At::Lost, _) => At::Lost,
            _ if byte == delimiter => At::CellStart,
            (At::Closed { opened }, _) => {
                let closed = if opened == self.line {
                    "a quote in the cell".to_owned()
                } else {
                    format!("the quote that closes it on line {}", self.line)
                };
                let reason = format!("There is text after {closed}; {WRITE}");
                self.refuse(opened, reason);
                At::Lost
            }
            (_, b'"') => {
                let reason = format!("There is a quote inside of a cell; {WRITE}");
                self.refuse(self.line, reason);
                At::Lost
            }
            _ => At::Plain,
        };
    }

    fn refuse(&mut self, line: u64, reason: String) {
        self.bad.push(Problem { line, reason });
    }
}

const WRITE: &str = "put the whole cell in quotes and write each quote in it twice.";

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<u64> {
        scan(text.as_bytes(), b',').1.iter().map(|problem| problem.line).collect()
    }

    #[test]
    fn bad_quotes_are_found_on_their_line() {
        for (text, line) in [
            ("name,note\nAnna,\"never closed\nBob,y\nCeline,z\n", 2),
            ("name,note\nAnna,\"x\nBob,\"y\"\nDan,w\n", 2),
            ("name,note\nAnna,\"she said \\\"no\\\"\"\n", 2),
            ("name,note\r\n\r\nAnna,\"Account1\" X111\r\nBob,y\r\n", 3),
            ("name,note\nAnna,y\nBob,5\" pipe\n", 3),
            ("name,note\nAnna, \"a, b\"\n", 2),
            ("\"name,note\nAnna,y\n", 1),
            ("name,note\nAnna,y\n\"", 3),
        ] {
            assert_eq!(lines(text), [line], "{text:?}");
        }
        assert_eq!(lines("a,b\n\"x\"y,z\nc,d\ne,f\"\n"), [2, 4], "each is named");
    }

    #[test]
    fn whole_quotes_pass_and_rows_begin_where_they_are_seen() {
        let text = "a,b\r\n\r\n\"x\r\n\"\"y\"\"\",\"\"\r\n\n\"p,q\",r\n";
        assert_eq!(scan(text.as_bytes(), b','), (vec![1, 3, 6], vec![]));
        assert_eq!(scan(b"a;b\n\"x\";,y\n", b';'), (vec![1, 2], vec![]));
        assert_eq!(scan(b"a\rb\r\"c\"", b','), (vec![1, 2, 3], vec![]));
    }
}
