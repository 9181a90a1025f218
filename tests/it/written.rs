//! Tables and documents out through the real program.

use std::fs;

use crate::command::Casebook;

/// The names of what is in a folder.
fn names(folder: &std::path::Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<_> = names.collect();
    names.sort();
    names
}

#[test]
fn a_folder_of_tables_comes_in_as_it_went_out() {
    let demo = Casebook::demo();
    let ran = demo.run(&["export", "--format", "csv", "--to", "tables"]);
    assert_eq!(ran.status, Some(0), "{ran:?}");
    let folder = demo.path("tables");
    let files = names(&folder);
    assert!(files.contains(&"people.csv".to_owned()), "{files:?}");
    let copy = Casebook::plain();
    copy.ok(&["import", folder.to_str().unwrap()]);
    copy.ok(&["export", "--format", "csv", "--to", "again"]);
    for name in &files {
        let read = |path: std::path::PathBuf| fs::read_to_string(path.join(name)).unwrap();
        assert_eq!(read(folder.clone()), read(copy.path("again")), "{name}");
    }
    assert_eq!(names(&copy.path("again")), files);
    // What is there is kept, whatever is asked.
    for options in [&[][..], &["--overwrite"]] {
        let arguments = [&["export", "--format", "csv", "--to", "tables"], options].concat();
        assert_eq!(demo.run(&arguments).status, Some(1));
    }
    assert_eq!(names(&folder), files);
}

#[test]
fn one_table_goes_to_a_file_or_to_standard_output() {
    let demo = Casebook::demo();
    let printed = demo.run(&["export", "--format", "csv", "--kind", "people", "--to", "-"]).out;
    assert!(printed.starts_with("ref,names,name,"), "{printed}");
    demo.ok(&["export", "--to", "people.csv"]);
    assert_eq!(fs::read_to_string(demo.path("people.csv")).unwrap(), printed);
    demo.ok(&["export", "--to", "x.csv", "--kind", "places", "--bom", "--semicolon"]);
    let places = fs::read_to_string(demo.path("x.csv")).unwrap();
    assert!(places.starts_with("\u{feff}ref;name;"), "{places}");
}

#[test]
fn the_name_of_the_file_says_the_format() {
    let demo = Casebook::demo();
    for (name, begins) in [
        ("all.xlsx", &b"PK\x03\x04"[..]),
        ("all.html", b"<!DOCTYPE html>"),
        ("all.md", b"# "),
        ("all.JSON", b"{\"casebook\""),
        ("all", b"{\"casebook\""),
    ] {
        demo.ok(&["export", "--to", name]);
        assert!(fs::read(demo.path(name)).unwrap().starts_with(begins), "{name}");
    }
}

#[test]
fn what_does_not_fit_the_format_is_refused_and_nothing_is_written() {
    let demo = Casebook::demo();
    for (arguments, says) in [
        (&["--to", "all.csv"][..], "--kind"),
        (&["--format", "csv", "--to", "-"], "--kind"),
        (&["--to", "all.json", "--kind", "people"], "--format"),
        (&["--to", "all.html", "--bom"], "--bom"),
        (&["--to", "all.xlsx", "--semicolon"], "--semicolon"),
    ] {
        let before = names(&demo.path(""));
        let ran = demo.run(&[&["export"], arguments].concat());
        assert_eq!((ran.status, ran.out.as_str()), (Some(1), ""), "{ran:?}");
        assert!(ran.err.contains(says), "{}", ran.err);
        assert_eq!(names(&demo.path("")), before);
    }
}

#[test]
fn what_somebody_else_gets_is_noted_with_the_hash_of_its_files() {
    let casebook = Casebook::plain();
    let row = "name,profile\nTribunal,court\n";
    casebook.ok(&["import", &casebook.write("recipients.csv", row)]);
    casebook.ok(&["import", &casebook.write("places.csv", "name\nAlmaty\n")]);
    let part = ["export", "--for", "Tribunal", "--kind", "places", "--to", "places-out.csv"];
    assert_eq!(casebook.run(&part).status, Some(1), "one table is not all that is noted");
    casebook.ok(&["export", "--for", "Tribunal", "--format", "csv", "--to", "given"]);
    let lines = names(&casebook.path("given")).into_iter().map(|name| {
        let bytes = fs::read(casebook.path("given").join(&name)).unwrap();
        format!("{}  {name}\n", sha256(&bytes))
    });
    let noted = &casebook.json(&["show", "D-1"])["sha256"];
    assert_eq!(*noted, sha256(lines.collect::<String>().as_bytes()));
}

fn sha256(bytes: &[u8]) -> String {
    let mut hashing = casebook::exchange::Hashing::new(std::io::sink());
    std::io::Write::write_all(&mut hashing, bytes).unwrap();
    hashing.written().sha256
}
