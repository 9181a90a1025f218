//! What a record is called: its name, or what tells one that has none.
//!
//! Values only: `words` makes a line of them in the language of the person.

use serde_json::{Map, Value, json};

use super::date::Language;
use super::field::Fields;
use super::id::{RecordId, Reference};
use super::kind::Kind;
use super::measure::Measure;
use super::vocabulary::Vocabulary;

/// A record by what people call it.
#[derive(Clone, Debug, PartialEq)]
pub struct Named {
    /// Its id.
    pub id: RecordId,
    /// Its kind.
    pub kind: Kind,
    /// What people say for it.
    pub reference: Reference,
    /// Its name or title, or what tells it where it has none.
    pub called: Called,
}

/// What a record is called.
#[derive(Clone, Debug, PartialEq)]
pub enum Called {
    /// By its name or title.
    Name(String),
    /// By what it is: it has no name.
    What(Box<What>),
}

/// What tells a record that has no name from others.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct What {
    /// What it is, where a field says more than its kind.
    pub term: Option<(Vocabulary, String)>,
    /// How many it tells of: the number of a figure.
    pub amount: Option<Measure>,
    /// Whom or what it is about first: a person of an incident, the source of
    /// a citation.
    pub who: Option<String>,
    /// How many more it is about.
    pub more: u64,
    /// What else it is tied to: the place of an incident, the second party of
    /// a relation.
    pub other: Option<String>,
}

impl Named {
    /// `{ref, kind, name}`, and `what` where it has no name of its own.
    pub fn to_value(&self) -> Value {
        let mut object = self.told();
        object.insert("kind".into(), json!(self.kind.slug()));
        Value::Object(object)
    }

    /// `{ref, name}`; where it has no name, that is what it is, in English as
    /// files have always had it, and `what` tells it apart.
    pub fn told(&self) -> Map<String, Value> {
        let mut object = Map::new();
        object.insert("ref".into(), json!(self.reference));
        let name = match &self.called {
            Called::Name(name) => name,
            Called::What(what) => {
                object.insert("what".into(), what.to_value());
                let term = what.term.as_ref();
                term.map_or(self.kind.slug(), |(vocabulary, slug)| {
                    vocabulary.label(slug, Language::English)
                })
            }
        };
        object.insert("name".into(), json!(name));
        object
    }
}

impl Called {
    /// The name or title, where it has one.
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Name(name) => Some(name),
            Self::What(_) => None,
        }
    }

    /// The term that says what it is, where it has no name.
    pub fn term(&self) -> Option<(Vocabulary, &str)> {
        let Self::What(what) = self else { return None };
        what.term.as_ref().map(|(vocabulary, slug)| (*vocabulary, slug.as_str()))
    }

    /// Names that tell it: its own, or those of who and what it is about.
    pub fn names(&self) -> Vec<&str> {
        match self {
            Self::Name(name) => vec![name],
            Self::What(what) => {
                [&what.who, &what.other].into_iter().flatten().map(String::as_str).collect()
            }
        }
    }
}

impl What {
    /// What the fields of a record alone tell.
    pub fn of(kind: Kind, fields: &Fields) -> Self {
        let term = kind.what().and_then(|(field, vocabulary)| {
            let slug = fields.get(field)?.as_str()?;
            (!slug.is_empty()).then(|| (vocabulary, slug.to_owned()))
        });
        Self { term, amount: Measure::of(kind, fields), ..Self::default() }
    }

    /// `{term, who, more, other}`, in words that no language changes; `amount`
    /// and `unit` where it tells of one.
    pub fn to_value(&self) -> Value {
        let term = self.term.as_ref().map(|(_, slug)| slug);
        let mut what =
            json!({ "term": term, "who": self.who, "more": self.more, "other": self.other });
        if let (Some(measure), Value::Object(what)) = (&self.amount, &mut what) {
            what.insert("amount".into(), json!(measure.amount.to_string()));
            what.extend(measure.unit.as_ref().map(|unit| ("unit".into(), json!(unit))));
        }
        what
    }
}

impl<T: Into<String>> From<T> for Called {
    fn from(name: T) -> Self {
        Self::Name(name.into())
    }
}

impl From<What> for Called {
    fn from(what: What) -> Self {
        Self::What(Box::new(what))
    }
}
