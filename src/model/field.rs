//! What the fields of a record may hold, and how each is read and shown.
//!
//! One table of fields per kind of record serves forms, files, filters and
//! the check of every path in.

use serde_json::{Map, Value, json};

use super::amount::Amount;
use super::composite::{Composite, Injury, Provision};
use super::date::{Day, FuzzyDate, ReadContext, Reading};
use super::level::Level;
use super::tag_line;
use super::text::{Line, Text};
use super::time_of_day::TimeOfDay;
use super::value::ValueError;
use super::vocabulary::{Term, Vocabulary};

/// Bytes that a file in the casebook has at most.
pub const LARGEST: u64 = 4 * 1024 * 1024 * 1024;

const TOO_LARGE: ValueError = ValueError::Number { from: 0, to: LARGEST.cast_signed() };

/// Values of a record by the names of its fields. A missing field is empty.
pub type Fields = Map<String, Value>;

/// One field of a kind of record.
#[derive(Debug)]
pub struct Field {
    /// Its name in the history and in files; also the key of its label.
    pub name: &'static str,
    /// What it may hold.
    pub shape: Shape,
    /// Whether a record without it is refused.
    pub required: bool,
    /// To whom it may go at the widest, whatever the record says.
    pub level: Level,
    /// The field that leads those with which it makes one statement: half of
    /// each of two versions of them would be a lie. Its own name where it
    /// stands alone, or leads.
    pub group: &'static str,
}

/// What a field may hold.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Shape {
    /// One line of text.
    Line,
    /// Many lines of text.
    Text,
    /// A fuzzy date.
    Date,
    /// A time of day.
    Time,
    /// One term of a list.
    Term(Vocabulary),
    /// One line: the code of what is meant where a list has it, else words.
    Code(Vocabulary),
    /// Some terms of a list, without order.
    Terms(Vocabulary),
    /// Words of the casebook's own, such as tags.
    Tags,
    /// How many: a number or two, with "at least" or "about".
    Amount,
    /// Bytes of a file that fits the casebook.
    Size,
    /// A whole number from 0 to the limit.
    Number(u32),
    /// Degrees, from minus the limit to the limit.
    Degrees(u32),
    /// Yes or no.
    Flag,
    /// The name of a field of the record that is cited.
    FieldName,
    /// Another record.
    Link(Target),
    /// Injuries, each with its consistency.
    Injuries,
    /// Legal provisions: law, article, title.
    Provisions,
    /// The typed details of the kind's family.
    Details,
}

/// Which records a link may lead to.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Target {
    /// A case.
    Case,
    /// An incident.
    Incident,
    /// A person, an organisation or a group.
    Party,
    /// An organisation.
    Organisation,
    /// A place.
    Place,
    /// A source.
    Source,
    /// Evidence.
    Evidence,
    /// To whom records are handed on.
    Recipient,
    /// A record of any kind.
    Any,
}

impl Field {
    /// Checks a value as it stands in the history or in a file.
    pub fn check(&self, value: &Value) -> Result<(), ValueError> {
        if value.is_null() {
            return if self.required { Err(ValueError::Missing) } else { Ok(()) };
        }
        self.shape.check(value)
    }
}

impl Shape {
    /// Reads a cell of a file: as [`Shape::read`], but a date must not depend on today.
    pub fn import(self, text: &str, today: Day) -> Result<Value, ValueError> {
        match self {
            Self::Date if !text.trim().is_empty() => {
                one_date(FuzzyDate::import(text, &ReadContext { today })?)
            }
            shape => shape.read(text, today),
        }
    }

