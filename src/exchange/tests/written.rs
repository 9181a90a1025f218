//! What the export of tables promises: it is read back as it was, and no cell runs.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::json;

use super::{import, named, planned, store, today};
use crate::exchange::formats::{self, Format};
use crate::exchange::{Asked, Choice, Destination, Manner, Source, Table};
use crate::exchange::{demo, export, plan_own, print};
use crate::model::change::{Change, Step, fields};
use crate::model::progress::unwatched;
use crate::model::{Kind, Language};
use crate::store::Store;

fn manner(slug: &str) -> Manner {
    Manner::of(Format::written(slug).unwrap(), Language::English)
}

/// The tables of a casebook, by their names.
fn tables(store: &mut Store, folder: &Path) -> BTreeMap<String, String> {
    let mut plan = plan_own(store, today(), Language::English).unwrap();
    let (to, before) = (Destination::new(folder), &mut |_: &mut Store, _: &_| Ok(()));
    export(store, &mut plan, manner("csv"), to, (&mut unwatched, before)).unwrap();
    let files = fs::read_dir(folder).unwrap().map(|entry| {
        let entry = entry.unwrap();
        let text = fs::read_to_string(entry.path()).unwrap();
        (entry.file_name().into_string().unwrap(), text)
    });
    files.collect()
}

fn take_in(store: &mut Store, folder: &Path) {
    let choice = Choice { path: folder, table: None, columns: &[], again: true };
    let plan = planned(store, choice.open().unwrap(), false).unwrap_or_else(|error| match error {
        crate::exchange::Error::BadRows(rows) => {
            panic!("{:?}", rows.iter().map(ToString::to_string).collect::<Vec<_>>())
        }
        error => panic!("{error}"),
    });
    plan.carry_out(store, &mut unwatched).unwrap();
}

/// One table as text.
fn table(store: &Store, slug: &str, manner: Manner) -> String {
    let mut plan = plan_own(store, today(), Language::English).unwrap();
    let manner = Manner { table: Table::parse(slug), ..manner };
    let mut out = Vec::new();
    print(store, &mut plan, manner, Path::new("-"), &mut out, &mut unwatched).unwrap();
    String::from_utf8(out).unwrap()
}

#[test]
fn what_leaves_as_tables_comes_in_as_it_was() {
    let within = tempfile::tempdir().unwrap();
    let (first, second) = (within.path().join("first"), within.path().join("second"));
    let mut casebook = store();
    demo::fill(&mut casebook, today()).unwrap();
    let written = tables(&mut casebook, &first);
    assert!(written.len() > 8, "{:?}", written.keys());
    let mut copy = store();
    take_in(&mut copy, &first);
    let again = tables(&mut copy, &second);
    assert_eq!(written.keys().collect::<Vec<_>>(), again.keys().collect::<Vec<_>>());
    for (name, text) in &written {
        let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
        for (one, other) in lines(text).into_iter().zip(lines(&again[name])) {
            assert_eq!(one, other, "{name}");
        }
        assert_eq!(*text, again[name], "{name}");
    }
}

#[test]
fn no_cell_runs_and_each_is_read_as_it_was() {
    let hostile = ["=cmd|' /C calc'!A0", "+7 701 000", "-1", "@SUM(A1)", "'=1", "a;b,\"c\"|d"];
    let mut casebook = store();
    for name in hostile {
        let made = [("title", json!(name)), ("summary", json!("=1\n=2\t3 \"x\""))];
        let mut step = Step::default();
        step.create(Kind::Case, fields(made));
        casebook.save(&step).unwrap();
    }
    for (semicolon, bom) in [(false, false), (true, true)] {
        let text = table(&casebook, "cases", Manner { bom, semicolon, ..manner("csv") });
        assert_eq!(text.starts_with('\u{feff}'), bom);
        for line in text.lines().filter(|line| line.starts_with("C-")) {
            let cells = line.split([',', ';']).map(|cell| cell.trim_start_matches('"'));
            let runs = |cell: &str| cell.starts_with(['=', '+', '-', '@']);
            assert!(!cells.take(2).any(runs), "{line}");
        }
        let mut copy = store();
        assert_eq!(import(&mut copy, &[("cases", &text)]).unwrap().new, hostile.len());
        for (number, name) in (1..).zip(hostile) {
            let has = super::fields(&copy, &format!("C-{number}"));
            assert_eq!((&has["title"], &has["summary"]), (&json!(name), &json!("=1\n=2\t3 \"x\"")));
        }
    }
}

#[test]
fn a_table_alone_has_the_names_of_people_in_a_column() {
    let mut casebook = store();
    let text = "ref,name,names\nP-1,Aigul P.,Айгуль П.; A. P.\nP-2,Dana,\n";
    import(&mut casebook, &[("people", text)]).unwrap();
    import(&mut casebook, &[("groups", "name\nMiners\n")]).unwrap();
    let written = table(&casebook, "people", manner("csv"));
    let begin: Vec<_> =
        written.lines().map(|line| line.split(',').take(3).collect::<Vec<_>>()).collect();
    assert_eq!(
        begin,
        [
            ["ref", "names", "name"],
            ["P-1", "\"Айгуль П.; A. P.\"", "Aigul P."],
            ["P-2", "", "Dana"]
        ]
    );
    let asked = Asked { table: Table::parse("people").unwrap(), columns: Vec::new() };
    let file = formats::csv(Source::of_bytes("people.csv", written), &asked);
    let mut copy = store();
    let plan = planned(&copy, vec![file], false).unwrap();
    assert_eq!(plan.carry_out(&mut copy, &mut unwatched).unwrap().new, 4);
}

#[test]
fn links_lead_to_what_stayed_and_not_into_the_trash() {
    let mut casebook = store();
    import(&mut casebook, &[("places", "name\nAlmaty\nAlmatı\nOsh\n")]).unwrap();
    let incidents = "kind,place\nprotest,L-2\ndetained,L-3\n";
    import(&mut casebook, &[("incidents", incidents)]).unwrap();
    let id = |reference| named(&casebook, reference).id;
    let changes = vec![Change::Merge { id: id("L-2"), into: id("L-1") }, Change::Trash(id("L-3"))];
    casebook.save(&Step { changes }).unwrap();
    let written = table(&casebook, "incidents", manner("csv"));
    let cells = |line: &str| line.split(',').map(str::to_owned).collect::<Vec<_>>();
    let lines: Vec<_> = written.lines().map(cells).collect();
    let at = lines[0].iter().position(|name| name == "place").unwrap();
    assert_eq!((lines[1][at].as_str(), lines[2][at].as_str()), ("L-1", ""));
}
