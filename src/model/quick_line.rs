//! The quick line: one incident in slots between semicolons, as in
//! `5 Jan 2022; Almaty; detained; A. Person; by police; src Amnesty`.
//!
//! A slot that begins with `by`, `src`, `case` or `note` says itself what it
//! is, in any of the four languages. Dates, kinds of incident, known places,
//! roles and references are recognised wherever they stand. What is left is,
//! in this order, the place and the people; `-` leaves a slot out. A line does
//! not begin with what is left, and nothing that was meant as a date, holds a
//! number or names a body is a person because it is left. Nor is what is left
//! after that anything: it has to say itself what it is.

mod cited;
mod dated;
mod deed;
mod mark;
mod role;
mod several;
mod telling;

pub use cited::{begins_with_reference, cited, is_reference};
pub use dated::is_meant_as_date;
pub use deed::says_more;
pub use mark::{Mark, mark};
pub use role::{names_an_organisation, only_begins};
pub use several::several;

use self::dated::{ambiguous, no_date, one_date};
use super::date::{
    DateError, Day, FuzzyDate, ReadContext, Reading, is_month_word, looks_like_date,
};
use super::field::Target;
use super::id::Reference;
use super::kind::Kind;
use super::records::involvement::Role;
use super::time_of_day::{Apart, TimeOfDay, apart};
use super::vocabulary::{Term, Vocabulary};

/// What stands between slots.
pub const SEPARATOR: char = ';';

