//! A casebook with two records of every kind, in which every field has a value.

use std::collections::BTreeMap;

use casebook::model::called::Named;
use casebook::model::change::{Change, Step};
use casebook::model::field::{Field, Fields, Shape, Target};
use casebook::model::listing::Listing;
use casebook::model::progress::unwatched;
use casebook::model::{Kind, RecordId};
use casebook::store::dump::{self, Standing, Stored};
use casebook::store::{Error, Store, records};
use serde_json::Value;

use super::sample::{self, Variant};
use crate::session::NOW;

/// Two records of every kind.
pub(crate) struct Casebook {
    pub(crate) store: Store,
    made: BTreeMap<Kind, [Named; 2]>,
}

impl Casebook {
    pub(crate) fn new() -> Self {
        let store = Store::in_memory(|| NOW).unwrap();
        let mut casebook = Self { store, made: BTreeMap::new() };
        for kind in Kind::ALL {
            let first = casebook.make(kind, 0);
            // So that the second may lead to the first.
            casebook.made.insert(kind, [first.clone(), first.clone()]);
            let second = casebook.make(kind, 1);
            casebook.made.insert(kind, [first, second]);
        }
        casebook
    }

    /// Makes one more record with all that it can have.
    pub(crate) fn make(&mut self, kind: Kind, variant: Variant) -> Named {
        let mut fields = self.fields(kind, variant);
        if kind == Kind::Term && self.made.get(&kind).is_some_and(|made| made[0] != made[1]) {
            // A list has a term once.
            fields.insert("slug".to_owned(), "one-more".into());
        }
        self.make_of(kind, fields)
    }

    pub(crate) fn make_of(&mut self, kind: Kind, fields: Fields) -> Named {
        let mut step = Step::default();
        step.create(kind, fields);
        self.save(kind, "make it", &step).remove(0)
    }

    /// The fields that [`Casebook::make`] gives a record.
    pub(crate) fn fields(&self, kind: Kind, variant: Variant) -> Fields {
        sample::fields(kind, variant, &|target, variant| self.linked(target, variant))
    }

    /// A value for one field.
    pub(crate) fn value(&self, kind: Kind, field: &Field, variant: Variant) -> Option<Value> {
        sample::value(kind, field, variant, &|target, variant| self.linked(target, variant))
    }

    /// A record that a link may lead to: an incident, where it may be any; of
    /// parties the second is an organisation.
    fn linked(&self, target: Target, variant: Variant) -> Option<Value> {
        let kind = target.kind().unwrap_or(Listing::Incidents.kind());
        let variant = if target == Target::Organisation { 1 } else { variant };
        Some(self.made.get(&kind)?[variant].id.to_string().into())
    }

    /// The two records of a kind.
    pub(crate) fn of(&self, kind: Kind) -> [Named; 2] {
        self.made[&kind].clone()
    }

    /// What the casebook has of a record.
    pub(crate) fn stored(&self, id: RecordId) -> Stored {
        dump::of(self.store.read(), id).unwrap().unwrap()
    }

    pub(crate) fn is(&self, id: RecordId, standing: Standing) -> bool {
        self.stored(id).standing == standing
    }

    /// Makes a step; a failure names the kind and what was tried.
    pub(crate) fn save(&mut self, kind: Kind, what: &str, step: &Step) -> Vec<Named> {
        let saved = self.store.save(step);
        saved.unwrap_or_else(|error| panic!("{kind}: cannot {what}: {error}"))
    }

    pub(crate) fn change(&mut self, kind: Kind, what: &str, change: Change) {
        self.save(kind, what, &Step { changes: vec![change] });
    }

    /// Every record that counts or is in the trash.
    pub(crate) fn all(&self) -> Vec<Stored> {
        all(&self.store)
    }

    /// Holds the whole casebook to its history.
    pub(crate) fn verify(&self, after: &str) {
        verify(&self.store, after);
    }
}

/// Every record of a store.
pub(crate) fn all(store: &Store) -> Vec<Stored> {
    dump::after(store.read(), 0, usize::MAX >> 1).unwrap()
}

/// Holds a store to its history, and sees that this changes nothing.
pub(crate) fn verify(store: &Store, after: &str) {
    let before = all(store);
    let found = store.verify(&mut unwatched).unwrap_or_else(|error: Error| {
        panic!("{after}: it cannot be verified: {error}");
    });
    assert!(found.problems.is_empty(), "{after}: {:#?}", found.problems);
    assert_eq!(all(store), before, "{after}: verifying changed it");
}

/// The links of a kind: the field and what it may lead to.
pub(crate) fn links(kind: Kind) -> impl Iterator<Item = (&'static Field, Target)> {
    kind.fields().iter().filter_map(|field| match field.shape {
        Shape::Link(target) => Some((field, target)),
        _ => None,
    })
}

/// The kinds that some link leads to by themselves.
pub(crate) fn linked_to() -> impl Iterator<Item = (Kind, Target)> {
    let targets = Kind::ALL.into_iter().flat_map(links).map(|(_, target)| target);
    let kinds: BTreeMap<Kind, Target> =
        targets.filter_map(|target| Some((target.kind()?, target))).collect();
    kinds.into_iter()
}

/// The record as it is now.
pub(crate) fn named(store: &Store, id: RecordId) -> Named {
    records::named(store.read(), id).unwrap()
}
