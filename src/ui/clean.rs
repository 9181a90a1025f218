//! The boundary to the terminal: whatever comes from data passes here, so that
//! no character in it can steer the terminal, turn text round, or hide.

use std::borrow::Cow;

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthChar;

use crate::words::{drawn, is_bare, is_hidden, is_plain};

/// `text` with a visible stand-in for each character that must not be drawn.
pub(crate) fn clean(text: &str) -> Cow<'_, str> {
    if is_plain(text) {
        return text.into();
    }
    let text = drawn(text);
    if !text.chars().any(|char| is_hidden(char) || char.width() == Some(0)) {
        return text;
    }
    let mut shown = String::with_capacity(text.len());
    for grapheme in text.graphemes(true) {
        if is_bare(grapheme) {
            shown.push('◌');
        }
        shown.extend(grapheme.chars().map(stand_in));
    }
    shown.into()
}

/// What is drawn for a character: itself, a picture of a control character, a
/// space for a tab, or a dot.
fn stand_in(char: char) -> char {
    match u32::from(char) {
        _ if !is_hidden(char) => char,
        9 => ' ',
        code @ 0..=0x1f => char::from_u32(0x2400 + code).unwrap_or('·'),
        0x7f => '␡',
        0x80..=0x9f => '\u{fffd}',
        _ => '·',
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::words::cells;

    #[test]
    fn what_would_steer_the_terminal_is_shown() {
        assert_eq!(clean("a\u{1b}[2Jb"), "a␛[2Jb");
        assert_eq!(clean("\u{9b}2J\u{7f}"), "\u{fffd}2J␡");
        assert_eq!(clean("user\u{202e}gpj.exe"), "user·gpj.exe");
        assert_eq!(clean("two\u{200b}words"), "two·words");
        assert_eq!(clean("Айгуль"), "Айгуль");
        assert_eq!(clean("и\u{306}"), "и\u{306}");
        assert_eq!(
            clean("\u{26a0}\u{fe0f}\u{202e} \u{ff76}\u{ff9e}"),
            "\u{26a0}· \u{ff76}\u{309b}"
        );
        assert_eq!(clean("\u{301}a\u{202c}\u{301}"), "◌\u{301}a·◌\u{301}");
    }

    proptest! {
        #[test]
        fn nothing_hidden_is_left_and_the_width_is_as_foreseen(text in any::<String>()) {
            let shown = clean(&text);
            prop_assert!(!shown.contains(is_hidden));
            let text = drawn(&text);
            let bare = text.graphemes(true).filter(|grapheme| is_bare(grapheme)).count();
            prop_assert_eq!(shown.chars().count(), text.chars().count() + bare);
        }

        #[test]
        fn each_stand_in_is_one_cell(code in 0..0x11_0000_u32) {
            if let Some(char) = char::from_u32(code).filter(|char| is_hidden(*char)) {
                prop_assert_eq!(cells(&clean(&char.to_string())), 1);
            }
        }
    }
}
