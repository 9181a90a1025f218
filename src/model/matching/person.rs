//! Names of people, read into words.

use super::alignment::Alignment;
use super::ending::{self, EndingKind};
use super::reason::NamePart;
use super::word::NameWord;
use super::{Proposal, Sex};
use crate::model::fold::fold;

const PARTICLES: &str = include_str!("../../../assets/fold/particles.tsv");

/// Words beyond these are not compared.
const MOST_WORDS: usize = 6;

/// A name of a person, taken apart.
#[derive(Clone, Debug)]
pub(super) struct PersonName {
    /// In the order in which they are written.
    pub(super) words: Box<[NameWord]>,
}

impl PersonName {
    /// Reads a name; none if nothing is left of it.
    pub(super) fn read(text: &str) -> Option<Self> {
        let text = without_remark(text);
        let family_end = text.find(',').unwrap_or(0);
        let mixed = text.chars().any(char::is_lowercase);
        let mut words: Vec<NameWord> = vec![];
        for (at, piece) in pieces(text) {
            let spelling = fold(&piece).replace(' ', "");
            if spelling.is_empty() || is_particle(&spelling) {
                continue;
            }
            if let (Some(_), Some(father)) = (ending::of_word(&spelling), words.last_mut()) {
                father.part = NamePart::Patronymic;
                father.ending = ending::of_word(&spelling);
                continue;
            }
            let initial = piece.chars().filter(|c| c.is_alphabetic()).count() == 1
                || piece.ends_with('.') && piece.chars().count() <= 3;
            let mut word = NameWord::new(piece.trim_end_matches('.'), &spelling, initial);
            if at < family_end || mixed && !initial && is_capitals(&piece) {
                word.part = NamePart::Family;
            }
            words.push(word);
        }
        words.truncate(MOST_WORDS);
        name_parts(&mut words);
        (!words.is_empty()).then(|| Self { words: words.into() })
    }

    /// What the endings tell.
    pub(super) fn sex(&self) -> Option<Sex> {
        let by = |kind: EndingKind| {
            let mut told = self.words.iter().filter(move |word| word.ends_as(kind));
            told.find_map(|word| word.ending.and_then(|ending| ending.sex))
        };
        by(EndingKind::Patronymic)
            .or_else(|| by(EndingKind::Word))
            .or_else(|| by(EndingKind::Family))
    }

    /// How likely the two name one person, as far as names can tell.
    pub(super) fn compare(&self, other: &Self) -> Option<Proposal> {
        let alignment = Alignment::of(self, other);
        alignment.fits().then(|| alignment.judge())?
    }
}

/// Tells the parts of a name from endings, once capitals and commas are known.
fn name_parts(words: &mut [NameWord]) {
    let full = words.iter().filter(|word| !word.initial).count();
    if full >= 3 && words.iter().all(|word| word.part != NamePart::Patronymic) {
        let mut later = words.iter_mut().skip(1).rev();
        let patronymic =
            later.find(|word| word.part == NamePart::Name && word.ends_as(EndingKind::Patronymic));
        if let Some(word) = patronymic {
            word.part = NamePart::Patronymic;
        }
    }
    if words.iter().all(|word| word.part != NamePart::Family) {
        // Kuspan Y. abbreviates what is not the family name.
        let by_initials = full == 1 && words.len() > 1;
        let mut families = words
            .iter_mut()
            .filter(|it| !it.initial && (by_initials || it.ends_as(EndingKind::Family)));
        if let (Some(family), None) = (families.next(), families.next()) {
            family.part = NamePart::Family;
        }
    }
    if words.iter().any(|word| word.part == NamePart::Family) {
        for word in words.iter_mut().filter(|word| word.part == NamePart::Name) {
            word.part = NamePart::Given;
        }
    }
}

/// The name without what stands in brackets or after a dash.
fn without_remark(text: &str) -> &str {
    let end =
        text.find(['(', '[', ';']).into_iter().chain(text.find(" – ")).chain(text.find(" — "));
    end.min().filter(|end| *end > 0).and_then(|end| text.get(..end)).unwrap_or(text)
}

/// What stands between spaces, full stops and middle dots, with its place.
fn pieces(text: &str) -> impl Iterator<Item = (usize, String)> {
    let ends = |c: char| c.is_whitespace() || matches!(c, ',' | '·' | '・');
    let mut at = 0;
    text.split_inclusive(move |c| ends(c) || c == '.').filter_map(move |piece| {
        let start = at;
        at += piece.len();
        let piece = piece.trim_matches(ends);
        // Al-Rashid is Rashid.
        let rest = piece.split_once('-').filter(|(before, _)| is_particle(&fold(before)));
        let piece = rest.map_or(piece, |(_, rest)| rest);
        (!piece.is_empty()).then(|| (start, piece.to_owned()))
    })
}

/// Whether a folded word stands inside names and is none.
pub(super) fn is_particle(spelling: &str) -> bool {
    ending::rows(PARTICLES).any(|[particle]| particle == spelling)
}

fn is_capitals(piece: &str) -> bool {
    piece.chars().filter(|c| c.is_uppercase()).count() > 1 && !piece.chars().any(char::is_lowercase)
}
