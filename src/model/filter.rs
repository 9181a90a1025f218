//! The filter language: words, and terms such as `kind:detention -by:police`.

mod key_words;
mod time;
mod until;
mod values;

use std::fmt;

use super::date::{DateError, Day, FuzzyDate, ReadContext, Reading};
use super::time_of_day::Minute;
use super::vocabulary::Vocabulary;

pub use key_words::{key_in, key_named, key_words, keys_in};
pub use values::values;

/// What a list is narrowed to: records that pass every term.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Filter {
    /// The terms, as typed from left to right.
    pub terms: Vec<FilterTerm>,
}

/// One term of a filter.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct FilterTerm {
    /// Whether records that pass the test are left out instead.
    pub excluded: bool,
    /// What is asked of a record.
    pub test: Test,
}

/// What a term asks of a record.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Test {
    /// Its text holds a word that begins so.
    Word(String),
    /// Its field fits the value.
    Key(FilterKey, String),
    /// Its date may lie between these days, both included, or surely does.
    When {
        /// First day.
        from: Day,
        /// Last day.
        to: Day,
        /// Whether all of its date has to lie there: `when:=2022-01`.
        surely: bool,
        /// As typed, without the sign of that.
        text: String,
    },
    /// The last day of its consent lies between these days, both included.
    Until {
        /// First day.
        from: Day,
        /// Last day.
        to: Day,
        /// As typed.
        text: String,
    },
    /// Its time of day may lie between these minutes, both included.
    Time {
        /// First minute.
        from: Minute,
        /// Last minute, which may be of the next day.
        to: Minute,
        /// As typed.
        text: String,
    },
}

/// What the value of a term is compared with.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum FilterKey {
    /// Kind of the record: of an incident, a place, a source, an organisation.
    Kind,
    /// Its case.
    Case,
    /// Its country, or that of its place.
    Country,
    /// Its place, or one around it.
    Place,
    /// A party that is involved.
    Who,
    /// A party that is involved as perpetrator, or has said so.
    By,
    /// A role that is played in it.
    Role,
    /// How somebody was treated in it, or a person was.
    Method,
    /// The part of the body on which an injury was found.
    Injury,
    /// A source that is cited for it.
    Source,
    /// Status: of a case, of a citation, verification of an incident.
    Status,
    /// What a figure counts.
    Quantity,
    /// How a figure stands.
    Standing,
    /// Something it has: a term of [`Vocabulary::Has`].
    Has,
    /// Who may see it.
    Access,
    /// What they agreed to.
    Consent,
    /// A tag.
    Tag,
}

/// The words before the colon; `when`, `time` and `until` have tests of their own.
pub const FILTER_KEYS: &[(&str, FilterKey)] = &[
    ("kind", FilterKey::Kind),
    ("case", FilterKey::Case),
    ("country", FilterKey::Country),
    ("place", FilterKey::Place),
    ("who", FilterKey::Who),
    ("by", FilterKey::By),
    ("role", FilterKey::Role),
    ("method", FilterKey::Method),
    ("injury", FilterKey::Injury),
    ("source", FilterKey::Source),
    ("status", FilterKey::Status),
    ("quantity", FilterKey::Quantity),
    ("standing", FilterKey::Standing),
    ("has", FilterKey::Has),
    ("access", FilterKey::Access),
    ("consent", FilterKey::Consent),
    ("tag", FilterKey::Tag),
];

/// Why a filter was not understood.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum FilterError {
    /// No such word before a colon.
    Key(String),
    /// A colon and nothing after it.
    NoValue {
        /// The key that the word stands for.
        key: &'static str,
        /// The word.
        typed: String,
    },
    /// A `has:` that asks for something unknown.
    Has(String),
    /// A time of day that was not understood.
    Time {
        /// The time, as typed.
        text: String,
        /// What is wrong with it.
        error: DateError,
    },
    /// A date that was not understood.
    When {
        /// The date, as typed.
        text: String,
        /// What is wrong with it.
        error: DateError,
    },
}

impl Filter {
    /// Whether it asks for a time.
    pub fn asks_when(&self) -> bool {
        let is_when = |term: &FilterTerm| matches!(term.test, Test::When { .. });
        self.terms.iter().any(|term| !term.excluded && is_when(term))
    }

    /// Whether it asks for one time in which dates may lie, and need not surely.
    pub fn may_lie(&self) -> bool {
        let asked = |term: &&FilterTerm| !term.excluded;
        let mut times = self.terms.iter().filter(asked).filter_map(|term| match term.test {
            Test::When { surely, .. } => Some(surely),
            Test::Word(_) | Test::Key(..) | Test::Time { .. } | Test::Until { .. } => None,
        });
        times.next() == Some(false) && times.next().is_none()
    }

    /// Whether a date lies in all the times that are asked for whatever day it
    /// means: `false` where it only may.
    pub fn surely_holds(&self, date: &FuzzyDate) -> bool {
        self.terms.iter().filter(|term| !term.excluded).all(|term| match &term.test {
            Test::When { from, to, .. } => *from <= date.earliest() && date.latest() <= *to,
            Test::Word(_) | Test::Key(..) | Test::Time { .. } | Test::Until { .. } => true,
        })
    }

    /// Reads a line of terms; values with spaces stand in double quotes.
    pub fn parse(text: &str, today: Day) -> Result<Self, FilterError> {
        let terms = split(text).into_iter().map(|word| term(&word, today));
        Ok(Self { terms: terms.collect::<Result<_, _>>()? })
    }

