//! What is established of incidents, and what somebody says did not happen.

use super::*;
use crate::model::Kind;
use crate::model::change::{Step, fields};

#[test]
fn what_is_confirmed_takes_two_sources_that_do_not_hang_together() {
    let mut casebook = casebook(&[]);
    let mut step = Step::default();
    for (authors, verification) in [
        (&["A"][..], Some("violation")),
        (&["A", "A"], Some("violation")),
        (&["A", "B"], Some("violation")),
        (&[], Some("not-violation")),
        (&["A"], Some("reported")),
        (&["A"], None),
    ] {
        let mut incident = fields([("kind", "detention".into())]);
        let verification = verification.map(|term| ("verification".to_owned(), term.into()));
        incident.extend(verification);
        let incident = step.create(Kind::Incident, incident);
        for author in authors {
            let source = [("title", "T"), ("kind", "article"), ("author", author)];
            let source = step.create(Kind::Source, fields(source.map(|(k, v)| (k, v.into()))));
            let tied = [("source", source), ("record", incident)];
            step.create(Kind::Citation, fields(tied.map(|(k, v)| (k, v.to_string().into()))));
        }
    }
    casebook.store.save(&step).unwrap();
    let listed = |text| found(&casebook, Listing::Incidents, text);
    assert_eq!(listed("has:unconfirmed"), ["I-1", "I-2", "I-4"]);
    assert_eq!(listed("status:reported"), ["I-5", "I-6"], "it is the plain state");
}

#[test]
fn what_was_withdrawn_or_set_aside_confirms_nothing() {
    let mut casebook = casebook(&[]);
    let mut step = Step::default();
    for status in ["accepted", "disputed", "work-needed", "issue", "superseded", "disavowed"] {
        let incident = [("kind", "detention"), ("verification", "violation")];
        let incident = step.create(Kind::Incident, fields(incident.map(|(k, v)| (k, v.into()))));
        for (author, status) in [("A", "accepted"), ("B", status)] {
            let source = [("title", "T"), ("kind", "article"), ("author", author)];
            let source = step.create(Kind::Source, fields(source.map(|(k, v)| (k, v.into()))));
            step.citation(fields([
                ("source", source.to_string().into()),
                ("record", incident.to_string().into()),
                ("status", status.into()),
            ]));
        }
    }
    casebook.store.save(&step).unwrap();
    let few = found(&casebook, Listing::Incidents, "has:unconfirmed");
    assert_eq!(few, ["I-2", "I-3", "I-4", "I-5", "I-6"]);
}

#[test]
fn that_something_did_not_happen_is_never_found_as_that_it_did() {
    let mut casebook = casebook(&[]);
    let mut step = Step::default();
    for kind in ["torture", "no-ill-treatment-alleged", "not-charged", "charge"] {
        step.incident(fields([("kind", kind.into())]));
    }
    casebook.store.save(&step).unwrap();
    for (text, expected) in [
        ("kind:torture", &["I-1"][..]),
        ("kind:tortur", &["I-1"]),
        ("kind:пыт", &["I-1"]),
        ("kind:treatment", &["I-1"]),
        ("kind:charge", &["I-4"]),
        ("kind:\"no torture\"", &["I-2"]),
        ("kind:absence", &["I-2", "I-3"]),
    ] {
        assert_eq!(found(&casebook, Listing::Incidents, text), expected, "{text}");
    }
}
