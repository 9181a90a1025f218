//! Records that come to be because a form names them.

use std::borrow::Cow;

use serde_json::json;

use crate::app::texts;
use crate::model::change::fields;
use crate::model::field::Fields;
use crate::model::{Kind, Language};

/// What a new record is, that a field leads to by its name alone.
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
    /// What the form says of it.
    pub fn label(self, language: Language) -> Cow<'static, str> {
        let id = match self {
            Self::Person => "novel-person",
            Self::Group => "novel-group",
            Self::Organisation => "novel-organisation",
            Self::Place => "novel-place",
            Self::Source => "novel-source",
            Self::Case => "novel-case",
        };
        texts::text(language, id)
    }

    pub(in crate::app) fn kind(self) -> Kind {
        match self {
            Self::Person | Self::Group | Self::Organisation => Kind::Party,
            Self::Place => Kind::Place,
            Self::Source => Kind::Source,
            Self::Case => Kind::Case,
        }
    }

    /// Its fields, given its name.
    pub(super) fn fields(self, name: &str) -> Fields {
        let party = |form: &str| fields([("name", json!(name)), ("form", json!(form))]);
        match self {
            Self::Person => party("person"),
            Self::Group => party("group"),
            Self::Organisation => party("organisation"),
            Self::Place => fields([("name", json!(name))]),
            Self::Source | Self::Case => fields([("title", json!(name))]),
        }
    }
}
