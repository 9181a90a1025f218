//! For tests: a model with a store of made-up records behind it, driven by keys.

mod leaving;
mod many;
mod refused;
mod store;
mod tools;

use store::MadeUp;

pub(crate) use crate::words::Fault;
pub(crate) use crate::words::fixture::{date, id, named, number, whole};

pub(crate) use super::browse::list_pane::tests::row;

use super::ask::{Ended, Save, Write};
use super::jobs::{FindDuplicates, PlanImport};
use super::*;
use crate::model::change::Step;
use crate::model::date::Day;
use crate::model::duplicate::Duplicate;
use crate::model::field::Fields;
use crate::model::find::{Editable, Hit};
use crate::model::fold::{fold, found};
use crate::model::imported::Plan;
use crate::model::imported::Planned;
use crate::model::listing::{Cell, Flag, Listing, Query, Row};
use crate::model::protection::Protection;
use crate::model::vocabulary::Vocabulary;

/// A model and the store behind it.
pub(crate) struct TestDesk {
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

impl TestDesk {
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

    /// The job that compares names finds these pairs.
    pub(crate) fn find(&mut self, pairs: Vec<Duplicate>) {
        let asked = FindDuplicates { limit: 1_000 };
        let found = JobReply::Duplicates(asked, Ok(Ended::Done(pairs)));
        self.send(Message::JobDone(Box::new(found)));
    }

    /// A file was named and read, with this plan.
    pub(crate) fn plan(&mut self, plan: Plan) {
        self.press("<f2>import rec<enter>");
        self.send(Message::Paste(plan.chosen.path.clone()));
        self.press("<enter>");
        let asked = PlanImport(plan.chosen.clone());
        let planned = Ok(Ended::Done(Planned::Plan(Box::new(plan))));
        self.send(Message::JobDone(Box::new(JobReply::Import(asked, planned))));
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
    if let Some(name) = name.strip_prefix("s-") {
        return Key::Shift(if name == "right" { Name::Right } else { Name::Left });
    }
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
        found_in: None,
        similar: false,
    };
    vec![
        hit(named('P', 31, "Nurbek Example"), ""),
        hit(named('I', 412, "Taken from his flat"), &format!("… {text} …")),
        hit(named('P', 144, "Nurlan Sampleev"), "teacher, Almaty"),
    ]
}
