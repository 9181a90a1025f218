//! Files in and out through the real program.

use std::fs;

use serde_json::{Value, json};

use crate::command::Casebook;

/// The records of an export, without what differs from one copy to the next.
fn records(casebook: &Casebook, name: &str) -> Value {
    let path = casebook.path(name);
    casebook.ok(&["export", "--to", path.to_str().unwrap()]);
    let document: Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
    let mut records = document["records"].as_array().unwrap().clone();
    records.sort_by_key(|record| record["id"].to_string());
    records.into()
}

#[test]
fn the_demo_goes_out_and_comes_in_without_loss() {
    let demo = Casebook::demo();
    let before = records(&demo, "demo.json");
    let copy = Casebook::plain();
    let path = demo.path("demo.json");
    let outcome = copy.json(&["import", path.to_str().unwrap()]);
    assert_eq!(outcome["new"], json!(before.as_array().unwrap().len()));
    assert_eq!(records(&copy, "copy.json"), before);
    let again = copy.json(&["import", path.to_str().unwrap()]);
    assert_eq!((&again["new"], &again["conflicting"]), (&json!(0), &json!([])));
    assert_eq!(copy.json(&["verify"])["whole"], true);
}

#[test]
fn an_export_says_that_nothing_is_withheld_and_replaces_nothing_unasked() {
    let casebook = Casebook::plain();
    let path = casebook.path("out.json");
    let to = path.to_str().unwrap();
    let ran = casebook.run(&["export", "--to", to]);
    assert!(ran.err.contains("Nothing was withheld"), "{}", ran.err);
    let again = casebook.run(&["export", "--to", to]);
    assert_eq!(again.status, Some(1));
    assert!(again.err.contains("--overwrite"), "{}", again.err);
    casebook.ok(&["export", "--to", to, "--overwrite"]);
    let file = casebook.file().to_str().unwrap();
    let itself = casebook.run(&["export", "--to", file, "--overwrite"]);
    assert_eq!(itself.status, Some(1));
    casebook.ok(&["history"]);
}

#[test]
fn a_table_with_bad_rows_changes_nothing() {
    let casebook = Casebook::plain();
    let text = "name,birth\nA. Person,1961\nB. Person,no date\n,1970\n";
    let path = casebook.write("people.csv", text);
    let ran = casebook.run(&["import", &path]);
    assert_eq!(ran.status, Some(1));
    for expected in ["people.csv:3: birth: ", "people.csv:4: name: ", "2 places to mend"] {
        assert!(ran.err.contains(expected), "{expected} in {}", ran.err);
    }
    assert_eq!(casebook.json(&["history"]), json!([]));
    let columns = casebook.write("people.csv", "name,colour\nA,red\n");
    let ran = casebook.run(&["import", &columns]);
    assert!(ran.err.contains("“colour”") && ran.err.contains("occupation"), "{}", ran.err);
}

#[test]
fn a_dry_run_counts_and_changes_nothing() {
    let casebook = Casebook::plain();
    let path = casebook.write("list.csv", "name\nA. Person\nB. Person\n");
    let unsaid = casebook.run(&["import", &path]);
    assert!(unsaid.err.contains("--kind"), "{}", unsaid.err);
    let outcome = casebook.json(&["import", &path, "--kind", "people", "--dry-run"]);
    assert_eq!((&outcome["new"], &outcome["dry_run"]), (&json!(2), &json!(true)));
    assert_eq!(casebook.json(&["history"]), json!([]));
    assert_eq!(casebook.json(&["import", &path, "--kind", "people"])["new"], 2);
    assert_eq!(casebook.json(&["show", "P-2"])["name"], "B. Person");
}

#[test]
fn a_folder_is_read_as_one() {
    let casebook = Casebook::plain();
    fs::create_dir(casebook.path("in")).unwrap();
    casebook.write("in/incidents.csv", "ref,kind,place\nI-5,detention,Алматы\n");
    casebook.write("in/places.csv", "name\nAlmaty\n");
    casebook.write("in/involvements.csv", "incident,party,role\nI-5,P-7,victim\n");
    casebook.write("in/people.csv", "ref,name\nP-7,A. Person\n");
    let folder = casebook.path("in");
    assert_eq!(casebook.json(&["import", folder.to_str().unwrap()])["new"], 4);
    assert_eq!(casebook.json(&["show", "I-5"])["kind"], "detention");
    assert!(casebook.ok(&["undo"]).contains("P-7"), "it is one step");
}

#[test]
fn a_bad_document_names_record_and_field_and_changes_nothing() {
    let casebook = Casebook::plain();
    let id = "01890000-0000-7000-8000-000000000001";
    let place = json!({ "id": id, "ref": "L-1", "kind": "place", "fields": { "name": 5 } });
    let document = json!({ "casebook": { "format": 1 }, "records": [place] });
    let path = casebook.write("bad.json", &document.to_string());
    let ran = casebook.run(&["import", &path]);
    assert_eq!(ran.status, Some(1));
    assert!(ran.err.contains("bad.json: record 1 (L-1): name: "), "{}", ran.err);
    assert_eq!(casebook.json(&["history"]), json!([]));
}

