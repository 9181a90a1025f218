//! What the document promises: nothing is lost, nothing bad gets in.

use std::path::Path;

use proptest::prelude::*;
use serde_json::{Value, json};

use crate::exchange::json::{FORMAT, SCHEMA};
use crate::exchange::{
    BadRow, Error, Intake, Manner, Outcome, Source, Wish, formats, plan, plan_own, print,
};
use crate::model::change::{Change, Step, fields};
use crate::model::field::{Fields, Shape};
use crate::model::progress::unwatched;
use crate::model::{Day, Kind, Language};
use crate::store::Store;
use crate::store::dump::{self, Stored};

fn store() -> Store {
    Store::in_memory(|| 1_700_000_000_000).unwrap()
}

fn exported(store: &Store) -> String {
    let format = formats::Format::written("json").unwrap();
    let manner = Manner::of(format, Language::English);
    let today = Day::from_civil(2024, 1, 15).unwrap();
    let mut plan = plan_own(store, today, Language::English).unwrap();
    let mut out = Vec::new();
    print(store, &mut plan, manner, Path::new("all.json"), &mut out, &mut unwatched).unwrap();
    String::from_utf8(out).unwrap()
}

/// All records, without the rows in which they happen to stand.
fn records(store: &Store) -> Vec<Stored> {
    let mut all = dump::after(store.read(), 0, usize::MAX >> 1).unwrap();
    for stored in &mut all {
        stored.row = 0;
    }
    all.sort_by_key(|stored| stored.record.id);
    all
}

fn planned(store: &Store, text: &str) -> Result<Intake, Error> {
    let file = formats::json(Source::of_bytes("all.json", String::from(text)));
    let wish =
        Wish { today: Day::from_civil(2024, 1, 15).unwrap(), as_new: false, leave_out: false };
    plan(store, vec![file], wish, &mut unwatched)
}

fn import(store: &mut Store, text: &str) -> Result<Outcome, Error> {
    planned(store, text)?.carry_out(store, &mut unwatched)
}

fn bad_rows(store: &Store, text: &str) -> Vec<BadRow> {
    match planned(store, text) {
        Err(Error::BadRows(rows)) => rows.to_vec(),
        other => panic!("{other:?}"),
    }
}

/// An incident at a place with a source, and a case in the trash.
fn small() -> Store {
    let mut store = store();
    let mut step = Step::default();
    let place = step.place(fields([("name", json!("Алматы"))]));
    let incident = step.incident(fields([
        ("kind", json!("sentence")),
        ("when", json!({ "text": "late May 2023", "edtf": "2023-05-21~/2023-05-31~" })),
        ("place", json!(place)),
        ("details", json!({ "length": "16 years", "suspended": false })),
    ]));
    let source = step.source(fields([("title", json!("A report"))]));
    let cited = [("source", json!(source)), ("record", json!(incident))];
    step.citation(fields(cited));
    step.case(fields([("title", json!("Not needed"))]));
    step.saved_filter(filter("-has:source"));
    let slots = json!([{ "part": "record", "field": "kind", "text": "detained" }]);
    step.template(fields([
        ("name", json!("Detention")),
        ("record", json!("incident")),
        ("content", json!({ "slots": slots })),
    ]));
    let made = store.save(&step).unwrap();
    store.save(&Step { changes: vec![Change::Trash(made[4].id)] }).unwrap();
    store
}

fn filter(text: &str) -> Fields {
    fields([("name", json!("To verify")), ("listing", json!("incidents")), ("filter", json!(text))])
}

#[test]
fn a_saved_filter_that_cannot_be_read_does_not_get_in() {
    let bad = exported(&small()).replace("-has:source", "colour:red");
    let rows = bad_rows(&store(), &bad);
    assert!(rows[0].to_string().contains("colour:"), "{}", rows[0]);
    let mut step = Step::default();
    step.saved_filter(filter("colour:red"));
    assert!(store().save(&step).is_err());
}

#[test]
fn the_trash_and_every_link_come_back() {
    let from = small();
    let mut to = store();
    let outcome = import(&mut to, &exported(&from)).unwrap();
    assert_eq!((outcome.new, outcome.same), (7, 0));
    assert_eq!(records(&to), records(&from));
}

