//! A filter lets pass what a look at every record by itself would.

mod consents;
mod findings;
mod ill_treatment;
mod references;

use proptest::prelude::*;
use serde_json::Value;

use super::*;
use crate::model::Day;
use crate::model::fold::fold;
use crate::model::listing::{Query, Row};
use crate::model::whole::Whole;
use crate::store::list::tests::fixture::{Casebook, casebook, filter, specs};
use crate::store::list::tests::walk;
use crate::store::whole;

fn found(casebook: &Casebook, listing: Listing, text: &str) -> Vec<String> {
    let query = Query { filter: filter(text), ..listing.query() };
    let rows = walk(casebook.store.read(), &query, 7);
    let mut found: Vec<_> = rows.iter().map(|row: &Row| row.reference.to_string()).collect();
    found.sort();
    found
}

/// An incident as a person would look at it.
struct Looked<'a> {
    whole: &'a Whole,
    casebook: &'a Casebook,
}

impl Looked<'_> {
    fn field(&self, name: &str) -> &str {
        self.whole.fields.get(name).and_then(Value::as_str).unwrap_or_default()
    }

    fn clock(&self) -> Option<&str> {
        self.whole.fields.get("time")?["clock"].as_str()
    }

    fn link(&self, field: &str) -> Option<&str> {
        let link = self.whole.links.iter().find(|(name, _)| name == field);
        link.and_then(|(_, named)| named.called.name())
    }

    /// Names of the parties in a role, or in any.
    fn parties(&self, role: Option<&str>) -> Vec<&str> {
        let groups = self.whole.related.iter().filter(|related| related.tie == "involvements");
        groups
            .flat_map(|related| &related.entries)
            .filter(|entry| role.is_none_or(|role| entry.fields["role"] == role))
            .filter_map(|entry| entry.other.called.name())
            .collect()
    }

    /// Whether one of these people is a victim in it: they were all treated alike.
    fn is_ill_treated(&self, names: &[&str]) -> bool {
        self.parties(Some("victim")).iter().any(|victim| names.contains(victim))
    }

    fn has_word(&self, word: &str) -> bool {
        let parties = self.parties(None);
        let texts = parties.into_iter().chain(self.whole.record.called.name());
        let texts: Vec<_> = texts.chain(self.link("place")).map(fold).collect();
        texts.iter().any(|text| text.split(' ').any(|own| own.starts_with(&fold(word))))
    }

    fn may_lie(&self, from: &str, to: &str) -> bool {
        let Some(when) = self.whole.fields.get("when") else { return false };
        let date = crate::model::FuzzyDate::of(when).unwrap();
        date.earliest().to_string().as_str() <= to && {
            let open = date.latest() == Day::MAX;
            open || date.latest().to_string().as_str() >= from
        }
    }

    fn surely_lies(&self, from: &str, to: &str) -> bool {
        let Some(when) = self.whole.fields.get("when") else { return false };
        let date = crate::model::FuzzyDate::of(when).unwrap();
        let (earliest, latest) = (date.earliest(), date.latest());
        let open = earliest == Day::MIN || latest == Day::MAX;
        let (earliest, latest) = (earliest.to_string(), latest.to_string());
        !open && from <= earliest.as_str() && latest.as_str() <= to
    }

    /// Its case, or that of the incident it is a part of.
    fn case(&self) -> Option<String> {
        if let Some(case) = self.link("case") {
            return Some(case.to_owned());
        }
        let parent = self.whole.links.iter().find(|(name, _)| name == "parent")?;
        let parent = whole::read(self.casebook.store.read(), parent.1.id).unwrap()?;
        Looked { whole: &parent, casebook: self.casebook }.case()
    }

    fn country(&self) -> Vec<&str> {
        let by_place = match self.link("place") {
            Some("Bukhara") => Some("UZ"),
            Some("Казахстан") => Some("KZ"),
            // One of the two places of that name is inside Kazakhstan.
            Some(_) => {
                let inside = self.casebook.places[0].id;
                let here = self.whole.links.iter().any(|(_, named)| named.id == inside);
                here.then_some("KZ")
            }
            None => None,
        };
        let case = self.link("case").map(|case| if case == "Returns" { "TR" } else { "KZ" });
        by_place.into_iter().chain(case).collect()
    }
}

type Check = fn(&Looked) -> bool;

