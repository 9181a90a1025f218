//! What each family of incident kinds asks for beyond the common fields.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::composite::Provision;
use super::date::FuzzyDate;
use super::field::{Field, Fields, Shape};
use super::record::{Problem, field};
use super::text::{Line, Text};
use super::vocabulary::{Term, Vocabulary};

/// A family of incident kinds that share their details.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Family {
    /// Arrests, detentions, releases.
    Custody,
    /// Deportations, extraditions, transfers.
    Transfer,
    /// Deaths.
    Death,
    /// Disappearances.
    Missing,
    /// Charges.
    Charge,
    /// Hearings and trials.
    Hearing,
    /// Sentences.
    Sentence,
    /// Rulings and decisions.
    Ruling,
    /// Statements, letters, appeals.
    Communication,
    /// Kinds without details.
    Plain,
}

impl Family {
    /// Every family.
    pub const ALL: [Self; 10] = [
        Self::Custody,
        Self::Transfer,
        Self::Death,
        Self::Missing,
        Self::Charge,
        Self::Hearing,
        Self::Sentence,
        Self::Ruling,
        Self::Communication,
        Self::Plain,
    ];

    /// The family of a kind of incident, by the vocabulary.
    pub fn of(kind: &str) -> Self {
        let slug = Vocabulary::IncidentKind.entry(kind).map_or("", |entry| entry.family);
        Self::parse(slug).unwrap_or(Self::Plain)
    }

    /// The family whose details are told of a kind. That of a casebook's own kind
    /// may have been another when they were: then the first that has them all.
    pub fn told(kind: &str, details: &Fields) -> Self {
        let known = Self::of(kind);
        let is_own = !Vocabulary::IncidentKind.is_built_in(kind);
        if !is_own || details.is_empty() || check(known, details).is_ok() {
            return known;
        }
        Self::ALL.into_iter().find(|family| check(*family, details).is_ok()).unwrap_or(known)
    }

    /// The family that the vocabulary calls so.
    pub fn parse(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|family| family.slug() == slug)
    }

    /// The details that all of these families ask for, as the first of them has
    /// them: those of one name that hold the same.
    pub fn common(families: &[Self]) -> impl Iterator<Item = (Self, &'static Field)> {
        let first = families.first().copied().unwrap_or(Self::Plain);
        let in_all = move |field: &&'static Field| {
            families.iter().all(|family| {
                let mut fields = family.fields().iter();
                fields.any(|other| other.name == field.name && other.shape == field.shape)
            })
        };
        first.fields().iter().filter(in_all).map(move |field| (first, field))
    }

    /// Whether its incidents are acts of a court or a body, or something said: what
    /// they are stands in them, and there is nothing to be established.
    pub fn is_of_acts(self) -> bool {
        match self {
            Self::Hearing | Self::Sentence | Self::Ruling | Self::Communication => true,
            Self::Custody
            | Self::Transfer
            | Self::Death
            | Self::Missing
            | Self::Charge
            | Self::Plain => false,
        }
    }

    /// What the vocabulary calls it.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Custody => "custody",
            Self::Transfer => "transfer",
            Self::Death => "death",
            Self::Missing => "missing",
            Self::Charge => "charge",
            Self::Hearing => "hearing",
            Self::Sentence => "sentence",
            Self::Ruling => "ruling",
            Self::Communication => "communication",
            Self::Plain => "plain",
        }
    }
}

