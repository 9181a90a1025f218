//! Checked text: one line, or many.

use std::fmt;

use serde::{Deserialize, Serialize};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use super::wordless::wordless;

/// One line of 1 to 500 characters in NFC, without control characters or
/// surrounding space: a title, a name.
#[derive(Clone, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(try_from = "String", into = "String")]
pub struct Line(String);

/// Lines of text in NFC, 1 to 1,000,000 characters, with no control characters
/// but line breaks and tabs: a narrative.
#[derive(Clone, Debug, Deserialize, Eq, Hash, PartialEq, Serialize)]
#[serde(try_from = "String", into = "String")]
pub struct Text(String);

/// Why a text was refused.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum TextError {
    /// Nothing but space.
    Empty,
    /// More characters than fit.
    TooLong {
        /// How many there are.
        length: usize,
        /// How many may be there.
        limit: usize,
    },
    /// A control character, such as Esc, or a line break in one line.
    Control,
}

wordless!(TextError);

impl Line {
    /// Characters that fit in one line.
    pub const MAX_CHARS: usize = 500;

    /// Trims and normalises `text`, and checks it.
    pub fn parse(text: &str) -> Result<Self, TextError> {
        checked(text, Self::MAX_CHARS, char::is_control).map(Self)
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Text {
    /// Characters that fit in one text.
    pub const MAX_CHARS: usize = 1_000_000;

    /// Trims and normalises `text`, and checks it.
    pub fn parse(text: &str) -> Result<Self, TextError> {
        let text = text.replace("\r\n", "\n");
        let refused = |c: char| c.is_control() && c != '\n' && c != '\t';
        checked(&text, Self::MAX_CHARS, refused).map(Self)
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn checked(text: &str, limit: usize, refused: impl Fn(char) -> bool) -> Result<String, TextError> {
    let text = text.trim();
    // Bytes bound the characters, so a pasted novel is not counted in vain.
    let length = if text.len() <= limit { text.len() } else { text.chars().count() };
    match length {
        0 => Err(TextError::Empty),
        _ if length > limit => Err(TextError::TooLong { length, limit }),
        _ if text.contains(refused) => Err(TextError::Control),
        // Most text is composed already, and that is quick to see.
        _ if is_nfc_quick(text.chars()) == IsNormalized::Yes => Ok(text.to_owned()),
        _ => Ok(text.nfc().collect()),
    }
}

macro_rules! text_like {
    ($name:ident) => {
        impl TryFrom<String> for $name {
            type Error = TextError;
            fn try_from(text: String) -> Result<Self, TextError> {
                Self::parse(&text)
            }
        }
        impl From<$name> for String {
            fn from(text: $name) -> Self {
                text.0
            }
        }
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

text_like!(Line);
text_like!(Text);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_trimmed_and_composed() {
        assert_eq!(Line::parse("  Ко\u{438}\u{306} ").unwrap().as_str(), "Ко\u{439}");
    }

    #[test]
    fn control_characters_are_refused() {
        assert_eq!(Line::parse("a\u{1b}[2Jb"), Err(TextError::Control));
        assert_eq!(Line::parse("two\nlines"), Err(TextError::Control));
        assert_eq!(Text::parse("two\r\nlines").unwrap().as_str(), "two\nlines");
        assert_eq!(Text::parse("bell\u{7}"), Err(TextError::Control));
    }

    #[test]
    fn too_long_a_text_says_how_long_it_is() {
        let error = Line::parse(&"ы".repeat(501)).unwrap_err();
        assert_eq!(error, TextError::TooLong { length: 501, limit: 500 });
        assert!(Line::parse(&"ы".repeat(500)).is_ok());
    }
}
