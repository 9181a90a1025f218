//! The ledger of figures over the demo: what was counted, by whom, and what of it counts.

use std::fs;

use casebook::exchange::demo;
use casebook::model::Day;
use casebook::store::Store;
use serde_json::Value;

use crate::command::Casebook;
use crate::session::{NOW, Session};

fn figures(casebook: &Casebook, filter: &[&str]) -> Vec<Value> {
    let words: Vec<_> = ["list", "figures"].iter().chain(filter).copied().collect();
    casebook.json(&words).as_array().unwrap().clone()
}

/// What a figure says in short: how many of what, by whom, and how it stands.
fn told(figure: &Value) -> [String; 4] {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    [
        text(&figure["value"]["amount"]),
        text(&figure["quantity"]),
        text(&figure["said_by"]["name"]),
        text(&figure["standing"]),
    ]
}

#[test]
fn deaths_of_january_2022_are_listed_with_who_said_and_who_withdrew_which() {
    let casebook = Casebook::demo();
    let deaths = figures(&casebook, &["quantity:deaths", "place:Kazakhstan"]);
    let mut listed: Vec<_> = deaths.iter().map(told).collect();
    listed.sort();
    let government = "Government of Kazakhstan";
    let channel = "Telegram channel close to the government (unnamed)";
    let expected = [
        ["164", "deaths", channel, "disavowed"],
        [">=18", "deaths", government, "official"],
        [">=238", "deaths", government, "official"],
    ];
    assert_eq!(listed, expected.map(|row| row.map(str::to_owned)));
    let of_country = figures(&casebook, &["quantity:deaths", "country:KZ"]);
    assert!(deaths.iter().all(|one| of_country.contains(one)), "{of_country:#?}");
    let withdrawn = deaths.iter().find(|one| one["standing"] == "disavowed").unwrap();
    assert_eq!(withdrawn["disavowed_by"]["name"], "Ministry of Health of Kazakhstan");
    let by: Vec<_> = figures(&casebook, &["who:O-8"]).iter().map(told).collect();
    assert_eq!(by, [expected[0].map(str::to_owned)], "what the ministry withdrew");
}

#[test]
fn one_number_is_two_figures_and_each_says_what_it_stands_for() {
    let casebook = Casebook::demo();
    let all = figures(&casebook, &[]);
    let same: Vec<_> = all.iter().filter(|one| one["value"]["amount"] == "164").collect();
    let mut listed: Vec<_> = same.iter().map(|one| told(one)).collect();
    listed.sort();
    assert_eq!(
        listed[0][1..],
        ["deaths", "Telegram channel close to the government (unnamed)", "disavowed"]
    );
    assert_eq!(
        listed[1][1..],
        ["torture-reports", "Coalition against Torture (Kazakhstan)", "count"]
    );
    for one in same {
        let shown = casebook.json(&["show", one["ref"].as_str().unwrap()]);
        let cited = shown["citations"].as_array().unwrap();
        let source = if one["quantity"] == "deaths" { "S-2" } else { "S-1" };
        assert!(cited.iter().any(|cited| cited["source"]["ref"] == source), "{shown:#}");
    }
}

/// Why a command was refused.
fn refused(casebook: &Casebook, arguments: &[&str]) -> String {
    let ran = casebook.run(arguments);
    assert_eq!(ran.status, Some(1), "{ran:?}");
    ran.err
}

#[test]
fn what_nobody_has_said_is_not_added() {
    let casebook = Casebook::demo();
    let told =
        refused(&casebook, &["list", "figures", "--sum", "quantity:deaths", "place:Kazakhstan"]);
    assert!(told.contains("F-1 has been withdrawn"), "{told}");
    let told = refused(&casebook, &["list", "figures", "--sum", "quantity:wounded"]);
    assert!(told.contains("F-"), "{told}");
    let one = casebook.json(&["list", "figures", "--sum", "quantity:torture-reports"]);
    assert_eq!(one["sum"], "164");
}

fn session() -> Session {
    let mut store = Store::in_memory(|| NOW).unwrap();
    demo::fill(&mut store, Day::from_civil(2022, 1, 11).unwrap()).unwrap();
    Session::with(store, 120, 40)
}

