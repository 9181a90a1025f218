//! For tests: a model with a store of made-up records behind it, driven by keys.

mod many;
mod refused;
mod saved;
mod store;

use serde_json::json;
use uuid::Uuid;

use store::MadeUp;

use super::ask::{Save, Write};
use super::*;
use crate::model::change::Step;
use crate::model::date::{Day, FuzzyDate};
use crate::model::field::Fields;
use crate::model::find::{Editable, Hit};
use crate::model::fold::{fold, found};
use crate::model::id::Reference;
use crate::model::listing::{Cell, Flag, Listing, Query, Row};
use crate::model::record::Record;
use crate::model::records::citation::Citation;
use crate::model::vocabulary::Vocabulary;
use crate::model::whole::{Changed, Cited, Deed, Named, Related, RelatedEntry, Whole};
use crate::model::{Kind, RecordId};

/// A model and the store behind it.
pub(crate) struct Desk {
    pub(crate) model: Model,
    /// What was asked and not been answered.
    pub(crate) asked: Vec<Request>,
    /// Effects that no store answers.
    pub(crate) other: Vec<Effect>,
    /// Whether questions are answered at once.
    pub(crate) prompt: bool,
    /// Whether the store knows incidents that are near.
    pub(crate) near: bool,
    /// The steps that were saved.
    pub(crate) steps: Vec<Step>,
    pub(crate) len: usize,
}

pub(crate) fn id(number: usize) -> RecordId {
    RecordId(Uuid::from_u128(number as u128 + 1))
}

/// A record whose kind is that of the letter.
pub(crate) fn named(prefix: char, number: usize, name: &str) -> Named {
    let kind = Kind::of_letter(prefix).unwrap();
    let reference =
        Reference { prefix, number: u32::try_from(number).unwrap(), tag: String::new() };
    Named { id: id(number), kind, reference, name: name.to_owned() }
}

/// A store that could not do what it was asked.
pub(crate) fn full(task: &'static str) -> Fault {
    let arguments = vec![("detail", "the disk is full".to_owned())];
    Fault {
        task,
        cause: "fault-casebook",
        advice: Some("advice-full"),
        arguments,
        ..Fault::default()
    }
}

fn fields(value: &serde_json::Value) -> Fields {
    value.as_object().cloned().unwrap()
}

fn date(text: &str) -> FuzzyDate {
    FuzzyDate::from_parts(text, text).unwrap()
}

impl Desk {
    pub(crate) fn new(size: (u16, u16), theme: Theme) -> Self {
        let today = Day::from_civil(2022, 1, 11).unwrap();
        let now = Moment { millis: 1_641_906_120_000, today, offset: 0 };
        let session = Session {
            title: "January.casebook".to_owned(),
            protection: Protection::Plain,
            read_only: None,
        };
        let model = Model::new(session, now, size, theme);
        let mut desk = Self {
            model,
            asked: vec![],
            other: vec![],
            prompt: true,
            near: true,
            steps: vec![],
            len: 1_204,
        };
        let effects = start(&mut desk.model);
        desk.take(effects);
        desk
    }

    fn take(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                Effect::Ask(request) => self.asked.push(request),
                other => self.other.push(other),
            }
        }
        while self.prompt && !self.asked.is_empty() {
            self.answer();
        }
    }

    /// Answers the oldest question.
    pub(crate) fn answer(&mut self) {
        if !self.asked.is_empty() {
            let request = self.asked.remove(0);
            let reply = self.reply(request);
            self.hear(reply);
        }
    }

    /// What the store answers.
    pub(crate) fn reply(&mut self, request: Request) -> Reply {
        if let Request::Write(Write::Save(Save { step, .. })) = &request {
            self.steps.push(step.clone());
        }
        MadeUp { len: self.len, near: self.near }.reply(request)
    }

    /// The store answers this.
    pub(crate) fn hear(&mut self, reply: impl Into<Reply>) {
        self.send(Message::Reply(Box::new(reply.into())));
    }

    /// Has the store fail to do what it was asked.
    pub(crate) fn refuse(&mut self, request: Request, fault: Fault) {
        self.hear(request.fails(fault));
    }

    pub(crate) fn send(&mut self, message: Message) {
        let effects = update(&mut self.model, message);
        self.take(effects);
    }

    /// Presses keys: letters, and names between angle brackets: `t5.1.22<enter>`.
    pub(crate) fn press(&mut self, keys: &str) -> &mut Self {
        let mut rest = keys;
        while let Some(first) = rest.chars().next() {
            let named = rest.strip_prefix('<').and_then(|rest| rest.split_once('>'));
            let key = if let Some((name, after)) = named {
                rest = after;
                key(name)
            } else {
                rest = &rest[first.len_utf8()..];
                Key::Char(first)
            };
            self.send(Message::Key(key));
        }
        self
    }
}

