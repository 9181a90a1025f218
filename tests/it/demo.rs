//! Questions that the documents behind the demo answer, asked of the program.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::command::Casebook;

/// The reference of the first record of a list that the search finds.
fn found(casebook: &Casebook, words: &str, prefix: &str) -> String {
    let hits = casebook.json(&["search", words]);
    let reference = |hit: &Value| hit["ref"].as_str().unwrap().to_owned();
    let mut references = hits.as_array().unwrap().iter().map(reference);
    references.find(|reference| reference.starts_with(prefix)).unwrap_or_else(|| panic!("{words}"))
}

/// Incidents that pass a filter, each by its title and its date as printed.
fn incidents(casebook: &Casebook, filter: &[&str]) -> BTreeSet<(String, String)> {
    let arguments: Vec<_> = ["list", "incidents"].iter().chain(filter).copied().collect();
    let listed = casebook.json(&arguments);
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let entry = |one: &Value| (text(&one["title"]), text(&one["when"]["text"]));
    listed.as_array().unwrap().iter().map(entry).collect()
}

/// Names of those involved in an incident in a role.
fn involved(incident: &Value, role: &str) -> BTreeSet<String> {
    let involved = incident["involvements"].as_array().unwrap().iter();
    let named = involved.filter(|one| one["role"] == role).map(|one| one["name"].as_str().unwrap());
    named.map(str::to_owned).collect()
}

#[test]
fn one_man_is_found_in_every_script_and_spelling_and_even_misspelt() {
    let casebook = Casebook::demo();
    let people = |words: &str| -> Vec<(String, bool)> {
        let hits = casebook.json(&["search", words]);
        let people = hits.as_array().unwrap().iter().filter(|hit| hit["kind"] == "party");
        let named =
            |hit: &Value| (hit["title"].as_str().unwrap().to_owned(), hit["similar"] == true);
        people.map(named).collect()
    };
    let name = "Dauletmurat Tazhimuratov".to_owned();
    for words in ["тажимуратов", "Tajimuratov", "Dauletmurat", "Дәулетмұрат", "dauletmurat tajim"]
    {
        assert_eq!(people(words).first(), Some(&(name.clone(), false)), "{words}");
    }
    for words in ["Tajimurotov", "Tazhimuratv", "Dauletmurta Tajimuratov"] {
        assert_eq!(people(words).first(), Some(&(name.clone(), true)), "{words}");
    }
}

#[test]
fn who_was_returned_from_turkey_to_turkmenistan_in_2023_and_when() {
    let casebook = Casebook::demo();
    let mut returned = BTreeSet::new();
    for kind in ["deportation", "extradition"] {
        let kind = format!("kind:{kind}");
        let listed = casebook.json(&["list", "incidents", &kind, "when:2023"]);
        for one in listed.as_array().unwrap() {
            let details = &one["details"];
            if (&details["from"], &details["to"]) == (&"Turkey".into(), &"Turkmenistan".into()) {
                let shown = casebook.json(&["show", one["ref"].as_str().unwrap()]);
                let when = one["when"]["text"].as_str().unwrap().to_owned();
                returned
                    .extend(involved(&shown, "victim").into_iter().map(|who| (who, when.clone())));
            }
        }
    }
    let expected = [
        ("Dovran Imamov", "end of August 2023"),
        ("Farhat Meymankulyyev", "19 May 2023"),
        ("Maksat Baymuradov", "11 September 2023"),
        ("Rovshen Klychev", "12 July 2023"),
        ("Serdar Durdulyev", "17 October 2023"),
    ];
    let expected = expected.map(|(who, when)| (who.to_owned(), when.to_owned()));
    assert_eq!(returned, BTreeSet::from(expected));
}

#[test]
fn what_is_known_of_makhambet_abzhan() {
    let casebook = Casebook::demo();
    let reference = found(&casebook, "Махамбет Абжан", "P-");
    let shown = casebook.json(&["show", &reference]);
    assert_eq!(shown["name"], "Makhambet Abzhan");
    assert_eq!(shown["occupation"], "journalist, author of a Telegram channel");
    let sources: BTreeSet<_> = shown["citations"]
        .as_array()
        .unwrap()
        .iter()
        .map(|cited| cited["source"]["ref"].as_str().unwrap())
        .collect();
    assert_eq!(sources, BTreeSet::from(["S-2", "S-3"]));
    let who = format!("who:{reference}");
    let known = incidents(&casebook, &["kind:missing", &who]);
    let expected = ("Makhambet Abzhan out of reach".to_owned(), "since 6 January 2022".to_owned());
    assert_eq!(known, BTreeSet::from([expected]));
}

