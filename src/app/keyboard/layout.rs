//! The layouts, and what their keys are called.

use super::table::{self, Stroke};

/// A keyboard layout.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Keyboard {
    /// American English.
    American,
    /// Russian.
    Russian,
    /// Kazakh in Cyrillic letters, whose number row types letters.
    Kazakh,
    /// Uzbek in Cyrillic letters.
    Uzbek,
    /// Ukrainian.
    Ukrainian,
    /// Kyrgyz.
    Kyrgyz,
    /// Tajik.
    Tajik,
    /// Turkmen in Latin letters.
    Turkmen,
    /// German.
    German,
    /// French, whose number row types digits only with Shift.
    French,
}

impl Keyboard {
    const ALL: [Self; 10] = [
        Self::American,
        Self::Russian,
        Self::Kazakh,
        Self::Uzbek,
        Self::Ukrainian,
        Self::Kyrgyz,
        Self::Tajik,
        Self::Turkmen,
        Self::German,
        Self::French,
    ];

    /// Every layout.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::ALL.into_iter()
    }

    /// The layout of `code`, as [`code`](Self::code) gives it; upper case is read too.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::all().find(|layout| layout.code().eq_ignore_ascii_case(code))
    }

    /// What settings call it: the name it has in the X keyboard data.
    pub fn code(self) -> &'static str {
        match self {
            Self::American => "us",
            Self::Russian => "ru",
            Self::Kazakh => "kz",
            Self::Uzbek => "uz",
            Self::Ukrainian => "ua",
            Self::Kyrgyz => "kg",
            Self::Tajik => "tj",
            Self::Turkmen => "tm",
            Self::German => "de",
            Self::French => "fr",
        }
    }

    /// What the title bar calls it.
    pub fn name(self) -> &'static str {
        match self {
            Self::American => "US",
            Self::Russian => "RU",
            Self::Kazakh => "KZ",
            Self::Uzbek => "UZ",
            Self::Ukrainian => "UA",
            Self::Kyrgyz => "KG",
            Self::Tajik => "TJ",
            Self::Turkmen => "TM",
            Self::German => "DE",
            Self::French => "FR",
        }
    }

    /// What those who type on it call it.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::American => "English",
            Self::Russian => "Русский",
            Self::Kazakh => "Қазақша",
            Self::Uzbek => "Ўзбекча",
            Self::Ukrainian => "Українська",
            Self::Kyrgyz => "Кыргызча",
            Self::Tajik => "Тоҷикӣ",
            Self::Turkmen => "Türkmençe",
            Self::German => "Deutsch",
            Self::French => "Français",
        }
    }

    /// Whether its letters are Cyrillic; they are Latin otherwise.
    pub fn is_cyrillic(self) -> bool {
        match self {
            Self::Russian
            | Self::Kazakh
            | Self::Uzbek
            | Self::Ukrainian
            | Self::Kyrgyz
            | Self::Tajik => true,
            Self::American | Self::Turkmen | Self::German | Self::French => false,
        }
    }

    /// The American character of the key that types `typed`, with Shift where that takes Shift.
    ///
    /// Where two keys type it, the one that needs no Shift.
    pub fn physical(self, typed: char) -> Option<char> {
        self.strokes().iter().find(|stroke| stroke.typed == typed).map(|stroke| stroke.physical)
    }

    /// What the key of the American character `physical` types; `None` where it is a dead key.
    pub fn typed(self, physical: char) -> Option<char> {
        self.strokes().iter().find(|stroke| stroke.physical == physical).map(|stroke| stroke.typed)
    }

    /// What help calls the key of the command `physical`: `j (о)` where the key types something
    /// else, `j` alone where the command answers only to its own character.
    pub fn physical_name(self, physical: char, is_command: impl Fn(char) -> bool) -> String {
        let printed = self.typed(physical).filter(|typed| {
            !is_command(*typed) && *typed != physical && self.position(*typed) == Some(physical)
        });
        printed.map_or(physical.to_string(), |printed| format!("{physical} ({printed})"))
    }

    /// The American character that `typed` stands for as a command, by the position of its key.
    ///
    /// `None` where the layout does not type it, and where a position says nothing: Latin letters
    /// and digits are what they are, and so is the sign on the key that is `m` elsewhere, if
    /// another key types `m`.
    pub(super) fn position(self, typed: char) -> Option<char> {
        if typed.is_ascii_alphanumeric() {
            return None;
        }
        let elsewhere = |letter: char| letter.is_ascii_alphabetic() && self.types(letter);
        self.physical(typed).filter(|physical| !elsewhere(*physical))
    }

    /// Whether a key types `char`, alone or with Shift.
    pub(super) fn types(self, char: char) -> bool {
        self.physical(char).is_some()
    }

    fn strokes(self) -> &'static [Stroke] {
        table::strokes(self as usize)
    }
}

#[cfg(test)]
mod tests;
