//! Signs of ASCII in the place of lines and typographic signs, for terminals
//! whose locale is not UTF-8.
//!
//! They are put in once everything is drawn, so that no window can forget them.
//! Each takes one cell as what it stands for does. Letters stay as they are, and
//! nothing that is stored changes.

use ratatui::buffer::Buffer;

/// Signs, and what stands for each.
#[rustfmt::skip]
const STAND_INS: &[(&str, &str)] = &[
    // Frames, rules, marks. `~` would say of a date that it is uncertain.
    ("─┄━═", "-"), ("│┆┃║", "|"), ("┌┐└┘├┤┬┴┼╭╮╰╯╔╗╚╝", "+"),
    ("…", ">"), ("→▶►", ">"), ("←◀◄", "<"), ("↑▲", "^"), ("↓▼", "v"),
    ("×✗✕", "x"), ("·•●■", "*"), ("○□", "o"), ("✓✔", "+"), ("█▓▒░", "#"),
    // Punctuation and signs of the four languages.
    ("“”«»„‟", "\""), ("‘’‚‛′", "'"), ("‹", "<"), ("›", ">"), ("–—‐‑‒―−", "-"),
    ("≤", "<"), ("≥", ">"), ("≈", "~"), ("№", "#"), ("\u{a0}\u{2009}\u{202f}", " "),
    // What is drawn for characters that are not shown.
    ("␀␁␂␃␄␅␆␇␈␉␊␋␌␍␎␏␐␑␒␓␔␕␖␗␘␙␚␛␜␝␞␟␡\u{fffd}", "?"),
];

/// Puts ASCII in the place of all ornaments on the screen.
pub(super) fn to_ascii(buffer: &mut Buffer) {
    for cell in &mut buffer.content {
        if let Some(sign) = stand_in(cell.symbol()) {
            cell.set_symbol(sign);
        }
    }
}

fn stand_in(symbol: &str) -> Option<&'static str> {
    if symbol.is_ascii() {
        return None;
    }
    let of = |(signs, _): &&(&str, &str)| signs.contains(symbol);
    STAND_INS.iter().find(of).map(|(_, sign)| *sign)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::cells;

    #[test]
    fn each_sign_stands_once_and_takes_the_cells_of_what_it_stands_for() {
        let mut seen = String::new();
        for (signs, stand_in) in STAND_INS {
            assert!(stand_in.is_ascii() && cells(stand_in) == 1);
            for sign in signs.chars() {
                assert!(!sign.is_alphabetic() && !seen.contains(sign), "{sign}");
                assert_eq!(cells(&sign.to_string()), 1, "{sign}");
                seen.push(sign);
            }
        }
    }

    #[test]
    fn letters_stay_as_they_are() {
        for letters in ["ж", "қ", "é", "漢", "ʻ", "a", " "] {
            assert_eq!(stand_in(letters), None);
        }
    }
}
