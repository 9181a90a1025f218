//! How far the records of each list are tied to those that a term of a filter
//! names, by the name of the list.

use std::collections::BTreeSet;

use super::*;
use crate::model::filter::{FILTER_KEYS, Filter};
use crate::model::listing::Query;
use crate::model::{Day, RecordId};
use crate::store::list;

/// Lists and terms whose records are tied by an incident between them as well.
const BY_AN_INCIDENT: &[(Listing, &str)] = &[
    (Listing::Cases, "who"),
    (Listing::Cases, "source"),
    (Listing::Places, "who"),
    (Listing::Places, "source"),
    (Listing::People, "case"),
    (Listing::People, "place"),
    (Listing::Organisations, "case"),
    (Listing::Organisations, "place"),
    (Listing::Sources, "case"),
    (Listing::Citations, "case"),
];

/// Terms that say nothing of the records of a list, though links tie them.
const SAYS_NOTHING: &[(Listing, &str)] = &[
    (Listing::Sources, "place"),
    (Listing::Citations, "place"),
    (Listing::Terms, "case"),
    (Listing::Terms, "place"),
    (Listing::Terms, "who"),
];

/// Records, each with the ids that its fields lead to.
struct Graph {
    store: Store,
    made: Vec<(Named, Fields)>,
}

impl Graph {
    /// Makes a record that leads to others, by the first of its links that may.
    fn add(&mut self, kind: Kind, to: &[&Named]) -> Named {
        let mut links: Vec<(&str, Named)> = Vec::new();
        for named in to {
            let fits = |link: &&LinkColumn| {
                let target = of(kind).target(link);
                let free = links.iter().all(|(field, _)| *field != link.field);
                free && target.is_some_and(|target| target.admits(named.kind))
            };
            let link = of(kind).links.iter().find(fits).unwrap();
            links.push((link.field, (*named).clone()));
        }
        let mut fields = fields(kind, &links);
        if kind == Kind::Party && self.made.len().is_multiple_of(2) {
            fields.insert("form".to_owned(), "organisation".into());
        }
        let made = make(&mut self.store, kind, fields.clone());
        self.made.push((made.clone(), fields));
        made
    }

    /// One that holds each way in which records are tied, twice over.
    fn new() -> Self {
        let mut graph = Self { store: store(), made: Vec::new() };
        for _ in 0..2 {
            let case = graph.add(Kind::Case, &[]);
            let place = graph.add(Kind::Place, &[]);
            let person = graph.add(Kind::Party, &[]);
            let publisher = graph.add(Kind::Party, &[]);
            let source = graph.add(Kind::Source, &[&publisher]);
            let incident = graph.add(Kind::Incident, &[&place, &case]);
            graph.add(Kind::Involvement, &[&incident, &person]);
            graph.add(Kind::Involvement, &[&incident, &publisher]);
            graph.add(Kind::Citation, &[&source, &incident]);
            for cited in [Kind::Case, Kind::Place, Kind::Party, Kind::Party] {
                let source = graph.add(Kind::Source, &[]);
                let cited = graph.add(cited, &[]);
                graph.add(Kind::Citation, &[&source, &cited]);
            }
        }
        graph
    }

    fn leads(&self, from: RecordId, to: RecordId) -> bool {
        let (named, fields) = self.made.iter().find(|(named, _)| named.id == from).unwrap();
        named.kind.links(fields).any(|(_, id)| id == to.to_string())
    }

    /// Whether one leads to the other, or a third to both.
    fn is_near(&self, one: RecordId, other: RecordId) -> bool {
        let both =
            |(third, _): &(Named, Fields)| self.leads(third.id, one) && self.leads(third.id, other);
        self.leads(one, other) || self.leads(other, one) || self.made.iter().any(both)
    }

    fn of_kind(&self, kind: Kind) -> impl Iterator<Item = RecordId> {
        self.made
            .iter()
            .map(|(named, _)| named)
            .filter(move |named| named.kind == kind)
            .map(|n| n.id)
    }

    /// Whether an incident lies between two.
    fn is_far(&self, one: RecordId, other: RecordId) -> bool {
        self.of_kind(Kind::Incident)
            .any(|incident| self.is_near(one, incident) && self.is_near(incident, other))
    }

    /// What a list gives when it is narrowed; `None` where the term says nothing of it.
    fn narrowed(&self, listing: Listing, text: &str) -> Option<BTreeSet<RecordId>> {
        let filter = Filter::parse(text, Day::from_civil(2024, 1, 1).unwrap()).unwrap();
        let query = Query { filter, ..listing.query() };
        let rows = list::first_rows(self.store.read(), &query, 1_000).ok()?;
        let id = |(named, _): &(Named, Fields)| {
            let row = records::row(self.store.read(), named.id).unwrap().unwrap();
            rows.contains(&row).then_some(named.id)
        };
        Some(self.made.iter().filter_map(id).collect())
    }
}

#[test]
fn every_list_reaches_as_far_as_was_decided() {
    let graph = Graph::new();
    let mut wrong = Vec::new();
    for (listing, (word, key)) in
        Listing::all().flat_map(|listing| FILTER_KEYS.iter().map(move |key| (listing, *key)))
    {
        let Some(named) = all().find(|keeping| keeping.key == Some(key)) else { continue };
        let is_tied = |one: RecordId, other: RecordId| {
            if listing.kind() == named.kind {
                return one == other;
            }
            let far = BY_AN_INCIDENT.contains(&(listing, word));
            graph.is_near(one, other) || far && graph.is_far(one, other)
        };
        let listed = graph.narrowed(listing, "").unwrap();
        for (to, _) in graph.made.iter().filter(|(to, _)| to.kind == named.kind) {
            let tied = listed.iter().copied().filter(|one| is_tied(*one, to.id));
            let expected =
                (!SAYS_NOTHING.contains(&(listing, word))).then(|| tied.collect::<BTreeSet<_>>());
            let term = format!("{word}:{}", to.reference);
            let found = graph.narrowed(listing, &term);
            if found != expected {
                wrong.push(format!("{}: {listing:?} {term}", listing.kind()));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
