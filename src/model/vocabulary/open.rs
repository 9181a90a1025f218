//! Which lists a casebook may add terms of its own to.

use super::Vocabulary;

/// Why a list takes no terms of a casebook's own.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Closed {
    /// It is a standard's: whoever reads a code of it knows what it means.
    Standard,
    /// The program goes by each of its terms.
    Program,
}

impl Vocabulary {
    /// Why nobody can add to it; none where a casebook can.
    pub fn closed(self) -> Option<Closed> {
        match self {
            // Codes and scales that others publish, which mean nothing with a step more.
            Self::Autopsy
            | Self::CivicSpace
            | Self::Consistency
            | Self::Country
            | Self::Credibility
            | Self::Degree
            | Self::Language
            | Self::Priority
            | Self::Reliability
            | Self::Script
            | Self::Whereabouts => Some(Closed::Standard),
            // What is done with a record goes by these.
            Self::Access
            | Self::CaseStatus
            | Self::CitationStatus
            | Self::Consent
            | Self::ConsentHow
            | Self::CustodyStep
            | Self::FigureStanding
            | Self::Has
            | Self::IncidentFamily
            | Self::OpenVocabulary
            | Self::PartyForm
            | Self::PlacePrecision
            | Self::Profile
            | Self::SensitiveField
            | Self::Sex
            | Self::Shared
            | Self::Verification => Some(Closed::Program),
            Self::BodyPart
            | Self::ChargeStatus
            | Self::IncidentKind
            | Self::Method
            | Self::NameKind
            | Self::OrganisationKind
            | Self::PlaceKind
            | Self::Quantity
            | Self::RelationKind
            | Self::Response
            | Self::Role
            | Self::SentenceKind
            | Self::SourceKind
            // Kinds of relation as either party says them.
            | Self::Tie
            | Self::Trait
            | Self::Unit => None,
        }
    }

    /// The list of that name.
    pub fn parse(slug: &str) -> Option<Self> {
        Self::all().find(|vocabulary| vocabulary.slug() == slug)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn the_list_of_open_lists_is_of_those_that_are_open() {
        let told = Vocabulary::OpenVocabulary.entries().iter().map(|entry| entry.slug);
        let open = Vocabulary::all().filter(|vocabulary| vocabulary.closed().is_none());
        assert_eq!(told.collect::<BTreeSet<_>>(), open.map(Vocabulary::slug).collect());
    }
}
