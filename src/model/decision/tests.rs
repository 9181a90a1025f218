use serde_json::json;
use uuid::Uuid;

use super::*;
use crate::model::Kind;
use crate::model::called::Named;
use crate::model::change::Change;
use crate::model::dispute::disputed;
use crate::model::id::Reference;
use crate::model::record::Record;
use crate::model::records::citation::Citation;
use crate::model::text::Line;

/// What the fixture's incident comes to by a decision on its citation of a source.
fn decided(whole: &Whole, source: usize, decision: Decision) -> Result<Whole, Undecidable> {
    let by = whole.citations.get(source).unwrap();
    let field = by.citation.field.as_ref().map(Line::as_str);
    Ok(after(whole, &decide(whole, field, Some(by.id), decision)?.step))
}

/// A record and its citations once a step is done.
fn after(whole: &Whole, step: &Step) -> Whole {
    let mut whole = whole.clone();
    for change in &step.changes {
        let Change::Edit { id, fields } = change else { panic!("{change:?}") };
        if *id == whole.record.id {
            whole.fields.extend(fields.clone());
            continue;
        }
        let cited = whole.citations.iter_mut().find(|cited| cited.id == *id).unwrap();
        assert_eq!(fields.keys().collect::<Vec<_>>(), ["status"], "nothing else of a source");
        cited.citation.status = CitationStatus::parse(fields["status"].as_str().unwrap());
    }
    whole
}

fn named(kind: Kind, number: u32) -> Named {
    let reference = Reference { prefix: kind.prefix(), number, tag: String::new() };
    Named { id: RecordId(Uuid::from_u128(number.into())), kind, reference, called: "A".into() }
}

/// An incident on a day, of which sources say a field so.
fn incident(said: &[(&str, &str, &str)]) -> Whole {
    let (record, source) = (named(Kind::Incident, 1), named(Kind::Source, 2));
    let cited = (10..).zip(said).map(|(number, (field, value, status))| {
        let citation = fields([
            ("source", json!(source.id)),
            ("record", json!(record.id)),
            ("field", json!(field)),
            ("value", json!(value)),
            ("status", json!(Some(*status).filter(|status| !status.is_empty()))),
        ]);
        let Named { id, reference, .. } = named(Kind::Citation, number);
        Cited {
            id,
            reference,
            source: source.clone(),
            reliability: None,
            published: None,
            citation: Citation::parse(citation).unwrap(),
        }
    });
    let own = fields([
        ("kind", json!("detention")),
        ("when", json!({ "text": "5 May 2022", "edtf": "2022-05-05" })),
        ("details", json!({ "facility": "SIZO 1", "exit": "released on bail" })),
        ("narrative", json!("Taken at night.")),
    ]);
    Whole {
        record: record.clone(),
        trashed: false,
        fields: own,
        links: vec![],
        related: vec![],
        citations: cited.collect(),
        flags: vec![],
        history: vec![],
    }
}

fn statuses(whole: &Whole) -> Vec<&str> {
    let status = |cited: &Cited| cited.citation.status.clone();
    let told = whole.citations.iter().map(|cited| match status(cited) {
        Some(CitationStatus::Accepted) => "accepted",
        Some(CitationStatus::Superseded) => "superseded",
        Some(CitationStatus::Disavowed) => "disavowed",
        Some(CitationStatus::WorkNeeded) => "work-needed",
        Some(CitationStatus::Disputed) => "disputed",
        Some(CitationStatus::Other(_)) => "other",
        None => "",
    });
    told.collect()
}

#[test]
fn the_record_takes_the_value_that_is_chosen_and_the_others_are_superseded() {
    let whole = incident(&[
        ("when", "6 May 2022", ""),
        ("when", "2022-05-05", "accepted"),
        ("when", "May 2022", "disputed"),
        ("when", "7 May 2022", "disavowed"),
        ("when", "6.5.2022", "work-needed"),
        ("kind", "killing", "accepted"),
    ]);
    let after = decided(&whole, 0, Decision::Choose).unwrap();
    assert_eq!(after.fields["when"], json!({ "text": "6 May 2022", "edtf": "2022-05-06" }));
    let stand = ["accepted", "superseded", "accepted", "disavowed", "work-needed", "accepted"];
    assert_eq!(statuses(&after), stand);
    let claims: Vec<_> = after.citations.iter().map(|cited| Claim::of(&cited.citation)).collect();
    let open = disputed(after.record.kind, &after.fields, &claims);
    assert_eq!(open, [false, false, false, false, true, true], "what needs work still does");
}

#[test]
fn what_the_record_holds_is_chosen_against_those_that_say_otherwise() {
    let whole = incident(&[("when", "6 May 2022", ""), ("when", "5.5.2022", "disputed")]);
    let decided = decide(&whole, Some("when"), None, Decision::Choose).unwrap();
    assert_eq!((&decided.taken, decided.superseded), (&None, 1));
    let after = after(&whole, &decided.step);
    assert_eq!((statuses(&after), &after.fields), (vec!["superseded", "accepted"], &whole.fields));
}

#[test]
fn a_field_of_the_details_is_taken_beside_what_else_they_say() {
    let whole = incident(&[("facility", "SIZO 2", "")]);
    let after = decided(&whole, 0, Decision::Choose).unwrap();
    assert_eq!(
        after.fields["details"],
        json!({ "facility": "SIZO 2", "exit": "released on bail" })
    );
}

#[test]
fn what_cannot_be_read_into_the_field_changes_nothing() {
    let said = [
        ("narrative", "Another account.", ""),
        ("when", "at dusk", ""),
        ("place", "Aktau", ""),
        ("kind", "nothing of the sort", ""),
    ];
    let whole = incident(&said);
    for (at, said) in said.iter().enumerate() {
        let unread = decided(&whole, at, Decision::Choose);
        assert_eq!(unread, Err(Undecidable::Unreadable), "{said:?}");
        let after = decided(&whole, at, Decision::Supersede).unwrap();
        assert_eq!(statuses(&after)[at], "superseded", "which it can be all the same");
    }
}

#[test]
fn a_source_is_marked_and_may_be_opened_again_and_the_record_is_left() {
    let whole = incident(&[("when", "6 May 2022", "")]);
    for (decision, status) in [
        (Decision::Supersede, "superseded"),
        (Decision::Disavow, "disavowed"),
        (Decision::NeedsWork, "work-needed"),
        (Decision::Reopen, "disputed"),
    ] {
        let after = decided(&whole, 0, decision).unwrap();
        assert_eq!((statuses(&after), &after.fields), (vec![status], &whole.fields));
        assert_eq!(decided(&after, 0, decision), Err(Undecidable::Unchanged));
        let own = decide(&whole, Some("when"), None, decision);
        assert_eq!(own, Err(Undecidable::OfRecord));
    }
}