/// Filters, and what each asks of one incident.
const CHECKS: &[(&str, Check)] = &[
    ("beaten", |one| one.has_word("beaten")),
    ("избит", |one| one.has_word("избит")),
    ("home beat", |one| one.has_word("home") && one.has_word("beat")),
    ("-square", |one| !one.has_word("square")),
    ("a", |one| fold(one.whole.record.called.name().unwrap_or_default()) == "a"),
    ("полиц", |one| one.has_word("полиц")),
    ("kind:detention", |one| one.field("kind") == "detention"),
    ("kind:задержание -beaten", |one| {
        one.field("kind") == "detention" && !one.has_word("beaten")
    }),
    ("when:2022-01", |one| one.may_lie("2022-01-01", "2022-01-31")),
    ("when:=2022-01", |one| one.surely_lies("2022-01-01", "2022-01-31")),
    ("-when:=2022", |one| !one.surely_lies("2022-01-01", "2022-12-31")),
    ("when:2022-01-06", |one| one.may_lie("2022-01-06", "2022-01-06")),
    ("when:2018 kind:protest", |one| {
        one.may_lie("2018-01-01", "2018-12-31") && one.field("kind") == "protest"
    }),
    ("-when:2022-01", |one| !one.may_lie("2022-01-01", "2022-01-31")),
    ("time:14:30", |one| one.clock().is_some_and(|clock| clock.ends_with("14:30"))),
    ("time:night", |one| matches!(one.clock(), Some("night" | "23:00..01:30"))),
    ("time:00:30", |one| matches!(one.clock(), Some("night" | "23:00..01:30"))),
    ("time:>18:00", |one| matches!(one.clock(), Some("night" | "23:00..01:30"))),
    ("time:<09:30", |one| one.clock().is_some_and(|clock| !clock.ends_with("14:30"))),
    ("-time:14:30 when:2022", |one| {
        !one.clock().is_some_and(|clock| clock.ends_with("14:30"))
            && one.may_lie("2022-01-01", "2022-12-31")
    }),
    ("has:time", |one| one.clock().is_some()),
    ("-has:time", |one| one.clock().is_none()),
    ("case:C-2", |one| one.case().as_deref() == Some("Returns")),
    ("case:january", |one| one.case().is_some_and(|case| case.starts_with("January"))),
    ("place:Алматы", |one| one.link("place") == Some("Almaty")),
    ("country:Узбекистан", |one| one.country().contains(&"UZ")),
    ("country:KZ", |one| one.country().contains(&"KZ")),
    ("who:nurbek", |one| one.parties(None).contains(&"Nurbek Example")),
    ("by:police", |one| one.parties(Some("perpetrator")).contains(&"Almaty city police")),
    ("by:O-1 when:2022", |one| {
        one.parties(Some("perpetrator")).contains(&"Almaty city police")
            && one.may_lie("2022-01-01", "2022-12-31")
    }),
    ("role:witness", |one| !one.parties(Some("witness")).is_empty()),
    ("method:beating", |one| one.is_ill_treated(&["Айгуль Пример", "Nurbek Example"])),
    ("method:ток", |one| one.is_ill_treated(&["Айгуль Пример"])),
    ("-method:electric-shock", |one| !one.is_ill_treated(&["Айгуль Пример"])),
    ("method:burns,electric-shock", |one| one.is_ill_treated(&["Айгуль Пример"])),
    ("injury:ступни", |one| one.is_ill_treated(&["Nurbek Example"])),
    ("injury:back", |_| false),
    ("has:injury when:2022", |one| {
        one.is_ill_treated(&["Nurbek Example"]) && one.may_lie("2022-01-01", "2022-12-31")
    }),
    ("source:S-1", |one| {
        one.whole.citations.iter().any(|c| c.source.called == "Weekly report".into())
    }),
    ("source:report -has:place", |one| {
        one.whole
            .citations
            .iter()
            .any(|c| c.source.called.name().unwrap().to_lowercase().contains("report"))
            && one.link("place").is_none()
    }),
    ("has:source", |one| !one.whole.citations.is_empty()),
    ("-has:source", |one| one.whole.citations.is_empty()),
    ("has:conflict", |one| one.whole.citations.iter().any(|c| c.citation.status.is_some())),
    ("has:date", |one| one.whole.fields.contains_key("when")),
    ("has:people", |one| !one.parties(None).is_empty()),
    ("-has:case", |one| one.link("case").is_none()),
    ("has:narrative", |_| false),
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, ..ProptestConfig::default() })]

    #[test]
    fn a_filtered_list_is_what_a_look_at_every_incident_gives(specs in specs(20)) {
        let casebook = casebook(&specs);
        let wholes: Vec<_> = casebook
            .incidents
            .iter()
            .map(|named| whole::read(casebook.store.read(), named.id).unwrap().unwrap())
            .collect();
        for (text, check) in CHECKS {
            let looked = wholes.iter().filter(|whole| {
                check(&Looked { whole, casebook: &casebook })
            });
            let mut expected: Vec<_> =
                looked.map(|whole| whole.record.reference.to_string()).collect();
            expected.sort();
            prop_assert_eq!(found(&casebook, Listing::Incidents, text), expected, "{}", text);
        }
    }
}