#[test]
fn which_charges_akhmedov_faces_under_which_articles() {
    let casebook = Casebook::demo();
    let listed = casebook.json(&["list", "incidents", "kind:charge", "who:Akhmedov"]);
    let provisions = listed
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|one| one["details"]["provisions"].as_array().cloned());
    let articles: BTreeSet<_> = provisions
        .flatten()
        .map(|one| {
            (one["law"].as_str().unwrap().to_owned(), one["article"].as_str().unwrap().to_owned())
        })
        .collect();
    let law = "Criminal Code of Uzbekistan".to_owned();
    let expected = ["159", "244-1", "246"].map(|article| (law.clone(), article.to_owned()));
    assert_eq!(articles, BTreeSet::from(expected));
}

#[test]
fn who_was_sentenced_to_sixteen_years() {
    let casebook = Casebook::demo();
    let listed = casebook.json(&["list", "incidents", "kind:sentence"]);
    let mut sentenced = BTreeSet::new();
    for one in listed.as_array().unwrap() {
        if one["details"]["length"] == "16 years" {
            let shown = casebook.json(&["show", one["ref"].as_str().unwrap()]);
            sentenced.extend(involved(&shown, "victim"));
        }
    }
    let expected = ["Dauletmurat Tazhimuratov", "Manuchehr Kholiknazarov"];
    assert_eq!(sentenced, expected.map(str::to_owned).into());
}

#[test]
fn which_organisations_signed_the_letter_to_charles_michel() {
    let casebook = Casebook::demo();
    let listed =
        casebook.json(&["list", "incidents", "kind:joint-letter", "who:\"Charles Michel\""]);
    let shown = casebook.json(&["show", listed[0]["ref"].as_str().unwrap()]);
    let expected = [
        "Association for Human Rights in Central Asia",
        "International Partnership for Human Rights",
        "Kazakhstan International Bureau for Human Rights and the Rule of Law",
        "Legal Prosperity Foundation",
        "Turkmen Initiative for Human Rights",
    ];
    assert_eq!(involved(&shown, "signatory"), expected.map(str::to_owned).into());
    assert!(involved(&shown, "addressee").contains("Charles Michel"));
}

#[test]
fn which_injuries_were_found_on_hudayramov() {
    let casebook = Casebook::demo();
    let listed = casebook.json(&["list", "incidents", "kind:torture", "who:Hudayramov"]);
    let shown = casebook.json(&["show", listed[0]["ref"].as_str().unwrap()]);
    let involved = shown["involvements"].as_array().unwrap().iter();
    let injuries: Vec<_> = involved
        .filter_map(|one| one["injuries"].as_array())
        .flatten()
        .map(|injury| injury["description"].as_str().unwrap())
        .collect();
    assert_eq!(injuries.len(), 6, "{injuries:?}");
    for expected in ["head", "wrists", "shins", "back", "soles", "legs"] {
        assert!(
            injuries.iter().any(|injury| injury.contains(expected)),
            "{expected}: {injuries:?}"
        );
    }
}

#[test]
fn both_versions_of_the_return_of_meymankulyyev_stand() {
    let casebook = Casebook::demo();
    let reference = found(&casebook, "Мейманкулиев returned", "I-");
    let shown = casebook.json(&["show", &reference]);
    let mut versions = BTreeSet::new();
    for rival in shown["rivals"].as_array().unwrap() {
        for version in rival["versions"].as_array().unwrap() {
            let text = |value: &Value| value.as_str().unwrap().to_owned();
            let source = text(&version["source"]["ref"]);
            versions.insert((text(&rival["field"]), text(&version["value"]), source));
        }
    }
    for (field, value, source) in [
        ("kind", "extradition", "S-9"),
        ("kind", "deportation", "S-5"),
        ("when", "19 May 2023", "S-9"),
        ("when", "late May 2023", "S-5"),
    ] {
        let version = (field.to_owned(), value.to_owned(), source.to_owned());
        assert!(versions.contains(&version), "{version:?} in {versions:#?}");
    }
}
