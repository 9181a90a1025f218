//! Incidents: everything that happened, from an arrest to a statement.

use crate::model::date::FuzzyDate;
use crate::model::details::{Details, Family};
use crate::model::field::{Fields, Shape, Target};
use crate::model::link::Link;
use crate::model::record::{FieldError, record};
use crate::model::text::{Line, Text};
use crate::model::time_of_day::TimeOfDay;
use crate::model::vocabulary::{Term, Vocabulary};

record! {
    /// Something that happened.
    Incident as Incident {
        /// When it happened.
        public when: optional Shape::Date => FuzzyDate;
        /// The time of day, by the clock of the place.
        public time: optional Shape::Time => TimeOfDay, with when;
        /// Its place among the incidents of one day and time, from 0.
        public order: optional Shape::Number(9999) => u32;
        /// Where it happened.
        public place: optional Shape::Link(Target::Place) => Link;
        /// What kind of thing happened.
        public kind: required Shape::Term(Vocabulary::IncidentKind) => Term;
        /// It in a few words.
        public title: optional Shape::Line => Line;
        /// The case it belongs to.
        public case: optional Shape::Link(Target::Case) => Link;
        /// The incident it is a part of.
        public parent: optional Shape::Link(Target::Incident) => Link;
        /// What its family of kinds asks for; [`Incident::typed_details`] types them.
        public details: optional Shape::Details => Fields, with kind;
        /// What happened, told.
        partner narrative: optional Shape::Text => Text;
        /// What is established of it.
        public verification: optional Shape::Term(Vocabulary::Verification) => Term;
        /// Words to find it by.
        confidential tags: optional Shape::Tags => Vec<Line>;
    }
    called by title, kind;
    rare time, order, parent;
    parts Who, By, Source;
    shown parent as parts;
    held to Incident::check_details;
}

/// The field for what is established of an incident.
pub const VERIFICATION: &str = "verification";

/// Terms of it that say that something is sure, for which one source is not enough.
pub const CONFIRMED: &[&str] = &["violation", "similar", "not-violation"];

impl Incident {
    /// The details that its family of kinds asks for.
    pub fn typed_details(&self) -> Option<Details> {
        let fields = self.details.clone().filter(|fields| !fields.is_empty())?;
        Details::parse(Family::told(self.kind.as_str(), &fields), fields).ok()
    }

    fn check_details(&self) -> Result<(), FieldError> {
        let Some(details) = self.details.clone().filter(|fields| !fields.is_empty()) else {
            return Ok(());
        };
        let checked = Details::parse(Family::told(self.kind.as_str(), &details), details);
        checked.map(drop).map_err(|problem| FieldError { field: "details".to_owned(), problem })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::model::record::Record;

    #[test]
    fn details_that_do_not_fit_the_kind_are_refused() {
        let fields = |kind: &str| {
            let value = json!({ "kind": kind, "details": { "length": "16 years" } });
            value.as_object().cloned().unwrap()
        };
        assert!(Incident::parse(fields("sentence")).unwrap().typed_details().is_some());
        assert_eq!(Incident::parse(fields("protest")).unwrap_err().field, "details");
    }
}
