//! What fields, columns, ties and kinds are called.

use std::borrow::Cow;

use crate::model::Kind;
use crate::model::listing::Flag;
use crate::model::vocabulary::Vocabulary;

/// Names of which the label is not the name itself.
const FIELDS: &[(&str, &str)] = &[
    ("kind", "What"),
    ("place", "Where"),
    ("parent", "Part of"),
    ("order", "Order in day"),
    ("verification", "Established"),
    ("birth", "Born"),
    ("form", "Form"),
    ("organisation_kind", "What"),
    ("consent_to", "Consent to"),
    ("consent_until", "Until"),
    ("full_text", "Full text"),
    ("counsel_access", "Lawyer"),
    ("interim_measure", "Interim measure"),
    ("cause_claimed", "Cause, as told"),
    ("official_cause", "Official cause"),
    ("body_returned", "Body returned"),
    ("last_seen_by", "Last seen by"),
    ("last_contact", "Last contact"),
    ("next_date", "Next date"),
    ("url", "Address"),
    ("party_a", "Who"),
    ("party_b", "Of whom"),
];

/// Heads of columns that are narrower than their field's label.
const COLUMNS: &[(&str, &str)] = &[
    ("sources", "Src"),
    ("flags", "Check"),
    ("country", "Co."),
    ("reliability", "Gr."),
    ("credibility", "Cr."),
    ("incidents", "Incidents"),
];

/// Heads of groups of ties.
const TIES: &[(&str, &str)] = &[
    ("involvements", "Involved in"),
    ("names", "Other names"),
    ("relations", "Relations"),
    ("incidents", "Incidents"),
    ("citations", "Cited for"),
    ("places", "Places in it"),
    ("parts", "Parts"),
    ("children", "Parts"),
    ("sources", "Sources"),
];

fn find(table: &'static [(&str, &str)], name: &str) -> Option<&'static str> {
    table.iter().find(|(slug, _)| *slug == name).map(|(_, label)| *label)
}

/// What a field is called.
pub fn field(name: &str) -> Cow<'static, str> {
    find(FIELDS, name).map_or_else(|| Cow::Owned(sentence(name)), Cow::Borrowed)
}

/// What a column is called.
pub fn column(name: &str) -> Cow<'static, str> {
    find(COLUMNS, name).map_or_else(|| field(name), Cow::Borrowed)
}

/// What a group of ties is called.
pub fn tie(name: &str) -> Cow<'static, str> {
    find(TIES, name).map_or_else(|| Cow::Owned(sentence(name)), Cow::Borrowed)
}

/// `cell_name` as words, with a capital.
fn sentence(name: &str) -> String {
    let mut chars = name.chars();
    let first = chars.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
    first + &chars.as_str().replace('_', " ")
}

/// Why a record needs work, in a word or two.
pub fn flag(flag: Flag) -> &'static str {
    match flag {
        Flag::NoSource => "no source",
        Flag::NoDate => "no date",
        Flag::NoPlace => "no place",
        Flag::Conflict => "sources differ",
    }
}

/// What a kind of record is called. People, organisations and groups are told
/// apart by the letter of their reference.
pub fn kind(kind: Kind, prefix: char) -> &'static str {
    match (kind, prefix) {
        (Kind::Party, 'O') => "Organisation",
        (Kind::Party, 'G') => "Group",
        (Kind::Party, _) => "Person",
        (Kind::Case, _) => "Case",
        (Kind::Incident, _) => "Incident",
        (Kind::Name, _) => "Name",
        (Kind::Involvement, _) => "Involvement",
        (Kind::Relation, _) => "Relation",
        (Kind::Place, _) => "Place",
        (Kind::Source, _) => "Source",
        (Kind::Citation, _) => "Citation",
    }
}

/// Whether a term is shown by its slug in a list: codes that fit narrow columns.
pub fn slug_label(vocabulary: Vocabulary) -> bool {
    matches!(vocabulary, Vocabulary::Country | Vocabulary::Reliability | Vocabulary::Credibility)
}
