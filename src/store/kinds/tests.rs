//! That each declaration says all that it has to, by the name of the kind.

mod columns;
mod listed;
mod named;
mod reach;
#[path = "../../../tests/it/every_kind/sample.rs"]
mod sample;

use super::*;
use crate::model::called::Named;
use crate::model::change::Step;
use crate::model::field::Field;
use crate::store::{Store, records};

fn store() -> Store {
    Store::in_memory(|| 1_700_000_000_000).unwrap()
}

#[test]
fn every_field_that_leads_to_a_record_has_a_column() {
    for keeping in all() {
        let kind = keeping.kind;
        for field in kind.fields() {
            let declared = keeping.links.iter().filter(|link| link.field == field.name).count();
            let leads = usize::from(matches!(field.shape, Shape::Link(_)));
            assert_eq!(declared, leads, "{kind}: links of the field {}", field.name);
        }
        for link in keeping.links {
            assert!(keeping.target(link).is_some(), "{kind}: {} is no link", link.field);
        }
    }
}

#[test]
fn every_column_of_a_link_is_there_and_has_an_index() {
    let store = store();
    for keeping in all() {
        let (kind, table) = (keeping.kind, keeping.table);
        for LinkColumn { column, .. } in keeping.links {
            let sql = format!("EXPLAIN QUERY PLAN SELECT row FROM {table} WHERE {column} = 1");
            let plan = store.read().query_row(&sql, [], |row| row.get::<_, String>("detail"));
            let plan = plan.unwrap_or_else(|error| panic!("{kind}: {column}: {error}"));
            assert!(plan.contains("SEARCH"), "{kind}: nothing leads to rows by {column}: {plan}");
        }
    }
}

#[test]
fn no_two_kinds_share_a_table() {
    let mut tables: Vec<_> = all().map(|keeping| keeping.table).collect();
    let of_tables = tables.len();
    tables.sort_unstable();
    tables.dedup();
    assert_eq!(tables.len(), of_tables);
}

#[test]
fn every_kind_that_links_lead_to_can_be_looked_up() {
    for keeping in all() {
        for link in keeping.links {
            let Some(kind) = keeping.target(link).and_then(Target::kind) else { continue };
            assert!(of(kind).lookup.is_some(), "{kind}: what is typed finds none");
        }
    }
}

#[test]
fn every_statement_of_a_declaration_can_be_run() {
    let store = store();
    for keeping in all() {
        let (kind, derived) = (keeping.kind, derived(keeping.kind));
        let mut statements: Vec<&str> = keeping.incidents.into_iter().collect();
        if let Some(indexed) = keeping.search.indexed() {
            statements.extend(indexed.beside.into_iter().chain(indexed.shown));
            statements.extend(indexed.beginnings);
        }
        if let Some(lookup) = &keeping.lookup {
            statements.extend(lookup.beginning);
            statements.extend([lookup.words, lookup.recent, lookup.about]);
            statements.extend(lookup.exact.iter().map(|(_, sql)| *sql));
            statements.extend(lookup.named.into_iter().chain(lookup.uses));
        }
        for list in keeping.lists {
            statements.push(list.cells.sql);
            statements.extend(list.when.iter().map(|when| when.rows));
            statements
                .extend(list.has.iter().flat_map(|has| has.rows.into_iter().chain(has.others)));
            let of_term = |term: &lists::Term| [term.rows, Some(term.own)];
            statements.extend(list.terms.iter().flat_map(of_term).flatten());
        }
        let of_leading = derived.leading.iter().map(|leading| &leading.rows);
        let of_groups = derived.groups.iter().flat_map(|group| [&group.sql, &group.count]);
        let others = [&derived.day, &derived.date, &derived.case].into_iter().flatten();
        let of_ties = Kind::ALL.into_iter().filter_map(|of| derived.tie(of));
        let others = others.chain(&derived.parts).chain(of_leading).chain(of_groups);
        statements.extend(others.map(String::as_str).chain(of_ties));
        if let Dependents::Query(sql) = &derived.dependents {
            statements.push(sql);
        }
        statements.push(&derived.remove);
        for sql in statements {
            let read = store.read().prepare(sql);
            assert!(read.is_ok(), "{kind}: {}: {sql}", read.unwrap_err());
        }
    }
}

/// Whether a link of some kind leads to records of a kind.
fn is_linked_to(kind: Kind) -> bool {
    let target = |(keeping, link): (&Keeping, &LinkColumn)| keeping.target(link)?.kind();
    leading_to(kind).any(|leading| target(leading) == Some(kind))
}