#[test]
fn rival_counts_stand_side_by_side_in_the_view() {
    let mut session = session();
    session.press("6/quantity:deaths place:Kazakhstan<enter>");
    let shown = session.screen();
    for text in ["164", "≥ 18", "≥ 238", "disavowed", "official"] {
        assert!(shown.contains(text), "{text}: {shown}");
    }
    session.press("<enter>");
    assert!(session.screen().contains("Others who counted the same"), "{}", session.screen());
}

#[test]
fn a_number_that_is_typed_is_shown_as_it_is_understood() {
    let mut session = session();
    session.press("6n");
    session.press("deaths<tab>не менее 18<tab>");
    assert!(session.screen().contains("≥ 18"), "{}", session.screen());
}

#[test]
fn a_group_says_how_many_of_it_are_named_and_counts_nobody_twice() {
    let casebook = Casebook::demo();
    let make = |name: &str| {
        let csv = format!("ref,form,name\n,person,{name}\n");
        let path = casebook.write(&format!("{name}.csv"), &csv);
        casebook.ok(&["import", &path, "--kind", "people"]);
        casebook.json(&["search", name])[0]["ref"].as_str().unwrap().to_owned()
    };
    let people = ["Zorvan", "Melkor"].map(make);
    let ties = people.map(|person| format!("{person},G-6,member-of\n")).concat();
    let path = casebook.write("ties.csv", &format!("party_a,party_b,kind\n{ties}"));
    casebook.ok(&["import", &path, "--kind", "relations"]);
    assert!(casebook.ok(&["show", "G-6"]).contains("366, of whom 2 named"));
    assert!(casebook.ok(&["list", "people", "border"]).contains("366, of whom 2 named"));
    assert!(casebook.ok(&["list", "people", "wounded"]).contains(" 6"));
}

#[test]
fn a_rating_is_told_over_time_by_whom_and_where_it_was_given() {
    let casebook = Casebook::demo();
    fs::create_dir(casebook.path("ratings")).unwrap();
    for (name, rows) in [
        ("places.csv", "ref,name\nL-901,Zorvania\nL-902,Melkoria\n"),
        (
            "organisations.csv",
            "ref,form,name\nO-901,organisation,Watch of Zorvania\nO-902,organisation,Another\n",
        ),
        (
            "figures.csv",
            "quantity,level,place,as_of,said_by\n\
             rating,repressed,L-901,2021-12,O-901\n\
             rating,closed,L-901,2023-12,O-901\n\
             rating,open,L-901,2022-12,O-902\n\
             rating,open,L-902,2020-12,O-901\n",
        ),
    ] {
        casebook.write(&format!("ratings/{name}"), rows);
    }
    casebook.ok(&["import", "ratings"]);
    let ratings = figures(&casebook, &["quantity:rating", "place:Zorvania"]);
    assert_eq!(ratings.len(), 3);
    let shown = casebook.ok(&["show", ratings[0]["ref"].as_str().unwrap()]);
    let line = shown.lines().find(|line| line.contains('·')).unwrap_or_else(|| panic!("{shown}"));
    assert!(line.contains("repressed · ") && line.contains("closed"), "{line}");
    assert!(!line.contains("open"), "what another said is another line: {line}");
}

#[test]
fn the_ledger_and_what_sources_say_at_both_sizes() {
    for (columns, rows) in [(80, 24), (120, 40)] {
        let mut store = Store::in_memory(|| NOW).unwrap();
        demo::fill(&mut store, Day::from_civil(2022, 1, 11).unwrap()).unwrap();
        let mut session = Session::with(store, columns, rows);
        session.press("6/quantity:deaths<enter>");
        insta::assert_snapshot!(format!("ledger_{columns}x{rows}"), session.screen());
        session.press("<enter>");
        insta::assert_snapshot!(format!("figure_{columns}x{rows}"), session.screen());
        session.press("<esc>3/has:disputed<enter>u");
        insta::assert_snapshot!(format!("rivals_{columns}x{rows}"), session.screen());
    }
}