    /// Reads what a person typed; empty text is no value (`Null`). Links and
    /// details are read by their owners and refused here.
    pub fn read(self, text: &str, today: Day) -> Result<Value, ValueError> {
        let text = text.trim();
        if text.is_empty() {
            return Ok(Value::Null);
        }
        Ok(match self {
            Self::Line | Self::FieldName => Line::parse(text)?.as_str().into(),
            Self::Text => Text::parse(text)?.as_str().into(),
            Self::Date => date(text, today)?,
            Self::Time => TimeOfDay::read(text)?.to_value(),
            Self::Term(vocabulary) => vocabulary.read(text)?.as_str().into(),
            Self::Code(vocabulary) => match vocabulary.read(text) {
                Ok(term) => term.as_str().into(),
                Err(_) => Line::parse(text)?.as_str().into(),
            },
            Self::Terms(vocabulary) => {
                many(text, |part| Ok(vocabulary.read(part)?.as_str().into()))?
            }
            Self::Tags => tags(text)?,
            Self::Amount => Amount::read(text)?.to_value(),
            Self::Size => size(text)?,
            Self::Number(limit) => number(text, limit)?,
            Self::Degrees(limit) => degrees(text, limit)?,
            Self::Flag => flag(text)?.into(),
            Self::Injuries => Injury::read_many(text)?,
            Self::Provisions => Provision::read_many(text)?,
            Self::Link(_) | Self::Details => return Err(ValueError::Shape),
        })
    }

    /// Writes a value as a person would type it: the inverse of [`Shape::read`].
    pub fn write(self, value: &Value) -> String {
        match (self, value) {
            (_, Value::Null) => String::new(),
            (Self::Date, value) => {
                FuzzyDate::of(value).map_or_else(String::new, |d| d.text().into())
            }
            (Self::Time, value) => {
                TimeOfDay::of(value).map_or_else(String::new, |time| time.text().into())
            }
            (Self::Amount, value) => {
                Amount::of(value).map_or_else(String::new, |amount| amount.text().into())
            }
            (Self::Injuries, value) => Injury::write_many(value),
            (Self::Provisions, value) => Provision::write_many(value),
            (Self::Tags, Value::Array(tags)) => {
                tag_line::write(tags.iter().filter_map(Value::as_str))
            }
            (Self::Flag, value) => if value == &json!(true) { "yes" } else { "no" }.to_owned(),
            (_, Value::Array(parts)) => {
                parts.iter().filter_map(Value::as_str).collect::<Vec<_>>().join("; ")
            }
            (_, Value::String(text)) => text.clone(),
            (_, value) => value.to_string(),
        }
    }

    /// Checks a value that is not `Null`.
    fn check(self, value: &Value) -> Result<(), ValueError> {
        let text = || value.as_str().ok_or(ValueError::Shape);
        match self {
            Self::Line | Self::FieldName | Self::Code(_) => drop(Line::parse(text()?)?),
            Self::Text => drop(Text::parse(text()?)?),
            Self::Term(_) => drop(Term::parse(text()?)?),
            Self::Date => drop(FuzzyDate::of(value).ok_or(ValueError::Shape)?),
            Self::Time => drop(TimeOfDay::of(value).ok_or(ValueError::Shape)?),
            Self::Amount => drop(Amount::of(value).ok_or(ValueError::Shape)?),
            Self::Terms(_) => each(value, |text| Ok(Term::parse(text).map(drop)?))?,
            Self::Tags => each(value, |text| Ok(Line::parse(text).map(drop)?))?,
            Self::Size => {
                let fits = value.as_u64().is_some_and(|bytes| bytes <= LARGEST);
                fits.then_some(()).ok_or(TOO_LARGE)?;
            }
            Self::Number(limit) => {
                let fits = value.as_u64().is_some_and(|number| number <= u64::from(limit));
                fits.then_some(()).ok_or(ValueError::Number { from: 0, to: limit.into() })?;
            }
            Self::Degrees(limit) => {
                let fits = value.as_f64().is_some_and(|degrees| degrees.abs() <= f64::from(limit));
                fits.then_some(()).ok_or(out_of_range(limit))?;
            }
            Self::Flag => drop(value.as_bool().ok_or(ValueError::Flag)?),
            Self::Link(_) => drop(text()?),
            Self::Injuries => Injury::check_many(value)?,
            Self::Provisions => Provision::check_many(value)?,
            Self::Details => drop(value.as_object().ok_or(ValueError::Shape)?),
        }
        Ok(())
    }
}

fn date(text: &str, today: Day) -> Result<Value, ValueError> {
    one_date(FuzzyDate::read(text, &ReadContext { today })?)
}

