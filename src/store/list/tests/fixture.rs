//! Casebooks made at random, and one filter line.

use crate::model::record::Record;
use crate::model::records::case::Case;
use crate::model::records::citation::Citation;
use crate::model::records::incident::Incident;
use crate::model::records::involvement::Involvement;
use crate::model::records::party::Party;
use crate::model::records::place::Place;
use crate::model::records::source::Source;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::model::Day;
use crate::model::called::Named;
use crate::model::change::Step;
use crate::model::filter::Filter;
use crate::store::Store;

/// Dates as incidents have them: exact, rough, long, open, unknown.
const DATES: &[&str] = &[
    "2022-01-05",
    "2022-01-05",
    "2022-01-06",
    "2022-01",
    "2022",
    "../2019",
    "2021-12-20/..",
    "2023-03-01/2023-03-04",
];
/// Times as incidents have them: exact, rough, beyond midnight, none.
const TIMES: &[&str] = &["14:30", "~14:30", "23:00..01:30", "night", "09:00..11:00"];
const KINDS: &[&str] = &["detention", "protest", "charge"];
const WORDS: &[&str] = &["Beaten at the square", "Taken from home", "Beaten at home", "A"];
const ROLES: &[&str] = &["victim", "perpetrator", "witness"];

/// An incident to be made: numbers choose among what there is; beyond, none.
#[derive(Clone, Debug)]
pub(crate) struct Spec {
    pub(crate) date: usize,
    pub(crate) time: usize,
    pub(crate) kind: usize,
    pub(crate) word: usize,
    pub(crate) place: usize,
    pub(crate) case: usize,
    pub(crate) parent: bool,
    pub(crate) parties: Vec<(usize, usize)>,
    pub(crate) source: usize,
}

pub(crate) fn specs(most: usize) -> impl Strategy<Value = Vec<Spec>> {
    let parties = prop::collection::vec((0..3_usize, 0..ROLES.len()), 0..3);
    let spec =
        (0..10_usize, 0..3_usize, 0..4_usize, 0..5_usize, 0..4_usize, any::<bool>(), parties);
    let spec = (spec, 0..4_usize, 0..9_usize).prop_map(
        |((date, kind, word, place, case, parent, parties), source, time)| Spec {
            date,
            time,
            kind,
            word,
            place,
            case,
            parent,
            parties,
            source,
        },
    );
    prop::collection::vec(spec, 1..most)
}

/// A casebook with these incidents, and what is around them.
pub(crate) struct Casebook {
    pub(crate) store: Store,
    pub(crate) cases: Vec<Named>,
    pub(crate) places: Vec<Named>,
    pub(crate) parties: Vec<Named>,
    pub(crate) sources: Vec<Named>,
    pub(crate) incidents: Vec<Named>,
}

pub(crate) fn date(text: &str) -> Value {
    json!({ "text": text, "edtf": text })
}

fn make<R: Record>(store: &mut Store, records: Vec<Vec<(&str, Value)>>) -> Vec<Named> {
    let mut step = Step::default();
    for record in records {
        let record = record.into_iter().filter(|(_, value)| !value.is_null());
        step.create(R::KIND, record.map(|(name, value)| (name.to_owned(), value)).collect());
    }
    store.save(&step).unwrap()
}

/// How a victim was treated, and what was found on them.
fn ill_treatment(party: usize, role: &str) -> (Value, Value) {
    match (party, role) {
        (0, "victim") => (json!(["beating", "electric-shock"]), Value::Null),
        (2, "victim") => {
            let found = [("head", "torn skin"), ("feet", "bruises")];
            let found = found.map(|(part, text)| json!({ "description": text, "part": part }));
            (json!(["beating"]), json!(found))
        }
        _ => (Value::Null, Value::Null),
    }
}

fn id(named: Option<&Named>) -> Value {
    named.map_or(Value::Null, |named| json!(named.id))
}