    /// Asks for words alone.
    pub fn of_words(text: &str) -> Self {
        Self { terms: vec![FilterTerm { excluded: false, test: Test::Word(text.to_owned()) }] }
    }

    /// Reads what is searched for: as [`Filter::parse`], but what stands before
    /// a colon and is no key is a word like others, and a key that still lacks
    /// its value asks for nothing yet.
    pub fn parse_search(text: &str, today: Day) -> Result<Self, FilterError> {
        let mut terms = Vec::new();
        for word in split(text) {
            match term(&word, today) {
                Ok(term) => terms.push(term),
                Err(FilterError::NoValue { .. }) => {}
                Err(FilterError::Key(_)) => {
                    let text = [word.key.as_deref().unwrap_or_default(), &word.value].join(" ");
                    terms.push(FilterTerm { excluded: word.excluded, test: Test::Word(text) });
                }
                Err(error) => return Err(error),
            }
        }
        Ok(Self { terms })
    }

    /// The words that must be found, as typed.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.terms.iter().filter_map(|term| match &term.test {
            Test::Word(word) if !term.excluded => Some(word.as_str()),
            _ => None,
        })
    }

    /// Whether it asks for words alone.
    pub fn is_words(&self) -> bool {
        self.words().count() == self.terms.len()
    }

    /// Whether it lets everything pass.
    pub fn is_empty(&self) -> bool {
        self.terms.is_empty()
    }
}

/// A word of the line; a quoted colon is no key's.
struct FilterWord {
    excluded: bool,
    key: Option<String>,
    value: String,
}

fn term(word: &FilterWord, today: Day) -> Result<FilterTerm, FilterError> {
    let value = word.value.trim().to_owned();
    let Some(typed) = word.key.as_deref() else {
        return Ok(FilterTerm { excluded: word.excluded, test: Test::Word(value) });
    };
    let key = key_named(typed).ok_or_else(|| FilterError::Key(typed.to_owned()))?;
    let test = match key {
        key if value.is_empty() => {
            return Err(FilterError::NoValue { key, typed: typed.to_owned() });
        }
        "when" => when(&value, today)?,
        "time" => time::read(value)?,
        "until" => until::read(value, today)?,
        "has" => {
            let asked = Vocabulary::Has.read(&value).map_err(|_| FilterError::Has(value))?;
            Test::Key(FilterKey::Has, asked.into())
        }
        key => {
            let found = FILTER_KEYS.iter().find(|(name, _)| *name == key);
            let (_, key) = found.ok_or_else(|| FilterError::Key(key.to_owned()))?;
            Test::Key(*key, value)
        }
    };
    Ok(FilterTerm { excluded: word.excluded, test })
}

fn when(text: &str, today: Day) -> Result<Test, FilterError> {
    let (surely, text) = text.strip_prefix('=').map_or((false, text), |rest| (true, rest));
    let text = text.trim().to_owned();
    let read = FuzzyDate::read(&text, &ReadContext { today });
    let date = match read.map_err(|error| FilterError::When { text: text.clone(), error })? {
        Reading::One(date) => Some(date),
        Reading::Ambiguous(dates) => dates.into_iter().next(),
    };
    // An ambiguous date always has a first reading.
    let (from, to) = date.map_or((Day::MIN, Day::MAX), |date| (date.earliest(), date.latest()));
    Ok(Test::When { from, to, surely, text })
}

fn split(text: &str) -> Vec<FilterWord> {
    let mut words = Vec::new();
    let mut chars = text.chars().peekable();
    while let Some(&first) = chars.peek() {
        if first.is_whitespace() {
            chars.next();
            continue;
        }
        let excluded = first == '-';
        if excluded {
            chars.next();
        }
        let mut word = FilterWord { excluded, key: None, value: String::new() };
        let mut quoted = false;
        while let Some(&next) = chars.peek() {
            match next {
                '"' => quoted = !quoted,
                ':' if !quoted && word.key.is_none() && !word.value.is_empty() => {
                    word.key = Some(std::mem::take(&mut word.value).to_lowercase());
                }
                next if next.is_whitespace() && !quoted => break,
                next => word.value.push(next),
            }
            chars.next();
        }
        if word.key.is_some() || !word.value.is_empty() {
            words.push(word);
        }
    }
    words
}

impl fmt::Display for Filter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, term) in self.terms.iter().enumerate() {
            let space = if index == 0 { "" } else { " " };
            let minus = if term.excluded { "-" } else { "" };
            let (key, value) = match &term.test {
                Test::Word(word) => ("", word),
                Test::When { text, surely: true, .. } => ("when", &format!("={text}")),
                Test::When { text, .. } => ("when", text),
                Test::Time { text, .. } => ("time", text),
                Test::Until { text, .. } => ("until", text),
                Test::Key(key, value) => {
                    let found = FILTER_KEYS.iter().find(|(_, k)| k == key);
                    (found.map_or("", |(name, _)| *name), value)
                }
            };
            let colon = if key.is_empty() { "" } else { ":" };
            let special = |c: char| c.is_whitespace() || c == ':' || c == '-';
            let quote = if value.contains(special) { "\"" } else { "" };
            write!(f, "{space}{minus}{key}{colon}{quote}{value}{quote}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
