//! Controlled vocabularies: the terms that a field may hold, by slug, with
//! their HURIDOCS codes and their labels in four languages.

mod assets;
mod nearest;
mod open;
mod own;
mod renamed;
mod strictness;
mod suggest;
mod term;
mod tie;

use std::sync::OnceLock;

use super::date::Language;
use super::fold::fold;
use super::wordless::wordless;

use assets::FILES;
pub use nearest::{near_of, nearest_of};
pub use open::Closed;
pub use own::{InForce, OwnEntry, OwnTermError, OwnTerms};
use suggest::folds_away;
pub use suggest::stands_in;
pub use term::Term;
pub use tie::Side;

/// A list of terms.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Vocabulary {
    /// Who may see a record.
    Access,
    /// How an autopsy was done.
    Autopsy,
    /// Where on a body, or that it is the mind.
    BodyPart,
    /// How a charge stands.
    ChargeStatus,
    /// How far a case is.
    CaseStatus,
    /// How a citation stands beside the others.
    CitationStatus,
    /// What a party agreed to.
    Consent,
    /// How a party agreed, or refused.
    ConsentHow,
    /// How well an injury fits what is said of it.
    Consistency,
    /// Countries by ISO 3166-1 alpha-2 code.
    Country,
    /// Whether other information bears it out, 1 to 6.
    Credibility,
    /// How far civic space is open.
    CivicSpace,
    /// What was done with evidence.
    CustodyStep,
    /// How far a perpetrator was involved.
    Degree,
    /// How a figure stands.
    FigureStanding,
    /// What a filter may ask for whether a record has it.
    Has,
    /// What kinds of things that happened have in common.
    IncidentFamily,
    /// What kind of thing happened.
    IncidentKind,
    /// Languages by ISO 639 code.
    Language,
    /// How someone was ill-treated.
    Method,
    /// What kind of name it is.
    NameKind,
    /// Lists to which a casebook may add terms of its own.
    OpenVocabulary,
    /// What kind of organisation it is.
    OrganisationKind,
    /// Person, organisation or group.
    PartyForm,
    /// What kind of place it is.
    PlaceKind,
    /// How exact coordinates are.
    PlacePrecision,
    /// How soon it needs work.
    Priority,
    /// For whom records are handed on.
    Profile,
    /// What was counted.
    Quantity,
    /// What ties two parties.
    RelationKind,
    /// How far a source can be relied on, A to F.
    Reliability,
    /// How an addressee answered.
    Response,
    /// The part played in an incident.
    Role,
    /// Scripts by ISO 15924 code.
    Script,
    /// Fields that may have to be held back though the rest of a record goes out.
    SensitiveField,
    /// What kind of sentence was given.
    SentenceKind,
    /// Female, male, other, unknown.
    Sex,
    /// What ties an incident to another that it is listed with.
    Shared,
    /// What a party is to another: kinds of relation from either of its sides.
    Tie,
    /// What kind of source it is.
    SourceKind,
    /// Why someone may have been a target.
    Trait,
    /// In what a figure is counted.
    Unit,
    /// What is established of an incident.
    Verification,
    /// What is known of where someone is held.
    Whereabouts,
}

/// One term of a vocabulary.
#[derive(Debug)]
pub struct Entry {
    /// What is stored and travels in files.
    pub slug: &'static str,
    /// The code in the list it comes from, empty where there is none.
    pub code: &'static str,
    /// For kinds of incident, the family whose details they have.
    pub family: &'static str,
    /// For families of kinds, what they are shown as in lists.
    pub(super) hue: &'static str,
    /// Labels in English, Russian, Kazakh, Uzbek.
    labels: [&'static str; 4],
    /// Labels of a relation as its second party reads it; empty elsewhere.
    back: [&'static str; 4],
    /// What stands for those labels among ties; empty where there are no such.
    back_slug: &'static str,
    /// Further words by which it may be typed, between semicolons.
    more: &'static str,
    /// The slug that it had before, which ops and files still say; empty where it
    /// never had another.
    once: &'static str,
    /// Slug, labels and further words, folded when first asked for: what is
    /// only shown needs none of them.
    words: OnceLock<Vec<String>>,
    /// Whether it is the casebook's own.
    pub own: bool,
    /// Whether it is not offered any more.
    retired: bool,
}

/// Why a term was refused.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum TermError {
    /// Not shaped like a slug.
    Shape,
    /// Not in the list.
    Unknown {
        /// What was given.
        text: String,
        /// Some terms that are.
        near: String,
    },
    /// Of lists that take terms of a casebook's own, one that does not.
    Closed {
        /// What was given.
        text: String,
        /// Why it does not.
        why: Closed,
    },
}

wordless!(TermError);

/// The terms of each vocabulary, read when first asked for.
static ENTRIES: [OnceLock<Vec<Entry>>; FILES.len()] = [const { OnceLock::new() }; FILES.len()];

impl Vocabulary {
    /// Every vocabulary.
    pub fn all() -> impl Iterator<Item = Self> {
        FILES.iter().map(|(vocabulary, _, _)| *vocabulary)
    }

