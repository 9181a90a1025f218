//! A word of a personal name, prepared for comparison.

use std::sync::LazyLock;

use super::ending::{self, Ending, EndingKind};
use super::reason::NamePart;
use super::similarity::Spelled;
use super::skeleton;

const ELEMENTS: &str = include_str!("../../../assets/fold/elements.tsv");

/// Elements of names, with their language and use; the longest first.
static SHARED: LazyLock<Vec<[&'static str; 3]>> = LazyLock::new(|| {
    let mut elements: Vec<[&str; 3]> = ending::rows(ELEMENTS).collect();
    elements.sort_by_key(|[element, ..]| std::cmp::Reverse(element.len()));
    elements
});

const VOWELS: [char; 5] = ['a', 'e', 'i', 'o', 'u'];

/// What a name with an ending and the same name without it lose.
const OTHER_ENDING: f64 = 0.05;

/// How alike a name is to the same without an element of courtesy, and a name of
/// men to the same name of women, Zarif to Zarifa.
const LONGER: f64 = 0.74;

/// How alike a word without vowels and a word with them are, if the rest agrees.
const SAME_CONSONANTS: f64 = 0.86;

/// A word of a personal name.
#[derive(Clone, Debug)]
pub(super) struct NameWord {
    /// As written.
    pub(super) text: Box<str>,
    /// Folded.
    pub(super) spelling: Box<str>,
    /// Bytes of the spelling without its ending.
    stem: usize,
    /// What the ending says.
    pub(super) ending: Option<&'static Ending>,
    /// Which part of the name it is, as far as the name itself tells.
    pub(super) part: NamePart,
    /// Whether it is only the beginning of a word, as `Y.`.
    pub(super) initial: bool,
    /// Whether its script writes few vowels.
    abjad: bool,
    /// A part that many names share.
    element: Option<Element>,
    /// The stem. What is needed more seldom is made anew for each comparison:
    /// kept for each of 300,000 people it would fill the memory.
    bare: Spelled,
}

impl NameWord {
    /// Prepares `spelling`, the folded form of `text`.
    pub(super) fn new(text: &str, spelling: &str, initial: bool) -> Self {
        let spelling = with_short_i(spelling);
        let (stem, ending) =
            if initial { (spelling.as_str(), None) } else { ending::split(&spelling) };
        let (_, element) = without_shared(stem);
        let abjad = text.chars().any(|letter| matches!(letter, '\u{590}'..='\u{8ff}'));
        Self {
            text: text.into(),
            stem: stem.len(),
            ending,
            part: NamePart::Name,
            initial,
            abjad,
            element,
            bare: Spelled::new(stem),
            spelling: spelling.into(),
        }
    }

    /// The spelling without its ending.
    pub(super) fn stem(&self) -> &str {
        self.spelling.get(..self.stem).unwrap_or(&self.spelling)
    }

    /// The skeletons of the stem; two words that share none are seldom one name.
    pub(super) fn skeletons(&self) -> Vec<String> {
        if self.abjad {
            skeleton::abjad_skeletons(self.stem())
        } else {
            skeleton::skeletons(self.stem())
        }
    }

    /// Whether the ending is of this kind.
    pub(super) fn ends_as(&self, kind: EndingKind) -> bool {
        self.ending.is_some_and(|ending| ending.kind == kind)
    }

    /// From 0 to 1, the same name in any form being more than 0.9; 0 if less than
    /// `least`.
    pub(super) fn similarity(&self, other: &Self, least: f64) -> f64 {
        if self.spelling == other.spelling {
            return 1.0;
        }
        if self.abjad != other.abjad && self.shares_skeleton(other) {
            return SAME_CONSONANTS;
        }
        if self.lengthens(other) || other.lengthens(self) {
            return LONGER;
        }
        let bare = self.bare.similarity(&other.bare, least);
        let (own, theirs) = (self.ending.map(|e| e.kind), other.ending.map(|e| e.kind));
        let alike = if own == theirs {
            bare
        } else {
            let whole = Spelled::new(&self.spelling);
            (bare - OTHER_ENDING).max(whole.similarity(&Spelled::new(&other.spelling), least))
        };
        if alike > 0.0 && self.element.is_some() && self.element == other.element {
            let ((own, _), (theirs, _)) =
                (without_shared(self.stem()), without_shared(other.stem()));
            let rest = Spelled::new(own).similarity(&Spelled::new(theirs), 0.0);
            return alike.min(0.3 + 0.7 * rest);
        }
        alike
    }

    fn shares_skeleton(&self, other: &Self) -> bool {
        let theirs = other.skeletons();
        self.skeletons().iter().any(|own| theirs.contains(own))
    }

    /// Whether it is the other name with an element of courtesy, or with the -a of
    /// women.
    fn lengthens(&self, other: &Self) -> bool {
        let courtesy = self.element.is_some_and(|element| {
            element.courtesy && self.stem().strip_suffix(element.letters) == Some(other.stem())
        });
        let feminine = self.stem().strip_suffix('a') == Some(other.stem());
        courtesy || feminine && !other.stem().ends_with(VOWELS)
    }

    /// Whether the words are the same name: in all, or but for a known ending.
    pub(super) fn same(&self, other: &Self) -> bool {
        self.spelling == other.spelling || self.stem() == other.stem()
    }

    /// Whether one is an initial that the other can begin with.
    pub(super) fn abbreviates(&self, other: &Self) -> bool {
        let (short, long) = if self.initial { (self, other) } else { (other, self) };
        let fits = long.spelling.starts_with(&*short.spelling)
            || short.spelling.len() == 1
                && skeleton::first_sound(&long.spelling) == skeleton::first_sound(&short.spelling);
        (self.initial || other.initial) && fits
    }
}

/// The word with the й that German, Polish and scholarly spelling write as j,
/// between a vowel and a consonant or at the end, as in Ajdarov and Tursunbaj.
fn with_short_i(spelling: &str) -> String {
    let mut letters = spelling.chars().peekable();
    let mut word = String::with_capacity(spelling.len());
    while let Some(letter) = letters.next() {
        let ends_syllable = letters.peek().is_none_or(|next| !VOWELS.contains(next));
        if letter == 'j' && ends_syllable && word.ends_with(VOWELS) {
            if !word.ends_with('i') {
                word.push('i');
            }
        } else {
            word.push(letter);
        }
    }
    word
}

/// A part that many names share.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
struct Element {
    letters: &'static str,
    courtesy: bool,
}

/// A stem without a part that many names share, and that part.
fn without_shared(stem: &str) -> (&str, Option<Element>) {
    for [element, _, used] in SHARED.iter() {
        let letters = element.trim_matches('-');
        let rest = if element.starts_with('-') {
            stem.strip_suffix(letters)
        } else {
            stem.strip_prefix(letters)
        };
        if let Some(rest) = rest.filter(|rest| rest.len() >= 2) {
            return (rest, Some(Element { letters, courtesy: *used == "courtesy" }));
        }
    }
    (stem, None)
}
