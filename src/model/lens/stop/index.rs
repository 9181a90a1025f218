//! Names by their words, and how the words of a text are read by them.

mod broken;

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use std::sync::Arc;

use crate::model::RecordId;
use crate::model::fold::{fold, fold_words};
use crate::model::matching::{NamePieces, SHORTEST, misspelt, pieces, sounds};
use crate::model::records::party::PartyForm;

/// Letters by which words are looked up.
const HEAD: usize = 3;

/// Letters that grammar puts to a name: the Kazakh -lardyki is the longest.
const ENDING: usize = 7;

/// Letters of a name that is known inside a longer word, as in an address.
const INSIDE: usize = 5;

/// Letters of a word in small letters that may be a misspelt name.
const LONG: usize = 7;

/// Consonants by which a name is known whatever its vowels.
const FRAME: usize = 4;

/// Folded vowels.
const VOWELS: [char; 5] = ['a', 'e', 'i', 'o', 'u'];

/// Words of texts of which it is remembered how they are read.
const REMEMBERED: usize = 100_000;

/// Names by their words.
#[derive(Debug, Default)]
pub(super) struct Index {
    words: Vec<Known>,
    /// Words by their first letters.
    heads: HashMap<String, Vec<usize>>,
    /// Words by how they sound.
    sounds: HashMap<String, Vec<usize>>,
    /// Words by their consonants.
    frames: HashMap<String, Vec<usize>>,
    /// Places of words, by the words.
    known: HashMap<String, usize>,
    /// Names of which all words must stand in a row, by the first of them.
    phrases: HashMap<String, Vec<(RecordId, Vec<String>)>>,
    /// How words without capitals were read.
    small: HashMap<String, Arc<Fitting>>,
    /// How words with capitals were read.
    capital: HashMap<String, Arc<Fitting>>,
}

/// A word of names.
#[derive(Debug, Default)]
struct Known {
    folded: String,
    telling: BTreeSet<RecordId>,
    along: BTreeSet<RecordId>,
}

/// Whose names a word of a text fits.
#[derive(Debug, Default)]
struct Fitting {
    telling: BTreeSet<RecordId>,
    along: BTreeSet<RecordId>,
}

/// A word of a text.
#[derive(Debug)]
pub(super) struct Token {
    pub(super) range: Range<usize>,
    pub(super) read: Read,
    /// How many letters it is written with.
    letters: usize,
    folded: String,
}

/// What a word of a text is.
#[derive(Debug)]
pub(super) enum Read {
    /// It tells who is meant.
    Telling(BTreeSet<RecordId>),
    /// It goes along with a name.
    Along(BTreeSet<RecordId>),
    /// A capital letter alone.
    Initial,
    /// Anything else.
    Other,
}

impl Index {
    pub(super) fn is_empty(&self) -> bool {
        self.words.is_empty() && self.phrases.is_empty()
    }

    pub(super) fn add(&mut self, party: RecordId, form: &PartyForm, name: &str) {
        // What stands in brackets is a name beside the name: an acronym, another spelling.
        let has_capitals = |text: &str| text.contains(char::is_uppercase);
        let names = name.split(['(', ')', '/', '«', '»', '"']);
        // What is said of somebody in small letters beside the name is none.
        for part in names.filter(|part| has_capitals(part) || !has_capitals(name)) {
            match pieces(form, part) {
                Some(NamePieces::Words { telling, along }) => {
                    for word in telling {
                        self.word(word).telling.insert(party);
                    }
                    for word in along {
                        self.word(word).along.insert(party);
                    }
                }
                Some(NamePieces::Whole(words)) => {
                    let first = words.first().cloned().unwrap_or_default();
                    self.phrases.entry(first).or_default().push((party, words));
                }
                None => {}
            }
        }
        self.small.clear();
        self.capital.clear();
    }

    fn word(&mut self, folded: String) -> &mut Known {
        let place = match self.known.get(&folded) {
            Some(place) => *place,
            None => self.enter(folded),
        };
        // `enter` answers with the place of what it pushed.
        &mut self.words[place]
    }

    fn enter(&mut self, folded: String) -> usize {
        let place = self.words.len();
        self.heads.entry(head(stem(&folded)).to_owned()).or_default().push(place);
        if folded.len() >= SHORTEST {
            for sound in sounds(&folded) {
                self.sounds.entry(sound).or_default().push(place);
            }
        }
        if let Some(frame) = frame(&folded) {
            self.frames.entry(frame).or_default().push(place);
        }
        self.known.insert(folded.clone(), place);
        self.words.push(Known { folded, ..Known::default() });
        place
    }

