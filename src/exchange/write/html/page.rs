//! What stands around the tables of a page, and how text stands in it.

use sha2::{Digest, Sha256};

use crate::exchange::write::{Preamble, preface};
use crate::model::Language;
use crate::words;

/// The page, with names between braces for what is filled in.
const PAGE: &str = include_str!("../../../../assets/html/page.html");
const STYLE: &str = include_str!("../../../../assets/html/page.css");
const SCRIPT: &str = include_str!("../../../../assets/html/page.js");

/// Where the tables stand.
const BODY: &str = "body";

/// What comes before the tables, and what after them. `contents` is HTML already.
pub(super) fn around(about: &Preamble, language: Language, contents: &str) -> [String; 2] {
    let (title, said) = preface(about, language);
    let word = |id| escaped(&words::text(language, id));
    let filled = [
        ("language", language.code().to_owned()),
        ("title", escaped(&title)),
        ("about", escaped(&said)),
        ("contents", contents.to_owned()),
        ("search", word("document-search")),
        ("none", word("document-none")),
        ("style", STYLE.to_owned()),
        ("style-hash", hash(STYLE)),
        ("script", SCRIPT.to_owned()),
        ("script-hash", hash(SCRIPT)),
    ];
    let mut parts = [String::new(), String::new()];
    let mut at = 0;
    // What is filled in is not looked at again, whatever it holds.
    for (index, piece) in PAGE.split("{{").enumerate() {
        let (name, rest) = match (index, piece.split_once("}}")) {
            (1.., Some((name, rest))) => (name, rest),
            _ => ("", piece),
        };
        if name == BODY {
            at = 1;
        }
        let value = filled.iter().find(|(known, _)| *known == name);
        if let Some(part) = parts.get_mut(at) {
            *part += value.map_or("", |(_, value)| value);
            *part += rest;
        }
    }
    parts
}

/// Text as HTML, in elements and between quotes.
pub(super) fn escaped(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => written += "&amp;",
            '<' => written += "&lt;",
            '>' => written += "&gt;",
            '"' => written += "&quot;",
            '\'' => written += "&#39;",
            letter => written.push(letter),
        }
    }
    written
}

/// What a record says, apart from the direction of the text around it.
pub(super) fn data(text: &str) -> String {
    if text.is_empty() { String::new() } else { format!("<bdi>{}</bdi>", escaped(text)) }
}

/// The hash by which a policy knows what stands in an element.
fn hash(text: &str) -> String {
    format!("sha256-{}", base64(&Sha256::digest(text.as_bytes())))
}

/// Bytes in the letters of RFC 4648.
fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut written = String::new();
    for three in bytes.chunks(3) {
        let byte = |index: usize| three.get(index).copied().map_or(0, u32::from);
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for index in 0..4 {
            let letter = usize::try_from(bits >> (18 - 6 * index) & 63).unwrap_or_default();
            let is_there = index <= three.len();
            written.push(if is_there { char::from(LETTERS[letter]) } else { '=' });
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_written_in_letters() {
        for (bytes, letters) in [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ] {
            assert_eq!(base64(bytes.as_bytes()), letters);
        }
    }

    #[test]
    fn all_of_the_page_is_filled_in() {
        let script = SCRIPT.contains("</script") || STYLE.contains("</style");
        assert!(!script, "an element would end there");
        assert!(!SCRIPT.contains('\r') && !STYLE.contains('\r'), "browsers hash other lines");
    }
}
