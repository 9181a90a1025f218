//! Names of organisations: compared by meaning, and with acronyms.

use super::similarity::Spelled;
use super::vocabulary::{self, Meaning};
use super::{Proposal, Reason};
use crate::model::fold::fold_spans;

/// Words at least this alike are one word.
const ALIKE: f64 = 0.85;

/// Letters that the name of a place must have, and its adjective may add.
const PLACE: usize = 5;
const ADJECTIVE: usize = 5;

/// What one word weighs: those that many names share say little.
const PROPER: f64 = 2.0;
const COMMON: f64 = 1.0;

/// What names of organisations can score without further evidence.
const SAME_WORDS: f64 = 0.92;
const SAME_ACRONYM: f64 = 0.85;
const KNOWN_ACRONYM: f64 = 0.8;
const LONG_ACRONYM: f64 = 0.8;
const SHORT_ACRONYM: f64 = 0.65;

/// The lengths of what may be an acronym, in letters.
const ACRONYM: std::ops::RangeInclusive<usize> = 2..=8;

/// Words that a name is compared by, and from how many letters on an acronym may
/// leave out the last words.
const MOST_WORDS: usize = 16;
const SHORTENED: usize = 4;

/// The share of words from which on two names in full do not contradict each other.
const FULL_NAMES_AGREE: f64 = 0.5;

/// A name of an organisation, taken apart.
#[derive(Clone, Debug)]
pub(super) struct OrganisationName {
    text: String,
    spelling: String,
    words: Vec<OfficialWord>,
    /// The letters of the name itself, if it is an acronym.
    acronym: Option<String>,
    /// First letters of the words, with and without the small ones.
    initials: [String; 2],
}

#[derive(Clone, Debug)]
struct OfficialWord {
    spelling: String,
    meaning: Option<Meaning>,
}

impl OfficialWord {
    fn new(spelling: String) -> Self {
        let meaning = vocabulary::meaning(&spelling);
        Self { spelling, meaning }
    }

    fn is_same(&self, other: &Self) -> bool {
        match (self.meaning, other.meaning) {
            (Some(own), Some(theirs)) => own == theirs,
            (None, None) => {
                let (own, theirs) = (Spelled::new(&self.spelling), Spelled::new(&other.spelling));
                own.similarity(&theirs, ALIKE) >= ALIKE || self.is_adjective(other)
            }
            _ => self.spelling == other.spelling,
        }
    }

    /// Whether one is the other with an ending, as Жанаозенский is of Жанаозен.
    fn is_adjective(&self, other: &Self) -> bool {
        let length = self.spelling.len().min(other.spelling.len());
        let beginning = |word: &Self| Some(Spelled::new(word.spelling.get(..length)?));
        length >= PLACE
            && self.spelling.len().abs_diff(other.spelling.len()) <= ADJECTIVE
            && beginning(self)
                .zip(beginning(other))
                .is_some_and(|(own, theirs)| own.similarity(&theirs, ALIKE) >= ALIKE)
    }

    /// Whether it tells organisations of one kind apart.
    fn is_proper(&self) -> bool {
        self.meaning.is_none_or(|meaning| meaning.place)
    }

    fn weight(&self) -> f64 {
        if self.is_proper() { PROPER } else { COMMON }
    }

    fn key(&self) -> &str {
        self.meaning.map_or(&self.spelling, |meaning| meaning.name)
    }
}

impl OrganisationName {
    /// Reads a name; none if nothing is left of it.
    pub(super) fn read(text: &str) -> Option<Self> {
        let spans = fold_spans(text);
        let mut words = vec![];
        let mut initials = [String::new(), String::new()];
        for (range, spelling) in &spans {
            let small = vocabulary::is_small(spelling);
            let first = text.get(range.clone()).and_then(|word| word.chars().next());
            let [all, significant] = &mut initials;
            let first = first.and_then(vocabulary::initial);
            all.extend(first);
            if !small {
                significant.extend(first);
                words.push(OfficialWord::new(spelling.clone()));
            }
        }
        words.truncate(MOST_WORDS);
        let spelling = spans.iter().map(|(_, word)| word.as_str()).collect::<Vec<_>>().join(" ");
        let acronym = (spans.len() == 1 && is_acronym(text)).then(|| vocabulary::letters(text));
        (!words.is_empty()).then(|| Self {
            text: text.to_owned(),
            spelling,
            words,
            acronym,
            initials,
        })
    }

    /// The folded name.
    pub(super) fn spelling(&self) -> &str {
        &self.spelling
    }

    /// Keys of which names of one organisation share at least one.
    pub(super) fn keys(&self, keys: &mut Vec<String>) {
        let acronyms = self.acronym.iter().chain(&self.initials).filter(|it| it.len() >= 3);
        for initials in acronyms {
            keys.extend(
                (3..=initials.len()).filter_map(|end| Some(format!("={}", initials.get(..end)?))),
            );
        }
        let known = self.acronym.as_deref().and_then(vocabulary::known_acronym);
        let mut words: Vec<&str> = match known {
            Some(known) => known.to_vec(),
            None => self.words.iter().map(OfficialWord::key).collect(),
        };
        words.sort_unstable();
        words.dedup();
        if let [word] = words.as_slice() {
            keys.push(format!("{word} "));
        }
        for (at, word) in words.iter().enumerate() {
            keys.extend(words.iter().skip(at + 1).take(4).map(|other| format!("{word} {other}")));
        }
    }