    /// The words of a text, and what they are.
    pub(super) fn read(&mut self, text: &str) -> Vec<Token> {
        let mut tokens = Vec::new();
        fold_words(text, |range, folded| {
            let word = text.get(range.clone()).unwrap_or_default();
            let is_initial = word.chars().count() == 1 && word.chars().all(char::is_uppercase);
            let read = if is_initial { Read::Initial } else { Read::Other };
            let letters = word.chars().count();
            tokens.push(Token { range, read, letters, folded: folded.to_owned() });
        });
        for token in &mut tokens {
            if matches!(token.read, Read::Initial) {
                continue;
            }
            let word = text.get(token.range.clone()).unwrap_or_default();
            let fitting = self.fitting(word, &token.folded);
            if !fitting.telling.is_empty() {
                token.read = Read::Telling(fitting.telling.clone());
            } else if !fitting.along.is_empty() {
                token.read = Read::Along(fitting.along.clone());
            }
        }
        self.read_phrases(&mut tokens);
        self.mend(text, tokens)
    }

    /// Marks the words of names that must stand whole.
    fn read_phrases(&self, tokens: &mut [Token]) {
        if self.phrases.is_empty() {
            return;
        }
        for at in 0..tokens.len() {
            let Some(token) = tokens.get(at) else { continue };
            // The first word may have an ending.
            let firsts = (0..=ENDING.min(token.folded.len()))
                .filter_map(|cut| token.folded.get(..token.folded.len() - cut));
            let candidates = firsts.filter_map(|first| self.phrases.get(first)).flatten();
            let found: Vec<_> = candidates
                .filter_map(|(party, words)| Some((*party, span(words, tokens.get(at..)?)?)))
                .collect();
            for (party, length) in found {
                for token in tokens.iter_mut().skip(at).take(length) {
                    match &mut token.read {
                        Read::Telling(parties) => drop(parties.insert(party)),
                        read => *read = Read::Telling(BTreeSet::from([party])),
                    }
                }
            }
        }
    }

    /// Whose names a word fits, itself or where it is put together of several.
    fn fitting(&mut self, word: &str, folded: &str) -> Arc<Fitting> {
        let parts = humps(word);
        if parts.len() < 2 {
            return self.remembering(folded, word);
        }
        let mut all = Fitting::default();
        let parts = parts.into_iter().map(fold);
        for part in parts.chain([folded.to_owned()]).filter(|part| !part.is_empty()) {
            let one = self.remembering(&part, word);
            all.telling.extend(&one.telling);
            all.along.extend(&one.along);
        }
        Arc::new(all)
    }

    /// What a folded word fits; how it is written says what it may be.
    fn remembering(&mut self, folded: &str, word: &str) -> Arc<Fitting> {
        let is_small = !word.contains(char::is_uppercase);
        let remembered = if is_small { &mut self.small } else { &mut self.capital };
        if let Some(known) = remembered.get(folded) {
            return Arc::clone(known);
        }
        if remembered.len() >= REMEMBERED {
            remembered.clear();
        }
        let fitting = Arc::new(self.fit(folded, is_small));
        let remembered = if is_small { &mut self.small } else { &mut self.capital };
        remembered.insert(folded.to_owned(), Arc::clone(&fitting));
        fitting
    }

    fn fit(&self, token: &str, is_small: bool) -> Fitting {
        let mut places = BTreeSet::new();
        for start in 0..token.len() {
            let Some(rest) = token.get(start..) else { continue };
            let inside = start > 0;
            // A name of three letters or fewer is found by all of it.
            for length in 1..=HEAD.min(rest.len()) {
                let Some(places_of) = rest.get(..length).and_then(|head| self.heads.get(head))
                else {
                    continue;
                };
                places.extend(places_of.iter().copied().filter(|place| {
                    let word = self.words.get(*place).map_or("", |word| word.folded.as_str());
                    // In names as people write them a name inside another is no name; in
                    // addresses and tags it is.
                    let hidden = is_small && word.len() >= INSIDE && rest.starts_with(word);
                    hidden || !inside && inflects(rest, word)
                }));
            }
        }
        // Common words are like names by chance.
        if !is_small || token.len() >= LONG {
            places.extend(self.sounding(token));
            places.extend(self.framed(token));
        }
        let mut fitting = Fitting::default();
        for word in places.into_iter().filter_map(|place| self.words.get(place)) {
            fitting.telling.extend(&word.telling);
            fitting.along.extend(&word.along);
        }
        fitting
    }

