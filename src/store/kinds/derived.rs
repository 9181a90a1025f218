//! What follows from the declarations of all kinds together, made once.

use std::sync::LazyLock;

use super::ties::tie;
use super::{Group, InIndex, Keeping, LinkColumn, Merging, Names, Tells, all, leading_to};
use crate::model::Kind;
use crate::model::field::{Shape, Target};
use crate::model::measure::Measure;
use crate::model::record::NOTE;

/// SQL for one kind of record that no declaration says by itself.
pub(in crate::store) struct Derived {
    kind: Kind,
    /// Takes the record in `:row` out of its table, and gives its list.
    pub(in crate::store) remove: String,
    pub(in crate::store) dependents: Dependents,
    /// For each kind of record that is a part of one: give those of `:row`.
    pub(in crate::store) parts: Vec<String>,
    /// Gives `kind` (its letter), `field` and `text` of what is said with records
    /// that lead to `:row` and finds it.
    pub(in crate::store) said: Option<String>,
    /// The kinds of record that may lead to one.
    pub(in crate::store) leading: Vec<Leading>,
    /// Gives those that lead by some links to the rows in `?1`, `?2` …
    pub(in crate::store) alike: Option<String>,
    /// What leads to one and is shown with it.
    pub(in crate::store) groups: Vec<Shown>,
    /// For each kind of record that links tie to this: give those of this kind
    /// that are tied to `:rows`, a JSON array.
    ties: Vec<(Kind, String)>,
    /// Gives the day of `:row` by which the search index goes.
    pub(in crate::store) day: Option<String>,
    /// Gives `date_text` and `date_edtf` of `:row`.
    pub(in crate::store) date: Option<String>,
    /// Gives the row of the case of `:row`.
    pub(in crate::store) case: Option<String>,
    /// Gives `term`, `amount`, `unit`, `who` and `other`, which tell `:row` where it has no name.
    pub(in crate::store) what: String,
}

/// Records of one kind that are shown with one that they lead to.
pub(in crate::store) struct Shown {
    pub(in crate::store) name: &'static str,
    /// Gives `tie`, the record between that of `:row` and `other`, and columns.
    pub(in crate::store) sql: String,
    /// The names of those columns; whether each holds JSON.
    pub(in crate::store) columns: Vec<(&'static str, bool)>,
    /// Whether the record between has a note, which its history alone knows.
    pub(in crate::store) noted: bool,
    pub(in crate::store) most: Option<u64>,
    /// Counts all of them.
    pub(in crate::store) count: String,
}

/// Records of one kind that may lead to those of another.
pub(in crate::store) struct Leading {
    pub(in crate::store) kind: Kind,
    pub(in crate::store) merging: Merging,
    /// The fields that may lead there.
    pub(in crate::store) fields: Vec<&'static str>,
    /// Gives those that lead to `:row`, in the order of entry.
    pub(in crate::store) rows: String,
}

/// Parts of one kind that are read with a record: an organisation can have
/// thousands of ties.
const MOST_TIES: usize = 100;

/// Records whose place in the search index hangs on one.
pub(in crate::store) enum Dependents {
    /// None.
    Nobody,
    /// That record alone.
    Itself,
    /// Those that a query gives for its `:row`.
    Query(String),
}

static DERIVED: LazyLock<Vec<Derived>> = LazyLock::new(|| all().map(Derived::of).collect());

/// What follows for a kind.
pub(in crate::store) fn derived(kind: Kind) -> &'static Derived {
    let found = DERIVED.iter().find(|derived| derived.kind == kind);
    // Total: it is made of every kind.
    found.unwrap_or(&DERIVED[0])
}

impl Derived {
    /// Gives those of this kind that links tie to records of another.
    pub(in crate::store) fn tie(&self, of: Kind) -> Option<&str> {
        self.ties.iter().find(|(kind, _)| *kind == of).map(|(_, sql)| sql.as_str())
    }

    fn of(keeping: &'static Keeping) -> Self {
        let Keeping { kind, table, .. } = *keeping;
        let listing = keeping.listing_sql();
        let dated = keeping.search.indexed().is_some_and(|indexed| indexed.dated);
        let case = keeping.links.iter().find(|link| keeping.target(link) == Some(Target::Case));
        Self {
            kind,
            remove: format!("DELETE FROM {table} WHERE row = :row RETURNING {listing}"),
            dependents: dependents(keeping),
            parts: all().filter_map(|part| parts(part, kind)).collect(),
            said: said(kind),
            leading: all_leading(kind),
            alike: alike(keeping),
            groups: groups(kind),
            ties: Kind::ALL.into_iter().filter_map(|of| Some((of, tie(kind, of)?))).collect(),
            day: dated.then(|| format!("SELECT earliest FROM {table} WHERE row = :row")),
            date: dated
                .then(|| format!("SELECT date_text, date_edtf FROM {table} WHERE row = :row")),
            case: case.map(|link| format!("SELECT {} FROM {table} WHERE row = :row", link.column)),
            what: what(keeping),
        }
    }
}

