//! No number that is worked out from records changes by what is undone and done again.

use casebook::model::change::{Change, Step, fields};
use casebook::model::field::Fields;
use casebook::model::listing::{Anchor, Flag, Listing};
use casebook::model::records::figure::Figure;
use casebook::model::sum::{Doubt, Summand, sum};
use casebook::model::whole::Whole;
use casebook::model::{Kind, RecordId};
use casebook::store::{Store, list, whole};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Value, json};

use crate::random::wanted;
use crate::session::NOW;

/// Something that changes what is counted, disputed, confirmed or summed.
#[derive(Clone, Debug)]
enum Deed {
    /// Somebody counts something somewhere.
    Count { quantity: usize, place: usize, value: u32, by: usize },
    /// A figure stands otherwise.
    Standing { figure: usize, standing: usize },
    /// A source says something of the incident.
    Say { source: usize, field: usize, value: usize },
    /// A citation is decided.
    Decide { citation: usize, status: usize },
    /// The incident is confirmed, or is not.
    Verify(usize),
    /// A person is named among the members of the group.
    Member(usize),
    /// Another is thrown away.
    Trash(usize),
    /// What a person agreed to.
    Agree { person: usize, consent: usize },
}

const QUANTITIES: [&str; 2] = ["deaths", "detained"];
const STANDINGS: [&str; 4] = ["official", "estimate", "count", "disavowed"];
const SAID: [(&str, [&str; 2]); 2] =
    [("kind", ["detention", "torture"]), ("title", ["One", "Two"])];
const STATUSES: [&str; 4] = ["accepted", "disavowed", "superseded", "work-needed"];
const VERIFICATIONS: [&str; 2] = ["reported", "violation"];
const CONSENTS: [&str; 3] = ["none", "anonymous", "public"];

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let deed = prop_oneof![
        (0..2usize, 0..2usize, 0..400u32, 0..2usize).prop_map(|(quantity, place, value, by)| {
            Deed::Count { quantity, place, value, by }
        }),
        (any::<usize>(), 0..4usize)
            .prop_map(|(figure, standing)| Deed::Standing { figure, standing }),
        (0..2usize, 0..2usize, 0..2usize).prop_map(|(source, field, value)| Deed::Say {
            source,
            field,
            value
        }),
        (any::<usize>(), 0..4usize)
            .prop_map(|(citation, status)| Deed::Decide { citation, status }),
        (0..2usize).prop_map(Deed::Verify),
        (0..2usize).prop_map(Deed::Member),
        any::<usize>().prop_map(Deed::Trash),
        (0..2usize, 0..3usize).prop_map(|(person, consent)| Deed::Agree { person, consent }),
    ];
    proptest::collection::vec(deed, 1..10)
}

/// A casebook of a group, two people, two places, two sources and an incident.
struct Book {
    store: Store,
    made: Vec<(Kind, RecordId)>,
}

impl Book {
    fn new() -> Self {
        let mut step = Step::default();
        let mut make = |kind, pairs: &[(&str, &str)]| {
            let given = pairs.iter().map(|(name, value)| ((*name).to_owned(), json!(value)));
            step.create(kind, given.collect());
            kind
        };
        let kinds = [
            make(Kind::Party, &[("name", "The held"), ("form", "group"), ("count", "366")]),
            make(Kind::Party, &[("name", "Zorvan"), ("form", "person")]),
            make(Kind::Party, &[("name", "Melkor"), ("form", "person")]),
            make(Kind::Place, &[("name", "Almaty"), ("country", "KZ")]),
            make(Kind::Place, &[("name", "Taraz"), ("country", "KZ")]),
            make(Kind::Source, &[("title", "Report"), ("author", "One")]),
            make(Kind::Source, &[("title", "List"), ("author", "Another")]),
            make(Kind::Incident, &[("kind", "detention"), ("title", "One")]),
        ];
        let mut store = Store::in_memory(|| NOW).unwrap();
        let ids = store.save(&step).unwrap().into_iter().map(|named| named.id);
        Self { store, made: kinds.into_iter().zip(ids).collect() }
    }

    /// The record of a kind at that place; of few the places go round.
    fn of(&self, kind: Kind, place: usize) -> Option<RecordId> {
        let own: Vec<_> = self.made.iter().filter(|(of, _)| *of == kind).collect();
        own.get(place.checked_rem(own.len())?).map(|(_, id)| *id)
    }

    fn text(&self, kind: Kind, place: usize) -> Value {
        json!(self.of(kind, place).unwrap().to_string())
    }

    /// How many one of the two people counts in a place.
    fn figure(&self, quantity: usize, place: usize, value: u32, by: usize) -> Fields {
        let value = value.to_string();
        fields([
            ("quantity", json!(QUANTITIES[quantity])),
            ("place", self.text(Kind::Place, place)),
            ("value", json!({ "text": value, "amount": value })),
            ("as_of", json!({ "text": "2022-01-05", "edtf": "2022-01-05" })),
            ("said_by", self.text(Kind::Party, 1 + by)),
        ])
    }

