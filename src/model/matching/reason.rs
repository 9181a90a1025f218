//! Why two records may be about the same party, in words.

use std::fmt;

/// The part of a personal name that a word is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Part {
    /// What a family shares.
    Family,
    /// What a person is called.
    Given,
    /// The name of the father.
    Patronymic,
    /// Unknown which.
    Name,
}

/// One thing that speaks for or against two records being about one party.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Reason {
    /// All words are the same, whatever the script and the spelling.
    SameName,
    /// One part of the name is the same.
    SamePart(Part),
    /// One part of the name is spelled alike.
    SimilarPart(Part, String, String),
    /// An initial fits a word.
    Initial(String, String),
    /// The patronymic is given in one record only.
    PatronymicMissing,
    /// A word is given in one record only.
    WordMissing(String),
    /// Only one word of the name is known.
    OneWordOnly(String),
    /// An acronym has the initials of a name.
    Acronym(String, String),
    /// An acronym is that of a name in another language.
    KnownAcronym(String, String),
    /// The same words, or words of the same meaning, in this share of a hundred.
    SameWords(u32),
    /// Years of birth can be the same.
    SameBirth,
    /// Years of birth differ by this many.
    BirthDiffers(u32),
    /// The same country.
    SameCountry,
    /// Different countries.
    CountryDiffers,
    /// A woman and a man.
    SexDiffers,
    /// This many cases name both.
    SharedCases(usize),
    /// This many parties were involved together with each.
    SharedCompanions(usize),
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Family => "family name",
            Self::Given => "given name",
            Self::Patronymic => "patronymic",
            Self::Name => "name",
        })
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::SameName => f.write_str("same name"),
            Self::SamePart(Part::Name) => f.write_str("one name the same"),
            Self::SamePart(part) => write!(f, "same {part}"),
            Self::SimilarPart(part, a, b) => write!(f, "{part}s similar: {a}, {b}"),
            Self::Initial(initial, word) => write!(f, "initial {initial} fits {word}"),
            Self::PatronymicMissing => f.write_str("patronymic in one only"),
            Self::WordMissing(word) => write!(f, "{word} in one only"),
            Self::OneWordOnly(word) => write!(f, "only {word} is known of one"),
            Self::Acronym(acronym, name) => write!(f, "{acronym} has the initials of {name}"),
            Self::KnownAcronym(acronym, name) => write!(f, "{acronym} is known to mean {name}"),
            Self::SameWords(100) => f.write_str("same words"),
            Self::SameWords(share) => write!(f, "{share} % of the words the same"),
            Self::SameBirth => f.write_str("years of birth agree"),
            Self::BirthDiffers(1) => f.write_str("years of birth differ by 1 year"),
            Self::BirthDiffers(years) => write!(f, "years of birth differ by {years} years"),
            Self::SameCountry => f.write_str("same country"),
            Self::CountryDiffers => f.write_str("different countries"),
            Self::SexDiffers => f.write_str("a woman and a man"),
            Self::SharedCases(1) => f.write_str("1 case in common"),
            Self::SharedCases(count) => write!(f, "{count} cases in common"),
            Self::SharedCompanions(1) => f.write_str("1 companion in common"),
            Self::SharedCompanions(count) => write!(f, "{count} companions in common"),
        }
    }
}
