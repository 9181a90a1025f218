//! `casebook search`: finds records by words.

use std::io::{self, IsTerminal};
use std::ops::Range;

use crossterm::style::Attribute;
use serde_json::{Value, json};

use super::arguments::{Global, Search, filter_line};
use super::output::{print, print_json, printable_line};
use super::place;
use super::speech::{language, text, unread};
use crate::model::FuzzyDate;
use crate::model::called::Named;
use crate::model::filter::Filter;
use crate::model::find::{FoundIn, Hit};
use crate::runtime::clock;
use crate::store::search;
use crate::words;

/// Prints what the search of the program finds, best first.
pub(super) fn run(global: &Global, asked: &Search) -> anyhow::Result<()> {
    let store = place::open(global)?;
    let filter = Filter::parse_search(&filter_line(&asked.words), clock::now().today)
        .map_err(|error| unread(&error))?;
    let hits = search::find(store.read(), &filter, asked.limit)?;
    if global.json {
        let hits: Value = hits.iter().map(value).collect();
        return Ok(print_json(&hits)?);
    }
    let bold = io::stdout().is_terminal() && !global.no_color;
    let marked = |text: &str, found: &[_]| marked(text, if bold { found } else { &[] });
    for hit in &hits {
        let when = hit.when.as_ref().map(FuzzyDate::compact).unwrap_or_default();
        let reference = hit.record.reference.to_string();
        let called = words::called(&hit.record, language());
        let name = marked(&called, &hit.in_name);
        let similar =
            if hit.similar { format!("  ({})", text("search-similar")) } else { String::new() };
        print(&format!("{reference:<7}  {when:<11}  {name}{similar}"))?;
        if !hit.snippet.is_empty() {
            let (before, after) = words::found_in(hit, language());
            let snippet = marked(&hit.snippet, &hit.in_snippet);
            print(&format!("{:22}{before}{snippet}{after}", ""))?;
        }
    }
    Ok(())
}

/// A text for the terminal, with what was found in bold.
fn marked(text: &str, found: &[Range<usize>]) -> String {
    let mut line = String::new();
    let mut at = 0;
    for range in found {
        let parts = text.get(at..range.start).zip(text.get(range.clone()));
        let Some((before, word)) = parts else { continue };
        line.push_str(&printable_line(before));
        let (bold, plain) = (Attribute::Bold.to_string(), Attribute::Reset.to_string());
        line.extend([bold, printable_line(word), plain]);
        at = range.end;
    }
    line.push_str(&printable_line(text.get(at..).unwrap_or_default()));
    line
}

fn value(hit: &Hit) -> Value {
    let mut object = hit.record.told();
    let name = object.remove("name");
    object.insert("kind".into(), json!(hit.record.kind.slug()));
    object.insert("title".into(), json!(name));
    object.insert("when".into(), json!(hit.when));
    object.insert("case".into(), json!(hit.case.as_ref().map(Named::to_value)));
    object.insert("snippet".into(), json!(hit.snippet));
    object.insert("found_in".into(), found_in(hit));
    object.insert("similar".into(), json!(hit.similar));
    Value::Object(object)
}

/// Where the words of the snippet stand, if not in the record itself.
fn found_in(hit: &Hit) -> Value {
    match &hit.found_in {
        Some(FoundIn::Field(kind, field)) => json!({ "kind": kind.slug(), "field": field }),
        Some(FoundIn::Role(slug)) => json!({ "role": slug }),
        None => Value::Null,
    }
}
