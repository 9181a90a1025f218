//! People, organisations and groups.

use crate::model::date::{DateError, FuzzyDate};
use crate::model::field::Shape;
use crate::model::record::{FieldError, record};
use crate::model::terms::terms;
use crate::model::text::{Line, Text};
use crate::model::value::ValueError;
use crate::model::vocabulary::{Term, Vocabulary};

terms! {
    /// What a party is.
    PartyForm {
        /// One human being.
        Person "person",
        /// A body with a name of its own: a ministry, a court, a newspaper.
        Organisation "organisation",
        /// People who are told of together: the defendants, the wounded.
        Group "group",
    }
}

record! {
    /// A person, an organisation or a group.
    Party as Party {
        /// The name it is shown by.
        public name: required Shape::Line => Line;
        /// Person, organisation or group.
        public form: required Shape::Term(Vocabulary::PartyForm) => PartyForm;
        /// When a person was born.
        partner birth: optional Shape::Date => FuzzyDate;
        /// Of a person.
        public sex: optional Shape::Term(Vocabulary::Sex) => Term;
        /// Citizenship of a person, seat of an organisation.
        public country: optional Shape::Term(Vocabulary::Country) => Term;
        /// What a person does.
        partner occupation: optional Shape::Line => Line;
        /// What kind of organisation it is.
        public organisation_kind: optional Shape::Term(Vocabulary::OrganisationKind) => Term;
        /// Why they may have been a target.
        confidential traits: optional Shape::Terms(Vocabulary::Trait) => Vec<Term>;
        /// How many a group has, as stated: `38`, `about 20`.
        public count: optional Shape::Line => Line;
        /// Whether the name shown is not the real one.
        confidential pseudonym: optional Shape::Flag => bool, with name;
        /// What they agreed to.
        confidential consent: optional Shape::Term(Vocabulary::Consent) => Term;
        /// To whom they agreed.
        confidential consent_to: optional Shape::Line => Line, with consent;
        /// Until when they agreed.
        confidential consent_until: optional Shape::Date => FuzzyDate, with consent;
        /// How they agreed, or refused.
        confidential consent_how: optional Shape::Term(Vocabulary::ConsentHow) => Term, with consent;
        /// When they agreed, or refused.
        confidential consent_given: optional Shape::Date => FuzzyDate, with consent;
        /// Whether nothing of them may come to the State, whatever they agreed to.
        confidential withhold_from_state: optional Shape::Flag => bool;
        /// Whatever else is known.
        confidential note: optional Shape::Text => Text;
    }
    called by name;
    rare pseudonym, consent_to, consent_until, consent_how, consent_given, withhold_from_state;
    parts Name, Relation, Source;
    strict pseudonym, withhold_from_state;
    unsearched consent_to;
    held to Party::check_consent;
}

impl Party {
    /// No consent runs out before it was given.
    fn check_consent(&self) -> Result<(), FieldError> {
        let (Some(given), Some(until)) = (&self.consent_given, &self.consent_until) else {
            return Ok(());
        };
        if until.latest() >= given.earliest() {
            return Ok(());
        }
        let both = format!("{} – {}", given.text(), until.text());
        let problem = ValueError::Date(DateError::EndBeforeStart(both)).into();
        Err(FieldError { field: "consent_until".to_owned(), problem })
    }
}

impl PartyForm {
    /// What a party is whose reference has that letter, as far as the letter
    /// tells; `None` for letters of other records.
    pub fn of_letter(letter: char) -> Option<Self> {
        let forms = [Self::Person, Self::Organisation, Self::Group];
        forms.into_iter().find(|form| form.letter() == letter)
    }

    /// The letter of a reference to such a party: `O` of `O-7`.
    pub fn letter(&self) -> char {
        match self {
            Self::Person | Self::Other(_) => 'P',
            Self::Organisation => 'O',
            Self::Group => 'G',
        }
    }

    /// Whether a field of a party means something for it: an organisation has
    /// no birth.
    pub fn has(&self, field: &str) -> bool {
        let apart: &[&str] = match self {
            Self::Person => &["organisation_kind", "count"],
            Self::Organisation => &["birth", "sex", "occupation", "traits", "count", "pseudonym"],
            Self::Group => &["birth", "sex", "occupation", "organisation_kind", "pseudonym"],
            Self::Other(_) => &[],
        };
        !apart.contains(&field)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::model::record::Record;

    #[test]
    fn a_consent_that_runs_out_before_it_was_given_is_refused() {
        let parse = |given: &str, until: &str| {
            let date = |text: &str| json!({ "text": text, "edtf": text });
            let value = json!({
                "name": "Zorvan", "form": "person", "consent": "anonymous",
                "consent_given": date(given), "consent_until": date(until),
            });
            Party::parse(value.as_object().cloned().unwrap()).map(drop)
        };
        assert_eq!(parse("2026-12-30", "2026-11-05").unwrap_err().field, "consent_until");
        assert!(parse("2026-11-05", "2026-11").is_ok(), "the month has days after it");
        assert!(parse("2026-11-05", "2026-12-30").is_ok());
    }
}