    /// What the list is called: `incident-kind`.
    pub fn slug(self) -> &'static str {
        FILES.iter().find(|(v, _, _)| *v == self).map_or("", |(_, slug, _)| slug)
    }

    /// Its terms that the program has, in the order of the list.
    pub fn entries(self) -> &'static [Entry] {
        if self == Self::Tie {
            return tie::entries();
        }
        let mut files = FILES.iter().zip(&ENTRIES);
        let found = files.find(|((vocabulary, _, _), _)| *vocabulary == self);
        found.map_or(&[], |((_, _, text), entries)| entries.get_or_init(|| read(text)))
    }

    /// Its terms: those of the program, then those in force that are the casebook's own.
    pub fn terms(self) -> impl Iterator<Item = &'static Entry> {
        self.entries().iter().chain(own::entries(self))
    }

    /// Its terms but those that are not offered any more.
    pub fn offered(self) -> impl Iterator<Item = &'static Entry> {
        self.terms().filter(|entry| !entry.retired)
    }

    /// Whether the program has a term with that slug, or once had it.
    pub fn is_built_in(self, slug: &str) -> bool {
        self.entries().iter().any(|entry| entry.slug == slug || entry.was(slug))
    }

    /// Whether people know its terms by their slugs, which are codes.
    pub fn is_of_codes(self) -> bool {
        matches!(self, Self::Country | Self::Reliability | Self::Credibility)
    }

    /// The term with that slug, or that once had it.
    pub fn entry(self, slug: &str) -> Option<&'static Entry> {
        let known = self.entries().iter().find(|entry| entry.slug == slug);
        let known = known.or_else(|| self.entries().iter().find(|entry| entry.was(slug)));
        known.or_else(|| own::entries(self).into_iter().find(|entry| entry.slug == slug))
    }

    /// The label of `slug`, or the slug itself where there is no such term.
    pub fn label(self, slug: &str, language: Language) -> &str {
        self.entry(slug).map_or(slug, |entry| entry.label(language))
    }

    /// The label of a relation as its second party reads it: `represented by`.
    pub fn back(self, slug: &str, language: Language) -> &str {
        let back = self.entry(slug).map_or("", |entry| entry.back[language as usize]);
        if back.is_empty() { self.label(slug, language) } else { back }
    }

    /// Reads a slug, or a label or word in any language.
    pub fn read(self, text: &str) -> Result<Term, TermError> {
        let text = text.trim();
        let folded = fold(text);
        // A casebook's own come first, as people call them so on purpose.
        let own = own::entries(self).into_iter().chain(self.entries());
        let mut fits = own.filter(|entry| entry.words().contains(&folded));
        let found = self.entry(text).or_else(|| {
            let first = fits.next()?;
            // What is one word when folded may be another as it is written.
            let lower = text.to_lowercase();
            let as_written =
                |entry: &&Entry| entry.forms().any(|form| form.to_lowercase() == lower);
            Some([first].into_iter().chain(fits).find(as_written).unwrap_or(first))
        });
        found.map(|entry| Term::own(entry.slug)).ok_or_else(|| self.unknown(text))
    }

    /// Terms of which a word in any language begins with `text`, best first:
    /// a whole word before its beginning, a first word before a later one.
    /// What begins so as it is written leaves no place for what only folds so.
    pub fn complete(self, text: &str) -> Vec<&'static Entry> {
        let folded = fold(text);
        if folded.is_empty() && !text.trim().is_empty() {
            // A sign such as `-` begins no word.
            return vec![];
        }
        let mut found: Vec<_> = self.terms().filter_map(|e| Some((e.rank(&folded)?, e))).collect();
        if !folded.is_empty() && found.iter().any(|(_, entry)| entry.begins_as_written(text)) {
            found.retain(|(rank, entry)| *rank == 0 || entry.has_as_written(text));
        }
        if folds_away(text, &folded) {
            found.retain(|(_, entry)| entry.begins_as_written(text));
        }
        found.sort_by_key(|(rank, _)| *rank);
        found.into_iter().map(|(_, entry)| entry).collect()
    }

    /// Whether a slug is in the list.
    ///
    /// # Errors
    ///
    /// Fails with terms that are near to it where it is not.
    pub fn has(self, slug: &str) -> Result<(), TermError> {
        self.entry(slug).map(drop).ok_or_else(|| self.unknown(slug))
    }

    fn unknown(self, text: &str) -> TermError {
        let told = text.chars().take(40).collect();
        let list = Self::parse(text).filter(|_| self == Self::OpenVocabulary);
        if let Some(why) = list.and_then(Self::closed) {
            return TermError::Closed { text: told, why };
        }
        TermError::Unknown { text: told, near: self.nearest(text).join(", ") }
    }
}

