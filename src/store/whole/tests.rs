//! What one record shows of the others.

use serde_json::json;

use super::*;
use crate::model::called::Called;
use crate::model::change::{Change, Step, fields};
use crate::model::listing::{Anchor, Cell};
use crate::model::records::citation::CitationStatus;
use crate::model::whole::{Deed, Related};
use crate::store::Store;

fn saved(store: &mut Store, build: impl FnOnce(&mut Step)) -> Vec<Named> {
    let mut step = Step::default();
    build(&mut step);
    store.save(&step).unwrap()
}

/// A person, an organisation, an incident with both, a source that is doubted.
fn casebook() -> (Store, Vec<Named>) {
    let mut store = Store::in_memory(|| 1_700_000_000_000).unwrap();
    let mut made = saved(&mut store, |step| {
        let person = [("name", json!("Nurbek Example")), ("form", json!("person"))];
        step.party(fields(person));
        let police = [("name", json!("City police")), ("form", json!("organisation"))];
        step.party(fields(police));
        let place = step.place(fields([("name", json!("Almaty"))])).to_string();
        let when = json!({ "text": "5 Jan 2022", "edtf": "2022-01-05" });
        let incident = [("kind", json!("detention")), ("place", json!(place)), ("when", when)];
        step.incident(fields(incident));
        let source = [("title", json!("Report")), ("reliability", json!("B"))];
        step.source(fields(source));
    });
    let id = |index: usize| json!(made[index].id);
    let ties = saved(&mut store, |step| {
        let name = [("party", id(0)), ("text", json!("Нурбек")), ("kind", json!("alias"))];
        step.name(fields(name));
        let ends = [("party_a", id(0)), ("party_b", id(1)), ("kind", json!("works-for"))];
        step.relation(fields(ends));
        for (party, role) in [(1, "witness"), (0, "victim")] {
            let ends = [("incident", id(3)), ("party", id(party)), ("role", json!(role))];
            step.involvement(fields(ends));
        }
        let ends = [("source", id(4)), ("record", id(3)), ("status", json!("disputed"))];
        step.citation(fields(ends));
    });
    made.extend(ties);
    (store, made)
}

fn group<'a>(whole: &'a Whole, tie: &str) -> &'a Related {
    whole.related.iter().find(|related| related.tie == tie).unwrap()
}

#[test]
fn a_person_shows_names_relations_and_incidents_with_the_role() {
    let (store, made) = casebook();
    let person = read(store.read(), made[0].id).unwrap().unwrap();
    assert_eq!(group(&person, "names").entries[0].other.called, "Нурбек".into());
    let works_for = |direction: &str| json!({ "kind": "works-for", "direction": direction });
    let told = |whole| json!(group(whole, "relations").entries[0].fields);
    assert_eq!(told(&person), works_for("from"));
    let incident = &group(&person, "incidents").entries[0];
    assert_eq!((&incident.other.id, incident.tie), (&made[3].id, Some(made[8].id)));
    assert_eq!(incident.fields["role"], "victim");
    assert_eq!(incident.fields["when"]["edtf"], "2022-01-05");
    let police = read(store.read(), made[1].id).unwrap().unwrap();
    assert_eq!(told(&police), works_for("to"));
}

#[test]
fn an_incident_shows_the_victim_first_its_links_and_who_says_so() {
    let (store, made) = casebook();
    let incident = read(store.read(), made[3].id).unwrap().unwrap();
    let people: Vec<_> =
        group(&incident, "involvements").entries.iter().map(|entry| entry.other.id).collect();
    assert_eq!(people, [made[0].id, made[1].id]);
    assert_eq!(incident.links, [("place".to_owned(), made[2].clone())]);
    assert_eq!(incident.citations[0].source.id, made[4].id);
    assert_eq!(incident.citations[0].reliability.as_deref(), Some("B"));
    assert_eq!(incident.flags, [Flag::Disputed]);
    let source = read(store.read(), made[4].id).unwrap().unwrap();
    let supports = &group(&source, "supports").entries[0];
    assert_eq!(supports.other.id, made[3].id);
    assert_eq!(supports.fields["when"]["edtf"], "2022-01-05");
    assert_eq!(
        (&supports.fields["kind"], &supports.fields["place"]),
        (&json!("detention"), &json!("Almaty"))
    );
}