/// An incident as far as its line says it. Names are as typed, or references.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct QuickLine {
    /// When it happened.
    pub when: Option<FuzzyDate>,
    /// The time of day that was typed with the date; it is still in the text of that where
    /// somebody goes on with the line.
    pub time: Option<TimeOfDay>,
    /// Where.
    pub place: Option<String>,
    /// What kind of thing happened.
    pub kind: Option<Term>,
    /// The sentence that says so, as typed, where it says more.
    pub title: Option<String>,
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
pub enum LineSlot {
    /// A date.
    When(FuzzyDate),
    /// A date with more than one reading.
    Unsure(Vec<FuzzyDate>),
    /// What was meant as a date, and why it is none.
    NoDate(DateError),
    /// A place.
    Where(String),
    /// A kind of incident.
    What(Term),
    /// A sentence that tells of a kind of incident.
    Told(Term, String),
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
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum QuickLineError {
    /// No slot is a kind of incident.
    NoKind,
    /// A slot that can be there once is there twice.
    Twice(Mark),
    /// A second date.
    TwoDates(String),
    /// A date with two readings.
    Ambiguous {
        /// The date as typed.
        text: String,
        /// Its likelier reading.
        first: String,
        /// The other.
        second: String,
    },
    /// What was meant as a date is none.
    Date(DateError),
    /// The line begins with a name, which may be a place or a person.
    First(String),
    /// A name holds a year.
    Year(u32),
    /// What is left for a person holds a number.
    Number(String),
    /// What is left begins as the word for a role does.
    Role {
        /// Its first word.
        word: String,
        /// What follows it.
        rest: String,
        /// The word for a role that begins so.
        role: &'static str,
    },
    /// What is left for a person begins with a small letter.
    Small(String),
    /// What is left after the people, or names a body, may be anyone.
    Anyone(String),
}

/// Reads a line. `is_place` tells whether a name is that of a known place.
///
/// # Errors
///
/// Fails where a line has no kind of incident, two of what can be there once,
/// a date with two readings or none, or a name that may be anything.
pub fn read(
    line: &str,
    today: Day,
    is_place: impl Fn(&str) -> bool,
) -> Result<QuickLine, QuickLineError> {
    let mut read = parts(line, today, &is_place, None)?;
    read.take_time(today);
    if read.kind.is_none() { Err(QuickLineError::NoKind) } else { Ok(read) }
}

/// Reads a line that somebody goes on with: what happened may be missing, and a
/// date with two readings or none is given back as it was typed.
///
/// # Errors
///
/// Fails on whatever else a line is refused for.
pub fn take_apart(
    line: &str,
    today: Day,
    is_place: impl Fn(&str) -> bool,
) -> Result<(QuickLine, Option<String>), QuickLineError> {
    let mut unsure = None;
    let read = parts(line, today, &is_place, Some(&mut unsure))?;
    match (&read.when, &unsure) {
        (Some(_), Some(date)) => Err(QuickLineError::TwoDates(date.clone())),
        _ => Ok((read, unsure)),
    }
}

/// What the slots of a line say. Where `unsure` is wanted, it is given the text
/// of a date that is not understood.
fn parts(
    line: &str,
    today: Day,
    is_place: &impl Fn(&str) -> bool,
    mut unsure: Option<&mut Option<String>>,
) -> Result<QuickLine, QuickLineError> {
    let texts: Vec<_> = line.split(SEPARATOR).collect();
    let mut slots: Vec<_> = texts.iter().map(|slot| recognise(slot, today, is_place)).collect();
    dated::leave_to_names(&mut slots);
    let mut placed = slots.iter().any(|slot| matches!(slot, LineSlot::Where(_)));
    let mut peopled = false;
    let mut read = QuickLine::default();
    for (index, (text, slot)) in texts.into_iter().zip(slots).enumerate() {
        match (slot, &mut unsure) {
            (LineSlot::Unsure(_) | LineSlot::NoDate(_), Some(unsure)) => {
                one_date(unsure, text.trim().to_owned(), text)?;
            }
            (LineSlot::Open(text), _) if index == 0 => return Err(QuickLineError::First(text)),
            (LineSlot::Open(name), _) if !placed && !name.contains(" & ") => {
                role::no_role(&name)?;
                role::no_deed(&name)?;
                placed = true;
                read.place = Some(name);
            }
            (LineSlot::Open(text), _) => {
                let named = people(&text)?;
                if std::mem::replace(&mut peopled, true) {
                    return Err(QuickLineError::Anyone(text));
                }
                read.people.extend(participants(&Role::Victim.into(), named));
            }
            // The first slot that is left out stands for the place.
            (LineSlot::Blank, _) => placed = true,
            (slot, _) => read.take(slot, is_place)?,
        }
    }
    Ok(read)
}

/// What a slot is by itself.
pub fn recognise(slot: &str, today: Day, is_place: &impl Fn(&str) -> bool) -> LineSlot {
    let text = slot.trim();
    if text.is_empty() || text == "-" {
        return LineSlot::Blank;
    }
    let context = ReadContext { today };
    if let Some(slot) = mark::marked(text, context).or_else(|| referred(text)) {
        return slot;
    }
    if is_month_word(text) && is_place(text) {
        return LineSlot::Where(text.to_owned());
    }
    if dated::is_place_alone(text) {
        return LineSlot::Open(text.to_owned());
    }
    let date = FuzzyDate::read(text, &context);
    if date.is_ok() {
        return date_slot(date);
    }
    if let Ok(kind) = Vocabulary::IncidentKind.read(text) {
        let told = deed::says_more(text);
        return if told { LineSlot::Told(kind, text.to_owned()) } else { LineSlot::What(kind) };
    }
    if is_place(text) {
        return LineSlot::Where(text.to_owned());
    }
    if let Some(kind) = deed::told(text) {
        return LineSlot::Told(kind, text.to_owned());
    }
    let hours = TimeOfDay::read(text).is_ok() && text.contains(|char: char| char.is_ascii_digit());
    if hours || looks_like_date(text) {
        return date_slot(date);
    }
    role::in_role(text).unwrap_or_else(|| LineSlot::Open(text.to_owned()))
}

fn date_slot(read: Result<Reading, DateError>) -> LineSlot {
    match read {
        Ok(Reading::One(date)) => LineSlot::When(date),
        Ok(Reading::Ambiguous(dates)) => LineSlot::Unsure(dates),
        Err(error) => LineSlot::NoDate(error),
    }
}

/// A slot that is a reference: its letter tells what it is.
fn referred(text: &str) -> Option<LineSlot> {
    let (head, locator) = cited(text).unwrap_or((text, ""));
    let reference: Reference = head.parse().ok()?;
    let kind = Kind::of_letter(reference.prefix)?;
    if !locator.is_empty() {
        return (kind == Kind::Source).then(|| LineSlot::Source(text.to_owned()));
    }
    // No slot leads to what no link leads to.
    match Target::of(kind)? {
        Target::Place => Some(LineSlot::Where(text.to_owned())),
        Target::Case => Some(LineSlot::Case(text.to_owned())),
        Target::Source => Some(LineSlot::Source(text.to_owned())),
        Target::Party | Target::Organisation => {
            Some(LineSlot::Who(Role::Victim.into(), vec![text.to_owned()]))
        }
        Target::Incident | Target::Evidence | Target::Recipient | Target::Any => None,
    }
}

/// People whom no word says to be people. A number is a count of them, in
/// front, or stands after what begins as a name does: `Person 15`.
fn people(text: &str) -> Result<Vec<String>, QuickLineError> {
    let named = names(text);
    let numbered = |name: &&String| {
        let uncounted = name.trim_start_matches(|char: char| char.is_ascii_digit());
        let numbered = uncounted.contains(char::is_numeric) && !mark::begins_a_name(uncounted);
        numbered || uncounted.is_empty()
    };
    if let Some(name) = named.iter().find(numbered) {
        return Err(QuickLineError::Number(name.clone()));
    }
    named.iter().try_for_each(|name| role::no_deed(name).and_then(|()| role::is_name(name)))?;
    match named.iter().find(|name| names_an_organisation(name) && !counts(name)) {
        Some(body) => Err(QuickLineError::Anyone(body.clone())),
        None => Ok(named),
    }
}

/// Whether a name counts people: `30 people of the office`.
fn counts(name: &str) -> bool {
    name.starts_with(|char: char| char.is_ascii_digit())
}

fn names(text: &str) -> Vec<String> {
    let names = text.split(" & ").map(str::trim).filter(|name| !name.is_empty());
    names.map(str::to_owned).collect()
}

fn participants(role: &Term, names: Vec<String>) -> impl Iterator<Item = Participant> {
    names.into_iter().map(move |name| Participant { name, role: role.clone() })
}

impl QuickLine {
    /// Takes the time of day out of the date.
    fn take_time(&mut self, today: Day) {
        let typed = self.when.as_ref().and_then(|when| apart(when.text(), today));
        let Some(Apart { date, time }) = typed else { return };
        if let Ok(Reading::One(date)) = FuzzyDate::read(&date, &ReadContext { today }) {
            (self.when, self.time) = (Some(date), Some(time));
        }
    }

