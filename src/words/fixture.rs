//! For tests: made-up records.

use serde_json::json;
use uuid::Uuid;

use crate::model::called::Named;
use crate::model::date::FuzzyDate;
use crate::model::field::Fields;
use crate::model::id::Reference;
use crate::model::listing::Flag;
use crate::model::record::Record;
use crate::model::records::citation::Citation;
use crate::model::whole::{Changed, Cited, Deed, Related, RelatedEntry, Whole};
use crate::model::{Kind, Language, RecordId};

pub(crate) fn id(number: usize) -> RecordId {
    RecordId(Uuid::from_u128(number as u128 + 1))
}

/// A record whose kind is that of the letter.
pub(crate) fn named(prefix: char, number: usize, name: &str) -> Named {
    let kind = Kind::of_letter(prefix).unwrap();
    let reference =
        Reference { prefix, number: u32::try_from(number).unwrap(), tag: String::new() };
    Named { id: id(number), kind, reference, called: name.into() }
}

pub(crate) fn fields(value: &serde_json::Value) -> Fields {
    value.as_object().cloned().unwrap()
}

pub(crate) fn date(text: &str) -> FuzzyDate {
    FuzzyDate::from_parts(text, text).unwrap()
}

pub(crate) fn history() -> Vec<Changed> {
    let record = named('I', 12, "Taken from his flat");
    let step = |deed, fields: &[&str]| Changed {
        millis: 1_641_905_000_000,
        device: "k7".to_owned(),
        deed,
        record: record.clone(),
        fields: fields.iter().map(|&field| field.to_owned()).collect(),
    };
    vec![step(Deed::Edited, &["when", "place"]), step(Deed::Created, &[])]
}

fn cited(number: usize, grade: &str, value: &str, status: &str) -> Cited {
    Cited {
        id: id(900 + number),
        reference: "Q-1".parse().unwrap(),
        source: named('S', number, "Statement of 12 January"),
        reliability: Some(grade.to_owned()),
        published: Some(date("2022-01-12")),
        citation: Citation::parse(fields(&json!({
            "source": id(1).to_string(), "record": id(2).to_string(),
            "field": "when", "value": value, "status": status, "credibility": "2",
            "locator": "para 3", "quote": "he was taken at about 23:00"
        })))
        .unwrap(),
    }
}

fn involved(number: usize, prefix: char, name: &str, tie: &serde_json::Value) -> RelatedEntry {
    RelatedEntry { other: named(prefix, number, name), tie: None, fields: fields(tie) }
}

/// An incident with something of everything.
pub(crate) fn whole(id: RecordId) -> Whole {
    let number = number(id);
    let case = named('C', 1, "January 2022 events");
    let record = named('I', number, "Taken from his flat at night");
    let own = |step| Changed { record: record.clone(), ..step };
    let history = history().into_iter().map(own).collect();
    let who = json!({ "role": "victim", "methods": ["beating"],
        "injuries": [{ "description": "bruised soles", "consistency": "consistent" }] });
    Whole {
        record,
        trashed: false,
        fields: fields(&json!({
            "when": { "text": "2022-01", "edtf": "2022-01" },
            "kind": "detention", "place": id, "case": id,
            "details": { "facility": "Temporary detention centre 2", "exit": "released on bail" },
            "verification": "unverified", "tags": ["plainclothes", "night"],
            "narrative": "Taken from his flat about 23:00 by men in plain clothes; family not told \
                          where he was held until 9 January, when a lawyer was let in.\n\nA second \
                          paragraph."
        })),
        links: vec![("place".to_owned(), named('L', 2, "Almaty")), ("case".to_owned(), case)],
        related: vec![Related {
            tie: "involvements",
            entries: vec![
                involved(31, 'P', "Nurbek Example", &who),
                involved(7, 'O', "Police department, Almaty", &json!({ "role": "perpetrator" })),
            ],
            total: 2,
        }],
        citations: vec![
            cited(1, "A", "5 Jan 2022", "accepted"),
            cited(2, "B", "6 Jan 2022", "disputed"),
        ],
        flags: vec![Flag::NoPlace, Flag::Disputed],
        history,
    }
}

pub(crate) fn number(id: RecordId) -> usize {
    usize::try_from(id.0.as_u128()).unwrap() - 1
}

/// The ids of all texts.
pub(crate) fn ids() -> Vec<String> {
    let lines = super::bundle::files(Language::English).into_iter().flat_map(str::lines);
    let head = |line: &str| Some(line.split_once(" =")?.0.to_owned());
    lines
        .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
        .filter_map(head)
        .collect()
}
