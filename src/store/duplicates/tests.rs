use crate::model::record::Record;
use crate::model::records::citation::Citation;
use crate::model::records::incident::Incident;
use crate::model::records::involvement::Involvement;
use crate::model::records::name::Name;
use crate::model::records::party::Party;
use crate::model::records::relation::Relation;
use crate::model::records::source::Source;
use serde_json::json;

use super::*;
use crate::model::change::{Change, fields};
use crate::model::duplicate::plainly;
use crate::model::field::Fields;
use crate::model::find::Telling;
use crate::model::matching::Reason;
use crate::model::progress::unwatched;
use crate::model::records::party::PartyForm;

fn store() -> Store {
    Store::in_memory(|| 1_700_000_000_000).unwrap()
}

fn add<R: Record>(store: &mut Store, fields: Fields) -> Named {
    let mut step = Step::default();
    step.create(R::KIND, fields);
    store.save(&step).unwrap().remove(0)
}

fn person(store: &mut Store, name: &str, more: &serde_json::Value) -> Named {
    let mut fields = fields([("name", json!(name)), ("form", json!("person"))]);
    fields.extend(more.as_object().unwrap().clone());
    add::<Party>(store, fields)
}

fn involve(store: &mut Store, incident: &Named, party: &Named, more: &serde_json::Value) -> Named {
    let mut fields = fields([
        ("incident", json!(incident.id)),
        ("party", json!(party.id)),
        ("role", json!("victim")),
    ]);
    fields.extend(more.as_object().unwrap().clone());
    add::<Involvement>(store, fields)
}

fn incident(store: &mut Store, title: &str) -> Named {
    add::<Incident>(store, fields([("kind", json!("detention")), ("title", json!(title))]))
}

/// Two records of one person with something of everything, and a stranger.
struct Scene {
    store: Store,
    kept: Named,
    gone: Named,
    stranger: Named,
    both: Named,
    citation: Named,
    source: Named,
}

fn scene() -> Scene {
    let mut store = store();
    let kept =
        person(&mut store, "Айгуль Примерова", &json!({ "sex": "female", "note": "First." }));
    let gone = person(
        &mut store,
        "Aigul Primerova",
        &json!({
            "sex": "other", "country": "KZ", "access": "secret", "note": "Second.",
            "birth": { "text": "1979", "edtf": "1979" }, "traits": ["journalist"],
        }),
    );
    let stranger = person(&mut store, "Ержан Мысал", &json!({}));
    let (both, own) = (incident(&mut store, "Both"), incident(&mut store, "Own"));
    involve(&mut store, &both, &kept, &json!({}));
    involve(&mut store, &own, &kept, &json!({}));
    let second = involve(&mut store, &both, &gone, &json!({ "note": "Seen by a neighbour." }));
    let third = incident(&mut store, "Third");
    involve(&mut store, &third, &gone, &json!({}));
    let source = add::<Source>(
        &mut store,
        fields([("title", json!("A report")), ("publisher", json!(gone.id))]),
    );
    let cite =
        |record: &Named| fields([("source", json!(source.id)), ("record", json!(record.id))]);
    let (of_party, of_part) = (cite(&gone), cite(&second));
    let citation = add::<Citation>(&mut store, of_party);
    add::<Citation>(&mut store, of_part);
    let alias = [("party", json!(gone.id)), ("text", json!("Айка")), ("kind", json!("alias"))];
    add::<Name>(&mut store, fields(alias));
    for (kind, a, b) in [
        ("possibly-same", &kept, &gone),
        ("relative-of", &gone, &stranger),
        ("relative-of", &kept, &stranger),
    ] {
        let ends = [("party_a", json!(a.id)), ("party_b", json!(b.id)), ("kind", json!(kind))];
        add::<Relation>(&mut store, fields(ends));
    }
    Scene { store, kept, gone, stranger, both, citation, source }
}

fn texts(store: &Store, sql: &str) -> Vec<String> {
    let mut found = store.read().prepare(sql).unwrap();
    found.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

fn count(store: &Store, sql: &str) -> i64 {
    store.read().query_row(sql, [], |row| row.get(0)).unwrap()
}

/// Everything that the tables say of live records, and what a search finds.
fn digest(store: &Store) -> Vec<String> {
    let mut lines = texts(
        store,
        "SELECT id || kind || label || state || coalesce(access, '') || coalesce(day, '')
           FROM (SELECT hex(id) AS id, kind, label, state, access, day FROM records
                  WHERE state <> 2 ORDER BY row)",
    );
    for table in ["parties", "names", "relations", "sources", "involvements", "citations"] {
        let mut rows =
            store.read().prepare(&format!("SELECT * FROM {table} ORDER BY row")).unwrap();
        let columns = rows.column_count();
        let mut rows = rows.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let cells = (0..columns).map(|at| format!("{:?}", row.get_ref(at).unwrap()));
            lines.push(format!("{table} {}", cells.collect::<Vec<_>>().join(" ")));
        }
    }
    lines.extend(texts(store, "SELECT listing || live FROM tallies ORDER BY listing"));
    for word in ["aigul", "ayka", "erjan", "primerova"] {
        let word = crate::model::fold::fold(word);
        lines.extend(texts(
            store,
            &format!("SELECT rowid || '' FROM search WHERE search MATCH '{word}' ORDER BY rowid"),
        ));
    }
    lines
}