    /// Whether both are names in full, in one script, that share few words.
    pub(super) fn contradicts(&self, other: &Self) -> bool {
        let comparable = |name: &Self| name.acronym.is_none() && name.words.len() > 1;
        let same_script = is_latin(&self.text) == is_latin(&other.text);
        let share = || self.compare_words(other).map_or(0.0, |(score, _)| score / SAME_WORDS);
        comparable(self) && comparable(other) && same_script && share() < FULL_NAMES_AGREE
    }

    /// How likely the two name one organisation.
    pub(super) fn compare(&self, other: &Self) -> Option<Proposal> {
        if self.spelling == other.spelling {
            return Some(Proposal { score: SAME_WORDS, reasons: vec![Reason::SameName] });
        }
        let proposal = match (&self.acronym, &other.acronym) {
            (None, None) => self.compare_words(other),
            (Some(own), Some(theirs)) if own == theirs => {
                let reason = Reason::Acronym(self.text.clone(), other.text.clone());
                Some((SAME_ACRONYM, reason))
            }
            (Some(_), Some(_)) => self.compare_known(other),
            (Some(acronym), None) => self.compare_initials(acronym, other),
            (None, Some(acronym)) => other.compare_initials(acronym, self),
        };
        proposal.map(|(score, reason)| Proposal { score, reasons: vec![reason] })
    }

    fn compare_words(&self, other: &Self) -> Option<(f64, Reason)> {
        let mut theirs: Vec<&OfficialWord> = other.words.iter().collect();
        let (mut shared, mut own_rest, mut contradicts) = (0.0, 0.0, false);
        for word in &self.words {
            if let Some(at) = theirs.iter().position(|their| word.is_same(their)) {
                theirs.remove(at);
                shared += word.weight();
            } else {
                own_rest += word.weight();
                contradicts |= word.is_proper();
            }
        }
        // The court of one town is not that of another.
        if contradicts && theirs.iter().any(|word| word.is_proper()) {
            return None;
        }
        let their_rest: f64 = theirs.iter().map(|word| word.weight()).sum();
        let share = shared / (shared + own_rest + their_rest);
        Some((SAME_WORDS * share, Reason::SameWords(percent(share))))
    }

    /// Two acronyms, perhaps of one name in two languages.
    fn compare_known(&self, other: &Self) -> Option<(f64, Reason)> {
        let (own, theirs) = (self.meaning()?, other.meaning()?);
        let reason = Reason::KnownAcronym(self.text.clone(), other.text.clone());
        (own == theirs).then_some((KNOWN_ACRONYM, reason))
    }

    fn meaning(&self) -> Option<&'static [&'static str]> {
        self.acronym.as_deref().and_then(vocabulary::known_acronym)
    }

    /// An acronym, this name, and a name in full.
    fn compare_initials(&self, acronym: &str, full: &Self) -> Option<(f64, Reason)> {
        if let Some(meaning) = self.meaning() {
            let mut words: Vec<&str> = full.words.iter().map(OfficialWord::key).collect();
            let known = meaning.iter().all(|part| {
                words.iter().position(|word| word == part).map(|at| words.remove(at)).is_some()
            });
            if known && words.len() <= meaning.len() {
                let reason = Reason::KnownAcronym(self.text.clone(), full.text.clone());
                return Some((KNOWN_ACRONYM - 0.05 * f64::from(words.len() > 1), reason));
            }
        }
        let length = acronym.len();
        let whole = full.initials.iter().any(|initials| initials == acronym);
        let shortened = length >= SHORTENED
            && full.initials.iter().any(|initials| initials.starts_with(acronym));
        let score = match length {
            3 if whole => SHORT_ACRONYM,
            SHORTENED.. if whole => LONG_ACRONYM,
            _ if shortened => SHORT_ACRONYM,
            _ => return None,
        };
        Some((score, Reason::Acronym(self.text.clone(), full.text.clone())))
    }
}

/// Whether a name is written in Latin letters, by its first letter.
fn is_latin(text: &str) -> bool {
    text.chars().find(|char| char.is_alphabetic()).is_none_or(|char| u32::from(char) < 0x250)
}

/// Whether a name of one word is made of first letters: `МНБ`, `MoIA`.
fn is_acronym(text: &str) -> bool {
    let letters = text.chars().filter(|letter| letter.is_alphabetic());
    let capitals = letters.clone().filter(|letter| letter.is_uppercase()).count();
    let count = letters.count();
    ACRONYM.contains(&count) && capitals * 2 > count
}

/// A share of one as a share of a hundred.
fn percent(share: f64) -> u32 {
    (0..100)
        .rev()
        .find(|percent| f64::from(*percent) <= share * 100.0)
        .map_or(0, |below| if share >= 1.0 { 100 } else { below })
}
