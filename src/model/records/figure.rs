//! Figures: how many somebody said there were.

use crate::model::amount::Amount;
use crate::model::date::FuzzyDate;
use crate::model::field::{Shape, Target};
use crate::model::link::Link;
use crate::model::record::{FieldError, record};
use crate::model::terms::terms;
use crate::model::text::{Line, Text};
use crate::model::value::ValueError;
use crate::model::vocabulary::{Term, Vocabulary};

terms! {
    /// How a figure stands.
    FigureStanding {
        /// An authority has said so.
        Official "official",
        /// Somebody reckons so.
        Estimate "estimate",
        /// Somebody has counted.
        Count "count",
        /// Whoever answers for it has withdrawn it: it counts in nothing.
        Disavowed "disavowed",
    }
}

record! {
    /// A number that someone gave for something, or a level.
    Figure as Figure {
        /// What was counted.
        public quantity: required Shape::Term(Vocabulary::Quantity) => Term;
        /// How many.
        public value: optional Shape::Amount => Amount;
        /// Of what: people, days, tenge.
        public unit: optional Shape::Term(Vocabulary::Unit) => Term, with value;
        /// Of a rating, the level instead of a number.
        public level: optional Shape::Term(Vocabulary::CivicSpace) => Term, with value;
        /// Of whom: officers, civilians.
        public population: optional Shape::Line => Line;
        /// The day, or the time, of which it holds.
        public as_of: optional Shape::Date => FuzzyDate;
        /// Where.
        public place: optional Shape::Link(Target::Place) => Link;
        /// Who gave it.
        public said_by: optional Shape::Link(Target::Party) => Link;
        /// Official, an estimate, disavowed …
        public standing: optional Shape::Term(Vocabulary::FigureStanding) => FigureStanding;
        /// Who has withdrawn it.
        public disavowed_by: optional Shape::Link(Target::Party) => Link, with standing;
        /// What happened when it came about.
        public incident: optional Shape::Link(Target::Incident) => Link;
        /// The case it belongs to.
        public case: optional Shape::Link(Target::Case) => Link;
        /// Whatever else is known.
        confidential note: optional Shape::Text => Text;
    }
    called by quantity;
    rare level, disavowed_by, incident, note;
    parts Source;
    held to Figure::check_value;
}

impl Figure {
    /// A figure without a number and without a level says nothing.
    fn check_value(&self) -> Result<(), FieldError> {
        if self.value.is_some() || self.level.is_some() {
            return Ok(());
        }
        Err(FieldError { field: "value".to_owned(), problem: ValueError::Missing.into() })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::model::record::Record;

    #[test]
    fn a_figure_says_how_many_or_which_level() {
        let parse = |value: serde_json::Value| Figure::parse(value.as_object().cloned().unwrap());
        let none = parse(json!({ "quantity": "deaths" })).unwrap_err();
        assert_eq!((none.field.as_str(), none.problem), ("value", ValueError::Missing.into()));
        assert!(parse(json!({ "quantity": "rating", "level": "closed" })).is_ok());
        let some = parse(json!({ "quantity": "deaths", "value": ">=18" })).unwrap();
        assert_eq!(some.value.unwrap().to_string(), ">=18");
    }
}
