//! That each list is narrowed by all that its records say, by the name of the kind.

use std::collections::BTreeSet;

use super::*;
use crate::model::listing::Sort;
use crate::model::part::Part;
use crate::model::record::ACCESS;
use crate::model::records::incident::VERIFICATION;
use crate::model::vocabulary::Vocabulary;

#[test]
fn every_list_is_declared() {
    for listing in Listing::all() {
        let (keeping, list) = list(listing);
        assert_eq!(list.listing, listing, "{}: {listing:?} is not declared", keeping.kind);
        assert_eq!(list.table, format!("{} t NOT INDEXED", keeping.table), "{listing:?}");
    }
}

#[test]
fn every_list_asks_for_the_terms_that_its_listing_has() {
    for keeping in all() {
        for list in keeping.lists {
            let asked: Vec<_> = list.terms.iter().map(|term| term.key).collect();
            let known: Vec<_> = list.listing.terms().iter().map(|(key, _)| *key).collect();
            assert_eq!(asked, known, "{}: terms of {:?}", keeping.kind, list.listing);
        }
    }
}

/// Incidents by place are read otherwise.
#[test]
fn every_order_of_a_list_is_declared() {
    for keeping in all() {
        for list in keeping.lists {
            let sorts = list.listing.columns().iter().filter_map(|column| column.sort);
            for sort in sorts.filter(|sort| *sort != Sort::Place) {
                let declared = list.orders.iter().any(|order| order.by == sort);
                assert!(declared, "{}: {:?} by {sort:?}", keeping.kind, list.listing);
            }
        }
    }
}

/// What a record of a kind may have or lack, in the words of `has:`.
fn may_have(kind: Kind, list: &List) -> BTreeSet<&'static str> {
    let mut words = BTreeSet::new();
    for field in kind.fields().iter().filter(|field| !field.required) {
        words.extend(Vocabulary::Has.entry(field.name).map(|word| word.slug));
        let dated = field.shape == Shape::Date && list.when.is_some();
        words.extend(dated.then_some("date"));
        // What is confirmed may be so by too few.
        words.extend((field.name == VERIFICATION).then_some("unconfirmed"));
    }
    for part in kind.parts() {
        match part {
            Part::Source => words.extend(["source", "disputed"]),
            Part::Who => words.extend(["people"]),
            Part::Record | Part::By | Part::Name | Part::Relation => {}
        }
    }
    words.extend((kind == Kind::Incident).then_some("evidence"));
    words.extend(matches!(kind, Kind::Incident | Kind::Party).then_some("disclosed"));
    // Where it is asked on which part of a body injuries were, it is whether there were.
    let injured = list.terms.iter().any(|term| term.key == FilterKey::Injury);
    words.extend(injured.then_some("injury"));
    // Of what contradicts, and of who says so, it is told as well.
    let says = leading_to(kind)
        .any(|(by, link)| by.target(link) == Target::of(kind) && may_contradict(by.kind));
    words.extend((says || may_contradict(kind)).then_some("disputed"));
    words
}

/// Whether records of a kind may contradict others.
fn may_contradict(kind: Kind) -> bool {
    let status = Shape::Term(Vocabulary::CitationStatus);
    kind.fields().iter().any(|field| field.shape == status)
}

#[test]
fn every_list_asks_for_what_its_records_may_have_and_no_more() {
    let mut wrong = Vec::new();
    for keeping in all() {
        for list in keeping.lists {
            let asked: BTreeSet<_> = list.has.iter().map(|has| has.value).collect();
            let expected = may_have(keeping.kind, list);
            if asked != expected {
                let (kind, listing) = (keeping.kind, list.listing);
                wrong.push(format!("{kind}: has: in {listing:?}: {asked:?}, not {expected:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Lists of dated records are narrowed to words by the mark of the kind.
#[test]
fn every_kind_that_stands_by_its_date_in_the_search_bears_its_mark() {
    for keeping in all() {
        let kind = keeping.kind;
        let Some(indexed) = keeping.search.indexed().filter(|indexed| indexed.dated) else {
            continue;
        };
        let beside = indexed.beside.unwrap_or_default();
        assert!(beside.contains(&format!("'§{kind}'")), "{kind}: no word finds it in its list");
    }
}

/// Kinds by whose words a search finds no record, knowingly: a reference tells them.
const NO_WORDS: &[Vocabulary] = &[Vocabulary::PartyForm];

#[test]
fn every_kind_of_a_listed_record_is_a_word_by_which_it_is_found() {
    let mut ranks = Vec::new();
    for (keeping, indexed) in ranked() {
        let kind = keeping.kind;
        assert!(!ranks.contains(&indexed.rank), "{kind}: another kind has its rank");
        ranks.push(indexed.rank);
        let beside = indexed.beside.unwrap_or_default();
        let marked = |mark: &str| beside.contains(&format!("'{mark}'"));
        assert!(indexed.kinds.is_none_or(|(_, mark)| marked(mark)), "{kind}: it bears no mark");
        for list in keeping.lists {
            let Some(asked) = list.listing.vocabulary(FilterKey::Kind) else { continue };
            let found = indexed.kinds.is_some_and(|(words, _)| words == asked);
            assert!(found || NO_WORDS.contains(&asked), "{kind}: no word of {asked:?} finds it");
        }
    }
}

/// Fields of one term or tags by which a list cannot be narrowed, knowingly.
const NOT_ASKED: &[(Kind, &str)] = &[
    (Kind::Case, "priority"),
    (Kind::Party, "sex"),
    (Kind::Party, "consent_how"),
    (Kind::Place, "precision"),
    (Kind::Source, "reliability"),
    (Kind::Citation, "credibility"),
    (Kind::Term, "family"),
    (Kind::Figure, "unit"),
    (Kind::Figure, "level"),
];

#[test]
fn every_term_of_a_record_that_is_listed_narrows_its_list() {
    for keeping in all().filter(|keeping| !keeping.lists.is_empty()) {
        let kind = keeping.kind;
        let terms = keeping.lists.iter().flat_map(|list| list.listing.terms());
        let asked: Vec<Vocabulary> = terms.map(|(_, vocabulary)| *vocabulary).collect();
        for field in kind.fields() {
            let Shape::Term(vocabulary) = field.shape else { continue };
            let known = field.name == ACCESS || NOT_ASKED.contains(&(kind, field.name));
            let narrows = asked.contains(&vocabulary);
            assert_ne!(narrows, known, "{kind}.{}: a term of its list, or not asked", field.name);
        }
        let dated = kind.fields().iter().any(|field| field.shape == Shape::Date);
        let when = keeping.lists.iter().any(|list| list.when.is_some());
        assert_eq!(dated, when, "{kind}: its list is narrowed to no date");
    }
}
