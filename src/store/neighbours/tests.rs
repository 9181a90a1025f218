//! What is near is found, and read off indexes.

use crate::model::record::Record;
use crate::model::records::party::Party;
use crate::model::records::place::Place;
use serde_json::{Value, json};

use super::*;
use crate::model::called::Named;
use crate::model::change::{Change, Step, fields};
use crate::model::near::Likeness;
use crate::store::Store;

struct Casebook {
    store: Store,
    person: Named,
    place: Named,
}

fn add<R: Record>(store: &mut Store, value: &Value) -> Named {
    let mut step = Step::default();
    step.create(R::KIND, value.as_object().cloned().unwrap());
    store.save(&step).unwrap().remove(0)
}

impl Casebook {
    fn new() -> Self {
        let mut store = Store::in_memory(|| 1_700_000_000_000).unwrap();
        let person = json!({ "name": "Айгуль Пример", "form": "person" });
        let person = add::<Party>(&mut store, &person);
        let place = add::<Place>(&mut store, &json!({ "name": "Almaty" }));
        Self { store, person, place }
    }

    fn incident(&mut self, day: &str, kind: &str, with: bool) -> Named {
        let mut step = Step::default();
        let incident = fields([
            ("kind", json!(kind)),
            ("when", json!({ "text": day, "edtf": day })),
            ("place", json!(self.place.id)),
        ]);
        let incident = step.incident(incident);
        if with {
            let tie = [("incident", json!(incident)), ("party", json!(self.person.id))];
            let mut tie = fields(tie);
            tie.insert("role".to_owned(), json!("victim"));
            step.involvement(tie);
        }
        self.store.save(&step).unwrap().remove(0)
    }

    fn near(&self, sketch: &Sketch, nearness: Nearness) -> Vec<Near> {
        near(self.store.read(), sketch, nearness, 3).unwrap()
    }

    fn same(&self, sketch: &Sketch) -> Vec<String> {
        let near = self.near(sketch, Nearness::Same).into_iter();
        near.map(|near| near.record.reference.to_string()).collect()
    }
}

fn on(day: &str) -> Sketch {
    let when = FuzzyDate::from_parts(day, day).unwrap();
    Sketch { days: Some((when.earliest(), when.latest())), ..Sketch::default() }
}

#[test]
fn the_same_person_on_the_same_day_is_found_by_link_and_by_name() {
    let mut casebook = Casebook::new();
    casebook.incident("2022-01-05", "detention", true);
    casebook.incident("2022-03-05", "detention", true);
    let linked = Sketch { people: vec![casebook.person.id], ..on("2022-01-05") };
    assert_eq!(casebook.same(&linked), ["I-1"]);
    let typed = Sketch { names: vec!["aigul primer".to_owned()], ..on("2022-01") };
    let found = casebook.near(&typed, Nearness::Same);
    assert_eq!(found[0].shared[0], Likeness::Name("Айгуль Пример".to_owned()));
    let trashed = Change::Trash(found[0].record.id);
    casebook.store.save(&Step { changes: vec![trashed] }).unwrap();
    assert!(casebook.same(&linked).is_empty());
}

#[test]
fn a_person_of_many_incidents_is_looked_for_in_the_days_alone() {
    let mut casebook = Casebook::new();
    for number in 0..150 {
        let month = 1 + number % 12;
        casebook.incident(&format!("{}-{month:02}-09", 2005 + number / 12), "protest", true);
    }
    let last = casebook.incident("2021-07-03", "detention", true);
    casebook.incident("2021-07-01/2021-07-04", "detention", true);
    let sketch = Sketch { people: vec![casebook.person.id], ..on("2021-07-03") };
    assert_eq!(casebook.same(&sketch), [last.reference.to_string(), "I-152".to_owned()]);
}

#[test]
fn place_kind_and_day_are_enough_where_nobody_is_named() {
    let mut casebook = Casebook::new();
    casebook.incident("2022-01-05", "detention", false);
    let sketch = Sketch {
        kind: Some("detention".to_owned()),
        place: Some(casebook.place.id),
        ..on("2022-01-05")
    };
    assert_eq!(casebook.same(&sketch), ["I-1"]);
    assert!(casebook.same(&Sketch { kind: Some("trial".to_owned()), ..sketch }).is_empty());
}

#[test]
fn at_a_place_of_many_the_day_itself_is_not_left_out() {
    let mut casebook = Casebook::new();
    let mut step = Step::default();
    for number in 0..1_200 {
        let day = format!("2021-12-{:02}", 10 + number % 20);
        step.incident(fields([
            ("kind", json!("protest")),
            ("when", json!({ "text": day, "edtf": day })),
            ("place", json!(casebook.place.id)),
        ]));
    }
    casebook.store.save(&step).unwrap();
    let last = casebook.incident("2022-01-05", "detention", false);
    let sketch = Sketch {
        kind: Some("detention".to_owned()),
        place: Some(casebook.place.id),
        ..on("2022-01-05")
    };
    assert_eq!(casebook.same(&sketch), [last.reference.to_string()]);
}

#[test]
fn similar_ones_come_nearest_first_and_of_those_the_newest() {
    let mut casebook = Casebook::new();
    for day in ["2022-01-05", "2022-01-07", "2022-01-06"] {
        casebook.incident(day, "trial", false);
    }
    casebook.incident("2021-01-01", "detention", true);
    let sketch = Sketch { place: Some(casebook.place.id), ..Sketch::default() };
    let found = casebook.near(&sketch, Nearness::Similar);
    let found: Vec<_> = found.iter().map(|near| near.record.reference.to_string()).collect();
    assert_eq!(found, ["I-2", "I-3", "I-1"]);
    let person = Sketch { people: vec![casebook.person.id], ..sketch };
    assert_eq!(casebook.near(&person, Nearness::Similar)[0].record.reference.to_string(), "I-4");
    let nothing = casebook.near(&Sketch::default(), Nearness::Similar);
    assert_eq!(nothing.len(), 3, "where nothing is typed, those entered last");
}

#[test]
fn no_question_reads_a_whole_table_or_sorts() {
    let casebook = Casebook::new();
    for sql in [FEW, MANY, EVENT, AT_PLACE, OF_KIND, LAST, KNOWN, INVOLVED] {
        let conn = casebook.store.read();
        let mut plan = conn.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
        let steps: Vec<String> =
            plan.raw_query().mapped(|row| row.get("detail")).map(Result::unwrap).collect();
        for step in steps {
            let bounded =
                sql == LAST || step.contains("VIRTUAL TABLE") || step.contains("(subquery");
            assert!(bounded || !step.starts_with("SCAN"), "{sql}: {step}");
            assert!(!step.contains("TEMP B-TREE"), "{sql}: {step}");
        }
    }
}
