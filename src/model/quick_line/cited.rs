//! A source with the place in it that is cited: `S-1, p. 3`.

use crate::model::kept::Kept;
use crate::model::part::Part;
use crate::model::{Kind, Reference};

/// Words before the number of a page, a paragraph or a chapter.
const WORDS: &[&str] = &[
    "p",
    "pp",
    "pg",
    "page",
    "pages",
    "para",
    "paras",
    "ch",
    "chapter",
    "sec",
    "section",
    "с",
    "стр",
    "страница",
    "страницы",
    "п",
    "пп",
    "пункт",
    "гл",
    "глава",
    "разд",
    "абз",
    "б",
    "бет",
    "беттер",
    "тармақ",
    "тарау",
    "b",
    "bet",
    "betlar",
    "band",
    "bob",
];

/// A reference or a title, and the locator after it, where a text ends with
/// one: after a comma, and after a reference without one too.
///
/// ```
/// # use casebook::model::quick_line::cited;
/// assert_eq!(cited("S-1, с. 3"), Some(("S-1", "с. 3")));
/// assert_eq!(cited("Report of May, pp. 3–4"), Some(("Report of May", "pp. 3–4")));
/// assert_eq!(cited("Report, 31 April 2022"), None);
/// ```
pub fn cited(text: &str) -> Option<(&str, &str)> {
    let text = text.trim();
    let end = text.find([',', ' ']).unwrap_or(text.len());
    let (head, rest) = text.split_at(end);
    if head.contains('-') && head.parse::<Reference>().is_ok() {
        let comma = rest.starts_with(',');
        let rest = rest.trim_start_matches([',', ' ']);
        return (!rest.is_empty() && (comma || is_locator(rest))).then_some((head, rest));
    }
    let parts = text
        .match_indices(',')
        .filter_map(|(at, _)| Some((text.get(..at)?.trim_end(), text.get(at + 1..)?.trim_start())));
    parts.into_iter().find(|(title, rest)| !title.is_empty() && is_locator(rest))
}

/// Whether a text is a word for a part of a source and its number, or the
/// number and the word.
fn is_locator(text: &str) -> bool {
    let lower = text.to_lowercase();
    let word: String = lower.chars().take_while(|char| char.is_alphabetic()).collect();
    let rest = lower.get(word.len()..).unwrap_or_default().trim_start_matches(['.', ' ', '-']);
    let begins = |text: &str| text.starts_with(|char: char| char.is_ascii_digit());
    if word.is_empty() {
        let letters = rest.trim_start_matches(|char: char| !char.is_alphabetic());
        return begins(rest) && WORDS.contains(&letters.trim_end_matches(['.', ' ']));
    }
    begins(rest) && WORDS.contains(&word.as_str())
}

/// The reference with which a text that is more than one begins: `P-3 Anna`.
pub fn begins_with_reference(text: &str) -> Option<&str> {
    let text = text.trim();
    let end = text.find(|char: char| !(char.is_ascii_alphanumeric() || char == '-'))?;
    let head = text.get(..end)?;
    (is_reference(head) && head.contains('-')).then_some(head)
}

/// Whether a text is a reference to a record that has a name or happens.
pub fn is_reference(text: &str) -> bool {
    let kind = text.parse::<Reference>().ok().and_then(|it| Kind::of_letter(it.prefix));
    kind.is_some_and(|kind| !Part::is_made_by(kind) && !Kept::has(kind))
}
