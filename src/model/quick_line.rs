//! The quick line: one incident in slots between semicolons, as in
//! `5 Jan 2022; Almaty; detained; A. Person; by police; src Amnesty`.
//!
//! A slot that begins with `by`, `src`, `case` or `note`, in any of the four
//! languages, says itself what it is. Dates, kinds of incident, known places, roles and references are
//! recognised wherever they stand. What is left is, in this order, the place
//! and the people; `-` leaves a slot out.

mod marks;

use thiserror::Error;

use super::date::{Day, FuzzyDate, ReadContext, Reading, looks_like_date};
use super::id::Reference;
use super::vocabulary::{Term, Vocabulary};
use marks::marked;

/// What stands between slots.
pub const SEPARATOR: char = ';';

/// An incident as far as its line says it. Names are as typed, or references.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct QuickLine {
    /// When it happened.
    pub when: Option<FuzzyDate>,
    /// Where.
    pub place: Option<String>,
    /// What kind of thing happened.
    pub kind: Option<Term>,
    /// Who was involved, but for those who did it.
    pub people: Vec<Participant>,
    /// Who did it.
    pub by: Vec<String>,
    /// Who says so.
    pub sources: Vec<String>,
    /// The case it belongs to.
    pub case: Option<String>,
    /// What happened, told.
    pub narrative: Option<String>,
}

/// Someone who was involved.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Participant {
    /// Their name or reference.
    pub name: String,
    /// Their role; a victim where none is given.
    pub role: Term,
}

/// What one slot is.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Slot {
    /// A date.
    When(FuzzyDate),
    /// A date with more than one reading.
    Unsure(Vec<FuzzyDate>),
    /// What was meant as a date and is none, with what is wrong with it.
    Misdated(String, String),
    /// A place.
    Where(String),
    /// A kind of incident.
    What(Term),
    /// People in a role that the slot names.
    Who(Term, Vec<String>),
    /// Those who did it.
    By(Vec<String>),
    /// A source.
    Source(String),
    /// A case.
    Case(String),
    /// What happened, told.
    Note(String),
    /// Left out.
    Blank,
    /// A place or people: which one, the slots around it tell.
    Open(String),
}

