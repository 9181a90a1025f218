//! Which words of two personal names are the same, and what follows.

use super::ending::EndingKind;
use super::person::PersonName;
use super::reason::NamePart;
use super::word::NameWord;
use super::{Proposal, Reason};

/// Words at least this alike are one name spelled in two ways.
const ALIKE: f64 = 0.8;

/// Two words are one word of the other name if together they are this alike.
const JOINED: f64 = 0.85;

/// Words at least this alike may be one name, if the family name is the same.
const PERHAPS: f64 = 0.7;

/// Family names at least this alike may be one, if the given name is the same.
const PERHAPS_FAMILY: f64 = 0.76;

/// Words at least this alike are the same name.
const SURELY: f64 = 0.94;

/// What names can score at most if a word of them is only perhaps the same.
const PERHAPS_SCORE: f64 = 0.6;

/// Two words and how alike they are.
type WordPair<'a> = (&'a NameWord, &'a NameWord, f64);

/// Which words of two names are taken for the same.
pub(super) struct Alignment<'a> {
    own: &'a PersonName,
    theirs: &'a PersonName,
    /// Words with their counterparts, and how alike they are.
    pairs: Vec<WordPair<'a>>,
    initials: Vec<(&'a NameWord, &'a NameWord)>,
    own_rest: Vec<&'a NameWord>,
    their_rest: Vec<&'a NameWord>,
}

/// The words that have no counterpart yet.
struct Rest<'a> {
    own: Vec<Option<&'a NameWord>>,
    theirs: Vec<Option<&'a NameWord>>,
}

impl<'a> Rest<'a> {
    /// Takes a word from each side, if both are still there.
    fn take(&mut self, own_at: usize, their_at: usize) -> Option<(&'a NameWord, &'a NameWord)> {
        let (own, theirs) = (self.own.get_mut(own_at)?, self.theirs.get_mut(their_at)?);
        if own.is_none() || theirs.is_none() {
            return None;
        }
        own.take().zip(theirs.take())
    }
}

impl<'a> Alignment<'a> {
    /// Pairs the words, the most alike first.
    pub(super) fn of(name: &'a PersonName, other: &'a PersonName) -> Self {
        let mut alike = vec![];
        for (own_at, own) in name.words.iter().enumerate() {
            for (their_at, theirs) in other.words.iter().enumerate() {
                if !own.initial && !theirs.initial && can_pair(own, theirs) {
                    alike.push((own.similarity(theirs, PERHAPS), own_at, their_at));
                }
            }
        }
        alike.retain(|(similarity, ..)| *similarity >= PERHAPS);
        alike.sort_by(|one, other| other.0.total_cmp(&one.0));
        let mut rest = Rest {
            own: name.words.iter().map(Some).collect(),
            theirs: other.words.iter().map(Some).collect(),
        };
        let mut pairs = vec![];
        for (similarity, own_at, their_at) in alike {
            if let Some((own, theirs)) = rest.take(own_at, their_at) {
                pairs.push((own, theirs, similarity));
            }
        }
        let mut initials = vec![];
        for (own_at, own) in name.words.iter().enumerate() {
            for (their_at, theirs) in other.words.iter().enumerate() {
                if own.abbreviates(theirs) {
                    initials.extend(rest.take(own_at, their_at));
                }
            }
        }
        let mut alignment = Self {
            own: name,
            theirs: other,
            pairs,
            initials,
            own_rest: rest.own.into_iter().flatten().collect(),
            their_rest: rest.theirs.into_iter().flatten().collect(),
        };
        alignment.join();
        alignment
    }

    /// Pairs two words that the other name writes as one: Abdul Rahman, Abdulrahman.
    fn join(&mut self) {
        let (two, one) = match (self.own_rest.as_slice(), self.their_rest.as_slice()) {
            ([first, second], [one]) | ([one], [first, second]) => ([*first, *second], *one),
            _ => return,
        };
        let [first, second] = two;
        let together = format!("{}{}", first.spelling, second.spelling);
        let similarity = NameWord::new(&first.text, &together, false).similarity(one, JOINED);
        if similarity >= JOINED && !one.initial {
            self.pairs.push((first, one, similarity));
            self.own_rest.clear();
            self.their_rest.clear();
        }
    }

    /// Whether nothing in the names contradicts that they name one person.
    pub(super) fn fits(&self) -> bool {
        let endings = self.pairs.iter().filter(|(own, theirs, _)| {
            own.ends_as(EndingKind::Family) != theirs.ends_as(EndingKind::Family)
        });
        // Ismailov Isak is not Isakov Ismail.
        (self.own_rest.is_empty() || self.their_rest.is_empty()) && endings.count() < 2
    }