fn what(keeping: &Keeping) -> String {
    let table = keeping.table;
    // A term stands in the column of its field.
    let term = keeping.kind.what().map_or("NULL", |(field, _)| field);
    let [who, other] = [Tells::Who, Tells::Other].map(|tells| match keeping.telling(tells) {
        Some(link) => format!(
            "(SELECT label FROM records
               WHERE records.row = {table}.{} AND state = 0 AND label <> '')",
            link.column
        ),
        None => "NULL".to_owned(),
    });
    let (amount, unit) = Measure::fields(keeping.kind).unzip();
    let [amount, unit] =
        [amount, unit.flatten()].map(|field| field.map_or("NULL", |field| field.name));
    format!(
        "SELECT {term} AS term, {amount} AS amount, {unit} AS unit, {who} AS who, {other} AS other
           FROM {table} WHERE row = :row"
    )
}

fn dependents(keeping: &'static Keeping) -> Dependents {
    let Keeping { kind, table, ref search, .. } = *keeping;
    let mut queries = Vec::new();
    match search {
        InIndex::Nowhere | InIndex::Itself(_) => {}
        InIndex::InWhole | InIndex::AsName => {
            let of_row =
                |link: &LinkColumn| format!("SELECT {} FROM {table} WHERE row = :row", link.column);
            queries.extend(keeping.wholes().map(of_row));
        }
    }
    // What says nothing leaves the place of the other as it is: somebody may have a
    // hand in very much.
    let whole = |link: &LinkColumn| link.part && matches!(search, InIndex::InWhole);
    for link in keeping.links.iter().filter(|link| !link.says.is_empty() && !whole(link)) {
        let says = link.says.iter().map(|column| format!("{column} IS NOT NULL"));
        let says = says.collect::<Vec<_>>().join(" OR ");
        let column = link.column;
        queries.push(format!("SELECT {column} FROM {table} WHERE row = :row AND ({says})"));
    }
    queries.extend(found_by(kind, ":row", |names| names != Names::None));
    for whole in keeping.wholes().filter(|_| matches!(search, InIndex::AsName)) {
        let named = format!("(SELECT {} FROM {table} WHERE row = :row)", whole.column);
        let owners = Kind::ALL.into_iter().filter(|owner| admits(keeping, whole, *owner));
        queries
            .extend(owners.flat_map(|owner| found_by(owner, &named, |names| names == Names::All)));
    }
    match (queries.is_empty(), search.indexed().is_some()) {
        (true, false) => Dependents::Nobody,
        (true, true) => Dependents::Itself,
        (false, itself) => {
            queries.extend(itself.then(|| "SELECT :row".to_owned()));
            Dependents::Query(queries.join(" UNION "))
        }
    }
}

/// Parts of one kind of a record of another, where it has such.
fn parts(part: &Keeping, kind: Kind) -> Option<String> {
    let table = part.table;
    let ends = part.wholes().filter(|link| admits(part, link, kind));
    let ends: Vec<_> = ends.map(|link| format!("{} = :row", link.column)).collect();
    match ends.as_slice() {
        [] => None,
        [end] => Some(format!("SELECT row FROM {table} WHERE {end}")),
        ends => {
            let ends = ends.join(" OR ");
            Some(format!("SELECT row FROM {table} WHERE {ends} ORDER BY row LIMIT {MOST_TIES}"))
        }
    }
}

/// What is said with all that may lead to records of a kind, in an order that
/// hangs on nothing else.
fn said(kind: Kind) -> Option<String> {
    let mut queries = Vec::new();
    for (keeping, link) in leading_to(kind) {
        let (letter, table, column) = (keeping.kind.prefix(), keeping.table, link.column);
        queries.extend(link.says.iter().map(|text| {
            format!(
                "SELECT '{letter}' AS kind, '{text}' AS field, {text} AS text, row FROM {table}
                  WHERE {column} = :row AND {text} IS NOT NULL"
            )
        }));
    }
    (!queries.is_empty())
        .then(|| format!("{} ORDER BY kind, row, field", queries.join(" UNION ALL ")))
}

/// The kinds that may lead to one: what is absorbed comes before what is only
/// led, and what hangs on others before those.
fn all_leading(kind: Kind) -> Vec<Leading> {
    let mut all: Vec<_> = all().filter_map(|other| leading(other, kind)).collect();
    all.reverse();
    all.sort_by_key(|leading| match leading.merging {
        Merging::One(_) => 0,
        Merging::Ties => 1,
        Merging::Lead => 2,
    });
    all
}

