//! What the import of tables promises: all or nothing, each bad cell named.

use serde_json::json;

use super::{all, fields, import, named, planned, refused, sheet, store};
use crate::exchange::{Error, TABLES};
use crate::model::Kind;
use crate::model::Language;
use crate::model::progress::unwatched;

fn bad(files: &[(&str, &str)]) -> Vec<String> {
    bad_in(Language::English, files)
}

fn bad_in(language: Language, files: &[(&str, &str)]) -> Vec<String> {
    let mut store = store();
    match import(&mut store, files) {
        Err(Error::BadRows(rows)) => {
            assert_eq!(all(&store), [], "nothing is kept");
            rows.iter().map(|row| row.told(language)).collect()
        }
        other => panic!("{other:?}"),
    }
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
    let outcome = planned(&store, vec![sheet("places", text)], true).unwrap();
    let outcome = outcome.carry_out(&mut store, &mut unwatched).unwrap();
    assert_eq!(named(&store, "L-1").called, "First".into());
    let second = outcome.renumbered[0].to.to_string();
    assert_eq!(named(&store, &second).called, "Second".into());
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
                I-4,,,,\n\
                I-5,detained,,,\"{\"\"length\"\": 1, \"\"length\"\": 2}\"\n";
    let rows = bad(&[("incidents", text), ("people", "ref,name\nP-1,\n")]);
    for expected in [
        "incidents.csv:2: kind: ",
        "incidents.csv:3: when: ",
        "incidents.csv:3: place: ",
        "incidents.csv:4: ref: ",
        "incidents.csv:5: details: ",
        "incidents.csv:6: ref: ",
        "incidents.csv:7: details: It says “length” twice",
        "people.csv:2: name: This is needed.",
    ] {
        assert!(rows.iter().any(|row| row.starts_with(expected)), "{expected} in {rows:#?}");
    }
}

#[test]
fn bad_details_are_told_by_the_labels_of_their_kind_and_of_the_details() {
    let text = "kind,details\n\
                protest,\"{\"\"length\"\": \"\"1 year\"\"}\"\n\
                sentence,\"{\"\"place\"\": \"\"Almaty\"\"}\"\n\
                sentence,\"{\"\"length\"\": 16}\"\n\
                sentence,\"{\"\"starts\"\": 16}\"\n";
    let incidents = [("incidents", text)];
    let [none, unknown, length, starts] = &bad_in(Language::Russian, &incidents)[..] else {
        panic!("four rows are bad")
    };
    assert!(none.contains("«протест»"), "{none}");
    assert!(unknown.contains("«приговор»") && unknown.contains("length (Срок)"), "{unknown}");
    assert!(length.ends_with("length (Срок): Напишите текст, в кавычках."), "{length}");
    assert!(starts.contains("starts (Начало): Напишите дату"), "{starts}");
    for (language, kind, label) in [
        (Language::Kazakh, "«наразылық»", "Мерзімі"),
        (Language::Uzbek, "“norozilik namoyishi”", "Muddati"),
    ] {
        let told = bad_in(language, &incidents).join("\n");
        assert!(told.contains(kind), "{told}");
        assert!(told.contains(&format!("length ({label})")), "{told}");
    }
}

#[test]
fn a_row_with_too_few_cells_and_one_that_is_not_utf8_are_named() {
    let rows = refused("places", b"name,country\nAlmaty\n\"two\nlines\",KZ\n\xff\xfe,KZ\n");
    assert!(rows[0].starts_with("places.csv:2: "), "{rows:?}");
    assert!(rows[1].starts_with("places.csv:5: ") && rows[1].contains("UTF-8"), "{rows:?}");
    assert!(rows[2].starts_with("places.csv:3: name: "), "a line break in a name: {rows:?}");
    assert_eq!(rows.len(), 3, "{rows:?}");
}

#[test]
fn the_line_named_is_that_of_an_editor_whatever_ends_lines() {
    let text = "ref,kind\r\n\r\nI-1,protest\r\n\r\nI-2,no such kind\r\nI-3\r\n";
    let rows = bad(&[("incidents", text)]);
    assert!(rows.iter().any(|row| row.starts_with("incidents.csv:5: kind: ")), "{rows:?}");
    assert!(rows.iter().any(|row| row.starts_with("incidents.csv:6: ")), "{rows:?}");
}

#[test]
fn a_quote_that_swallows_rows_is_refused_with_its_line() {
    let rows = refused("places", b"name,country\nAlmaty,\"never closed\nAstana,KZ\nShymkent,KZ");
    let told = "places.csv:2: The quote that opens here is not closed; close it, or take it out.";
    assert_eq!(rows, [told]);
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
    let sheets = vec![sheet("places", "name\nAlmaty\nAstana\n")];
    let plan = planned(&store, sheets, false).unwrap();
    assert_eq!(plan.outcome().new, 2);
    assert_eq!(all(&store), []);
}

