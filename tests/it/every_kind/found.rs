//! How every kind is found: in its lists, by filters, by a search, while a
//! link is typed.

use std::collections::BTreeSet;

use casebook::model::change::Change;
use casebook::model::field::{Field, Shape, Target};
use casebook::model::filter::{FILTER_KEYS, Filter};
use casebook::model::listing::{Anchor, Listing, Page, Query, Scope, Sort};
use casebook::model::tag_line;
use casebook::model::vocabulary::Vocabulary;
use casebook::model::{Kind, Language, RecordId};
use casebook::store::{Error, complete, exact, list, search, whole};
use casebook::words;
use serde_json::json;

use super::full::{self, Casebook, linked_to, links};
use super::sample;

const SORTS: [Sort; 5] = [Sort::Date, Sort::Name, Sort::Kind, Sort::Place, Sort::Entry];

fn lists(kind: Kind) -> Vec<Listing> {
    Listing::all().filter(|listing| listing.kind() == kind).collect()
}

fn page(casebook: &Casebook, query: &Query) -> Result<Page, Error> {
    list::page(casebook.store.read(), query, &Anchor::Start, 100)
}

fn ids(page: &Page) -> Vec<RecordId> {
    page.rows.iter().map(|row| row.id).collect()
}

fn narrowed(listing: Listing, text: &str) -> Query {
    let filter = Filter::parse(text, sample::today());
    let filter = filter.unwrap_or_else(|error| panic!("{text}: {error:?}"));
    Query { filter, ..listing.query() }
}

#[test]
fn every_kind_that_has_lists_stands_in_them_in_every_order() {
    let mut casebook = Casebook::new();
    for kind in Kind::ALL {
        let mut listed = BTreeSet::new();
        for listing in lists(kind) {
            let whole = page(&casebook, &listing.query());
            let whole = whole.unwrap_or_else(|error| panic!("{kind}: {listing:?}: {error}"));
            for row in &whole.rows {
                let columns = listing.columns().iter().filter(|column| !column.ties).count();
                assert_eq!(row.cells.len(), columns, "{kind}: cells of {listing:?}");
            }
            let mut rows = ids(&whole);
            listed.extend(rows.clone());
            let counted = list::count(casebook.store.read(), &listing.query()).unwrap();
            assert_eq!(counted.counted, rows.len() as u64, "{kind}: {listing:?} is not counted");
            rows.sort_unstable();
            for sort in SORTS.into_iter().filter(|sort| listing.sort_for(*sort) == *sort) {
                for descending in [false, true] {
                    let query = Query { sort, descending, ..listing.query() };
                    let mut sorted = ids(&page(&casebook, &query).unwrap());
                    sorted.sort_unstable();
                    assert_eq!(sorted, rows, "{kind}: {listing:?} by {sort:?}");
                }
            }
        }
        let all = casebook.of(kind).map(|named| named.id);
        if !listed.is_empty() || !lists(kind).is_empty() {
            assert_eq!(listed, all.into_iter().collect(), "{kind}: its lists");
        }
        casebook.change(kind, "trash it", Change::Trash(all[0]));
        let trash = Query { scope: Scope::Trash, ..Listing::Incidents.query() };
        assert!(ids(&page(&casebook, &trash).unwrap()).contains(&all[0]), "{kind}: in the trash");
        casebook.change(kind, "restore it", Change::Restore(all[0]));
    }
}

#[test]
fn every_list_shows_what_belongs_to_a_record_of_every_kind() {
    let casebook = Casebook::new();
    for kind in Kind::ALL {
        for listing in Listing::all() {
            let of = casebook.of(kind).map(|named| {
                let query = Query { scope: Scope::Of(named.id), ..listing.query() };
                page(&casebook, &query).unwrap_or_else(|e| panic!("{listing:?} of a {kind}: {e}"))
            });
            // Each of these kinds is tied to incidents, and has two of them.
            let tied = linked_to().any(|(other, _)| other == kind);
            if tied && listing == Listing::Incidents {
                assert!(of.iter().any(|page| !page.rows.is_empty()), "{kind}: it has no timeline");
            }
        }
    }
}

