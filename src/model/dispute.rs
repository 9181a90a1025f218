//! What is disputed: what sources say otherwise of a field, while nobody has decided.
//!
//! A citation that is superseded or disavowed counts no more. Of those that count, one
//! that is marked as disputed, or as in need of work, is disputed whatever it says. Any
//! other is where it says another value than the record holds; where the record holds
//! none, or what no text can be held to (paragraphs, links to records), it is where
//! another source says another value. A date that is less exact and holds the other, or
//! more exact and within it, is not another value: `May 2022` says nothing against the 5th.
//! That one is accepted decides nothing by itself: the others are superseded or disavowed,
//! or the record takes their value.

use serde_json::Value;

use super::amount::Amount;
use super::date::{Day, FuzzyDate, Language};
use super::details::Family;
use super::field::{Field, Fields, Shape};
use super::fold::fold;
use super::kind::Kind;
use super::records::citation::{Citation, CitationStatus};
use super::text::{Line, Text};
use super::time_of_day::TimeOfDay;

/// What a citation says, as far as it may be disputed.
#[derive(Clone, Copy, Debug)]
pub struct Claim<'a> {
    /// The field that it is about, where it is not about the record as a whole.
    pub field: Option<&'a str>,
    /// What it says of that.
    pub value: Option<&'a str>,
    /// How it stands beside the others.
    pub status: Option<&'a CitationStatus>,
}

impl<'a> Claim<'a> {
    /// What a citation says.
    pub fn of(citation: &'a Citation) -> Self {
        Self {
            field: citation.field.as_ref().map(Line::as_str),
            value: citation.value.as_ref().map(Text::as_str),
            status: citation.status.as_ref(),
        }
    }

    /// Whether it counts among what sources say.
    pub fn counts(self) -> bool {
        match self.status {
            Some(CitationStatus::Superseded | CitationStatus::Disavowed) => false,
            Some(
                CitationStatus::Accepted
                | CitationStatus::Disputed
                | CitationStatus::WorkNeeded
                | CitationStatus::Other(_),
            )
            | None => true,
        }
    }

    /// Whether somebody said that it is not decided.
    fn is_open(self) -> bool {
        matches!(self.status, Some(CitationStatus::Disputed | CitationStatus::WorkNeeded))
    }
}

/// Which of the claims that sources make of a record are disputed.
pub fn disputed(kind: Kind, fields: &Fields, claims: &[Claim]) -> Vec<bool> {
    let is_disputed = |claim: &Claim| {
        claim.counts() && (claim.is_open() || differs(kind, fields, *claim, claims))
    };
    claims.iter().map(is_disputed).collect()
}

fn differs(kind: Kind, fields: &Fields, claim: Claim, claims: &[Claim]) -> bool {
    let (Some(name), Some(value)) = (claim.field, claim.value) else { return false };
    let known = known(kind, fields, name);
    let shape = known.map(|(field, _)| field.shape);
    let ways = known.and_then(|(field, value)| Ways::of(field.shape, value?));
    let bears = |text: &str| ways.as_ref().map(|ways| ways.bears(text));
    let bearing = bears(value);
    match bearing {
        Some(Bearing::Same | Bearing::LessExact) => return false,
        Some(Bearing::Otherwise) => return true,
        // What the record leaves open, they are held to each other on.
        Some(Bearing::MoreExact) | None => {}
    }
    let rivals = claims.iter().filter(|other| other.counts() && other.field == Some(name));
    let mut rivals = rivals.filter_map(|other| other.value).filter(|text| bears(text) == bearing);
    rivals.any(|other| !alike(shape, value, other))
}

/// Whether two texts say of a field what can both be true.
fn alike(shape: Option<Shape>, a: &str, b: &str) -> bool {
    let date = |text: &str| date(shape?, text);
    let exactness = date(a).zip(date(b)).and_then(|(a, b)| exactness(&a, &b));
    same(shape, a) == same(shape, b) || exactness.is_some()
}

/// A field of a record, or of the details of its family, and what it holds.
pub fn known<'a>(
    kind: Kind,
    fields: &'a Fields,
    name: &str,
) -> Option<(&'static Field, Option<&'a Value>)> {
    let held = |fields: Option<&'a Fields>| {
        fields.and_then(|fields| fields.get(name)).filter(|value| !value.is_null())
    };
    if let Some(field) = kind.field(name) {
        return Some((field, held(Some(fields))));
    }
    let of_kind = fields.get("kind").and_then(Value::as_str).filter(|_| kind.asks_details());
    let told = fields.get("details").and_then(Value::as_object);
    let family = Family::told(of_kind?, told.unwrap_or(&Fields::new()));
    let field = family.fields().iter().find(|field| field.name == name)?;
    Some((field, held(told)))
}

/// How what a source says of a field stands to what the record holds of it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Bearing {
    /// It says the same.
    Same,
    /// It says the same, less exactly.
    LessExact,
    /// It says more exactly what the record holds.
    MoreExact,
    /// It says otherwise.
    Otherwise,
}

