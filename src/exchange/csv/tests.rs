//! What the import of tables promises: all or nothing, each bad cell named.

use serde_json::json;

use super::*;
use crate::exchange::Error;
use crate::model::whole::Named;
use crate::model::{Kind, Reference};
use crate::store::dump::{self, Stored};
use crate::store::{Store, records};

fn store() -> Store {
    Store::in_memory(|| 1_700_000_000_000).unwrap()
}

fn today() -> Day {
    Day::from_civil(2024, 1, 15).unwrap()
}

fn sheet(slug: &str, text: &str) -> Sheet {
    Sheet::read(&format!("{slug}.csv"), Table::parse(slug).unwrap(), text.as_bytes()).unwrap()
}

fn import(store: &mut Store, files: &[(&str, &str)]) -> Result<Outcome, Error> {
    let sheets: Vec<_> = files.iter().map(|(slug, text)| sheet(slug, text)).collect();
    plan(store, &sheets, today())?.carry_out(store)
}

fn bad(files: &[(&str, &str)]) -> Vec<String> {
    let mut store = store();
    match import(&mut store, files) {
        Err(Error::BadRows(rows)) => {
            assert_eq!(all(&store), [], "nothing is kept");
            rows.iter().map(ToString::to_string).collect()
        }
        other => panic!("{other:?}"),
    }
}

fn all(store: &Store) -> Vec<Stored> {
    dump::after(store.read(), 0, 1_000).unwrap()
}

fn named(store: &Store, reference: &str) -> Named {
    records::by_reference(store.read(), &reference.parse::<Reference>().unwrap()).unwrap()
}

fn fields(store: &Store, reference: &str) -> crate::model::field::Fields {
    records::fields(store.read(), named(store, reference).id).unwrap().unwrap()
}

#[test]
fn people_are_persons_unless_they_say_otherwise_and_bring_their_names() {
    let mut store = store();
    let text = "name,form,birth,names\nAigul P.,,1961,Айгуль П.; A. P.\nSome,group,,\n";
    assert_eq!(import(&mut store, &[("people", text)]).unwrap().new, 4);
    assert_eq!(fields(&store, "P-1")["form"], "person");
    assert_eq!(fields(&store, "P-1")["birth"], json!({ "text": "1961", "edtf": "1961" }));
    assert_eq!(fields(&store, "G-1")["form"], "group");
    assert_eq!(fields(&store, "N-1")["party"], json!(named(&store, "P-1").id));
}

#[test]
fn rows_link_within_the_file_to_other_files_and_to_the_casebook() {
    let mut store = store();
    import(&mut store, &[("places", "name\nAlmaty\n")]).unwrap();
    let incidents =
        "ref,parent,kind,place,case\nI-7,I-8,detained,Алматы,Case A\nI-8,,protest,L-1,C-4\n";
    let cases = "ref,title\nC-4,Case A\n";
    import(&mut store, &[("incidents", incidents), ("cases", cases)]).unwrap();
    let (first, second) = (fields(&store, "I-7"), fields(&store, "I-8"));
    assert_eq!(first["parent"], json!(named(&store, "I-8").id));
    assert_eq!(
        (&first["place"], &second["place"]),
        (&second["place"], &json!(named(&store, "L-1").id))
    );
    assert_eq!(
        (&first["case"], &second["case"]),
        (&second["case"], &json!(named(&store, "C-4").id))
    );
    assert_eq!(first["kind"], "detention");
}

#[test]
fn a_reference_that_is_taken_leads_to_the_row_of_the_file() {
    let mut store = store();
    import(&mut store, &[("places", "name\nFirst\n")]).unwrap();
    let text = "ref,name,parent\nL-1,Second,\nL-2,Third,L-1\n,Fourth,\n";
    let outcome = import(&mut store, &[("places", text)]).unwrap();
    assert_eq!(named(&store, "L-1").name, "First");
    let second = outcome.renumbered[0].to.to_string();
    assert_eq!(named(&store, &second).name, "Second");
    assert_eq!(fields(&store, "L-2")["parent"], json!(named(&store, &second).id));
}

#[test]
fn details_are_read_like_what_people_type() {
    let mut store = store();
    let text = "kind,details\nmissing,\"{\"\"last_contact\"\": \"\"6 January 2022\"\", \"\"outcome\"\": \"\"\"\"}\"\n";
    import(&mut store, &[("incidents", text)]).unwrap();
    let contact = json!({ "last_contact": { "text": "6 January 2022", "edtf": "2022-01-06" } });
    assert_eq!(fields(&store, "I-1")["details"], contact);
}