/// Whatever a link leads to is in the list that is about the record, and the
/// record in the list about that.
#[test]
fn every_list_is_narrowed_by_every_link_to_what_it_ties() {
    let casebook = Casebook::new();
    let about = |kind: Kind, id: RecordId| -> Vec<RecordId> {
        let of = lists(kind).into_iter().map(|listing| {
            let query = Query { scope: Scope::Of(id), ..listing.query() };
            page(&casebook, &query).unwrap_or_else(|e| panic!("{listing:?} about {id}: {e}"))
        });
        of.flat_map(|page| ids(&page)).collect()
    };
    for kind in Kind::ALL {
        let records = casebook.of(kind);
        let of_fields = |(field, _)| records.iter().map(move |named| (named, field));
        for (named, field) in links(kind).flat_map(of_fields) {
            let Some(to) = casebook.stored(named.id).fields.get(field.name).cloned() else {
                continue;
            };
            let to = to.as_str().unwrap().parse().unwrap();
            let to = full::named(&casebook.store, to);
            if to.kind == kind {
                continue;
            }
            let told = format!("{kind}.{}: {}", field.name, to.kind);
            let listed = !lists(kind).is_empty();
            assert!(!listed || about(kind, to.id).contains(&named.id), "{told}: to it");
            let listed = !lists(to.kind).is_empty();
            assert!(!listed || about(to.kind, named.id).contains(&to.id), "{told}: from it");
        }
    }
}

/// Texts of one language are those of all.
#[test]
fn whatever_is_shown_with_a_record_has_a_word() {
    let casebook = Casebook::new();
    let mut shown = BTreeSet::new();
    for named in Kind::ALL.into_iter().flat_map(|kind| casebook.of(kind)) {
        let whole = whole::read(casebook.store.read(), named.id).unwrap().unwrap();
        shown.extend(whole.related.into_iter().map(|related| (named.kind, related.tie)));
    }
    for (kind, tie) in shown {
        let word = words::tie(tie, Language::Russian);
        assert!(!word.is_ascii(), "{kind}: {tie} are shown with it as “{word}”");
    }
}

/// A term of every field that filters know narrows the list in which a record
/// stands to that record, in the words in which it is typed.
#[test]
fn every_kind_is_narrowed_by_what_its_fields_hold() {
    let casebook = Casebook::new();
    for listing in Listing::all() {
        let kind = listing.kind();
        let whole = ids(&page(&casebook, &listing.query()).unwrap());
        for field in kind.fields() {
            let Some(key) = key_of(listing, field) else { continue };
            let records = casebook.of(kind).into_iter().enumerate();
            for (variant, named) in records.filter(|(_, named)| whole.contains(&named.id)) {
                let text = term_of(kind, field, variant);
                let told = format!("{kind}: {listing:?} by {key}:{text} for {}", field.name);
                let found = page(&casebook, &narrowed(listing, &format!("{key}:\"{text}\"")));
                let found = found.unwrap_or_else(|error| panic!("{told}: {error}"));
                assert!(ids(&found).contains(&named.id), "{told}: not found");
            }
        }
    }
}

/// The word before a colon by which a list is narrowed to what a field holds.
fn key_of(listing: Listing, field: &Field) -> Option<&'static str> {
    match field.shape {
        Shape::Term(vocabulary) => {
            let known = |(_, key): &&(_, _)| listing.vocabulary(*key) == Some(vocabulary);
            FILTER_KEYS.iter().find(known).map(|(word, _)| *word)
        }
        Shape::Date => {
            let mut columns = listing.columns().iter();
            let shown = columns.any(|it| it.name == field.name && it.sort == Some(Sort::Date));
            shown.then_some("when")
        }
        Shape::Time => (listing.kind() == Kind::Incident).then_some("time"),
        Shape::Tags => Some("tag"),
        Shape::Line
        | Shape::Text
        | Shape::Code(_)
        | Shape::Amount
        | Shape::Terms(_)
        | Shape::Size
        | Shape::Number(_)
        | Shape::Degrees(_)
        | Shape::Flag
        | Shape::FieldName
        | Shape::Link(_)
        | Shape::Injuries
        | Shape::Provisions
        | Shape::Details => None,
    }
}

#[test]
fn every_term_of_a_filter_is_known_to_a_list_and_fails_in_none() {
    let casebook = Casebook::new();
    for (word, _) in FILTER_KEYS {
        let mut known = 0;
        for value in values(&casebook, word) {
            for listing in Listing::all() {
                for term in [format!("{word}:\"{value}\""), format!("-{word}:\"{value}\"")] {
                    match page(&casebook, &narrowed(listing, &term)) {
                        Ok(_) => known += 1,
                        Err(Error::Filter { .. } | Error::FilterValue { .. }) => {}
                        Err(error) => panic!("{}: {term}: {error}", listing.slug()),
                    }
                }
            }
        }
        assert!(known > 0, "{word}: no list knows it");
    }
}

/// Values that a term can have: what it has to have, and what records are called.
fn values(casebook: &Casebook, word: &str) -> Vec<String> {
    if word == "has" {
        let known = Vocabulary::Has.entries().iter();
        return known.map(|value| value.slug.to_owned()).collect();
    }
    let mut values = Vec::new();
    let key = FILTER_KEYS.iter().find(|(known, _)| *known == word).map(|(_, key)| *key);
    for vocabulary in Listing::all().filter_map(|listing| listing.vocabulary(key?)) {
        values.extend(vocabulary.entries().iter().take(1).map(|term| term.slug.to_owned()));
    }
    for kind in Kind::ALL {
        values.extend(casebook.of(kind).map(|named| named.reference.to_string()));
        let fields = kind.fields().iter().filter(|field| {
            let terms = matches!(field.shape, Shape::Term(_) | Shape::Tags);
            terms && (field.name == word || word == "tag" && field.shape == Shape::Tags)
        });
        values.extend(fields.map(|field| term_of(kind, field, 0)));
    }
    values
}