impl Bearing {
    /// Whether both can be true.
    pub fn agrees(self) -> bool {
        self != Self::Otherwise
    }
}

/// What a field holds, in all ways by which a source may say the same.
#[derive(Clone, Debug, PartialEq)]
pub struct Ways {
    shape: Shape,
    texts: Vec<String>,
    /// What it means, of a date.
    date: Option<FuzzyDate>,
}

impl Ways {
    /// Of a value of a shape; `None` where no text can be held to it.
    pub fn of(shape: Shape, value: &Value) -> Option<Self> {
        let texts = match shape {
            Shape::Text
            | Shape::FieldName
            | Shape::Link(_)
            | Shape::Injuries
            | Shape::Provisions
            | Shape::Details => return None,
            Shape::Date => {
                let date = FuzzyDate::of(value)?;
                let shown = Language::ALL.map(|language| date.display(language));
                let exact = [date.edtf().to_string(), date.text().to_owned()];
                exact.into_iter().chain(shown).map(|way| fold(&way)).collect()
            }
            Shape::Time => {
                let time = TimeOfDay::of(value)?;
                let shown = Language::ALL.map(|language| time.display(language));
                [time.text().to_owned()].into_iter().chain(shown).map(|way| fold(&way)).collect()
            }
            Shape::Amount => vec![Amount::of(value)?.to_string()],
            Shape::Terms(_) | Shape::Tags => {
                let parts = value.as_array()?.iter().filter_map(Value::as_str);
                parts.map(|part| same(Some(shape), part)).collect()
            }
            Shape::Line
            | Shape::Term(_)
            | Shape::Code(_)
            | Shape::Size
            | Shape::Number(_)
            | Shape::Degrees(_)
            | Shape::Flag => vec![same(Some(shape), &shape.write(value))],
        };
        let date = FuzzyDate::of(value).filter(|_| shape == Shape::Date);
        Some(Self { shape, texts, date })
    }

    /// How a text stands to it.
    pub fn bears(&self, text: &str) -> Bearing {
        if self.says(text) {
            return Bearing::Same;
        }
        let said = date(self.shape, text);
        let exactness = self.date.as_ref().zip(said).and_then(|(own, said)| exactness(own, &said));
        exactness.unwrap_or(Bearing::Otherwise)
    }

    /// Whether a text says the same, or a part of it where there are several.
    pub fn says(&self, text: &str) -> bool {
        let is_way = |text: &str| {
            self.texts.contains(&same(Some(self.shape), text)) || self.texts.contains(&fold(text))
        };
        match self.shape {
            // Folding would lose the sign.
            Shape::Amount => self.texts.contains(&same(Some(self.shape), text)),
            Shape::Terms(_) | Shape::Tags => {
                let parts = text.split([';', ',', '\n']).map(str::trim);
                parts.filter(|part| !part.is_empty()).all(is_way)
            }
            _ => is_way(text),
        }
    }
}

/// How exactly another date says the same as one; `None` where it says otherwise. What
/// lasts from one day to another holds no day within it as the less exact date: it is
/// another.
fn exactness(own: &FuzzyDate, said: &FuzzyDate) -> Option<Bearing> {
    let holds = |wide: &FuzzyDate, narrow: &FuzzyDate| {
        let within = wide.earliest() <= narrow.earliest() && narrow.latest() <= wide.latest();
        within && wide.edtf().is_some_time()
    };
    if holds(said, own) {
        return Some(Bearing::LessExact);
    }
    holds(own, said).then_some(Bearing::MoreExact)
}

/// The date that a text gives for a field of dates.
fn date(shape: Shape, text: &str) -> Option<FuzzyDate> {
    FuzzyDate::of(&read(shape, text)?).filter(|_| shape == Shape::Date)
}

/// What a text gives for a field, whenever it is read: a year of two digits is one that was.
pub(super) fn read(shape: Shape, text: &str) -> Option<Value> {
    let read = Day::from_civil(2040, 1, 1).and_then(|day| shape.import(text, day).ok());
    read.filter(|value| !value.is_null())
}

/// A text in one form for all that says the same of a field: terms by their slugs
/// and dates by what they mean, in whatever language; else the text, folded.
fn same(shape: Option<Shape>, text: &str) -> String {
    if let Some(Shape::Amount) = shape
        && let Ok(amount) = Amount::read(text)
    {
        return amount.to_string();
    }
    let read = match shape {
        Some(Shape::Term(vocabulary) | Shape::Terms(vocabulary) | Shape::Code(vocabulary)) => {
            vocabulary.read(text).ok().map(|term| term.as_str().to_owned())
        }
        Some(shape @ (Shape::Date | Shape::Number(_) | Shape::Degrees(_) | Shape::Flag)) => {
            read(shape, text).map(|value| match FuzzyDate::of(&value) {
                Some(date) if shape == Shape::Date => date.edtf().to_string(),
                Some(_) | None => value.to_string(),
            })
        }
        _ => None,
    };
    fold(&read.unwrap_or_else(|| text.to_owned()))
}

#[cfg(test)]
mod tests;