fn one_date(reading: Reading) -> Result<Value, ValueError> {
    match reading {
        Reading::One(date) => Ok(date.to_value()),
        Reading::Ambiguous(dates) => {
            let shown = |index: usize| {
                dates.get(index).map(|date| date.edtf().to_string()).unwrap_or_default()
            };
            Err(ValueError::Ambiguous { first: shown(0), second: shown(1) })
        }
    }
}

/// Parts between semicolons or line breaks.
fn many(text: &str, read: impl Fn(&str) -> Result<Value, ValueError>) -> Result<Value, ValueError> {
    let parts = text.split([';', '\n']).map(str::trim).filter(|part| !part.is_empty());
    Ok(Value::Array(parts.map(read).collect::<Result<_, _>>()?))
}

fn tags(text: &str) -> Result<Value, ValueError> {
    let tags = tag_line::read(text).into_iter().map(|tag| Ok(Line::parse(&tag)?.as_str().into()));
    let tags = tags.collect::<Result<Vec<Value>, ValueError>>()?;
    Ok(if tags.is_empty() { Value::Null } else { tags.into() })
}

fn each(value: &Value, check: impl Fn(&str) -> Result<(), ValueError>) -> Result<(), ValueError> {
    let parts = value.as_array().ok_or(ValueError::Shape)?;
    parts.iter().try_for_each(|part| check(part.as_str().ok_or(ValueError::Shape)?))
}

fn number(text: &str, limit: u32) -> Result<Value, ValueError> {
    let number = text.parse::<u32>().ok().filter(|number| *number <= limit);
    number.map(Value::from).ok_or(ValueError::Number { from: 0, to: limit.into() })
}

fn size(text: &str) -> Result<Value, ValueError> {
    let bytes = text.parse::<u64>().ok().filter(|bytes| *bytes <= LARGEST);
    bytes.map(Value::from).ok_or(TOO_LARGE)
}

fn degrees(text: &str, limit: u32) -> Result<Value, ValueError> {
    let degrees = text.replace(',', ".").parse::<f64>().ok();
    let degrees = degrees.filter(|degrees| degrees.abs() <= f64::from(limit));
    degrees.map(Value::from).ok_or(out_of_range(limit))
}

fn out_of_range(limit: u32) -> ValueError {
    ValueError::Number { from: -i64::from(limit), to: limit.into() }
}

fn flag(text: &str) -> Result<bool, ValueError> {
    match text.to_lowercase().as_str() {
        "yes" | "y" | "true" | "1" | "да" | "иә" | "ha" => Ok(true),
        "no" | "n" | "false" | "0" | "нет" | "жоқ" | "yoʻq" | "yo'q" => Ok(false),
        _ => Err(ValueError::Flag),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_read_alike_from_a_form_and_a_file_and_written_to_be_read_back() {
        let today = Day::from_civil(2022, 1, 11).unwrap();
        for (text, tags) in [
            ("spring courts", json!(["spring", "courts"])),
            ("plain clothes; Night, night", json!(["plain clothes", "Night"])),
            ("\"plain clothes\"", json!(["plain clothes"])),
            (" ; ", Value::Null),
        ] {
            assert_eq!(Shape::Tags.read(text, today).as_ref(), Ok(&tags), "{text}");
            assert_eq!(Shape::Tags.import(text, today).as_ref(), Ok(&tags), "{text}");
            assert_eq!(Shape::Tags.read(&Shape::Tags.write(&tags), today), Ok(tags), "{text}");
        }
    }

    #[test]
    fn a_code_is_read_by_what_is_meant_and_other_words_stay_as_they_are() {
        let today = Day::from_civil(2022, 1, 11).unwrap();
        let read = |vocabulary, text| Shape::Code(vocabulary).read(text, today).unwrap();
        for text in ["kk", "Kazakh", "казахский", "қазақ", "qozoq", "kaz"] {
            assert_eq!(read(Vocabulary::Language, text), "kk", "{text}");
        }
        assert_eq!(read(Vocabulary::Script, "кириллица"), "Cyrl");
        let other = read(Vocabulary::Language, "русский и ваханский");
        assert_eq!(other, "русский и ваханский");
        assert!(Shape::Code(Vocabulary::Language).check(&other).is_ok());
    }
}