fn all(store: &Store) -> Vec<Duplicate> {
    proposals(store.read(), 100, &mut unwatched).unwrap().unwrap()
}

fn pairs(store: &Store) -> Vec<String> {
    all(store).iter().map(|d| format!("{} {}", d.a.reference, d.b.reference)).collect()
}

#[test]
fn a_merge_keeps_every_name_citation_involvement_and_tie() {
    let Scene { mut store, kept, gone, both, citation, source, .. } = scene();
    store.judge(Judgement::Same, (kept.id, gone.id), &plainly).unwrap();
    let names = texts(&store, "SELECT text || ' ' || kind FROM names ORDER BY row");
    assert_eq!(names, ["Айка alias", "Aigul Primerova transliteration"]);
    let row = records::row(store.read(), kept.id).unwrap().unwrap();
    let of = |table: &str| format!("SELECT count(*) FROM {table} WHERE party = {row}");
    assert_eq!(count(&store, &of("names")), 2);
    assert_eq!(count(&store, &of("involvements")), 3, "each incident once");
    assert_eq!(count(&store, "SELECT count(*) FROM involvements"), 3);
    let field = |id, name: &str| records::fields(store.read(), id).unwrap().unwrap().remove(name);
    assert_eq!(field(citation.id, "record"), Some(json!(kept.id)));
    assert_eq!(field(source.id, "publisher"), Some(json!(kept.id)));
    let part = format!(
        "SELECT count(*) FROM citations JOIN involvements ON involvements.row = citations.record
          WHERE involvements.incident = {}",
        records::row(store.read(), both.id).unwrap().unwrap()
    );
    assert_eq!(count(&store, &part), 1, "who said so of the one that went");
    let kinds = texts(&store, "SELECT kind FROM relations ORDER BY row");
    assert_eq!(kinds, ["relative-of"], "no tie to itself, none twice");
    for (one, other) in [(&kept, &gone), (&gone, &kept)] {
        let whole = crate::store::whole::read(store.read(), one.id).unwrap().unwrap();
        let ties = whole.related.iter().find(|related| related.tie == "relations").unwrap();
        let same = ties.entries.iter().find(|tie| tie.fields["kind"] == "same-as").unwrap();
        assert_eq!(same.other.id, other.id, "each says that it is the other");
    }
}

#[test]
fn a_merge_fills_what_was_empty_and_notes_what_differs() {
    let Scene { mut store, kept, gone, .. } = scene();
    store.judge(Judgement::Same, (kept.id, gone.id), &plainly).unwrap();
    let fields = records::fields(store.read(), kept.id).unwrap().unwrap();
    assert_eq!(fields["name"], "Айгуль Примерова");
    assert_eq!(fields["sex"], "female");
    assert_eq!(fields["country"], "KZ");
    assert_eq!(fields["traits"], json!(["journalist"]));
    assert_eq!(fields["access"], "secret", "what few may see is not shown to many");
    assert_eq!(fields["note"], "First.\n\nSecond.\n\nP-2 also: sex other");
}

#[test]
fn one_undo_takes_a_merge_back_and_redo_makes_it_again() {
    let Scene { mut store, kept, gone, .. } = scene();
    let before = digest(&store);
    store.judge(Judgement::Same, (kept.id, gone.id), &plainly).unwrap();
    let after = digest(&store);
    assert_ne!(before, after);
    store.undo().unwrap().unwrap();
    assert_eq!(digest(&store), before);
    store.redo().unwrap().unwrap();
    assert_eq!(digest(&store), after);
    assert_eq!(store.verify(&mut unwatched).unwrap().problems, []);
}

#[test]
fn the_reference_of_the_one_that_went_leads_to_the_one_that_stays() {
    let Scene { mut store, kept, gone, stranger, .. } = scene();
    store.judge(Judgement::Same, (kept.id, gone.id), &plainly).unwrap();
    let found = |store: &Store| records::by_reference(store.read(), &gone.reference).unwrap().id;
    assert_eq!(found(&store), kept.id);
    store.judge(Judgement::Same, (stranger.id, kept.id), &plainly).unwrap();
    assert_eq!(found(&store), stranger.id, "and on from there");
    store.undo().unwrap();
    store.undo().unwrap();
    assert_eq!(found(&store), gone.id);
}

#[test]
fn what_was_judged_is_never_proposed_again() {
    let mut store = store();
    let names = ["Farhat Meymankulyyev", "Мейманкулиев, Фархат", "Farkhat Meimankuliev"];
    let [a, b, c] = names.map(|name| person(&mut store, name, &json!({})));
    assert_eq!(all(&store).len(), 3);
    store.judge(Judgement::Different, (a.id, b.id), &plainly).unwrap();
    assert_eq!(pairs(&store).len(), 2);
    store.judge(Judgement::Unsure, (c.id, b.id), &plainly).unwrap();
    assert_eq!(pairs(&store), ["P-1 P-3"]);
    store.judge(Judgement::Different, (b.id, c.id), &plainly).unwrap();
    let kinds = texts(&store, "SELECT kind FROM relations");
    assert_eq!(kinds, ["not-the-same"; 2], "a judgement that changes is one record");
    store.judge(Judgement::Same, (a.id, c.id), &plainly).unwrap();
    assert!(pairs(&store).is_empty(), "what was said of the one that went holds");
    store.undo().unwrap();
    assert_eq!(pairs(&store), ["P-1 P-3"], "undo brings a proposal back");
}

