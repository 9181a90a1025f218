use serde_json::json;

use super::*;
use crate::model::date::Day;
use crate::model::lens::Profile;

fn lens(profile: Profile) -> Lens {
    Lens { profile, ..Lens::own(Day::from_civil(2026, 12, 1).unwrap()) }
}

fn fields(value: Value) -> Fields {
    let Value::Object(fields) = value else { panic!("{value}") };
    fields
}

fn leaving(profile: Profile, kind: Kind, value: Value, around: Around) -> Value {
    Value::Object(lens(profile).fields(kind, &fields(value), around).unwrap())
}

fn date(edtf: &str) -> Value {
    json!({ "text": edtf, "edtf": edtf })
}

fn incident() -> Value {
    json!({
        "when": date("2022-01-05"), "time": "23:00", "order": 2, "kind": "detention",
        "title": "At the square", "narrative": "They came at night.", "tags": ["red"],
        "details": { "facility": "IVS", "exit": "released" },
    })
}

#[test]
fn a_field_leaves_as_far_as_its_level() {
    let of = |profile| leaving(profile, Kind::Incident, incident(), Around::default());
    let public = of(Profile::Public);
    assert_eq!(public["details"], json!({ "exit": "released" }));
    assert!(public.get("narrative").is_none() && public.get("tags").is_none());
    assert_eq!(public["when"], date("2022-01-05"));
    let lawyer = of(Profile::Lawyer);
    assert_eq!(lawyer, incident());
    assert_eq!(of(Profile::OwnBackup), incident());
}

#[test]
fn around_somebody_who_is_not_named_nothing_is_exact_and_nothing_told_in_words() {
    let around = Around { unnamed: true, ..Around::default() };
    let of = |profile| leaving(profile, Kind::Incident, incident(), around);
    let public = of(Profile::Public);
    assert_eq!(public, json!({ "when": date("2022-01"), "kind": "detention" }));
    assert!(of(Profile::Court).get("narrative").is_none());
    assert_eq!(of(Profile::Partner)["when"], date("2022-01-05"));
    let months = Lens { months: true, ..lens(Profile::Lawyer) };
    let told = months.fields(Kind::Incident, &fields(incident()), Around::default()).unwrap();
    assert_eq!(told["when"], date("2022-01"));
    assert!(told.get("narrative").is_none());
}

#[test]
fn of_who_is_not_named_nothing_leaves_that_tells_who_it_is() {
    let party = json!({
        "name": "Zorvan", "form": "person", "sex": "male", "birth": date("1961-04-12"),
        "country": "KZ", "occupation": "teacher", "note": "his sister", "consent": "anonymous",
    });
    let around = Around { identity: Identity::Pseudonym, ..Around::default() };
    for profile in [Profile::Public, Profile::Partner, Profile::Lawyer, Profile::Court] {
        let told = leaving(profile, Kind::Party, party.clone(), around);
        assert_eq!(told, json!({ "form": "person", "sex": "male", "country": "KZ" }));
    }
    let named = leaving(Profile::Partner, Kind::Party, party, Around::default());
    assert_eq!(named["birth"], date("1961"));
}

#[test]
fn what_a_record_holds_back_stays_and_what_needs_it_too() {
    let held = json!({ "title": "A.", "kind": "report", "withheld": ["title"] });
    let refused = lens(Profile::Partner).fields(Kind::Source, &fields(held), Around::default());
    assert_eq!(refused, Err(Reason::HeldBack));
    let place = json!({ "name": "A", "latitude": 43.238_949, "longitude": 76.889_7 });
    let told = leaving(Profile::Partner, Kind::Place, place.clone(), Around::default());
    assert_eq!(told, json!({ "name": "A", "latitude": 43.2, "longitude": 76.9 }));
    let told = leaving(Profile::Public, Kind::Place, place, Around::default());
    assert_eq!(told, json!({ "name": "A" }));
    let secret = json!({ "name": "A", "access": "secret" });
    let refused = lens(Profile::Lawyer).fields(Kind::Place, &fields(secret), Around::default());
    assert_eq!(refused, Err(Reason::Level));
    let unknown = json!({ "name": "A", "access": "??" });
    let refused = lens(Profile::Lawyer).fields(Kind::Place, &fields(unknown), Around::default());
    assert_eq!(refused, Err(Reason::Level), "what is not understood lets nothing out");
}

#[test]
fn a_citation_says_nothing_of_what_stays() {
    let citation = json!({
        "source": "x", "record": "y", "field": "birth", "value": "1961", "quote": "born in 1961",
    });
    let around = Around { whole: false, ..Around::default() };
    let told = leaving(Profile::Lawyer, Kind::Citation, citation, around);
    assert_eq!(told, json!({ "source": "x", "record": "y", "field": "birth" }));
}

#[test]
fn the_casebooks_own_records_stay() {
    let filter = json!({ "name": "Mine", "listing": "incidents", "filter": "kind:death" });
    let refused = lens(Profile::Lawyer).fields(Kind::Filter, &fields(filter), Around::default());
    assert_eq!(refused, Err(Reason::Own));
}

/// Every field of every kind, at its level and at the one above: a new field cannot leave
/// further than it is declared.
#[test]
fn no_field_leaves_further_than_its_level() {
    for profile in [Profile::Public, Profile::Partner, Profile::Lawyer, Profile::Court] {
        let lens = lens(profile);
        for kind in Kind::ALL {
            for field in kind.fields() {
                let leaves = lens.let_out(kind, &Fields::new(), field).is_ok();
                assert_eq!(leaves, field.level <= lens.rules().ceiling, "{kind}.{}", field.name);
            }
        }
    }
}