fn key(name: &str) -> Key {
    match name.strip_prefix("c-").and_then(|rest| rest.chars().next()) {
        Some(char) => Key::Ctrl(char),
        None => Key::Named(match name {
            "enter" => Name::Enter,
            "esc" => Name::Esc,
            "tab" => Name::Tab,
            "up" => Name::Up,
            "down" => Name::Down,
            "left" => Name::Left,
            "right" => Name::Right,
            "home" => Name::Home,
            "end" => Name::End,
            "pgup" => Name::PageUp,
            "pgdn" => Name::PageDown,
            "del" => Name::Delete,
            "backspace" => Name::Backspace,
            "f1" => Name::F(1),
            "f2" => Name::F(2),
            "f3" => Name::F(3),
            "f4" => Name::F(4),
            "f5" => Name::F(5),
            "f6" => Name::F(6),
            "f7" => Name::F(7),
            "f8" => Name::F(8),
            other => panic!("no key {other}"),
        }),
    }
}

fn editable() -> Editable {
    let record = named('I', 3, "Taken from his flat");
    Editable { record, fields: Fields::new(), parts: vec![], linked: vec![] }
}

fn number(id: RecordId) -> usize {
    usize::try_from(id.0.as_u128()).unwrap() - 1
}

const NAMES: [&str; 4] = ["Nurbek Example", "Айгуль Пример", "Ержан Мысал", "漢字 Example"];
const PLACES: [&str; 4] = ["Almaty", "Taldykorgan", "Нур-Султан", "Ust-Kamenogorsk"];
const KINDS: [&str; 4] = ["detention", "death", "torture", "trial"];

/// Gives a row the cells of its list.
fn dress(row: &mut Row, query: &Query) {
    let number = number(row.id);
    let text = |text: &str| Cell::Text(text.to_owned());
    let name = NAMES[number % 4];
    row.cells = match query.listing {
        Listing::Incidents => vec![
            if number % 7 == 6 { Cell::Empty } else { Cell::Date(date("2022-01-05")) },
            text(PLACES[number % 4]),
            Cell::Term(Vocabulary::IncidentKind, KINDS[number % 4].to_owned()),
            text(if number.is_multiple_of(3) { "Taken from his flat at night" } else { "" }),
            Cell::Names(name.to_owned(), (number % 4) as u64),
            Cell::Count((number % 3) as u64),
            Cell::Flags(if number.is_multiple_of(3) {
                vec![Flag::NoSource, Flag::NoDate]
            } else {
                vec![]
            }),
        ],
        Listing::Cases => vec![
            text("January 2022 events"),
            Cell::Term(Vocabulary::Country, "KZ".to_owned()),
            Cell::Term(Vocabulary::CaseStatus, "active".to_owned()),
            Cell::Count(1_204),
        ],
        _ => vec![text(name), Cell::Empty, Cell::Empty, text("teacher"), Cell::Count(3)],
    };
}

fn hits(text: &str) -> Vec<Hit> {
    let hit = |record, snippet: &str| Hit {
        record,
        when: Some(date("2022-01-05")),
        case: Some(named('C', 1, "January 2022 events")),
        snippet: snippet.to_owned(),
        in_name: vec![],
        in_snippet: found(snippet, &[fold(text)]),
        similar: false,
    };
    vec![
        hit(named('P', 31, "Nurbek Example"), ""),
        hit(named('I', 412, "Taken from his flat"), &format!("… {text} …")),
        hit(named('P', 144, "Nurlan Sampleev"), "teacher, Almaty"),
    ]
}

fn history() -> Vec<Changed> {
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
    let who = json!({ "role": "victim", "methods": ["beating"],
        "injuries": [{ "description": "bruised soles", "consistency": "consistent" }] });
    Whole {
        record: named('I', number, "Taken from his flat at night"),
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
            cited(2, "B", "6 Jan 2022", "conflict"),
        ],
        flags: vec![Flag::NoPlace, Flag::Conflict],
        history: history(),
    }
}