#[test]
fn other_lists_are_narrowed_too() {
    let casebook = casebook(&[]);
    assert_eq!(found(&casebook, Listing::Cases, "january"), ["C-1", "C-3"]);
    assert_eq!(found(&casebook, Listing::Cases, "country:Turkey"), ["C-2"]);
    assert_eq!(found(&casebook, Listing::Cases, "-status:active"), [""; 0]);
    assert_eq!(found(&casebook, Listing::People, "айгуль"), ["P-1"]);
    assert_eq!(found(&casebook, Listing::People, "who:P-2"), ["P-2"]);
    assert_eq!(found(&casebook, Listing::Places, "place:Kazakhstan"), ["L-1", "L-2"]);
    assert_eq!(found(&casebook, Listing::Places, "country:KZ"), ["L-1", "L-2"]);
    assert_eq!(found(&casebook, Listing::Sources, "report"), ["S-1", "S-3"]);
    assert_eq!(found(&casebook, Listing::Sources, "when:2022-01 -weekly"), ["S-3"]);
}

#[test]
fn a_term_that_can_never_apply_is_named() {
    let casebook = casebook(&[]);
    for (listing, text) in [
        (Listing::Citations, "kind:article"),
        (Listing::Sources, "country:KZ"),
        (Listing::Cases, "when:2022"),
        (Listing::Places, "tag:x"),
        (Listing::People, "has:narrative"),
    ] {
        let found = restrictions(casebook.store.read(), listing, &filter(text));
        let error = found.unwrap_err().to_string();
        let key = text.split_inclusive(':').next().unwrap();
        assert!(error.contains(key) && error.contains(listing.slug()), "{error}");
    }
}

#[test]
fn a_value_that_does_not_exist_is_named_with_the_nearest() {
    let casebook = casebook(&[]);
    for (listing, text, near) in [
        (Listing::Incidents, "kind:detension", "detention"),
        (Listing::Incidents, "kind:foo", ""),
        (Listing::Incidents, "-kind:протесс", "protest"),
        (Listing::Incidents, "role:victm", "victim"),
        (Listing::Incidents, "country:XX", ""),
        (Listing::Cases, "status:foo", ""),
        (Listing::Incidents, "status:foo", ""),
        (Listing::Incidents, "access:foo", ""),
        (Listing::Incidents, "place:Almati5", ""),
        (Listing::Incidents, "place:Almatu", "Almaty"),
        (Listing::People, "who:nurbak", "Nurbek Example"),
        (Listing::Incidents, "by:nowhere", ""),
        (Listing::Incidents, "case:nowhere", ""),
        (Listing::Incidents, "kind:detention,foo", ""),
    ] {
        let found = restrictions(casebook.store.read(), listing, &filter(text));
        let error = found.unwrap_err().to_string();
        let value = text.trim_start_matches('-').rsplit([':', ',']).next().unwrap();
        assert!(error.contains(value) && error.contains(near), "{text}: {error}");
    }
}

#[test]
fn a_family_names_its_kinds_and_a_comma_either() {
    let mut casebook = casebook(&[]);
    let mut step = crate::model::change::Step::default();
    let kinds = [
        "death",
        "death-custody",
        "killing-protest",
        "killing",
        "arrest",
        "detention",
        "deportation",
        "extradition",
        "our-own",
    ];
    let own = [("vocabulary", "incident-kind"), ("english", "our own"), ("family", "event")];
    let own = own.map(|(field, value)| (field, value.into()));
    step.own_term(crate::model::change::fields(own));
    for kind in kinds {
        step.incident(crate::model::change::fields([("kind", kind.into())]));
    }
    casebook.store.save(&step).unwrap();
    for (text, expected) in [
        ("kind:death", &["I-1", "I-2", "I-3", "I-4"][..]),
        ("kind:өлім", &["I-1", "I-2", "I-3", "I-4"]),
        ("kind:killing", &["I-3", "I-4"]),
        ("вид:убийство", &["I-3", "I-4"]),
        ("kind:custody", &["I-5", "I-6"]),
        ("what:transfer", &["I-7", "I-8"]),
        ("kind:deportation,extradition", &["I-7", "I-8"]),
        ("kind:арест,экстрадиция", &["I-5", "I-8"]),
        ("-kind:death -kind:custody,transfer", &["I-9"]),
        ("kind:our-own", &["I-9"]),
        ("kind:\"our own\"", &["I-9"]),
        ("kind:event", &["I-9"]),
    ] {
        assert_eq!(found(&casebook, Listing::Incidents, text), expected, "{text}");
    }
}

