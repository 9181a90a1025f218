//! A line that is typed into: filter, search, palette, date.

use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

use super::editing::{Edit, Motion, edit, to_word};
use super::keymap::Key;
use crate::words::cells;

/// Longest line that is taken, in bytes; more of a paste is left out.
const LIMIT: usize = 1_000;

/// Text with a cursor between its letters.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct TypedLine {
    text: String,
    cursor: usize,
    proposed: bool,
}

impl TypedLine {
    /// A line that holds `text`, with the cursor at its end.
    pub fn of(text: &str) -> Self {
        Self { text: text.to_owned(), cursor: text.len(), proposed: false }
    }

    /// A line that holds what is proposed: it gives way to what is typed, and
    /// goes whole when some of it is deleted, until the cursor moves in it.
    pub(super) fn proposing(text: &str) -> Self {
        Self { proposed: !text.is_empty(), ..Self::of(text) }
    }

    /// Whether it holds what was proposed, and was not touched since.
    pub fn is_proposed(&self) -> bool {
        self.proposed
    }

    /// Makes what was proposed the person's own text.
    pub(super) fn adopt(&mut self) {
        self.proposed = false;
    }

    /// What has been typed.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text from where it is shown in `width` cells, so that the cursor is
    /// among them, and the cell of the cursor.
    pub fn window(&self, width: usize) -> (&str, usize) {
        let before = self.before();
        let (mut start, mut column) = (0, cells(before));
        for (at, grapheme) in before.grapheme_indices(true) {
            if column < width {
                break;
            }
            (start, column) = (at + grapheme.len(), column - cells(grapheme));
        }
        (self.text.get(start..).unwrap_or_default(), column)
    }

    /// What stands before the cursor.
    pub fn before(&self) -> &str {
        self.text.get(..self.cursor).unwrap_or(&self.text)
    }

    fn after(&self) -> &str {
        self.text.get(self.cursor..).unwrap_or_default()
    }

    /// Takes a key that edits the line; says whether the text has changed.
    pub(super) fn press(&mut self, key: Key) -> bool {
        let before = self.text.clone();
        match (key, edit(key)) {
            (Key::Char(char), _) => self.insert(char.encode_utf8(&mut [0; 4])),
            (_, Some(Edit::Delete(motion))) => {
                self.give_way();
                self.delete_to(self.target(motion));
            }
            (_, Some(Edit::Go(motion))) => {
                self.adopt();
                self.cursor = self.target(motion);
            }
            (_, None) => {}
        }
        self.text != before
    }

    /// Where a motion leads.
    fn target(&self, motion: Motion) -> usize {
        match motion {
            Motion::Left => self.previous(),
            Motion::Right => self.next(),
            Motion::WordLeft => self.cursor - to_word(self.before().graphemes(true).rev()),
            Motion::WordRight => self.cursor + to_word(self.after().graphemes(true)),
            Motion::Home | Motion::First => 0,
            Motion::End | Motion::Last => self.text.len(),
        }
    }

    /// Puts text in at the cursor: in NFC, line breaks as spaces, without
    /// control characters.
    pub(super) fn insert(&mut self, text: &str) {
        self.give_way();
        let head = self.before().chars().last();
        let start = self.cursor - head.map_or(0, char::len_utf8);
        let clean = text.chars().map(|char| if char.is_whitespace() { ' ' } else { char });
        let clean = clean.filter(|char| !char.is_control());
        let mut room = LIMIT.saturating_sub(self.text.len()) + self.cursor - start;
        let fits = |char: &char| {
            let left = room.checked_sub(char.len_utf8());
            room = left.unwrap_or_default();
            left.is_some()
        };
        // A mark that is typed after its letter composes with it.
        let composed = head.into_iter().chain(clean).nfc().take_while(fits);
        let composed: String = composed.collect();
        if !composed.is_empty() {
            self.text.replace_range(start..self.cursor, &composed);
            self.cursor = start + composed.len();
        }
        if !self.text.is_char_boundary(self.cursor) {
            self.cursor = self.text.len();
        }
    }

    /// Replaces the text before the cursor.
    pub(super) fn replace_before(&mut self, text: &str) {
        let after = self.after().to_owned();
        self.adopt();
        self.cursor = text.len();
        self.text = format!("{text}{after}");
    }

    fn give_way(&mut self) {
        if std::mem::take(&mut self.proposed) {
            (self.text, self.cursor) = (String::new(), 0);
        }
    }