    /// How likely the two name one person.
    pub(super) fn judge(&self) -> Option<Proposal> {
        let mut core: Vec<f64> = self.core().map(|(.., similarity)| *similarity).collect();
        let patronymic = self.pairs.iter().find(|pair| !is_core(pair));
        if let Some((.., similarity)) = patronymic.filter(|_| core.len() < 2) {
            // Without a family name, as Bakir uulu Tursunbai.
            core.push(*similarity);
        }
        let full = u32::try_from(core.len()).ok()?;
        if full == 0 {
            return None;
        }
        let least = core.iter().copied().fold(1.0, f64::min);
        let mean = core.iter().sum::<f64>() / f64::from(full);
        let mut score = 0.9 * (mean - 0.5 * (1.0 - least));
        let mut reasons = self.word_reasons();
        if let Some((.., similarity)) = patronymic {
            score += 0.07 * similarity;
        }
        for word in self.own_rest.iter().chain(&self.their_rest) {
            let patronymic = word.part == NamePart::Patronymic;
            score -= if patronymic { 0.01 } else { 0.08 };
            reasons.push(if patronymic {
                Reason::PatronymicMissing
            } else {
                Reason::WordMissing(word.text.to_string())
            });
        }
        if full == 1 {
            score *= if self.initials.is_empty() { 0.4 } else { 0.75 };
        }
        if least < ALIKE {
            let sure = self.core().any(|(.., similarity)| *similarity >= SURELY);
            let enough = sure && least >= PERHAPS_FAMILY;
            if !enough && !self.core().any(|pair| self.same_family(pair)) {
                return None;
            }
            score = score.min(PERHAPS_SCORE);
        }
        Some(Proposal { score, reasons })
    }

    /// The words without patronymics.
    fn core(&self) -> impl Iterator<Item = &WordPair<'a>> {
        self.pairs.iter().filter(|pair| is_core(pair))
    }

    /// Whether the pair is a family name that both have.
    fn same_family(&self, pair: &WordPair<'a>) -> bool {
        let (one, other, similarity) = pair;
        (one.same(other) || *similarity >= SURELY) && self.part(one, other) == NamePart::Family
    }

    /// Which part of the name a pair of words is, by what either name tells.
    fn part(&self, one: &NameWord, other: &NameWord) -> NamePart {
        let told = |part| one.part == part || other.part == part;
        let last = |word: &NameWord, name: &PersonName| {
            name.words.last().is_some_and(|last| last.spelling == word.spelling)
        };
        if told(NamePart::Patronymic) {
            NamePart::Patronymic
        } else if told(NamePart::Family) {
            NamePart::Family
        } else if told(NamePart::Given) {
            NamePart::Given
        } else if self.pairs.len() == 2 && last(one, self.own) && last(other, self.theirs) {
            NamePart::Family
        } else {
            NamePart::Name
        }
    }

    fn word_reasons(&self) -> Vec<Reason> {
        let complete = self.own_rest.is_empty() && self.their_rest.is_empty();
        let same = |(one, other, _): &WordPair| one.spelling == other.spelling;
        if complete
            && self.initials.is_empty()
            && self.pairs.len() > 1
            && self.pairs.iter().all(same)
        {
            return vec![Reason::SameName];
        }
        let mut reasons: Vec<Reason> = vec![];
        for (one, other, _) in &self.pairs {
            let part = self.part(one, other);
            reasons.push(if one.same(other) {
                Reason::SamePart(part)
            } else {
                Reason::SimilarPart(part, one.text.to_string(), other.text.to_string())
            });
        }
        for (one, other) in &self.initials {
            let (short, long) = if one.initial { (one, other) } else { (other, one) };
            reasons.push(Reason::Initial(short.text.to_string(), long.text.to_string()));
        }
        if self.pairs.len() + self.initials.len() == 1 {
            reasons = self
                .pairs
                .iter()
                .map(|(one, ..)| Reason::OneWordOnly(one.text.to_string()))
                .collect();
        }
        reasons
    }
}

fn is_core((one, other, _): &WordPair) -> bool {
    one.part != NamePart::Patronymic && other.part != NamePart::Patronymic
}

/// Whether two words can be the same part of a name.
fn can_pair(one: &NameWord, other: &NameWord) -> bool {
    match (one.part, other.part) {
        (NamePart::Family, NamePart::Given) | (NamePart::Given, NamePart::Family) => false,
        (NamePart::Patronymic, NamePart::Patronymic) => true,
        (NamePart::Patronymic, _) => {
            one.ends_as(EndingKind::Word) || other.ends_as(EndingKind::Patronymic)
        }
        (_, NamePart::Patronymic) => {
            other.ends_as(EndingKind::Word) || one.ends_as(EndingKind::Patronymic)
        }
        _ => true,
    }
}
