mod added;
mod citations;
mod drafts;
mod entry;
mod long_text;
mod meaning;
mod outside;
mod random;
mod timed;

use serde_json::Value;

use std::time::Duration;

use super::*;
use crate::app::ask::{EditFrom, Read, Request, Save, Saved, Write, WriteReply};
use crate::app::form::{Form, Stage};
use crate::app::keymap::{Key, Name};
use crate::app::message::Moment;
use crate::app::notice::Notice;
use crate::app::session::Session;
use crate::app::theme::Theme;
use crate::app::update;
use crate::app::update::join::with;
use crate::model::called::Named;
use crate::model::change::{Change, Step};
use crate::model::draft::{Draft, DraftId};
use crate::model::field::Fields;
use crate::model::find::{Candidate, Editable, StoredPart, Telling};
use crate::model::part::Part;
use crate::model::protection::Protection;
use crate::model::record::Record;
use crate::model::records::party::PartyForm;
use crate::model::{Day, Kind, RecordId, Reference};

fn model() -> Model {
    let session =
        Session { title: "test".to_owned(), protection: Protection::Plain, read_only: None };
    let now = Moment { millis: 1_641_384_120_000, today: today(), offset: 120 };
    Model::new(session, now, (80, 24), Theme::Mono)
}

fn today() -> Day {
    Day::from_civil(2022, 1, 12).unwrap()
}

/// After this pause what is typed is kept.
const PAUSE: Duration = Duration::from_millis(400);

fn incident() -> Model {
    let mut model = model();
    open(&mut model, Kind::Incident, None);
    model
}

fn open(model: &mut Model, kind: Kind, party: Option<&PartyForm>) {
    let reader = model.reader();
    model.forms.open(kind, party, reader);
}

fn edit(model: &mut Model, editable: &Editable) {
    let reader = model.reader();
    model.forms.edit(editable, EditFrom::Start, reader);
}

fn restore(model: &mut Model, draft: &Draft) -> bool {
    let reader = model.reader();
    model.forms.restore(draft, reader)
}

fn open_quick(model: &mut Model) {
    let _ = with(model, |parts| parts.forms.open_quick(&parts.around));
}

fn paste(model: &mut Model, text: &str) -> Vec<Effect> {
    with(model, |parts| parts.forms.paste(text, &parts.around))
}

fn key_down(model: &mut Model, key: Key) -> Vec<Effect> {
    let action = model.action(key);
    with(model, |parts| parts.forms.key(key, action, &parts.around))
}

fn candidates(model: &mut Model, asked: &Complete, answer: Answer<Complete>) -> Vec<Effect> {
    with(model, |parts| super::candidates(parts, asked, answer))
}

fn reminder(model: &mut Model) -> Vec<Effect> {
    super::reminder(&mut model.parts())
}

/// Keys as they are typed: `<tab>` and the like, else characters.
fn keys(script: &str) -> Vec<Key> {
    let mut keys = Vec::new();
    let mut rest = script;
    while let Some(char) = rest.chars().next() {
        let name = rest.strip_prefix('<').and_then(|rest| rest.split_once('>'));
        if let Some((name, after)) = name {
            keys.push(named(name));
            rest = after;
        } else {
            keys.push(Key::Char(char));
            rest = &rest[char.len_utf8()..];
        }
    }
    keys
}

fn named(name: &str) -> Key {
    let plain = |rest: &str| match named(rest) {
        Key::Named(name) => name,
        other => panic!("{other} takes no other key"),
    };
    if let Some(rest) = name.strip_prefix("s-") {
        return Key::Shift(plain(rest));
    }
    if let Some(rest) = name.strip_prefix("a-") {
        return Key::Alternate(plain(rest));
    }
    match name {
        "tab" => Key::Named(Name::Tab),
        "back" => Key::Named(Name::BackTab),
        "enter" => Key::Named(Name::Enter),
        "esc" => Key::Named(Name::Esc),
        "up" => Key::Named(Name::Up),
        "down" => Key::Named(Name::Down),
        "pgdn" => Key::Named(Name::PageDown),
        "bs" => Key::Named(Name::Backspace),
        "home" => Key::Named(Name::Home),
        "end" => Key::Named(Name::End),
        "left" => Key::Named(Name::Left),
        "right" => Key::Named(Name::Right),
        "f3" => Key::Named(Name::F(3)),
        "f4" => Key::Named(Name::F(4)),
        "f5" => Key::Named(Name::F(5)),
        "f6" => Key::Named(Name::F(6)),
        "f7" => Key::Named(Name::F(7)),
        "f8" => Key::Named(Name::F(8)),
        "f9" => Key::Named(Name::F(9)),
        "c-e" => Key::Ctrl('e'),
        "c-s" => Key::Ctrl('s'),
        "c-z" => Key::Ctrl('z'),
        "c-w" => Key::Ctrl('w'),
        "c-a" => Key::Ctrl('a'),
        "c-v" => Key::Ctrl('v'),
        "c-x" => Key::Ctrl('x'),
        "c-y" => Key::Ctrl('y'),
        "c-space" => Key::Ctrl(' '),
        "c-home" => Key::Control(Name::Home),
        "c-right" => Key::Control(Name::Right),
        "c-up" => Key::Control(Name::Up),
        "c-down" => Key::Control(Name::Down),
        other => panic!("no key {other}"),
    }
}