    fn previous(&self) -> usize {
        self.cursor - self.before().graphemes(true).next_back().map_or(0, str::len)
    }

    fn next(&self) -> usize {
        self.cursor + self.after().graphemes(true).next().map_or(0, str::len)
    }

    fn delete_to(&mut self, to: usize) {
        let (start, end) = (to.min(self.cursor), to.max(self.cursor));
        self.text.replace_range(start..end, "");
        self.cursor = start;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::app::editing::EDITING;
    use crate::app::keymap::Name;

    #[test]
    fn the_keys_of_a_shell_edit_a_line() {
        let edited = |keys: &[Key]| {
            let mut line = TypedLine::of("kind:detention алматы 2022");
            for key in keys {
                line.press(*key);
            }
            line.insert("|");
            line.text().to_owned()
        };
        let (back, on) = (Key::Alt('b'), Key::Alt('f'));
        assert_eq!(edited(&[Key::Ctrl('a')]), "|kind:detention алматы 2022");
        assert_eq!(edited(&[Key::Ctrl('a'), Key::Ctrl('e')]), "kind:detention алматы 2022|");
        assert_eq!(edited(&[back, back]), "kind:detention |алматы 2022");
        assert_eq!(edited(&[Key::Control(Name::Left), back, on]), "kind:detention алматы| 2022");
        assert_eq!(edited(&[back, Key::Ctrl('u')]), "|2022");
        assert_eq!(edited(&[back, back, Key::Ctrl('k')]), "kind:detention |");
        assert_eq!(edited(&[Key::Ctrl('w'), Key::Ctrl('w')]), "kind:detention |");
        assert_eq!(edited(&[Key::Alternate(Name::Backspace)]), "kind:detention алматы |");
    }

    #[test]
    fn of_a_text_that_is_too_long_as_much_is_put_in_as_fits_in_any_script() {
        for char in ['a', 'ы', '漢', '\u{958}'] {
            let mut line = TypedLine::default();
            line.insert(&char.to_string().repeat(LIMIT * 2));
            let (room, width) = (LIMIT - line.text().len(), char.to_string().nfc().count());
            assert!(room < width * 4, "{room} left of {char}");
            let full = line.text().to_owned();
            line.insert("more");
            assert!(line.text().len() <= LIMIT && line.text().starts_with(&full), "{char}");
        }
        let mut marks = TypedLine::default();
        marks.insert(&"и\u{306}".repeat(LIMIT));
        assert!(marks.text().starts_with("й") && marks.text().len() <= LIMIT);
    }

    #[test]
    fn a_mark_joins_its_letter_and_both_go_at_once() {
        let mut line = TypedLine::default();
        line.insert("и");
        line.insert("\u{306}");
        assert_eq!(line.text(), "й");
        line.press(Key::Named(Name::Backspace));
        assert_eq!(line.text(), "");
    }

    #[test]
    fn pasted_lines_become_one() {
        let mut line = TypedLine::default();
        line.insert("two\nlines\u{1b}[2J");
        assert_eq!(line.text(), "two lines[2J");
    }

    #[test]
    fn a_long_line_is_shown_up_to_the_cursor() {
        let mut line = TypedLine::of("kind:detention қамау");
        assert_eq!(line.window(80), ("kind:detention қамау", 20));
        assert_eq!(line.window(6), ("қамау", 5));
        line.press(Key::Named(Name::Home));
        assert_eq!(line.window(6), ("kind:detention қамау", 0));
    }

    #[test]
    fn a_word_is_deleted_backwards() {
        let mut line = TypedLine::of("kind:detention almaty ");
        line.press(Key::Ctrl('w'));
        assert_eq!(line.text(), "kind:detention ");
    }

    proptest! {
        #[test]
        fn the_cursor_stays_between_letters(keys in prop::collection::vec(key(), 0..40)) {
            let mut line = TypedLine::default();
            for key in keys {
                line.press(key);
                prop_assert!(line.text().is_char_boundary(line.cursor));
            }
        }
    }

    fn key() -> impl Strategy<Value = Key> {
        prop_oneof![
            any::<char>().prop_map(Key::Char),
            prop::sample::select(vec!['\u{301}', '\u{200d}', '👩', 'ا']).prop_map(Key::Char),
            (0..EDITING.len()).prop_map(|at| EDITING[at].0),
        ]
    }
}
