//! That a record is shown and counted with what hangs on it, by the name of the kind.

use rusqlite::named_params;

use super::*;
use crate::model::fold::fold;

/// A record of a kind whose name no other has, and its name.
fn unique(store: &mut Store, kind: Kind, mut fields: Fields) -> (Named, String) {
    let count = store.read().query_row("SELECT count(*) FROM records", [], |row| row.get(0));
    let count: i64 = count.unwrap();
    let name = format!("Zörvan {count}");
    let field = kind.called_by()[0];
    fields.insert(field.to_owned(), name.clone().into());
    (make(store, kind, fields), name)
}

/// Kinds that are a part of one, and the link by which they are.
fn parts(kind: Kind) -> impl Iterator<Item = (&'static Keeping, &'static LinkColumn)> {
    leading_to(kind).filter(|(_, link)| link.part)
}

/// A record that a link may lead to, and the names by which what leads there is found.
fn target(store: &mut Store, keeping: &Keeping, link: &LinkColumn) -> (Named, Vec<String>) {
    let kind = keeping.target(link).and_then(Target::kind).unwrap_or(Kind::Case);
    if link.found_by == Names::None {
        return (make(store, kind, fields(kind, &[])), Vec::new());
    }
    let (to, name) = unique(store, kind, fields(kind, &[]));
    let mut names = vec![name];
    if link.found_by == Names::All {
        names.extend(own_names(store, &to));
    }
    (to, names)
}

/// Other names that a record is given.
fn own_names(store: &mut Store, of: &Named) -> Vec<String> {
    let named = parts(of.kind).filter(|(part, _)| matches!(part.search, InIndex::AsName));
    let named: Vec<_> = named.collect();
    let give = |(part, link): (&Keeping, &LinkColumn)| {
        unique(store, part.kind, fields(part.kind, &[(link.field, of.clone())])).1
    };
    named.into_iter().map(give).collect()
}

/// A record with all that hangs on it, and the names by which it is found beside its own.
fn hung(store: &mut Store, keeping: &'static Keeping) -> (Named, Vec<String>) {
    let (mut names, mut links) = (Vec::new(), Vec::new());
    for link in keeping.links {
        let (to, found_by) = target(store, keeping, link);
        links.push((link.field, to));
        names.extend(found_by);
    }
    let made = make(store, keeping.kind, fields(keeping.kind, &links));
    names.extend(own_names(store, &made));
    for (part, whole) in parts(keeping.kind) {
        if !matches!(part.search, InIndex::InWhole) {
            continue;
        }
        let mut links = vec![(whole.field, made.clone())];
        for link in part.links.iter().filter(|link| link.field != whole.field) {
            let (to, found_by) = target(store, part, link);
            links.push((link.field, to));
            names.extend(found_by);
        }
        make(store, part.kind, fields(part.kind, &links));
    }
    (made, names)
}

/// The texts that a statement gives for a row, sorted.
fn texts(store: &Store, sql: Option<&str>, row: i64) -> Vec<String> {
    let Some(sql) = sql else { return Vec::new() };
    let mut read = store.read().prepare(sql).unwrap();
    let texts = read.query_map(named_params! { ":row": row }, |row| row.get(0)).unwrap();
    let mut texts: Vec<String> = texts.map(Result::unwrap).collect();
    texts.sort();
    texts
}

#[test]
fn every_name_by_which_a_record_is_found_is_shown_as_it_was_entered() {
    let mut store = store();
    let mut wrong = Vec::new();
    for (keeping, indexed) in ranked() {
        let kind = keeping.kind;
        let (made, mut names) = hung(&mut store, keeping);
        let row = records::row(store.read(), made.id).unwrap().unwrap();
        names.sort();
        let shown = texts(&store, indexed.shown, row);
        if shown != names {
            wrong.push(format!("{kind}: shown: {shown:?}, not {names:?}"));
        }
        let mut beside = texts(&store, indexed.beside, row);
        beside.retain(|text| !text.starts_with('§'));
        names = names.iter().map(|name| fold(name)).collect();
        names.sort();
        if beside != names {
            wrong.push(format!("{kind}: beside: {beside:?}, not {names:?}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// What a list may count of its records, by the name of the column.
const COUNTED: &[(&str, Kind)] = &[("incidents", Kind::Incident), ("citations", Kind::Citation)];

/// What the lists of a kind count of each record.
fn counted(keeping: &Keeping) -> Option<Kind> {
    let columns = keeping.lists.iter().flat_map(|list| list.listing.columns());
    let counted = |name: &str| COUNTED.iter().find(|(column, _)| *column == name);
    columns.into_iter().find_map(|column| Some(counted(column.name)?.1))
}

/// Makes a record of a kind that uses another: by a link of its own, or by a
/// record that leads to both, which is there twice.
fn make_use(store: &mut Store, by: Kind, used: &Named) {
    let direct = leading_to(used.kind).find(|(keeping, _)| keeping.kind == by);
    let mut links = linked(store, of(by));
    if let Some((_, link)) = direct {
        links.retain(|(field, _)| *field != link.field);
        links.push((link.field, used.clone()));
    }
    let made = make(store, by, fields(by, &links));
    if direct.is_some() {
        return;
    }
    let leads = |keeping: &Keeping, kind: Kind| {
        let to = |link: &&LinkColumn| keeping.target(link).and_then(Target::kind) == Some(kind);
        keeping.links.iter().find(to).map(|link| link.field)
    };
    let between = all()
        .find_map(|keeping| Some((keeping.kind, leads(keeping, by)?, leads(keeping, used.kind)?)));
    let (kind, first, second) = between.unwrap();
    for _ in 0..2 {
        let links = [(first, made.clone()), (second, used.clone())];
        make(store, kind, fields(kind, &links));
    }
}

#[test]
fn every_record_whose_list_counts_what_uses_it_is_counted() {
    let mut store = store();
    let mut wrong = Vec::new();
    for keeping in all() {
        let (kind, counted) = (keeping.kind, counted(keeping));
        let uses = keeping.lookup.as_ref().and_then(|lookup| lookup.uses);
        let incidents = keeping.incidents;
        let expected = (counted.is_some(), counted == Some(Kind::Incident));
        if (uses.is_some(), incidents.is_some()) != expected {
            wrong.push(format!("{kind}: uses {uses:?} and incidents {incidents:?}"));
        }
        let Some(by) = counted else { continue };
        for times in [2_i64, 3] {
            let record = make(&mut store, kind, fields(kind, &[]));
            (0..times).for_each(|_| make_use(&mut store, by, &record));
            let row = records::row(store.read(), record.id).unwrap().unwrap();
            for sql in uses.into_iter().chain(incidents) {
                let found = store
                    .read()
                    .query_row(sql, named_params! { ":row": row }, |row| row.get::<_, i64>(0));
                if found.as_ref().ok() != Some(&times) {
                    wrong.push(format!("{kind}: {found:?}, not {times}: {sql}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