#[test]
fn every_kind_that_is_listed_or_linked_to_is_found_by_words() {
    for keeping in all() {
        let kind = keeping.kind;
        let nowhere = matches!(keeping.search, InIndex::Nowhere);
        let shown = !keeping.lists.is_empty() || is_linked_to(kind);
        assert!(!(nowhere && shown), "{kind}: no search finds it");
        let whole = matches!(keeping.search, InIndex::InWhole | InIndex::AsName);
        assert!(!whole || keeping.wholes().next().is_some(), "{kind}: it is a part of nothing");
        for list in keeping.lists {
            let own = matches!(list.words, lists::Words::Indexed);
            let itself = keeping.search.indexed().is_some();
            assert_eq!(own, itself, "{kind}: {:?} narrowed to words", list.listing);
        }
    }
}

/// What filters know by reference alone: a title does not tell one from others, or
/// there are few.
const UNNAMED: &[Kind] = &[Kind::Incident, Kind::Evidence, Kind::Recipient];

#[test]
fn every_kind_that_a_listed_one_leads_to_is_named_in_filters() {
    for keeping in all() {
        let kind = keeping.kind;
        let named = keeping.lookup.as_ref().is_some_and(|lookup| lookup.named.is_some());
        assert_eq!(keeping.key.is_some(), named, "{kind}: its key, and how a value names it");
        let known = named || UNNAMED.contains(&kind);
        assert!(known || !is_linked_to(kind), "{kind}: no term of a filter names it");
        let inside = keeping
            .links
            .iter()
            .filter_map(|link| keeping.target(link)?.kind())
            .any(|to| to == kind);
        assert_eq!(keeping.within.is_some(), named && inside, "{kind}: what lies inside one");
    }
}

/// A file that comes in again must not make them twice.
#[test]
fn every_kind_that_no_name_tells_apart_is_told_by_its_links() {
    for keeping in all().filter(|keeping| !keeping.links.is_empty()) {
        let kind = keeping.kind;
        let named = keeping.lookup.as_ref().is_some_and(|lookup| !lookup.exact.is_empty());
        // Incidents are told by kind and days, figures by what they count and days.
        let by_days = matches!(kind, Kind::Incident | Kind::Figure);
        let told = named || by_days || !keeping.alike.is_empty();
        assert!(told, "{kind}: nothing tells that one is here already");
        for field in keeping.alike {
            let link = keeping.links.iter().any(|link| link.field == *field);
            assert!(link, "{kind}: {field} is no link");
        }
    }
}

#[test]
fn ties_have_two_ends() {
    for keeping in all().filter(|keeping| matches!(keeping.merging, Merging::Ties)) {
        assert!(keeping.wholes().count() > 1, "{}: it ties nothing to anything", keeping.kind);
    }
}

/// A record of a kind that says what it has to, and leads to `linked`.
fn fields(kind: Kind, linked: &[(&str, Named)]) -> Fields {
    // A figure says how many, or which level; a term what it is called in some language.
    let needs = |field: &&Field| {
        let label = kind == Kind::Term && field.name == "english";
        field.required || field.shape == Shape::Amount || label
    };
    let needed = kind.fields().iter().filter(needs);
    let sample = |field: &Field| sample::value(kind, field, 0, &|_, _| None);
    let needed = needed.filter_map(|field| Some((field.name.to_owned(), sample(field)?)));
    let links = linked.iter().map(|(name, to)| ((*name).to_owned(), to.id.to_string().into()));
    needed.chain(links).collect()
}

fn make(store: &mut Store, kind: Kind, fields: Fields) -> Named {
    let mut step = Step::default();
    step.create(kind, fields);
    store.save(&step).unwrap().remove(0)
}

/// Records of its own for each link of a kind.
fn linked(store: &mut Store, keeping: &Keeping) -> Vec<(&'static str, Named)> {
    let mut linked = Vec::new();
    for link in keeping.links {
        let to = keeping.target(link).and_then(Target::kind).unwrap_or(Kind::Case);
        linked.push((link.field, make(store, to, fields(to, &[]))));
    }
    linked
}

/// `verify` writes the row again by the same `put`, so it cannot tell.
#[test]
fn every_column_of_a_link_holds_the_row_of_the_record_that_it_leads_to() {
    let mut store = store();
    for keeping in all().filter(|keeping| !keeping.links.is_empty()) {
        let kind = keeping.kind;
        let linked = linked(&mut store, keeping);
        let made = make(&mut store, kind, fields(kind, &linked));
        let row = records::row(store.read(), made.id).unwrap();
        for (link, (field, to)) in keeping.links.iter().zip(&linked) {
            let sql = format!("SELECT {} FROM {} WHERE row = ?1", link.column, keeping.table);
            let held: Option<i64> = store.read().query_row(&sql, [row], |row| row.get(0)).unwrap();
            assert_eq!(held, records::row(store.read(), to.id).unwrap(), "{kind}: {field}");
        }
    }
}