#[test]
fn tags_and_access_are_matched_whatever_the_capitals() {
    let mut casebook = casebook(&[]);
    let mut step = crate::model::change::Step::default();
    for (tag, access) in [("Torture claims", "secret"), ("torture", "public")] {
        step.incident(crate::model::change::fields([
            ("kind", "detention".into()),
            ("tags", vec![tag].into()),
            ("access", access.into()),
        ]));
    }
    casebook.store.save(&step).unwrap();
    assert_eq!(found(&casebook, Listing::Incidents, "tag:Torture"), ["I-2"]);
    assert_eq!(found(&casebook, Listing::Incidents, "tag:\"torture claims\""), ["I-1"]);
    assert_eq!(found(&casebook, Listing::Incidents, "access:secret"), ["I-1"]);
    assert_eq!(found(&casebook, Listing::Incidents, "-access:secret"), ["I-2"]);
}

#[test]
fn a_tag_that_no_record_has_is_named_with_the_nearest() {
    let mut casebook = casebook(&[]);
    let told = |casebook: &Casebook, listing, text: &str| {
        restrictions(casebook.store.read(), listing, &filter(text)).unwrap_err().to_string()
    };
    let none = told(&casebook, Listing::Incidents, "tag:torture");
    assert!(none.contains("tag:torture") && none.contains("NoTags"), "{none}");
    let mut step = crate::model::change::Step::default();
    let tagged = |name, tags: Vec<&str>| {
        crate::model::change::fields([(name, "protest".into()), ("tags", tags.into())])
    };
    step.incident(tagged("kind", vec!["Torture claims", "first, second"]));
    step.incident(tagged("kind", vec!["лагерь"]));
    step.case(tagged("title", vec!["hunger strike"]));
    casebook.store.save(&step).unwrap();
    for (listing, text, value, near) in [
        (Listing::Incidents, "tag:torture", "tag:torture", "Torture claims"),
        (Listing::Incidents, "-tag:лагер", "tag:лагер", "лагерь"),
        (Listing::Cases, "tag:strike", "tag:strike", "hunger strike"),
        (Listing::Cases, "метка:nonexistent", "tag:nonexistent", ""),
        (Listing::Incidents, "tag:лагерь,nonexistent", "tag:nonexistent", ""),
        (Listing::Incidents, "tag:\"!!\"", "tag:!!", ""),
    ] {
        let told = told(&casebook, listing, text);
        assert!(told.contains(value) && told.contains(near), "{text}: {told}");
        assert!(!told.contains("NoTags"), "{told}");
    }
    // What only records of another kind have is known, and matches nothing here.
    assert_eq!(found(&casebook, Listing::Incidents, "tag:\"hunger strike\""), [""; 0]);
    assert_eq!(found(&casebook, Listing::Incidents, "tag:\"first, second\""), ["I-1"]);
    assert_eq!(
        found(&casebook, Listing::Incidents, "tag:\"torture claims,лагерь\""),
        ["I-1", "I-2"]
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn no_filter_breaks_a_list(text in "[a-z:\"*() \\-^а-яA-Z0-9§']{0,24}") {
        let casebook = casebook(&[]);
        let today = Day::from_civil(2024, 1, 1).unwrap();
        if let Ok(filter) = crate::model::filter::Filter::parse(&text, today) {
            for listing in Listing::all() {
                let query = Query { filter: filter.clone(), ..listing.query() };
                let page = crate::store::list::page(
                    casebook.store.read(), &query, &crate::model::listing::Anchor::Start, 5,
                );
                let clear = matches!(
                    page,
                    Ok(_) | Err(Error::Filter { .. } | Error::FilterValue { .. } | Error::NoTags(_))
                );
                prop_assert!(clear, "{:?}", page);
            }
        }
    }
}
