//! Where the terms of each vocabulary stand.

use super::Vocabulary;

macro_rules! vocabularies {
    ($($variant:ident => $file:literal),* $(,)?) => {
        /// Each vocabulary with its name and its terms, as rows of a table.
        pub(super) const FILES: &[(Vocabulary, &str, &str)] = &[
            $((Vocabulary::$variant, $file,
               include_str!(concat!("../../../assets/vocabularies/", $file, ".tsv")))),*
        ];
    };
}

vocabularies! {
    Access => "access", Autopsy => "autopsy", BodyPart => "body-part",
    ChargeStatus => "charge-status", CaseStatus => "case-status",
    CitationStatus => "citation-status", Consent => "consent", ConsentHow => "consent-how",
    Consistency => "consistency", Country => "country", Credibility => "credibility",
    CivicSpace => "civic-space", CustodyStep => "custody-step", Degree => "degree",
    FigureStanding => "figure-standing", Has => "has", IncidentFamily => "incident-family",
    IncidentKind => "incident-kind", Language => "language", Method => "method",
    NameKind => "name-kind", OpenVocabulary => "open-vocabulary",
    OrganisationKind => "organisation-kind", PartyForm => "party-form", PlaceKind => "place-kind",
    PlacePrecision => "place-precision", Priority => "priority", Profile => "profile",
    Quantity => "quantity", RelationKind => "relation-kind", Reliability => "reliability",
    Response => "response", Role => "role", Script => "script",
    SensitiveField => "sensitive-field", SentenceKind => "sentence-kind", Sex => "sex",
    Shared => "shared", SourceKind => "source-kind", Trait => "trait", Unit => "unit",
    Verification => "verification", Whereabouts => "whereabouts",
}