/// One value of what a record is made with: a field may hold several tags.
fn term_of(kind: Kind, field: &Field, variant: usize) -> String {
    let text = sample::text(kind, field, variant);
    let tag = (field.shape == Shape::Tags).then(|| tag_line::read(&text).into_iter().next());
    tag.flatten().unwrap_or(text)
}

#[test]
fn every_kind_that_links_lead_to_is_found_by_its_name() {
    let casebook = Casebook::new();
    let conn = casebook.store.read();
    for (kind, target) in linked_to() {
        for named in casebook.of(kind) {
            let name = named.called.names().join(" ");
            let hits = search::find(conn, &Filter::of_words(&name), 50).unwrap();
            let hit = hits.into_iter().find(|hit| hit.record.id == named.id);
            let hit = hit.unwrap_or_else(|| panic!("{kind}: a search for {name} fails"));
            let dated = lists(kind).iter().any(|listing| listing.query().sort == Sort::Date);
            assert_eq!(hit.when.is_some(), dated, "{kind}: its date in a search");
            completes(&casebook, kind, target, named.id, &name);
            completes(&casebook, kind, Target::Any, named.id, &named.reference.to_string());
            completes(&casebook, kind, target, named.id, "");
        }
    }
}

/// What is told in paragraphs of a record finds it, or what it hangs on.
#[test]
fn every_text_of_every_kind_finds_its_record_or_the_one_that_it_is_about() {
    let casebook = Casebook::new();
    for kind in Kind::ALL.into_iter().filter(|kind| links(*kind).next().is_some()) {
        let [named, _] = casebook.of(kind);
        let stored = casebook.stored(named.id).fields;
        let led =
            links(kind).filter_map(|(field, _)| stored.get(field.name)?.as_str()?.parse().ok());
        let mut about: Vec<RecordId> = led.collect();
        about.push(named.id);
        for field in kind.fields().iter().filter(|field| field.shape == Shape::Text) {
            let text = sample::text(kind, field, 0);
            let hits = search::find(casebook.store.read(), &Filter::of_words(&text), 50).unwrap();
            let found = hits.iter().any(|hit| about.contains(&hit.record.id));
            assert!(found, "{kind}.{}: a search for {text} fails", field.name);
        }
    }
}

fn completes(casebook: &Casebook, kind: Kind, target: Target, id: RecordId, text: &str) {
    // An organisation is one of the parties.
    let target = if target == Target::Organisation { Target::Party } else { target };
    let found = complete::candidates(casebook.store.read(), target, text, 50);
    let found = found.unwrap_or_else(|error| panic!("{kind}: “{text}”: {error}"));
    let candidate = found.iter().find(|candidate| candidate.record.id == id);
    let candidate = candidate.unwrap_or_else(|| panic!("{kind}: “{text}” is not completed"));
    assert!(!candidate.about.is_empty(), "{kind}: nothing tells it from others of its name");
    if exact::is_named(kind) && candidate.record.called.name() == Some(text) {
        let named = exact::named(casebook.store.read(), target, text).unwrap();
        assert!(named.iter().any(|named| named.id == id), "{kind}: by its whole name");
    }
}

/// What a record is called stands in the places of others in the search index:
/// they are written anew when it is called otherwise, and when it goes.
#[test]
fn whatever_is_renamed_stands_in_the_search_index_by_its_new_name() {
    let mut casebook = Casebook::new();
    for kind in Kind::ALL {
        for id in casebook.of(kind).map(|named| named.id) {
            let called = casebook.stored(id).fields.into_iter().filter_map(|(name, value)| {
                let text = value.as_str()?.strip_prefix(['Z', 'M'])?.to_owned();
                let line = kind.field(&name)?.shape == Shape::Line;
                line.then(|| (name, json!(format!("Quint{text}"))))
            });
            let edit = Change::Edit { id, fields: called.collect() };
            casebook.change(kind, "rename it", edit);
        }
        casebook.verify(&format!("{kind}: renamed"));
        for id in casebook.of(kind).map(|named| named.id) {
            casebook.change(kind, "trash it", Change::Trash(id));
        }
        casebook.verify(&format!("{kind}: renamed and trashed"));
        for id in casebook.of(kind).map(|named| named.id) {
            casebook.change(kind, "restore it", Change::Restore(id));
        }
    }
}