impl Entry {
    /// What the term is called.
    pub fn label(&self, language: Language) -> &'static str {
        self.labels[Self::index(language)]
    }

    fn index(language: Language) -> usize {
        match language {
            Language::English => 0,
            Language::Russian => 1,
            Language::Kazakh => 2,
            Language::Uzbek => 3,
        }
    }

    /// Its label, folded.
    fn own_word(&self, language: Language) -> Option<&String> {
        self.words().get(Self::index(language))
    }

    /// Its labels in each language and its slug, folded.
    pub fn folded_labels(&self) -> impl Iterator<Item = &str> {
        self.words().iter().take(self.labels.len() + 1).map(String::as_str)
    }

    fn rank(&self, folded: &str) -> Option<u8> {
        self.words().iter().filter_map(|word| rank(word, folded)).min()
    }

    /// All that it is called: labels, slug, further words.
    pub(in crate::model) fn forms(&self) -> impl Iterator<Item = &'static str> {
        let more = self.more.split(';').filter(|word| !word.is_empty());
        let once = Some(self.once).filter(|once| !once.is_empty());
        self.labels.into_iter().chain([self.slug]).chain(more).chain(once)
    }

    fn words(&self) -> &[String] {
        self.words.get_or_init(|| self.forms().map(fold).collect())
    }
}

fn rank(word: &str, folded: &str) -> Option<u8> {
    match word.strip_prefix(folded) {
        Some("") => Some(0),
        Some(_) => Some(1),
        None => word.split(' ').any(|part| part.starts_with(folded)).then_some(2),
    }
}

/// Columns: slug, code, en, ru, kk, uz; some lists have family, words or labels
/// of the other direction as well.
fn read(text: &'static str) -> Vec<Entry> {
    let mut lines = text.lines().filter(|line| !line.starts_with('#'));
    let names: Vec<_> = lines.next().unwrap_or_default().split('\t').collect();
    lines
        .filter(|line| !line.is_empty())
        .map(|line| {
            let cells: Vec<_> = line.split('\t').collect();
            let cell = |name: &str| {
                let column = names.iter().position(|n| *n == name);
                column.and_then(|column| cells.get(column)).copied().unwrap_or_default()
            };
            let labels = ["en", "ru", "kk", "uz"].map(cell);
            let back = ["back-en", "back-ru", "back-kk", "back-uz"].map(cell);
            Entry {
                slug: cell("slug"),
                code: cell("code"),
                family: cell("family"),
                hue: cell("hue"),
                labels,
                back,
                back_slug: cell("back"),
                more: cell("words"),
                once: cell("once"),
                words: OnceLock::new(),
                own: false,
                retired: false,
            }
        })
        .collect()
}

#[cfg(test)]
mod tests;