macro_rules! families {
    ($($(#[$doc:meta])* $name:ident {
        $($(#[$field_doc:meta])* $level:ident $field:ident: $shape:expr => $type:ty),* $(,)?
    })*) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
            #[serde(deny_unknown_fields)]
            pub struct $name {
                $(
                    $(#[$field_doc])*
                    #[serde(default, skip_serializing_if = "Option::is_none")]
                    pub $field: Option<$type>,
                )*
            }
        )*

        /// The details of an incident, by family.
        #[derive(Clone, Debug, PartialEq)]
        pub enum Details {
            $($(#[$doc])* $name($name),)*
        }

        impl Family {
            /// The fields of its details, in the order of the form.
            pub fn fields(self) -> &'static [Field] {
                match self {
                    $(Self::$name => {
                        const { &[$(field!($level $field optional $shape)),*] }
                    },)*
                    Self::Plain => &[],
                }
            }
        }

        impl Details {
            /// Makes the details of a family of their fields.
            ///
            /// # Errors
            ///
            /// Fails on a field that the family does not have or whose value
            /// does not fit.
            pub fn parse(family: Family, fields: Fields) -> Result<Self, Problem> {
                check(family, &fields)?;
                match family {
                    $(Family::$name => typed(fields).map(Self::$name),)*
                    Family::Plain => Err(Problem::NoDetails),
                }
            }

            /// The fields of the details; empty ones are left out.
            pub fn fields(&self) -> Fields {
                let value = match self {
                    $(Self::$name(details) => serde_json::to_value(details),)*
                };
                match value {
                    Ok(Value::Object(fields)) => fields,
                    // Details are plain structs, which serde writes as objects.
                    _ => Fields::new(),
                }
            }
        }
    };
}

families! {
    /// How someone was held.
    Custody {
        /// Where they were held.
        partner facility: Shape::Line => Line,
        /// On what grounds.
        partner basis: Shape::Text => Text,
        /// What is known of their whereabouts and of access to a lawyer.
        partner counsel_access: Shape::Line => Line,
        /// How it ended.
        public exit: Shape::Line => Line,
    }
    /// How someone was taken from one country or place to another.
    Transfer {
        /// From where.
        public from: Shape::Line => Line,
        /// To where.
        public to: Shape::Line => Line,
        /// What a court or body had ordered.
        public interim_measure: Shape::Text => Text,
        /// Whether that order was breached.
        public breach: Shape::Flag => bool,
    }
    /// How someone died.
    Death {
        /// What relatives or witnesses say.
        partner cause_claimed: Shape::Text => Text,
        /// What the authorities say.
        public official_cause: Shape::Text => Text,
        /// How the body was examined.
        partner autopsy: Shape::Term(Vocabulary::Autopsy) => Term,
        /// Whether and how the family got the body.
        partner body_returned: Shape::Line => Line,
    }
    /// How someone went missing.
    Missing {
        /// Who saw them last.
        confidential last_seen_by: Shape::Line => Line,
        /// The last word from them.
        partner last_contact: Shape::Date => FuzzyDate,
        /// What became of it.
        public outcome: Shape::Line => Line,
    }
    /// What someone is charged with.
    Charge {
        /// Under which provisions.
        public provisions: Shape::Provisions => Vec<Provision>,
        /// How the charge stands.
        public status: Shape::Term(Vocabulary::ChargeStatus) => Term,
    }
    /// How a hearing went.
    Hearing {
        /// Which hearing it was, from 1.
        public sequence: Shape::Number(9999) => u32,
        /// What came of it.
        public outcome: Shape::Text => Text,
        /// When the next one is.
        public next_date: Shape::Date => FuzzyDate,
        /// What was not as it should be.
        public irregularities: Shape::Text => Text,
    }
    /// What someone was sentenced to.
    Sentence {
        /// What kind of sentence.
        public kind: Shape::Term(Vocabulary::SentenceKind) => Term,
        /// How long, as stated: `16 years`.
        public length: Shape::Line => Line,
        /// Whether it was suspended.
        public suspended: Shape::Flag => bool,
        /// What else was forbidden.
        public bans: Shape::Text => Text,
        /// When it starts.
        public starts: Shape::Date => FuzzyDate,
    }
    /// What was decided.
    Ruling {
        /// The decision.
        public outcome: Shape::Text => Text,
        /// What was ordered to make good.
        public remedy: Shape::Text => Text,
    }
    /// How something was said.
    Communication {
        /// By which channel.
        public channel: Shape::Line => Line,
        /// In which language.
        public language: Shape::Code(Vocabulary::Language) => Line,
        /// How it was answered.
        public response: Shape::Term(Vocabulary::Response) => Term,
    }
}

fn check(family: Family, fields: &Fields) -> Result<(), Problem> {
    for (name, value) in fields {
        let field = family.fields().iter().find(|field| field.name == name);
        let field = field.ok_or_else(|| Problem::part(name, None, Problem::Unknown))?;
        let shape = Some(field.shape);
        field.check(value).map_err(|problem| Problem::part(name, shape, problem))?;
    }
    Ok(())
}

fn typed<T: DeserializeOwned>(fields: Fields) -> Result<T, Problem> {
    let read = serde_json::from_value(Value::Object(fields));
    read.map_err(|error| Problem::Unread(error.to_string()))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn details_are_those_of_the_family_alone() {
        let fields = json!({ "length": "16 years" }).as_object().unwrap().clone();
        assert!(Details::parse(Family::Sentence, fields.clone()).is_ok());
        let error = Details::parse(Family::Death, fields).unwrap_err();
        assert_eq!(error, Problem::part("length", None, Problem::Unknown));
    }

    #[test]
    fn details_of_a_casebooks_own_kind_are_those_of_any_one_family() {
        let of = |json: Value| Family::told("shelter-raid", json.as_object().unwrap());
        assert_eq!(of(json!({ "facility": "a hall", "exit": "released" })), Family::Custody);
        assert_eq!(of(json!({ "length": "16 years" })), Family::Sentence);
        assert_eq!(of(json!({ "length": "16 years", "facility": "a hall" })), Family::Plain);
        let death = json!({ "length": "16 years" });
        assert_eq!(Family::told("death", death.as_object().unwrap()), Family::Death);
    }

    #[test]
    fn details_that_several_families_have_are_those_of_one_name_and_shape() {
        let common = |families: &[Family]| -> Vec<_> {
            Family::common(families).map(|(_, field)| field.name).collect()
        };
        assert_eq!(common(&[Family::Charge]), ["provisions", "status"]);
        assert_eq!(common(&[Family::Hearing, Family::Ruling]), ["outcome"]);
        assert!(common(&[Family::Hearing, Family::Missing]).is_empty(), "a text is no line");
        assert!(common(&[Family::Custody, Family::Plain]).is_empty() && common(&[]).is_empty());
    }

    #[test]
    fn details_read_back_as_they_are_written() {
        let fields = json!({ "provisions": [{ "law": "Criminal Code", "article": "159" }] });
        let fields = fields.as_object().unwrap().clone();
        let details = Details::parse(Family::Charge, fields.clone()).unwrap();
        assert_eq!(details.fields(), fields);
    }
}
