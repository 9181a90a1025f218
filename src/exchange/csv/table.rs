//! Which tables there are, and their columns.

use crate::model::Kind;
use crate::model::field::Field;

/// A table of records of one kind.
#[derive(Debug)]
pub struct Table {
    /// What it is called, as in `--kind people`.
    pub slug: &'static str,
    /// Kind of its records.
    pub kind: Kind,
    /// The form of parties whose row does not say it.
    pub form: Option<&'static str>,
}

/// The column of what a row is called in other rows.
pub(super) const REFERENCE: &str = "ref";

/// The column of a party's other names, between semicolons.
pub(super) const NAMES: &str = "names";

const fn table(slug: &'static str, kind: Kind) -> Table {
    Table { slug, kind, form: None }
}

const fn parties(slug: &'static str, form: &'static str) -> Table {
    Table { slug, kind: Kind::Party, form: Some(form) }
}

/// Every table.
pub const TABLES: &[Table] = &[
    table("cases", Kind::Case),
    table("incidents", Kind::Incident),
    parties("people", "person"),
    parties("organisations", "organisation"),
    parties("groups", "group"),
    table("parties", Kind::Party),
    table("names", Kind::Name),
    table("involvements", Kind::Involvement),
    table("relations", Kind::Relation),
    table("places", Kind::Place),
    table("sources", Kind::Source),
    table("citations", Kind::Citation),
];

/// What a column holds.
#[derive(Clone, Copy, Debug)]
pub(super) enum Column {
    /// What the row is called.
    Reference,
    /// Other names of a party.
    Names,
    /// A field of the record.
    Field(&'static Field),
}

impl Table {
    /// The table of that name.
    pub fn parse(slug: &str) -> Option<&'static Self> {
        TABLES.iter().find(|table| table.slug == slug)
    }

    /// The names of all tables.
    pub fn slugs() -> String {
        TABLES.iter().map(|table| table.slug).collect::<Vec<_>>().join(", ")
    }

    /// The column of that name.
    pub(super) fn column(&self, name: &str) -> Option<Column> {
        match name {
            REFERENCE => Some(Column::Reference),
            NAMES if self.kind == Kind::Party => Some(Column::Names),
            _ => self.kind.field(name).map(Column::Field),
        }
    }

    /// The names of its columns.
    pub(super) fn columns(&self) -> String {
        let names = (self.kind == Kind::Party).then_some(NAMES);
        let fields = self.kind.fields().iter().map(|field| field.name);
        [REFERENCE].into_iter().chain(names).chain(fields).collect::<Vec<_>>().join(", ")
    }
}