/// Records of one kind that others are made with.
fn cases(store: &mut Store) -> Vec<Named> {
    let titles = [("January events", "KZ"), ("Returns", "TR"), ("January", "KZ")];
    let case = |(title, country)| {
        vec![("title", json!(title)), ("country", json!(country)), ("status", json!("active"))]
    };
    make::<Case>(store, titles.map(case).into())
}

/// Two places of one name, of which one is inside the last; and another.
fn places(store: &mut Store) -> Vec<Named> {
    let place = |name: &str, country: Value| vec![("name", json!(name)), ("country", country)];
    let around = make::<Place>(store, vec![place("Казахстан", json!("KZ"))]);
    let mut inside = place("Almaty", Value::Null);
    inside.push(("parent", id(around.first())));
    let others = vec![inside, place("Bukhara", json!("UZ")), place("Almaty", Value::Null)];
    let mut places = make::<Place>(store, others);
    places.extend(around);
    places
}

fn parties(store: &mut Store) -> Vec<Named> {
    let parties = [
        ("Айгуль Пример", "person"),
        ("Almaty city police", "organisation"),
        ("Nurbek Example", "person"),
    ];
    let party = |(name, form)| vec![("name", json!(name)), ("form", json!(form))];
    make::<Party>(store, parties.map(party).into())
}

fn sources(store: &mut Store) -> Vec<Named> {
    let sources = [
        ("Weekly report", date("2022-01-12")),
        ("Beaten in January", Value::Null),
        ("Report", date("2022-01-12")),
    ];
    let source = |(title, when)| vec![("title", json!(title)), ("published", when)];
    make::<Source>(store, sources.map(source).into())
}

/// Makes a casebook with these incidents.
pub(crate) fn casebook(specs: &[Spec]) -> Casebook {
    let mut store = Store::in_memory(|| 1_700_000_000_000).unwrap();
    let (cases, places) = (cases(&mut store), places(&mut store));
    let (parties, sources) = (parties(&mut store), sources(&mut store));
    let mut casebook = Casebook { store, cases, places, parties, sources, incidents: Vec::new() };
    for (number, spec) in specs.iter().enumerate() {
        casebook.add(number, spec);
    }
    casebook
}

impl Casebook {
    fn add(&mut self, number: usize, spec: &Spec) {
        let parent = self.incidents.last().filter(|_| spec.parent);
        let made = vec![
            ("kind", json!(KINDS[spec.kind])),
            ("when", DATES.get(spec.date).map_or(Value::Null, |text| date(text))),
            ("time", TIMES.get(spec.time).map_or(Value::Null, |text| json!({ "clock": text }))),
            ("order", if number.is_multiple_of(3) { json!(number % 2) } else { Value::Null }),
            ("title", json!(WORDS[spec.word])),
            ("place", id(self.places.get(spec.place))),
            ("case", id(self.cases.get(spec.case))),
            ("parent", id(parent)),
        ];
        let incident = make::<Incident>(&mut self.store, vec![made]).remove(0);
        let involvements = spec.parties.iter().map(|(party, role)| {
            let (methods, injuries) = ill_treatment(*party, ROLES[*role]);
            vec![
                ("incident", json!(incident.id)),
                ("party", id(self.parties.get(*party))),
                ("role", json!(ROLES[*role])),
                ("methods", methods),
                ("injuries", injuries),
            ]
        });
        make::<Involvement>(&mut self.store, involvements.collect());
        if let Some(source) = self.sources.get(spec.source) {
            let status = if spec.word == 0 { json!("disputed") } else { Value::Null };
            let ends = [("record", json!(incident.id)), ("source", json!(source.id))];
            let citation = ends.into_iter().chain([("status", status)]).collect();
            make::<Citation>(&mut self.store, vec![citation]);
        }
        self.incidents.push(incident);
    }
}

pub(crate) fn filter(text: &str) -> Filter {
    Filter::parse(text, Day::from_civil(2024, 1, 1).unwrap()).unwrap()
}
