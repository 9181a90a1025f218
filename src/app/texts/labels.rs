//! What fields, columns, ties and kinds are called.

use std::borrow::Cow;

use crate::app::labels;
use crate::model::Kind;
use crate::model::listing::{Flag, Listing};
use crate::model::vocabulary::Vocabulary;

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

/// What a field of a kind of record is called, by a name that may be unknown.
pub fn field(kind: Kind, name: &str) -> Cow<'static, str> {
    match kind.field(name) {
        Some(field) => Cow::Borrowed(labels::field(kind, field.name)),
        None => Cow::Owned(sentence(name)),
    }
}

/// What a column of a list is called.
pub fn column(listing: Listing, name: &str) -> Cow<'static, str> {
    find(COLUMNS, name).map_or_else(|| field(listing.kind(), name), Cow::Borrowed)
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