#[test]
fn what_is_there_already_is_skipped_or_named_as_a_conflict() {
    let mut store = small();
    let text = exported(&store);
    let place = records(&store).into_iter().find(|one| one.record.kind == Kind::Place).unwrap();
    let renamed = fields([("name", json!("Almaty"))]);
    let edit = Change::Edit { id: place.record.id, fields: renamed };
    store.save(&Step { changes: vec![edit] }).unwrap();
    let before = records(&store);
    let outcome = import(&mut store, &text).unwrap();
    assert_eq!((outcome.new, outcome.same), (0, 6));
    assert_eq!(*outcome.conflicting, [place.record.reference]);
    assert_eq!(records(&store), before);
}

#[test]
fn a_reference_that_is_taken_is_replaced_by_a_free_one() {
    let mut other = store();
    let mut step = Step::default();
    step.place(fields([("name", json!("Elsewhere"))]));
    other.save(&step).unwrap();
    let outcome = import(&mut other, &exported(&small())).unwrap();
    let renumbered = &outcome.renumbered[0];
    assert_eq!(
        (renumbered.from.to_string(), renumbered.to.to_string()),
        ("L-1".into(), "L-2".into())
    );
}

#[test]
fn an_import_is_one_step_that_can_be_undone_and_made_again() {
    let from = small();
    let mut to = store();
    import(&mut to, &exported(&from)).unwrap();
    to.undo().unwrap().unwrap();
    assert_eq!(records(&to), []);
    assert_eq!(import(&mut to, &exported(&from)).unwrap().new, 7);
    assert_eq!(records(&to), records(&from));
}

#[test]
fn records_that_are_parts_of_each_other_are_not_lost() {
    let mut from = store();
    let mut step = Step::default();
    let kind = || ("kind", json!("protest"));
    let first = step.incident(fields([kind()]));
    step.incident(fields([kind(), ("parent", json!(first))]));
    let made = from.save(&step).unwrap();
    let parent = fields([("parent", json!(made[1].id))]);
    from.save(&Step { changes: vec![Change::Edit { id: made[0].id, fields: parent }] }).unwrap();
    let mut to = store();
    import(&mut to, &exported(&from)).unwrap();
    assert_eq!(records(&to), records(&from));
}