#[test]
fn a_doubt_is_still_proposed_and_a_tie_is_not() {
    let mut store = store();
    let a = person(&mut store, "Farhat Meymankulyyev", &json!({}));
    let b = person(&mut store, "Фархат Мейманкулиев", &json!({}));
    let ends = [("party_a", json!(a.id)), ("party_b", json!(b.id))];
    let [one, other] = ends;
    let tie = add::<Relation>(&mut store, fields([one, other, ("kind", json!("possibly-same"))]));
    assert_eq!(all(&store).len(), 1);
    let fields = fields([("kind", json!("relative-of"))]);
    store.save(&Step { changes: vec![Change::Edit { id: tie.id, fields }] }).unwrap();
    assert!(all(&store).is_empty(), "relatives are two people");
}

#[test]
fn the_record_with_more_incidents_comes_first_else_the_older() {
    let mut store = store();
    let a = person(&mut store, "Farhat Meymankulyyev", &json!({}));
    let b = person(&mut store, "Фархат Мейманкулиев", &json!({}));
    assert_eq!(pairs(&store), ["P-1 P-2"]);
    let incident = incident(&mut store, "Taken");
    involve(&mut store, &incident, &b, &json!({}));
    assert_eq!(pairs(&store), ["P-2 P-1"]);
    assert_eq!(kept_first(store.read(), a.id, b.id).unwrap(), [b.id, a.id]);
}

#[test]
fn a_proposal_says_why() {
    let mut store = store();
    let born = json!({ "birth": { "text": "1979", "edtf": "1979" }, "country": "TM" });
    person(&mut store, "Farhat Meymankulyyev", &born);
    person(&mut store, "Фархат Мейманкулиев", &born);
    let found = all(&store);
    let reasons = [Reason::SameName, Reason::SameBirth, Reason::SameCountry];
    assert_eq!(found[0].reasons, reasons);
    assert_eq!(found[0].a.reference.to_string(), "P-1");
    assert!(found[0].score > 0.9, "{}", found[0].score);
}

#[test]
fn another_name_of_a_person_is_compared_too() {
    let mut store = store();
    let a = person(&mut store, "Saule", &json!({ "pseudonym": true }));
    let alias = [("party", json!(a.id)), ("text", json!("Фархат Мейманкулиев"))];
    let [party, text] = alias;
    add::<Name>(&mut store, fields([party, text, ("kind", json!("former"))]));
    person(&mut store, "Farhat Meymankulyyev", &json!({}));
    assert_eq!(pairs(&store), ["P-1 P-2"]);
}

#[test]
fn what_cannot_be_one_is_refused() {
    let mut store = store();
    let a = person(&mut store, "Nurbek Example", &json!({}));
    let office = [("name", json!("Police")), ("form", json!("organisation"))];
    let office = add::<Party>(&mut store, fields(office));
    let incident = incident(&mut store, "Taken");
    let same: fn(&Error) -> bool = |error| matches!(error, Error::SameRecord(_));
    let form: fn(&Error) -> bool = |error| matches!(error, Error::OtherForm(..));
    let party: fn(&Error) -> bool = |error| matches!(error, Error::NoParty(_));
    for (other, why) in [(&a, same), (&office, form), (&incident, party)] {
        let error = store.judge(Judgement::Same, (a.id, other.id), &plainly).unwrap_err();
        assert!(why(&error), "{error}");
    }
}

#[test]
fn stopping_proposes_nothing() {
    let mut store = store();
    person(&mut store, "Farhat Meymankulyyev", &json!({}));
    assert_eq!(proposals(store.read(), 10, &mut |_| false).unwrap(), None);
}

#[test]
fn a_name_that_is_typed_in_another_spelling_shows_who_may_be_meant() {
    let mut store = store();
    person(&mut store, "Фархат Мейманкулиев", &json!({ "occupation": "teacher" }));
    person(&mut store, "Ержан Мысал", &json!({}));
    let near = |text| misspelt(store.read(), &PartyForm::Person, text, 5).unwrap();
    for typed in ["Farhat Meymankulyyev", "meymankuliyev farkhat", "Мейманкулиев Ф."] {
        let found = near(typed);
        assert_eq!(found.len(), 1, "{typed}");
        assert_eq!(found[0].about, [Telling::Text("teacher".to_owned())]);
        assert!(!found[0].reasons.is_empty(), "{typed}");
    }
    for typed in ["", "   ", "Farhat", "\"*) OR (", "Ержан Абаев"] {
        assert!(near(typed).is_empty(), "{typed}");
    }
}