fn person(number: u32, name: &str) -> Candidate {
    candidate('P', number, name)
}

fn candidate(prefix: char, number: u32, name: &str) -> Candidate {
    Candidate {
        record: record(prefix, number, name),
        alias: None,
        about: vec![Telling::Text("KZ".into())],
        uses: 3,
        reasons: vec![],
    }
}

fn record(prefix: char, number: u32, name: &str) -> Named {
    let kind = Kind::of_letter(prefix).unwrap();
    let id = RecordId(uuid::Uuid::from_u64_pair(u64::from(prefix), u64::from(number)));
    let reference = Reference { prefix, number, tag: String::new() };
    Named { id, kind, reference, called: name.into() }
}

/// Presses keys; a store that knows `known` answers each question at once.
/// Returns the effects that are not such questions.
fn press(model: &mut Model, script: &str, known: &[Candidate]) -> Vec<Effect> {
    let mut effects = Vec::new();
    for key in keys(script) {
        let asked = key_down(model, key);
        effects.extend(answered(model, asked, known));
    }
    effects
}

fn answered(model: &mut Model, effects: Vec<Effect>, known: &[Candidate]) -> Vec<Effect> {
    let mut others = Vec::new();
    let mut left = effects;
    while let Some(effect) = left.pop() {
        let Effect::Ask(Request::Read(Read::Complete(asked))) = effect else {
            others.push(effect);
            continue;
        };
        let fits = |c: &&Candidate| fits(c, asked.target) && begins(c, &asked.text);
        let found = known.iter().filter(fits).cloned().collect();
        left.extend(candidates(model, &asked, Ok(found)));
    }
    others
}

fn fits(candidate: &Candidate, target: crate::model::field::Target) -> bool {
    let any_party = target != crate::model::field::Target::Organisation;
    (any_party || candidate.record.reference.prefix == 'O') && target.admits(candidate.record.kind)
}

fn begins(candidate: &Candidate, text: &str) -> bool {
    let (name, text) =
        (candidate.record.called.name().unwrap().to_lowercase(), text.to_lowercase());
    name.starts_with(text.trim()) || candidate.record.reference.to_string().to_lowercase() == text
}

/// The step of the only save among the effects.
fn step(effects: Vec<Effect>) -> Step {
    let mut steps = effects.into_iter().filter_map(|effect| match effect {
        Effect::Ask(Request::Write(Write::Save(Save { step, .. }))) => Some(step),
        _ => None,
    });
    let step = steps.next().expect("a step");
    assert!(steps.next().is_none(), "saved twice");
    step
}

fn made<R: Record>(step: &Step) -> Vec<&Fields> {
    let made = step.changes.iter().filter_map(|change| match change {
        Change::Create { kind, fields } if *kind == R::KIND => Some(fields),
        _ => None,
    });
    made.collect()
}

fn text_of(model: &Model) -> String {
    let form = model.forms.open.as_ref().expect("a form");
    let fields = form.sections.iter().flat_map(|section| &section.fields);
    fields.map(|field| field.editor.text()).collect::<Vec<_>>().join("\n")
}

/// Goes to a field of the record by its name.
fn go(model: &mut Model, name: &str) {
    let form = model.forms.open.as_mut().expect("a form");
    let at = form.sections[0].fields.iter().position(|field| field.name == name);
    form.focus = crate::app::form::Focus { section: 0, field: at.expect("a field") };
}

fn reading(model: &Model) -> Option<String> {
    let form = model.forms.open.as_ref()?;
    form.section()?.reading(form.field()?, model.reader())
}

/// The store answers all that is to be saved: it touched these records.
fn hear_saved(model: &mut Model, asked: Vec<Effect>, records: &[Named]) -> Vec<Effect> {
    let all = asked.into_iter().filter_map(|effect| match effect {
        Effect::Ask(Request::Write(Write::Save(save))) => Some(save),
        _ => None,
    });
    let mut effects = vec![];
    for save in all {
        let saved = Saved { records: records.to_vec(), millis: 1, ..Saved::default() };
        let reply = WriteReply::Save(save, Ok(saved));
        effects.extend(update(model, Message::Reply(Box::new(reply.into()))));
    }
    effects
}