fn leading(other: &Keeping, kind: Kind) -> Option<Leading> {
    let links: Vec<_> = other.links.iter().filter(|link| admits(other, link, kind)).collect();
    let ends: Vec<_> = links.iter().map(|link| format!("{} = :row", link.column)).collect();
    (!links.is_empty()).then(|| Leading {
        kind: other.kind,
        merging: other.merging,
        fields: links.iter().map(|link| link.field).collect(),
        rows: format!("SELECT row FROM {} WHERE {} ORDER BY row", other.table, ends.join(" OR ")),
    })
}

fn admits(keeping: &Keeping, link: &LinkColumn, kind: Kind) -> bool {
    keeping.target(link).is_some_and(|target| target.admits(kind))
}

/// Queries for the places in the index of what is found by the names of the
/// record `row` of a kind.
fn found_by(kind: Kind, row: &str, fits: impl Fn(Names) -> bool) -> Vec<String> {
    let mut queries = Vec::new();
    for (keeping, link) in leading_to(kind).filter(|(_, link)| fits(link.found_by)) {
        let (table, column) = (keeping.table, link.column);
        let query = |place: &str| format!("SELECT {place} FROM {table} WHERE {column} = {row}");
        match keeping.search {
            InIndex::Itself(_) => queries.push(query("row")),
            InIndex::Nowhere | InIndex::InWhole | InIndex::AsName => {
                queries.extend(keeping.wholes().map(|whole| query(whole.column)));
            }
        }
    }
    queries
}

fn alike(keeping: &Keeping) -> Option<String> {
    let link = |field| keeping.links.iter().find(|link| link.field == field);
    let links = keeping.alike.iter().filter_map(|field| link(*field));
    let ends: Vec<_> =
        links.zip(1..).map(|(link, at)| format!("{} = ?{at}", link.column)).collect();
    let (table, ends) = (keeping.table, ends.join(" AND "));
    (!ends.is_empty()).then(|| format!("SELECT row FROM {table} WHERE {ends}"))
}

/// Groups of what leads to records of a kind: their parts, then others.
fn groups(kind: Kind) -> Vec<Shown> {
    let leading: Vec<_> = leading_to(kind).collect();
    let mut groups = Vec::new();
    for part in [true, false] {
        for keeping in all() {
            let links =
                leading.iter().filter(|(of, link)| of.kind == keeping.kind && link.part == part);
            let links: Vec<(&LinkColumn, Group)> =
                links.filter_map(|(_, link)| Some((*link, link.shown?))).collect();
            groups.extend(shown(keeping, &links));
        }
    }
    groups
}

/// One group, of those that lead to a record by one link or by several.
fn shown(keeping: &Keeping, links: &[(&LinkColumn, Group)]) -> Option<Shown> {
    let (link, Group { columns, order, most, .. }) = *links.first()?;
    let table = keeping.table;
    // What stands by itself is no tie between two others.
    let tie = if keeping.search.indexed().is_some() { "NULL" } else { "row" };
    let selected = links.iter().map(|(link, group)| {
        let (column, other, told) = (link.column, group.other, group.columns.join(", "));
        format!("SELECT {tie} AS tie, {other} AS other, {told} FROM {table} WHERE {column} = :row")
    });
    let order = if links.len() > 1 { "tie" } else { order };
    let limit = most.map(|most| format!(" LIMIT {most}")).unwrap_or_default();
    let selected = selected.collect::<Vec<_>>().join(" UNION ALL ");
    let ends: Vec<_> = links.iter().map(|(link, _)| format!("{} = :row", link.column)).collect();
    let named = |column: &&'static str| {
        let name = column.rsplit(" AS ").next().unwrap_or_default();
        (name, keeping.kind.field(name).is_some_and(|field| is_json(field.shape)))
    };
    Some(Shown {
        name: keeping.kind.shown_as(link.field),
        sql: format!("{selected} ORDER BY {order}{limit}"),
        columns: columns.iter().map(named).collect(),
        noted: tie != "NULL" && keeping.kind.field(NOTE).is_some(),
        most,
        count: format!("SELECT count(*) FROM {table} WHERE {}", ends.join(" OR ")),
    })
}

/// Whether a column holds JSON.
fn is_json(shape: Shape) -> bool {
    match shape {
        Shape::Terms(_) | Shape::Tags | Shape::Injuries | Shape::Provisions | Shape::Details => {
            true
        }
        Shape::Line
        | Shape::Code(_)
        | Shape::Text
        | Shape::Date
        | Shape::Time
        | Shape::Amount
        | Shape::Term(_)
        | Shape::Size
        | Shape::Number(_)
        | Shape::Degrees(_)
        | Shape::Flag
        | Shape::FieldName
        | Shape::Link(_) => false,
    }
}