/// Why a line was not understood.
#[derive(Clone, Debug, Eq, Error, PartialEq)]
pub enum QuickLineError {
    /// No slot is a kind of incident.
    #[error("It does not say what happened; write a kind of incident, such as detained.")]
    NoKind,
    /// A slot that can be there once is there twice.
    #[error("It has two {0}; leave one of them out.")]
    Twice(&'static str),
    /// A date that the calendar does not have, or that is misspelt.
    #[error("“{text}” is not a date: {reason}")]
    Misdated {
        /// The date as typed.
        text: String,
        /// What is wrong with it.
        reason: String,
    },
    /// A line begins with what is not recognised.
    #[error("“{0}” can be a place or a person; write `at {0}` or `victim {0}`.")]
    Unknown(String),
    /// A date with two readings.
    #[error("“{text}” can be {first} or {second}; write the month as a word.")]
    Ambiguous {
        /// The date as typed.
        text: String,
        /// Its likelier reading.
        first: String,
        /// The other.
        second: String,
    },
}

/// The most words that a role takes in any language.
const ROLE_WORDS: usize = 3;

/// The role of those for whom a line gives none.
const VICTIM: &str = "victim";

/// The role of those who did it.
const PERPETRATOR: &str = "perpetrator";

/// The role of those who judge.
const COURT: &str = "court";

/// Words that name a court and not who sits there.
const COURTS: &[&str] =
    &["court", "tribunal", "суд", "суда", "трибунал", "сот", "соты", "sud", "sudi", "sot"];

/// Reads a line. `is_place` tells whether a name is that of a known place.
///
/// # Errors
///
/// Fails where a line has no kind of incident, two of what can be there once,
/// or a date with two readings.
pub fn read(
    line: &str,
    today: Day,
    is_place: impl Fn(&str) -> bool,
) -> Result<QuickLine, QuickLineError> {
    let slots: Vec<_> =
        line.split(SEPARATOR).map(|slot| recognise(slot, today, &is_place)).collect();
    if let Some(Slot::Open(text)) = slots.first() {
        return Err(QuickLineError::Unknown(text.clone()));
    }
    let mut placed = slots.iter().any(|slot| matches!(slot, Slot::Where(_)));
    let mut read = QuickLine::default();
    for slot in slots {
        match slot {
            Slot::Open(name) if !placed && !name.contains(" & ") => {
                placed = true;
                read.place = Some(name);
            }
            Slot::Open(text) => read.people.extend(participants(VICTIM, names(&text))),
            // The first slot that is left out stands for the place.
            Slot::Blank => placed = true,
            slot => read.take(slot)?,
        }
    }
    if read.kind.is_none() { Err(QuickLineError::NoKind) } else { Ok(read) }
}

/// What a slot is by itself.
pub fn recognise(slot: &str, today: Day, is_place: &impl Fn(&str) -> bool) -> Slot {
    let text = slot.trim();
    if text.is_empty() || text == "-" {
        return Slot::Blank;
    }
    if let Some(slot) = marked(text).or_else(|| referred(text)) {
        return slot;
    }
    let misdated = match FuzzyDate::read(text, &ReadContext { today }) {
        Ok(Reading::One(date)) => return Slot::When(date),
        Ok(Reading::Ambiguous(dates)) => return Slot::Unsure(dates),
        Err(error) => error,
    };
    if let Ok(kind) = Vocabulary::IncidentKind.read(text) {
        return Slot::What(kind);
    }
    if is_place(text) {
        return Slot::Where(text.to_owned());
    }
    match in_role(text) {
        Some(slot) => slot,
        // A place or a person of that name would be a fact that nobody stated.
        None if looks_like_date(text) => Slot::Misdated(text.to_owned(), misdated.to_string()),
        None => Slot::Open(text.to_owned()),
    }
}

/// A slot that is a reference: its letter tells what it is.
fn referred(text: &str) -> Option<Slot> {
    let reference: Reference = text.parse().ok()?;
    match reference.prefix {
        'L' => Some(Slot::Where(text.to_owned())),
        'C' => Some(Slot::Case(text.to_owned())),
        'S' => Some(Slot::Source(text.to_owned())),
        'P' | 'O' | 'G' => Some(Slot::Who(term(VICTIM)?, vec![text.to_owned()])),
        _ => None,
    }
}

/// People after the word for their role, in any language.
fn in_role(text: &str) -> Option<Slot> {
    let ends = text.char_indices().filter(|(_, char)| char.is_whitespace()).map(|(at, _)| at);
    for end in ends.take(ROLE_WORDS).collect::<Vec<_>>().into_iter().rev() {
        let (word, rest) = text.split_at(end);
        let Ok(role) = Vocabulary::Role.read(word) else { continue };
        if is_called(word, rest) {
            return None;
        }
        return Some(match role.as_str() {
            COURT if is_court(text) => Slot::Who(role, vec![text.to_owned()]),
            PERPETRATOR => Slot::By(names(rest)),
            _ => Slot::Who(role, names(rest)),
        });
    }
    None
}

/// Whether a word for a role and what follows are a name as a whole, as in
/// “Source close to the family”: it is capital, and what follows is not.
fn is_called(word: &str, rest: &str) -> bool {
    let is = |text: &str, case: fn(char) -> bool| text.trim().chars().next().is_some_and(case);
    is(word, char::is_uppercase) && is(rest, char::is_lowercase) && !is_court(word)
}

/// Whether a name is that of a court, which no person bears.
pub fn is_court(name: &str) -> bool {
    let words = name.split(|char: char| !char.is_alphanumeric());
    words.map(str::to_lowercase).any(|word| COURTS.contains(&word.as_str()))
}

fn names(text: &str) -> Vec<String> {
    let names = text.split(" & ").map(str::trim).filter(|name| !name.is_empty());
    names.map(str::to_owned).collect()
}

fn participants(role: &str, names: Vec<String>) -> impl Iterator<Item = Participant> {
    let role = term(role);
    names.into_iter().filter_map(move |name| Some(Participant { name, role: role.clone()? }))
}

fn term(slug: &str) -> Option<Term> {
    Term::parse(slug).ok()
}

impl QuickLine {
    fn take(&mut self, slot: Slot) -> Result<(), QuickLineError> {
        match slot {
            Slot::When(date) => once(&mut self.when, date, "dates")?,
            Slot::Unsure(dates) => return Err(ambiguous(&dates)),
            Slot::Misdated(text, reason) => return Err(QuickLineError::Misdated { text, reason }),
            Slot::Where(place) => once(&mut self.place, place, "places")?,
            Slot::What(kind) => once(&mut self.kind, kind, "kinds of incident")?,
            Slot::Who(role, names) => self.people.extend(participants(role.as_str(), names)),
            Slot::By(names) => self.by.extend(names),
            Slot::Source(source) => self.sources.push(source),
            Slot::Case(case) => once(&mut self.case, case, "cases")?,
            Slot::Note(note) => once(&mut self.narrative, note, "notes")?,
            Slot::Blank | Slot::Open(_) => {}
        }
        Ok(())
    }
}

fn once<T>(slot: &mut Option<T>, value: T, what: &'static str) -> Result<(), QuickLineError> {
    match slot.replace(value) {
        None => Ok(()),
        Some(_) => Err(QuickLineError::Twice(what)),
    }
}

fn ambiguous(dates: &[FuzzyDate]) -> QuickLineError {
    let shown = |index: usize| dates.get(index).map(|date| date.edtf().to_string());
    QuickLineError::Ambiguous {
        text: dates.first().map(|date| date.text().to_owned()).unwrap_or_default(),
        first: shown(0).unwrap_or_default(),
        second: shown(1).unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests;
