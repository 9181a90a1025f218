//! Records that come to be because another names them.

use serde_json::json;

use super::change::fields;
use super::field::{Fields, Target};
use super::kind::Kind;
use super::records::party::PartyForm;

/// What a new record is that is known by its name alone.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Novel {
    /// A person.
    Person,
    /// A group of people.
    Group,
    /// An organisation.
    Organisation,
    /// A place.
    Place,
    /// A source.
    Source,
    /// A case.
    Case,
}

impl Novel {
    /// What a link would make of a name that nobody bears; none where a name
    /// does not make such a record.
    pub fn of(target: Target) -> Option<Self> {
        match target {
            Target::Case => Some(Self::Case),
            Target::Place => Some(Self::Place),
            Target::Source => Some(Self::Source),
            Target::Organisation => Some(Self::Organisation),
            Target::Party => Some(Self::Person),
            Target::Incident | Target::Evidence | Target::Recipient | Target::Any => None,
        }
    }

    /// The kind of record that it is.
    pub fn kind(self) -> Kind {
        match self {
            Self::Person | Self::Group | Self::Organisation => Kind::Party,
            Self::Place => Kind::Place,
            Self::Source => Kind::Source,
            Self::Case => Kind::Case,
        }
    }

    /// Its fields, given its name.
    pub fn fields(self, name: &str) -> Fields {
        let party = |form: PartyForm| fields([("name", json!(name)), ("form", json!(form))]);
        match self {
            Self::Person => party(PartyForm::Person),
            Self::Group => party(PartyForm::Group),
            Self::Organisation => party(PartyForm::Organisation),
            Self::Place => fields([("name", json!(name))]),
            Self::Source | Self::Case => fields([("title", json!(name))]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_all_that_a_new_record_needs() {
        for target in [Target::Case, Target::Place, Target::Source, Target::Party] {
            let novel = Novel::of(target).unwrap();
            assert_eq!(Some(novel.kind()), target.kind());
            assert_eq!(novel.kind().check(&novel.fields("Айгуль")), Ok(()), "{novel:?}");
        }
    }
}