    /// The change that a deed is; none where there is nothing to do it to.
    fn change(&self, deed: &Deed) -> Option<Change> {
        let edit =
            |id, name, value: &str| Change::Edit { id, fields: fields([(name, json!(value))]) };
        let create = |kind, given| {
            let mut step = Step::default();
            step.create(kind, given);
            step.changes.pop()
        };
        match *deed {
            Deed::Count { quantity, place, value, by } => {
                create(Kind::Figure, self.figure(quantity, place, value, by))
            }
            Deed::Standing { figure, standing } => {
                Some(edit(self.of(Kind::Figure, figure)?, "standing", STANDINGS[standing]))
            }
            Deed::Say { source, field, value } => create(
                Kind::Citation,
                fields([
                    ("source", self.text(Kind::Source, source)),
                    ("record", self.text(Kind::Incident, 0)),
                    ("field", json!(SAID[field].0)),
                    ("value", json!(SAID[field].1[value])),
                ]),
            ),
            Deed::Decide { citation, status } => {
                Some(edit(self.of(Kind::Citation, citation)?, "status", STATUSES[status]))
            }
            Deed::Verify(verification) => {
                let incident = self.of(Kind::Incident, 0)?;
                Some(edit(incident, "verification", VERIFICATIONS[verification]))
            }
            Deed::Member(person) => create(
                Kind::Relation,
                fields([
                    ("party_a", self.text(Kind::Party, 1 + person)),
                    ("party_b", self.text(Kind::Party, 0)),
                    ("kind", json!("member-of")),
                ]),
            ),
            Deed::Trash(place) => {
                let kinds = [Kind::Figure, Kind::Citation, Kind::Relation];
                self.of(kinds[place % 3], place / 3).map(Change::Trash)
            }
            Deed::Agree { person, consent } => {
                Some(edit(self.of(Kind::Party, 1 + person)?, "consent", CONSENTS[consent]))
            }
        }
    }

    /// How many changes the history has.
    fn changes(&self) -> i64 {
        let conn = self.store.read();
        conn.query_row("SELECT count(*) FROM ops", [], |row| row.get(0)).unwrap()
    }

    /// Does it; whether that changed anything.
    fn take(&mut self, deed: &Deed) -> bool {
        let Some(change) = self.change(deed) else { return false };
        let before = self.changes();
        let changed = self.store.save(&Step { changes: vec![change] }).unwrap();
        let new = changed.iter().filter(|named| self.made.iter().all(|(_, id)| *id != named.id));
        let new: Vec<_> = new.map(|named| (named.kind, named.id)).collect();
        self.made.extend(new);
        self.changes() > before
    }

    /// All that is told of the records and is stored of none.
    fn derived(&self) -> Vec<String> {
        let conn = self.store.read();
        let mut told = Vec::new();
        for listing in Listing::all() {
            let page = list::page(conn, &listing.query(), &Anchor::Start, 100).unwrap();
            told.extend(page.rows.iter().map(|row| format!("{} {:?}", row.reference, row.cells)));
        }
        let mut figures = Vec::new();
        for (_, id) in &self.made {
            let Some(found) = whole::read(conn, *id).unwrap().filter(|found| !found.trashed) else {
                continue;
            };
            let Whole { record, related, citations, flags, .. } = &found;
            told.push(format!("{} {related:?} {citations:?} {flags:?}", record.reference));
            if let Some(figure) = found.typed::<Figure>() {
                let disputed = flags.contains(&Flag::Disputed);
                let doubt = Doubt::of(&figure, citations, disputed);
                let places = figure.place.and_then(casebook::model::link::Link::id);
                figures.push(Summand {
                    reference: record.reference.clone(),
                    figure,
                    places: places.into_iter().collect(),
                    doubt,
                });
            }
        }
        told.push(format!("{:?}", sum(&figures)));
        told
    }
}

#[test]
fn what_is_derived_is_as_before_after_undo_and_as_after_with_redo() {
    let cases = wanted().unwrap_or(24);
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    let outcome = TestRunner::new(config).run(&deeds(), |deeds| {
        let mut book = Book::new();
        let mut states = vec![book.derived()];
        for deed in &deeds {
            if book.take(deed) {
                states.push(book.derived());
            }
        }
        for state in states.iter().rev().skip(1) {
            prop_assert!(book.store.undo().unwrap().is_some());
            prop_assert_eq!(&book.derived(), state);
        }
        for state in &states[1..] {
            prop_assert!(book.store.redo().unwrap().is_some());
            prop_assert_eq!(&book.derived(), state);
        }
        Ok(())
    });
    if let Err(error) = outcome {
        panic!("{error}");
    }
}
