//! What a list about a record tells of each incident, and which it has.

use super::*;
use crate::model::Kind;
use crate::model::vocabulary::Vocabulary;
use crate::store::Store;

/// Three incidents of one case, the others by their first person.
fn made(store: &mut Store, incidents: &[(&str, Option<usize>, &[usize])]) -> Vec<RecordId> {
    let mut step = Step::default();
    let case = json!(step.create(Kind::Case, fields([("title", json!("Arrests"))])));
    let parties = [("Aigul", "person"), ("Bolat", "person"), ("Police", "organisation")];
    let parties = parties.map(|(name, form)| {
        json!(step.party(fields([("name", json!(name)), ("form", json!(form))])))
    });
    let place = json!(step.place(fields([("name", json!("Almaty"))])));
    for (when, of_case, people) in incidents {
        let when = json!({ "text": when, "edtf": when });
        let mut incident = fields([("kind", json!("detention")), ("when", when)]);
        incident.insert("place".to_owned(), place.clone());
        incident.extend(of_case.map(|_| ("case".to_owned(), case.clone())));
        let incident = json!(step.incident(incident));
        for person in *people {
            let role = if *person == 2 { "perpetrator" } else { "victim" };
            let ends = [("incident", incident.clone()), ("party", parties[*person].clone())];
            step.involvement(
                ends.into_iter()
                    .chain([("role", json!(role))])
                    .map(|(name, value)| (name.to_owned(), value))
                    .collect(),
            );
        }
    }
    store.save(&step).unwrap().into_iter().map(|named| named.id).collect()
}

fn store() -> Store {
    Store::in_memory(|| 1_700_000_000_000).unwrap()
}

/// The day of each row, what ties it and who is named, oldest first.
fn told(store: &Store, id: RecordId) -> Vec<(String, Cell, Cell)> {
    let query = Query { scope: Scope::Of(id), descending: false, ..Listing::Incidents.query() };
    let rows = walk(store.read(), &query, 2);
    let cell = |row: &Row, name: &str| {
        let at = Listing::Incidents.columns().iter().position(|column| column.name == name);
        row.cells[at.unwrap()].clone()
    };
    let told = |row: &Row| {
        let Cell::Date(when) = cell(row, "when") else { panic!("{row:?}") };
        (when.compact(), cell(row, "tie"), cell(row, "who"))
    };
    rows.iter().map(told).collect()
}

fn shared(slug: &str) -> Cell {
    Cell::Term(Vocabulary::Shared, slug.to_owned())
}

const INCIDENTS: &[(&str, Option<usize>, &[usize])] = &[
    ("2022-01-01", Some(0), &[0, 2]),
    ("2022-01-02", Some(0), &[1]),
    ("2022-01-03", None, &[0]),
    ("2022-01-04", Some(0), &[0]),
    ("2022-01-05", None, &[1]),
    ("2022-01-06", None, &[2]),
];

#[test]
fn an_incident_has_those_of_the_same_people_and_of_its_case_beside_it_told_apart() {
    let mut store = store();
    let made = made(&mut store, INCIDENTS);
    let incident = *made.get(5).unwrap();
    let ties: Vec<_> =
        told(&store, incident).into_iter().map(|(when, tie, _)| (when, tie)).collect();
    let expected =
        [("2022-01-02", "case"), ("2022-01-03", "person"), ("2022-01-04", "person-and-case")];
    let expected = expected.map(|(when, tie)| (when.to_owned(), shared(tie)));
    assert_eq!(ties, expected, "neither itself nor those of the same police");
}

#[test]
fn of_a_person_the_role_is_told_and_who_else_was_there_but_never_their_own_name() {
    let mut store = store();
    let made = made(&mut store, INCIDENTS);
    let person = told(&store, made[1]);
    assert_eq!(person.len(), 3);
    let victim = Cell::Term(Vocabulary::Role, "victim".to_owned());
    assert!(person.iter().all(|(_, tie, _)| *tie == victim), "{person:?}");
    assert_eq!(person[0].2, Cell::Names("Police".to_owned(), 0));
    assert_eq!(person[1].2, Cell::Empty);
}

#[test]
fn of_a_place_its_own_name_is_not_told_on_every_row() {
    let mut store = store();
    let made = made(&mut store, INCIDENTS);
    let query = Query { scope: Scope::Of(made[4]), ..Listing::Incidents.query() };
    let rows = walk(store.read(), &query, 50);
    assert_eq!(rows.len(), INCIDENTS.len());
    assert!(rows.iter().all(|row| row.cells[1] == Cell::Empty), "{rows:?}");
}

/// Those of a person who has many are read off the timeline, those of a case off
/// its index, and only few are looked up and sorted.
#[test]
fn what_is_beside_an_incident_is_paged_off_an_index_however_much_it_is() {
    let mut store = store();
    let days: Vec<String> = (1..=28).map(|day| format!("2022-02-{day:02}")).collect();
    let many: Vec<(&str, Option<usize>, &[usize])> = days
        .iter()
        .enumerate()
        .map(|(at, day)| {
            let case = at.is_multiple_of(3).then_some(0);
            let people: &[usize] = if at.is_multiple_of(2) { &[0] } else { &[1, 2] };
            (day.as_str(), case, people)
        })
        .collect();
    let made = made(&mut store, &many);
    let incidents = &made[5..];
    let first = incidents[0];
    let told: Vec<String> = told(&store, first).into_iter().map(|(when, ..)| when).collect();
    let beside = |at: &usize| at.is_multiple_of(3) || at.is_multiple_of(2);
    let expected: Vec<String> = (1..28).filter(beside).map(|at| days[at].clone()).collect();
    assert_eq!(told, expected);
    let query = Query { scope: Scope::Of(first), ..Listing::Incidents.query() };
    let ListPlan::Streams(streams) = plan(store.read(), &query).unwrap() else {
        panic!("they are many in a test");
    };
    for stream in streams {
        let list = stream.order.from == "incidents t";
        for statement in stream.statements(&Stretch::starting(None, true, 50)) {
            let plan = statement.explain(store.read());
            assert!(list || !plan.contains("TEMP B-TREE"), "{plan}");
        }
    }
}