    /// Words of the same consonants, with an ending or without: the vowels of a name change
    /// with the language whose letters write it.
    fn framed(&self, token: &str) -> BTreeSet<usize> {
        let mut places = BTreeSet::new();
        let Some(frame) = frame(token) else { return places };
        for cut in 0..=2 {
            let bare = frame.len().checked_sub(cut).and_then(|end| frame.get(..end));
            places.extend(bare.and_then(|bare| self.frames.get(bare)).into_iter().flatten());
        }
        let begins = |word: &str| word.starts_with(VOWELS);
        places.retain(|place| {
            self.words.get(*place).is_some_and(|word| begins(&word.folded) == begins(token))
        });
        places
    }

    /// Words that a word may be a misspelling of, with an ending or without.
    fn sounding(&self, token: &str) -> BTreeSet<usize> {
        let mut places = BTreeSet::new();
        for cut in 0..=2 {
            let bare = token.len().checked_sub(cut).and_then(|end| token.get(..end));
            let Some(bare) = bare.filter(|bare| bare.len() > SHORTEST) else { break };
            for place in sounds(bare).iter().filter_map(|sound| self.sounds.get(sound)).flatten() {
                let word = self.words.get(*place).map_or("", |word| word.folded.as_str());
                let most = if word.len() < 8 { 1 } else { 2 };
                let whole = word.len() > SHORTEST && bare.len().abs_diff(word.len()) <= 1;
                if whole && misspelt(bare, word).is_some_and(|wrong| wrong <= most) {
                    places.insert(*place);
                }
            }
        }
        places
    }
}

/// How many words of a text a name takes that begins there, if it stands there.
fn span(words: &[String], tokens: &[Token]) -> Option<usize> {
    let mut taken = 0;
    for word in words {
        // Words that only join others may stand between.
        let skipped = tokens.iter().skip(taken).take(3).position(|token| {
            inflects(&token.folded, word) || misspelt(&token.folded, word) == Some(1)
        })?;
        if taken == 0 && skipped > 0 {
            return None;
        }
        taken += skipped + 1;
    }
    Some(taken)
}

/// Whether a word is a name with an ending that grammar puts to it.
fn inflects(token: &str, word: &str) -> bool {
    let stem = stem(word);
    let rest = token.strip_prefix(stem).map(str::len);
    let most = match stem.len() {
        0..=2 => return token == word,
        3 => 3,
        _ => ENDING,
    };
    rest.is_some_and(|rest| rest <= most)
}

/// A name without the vowels at its end, which endings take the place of.
fn stem(word: &str) -> &str {
    let bare = word.trim_end_matches(VOWELS);
    let least = word.len().saturating_sub(2).max(HEAD.min(word.len()));
    if bare.len() >= least { bare } else { word.get(..least).unwrap_or(word) }
}

/// The consonants of a word, where there are enough of them to tell it: `d` before `j` is
/// written or not, and of two alike one.
fn frame(word: &str) -> Option<String> {
    let mut frame = String::with_capacity(word.len());
    for letter in word.chars().filter(|letter| !VOWELS.contains(letter)) {
        if letter == 'j' && frame.ends_with('d') {
            frame.pop();
        }
        if !frame.ends_with(letter) {
            frame.push(letter);
        }
    }
    (frame.len() >= FRAME).then_some(frame)
}

/// The first letters of a word.
fn head(word: &str) -> &str {
    word.get(..HEAD).unwrap_or(word)
}

/// The parts of a word that begin with capitals: `AigerimCase`.
fn humps(word: &str) -> Vec<&str> {
    let mut starts = vec![0];
    let mut was_small = false;
    for (at, letter) in word.char_indices() {
        if was_small && letter.is_uppercase() {
            starts.push(at);
        }
        was_small = letter.is_lowercase();
    }
    starts.push(word.len());
    starts.windows(2).filter_map(|pair| word.get(pair[0]..pair[1])).collect()
}
