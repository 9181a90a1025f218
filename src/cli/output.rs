//! What is printed: results on standard output, messages on standard error.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::io::{self, Write};

use serde_json::Value;

use crate::words::is_hidden;

/// Stands for a character that is not passed to the terminal.
const STAND_IN: char = '\u{fffd}';

/// `text` with a stand-in for each character that must not reach a terminal,
/// line breaks and tabs apart. The casebook may hold some that came in files.
pub(super) fn printable(text: &str) -> Cow<'_, str> {
    let hostile = |char: char| is_hidden(char) && char != '\n' && char != '\t';
    if text.contains(hostile) {
        text.chars().map(|char| if hostile(char) { STAND_IN } else { char }).collect()
    } else {
        text.into()
    }
}

/// The same in one line.
pub(super) fn printable_line(text: &str) -> String {
    printable(text).replace(['\n', '\t'], " ")
}

pub(super) fn print(text: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(printable(text).as_bytes())?;
    out.write_all(b"\n")?;
    out.flush()
}

/// Prints bytes that the program made itself.
pub(super) fn print_raw(bytes: &[u8]) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(bytes)?;
    out.flush()
}

pub(super) fn print_json(value: &Value) -> io::Result<()> {
    let mut text = json(value);
    text.push('\n');
    print_raw(text.as_bytes())
}

/// Prints line after line, for results of any length.
#[derive(Debug)]
pub(super) struct Lines {
    out: io::BufWriter<io::StdoutLock<'static>>,
}

impl Lines {
    /// Begins with nothing.
    pub(super) fn begin() -> Self {
        Self { out: io::BufWriter::new(io::stdout().lock()) }
    }

    pub(super) fn add(&mut self, line: &str) -> io::Result<()> {
        writeln!(self.out, "{}", printable(line))
    }

    /// Ends with the last line.
    pub(super) fn end(mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// Prints one JSON array, value after value, so that it can be of any length.
#[derive(Debug)]
pub(super) struct JsonArray {
    out: io::BufWriter<io::StdoutLock<'static>>,
    empty: bool,
}

impl JsonArray {
    pub(super) fn begin() -> io::Result<Self> {
        let mut out = io::BufWriter::new(io::stdout().lock());
        out.write_all(b"[")?;
        Ok(Self { out, empty: true })
    }

    pub(super) fn add(&mut self, value: &Value) -> io::Result<()> {
        let comma = if self.empty { "" } else { "," };
        self.empty = false;
        // No text within holds a line break: JSON writes those as `\n`.
        write!(self.out, "{comma}\n  {}", json(value).replace('\n', "\n  "))
    }

    pub(super) fn end(mut self) -> io::Result<()> {
        self.out.write_all(if self.empty { b"]\n" } else { b"\n]\n" })?;
        self.out.flush()
    }
}

/// Indented JSON in which characters that must not reach a terminal are escaped.
fn json(value: &Value) -> String {
    let text = serde_json::to_string_pretty(value).unwrap_or_default();
    let hostile = |char: char| is_hidden(char) && char != '\n';
    if !text.contains(hostile) {
        return text;
    }
    let mut escaped = String::with_capacity(text.len() + 16);
    for char in text.chars() {
        if hostile(char) {
            for unit in char.encode_utf16(&mut [0; 2]) {
                // Writing to a string cannot fail.
                let _ = write!(escaped, "\\u{unit:04x}");
            }
        } else {
            escaped.push(char);
        }
    }
    escaped
}

/// Tells the person something beside the result.
pub(super) fn note(text: &str) {
    // Where messages cannot be shown, there is nobody to tell.
    let _ = writeln!(io::stderr().lock(), "{}", printable(text));
}

#[cfg(test)]
mod tests {
    use serde_json::json as value;

    use super::*;

    #[test]
    fn nothing_that_steers_a_terminal_is_printed() {
        assert_eq!(
            printable("a\u{1b}[2J\u{9b}b\u{202e}c\u{7f}"),
            "a\u{fffd}[2J\u{fffd}b\u{fffd}c\u{fffd}"
        );
        assert_eq!(printable("two\nlines"), "two\nlines");
        assert_eq!(printable_line("two\nlines"), "two lines");
    }

    #[test]
    fn json_keeps_what_it_escapes() {
        let hostile = value!({ "a\u{202e}": "b\u{1b}\u{9b}\u{7f}\u{2066}\u{e0041}" });
        let text = json(&hostile);
        assert!(!text.contains(|char| is_hidden(char) && char != '\n'), "{text}");
        assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), hostile);
    }
}
