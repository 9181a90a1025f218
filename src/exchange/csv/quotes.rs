//! Where the rows of a file begin, and whether its quotes fit.
//!
//! Readers of CSV forgive quotes: what follows one that is never closed becomes
//! a single cell, and people vanish in it. RFC 4180 allows a quoted cell only as
//! a whole, with each quote in it written twice; a quote within a bare cell is
//! a letter as any other.

/// Quotes that do not fit.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Misquoted {
    /// The line on which the quoted cell begins, from 1.
    pub(super) line: u64,
    /// What is wrong, and what to do.
    pub(super) reason: String,
}

enum State {
    /// At the beginning of a cell; `true` at that of a row.
    Begin(bool),
    Bare,
    /// In a quoted cell that begins on a line.
    Quoted(u64),
    /// Behind a quote that ends the cell, or is the first of two.
    Closed(u64),
}

/// The line on which each row begins, blank lines left out.
///
/// # Errors
///
/// Fails at the first quote that is not closed, or that text follows.
pub(super) fn rows(bytes: &[u8], delimiter: u8) -> Result<Vec<u64>, Misquoted> {
    let (mut rows, mut line, mut state, mut before) = (Vec::new(), 1, State::Begin(true), 0);
    for &byte in bytes {
        let end = matches!(byte, b'\n' | b'\r');
        if matches!(state, State::Begin(true)) && !end {
            rows.push(line);
        }
        state = match (state, byte) {
            (State::Quoted(from), b'"') => State::Closed(from),
            (State::Quoted(from), _) | (State::Closed(from), b'"') => State::Quoted(from),
            (State::Begin(_), b'"') => State::Quoted(line),
            (_, byte) if byte == delimiter => State::Begin(false),
            (_, b'\n' | b'\r') => State::Begin(true),
            (State::Closed(from), _) => return Err(followed(from, line)),
            (State::Begin(_) | State::Bare, _) => State::Bare,
        };
        // A carriage return and a line feed are one end of a line.
        if end && !(byte == b'\n' && before == b'\r') {
            line += 1;
        }
        before = byte;
    }
    match state {
        State::Quoted(line) => Err(Misquoted { line, reason: OPEN.to_owned() }),
        _ => Ok(rows),
    }
}

const OPEN: &str = "The quote that opens here is not closed; close it, or take it out.";

fn followed(line: u64, closed: u64) -> Misquoted {
    let place = if closed == line { String::new() } else { format!(" on line {closed}") };
    let reason = format!(
        "Text follows the closing quote{place}; a quoted cell ends with its quote, and quotes in it are written twice."
    );
    Misquoted { line, reason }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Result<Vec<u64>, u64> {
        rows(text.as_bytes(), b',').map_err(|misquoted| misquoted.line)
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
            assert_eq!(at(text), Err(line), "{text:?}");
        }
    }

    #[test]
    fn rows_begin_where_they_stand_in_an_editor() {
        for (text, lines) in [
            ("a,b\r\nc,d\r\n\r\n\r\ne,\"f\r\ng\"\r\nh,i", vec![1, 2, 5, 7]),
            ("\n\na,b\n\nc,d\n", vec![3, 5]),
            ("a,b\rc,d\r", vec![1, 2]),
            ("a,\"say \"\"no\"\"\"\nb 5\" pipe,d\n,\n", vec![1, 2, 3]),
            ("", vec![]),
        ] {
            assert_eq!(at(text), Ok(lines), "{text:?}");
        }
    }
}
