//! Row 10: who is recorded twice among 300,000 people, and how the time grows.

use std::path::Path;

use casebook::model::Kind;
use casebook::model::change::fields;
use casebook::runtime::clock;
use casebook::store::{Store, duplicates};
use serde_json::json;

use crate::data::{Random, many, person};
use crate::{language, ratio, row, time};

/// How many people, the most last.
const SIZES: &[usize] = &[75_000, 150_000, 300_000];

/// One of so many is recorded again in the other script.
const TWICE: usize = 50;

pub(crate) fn duplicates(folder: &Path) {
    let mut before = None;
    for &size in SIZES {
        let store = people(folder, size);
        let compared = || duplicates::proposals(store.read(), 1_000, &mut |_| true);
        let (took, found) = time(|| compared().unwrap().unwrap());
        if before.is_none() {
            planted(&store, size);
        }
        let grown = before.map(|before| format!(", {:.1}× as long", ratio(took, before)));
        let measured = format!(
            "{:.1} s{}; {} pairs asked for",
            took.as_secs_f64(),
            grown.unwrap_or_default(),
            found.len()
        );
        row("10", &format!("duplicates among {size} people"), &measured, "< 60 s, near linear");
        before = Some(took);
    }
}

/// How many of those recorded again are found.
fn planted(store: &Store, size: usize) {
    let twice = size / TWICE;
    let found = duplicates::proposals(store.read(), size, &mut |_| true).unwrap().unwrap();
    let first = u32::try_from(size - 2 * twice).unwrap();
    let planted = found.iter().filter(|pair| {
        let (one, other) = (pair.a.reference.number, pair.b.reference.number);
        let (one, other) = (one.min(other), one.max(other));
        one > first && (one - first) % 2 == 1 && other == one + 1
    });
    let measured = format!("{} of {twice} found, among {} pairs", planted.count(), found.len());
    row("10", &format!("people recorded again in another script among {size}"), &measured, "");
}

/// A casebook of so many people and nothing else.
fn people(folder: &Path, size: usize) -> Store {
    let path = folder.join(format!("{size}-people.casebook"));
    if path.exists() {
        return Store::open(&path, None, clock::millis).unwrap();
    }
    let part = folder.join("people.part");
    let _ = std::fs::remove_file(&part);
    let mut store = Store::create(&part, None, clock::millis).unwrap();
    let mut random = Random(10);
    let twice = size / TWICE;
    many(&mut store, &mut random, size - 2 * twice, Kind::Party, person);
    let mut again = None;
    let again_or_new = |random: &mut Random| {
        let name = again.take().unwrap_or_else(|| {
            let (latin, cyrillic) = language::name(random);
            again = Some(cyrillic);
            latin
        });
        fields([("name", json!(name)), ("form", json!("person"))])
    };
    many(&mut store, &mut random, 2 * twice, Kind::Party, again_or_new);
    drop(store);
    std::fs::rename(&part, &path).unwrap();
    Store::open(&path, None, clock::millis).unwrap()
}
