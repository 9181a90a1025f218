//! Which tables there are, and their columns.

use std::ffi::OsStr;
use std::path::Path;
use std::sync::LazyLock;

use serde_json::Value;

use crate::model::Kind;
use crate::model::field::{Field, Fields};
use crate::model::kept::Kept;
use crate::model::part::Part;
use crate::model::records::party::PartyForm;

/// A table of records of one kind.
#[derive(Debug)]
pub struct Table {
    /// What it is called, as in `--kind people`.
    pub slug: &'static str,
    /// Kind of its records.
    pub kind: Kind,
    /// The form of parties whose row does not say it.
    pub form: Option<PartyForm>,
}

/// The column of what a row is called in other rows.
pub(super) const REFERENCE: &str = "ref";

/// The column of a party's other names, between semicolons.
pub(super) const NAMES: &str = "names";

/// Every table of what happened: one for each kind, and of parties one for each form as well.
pub static TABLES: LazyLock<Vec<Table>> = LazyLock::new(|| {
    let of_form = |slug, form| Table { slug, kind: Kind::Party, form: Some(form) };
    let of_forms = [
        ("people", PartyForm::Person),
        ("organisations", PartyForm::Organisation),
        ("groups", PartyForm::Group),
    ]
    .map(|(slug, form)| of_form(slug, form));
    let mut kinds: Vec<_> = Kind::ALL.into_iter().filter(|kind| !Kept::has(*kind)).collect();
    // What a casebook is about is offered first, though terms are written before it.
    kinds.sort_by_key(|kind| *kind == Kind::Term);
    let of_kinds = kinds.into_iter().map(|kind| Table { slug: kind.plural(), kind, form: None });
    of_kinds.chain(of_forms).collect()
});

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

    /// The table that a file holds by its name.
    pub fn by_name(path: &Path) -> Option<&'static Self> {
        Self::parse(&path.file_stem().and_then(OsStr::to_str)?.to_lowercase())
    }

    /// The name of the table that a record of that kind and form stands in.
    pub(super) fn of(kind: Kind, form: Option<&PartyForm>) -> &'static str {
        let fits = |table: &&Self| table.kind == kind && table.form.as_ref() == form;
        TABLES.iter().find(fits).map_or(kind.plural(), |table| table.slug)
    }

    /// The table that a record stands in; none where it is a tool.
    pub(super) fn of_record(kind: Kind, fields: &Fields) -> Option<&'static Self> {
        let form = fields.get("form").filter(|_| kind == Kind::Party).and_then(Value::as_str);
        Self::parse(Self::of(kind, form.and_then(PartyForm::parse).as_ref()))
    }

    /// All tables in the order in which people read them: what a casebook is about first,
    /// and tables of one form where those of all forms would be.
    pub(super) fn all_in_order() -> Vec<&'static Self> {
        let place = |table: &&Self| Kind::ALL.into_iter().position(|kind| kind == table.kind);
        let mut tables: Vec<_> = TABLES.iter().collect();
        tables.sort_by_key(|table| (table.kind == Kind::Term, place(table)));
        tables
    }

    /// The names of all tables.
    pub fn all_slugs() -> impl Iterator<Item = &'static str> {
        TABLES.iter().map(|table| table.slug)
    }

    /// Whether its records have other names.
    fn has_names(&self) -> bool {
        self.kind.parts().contains(&Part::Name)
    }

    pub(super) fn column(&self, name: &str) -> Option<Column> {
        match name {
            REFERENCE => Some(Column::Reference),
            NAMES if self.has_names() => Some(Column::Names),
            _ => self.kind.field(name).map(Column::Field),
        }
    }

    /// The names of its columns.
    pub(super) fn columns(&self) -> Vec<&'static str> {
        let names = self.has_names().then_some(NAMES);
        let fields = self.kind.fields().iter().map(|field| field.name);
        [REFERENCE].into_iter().chain(names).chain(fields).collect()
    }
}
