//! What kinds of incident are shown alike, by what they are about.

use super::vocabulary::{Entry, Vocabulary};

/// What kinds of incident are about, as a list shows it at a glance.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Hue {
    /// Killing, disappearance, torture.
    Harm,
    /// Custody, and freedom otherwise limited.
    Custody,
    /// What prosecutors and courts do.
    Court,
    /// Removal and flight.
    Removal,
    /// What others say and do.
    Others,
}

impl Hue {
    /// Every hue, the gravest first.
    pub const ALL: [Self; 5] =
        [Self::Harm, Self::Custody, Self::Court, Self::Removal, Self::Others];

    /// That of a kind of incident, by the family that the vocabulary gives it.
    pub fn of(kind: &str) -> Option<Self> {
        let family = Vocabulary::IncidentKind.entry(kind)?.family;
        Self::of_family(Vocabulary::IncidentFamily.entry(family)?)
    }

    /// The families that have it.
    pub fn families(self) -> impl Iterator<Item = &'static Entry> {
        let families = Vocabulary::IncidentFamily.entries().iter();
        families.filter(move |family| Self::of_family(family) == Some(self))
    }

    fn of_family(family: &Entry) -> Option<Self> {
        Self::ALL.into_iter().find(|hue| hue.slug() == family.hue)
    }

    /// What the vocabulary of families calls it.
    fn slug(self) -> &'static str {
        match self {
            Self::Harm => "harm",
            Self::Custody => "custody",
            Self::Court => "court",
            Self::Removal => "removal",
            Self::Others => "others",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_incident_has_a_hue_and_every_hue_has_kinds() {
        for kind in Vocabulary::IncidentKind.entries() {
            assert!(Hue::of(kind.slug).is_some(), "{}", kind.slug);
        }
        for hue in Hue::ALL {
            assert!(hue.families().next().is_some(), "{hue:?}");
        }
        assert_eq!(Hue::of("torture"), Some(Hue::Harm));
        assert_eq!(Hue::of("trial"), Some(Hue::Court));
        assert_eq!(Hue::of("a term of one's own"), None);
    }
}
