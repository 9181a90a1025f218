//! What each profile lets out, as a table.

use super::identity::{Consent, Identity};
use super::profile::Profile;
use crate::model::level::Level;

/// What a profile lets out; what it does not name stays.
#[derive(Debug)]
pub struct Rules {
    /// The narrowest level of records and fields that leave.
    pub ceiling: Level,
    /// Whether the State may come to read it.
    pub reaches_state: bool,
    /// The consents by which somebody is named.
    pub named_by: &'static [Consent],
    /// How a person leaves who is said to have done something.
    pub accused: Identity,
    /// How exactly it is told when and where something happened to somebody who is not
    /// named.
    pub around_unnamed: Grain,
    /// How exact coordinates and births are.
    pub exactness: Grain,
}

/// How exactly something is told.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Grain {
    /// As it is known.
    Exact,
    /// A day by its month, a birth by its year, a place by what it lies in, coordinates
    /// to a tenth of a degree, about eleven kilometres.
    Coarse,
}

/// What goes to whoever reads it.
const PUBLIC: Rules = Rules {
    ceiling: Level::Public,
    reaches_state: true,
    named_by: &[Consent::Public],
    // Nothing is proved of who is accused, and a name cannot be called back.
    accused: Identity::Pseudonym,
    around_unnamed: Grain::Coarse,
    exactness: Grain::Coarse,
};

/// What goes to an organisation that works on the same cases.
const PARTNER: Rules = Rules {
    ceiling: Level::Partner,
    reaches_state: false,
    named_by: &[Consent::NamedConfidential, Consent::Public],
    accused: Identity::Named,
    around_unnamed: Grain::Exact,
    exactness: Grain::Coarse,
};

/// What goes to who represents somebody.
const LAWYER: Rules = Rules {
    ceiling: Level::Confidential,
    reaches_state: false,
    named_by: &[Consent::NamedConfidential, Consent::Public],
    accused: Identity::Named,
    around_unnamed: Grain::Exact,
    exactness: Grain::Exact,
};

/// What goes to a court or an authority.
const COURT: Rules = Rules {
    ceiling: Level::Partner,
    reaches_state: true,
    // What is filed is read by the other side.
    named_by: &[Consent::Public],
    accused: Identity::Named,
    around_unnamed: Grain::Coarse,
    exactness: Grain::Coarse,
};

/// What a person keeps.
const OWN: Rules = Rules {
    ceiling: Level::Secret,
    reaches_state: false,
    named_by: &[],
    accused: Identity::Named,
    around_unnamed: Grain::Exact,
    exactness: Grain::Exact,
};

impl Rules {
    /// The rules of a profile; one that this version does not know lets out what the
    /// strictest does.
    pub fn of(profile: &Profile) -> &'static Self {
        match profile {
            Profile::Public | Profile::Other(_) => &PUBLIC,
            Profile::Partner => &PARTNER,
            Profile::Lawyer => &LAWYER,
            Profile::Court => &COURT,
            Profile::OwnBackup => &OWN,
        }
    }
}
