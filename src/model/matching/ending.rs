//! Endings of names: what they say of a name, and what is left without them.

use std::sync::LazyLock;

use super::Sex;

const ENDINGS: &str = include_str!("../../../assets/fold/endings.tsv");

/// Letters that a stem must have left.
const STEM: usize = 3;

static TABLE: LazyLock<Vec<Ending>> = LazyLock::new(|| {
    let mut endings: Vec<_> = rows(ENDINGS).filter_map(Ending::read).collect();
    endings.sort_by_key(|ending| std::cmp::Reverse(ending.letters.len()));
    endings
});

/// What an ending makes of a name.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum EndingKind {
    /// As -ovich, -uly.
    Patronymic,
    /// A word of its own after the father's name, as uulu.
    Word,
    /// As -ov, -skaya.
    Family,
    /// Grammar only, as the Mongolian -iin after the father's name and the Latvian -s.
    Case,
}

/// A row of `endings.tsv`.
#[derive(Debug)]
pub(super) struct Ending {
    letters: &'static str,
    /// What it makes of the name.
    pub(super) kind: EndingKind,
    /// Who bears it.
    pub(super) sex: Option<Sex>,
}

impl Ending {
    fn read(row: [&'static str; 3]) -> Option<Self> {
        let [letters, kind, sex] = row;
        let kind = match kind {
            "patronymic" => EndingKind::Patronymic,
            "word" => EndingKind::Word,
            "family" => EndingKind::Family,
            "case" => EndingKind::Case,
            _ => return None,
        };
        let sex = match sex {
            "male" => Some(Sex::Male),
            "female" => Some(Sex::Female),
            _ => None,
        };
        Some(Self { letters, kind, sex })
    }

    /// Whether `spelling` has this ending after enough of a name. The Turkmen
    /// -guly and -kuli are part of given names.
    fn fits(&self, spelling: &str) -> bool {
        spelling.strip_suffix(self.letters).is_some_and(|stem| {
            let begins_with_vowel = self.letters.starts_with("ul");
            stem.len() >= STEM && !(begins_with_vowel && stem.ends_with(['g', 'k']))
        })
    }
}

/// The ending of a folded word and the word without it.
pub(super) fn split(spelling: &str) -> (&str, Option<&'static Ending>) {
    let ending =
        TABLE.iter().find(|ending| ending.kind != EndingKind::Word && ending.fits(spelling));
    let stem = ending.and_then(|ending| spelling.strip_suffix(ending.letters));
    (stem.unwrap_or(spelling), ending)
}

/// What a word such as `uulu` says of the name before it.
pub(super) fn of_word(spelling: &str) -> Option<&'static Ending> {
    TABLE.iter().find(|ending| ending.kind == EndingKind::Word && ending.letters == spelling)
}

/// The first columns of a table's rows, without comments; a column that a row
/// lacks is empty.
pub(super) fn rows<const COLUMNS: usize>(
    table: &'static str,
) -> impl Iterator<Item = [&'static str; COLUMNS]> {
    table.lines().filter(|line| !line.starts_with('#')).map(|line| {
        let mut columns = line.split('\t');
        std::array::from_fn(|_| columns.next().unwrap_or_default())
    })
}
