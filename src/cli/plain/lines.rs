//! Lines out and lines in.

use std::io::{self, IsTerminal, Write};

use crate::cli::output::{printable, printable_line};
use crate::runtime::input::{Heard, Input};
use crate::store::Store;

/// Longest line that is taken, in bytes.
const LIMIT: usize = 100_000;

/// Why no more can be asked.
#[derive(Debug)]
pub(super) enum Stop {
    /// Nobody is there to answer.
    End,
    /// What is said reaches nobody.
    Io(io::Error),
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// An answer to a question with numbered lines.
#[derive(Debug, Eq, PartialEq)]
pub(super) enum Picked {
    /// The line of that index.
    Line(usize),
    /// None of them.
    None,
    /// Something else, as it was typed.
    Typed(String),
}

/// The person at the other end.
#[derive(Debug)]
pub(super) struct Lines {
    out: io::Stdout,
    input: Input,
    /// Whether what is typed is seen, line break and all.
    echoes: bool,
}

impl Lines {
    pub(super) fn new() -> Self {
        Self { out: io::stdout(), input: Input::default(), echoes: io::stdin().is_terminal() }
    }

    /// Says something in lines of its own.
    pub(super) fn say(&mut self, text: &str) -> Result<(), Stop> {
        let mut out = self.out.lock();
        writeln!(out, "{}", printable(text))?;
        Ok(out.flush()?)
    }

    /// Asks for a line; the store is left whole while none comes.
    pub(super) fn ask(
        &mut self,
        question: &str,
        store: Option<&mut Store>,
    ) -> Result<String, Stop> {
        let mut out = self.out.lock();
        write!(out, "{}: ", printable_line(question))?;
        out.flush()?;
        let heard = self.input.line(LIMIT, store)?;
        if !self.echoes || !matches!(heard, Heard::Line(_)) {
            writeln!(out)?;
        }
        match heard {
            Heard::Line(bytes) => Ok(clean(&String::from_utf8_lossy(&bytes))),
            Heard::End | Heard::Left => Err(Stop::End),
        }
    }

    /// Asks which of the numbered lines is meant.
    pub(super) fn pick(
        &mut self,
        options: &[String],
        question: &str,
        store: Option<&mut Store>,
    ) -> Result<Picked, Stop> {
        for (index, option) in options.iter().enumerate() {
            self.say(&printable_line(&format!("{}. {option}", index + 1)))?;
        }
        let typed = self.ask(question, store)?;
        Ok(picked(&typed, options.len()))
    }
}

/// What was typed, without the keys that a terminal sends as signs: an arrow
/// is `ESC [ A`.
fn clean(typed: &str) -> String {
    let mut text = String::new();
    let mut chars = typed.trim_end_matches(['\r', '\n']).chars().peekable();
    while let Some(char) = chars.next() {
        if char == '\u{1b}' && chars.next_if(|next| "[O".contains(*next)).is_some() {
            while chars.next_if(|next| next.is_ascii_digit() || *next == ';').is_some() {}
            chars.next();
        } else if char == '\t' {
            text.push(' ');
        } else if !char.is_control() {
            text.push(char);
        }
    }
    text
}

fn picked(typed: &str, count: usize) -> Picked {
    match typed.trim() {
        "" => Picked::None,
        text => match text.parse::<usize>() {
            Ok(number) if (1..=count).contains(&number) => Picked::Line(number - 1),
            _ => Picked::Typed(text.to_owned()),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_within_the_list_is_a_line_and_all_else_is_text() {
        assert_eq!(picked("2", 3), Picked::Line(1));
        assert_eq!(picked(" ", 3), Picked::None);
        for typed in ["0", "4", "2022", "5 men", "-1"] {
            assert_eq!(picked(typed, 3), Picked::Typed(typed.to_owned()));
        }
    }

    #[test]
    fn keys_that_are_no_text_are_left_out() {
        assert_eq!(clean("Alm\u{1b}[Aaty\u{1b}[3~\r\n"), "Almaty");
        assert_eq!(clean("a\tb\u{7}c"), "a bc");
        assert_eq!(clean("Қазақша"), "Қазақша");
        assert_eq!(clean("\u{1b}"), "");
    }
}
