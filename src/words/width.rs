//! How many terminal cells text takes, and how it is cut and wrapped to fit.

use std::borrow::Cow;

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthChar;

/// Whether a character is never shown as itself: it would steer the terminal,
/// turn the direction of text round it, or hide. A stand-in one cell wide is
/// drawn for it.
pub fn is_hidden(char: char) -> bool {
    char.is_control()
        || matches!(char,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{feff}' | '\u{ffa0}'
            | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}

/// Whether `text` is made only of characters that are drawn as they are, each in
/// one cell and each a grapheme of its own: what nearly all text is, and what
/// needs no looking at graphemes.
pub fn is_plain(text: &str) -> bool {
    let plain = |char| {
        matches!(char,
            ' '..='~' | '\u{a0}'..='\u{ac}' | '\u{ae}'..='\u{2ff}' | '\u{400}'..='\u{482}'
            | '\u{48a}'..='\u{52f}' | '\u{2010}'..='\u{2027}' | '\u{2190}'..='\u{2193}'
            | '\u{2500}'..='\u{259f}')
    };
    text.chars().all(plain)
}

/// `text` as it is drawn: without what says how a sign is to look, for which
/// terminals give it one cell or two, and with whole signs for the half-wide
/// marks of Japanese, which some add to the letter before them.
pub fn drawn(text: &str) -> Cow<'_, str> {
    if !text.contains(is_of_no_width) {
        return text.into();
    }
    text.chars()
        .filter_map(|char| match char {
            '\u{ff9e}' => Some('゛'),
            '\u{ff9f}' => Some('゜'),
            char => (!is_of_no_width(char)).then_some(char),
        })
        .collect()
}

/// Whether terminals give a character, or what stands before it, different widths.
fn is_of_no_width(char: char) -> bool {
    matches!(char, '\u{fe0e}' | '\u{fe0f}' | '\u{ff9e}' | '\u{ff9f}')
}

/// Whether a grapheme is a mark without a letter to stand on. A dotted circle,
/// one cell wide, is drawn under it.
pub fn is_bare(grapheme: &str) -> bool {
    let seen = !grapheme.is_empty() && !grapheme.contains(is_hidden);
    seen && unicode_width::UnicodeWidthStr::width(grapheme) == 0
}

/// Cells that `text` takes once hidden characters have their stand-ins.
pub fn cells(text: &str) -> usize {
    if is_plain(text) {
        return text.chars().count();
    }
    counted(text)
}

/// The same, counted by graphemes.
fn counted(text: &str) -> usize {
    drawn(text).graphemes(true).map(grapheme).sum()
}

/// Cells of one grapheme of what is drawn: those of its widest part, so that a
/// letter and its marks take what the letter takes.
fn grapheme(text: &str) -> usize {
    if text.contains(is_hidden) {
        return text.chars().map(|char| if is_hidden(char) { 1 } else { width(char) }).sum();
    }
    if is_bare(text) { 1 } else { unicode_width::UnicodeWidthStr::width(text) }
}

fn width(char: char) -> usize {
    char.width().unwrap_or(1)
}

/// `text` in at most `width` cells; what is cut off is told by `…`.
pub fn cut(text: &str, width: usize) -> String {
    if text.len() <= width && text.is_ascii() || cells(text) <= width {
        return text.to_owned();
    }
    if width == 0 {
        return String::new();
    }
    if is_plain(text) {
        return text.chars().take(width - 1).chain(['…']).collect();
    }
    let mut kept = String::new();
    let mut left = width - 1;
    for part in text.graphemes(true) {
        let Some(rest) = left.checked_sub(cells(part)) else { break };
        left = rest;
        kept.push_str(part);
    }
    kept.push('…');
    kept
}

/// Lines of at most `width` cells, broken at spaces where it can be; line
/// breaks in the text are kept. There is at least one line.
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let width = width.max(1);
    let mut lines = Vec::new();
    for paragraph in text.split('\n') {
        let (mut line, mut used) = (String::new(), 0);
        for word in words(paragraph.trim_end_matches('\r')) {
            let wide = cells(word);
            if used + wide <= width {
                line.push_str(word);
                used += wide;
                continue;
            }
            if word.trim().is_empty() {
                lines.push(std::mem::take(&mut line));
                used = 0;
                continue;
            }
            if wide <= width {
                lines.push(take_trimmed(&mut line));
                (line, used) = (word.to_owned(), wide);
                continue;
            }
            used = split_long(word, width, &mut line, used, &mut lines);
        }
        lines.push(line);
    }
    lines
}