#[test]
fn the_same_table_twice_changes_nothing_and_a_dry_run_says_so() {
    let casebook = Casebook::plain();
    let path = casebook.write("people.csv", "ref,name,birth\nP-1,A. Person,1961\n,B. Person,\n");
    casebook.ok(&["import", &path]);
    let dry = casebook.json(&["import", &path, "--dry-run"]);
    assert_eq!((&dry["new"], &dry["same"]), (&json!(0), &json!(1)));
    assert_eq!(dry["likely"][0]["record"], "P-2");
    let said = casebook.run(&["import", &path]);
    assert!(said.err.contains("people.csv:3: likely P-2 B. Person"), "{}", said.err);
    assert_eq!(casebook.json(&["list", "people"]).as_array().unwrap().len(), 2);
    let other = casebook.write("people.csv", "ref,name,birth\nP-1,A. Person,1962\nP-7,C,\n");
    let dry = casebook.json(&["import", &other, "--dry-run"]);
    assert_eq!(dry["conflicting"], json!(["P-1"]));
    let ran = casebook.run(&["import", &other]);
    assert_eq!(ran.status, Some(1));
    assert!(ran.err.contains("people.csv:2: birth: P-1 is here"), "{}", ran.err);
    assert_eq!(casebook.json(&["list", "people"]).as_array().unwrap().len(), 2);
    assert_eq!(casebook.json(&["import", &other, "--as-new"])["new"], 2);
}

#[test]
fn an_export_to_standard_output_is_the_document_alone() {
    let demo = Casebook::demo();
    let to_file = records(&demo, "demo.json");
    let ran = demo.run(&["export", "--to", "-"]);
    assert_eq!(ran.status, Some(0), "{}", ran.err);
    let document: Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(document["records"].as_array().unwrap().len(), to_file.as_array().unwrap().len());
    assert!(ran.err.contains("Nothing was withheld"), "{}", ran.err);
    assert!(!demo.path("-").exists());
}

#[test]
fn a_column_can_be_said_to_stand_for_another() {
    let casebook = Casebook::plain();
    let path = casebook.write("people.csv", "name;gender\nA. Person;ж\n");
    let ran = casebook.run(&["import", &path]);
    assert_eq!(ran.status, Some(1));
    assert!(ran.err.contains("people.csv:1: gender: "), "{}", ran.err);
    let ran = casebook.run(&["import", &path, "--map", "gender=sex"]);
    assert_eq!(ran.status, Some(0), "{}", ran.err);
    assert!(ran.err.contains("its cells between “;”"), "{}", ran.err);
    let shown = casebook.ok(&["show", "P-1"]);
    assert!(shown.contains("female"), "{shown}");
}

#[test]
#[cfg(unix)]
fn devices_are_refused_and_pipes_are_read() {
    use std::process::{Command, Stdio};

    let casebook = Casebook::plain();
    let ran = casebook.run(&["import", "/dev/zero", "--kind", "people"]);
    assert_eq!(ran.status, Some(1));
    assert!(ran.err.contains("neither a file nor a pipe"), "{}", ran.err);
    let ran = casebook.run(&["list", "cases", "--passphrase-file", "/dev/zero"]);
    assert_eq!(ran.status, Some(1));
    assert!(ran.err.contains("too long for a passphrase"), "{}", ran.err);
    let pipe = casebook.path("people.csv");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let mut import = casebook.command(&["import", pipe.to_str().unwrap()]);
    let import = import.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().unwrap();
    fs::write(&pipe, "name\nA. Person\nB. Person\n").unwrap();
    let output = import.wait_with_output().unwrap();
    assert!(output.status.success());
    assert_eq!(casebook.json(&["list", "people"]).as_array().unwrap().len(), 2);
}

#[test]
#[cfg(unix)]
fn what_a_killed_export_or_import_left_is_removed_by_the_next() {
    let casebook = Casebook::plain();
    // Beyond all processes that a system can have.
    let gone = 0x7fff_fff0_u32;
    let own = std::process::id();
    let stale = [
        format!(".other.json.casebook-export-{gone}.part"),
        format!(".records.casebook-import-{gone}.part"),
    ];
    let kept = [
        format!(".all.json.casebook-export-{own}.part"),
        format!(".records.casebook-import-{own}.part"),
        "all.json.part".to_owned(),
    ];
    for name in stale.iter().chain(&kept) {
        casebook.write(name, "A. Person");
    }
    let to = casebook.path("all.json");
    casebook.ok(&["export", "--to", to.to_str().unwrap()]);
    assert!(!casebook.path(&stale[0]).exists() && casebook.path(&stale[1]).exists());
    casebook.ok(&["import", to.to_str().unwrap()]);
    assert!(!casebook.path(&stale[1]).exists());
    assert!(kept.iter().all(|name| casebook.path(name).exists()));
}

#[test]
fn files_are_told_of_in_the_language_of_the_settings() {
    let casebook = Casebook::plain();
    let config = casebook.write("config.toml", "language = \"ru\"\n");
    let path = casebook.write("people.csv", "name,birth\nA. Person,1961\nB. Person,никогда\n");
    let ran = casebook.run(&["import", &path, "--config", &config]);
    assert_eq!(ran.status, Some(1));
    assert!(ran.err.contains("исправьте 1 место"), "{}", ran.err);
    let path = casebook.write("people.csv", "name,birth\nA. Person,1961\n");
    let ran = casebook.run(&["import", &path, "--config", &config]);
    assert!(ran.out.contains("Импортирована 1 запись"), "{}{}", ran.out, ran.err);
}

#[test]
fn a_filter_that_names_what_there_is_not_fails() {
    let demo = Casebook::demo();
    for text in ["kind:foo", "role:foo", "country:XX", "place:Nowhere", "has:foo", "when:nonsense"]
    {
        for command in [&["list", "incidents"][..], &["search"]] {
            let ran = demo.run(&[command, &[text]].concat());
            assert_eq!(ran.status, Some(1), "{command:?} {text}: {}", ran.out);
            let value = text.split(':').nth(1).unwrap();
            assert!(ran.err.contains(value), "{text}: {}", ran.err);
        }
    }
    for text in ["extradition", "приговор", "вид:death", "қайда:Uzbekistan"] {
        assert!(!demo.json(&["search", text]).as_array().unwrap().is_empty(), "{text}");
    }
}