    fn take(
        &mut self,
        slot: LineSlot,
        is_place: &impl Fn(&str) -> bool,
    ) -> Result<(), QuickLineError> {
        match &slot {
            LineSlot::Where(name) if !is_place(name) => no_date(name)?,
            LineSlot::Who(_, names) | LineSlot::By(names) => {
                names.iter().try_for_each(|name| no_date(name))?;
            }
            _ => {}
        }
        match slot {
            LineSlot::NoDate(error) => return Err(QuickLineError::Date(error)),
            LineSlot::When(date) => {
                let text = date.text().to_owned();
                one_date(&mut self.when, date, &text)?;
            }
            LineSlot::Unsure(dates) => return Err(ambiguous(&dates)),
            LineSlot::Where(place) => once(&mut self.place, place, Mark::Where)?,
            LineSlot::What(kind) => once(&mut self.kind, kind, Mark::What)?,
            LineSlot::Told(kind, text) => {
                once(&mut self.kind, kind, Mark::What)?;
                self.title = Some(text);
            }
            LineSlot::Who(role, names) => self.people.extend(participants(&role, names)),
            LineSlot::By(names) => self.by.extend(names),
            LineSlot::Source(source) => self.sources.push(source),
            LineSlot::Case(case) => once(&mut self.case, case, Mark::Case)?,
            LineSlot::Note(note) => once(&mut self.narrative, note, Mark::Note)?,
            LineSlot::Blank | LineSlot::Open(_) => {}
        }
        Ok(())
    }
}

fn once<T>(slot: &mut Option<T>, value: T, what: Mark) -> Result<(), QuickLineError> {
    match slot.replace(value) {
        None => Ok(()),
        Some(_) => Err(QuickLineError::Twice(what)),
    }
}

#[cfg(test)]
mod tests;
