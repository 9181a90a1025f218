//! `casebook search`: finds records by words.

use serde_json::{Value, json};

use super::arguments::{Global, Search};
use super::output::{print, print_json, printable_line};
use super::place;
use crate::model::FuzzyDate;
use crate::model::find::Hit;
use crate::model::whole::Named;
use crate::store::search;

/// Prints what the search of the program finds, best first.
pub(super) fn run(global: &Global, asked: &Search) -> anyhow::Result<()> {
    let store = place::open(global)?;
    let hits = search::find(store.read(), &asked.words.join(" "), asked.limit)?;
    if global.json {
        let hits: Value = hits.iter().map(value).collect();
        return Ok(print_json(&hits)?);
    }
    for hit in &hits {
        let when = hit.when.as_ref().map(FuzzyDate::compact).unwrap_or_default();
        let (reference, name) = (hit.record.reference.to_string(), &hit.record.name);
        print(&format!("{reference:<7}  {when:<11}  {}", printable_line(name)))?;
        if !hit.snippet.is_empty() {
            print(&format!("{:22}{}", "", printable_line(&hit.snippet)))?;
        }
    }
    Ok(())
}

fn value(hit: &Hit) -> Value {
    json!({
        "ref": hit.record.reference,
        "kind": hit.record.kind.slug(),
        "title": hit.record.name,
        "when": hit.when,
        "case": hit.case.as_ref().map(Named::to_value),
        "snippet": hit.snippet,
    })
}
