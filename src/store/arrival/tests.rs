//! Laptops that hand each other their ops, in memory.

mod kept;
mod laptops;
mod parts;
mod put_away;
mod random;
mod refused;

use std::cell::Cell;
use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::*;
use crate::model::change::{Change, Step, fields};
use crate::model::damage::Damage;
use crate::model::history::{Content, commitment};
use crate::model::progress::unwatched;
use crate::model::{RecordId, Reference};
use crate::store::following::ABOUT;
use crate::store::{departure, devices, history, kinds, records, replay};

thread_local! {
    /// What the clock of whoever writes shows.
    static NOW: Cell<u64> = const { Cell::new(1_700_000_000_000) };
}

fn laptop() -> Store {
    Store::in_memory(|| NOW.get()).unwrap()
}

/// Makes a record, and says its id.
fn make(store: &mut Store, kind: Kind, said: Value) -> RecordId {
    let Value::Object(said) = said else { panic!("no fields") };
    let mut step = Step::default();
    step.create(kind, said);
    store.save(&step).unwrap()[0].id
}

fn person(store: &mut Store, name: &str) -> RecordId {
    make(store, Kind::Party, json!({ "name": name, "form": "person" }))
}

fn incident(store: &mut Store, title: &str) -> RecordId {
    make(store, Kind::Incident, json!({ "kind": "arrest", "title": title }))
}

fn edit(store: &mut Store, id: RecordId, name: &str, value: Value) {
    change(store, Change::Edit { id, fields: fields([(name, value)]) });
}

fn change(store: &mut Store, change: Change) {
    store.save(&Step { changes: vec![change] }).unwrap();
}

/// All ops of a casebook.
fn all(store: &Store) -> Vec<Op> {
    departure::ops(store.read(), &BTreeMap::new()).unwrap()
}

fn give(from: &Store, to: &mut Store) -> Arrived {
    to.arrive(all(from), &mut unwatched).unwrap()
}

/// Lets both have what either has.
fn meet(one: &mut Store, other: &mut Store) {
    give(one, other);
    give(other, one);
}

fn value(store: &Store, id: RecordId, name: &str) -> Value {
    records::fields(store.read(), id).unwrap().unwrap().remove(name).unwrap_or_default()
}

fn state(store: &Store, id: RecordId) -> i64 {
    let sql = "SELECT state FROM records WHERE id = :id";
    let state = store.read().query_row(sql, named_params! { ":id": id.0.as_bytes() }, |r| r.get(0));
    state.unwrap()
}

fn count(store: &Store, sql: &str) -> i64 {
    store.read().query_row(sql, [], |row| row.get(0)).unwrap()
}

fn reference(store: &Store, id: RecordId) -> String {
    records::named(store.read(), id).unwrap().reference.to_string()
}

fn problems(store: &Store) -> Vec<Damage> {
    store.verify(&mut unwatched).unwrap().problems
}

/// What the tables say, whatever the rows of this copy.
fn tables(store: &Store) -> Vec<String> {
    let device = "(SELECT hex(id) FROM devices d WHERE d.row = t.device)";
    // How long tags are depends on which devices are here.
    let mut asked = vec![format!(
        "SELECT 'records', hex(t.id), kind, prefix, number, {device}, tag <> '', label, state, access, day
           FROM records t WHERE state <> 4"
    )];
    for kind in kinds::all() {
        let links: Vec<_> = kind.links.iter().map(|link| link.column).collect();
        asked.push(with_ids(store, kind.table, &links));
    }
    for table in ABOUT {
        let columns = with_ids(store, table, &["target"]);
        asked.push(columns.replace("t.device", device));
    }
    asked.push("SELECT 'tallies', * FROM tallies WHERE live <> 0".to_owned());
    let mut lines = Vec::new();
    for sql in asked {
        let mut rows = store.read().prepare(&sql).unwrap();
        let columns = rows.column_count();
        let mut rows = rows.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let cells = (0..columns).map(|at| format!("{:?}", row.get_ref(at).unwrap()));
            lines.push(cells.collect::<Vec<_>>().join(" "));
        }
    }
    lines.sort();
    lines
}

/// Asks for a table, with ids in place of the rows of records.
fn with_ids(store: &Store, table: &str, links: &[&str]) -> String {
    let mut columns =
        store.read().prepare("SELECT name FROM pragma_table_info(?1) ORDER BY cid").unwrap();
    let columns = columns.query_map([table], |row| row.get::<_, String>(0)).unwrap();
    let columns = columns.map(|column| {
        let column = column.unwrap();
        if column == "row" || links.contains(&column.as_str()) {
            format!("(SELECT hex(id) FROM records r WHERE r.row = t.{column})")
        } else {
            format!("t.{column}")
        }
    });
    format!("SELECT '{table}', {} FROM {table} t", columns.collect::<Vec<_>>().join(", "))
}

fn assert_same(one: &Store, other: &Store) {
    let (one, other) = (tables(one), tables(other));
    let apart: Vec<_> = one.iter().filter(|line| !other.contains(line)).collect();
    let back: Vec<_> = other.iter().filter(|line| !one.contains(line)).collect();
    assert_eq!((apart, back), (vec![], vec![]));
}

/// Writes ops as a device would that is no casebook of this version.
struct Pen {
    device: DeviceId,
    last: Option<Op>,
}

impl Pen {
    fn new(device: u8) -> Self {
        Self { device: DeviceId([device; 16]), last: None }
    }

    /// The next op, after those in a store.
    fn write(&mut self, store: &Store, id: RecordId, kind: &str, made: &str, said: &Value) -> Op {
        let heads = replay::record(store.read(), id).unwrap().unwrap_or_default().heads;
        let (salt, payload) = ([1; 16], said.to_string());
        let seq = self.last.as_ref().map_or(1, |last| last.seq + 1);
        let op = Op {
            device: self.device,
            seq,
            previous: self.last.as_ref().map(Op::hash).unwrap_or_default(),
            counter: devices::own(store.read())
                .unwrap()
                .counter
                .max(self.last.as_ref().map_or(0, |last| last.counter))
                + 1,
            wall: 1_700_000_000_000,
            kind: kind.to_owned(),
            record: id,
            step: seq,
            reference: made.to_owned(),
            parents: heads,
            commitment: commitment(&salt, &payload),
            content: Content::Whole { salt, payload },
        };
        self.last = Some(op.clone());
        op
    }
}
