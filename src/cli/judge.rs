//! `casebook duplicates`, `casebook same`, `casebook not-same`: records that
//! may be about one party, and what a person says to it.

use serde_json::{Value, json};

use super::arguments::{Duplicates, Global, NotSame, Same};
use super::output::{print, print_json, printable_line};
use super::place;
use super::speech::{language, refused, told};
use crate::model::Reference;
use crate::model::called::Named;
use crate::model::duplicate::{Duplicate, Judgement, Otherwise};
use crate::model::progress::unwatched;
use crate::store::{Store, duplicates, records};
use crate::words;

/// Prints pairs of people and of organisations that may be one, best first.
pub(super) fn list(global: &Global, asked: &Duplicates) -> anyhow::Result<()> {
    let store = place::open(global)?;
    let found = duplicates::proposals(store.read(), asked.limit, &mut unwatched)?;
    let found = found.unwrap_or_default();
    if global.json {
        let found: Value = found.iter().map(value).collect();
        return Ok(print_json(&found)?);
    }
    for pair in &found {
        let [a, b] = [&pair.a, &pair.b].map(named);
        print(&format!("{:.2}  {a}  =  {b}", pair.score))?;
        print(&format!("      {}", printable_line(&words::reasons(&pair.reasons, language()))))?;
    }
    Ok(())
}

/// Makes two records of one party one.
pub(super) fn same(global: &Global, asked: &Same) -> anyhow::Result<()> {
    let mut store = place::open_to_write(global)?;
    let [first, second] = both(&store, [&asked.first, &asked.second])?;
    let kept = match &asked.keep {
        None => duplicates::kept_first(store.read(), first.id, second.id)?,
        Some(keep) if *keep == first.reference || *keep == asked.first => [first.id, second.id],
        Some(keep) if *keep == second.reference || *keep == asked.second => [second.id, first.id],
        Some(keep) => {
            let keep = keep.to_string();
            return Err(refused("command-neither", &[("reference", keep.into())]).into());
        }
    };
    let [kept, gone] = store.judge(Judgement::Same, (kept[0], kept[1]), &noting)?;
    place::close(store)?;
    tell(
        global,
        Judgement::Same,
        &kept,
        &gone,
        &said("command-is-now", &gone.reference.to_string(), &named(&kept)),
    )
}

/// Records that two records are about two parties.
pub(super) fn not_same(global: &Global, asked: &NotSame) -> anyhow::Result<()> {
    let mut store = place::open_to_write(global)?;
    let [first, second] = both(&store, [&asked.first, &asked.second])?;
    let judgement = if asked.unsure { Judgement::Unsure } else { Judgement::Different };
    let [a, b] = store.judge(judgement, (first.id, second.id), &noting)?;
    place::close(store)?;
    let id = if asked.unsure { "command-unsure" } else { "command-different" };
    tell(global, judgement, &a, &b, &said(id, &named(&a), &named(&b)))
}

/// What the two say otherwise, as a note tells it.
fn noting(otherwise: &Otherwise) -> String {
    words::otherwise(otherwise, language())
}

fn said(id: &str, a: &str, b: &str) -> String {
    told(id, &[("a", a.into()), ("b", b.into())])
}

/// `{a: {ref, name}, b: {ref, name}, score, reasons}`.
fn value(pair: &Duplicate) -> Value {
    let reasons = pair.reasons.iter().map(|reason| words::reason(reason, language()));
    json!({
        "a": pair.a.told(),
        "b": pair.b.told(),
        "score": (pair.score * 1000.0).round() / 1000.0,
        "reasons": reasons.collect::<Vec<_>>(),
    })
}

fn both(store: &Store, references: [&Reference; 2]) -> anyhow::Result<[Named; 2]> {
    let [first, second] = references.map(|it| records::by_reference(store.read(), it));
    Ok([first?, second?])
}

fn named(record: &Named) -> String {
    printable_line(&words::reference_and_called(record, language()))
}

fn tell(
    global: &Global,
    judgement: Judgement,
    a: &Named,
    b: &Named,
    line: &str,
) -> anyhow::Result<()> {
    if global.json {
        let told = json!({ "judgement": judgement.slug(), "a": a.to_value(), "b": b.to_value() });
        return Ok(print_json(&told)?);
    }
    Ok(print(line)?)
}
