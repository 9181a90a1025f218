//! The kinds of record that a casebook holds.

use std::fmt;

use super::field::{Field, Target};
use super::{
    case, citation, incident, involvement, name, party, place, relation, saved_filter, source,
    template,
};

/// What a record is. A new kind needs a variant here, one file in `model`,
/// one in `store`, and one migration.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Kind {
    /// A file that groups incidents.
    Case,
    /// Something that happened.
    Incident,
    /// A person, an organisation or a group.
    Party,
    /// Another name of a party.
    Name,
    /// The part that a party had in an incident.
    Involvement,
    /// A tie between two parties.
    Relation,
    /// Where something happened.
    Place,
    /// Who says so: a document, a testimony.
    Source,
    /// Where in a source a record, or one field of it, is supported.
    Citation,
    /// A filter that is kept under a name.
    Filter,
    /// What new records are filled with, kept under a name.
    Template,
}

/// What a [`Kind`] is called: in the history, in references, in lists.
struct Entry {
    kind: Kind,
    slug: &'static str,
    plural: &'static str,
    prefix: char,
    fields: &'static [Field],
}

const fn entry(
    kind: Kind,
    slug: &'static str,
    plural: &'static str,
    prefix: char,
    fields: &'static [Field],
) -> Entry {
    Entry { kind, slug, plural, prefix, fields }
}

const ENTRIES: &[Entry] = &[
    entry(Kind::Case, "case", "cases", 'C', case::FIELDS),
    entry(Kind::Incident, "incident", "incidents", 'I', incident::FIELDS),
    entry(Kind::Party, "party", "parties", 'P', party::FIELDS),
    entry(Kind::Name, "name", "names", 'N', name::FIELDS),
    entry(Kind::Involvement, "involvement", "involvements", 'V', involvement::FIELDS),
    entry(Kind::Relation, "relation", "relations", 'R', relation::FIELDS),
    entry(Kind::Place, "place", "places", 'L', place::FIELDS),
    entry(Kind::Source, "source", "sources", 'S', source::FIELDS),
    entry(Kind::Citation, "citation", "citations", 'Q', citation::FIELDS),
    entry(Kind::Filter, "filter", "filters", 'W', saved_filter::FIELDS),
    entry(Kind::Template, "template", "templates", 'M', template::FIELDS),
];

impl Kind {
    /// Every kind, in the order in which records can be written so that what
    /// they link to is there.
    pub const ALL: [Self; 11] = [
        Self::Case,
        Self::Place,
        Self::Party,
        Self::Name,
        Self::Relation,
        Self::Source,
        Self::Incident,
        Self::Involvement,
        Self::Citation,
        Self::Filter,
        Self::Template,
    ];

    fn entry(self) -> &'static Entry {
        // Total: `every_kind_has_an_entry` holds the table to the enum.
        ENTRIES.iter().find(|entry| entry.kind == self).unwrap_or(&ENTRIES[0])
    }

    /// The word for it in the history and in files: `case`.
    pub fn slug(self) -> &'static str {
        self.entry().slug
    }

    /// The word for many: `cases`.
    pub fn plural(self) -> &'static str {
        self.entry().plural
    }

    /// First letter of its references: `I` for `I-412`. People are `P`;
    /// organisations and groups have letters of their own.
    pub fn prefix(self) -> char {
        self.entry().prefix
    }

    /// Its fields, in the order of forms and files.
    pub fn fields(self) -> &'static [Field] {
        self.entry().fields
    }

    /// The field of that name.
    pub fn field(self, name: &str) -> Option<&'static Field> {
        self.fields().iter().find(|field| field.name == name)
    }

    /// The kind that `slug` or its plural names.
    pub fn parse(slug: &str) -> Option<Self> {
        ENTRIES.iter().find(|e| e.slug == slug || e.plural == slug).map(|e| e.kind)
    }
}

impl Target {
    /// The kind of what a link leads to; none where it may be any.
    pub fn kind(self) -> Option<Kind> {
        match self {
            Self::Case => Some(Kind::Case),
            Self::Incident => Some(Kind::Incident),
            Self::Party | Self::Organisation => Some(Kind::Party),
            Self::Place => Some(Kind::Place),
            Self::Source => Some(Kind::Source),
            Self::Any => None,
        }
    }

    /// Whether a link may lead to a record of that kind.
    pub fn admits(self, kind: Kind) -> bool {
        self.kind().is_none_or(|own| own == kind)
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.slug())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_an_entry() {
        assert_eq!(Kind::ALL.len(), ENTRIES.len());
        for kind in Kind::ALL {
            assert_eq!(kind.entry().kind, kind);
            assert_eq!(Kind::parse(kind.slug()), Some(kind));
            assert_eq!(Kind::parse(kind.plural()), Some(kind));
        }
    }
}