#[test]
fn what_was_written_as_a_conflict_reads_as_disputed_and_stays_in_the_history() {
    let (mut store, made) = casebook();
    let citation = made[made.len() - 1].id;
    let written = fields([("status", json!("conflict")), ("locator", json!("p. 3"))]);
    store.save(&Step { changes: vec![Change::Edit { id: citation, fields: written }] }).unwrap();
    let shown = read(store.read(), citation).unwrap().unwrap();
    assert_eq!(shown.fields["status"], "disputed");
    let incident = read(store.read(), made[3].id).unwrap().unwrap();
    assert_eq!(incident.citations[0].citation.status, Some(CitationStatus::Disputed));
    assert_eq!(incident.flags, [Flag::Disputed]);
    let payload = "SELECT payload FROM ops ORDER BY row DESC LIMIT 1";
    let payload: String = store.read().query_row(payload, [], |row| row.get(0)).unwrap();
    assert!(payload.contains(r#""status":"conflict""#), "{payload}");
    let found = store.verify(&mut crate::model::progress::unwatched).unwrap();
    assert_eq!(found.problems, []);
    store.undo().unwrap();
    store.redo().unwrap();
    assert_eq!(store.verify(&mut crate::model::progress::unwatched).unwrap().problems, []);
}

#[test]
fn the_notes_of_relations_and_involvements_are_given_at_either_end() {
    let (mut store, made) = casebook();
    let noted = [(6, "Since the spring"), (7, "Saw it"), (8, "Was beaten")];
    let step = noted.map(|(index, note)| Change::Edit {
        id: made[index].id,
        fields: fields([("note", json!(note))]),
    });
    store.save(&Step { changes: step.to_vec() }).unwrap();
    let whole = |index: usize| read(store.read(), made[index].id).unwrap().unwrap();
    let note = |whole: &Whole, tie| group(whole, tie).entries[0].fields["note"].clone();
    assert_eq!(note(&whole(0), "relations"), "Since the spring");
    assert_eq!(note(&whole(1), "relations"), "Since the spring");
    assert_eq!(note(&whole(3), "involvements"), "Was beaten");
    assert_eq!(note(&whole(0), "incidents"), "Was beaten");
    assert_eq!(note(&whole(1), "incidents"), "Saw it");
}

#[test]
fn what_is_undone_is_not_there_and_what_is_trashed_says_so() {
    let (mut store, made) = casebook();
    store.save(&Step { changes: vec![Change::Trash(made[0].id)] }).unwrap();
    assert!(read(store.read(), made[0].id).unwrap().unwrap().trashed);
    for _ in 0..3 {
        store.undo().unwrap();
    }
    assert_eq!(read(store.read(), made[0].id).unwrap(), None);
}

#[test]
fn the_history_of_an_incident_tells_of_its_people_and_citations() {
    let (mut store, made) = casebook();
    let told = |store: &Store| {
        let whole = read(store.read(), made[3].id).unwrap().unwrap();
        whole.history.into_iter().map(|step| (step.record.id, step.deed)).collect::<Vec<_>>()
    };
    // Those that were made after it, the last first.
    let later = [9, 8, 7].map(|index| (made[index].id, Deed::Created));
    let own = (made[3].id, Deed::Created);
    assert_eq!(told(&store), [later.as_slice(), &[own]].concat());
    let note = fields([("note", json!("Was beaten"))]);
    store.save(&Step { changes: vec![Change::Edit { id: made[8].id, fields: note }] }).unwrap();
    assert_eq!(told(&store)[0], (made[8].id, Deed::Edited));
    // What is made with it in one step is told by its own making.
    let mut step = Step::default();
    let incident = step.incident(fields([("kind", json!("detention"))])).to_string();
    let ends = [("incident", json!(incident)), ("party", json!(made[0].id))];
    step.involvement(
        ends.into_iter()
            .chain([("role", json!("victim"))])
            .map(|(name, value)| (name.to_owned(), value))
            .collect(),
    );
    let made = store.save(&step).unwrap();
    let whole = read(store.read(), made[0].id).unwrap().unwrap();
    assert_eq!(whole.history.len(), 1, "{:?}", whole.history);
}

#[test]
fn an_incident_is_called_by_those_to_whom_it_was_done_and_by_nobody_else() {
    let (mut store, made) = casebook();
    let called = |store: &Store, id| read(store.read(), id).unwrap().unwrap().record.called;
    let who = |called: &Called| match called {
        Called::What(what) => (what.who.clone(), what.more),
        Called::Name(name) => panic!("{name}"),
    };
    assert_eq!(who(&called(&store, made[3].id)), (Some("Nurbek Example".to_owned()), 0));
    let other = saved(&mut store, |step| {
        let incident = step.incident(fields([("kind", json!("arrest"))]));
        for (party, role) in [(0, "witness"), (1, "perpetrator")] {
            let ends = [
                ("incident", json!(String::from(incident))),
                ("party", json!(made[party].id)),
                ("role", json!(role)),
            ];
            step.involvement(fields(ends));
        }
    });
    assert_eq!(who(&called(&store, other[0].id)), (None, 0), "a witness is not arrested");
    let page =
        list::page(store.read(), &Listing::Incidents.query(), &Anchor::Record(other[0].id), 1);
    let row = page.unwrap().rows.remove(0);
    let names = row.cells.iter().find(|cell| matches!(cell, Cell::Names(..)));
    assert_eq!(names, None, "nor is in a list who did it, or tells of it");
}
