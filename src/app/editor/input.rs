//! Which key does what in a text, and what of a paste is kept.

use super::{Editor, Extent, Motion, Overfull};
use crate::app::editing::{Edit, edit};
use crate::app::keymap::{Key, Name};

/// What a key did to a text.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Pressed {
    /// The text changed.
    Changed,
    /// The cursor moved.
    Moved,
    /// Nothing: the key is not one of text, or there is nowhere to go.
    Ignored,
    /// Nothing, for this reason.
    Refused(Overfull),
}

impl Editor {
    /// Gives the text a key. Lines are wrapped at `width` cells for Up and Down.
    pub fn press(&mut self, key: Key, width: usize) -> Pressed {
        match key {
            Key::Char(char) => return self.typed(char),
            Key::Named(Name::Enter) if self.extent == Extent::Lines => return self.typed('\n'),
            // A field of a form does not show what is selected.
            Key::Shift(_) | Key::ControlShift(_) => return Pressed::Ignored,
            _ => {}
        }
        if let Some(Edit::Delete(motion)) = edit(key) {
            return if self.delete(motion) { Pressed::Changed } else { Pressed::Ignored };
        }
        let moved = self.step(key, width, PAGE);
        if moved { Pressed::Moved } else { Pressed::Ignored }
    }

    /// Moves the cursor as a key says, by pages of so many rows; with Shift
    /// the key selects what the cursor passes over. Says whether it moved.
    pub fn step(&mut self, key: Key, width: usize, page: isize) -> bool {
        let lines = self.extent == Extent::Lines;
        match key {
            Key::Shift(name) => self.select(|text| text.step(Key::Named(name), width, page)),
            Key::ControlShift(name) => {
                self.select(|text| text.step(Key::Control(name), width, page))
            }
            Key::Named(Name::Up) => self.go_rows(-1, width),
            Key::Named(Name::Down) => self.go_rows(1, width),
            Key::Named(Name::PageUp) => self.go_rows(-page, width),
            Key::Named(Name::PageDown) => self.go_rows(page, width),
            key => match edit(key) {
                Some(Edit::Go(Motion::Home)) if lines => self.go_row_edge(false, width),
                Some(Edit::Go(Motion::End)) if lines => self.go_row_edge(true, width),
                Some(Edit::Go(motion)) => self.go(motion),
                Some(Edit::Delete(_)) | None => false,
            },
        }
    }

    fn typed(&mut self, char: char) -> Pressed {
        match self.insert(char.encode_utf8(&mut [0; 4]), true) {
            Ok(true) => Pressed::Changed,
            Ok(false) => Pressed::Ignored,
            Err(overfull) => Pressed::Refused(overfull),
        }
    }
}

/// Rows that `PgUp` and `PgDn` go.
const PAGE: isize = 5;

/// `input` without control characters, its line breaks as `extent` has them.
pub(super) fn clean(input: &str, extent: Extent) -> String {
    if !input.contains(|char: char| char.is_control() || is_separator(char)) {
        return input.to_owned();
    }
    let unix = input.replace("\r\n", "\n").replace(is_break, "\n");
    match extent {
        Extent::Lines => unix.chars().filter(|c| !c.is_control() || "\n\t".contains(*c)).collect(),
        Extent::Line => joined(&unix, " "),
        Extent::List => joined(&unix, "; "),
    }
}

/// Whether a character begins another line: word processors write `\u{b}` for
/// a line and `\u{c}` for a page.
pub(in crate::app) fn is_break(char: char) -> bool {
    matches!(char, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}') || is_separator(char)
}

fn is_separator(char: char) -> bool {
    matches!(char, '\u{2028}' | '\u{2029}')
}

fn joined(text: &str, by: &str) -> String {
    let lines = text.split('\n').map(|line| {
        let spaced = line.chars().map(|char| if char == '\t' { ' ' } else { char });
        spaced.filter(|char| !char.is_control()).collect::<String>()
    });
    let lines: Vec<_> =
        lines.filter(|line| !line.trim().is_empty() || !text.contains('\n')).collect();
    lines.join(by)
}
