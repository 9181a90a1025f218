//! Tags, which are words of a casebook's own, as they are typed and written.

use std::borrow::Cow;

/// Quotation marks that keep the words of a tag together.
const QUOTES: &[(char, char)] = &[('"', '"'), ('“', '”'), ('«', '»'), ('„', '“')];

/// Signs before a tag that is to be taken away.
pub const MINUS: [char; 2] = ['-', '−'];

/// The tags that are typed, each once. A comma, a semicolon or a line break
/// parts them and leaves the spaces within. Where there is none, spaces part
/// them, as they part the terms of a filter. What stands in quotation marks
/// stays together, as it does there.
pub fn read(text: &str) -> Vec<String> {
    let letters = letters(text);
    let breaks = letters.iter().any(|(letter, quoted)| !quoted && is_break(*letter));
    let parts = |(letter, quoted): &(char, bool)| {
        !quoted && if breaks { is_break(*letter) } else { letter.is_whitespace() }
    };
    let (mut tags, mut sign) = (Vec::<String>::new(), None);
    for piece in letters.split(parts) {
        if let [(only, false)] = piece
            && !breaks
            && MINUS.contains(only)
        {
            sign = Some(*only);
            continue;
        }
        let piece = piece.iter().map(|(letter, _)| *letter).collect::<String>();
        let tag = words(&piece).collect::<Vec<_>>().join(" ");
        if tag.is_empty() {
            continue;
        }
        let tag = sign.take().into_iter().chain(tag.chars()).collect::<String>();
        if !tags.iter().any(|known| is_same(known, &tag)) {
            tags.push(tag);
        }
    }
    tags
}

/// Tags as they would be typed: the inverse of [`read`].
pub fn write<'a>(tags: impl Iterator<Item = &'a str>) -> String {
    tags.map(written).collect::<Vec<_>>().join("; ")
}

/// Whether two tags are one: capitals and how many spaces there are make no other.
pub fn is_same(a: &str, b: &str) -> bool {
    words(a).map(str::to_lowercase).eq(words(b).map(str::to_lowercase))
}

fn words(tag: &str) -> impl Iterator<Item = &str> {
    tag.split_whitespace()
}

fn is_break(letter: char) -> bool {
    matches!(letter, ',' | ';' | '\n')
}

/// The letters, and of each whether it stands in quotation marks, which are left
/// out themselves. They count where a tag begins, and only in pairs.
fn letters(text: &str) -> Vec<(char, bool)> {
    let mut letters = Vec::new();
    let (mut rest, mut before) = (text.chars(), ' ');
    while let Some(letter) = rest.next() {
        let begins = before.is_whitespace() || is_break(before) || MINUS.contains(&before);
        let close = QUOTES.iter().find(|(open, _)| begins && *open == letter);
        let quoted = close.and_then(|(_, close)| rest.as_str().split_once(*close));
        if let Some((within, after)) = quoted {
            letters.extend(within.chars().map(|letter| (letter, true)));
            rest = after.chars();
        } else {
            letters.push((letter, false));
        }
        before = letter;
    }
    letters
}

fn written(tag: &str) -> Cow<'_, str> {
    let parted = |letter: char| letter.is_whitespace() || is_break(letter);
    let opens = |letter: char| QUOTES.iter().any(|(open, _)| *open == letter);
    let is_sign = tag.chars().all(|letter| MINUS.contains(&letter));
    if !tag.contains(parted) && !tag.contains(opens) && !is_sign {
        return Cow::Borrowed(tag);
    }
    let quotes = QUOTES.iter().find(|(_, close)| !tag.contains(*close));
    quotes.map_or(Cow::Borrowed(tag), |(open, close)| Cow::Owned(format!("{open}{tag}{close}")))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn tags_are_parted_by_what_parts_them_best() {
        for (text, tags) in [
            ("spring courts", &["spring", "courts"][..]),
            ("spring, courts", &["spring", "courts"]),
            ("night; plain clothes", &["night", "plain clothes"]),
            ("plain clothes;", &["plain clothes"]),
            ("\"plain clothes\" night", &["plain clothes", "night"]),
            ("«в штатском» ночь", &["в штатском", "ночь"]),
            ("“a; b”, c", &["a; b", "c"]),
            ("5\" pipe", &["5\"", "pipe"]),
            ("\"plain clothes", &["\"plain", "clothes"]),
            (" ; ,", &[]),
        ] {
            assert_eq!(read(text), tags, "{text}");
        }
    }

    #[test]
    fn no_tag_stands_twice_by_capitals_or_spaces() {
        assert_eq!(read("Night NIGHT night"), ["Night"]);
        assert_eq!(read("plain  clothes; Plain clothes ; ночь, НОЧЬ"), ["plain clothes", "ночь"]);
    }

    #[test]
    fn a_sign_that_takes_a_tag_away_stays_with_it() {
        assert_eq!(read("night -plain"), ["night", "-plain"]);
        assert_eq!(read("- plain night"), ["-plain", "night"]);
        assert_eq!(read("-\"plain clothes\" night"), ["-plain clothes", "night"]);
        assert_eq!(read("night; - plain clothes"), ["night", "- plain clothes"]);
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(
            tags in prop::collection::vec("[a-cЖ\"«,;-]{1,4}( [a-cж\"]{1,3})?", 1..3),
        ) {
            let mut once: Vec<String> = vec![];
            for tag in tags {
                if !once.iter().any(|known| is_same(known, &tag)) {
                    once.push(tag);
                }
            }
            prop_assert_eq!(read(&write(once.iter().map(String::as_str))), once);
        }
    }
}