#[test]
fn a_bad_record_is_named_with_its_field_and_nothing_is_changed() {
    let text = exported(&small());
    for (from, to, expected) in [
        (r#""16 years""#, "16", "all.json: record 2 (I-1): details: "),
        (
            r#""text":"late May 2023","edtf":"2023-05-21~/2023-05-31~""#,
            r#""edtf":"May""#,
            "all.json: record 2 (I-1): when: ",
        ),
        (r#""kind":"place""#, r#""kind":"planet""#, "all.json: record 1 (L-1): kind: "),
        (r#""ref":"L-1""#, r#""ref":"S-9""#, "all.json: record 1 (S-9): ref: "),
        (r#""name":"Алматы""#, r#""name":"""#, "all.json: record 1 (L-1): name: "),
        (r#""name":"Алматы""#, r#""nom":"Алматы""#, "all.json: record 1 (L-1): nom: "),
        (r#""state":"trash""#, r#""state":"gone""#, "all.json: record 5 (C-1): state: "),
        (r#""ref":"L-1","#, "", "all.json: record 1: "),
    ] {
        assert!(text.contains(from), "{from}");
        let to_here = store();
        let rows = bad_rows(&to_here, &text.replacen(from, to, 1));
        assert!(rows.iter().any(|row| row.to_string().starts_with(expected)), "{to}: {rows:?}");
        assert_eq!(records(&to_here), []);
    }
}

#[test]
fn links_to_nothing_and_to_the_wrong_kind_are_refused() {
    let from = small();
    let text = exported(&from);
    let of = |kind| records(&from).into_iter().find(|one| one.record.kind == kind).unwrap();
    let place = of(Kind::Place).record.id.to_string();
    let source = of(Kind::Source).record.id.to_string();
    let link = |id: &str| format!("\"place\":\"{id}\"");
    for other in [source.as_str(), "new:0", "00000000-0000-0000-0000-000000000000"] {
        let rows = bad_rows(&store(), &text.replacen(&link(&place), &link(other), 1));
        assert_eq!(rows[0].column, "place", "{other}");
    }
}

#[test]
fn what_is_no_casebook_is_refused_in_plain_words_with_its_place() {
    let newer = r#"{"casebook": {"format": 2}, "records": []}"#;
    let deep = format!("{{\"casebook\": {}", "[".repeat(100_000));
    let cut = "{\"casebook\": {\"format\": 1}, \"records\": [\n {\"id\": ";
    let other = "not a casebook as JSON";
    for (text, place, words) in [
        ("", "all.json:1: ", other),
        ("[]", "all.json:1: ", other),
        ("{}", "all.json:1: ", other),
        ("\n\n{\"casebook\": 1}", "all.json:3: ", other),
        ("{\"records\": []}", "all.json:1: ", other),
        ("\u{0}", "all.json:1: ", other),
        (newer, "all.json:1: ", "of format 2"),
        (deep.as_str(), "all.json:1: ", "breaks off"),
        (cut, "all.json:2: ", "breaks off"),
    ] {
        let rows = bad_rows(&store(), text);
        let told = rows[0].to_string();
        assert!(told.starts_with(place) && told.contains(words), "{text:.40}: {told}");
        assert_eq!(rows.len(), 1);
    }
}

#[test]
fn what_is_no_record_is_told_in_plain_words_with_its_place() {
    let of = |record: &str| {
        let text = format!("{{\"casebook\": {{\"format\": 1}},\n \"records\": [\n{record}]}}");
        let rows = bad_rows(&store(), &text);
        rows.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    let id = "\"id\": \"01890000-0000-7000-8000-000000000001\"";
    let rest = "\"kind\": \"place\", \"fields\": {\"name\": \"Almaty\"}";
    for (record, told) in [
        ("5".to_owned(), "all.json: record 1: An object must stand here"),
        (
            format!("{{\"id\": \"7\", \"ref\": \"L-1\", {rest}}}"),
            "all.json: record 1 (L-1): id: This is not an id",
        ),
        (
            format!("{{{id}, \"ref\": \"Almaty\", {rest}}}"),
            "all.json: record 1 (Almaty): ref: “Almaty” is not a reference",
        ),
        (format!("{{{id}, {rest}}}"), "all.json: record 1: ref: This is needed."),
        (
            format!("{{{id}, {id}, \"ref\": \"L-1\", {rest}}}"),
            "all.json: record 1: It says “id” twice",
        ),
        (
            format!("{{{id}, \"ref\": \"L-1\", {rest}}}")
                .replace("{\"name\"", "{\"name\": \"A\", \"name\""),
            "all.json: record 1: It says “fields.name” twice; leave one out.",
        ),
        (
            format!("{{{id}, \"ref\": \"L-1\", \"colour\": 1, {rest}}}"),
            "all.json: record 1 (L-1): colour: There is no such field.",
        ),
        (format!("{{{id}, \"ref\": tru, {rest}}}"), "all.json: record 1: The JSON breaks off"),
    ] {
        let rows = of(&record);
        assert!(rows[0].starts_with(told), "{rows:?}");
    }
}

#[test]
fn the_parts_of_a_document_may_stand_in_any_order() {
    let text = exported(&small());
    let document: Value = serde_json::from_str(&text).unwrap();
    let turned = json!({ "records": document["records"], "casebook": document["casebook"] });
    let mut to = store();
    assert_eq!(import(&mut to, &turned.to_string()).unwrap().new, 7);
    assert_eq!(records(&to), records(&small_again(&text)));
}

/// A casebook of that document.
fn small_again(text: &str) -> Store {
    let mut store = store();
    import(&mut store, text).unwrap();
    store
}

#[test]
fn the_published_schema_has_the_fields_of_every_kind() {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    let record = &schema["properties"]["records"]["items"];
    let words = record["properties"]["kind"]["enum"].as_array().unwrap();
    let fields = record["oneOf"].as_array().unwrap();
    for kind in Kind::ALL {
        assert!(words.contains(&json!(kind.slug())), "{kind}: it is no kind of record");
        let defined = format!("#/$defs/{kind}");
        let of_kind = json!({
            "properties": { "kind": { "const": kind.slug() }, "fields": { "$ref": defined } }
        });
        assert!(fields.contains(&of_kind), "{kind}: its fields are not said to be {defined}");
        let published = &schema["$defs"][kind.slug()];
        let properties = published["properties"].as_object();
        let properties = properties.unwrap_or_else(|| panic!("{kind}: it is not published"));
        let properties: Vec<_> = properties.keys().collect();
        let names: Vec<_> = kind.fields().iter().map(|field| field.name).collect();
        assert_eq!(properties, names, "{kind}");
        let required = kind.fields().iter().filter(|field| field.required);
        let required: Vec<_> = required.map(|field| json!(field.name)).collect();
        assert_eq!(published["required"], json!(required), "{kind}");
        for field in kind.fields() {
            let is_link = published["properties"][field.name] == json!({ "$ref": "#/$defs/id" });
            assert_eq!(is_link, matches!(field.shape, Shape::Link(_)), "{kind} {}", field.name);
        }
    }
    assert_eq!((words.len(), fields.len()), (Kind::ALL.len(), Kind::ALL.len()));
    assert_eq!(schema["properties"]["casebook"]["properties"]["format"]["const"], json!(FORMAT));
}

/// Text as people might have entered it.
fn text() -> impl Strategy<Value = String> {
    "[a-zA-Zа-яёқғӘ0-9\"\\\\{},'-]{1,20}"
}

/// Places in each other, people, and incidents with them, some in the trash.
fn casebook() -> impl Strategy<Value = Store> {
    let place = (text(), any::<prop::sample::Index>(), any::<bool>());
    let incident = (prop::option::of(text()), any::<prop::sample::Index>(), text(), any::<bool>());
    (prop::collection::vec(place, 1..5), prop::collection::vec(incident, 0..5)).prop_map(made)
}

type Index = prop::sample::Index;

/// Name, which earlier place it lies in, whether it is in the trash.
type MadePlace = (String, Index, bool);

/// Narrative, place, victim, whether it is in the trash.
type MadeIncident = (Option<String>, Index, String, bool);

fn made((places, incidents): (Vec<MadePlace>, Vec<MadeIncident>)) -> Store {
    let mut store = store();
    let mut step = Step::default();
    let mut trash = Vec::new();
    for (at, (name, parent, trashed)) in places.iter().enumerate() {
        let mut place = fields([("name", json!(name))]);
        if at > 0 {
            place.insert("parent".into(), json!(format!("new:{}", parent.index(at))));
        }
        step.place(place);
        trash.extend(trashed.then_some(at));
    }
    for (narrative, place, who, trashed) in &incidents {
        let place = format!("new:{}", place.index(places.len()));
        let mut incident = fields([("kind", json!("detention")), ("place", json!(place))]);
        incident.extend(narrative.as_ref().map(|text| ("narrative".to_owned(), json!(text))));
        trash.extend(trashed.then_some(step.changes.len()));
        let incident = step.incident(incident);
        let person = [("name", json!(who)), ("form", json!("person"))];
        let person = step.party(fields(person));
        let tie = [("incident", json!(incident)), ("party", json!(person))];
        let mut tie = fields(tie);
        tie.insert("role".into(), json!("victim"));
        step.involvement(tie);
    }
    let made = store.save(&step).unwrap();
    let changes = trash.into_iter().map(|at| Change::Trash(made[at].id)).collect();
    store.save(&Step { changes }).unwrap();
    store
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn export_and_import_give_the_same_records(from in casebook()) {
        let first = exported(&from);
        let mut to = store();
        import(&mut to, &first).unwrap();
        prop_assert_eq!(records(&to), records(&from));
        let mut third = store();
        import(&mut third, &exported(&to)).unwrap();
        prop_assert_eq!(records(&third), records(&from));
    }

    #[test]
    fn no_damaged_document_panics_or_gets_in(at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut bytes = exported(&small()).into_bytes();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        let mut to = store();
        if let Ok(text) = String::from_utf8(bytes) && import(&mut to, &text).is_err() {
            prop_assert_eq!(records(&to), vec![]);
        }
    }
}
