//! How far a record, or a field of it, may go.

use super::vocabulary::Term;

/// To whom something may be handed on at the widest, from all to few.
///
/// Of a record it is what a person chose for it (`access`), of a field what is
/// declared for all records of the kind; where both say something, the
/// narrower holds.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Level {
    /// To anyone.
    Public,
    /// To those who work together on a case.
    Partner,
    /// To nobody outside the organisation.
    Confidential,
    /// To the few who need it.
    Secret,
}

impl Level {
    /// Every level, the widest first.
    pub const ALL: [Self; 4] = [Self::Public, Self::Partner, Self::Confidential, Self::Secret];

    /// The word for it in the history and in files.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Partner => "partner",
            Self::Confidential => "confidential",
            Self::Secret => "secret",
        }
    }

    /// The level that a term names. One that this version does not know is the
    /// narrowest, so that nothing leaves by a word that is not understood.
    pub fn of(term: &Term) -> Self {
        let known = Self::ALL.into_iter().find(|level| level.slug() == term.as_str());
        known.unwrap_or(Self::Secret)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::vocabulary::Vocabulary;

    #[test]
    fn levels_are_the_terms_of_access_in_their_order() {
        let terms: Vec<_> = Vocabulary::Access.entries().iter().map(|entry| entry.slug).collect();
        assert_eq!(terms, Level::ALL.map(Level::slug));
    }

    #[test]
    fn a_word_that_is_not_known_lets_nobody_see() {
        assert_eq!(Level::of(&Term::parse("partner").unwrap()), Level::Partner);
        assert_eq!(Level::of(&Term::parse("everybody").unwrap()), Level::Secret);
    }
}
