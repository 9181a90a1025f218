//! Values of several parts that a field holds many of: one a line, the parts
//! between bars, as in `ruptured skin on the legs | consistent`.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::text::Line;
use super::value::ValueError;
use super::vocabulary::{Term, Vocabulary};

/// What was found on a body. After its description, which comes first, stand the part
/// of the body and how well it fits what is said, in any order: each is known by its
/// terms.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Injury {
    /// What was found.
    pub description: Line,
    /// Where on the body.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part: Option<Term>,
    /// How well it fits what is said of it, in the Istanbul Protocol's terms.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consistency: Option<Term>,
}

/// What someone is charged under.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Provision {
    /// The code or law.
    pub law: Line,
    /// The number of the article, with its part.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub article: Option<Line>,
    /// What the article is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<Line>,
}

/// A value of several parts.
pub trait Composite: DeserializeOwned + Serialize {
    /// Reads one from its parts; there is at least one.
    fn read(parts: &[&str]) -> Result<Self, ValueError>;

    /// Its parts.
    fn parts(&self) -> Vec<&str>;

    /// The vocabulary of a part, for all but the first, which is in the person's words.
    fn vocabulary(part: &str) -> Option<Vocabulary>;

    /// Reads one a line, or several between semicolons.
    fn read_many(text: &str) -> Result<Value, ValueError> {
        let lines = text.split(['\n', ';']).map(str::trim).filter(|line| !line.is_empty());
        let values = lines.map(|line| {
            let parts: Vec<_> = line.split('|').map(str::trim).collect();
            serde_json::to_value(Self::read(&parts)?).map_err(|_| ValueError::Shape)
        });
        Ok(Value::Array(values.collect::<Result<_, _>>()?))
    }

    /// Writes one a line: the inverse of [`Composite::read_many`].
    fn write_many(value: &Value) -> String {
        let many: Vec<Self> = serde_json::from_value(value.clone()).unwrap_or_default();
        let line = |one: &Self| one.parts().join(" | ").trim_end_matches([' ', '|']).to_owned();
        many.iter().map(line).collect::<Vec<_>>().join("\n")
    }

    /// Checks a value of the history or of a file.
    fn check_many(value: &Value) -> Result<(), ValueError> {
        let many: Result<Vec<Self>, _> = serde_json::from_value(value.clone());
        many.map(drop).map_err(|_| ValueError::Shape)
    }
}

impl Injury {
    /// Its parts that hold a term, with the list that it is of.
    pub const TERMS: [(&'static str, Vocabulary); 2] =
        [("part", Vocabulary::BodyPart), ("consistency", Vocabulary::Consistency)];
}

impl Composite for Injury {
    fn vocabulary(part: &str) -> Option<Vocabulary> {
        let mut lists = Self::TERMS.into_iter().map(|(_, vocabulary)| vocabulary);
        lists.find(|vocabulary| vocabulary.entry(part).is_some())
    }

    fn read(parts: &[&str]) -> Result<Self, ValueError> {
        let description = Line::parse(parts.first().unwrap_or(&""))?;
        let mut injury = Self { description, part: None, consistency: None };
        for text in parts.iter().skip(1).filter(|text| !text.is_empty()) {
            let (place, term) = match Vocabulary::BodyPart.read(text) {
                Ok(part) => (&mut injury.part, part),
                Err(unknown) => match Vocabulary::Consistency.read(text) {
                    Ok(grade) => (&mut injury.consistency, grade),
                    Err(_) if Vocabulary::BodyPart.is_near(text) => return Err(unknown.into()),
                    Err(unknown) => return Err(unknown.into()),
                },
            };
            if place.replace(term).is_some() {
                return Err(ValueError::Shape);
            }
        }
        Ok(injury)
    }

    fn parts(&self) -> Vec<&str> {
        let terms = [&self.part, &self.consistency];
        let terms = terms.map(|term| term.as_ref().map_or("", Term::as_str));
        [self.description.as_str()]
            .into_iter()
            .chain(terms)
            .filter(|part| !part.is_empty())
            .collect()
    }
}

impl Composite for Provision {
    fn vocabulary(_part: &str) -> Option<Vocabulary> {
        None
    }

    fn read(parts: &[&str]) -> Result<Self, ValueError> {
        let optional = |index: usize| match parts.get(index) {
            Some(text) if !text.is_empty() => Line::parse(text).map(Some),
            _ => Ok(None),
        };
        let law = Line::parse(parts.first().unwrap_or(&""))?;
        Ok(Self { law, article: optional(1)?, title: optional(2)? })
    }

    fn parts(&self) -> Vec<&str> {
        let optional = [&self.article, &self.title].map(|l| l.as_ref().map_or("", Line::as_str));
        [self.law.as_str()].into_iter().chain(optional).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::vocabulary::TermError;

    #[test]
    fn injuries_read_back_as_they_are_written() {
        let text = "torn skin on the legs | consistent\nbruised soles";
        let value = Injury::read_many(text).unwrap();
        assert!(Injury::check_many(&value).is_ok());
        assert_eq!(Injury::write_many(&value), text);
    }

    #[test]
    fn what_follows_an_injury_is_known_by_its_terms_in_any_order() {
        let read = |text: &str| Injury::read_many(text);
        let whole = read("bruises | ступни | согласуется").unwrap();
        assert_eq!(whole, read("bruises | consistent | feet").unwrap());
        assert_eq!(Injury::write_many(&whole), "bruises | feet | consistent");
        assert!(read("bruises | feet | head").is_err(), "one part a line");
        let near = |text: &str| match read(text).unwrap_err() {
            ValueError::Term(TermError::Unknown { near, .. }) => near,
            other => panic!("{other:?}"),
        };
        assert!(near("bruises | foot sols").contains("feet"));
        assert!(near("bruises | consistnt").contains("consistent"));
    }

    #[test]
    fn a_provision_needs_its_law() {
        let value = Provision::read_many("Criminal Code | 159 | constitutional order").unwrap();
        assert_eq!(value[0]["article"], "159");
        assert!(Provision::read_many("| 159").is_err());
    }

    #[test]
    fn a_grade_that_is_not_in_the_protocol_is_refused() {
        assert!(Injury::read_many("bruises | certainly").is_err());
    }
}
