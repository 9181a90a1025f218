//! The languages in which dates are shown.

/// A language of the interface.
///
/// Dates are *understood* in all of them at any time; the language only chooses how a date
/// is *shown*. Nothing here is particular to dates, so a module for the whole interface may
/// take the type over.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
pub enum Language {
    /// English.
    #[default]
    English,
    /// Russian.
    Russian,
    /// Kazakh, in Cyrillic letters.
    Kazakh,
    /// Uzbek, in Latin letters.
    Uzbek,
}

impl Language {
    /// Every language, in the order in which settings list them.
    pub const ALL: [Self; 4] = [Self::English, Self::Russian, Self::Kazakh, Self::Uzbek];
}