#[test]
fn each_bad_cell_is_named_with_file_line_and_field() {
    let text = "ref,kind,when,place,details\n\
                I-1,no such kind,yesterday,,\n\
                I-2,detained,32 Jan 2022,Nowhere,\n\
                X-3,detained,,,\n\
                I-4,protest,,,\"{\"\"length\"\": \"\"1 year\"\"}\"\n\
                I-4,,,,\n";
    let rows = bad(&[("incidents", text), ("people", "ref,name\nP-1,\n")]);
    for expected in [
        "incidents.csv:2: kind: ",
        "incidents.csv:3: when: ",
        "incidents.csv:3: place: ",
        "incidents.csv:4: ref: ",
        "incidents.csv:5: details: ",
        "incidents.csv:6: ref: ",
        "people.csv:2: name: This is needed.",
    ] {
        assert!(rows.iter().any(|row| row.starts_with(expected)), "{expected} in {rows:#?}");
    }
}

#[test]
fn a_row_with_too_few_cells_and_one_that_is_not_utf8_are_named() {
    let table = Table::parse("places").unwrap();
    let bytes = b"name,country\nAlmaty\n\"two\nlines\",KZ\n\xff\xfe,KZ\n";
    let sheet = Sheet::read("places.csv", table, bytes).unwrap();
    let rows: Vec<_> = sheet.bad.iter().map(ToString::to_string).collect();
    assert!(rows[0].starts_with("places.csv:2: "), "{rows:?}");
    assert!(rows[1].starts_with("places.csv:5: "), "{rows:?}");
    assert_eq!(rows.len(), 2, "a line break in a name is found later: {rows:?}");
}

#[test]
fn an_unknown_column_is_answered_by_those_there_are() {
    let table = Table::parse("people").unwrap();
    let error = Sheet::read("people.csv", table, b"name,colour\n").unwrap_err().to_string();
    assert!(error.contains("“colour”") && error.contains("occupation"), "{error}");
    let twice = Sheet::read("people.csv", table, b"name,name\n").unwrap_err().to_string();
    assert!(twice.contains("twice"), "{twice}");
}

#[test]
fn spreadsheets_may_write_semicolons_tabs_and_a_mark_first() {
    for text in
        ["\u{feff}name;country\nA;KZ\n", "name\tcountry\nA\tKZ\n", "Name, country\r\nA,KZ\r\n"]
    {
        let mut store = store();
        import(&mut store, &[("places", text)]).unwrap();
        assert_eq!(fields(&store, "L-1")["country"], "KZ", "{text:?}");
    }
}

#[test]
fn people_are_never_linked_by_their_name_but_organisations_are() {
    let people = ("people", "ref,name\nP-1,A. Person\n");
    let organisations = ("organisations", "ref,name\nO-1,Police\n");
    let incidents = ("incidents", "ref,kind\nI-1,detention\n");
    let involved = ("involvements", "incident,party,role\nI-1,Police,perpetrator\n");
    let mut store = store();
    import(&mut store, &[people, organisations, incidents, involved]).unwrap();
    assert_eq!(fields(&store, "V-1")["party"], json!(named(&store, "O-1").id));
    let by_name = ("involvements", "incident,party,role\nI-1,A. Person,victim\n");
    let rows = bad(&[people, incidents, by_name]);
    assert!(
        rows[0].starts_with("involvements.csv:2: party: ") && rows[0].contains("P-31"),
        "{rows:?}"
    );
}

#[test]
fn two_records_of_one_name_are_not_guessed_between() {
    let places = ("places", "name\nSpringfield\nSpringfield\n");
    let rows = bad(&[places, ("incidents", "kind,place\nprotest,Springfield\n")]);
    assert_eq!(
        rows,
        ["incidents.csv:2: place: 2 records are called “Springfield”; use a reference."]
    );
}

#[test]
fn a_plan_changes_nothing_until_it_is_carried_out() {
    let store = store();
    let sheets = [sheet("places", "name\nAlmaty\nAstana\n")];
    let plan = plan(&store, &sheets, today()).unwrap();
    assert_eq!(plan.outcome().new, 2);
    assert_eq!(all(&store), []);
}

#[test]
fn every_table_knows_its_own_columns() {
    for table in TABLES {
        for name in table.columns().split(", ") {
            assert!(table.column(name).is_some(), "{} {name}", table.slug);
        }
        let kind = Kind::parse(table.slug).unwrap_or(Kind::Party);
        assert_eq!(table.kind, kind, "{}", table.slug);
    }
}

#[test]
fn a_date_without_a_year_is_not_of_this_year() {
    let text = "name,birth\nAigul P.,28 September\nB. Person,вчера\n";
    let rows = bad(&[("people", text)]);
    assert_eq!(rows.len(), 2, "{rows:?}");
    assert!(rows.iter().all(|row| row.contains("write the date with its year")), "{rows:?}");
}
