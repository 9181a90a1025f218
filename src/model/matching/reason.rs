//! Why two records may be about the same party.

/// The part of a personal name that a word is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum NamePart {
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
    SamePart(NamePart),
    /// One part of the name is spelled alike.
    SimilarPart(NamePart, String, String),
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