/// Runs of space and of what is no space; a reference such as `S-1` is one.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let space = rest.chars().next()?.is_whitespace();
        let end = rest.find(|char: char| char.is_whitespace() != space).unwrap_or(rest.len());
        let (word, after) = rest.split_at_checked(end)?;
        rest = after;
        Some(word)
    })
}

/// Ends a line without the space before the break.
fn take_trimmed(line: &mut String) -> String {
    let kept = line.trim_end().len();
    line.truncate(kept);
    std::mem::take(line)
}

/// Breaks a word that is longer than a line; returns the cells used of the last.
fn split_long(
    word: &str,
    width: usize,
    line: &mut String,
    mut used: usize,
    lines: &mut Vec<String>,
) -> usize {
    for part in word.graphemes(true) {
        let wide = cells(part);
        if used > 0 && used + wide > width {
            lines.push(std::mem::take(line));
            used = 0;
        }
        line.push_str(part);
        used += wide;
    }
    used
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn text_is_cut_by_letters_and_their_marks() {
        assert_eq!(cut("Айгуль Пример", 8), "Айгуль …");
        assert_eq!(cut("e\u{301}e\u{301}e\u{301}", 2), "e\u{301}…");
        assert_eq!(cut("漢字漢字", 4), "漢…");
        assert_eq!(cut("abc", 3), "abc");
    }

    #[test]
    fn signs_take_what_every_terminal_gives_them() {
        assert_eq!(drawn("\u{26a0}\u{fe0f} Срочно"), "\u{26a0} Срочно");
        for (text, width) in [
            ("\u{26a0}\u{fe0f}", 1),
            ("1\u{fe0f}\u{20e3}", 1),
            ("\u{231a}\u{fe0e}", 2),
            ("\u{ff76}\u{ff9e}", 3),
            ("\u{ff9f}", 2),
            ("\u{fe0f}", 0),
        ] {
            assert_eq!(cells(text), width, "{text:?}");
        }
        assert_eq!(
            cut("\u{26a0}\u{fe0f}\u{26a0}\u{fe0f}a", 3),
            "\u{26a0}\u{fe0f}\u{26a0}\u{fe0f}a"
        );
    }

    #[test]
    fn lines_break_at_spaces_and_long_words_are_split() {
        assert_eq!(wrap("taken from his flat", 10), ["taken from", "his flat"]);
        assert_eq!(wrap("abcdefgh ij", 4), ["abcd", "efgh", "ij"]);
        assert_eq!(wrap("by source S-1", 11), ["by source", "S-1"]);
        assert_eq!(wrap("one\n\ntwo", 10), ["one", "", "two"]);
    }

    #[test]
    fn plain_text_is_counted_as_any_other() {
        let plain = (0..0x11_0000).filter_map(char::from_u32).map(String::from);
        let plain: Vec<String> = plain.filter(|text| is_plain(text)).collect();
        assert!(plain.iter().any(|text| text == "Ғ") && !is_plain("\u{301}") && !is_plain("\n"));
        for text in &plain {
            assert_eq!(counted(text), 1, "{text:?}");
            assert_eq!(drawn(text), *text);
            assert!(!text.contains(is_hidden), "{text:?}");
        }
        assert_eq!(plain.concat().graphemes(true).count(), plain.len());
    }

    proptest! {
        #[test]
        fn no_line_is_wider_than_asked(text in "\\PC{0,80}", width in 2..40_usize) {
            prop_assert!(cells(&cut(&text, width)) <= width);
            for line in wrap(&text, width) {
                // One grapheme may be wider than the whole line.
                prop_assert!(cells(&line) <= width || line.graphemes(true).count() == 1, "{line:?}");
            }
        }

        #[test]
        fn wrapping_loses_no_letter(text in "\\PC{0,80}", width in 1..40_usize) {
            let letters = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            prop_assert_eq!(letters(&wrap(&text, width).concat()), letters(&text));
        }
    }
}