const FILES: &[(&str, &str)] = &[
    ("people", "ref,name,birth,names\nP-1,A. Person,1961,A. P.; А. П.\nP-2,B. Person,,\n"),
    ("places", "name,country\nAlmaty,KZ\n"),
    ("sources", "ref,title,published\nS-1,Report,2022\n"),
    (
        "incidents",
        "ref,kind,when,place,title\nI-1,detention,5 Jan 2022,Almaty,\n,protest,2022-01-06,Almaty,Crowd\n,beating,2022-01-06,,\n",
    ),
    ("involvements", "incident,party,role\nI-1,P-1,victim\n"),
    ("citations", "source,record,locator\nS-1,I-1,p. 5\n"),
];

#[test]
fn the_same_files_again_change_nothing() {
    let mut store = store();
    let first = import(&mut store, FILES).unwrap();
    let before = all(&store);
    let again = import(&mut store, FILES).unwrap();
    assert_eq!(all(&store), before);
    assert_eq!((again.new, again.conflicting.len()), (0, 0));
    let likely: Vec<_> = again
        .likely
        .iter()
        .map(|row| format!("{}:{} {}", row.file, row.place.line, row.record))
        .collect();
    assert_eq!(likely, ["places.csv:2 L-1", "incidents.csv:3 I-2", "incidents.csv:4 I-3"]);
    assert_eq!(again.same + likely.len(), first.new);
}

#[test]
fn a_reference_with_other_fields_is_a_conflict_and_nothing_is_imported() {
    let mut store = store();
    import(&mut store, FILES).unwrap();
    let before = all(&store);
    let text = "ref,name,birth,names\nP-1,A. Person,1962,A. Q.\nP-2,B. Person,,\nP-3,New,,\n";
    let plan = planned(&store, vec![sheet("people", text)], false).unwrap();
    let conflicting: Vec<_> = plan.outcome().conflicting.iter().map(ToString::to_string).collect();
    assert_eq!((conflicting, plan.outcome().same), (vec!["P-1".to_owned()], 1));
    match plan.carry_out(&mut store, &mut unwatched) {
        Err(Error::BadRows(rows)) => {
            let row = rows[0].to_string();
            assert!(row.starts_with("people.csv:2: birth, names: P-1 is here"), "{row}");
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(all(&store), before);
}

#[test]
fn what_a_row_leaves_blank_is_no_conflict_and_links_lead_to_what_is_there() {
    let mut store = store();
    import(&mut store, FILES).unwrap();
    let files = [
        ("people", "ref,name,birth\nP-1,A. Person,\n"),
        ("places", "name\nАлматы\n"),
        ("incidents", "kind,place\nstrike,Алматы\n"),
        ("involvements", "incident,party,role\nI-1,P-1,witness\n"),
    ];
    let outcome = import(&mut store, &files).unwrap();
    assert_eq!((outcome.new, outcome.same, outcome.likely.len()), (2, 1, 1));
    assert_eq!(fields(&store, "I-4")["place"], json!(named(&store, "L-1").id));
}

#[test]
fn a_name_with_another_date_country_or_form_is_somebody_else() {
    let mut store = store();
    import(&mut store, FILES).unwrap();
    let again = ("people", "name,birth\nA. Person,1990\nA. Person,5 May 1961\nB. Person,1970\n");
    let places = ("places", "name,country\nAlmaty,KG\n");
    let groups = ("groups", "name\nA. Person\n");
    let outcome = import(&mut store, &[again, places, groups]).unwrap();
    let likely: Vec<_> =
        outcome.likely.iter().map(|row| row.place.told(&row.file, Language::English)).collect();
    assert_eq!(likely, ["people.csv:3", "people.csv:4"]);
    assert_eq!(outcome.new, 3);
}

#[test]
fn what_was_undone_comes_back_under_its_reference() {
    let mut store = store();
    let files = [("people", "ref,name\nP-1,A. Person\n")];
    import(&mut store, &files).unwrap();
    store.undo().unwrap().unwrap();
    let outcome = import(&mut store, &files).unwrap();
    assert_eq!((outcome.new, outcome.renumbered.all()), (1, 0));
    assert_eq!(named(&store, "P-1").called, "A. Person".into());
    assert_eq!(all(&store).len(), 1);
}

#[test]
fn every_table_knows_its_own_columns() {
    for table in TABLES.iter() {
        for name in table.columns() {
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
