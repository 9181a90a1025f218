use serde_json::json;

use super::*;
use crate::model::date::Day;
use crate::model::lens::Profile;
use crate::model::record::Record;

fn lens(profile: Profile) -> Lens {
    Lens {
        profile,
        recipient: "Groupe de travail".to_owned(),
        ..Lens::own(Day::from_civil(2026, 12, 1).unwrap())
    }
}

fn party(fields: serde_json::Value) -> Party {
    let mut all = json!({ "name": "Zorvan", "form": "person" });
    let (Some(all), serde_json::Value::Object(fields)) = (all.as_object_mut(), fields) else {
        panic!("fields")
    };
    all.extend(fields);
    Party::parse(std::mem::take(all)).unwrap()
}

fn roles(slugs: &[&str]) -> Vec<Role> {
    slugs.iter().map(|slug| Role::parse(slug).unwrap()).collect()
}

fn judged(
    profile: Profile,
    fields: serde_json::Value,
    slugs: &[&str],
) -> (Identity, Option<Reason>) {
    let verdict = lens(profile).identity(&party(fields), &roles(slugs));
    (verdict.identity, verdict.reason)
}

const OUTSIDE: [Profile; 4] = [Profile::Public, Profile::Partner, Profile::Lawyer, Profile::Court];

#[test]
fn whoever_was_not_asked_stays_except_in_what_a_person_keeps() {
    for slugs in [&["victim"][..], &["witness"], &["source"], &["relative"], &["unheard-of"], &[]] {
        for profile in OUTSIDE {
            let withheld = (Identity::Withheld, Some(Reason::NotAsked));
            assert_eq!(
                judged(profile.clone(), json!({}), slugs),
                withheld,
                "{profile:?} {slugs:?}"
            );
            let unknown = json!({ "consent": "unknown" });
            assert_eq!(judged(profile, unknown, slugs), withheld);
        }
        assert_eq!(judged(Profile::OwnBackup, json!({}), slugs), (Identity::Named, None));
    }
}

#[test]
fn a_consent_lets_out_what_it_says_and_nothing_more() {
    use Identity::{Counted, Named, Pseudonym, Withheld};
    for (consent, [public, partner, lawyer, court]) in [
        ("none", [Withheld; 4]),
        ("internal", [Withheld; 4]),
        ("aggregate", [Counted; 4]),
        ("anonymous", [Pseudonym; 4]),
        ("named-confidential", [Pseudonym, Named, Named, Pseudonym]),
        ("public", [Named; 4]),
    ] {
        for (profile, identity) in OUTSIDE.into_iter().zip([public, partner, lawyer, court]) {
            let fields = json!({ "consent": consent });
            let told = judged(profile.clone(), fields, &["victim"]);
            assert_eq!(told.0, identity, "{consent} {profile:?}");
            assert_eq!(told.1.is_none(), identity == Named);
        }
    }
}

#[test]
fn a_consent_holds_for_whom_and_as_long_as_it_was_given() {
    let date = |text: &str| json!({ "text": text, "edtf": text });
    let with = |name: &str, value| json!({ "consent": "public", name: value });
    let of = |fields| judged(Profile::Partner, fields, &["victim"]);
    assert_eq!(of(with("consent_until", date("2026-11-30"))).1, Some(Reason::RanOut));
    assert_eq!(of(with("consent_until", date("2026-12"))), (Identity::Named, None));
    assert_eq!(of(with("consent_to", json!("the press"))).1, Some(Reason::OtherRecipient));
    let named = json!("the press, groupe de Travail");
    assert_eq!(of(with("consent_to", named)), (Identity::Named, None));
}

#[test]
fn nothing_of_whom_the_state_must_not_know_goes_where_it_reads() {
    let fields = json!({ "consent": "public", "withhold_from_state": true });
    let of = |profile| judged(profile, fields.clone(), &["victim"]);
    for profile in [Profile::Public, Profile::Court] {
        assert_eq!(of(profile), (Identity::Withheld, Some(Reason::State)));
    }
    assert_eq!(of(Profile::Lawyer), (Identity::Named, None));
}

#[test]
fn an_office_goes_by_the_profile_and_who_is_both_by_the_stricter() {
    for slugs in [&["court"][..], &["signatory", "addressee"], &["official"]] {
        for profile in OUTSIDE {
            assert_eq!(judged(profile, json!({}), slugs), (Identity::Named, None), "{slugs:?}");
        }
    }
    let accused = (Identity::Pseudonym, Some(Reason::Accused));
    assert_eq!(judged(Profile::Public, json!({}), &["perpetrator"]), accused);
    assert_eq!(judged(Profile::Court, json!({}), &["perpetrator"]).0, Identity::Named);
    let both = judged(Profile::Court, json!({}), &["perpetrator", "source"]);
    assert_eq!(both, (Identity::Withheld, Some(Reason::NotAsked)));
    let asked = judged(Profile::Partner, json!({ "consent": "none" }), &["official"]);
    assert_eq!(asked, (Identity::Withheld, Some(Reason::Refused)));
}

#[test]
fn the_state_and_the_press_go_by_their_name_and_those_who_help_do_not() {
    let body = |kind: &str| json!({ "form": "organisation", "organisation_kind": kind });
    let of = |kind: &str, slugs: &[&str]| judged(Profile::Public, body(kind), slugs).0;
    assert_eq!(of("police", &["perpetrator"]), Identity::Named);
    assert_eq!(of("media", &["source"]), Identity::Named);
    assert_eq!(of("ngo", &["author"]), Identity::Named);
    assert_eq!(of("ngo", &["source"]), Identity::Withheld);
    assert_eq!(of("ngo", &[]), Identity::Withheld);
    for kind in IN_OFFICE {
        assert!(crate::model::vocabulary::Vocabulary::OrganisationKind.is_built_in(kind), "{kind}");
    }
}

#[test]
fn a_group_that_was_not_asked_leaves_as_a_number() {
    let group = json!({ "form": "group", "count": "366" });
    assert_eq!(judged(Profile::Public, group, &["victim"]).0, Identity::Counted);
    let refused = json!({ "form": "group", "consent": "none" });
    assert_eq!(judged(Profile::Public, refused, &["victim"]).0, Identity::Withheld);
}

#[test]
fn a_record_and_a_recipient_can_only_narrow() {
    let secret = json!({ "consent": "public", "access": "confidential" });
    let level = (Identity::Withheld, Some(Reason::Level));
    assert_eq!(judged(Profile::Partner, secret.clone(), &["victim"]), level);
    assert_eq!(judged(Profile::Lawyer, secret, &["victim"]).0, Identity::Named);
    let held = json!({ "consent": "public", "withheld": ["name"] });
    let told = judged(Profile::Lawyer, held, &["victim"]);
    assert_eq!(told, (Identity::Pseudonym, Some(Reason::HeldBack)));
    let careful = Lens { pseudonyms: true, ..lens(Profile::Lawyer) };
    let open = party(json!({ "consent": "public" }));
    assert_eq!(careful.identity(&open, &roles(&["victim"])).identity, Identity::Pseudonym);
    let none = party(json!({ "consent": "none" }));
    assert_eq!(careful.identity(&none, &roles(&["victim"])).identity, Identity::Withheld);
}

#[test]
fn a_profile_that_is_not_known_lets_out_what_the_strictest_does() {
    let other = Profile::parse("everybody").unwrap();
    assert_eq!(Lens { profile: other, ..lens(Profile::Public) }.rules().ceiling, Level::Public);
}
