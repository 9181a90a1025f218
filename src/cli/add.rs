//! `casebook add`: incidents by the quick line, each a step of its own.

mod step;

use std::io::{self, BufRead};

use serde_json::{Value, json};

use super::arguments::{Add, Global};
use super::failure::Failure;
use super::output::{note, print, print_json, printable_line};
use super::place;
use crate::model::field::Target;
use crate::model::near::{Near, Nearness, Sketch};
use crate::model::quick_line;
use crate::model::whole::Named;
use crate::model::{Day, Kind};
use crate::runtime::clock;
use crate::store::{self, Store, exact, near};

/// What became of one line.
struct Added {
    line: usize,
    /// What was made, the incident first; parts of it are left out.
    made: Vec<Named>,
    notes: Vec<String>,
    /// Incidents that were there and are probably the same.
    likely: Vec<Near>,
}

/// Adds the incident of the line, or one for each line of standard input. A
/// bad line stores nothing, and does not stop the others.
pub(super) fn run(global: &Global, add: &Add) -> anyhow::Result<()> {
    let mut store = place::open(global)?;
    let today = clock::now().today;
    let (mut added, mut bad) = (Vec::new(), Vec::new());
    let single = [Ok(add.line.clone())];
    let lines: Box<dyn Iterator<Item = io::Result<String>>> = match add.line.as_str() {
        "-" => Box::new(io::stdin().lock().lines()),
        _ => Box::new(single.into_iter()),
    };
    for (index, line) in lines.enumerate() {
        let line = line?;
        if line.trim().is_empty() {
            continue;
        }
        match store_line(&mut store, &line, today)? {
            Ok(stored) => {
                let Stored { made, notes, likely } = stored;
                let one = Added { line: index + 1, made, notes, likely };
                tell(global, &one)?;
                added.push(one);
            }
            Err(reason) => {
                note(&format!("line {}: {reason}", index + 1));
                bad.push(json!({ "line": index + 1, "reason": reason }));
            }
        }
    }
    store.close()?;
    if global.json {
        print_json(&document(&added, &bad))?;
    }
    match bad.len() {
        0 => Ok(()),
        1 => {
            Err(Failure::new("1 line was not added.").advise("Correct it and add it again.").into())
        }
        count => Err(Failure::new(format!("{count} lines were not added."))
            .advise("Correct them and add them again.")
            .into()),
    }
}

/// What a line became, and what the person should know of it.
struct Stored {
    made: Vec<Named>,
    notes: Vec<String>,
    likely: Vec<Near>,
}

/// Incidents that are probably the same that are told of.
const LIKELY: usize = 3;

/// Stores a line; what is wrong with the line itself is told, not failed with.
fn store_line(
    store: &mut Store,
    line: &str,
    today: Day,
) -> Result<Result<Stored, String>, store::Error> {
    let is_place = |name: &str| {
        exact::named(store.read(), Target::Place, name).is_ok_and(|found| !found.is_empty())
    };
    let read = match quick_line::read(line, today, is_place) {
        Ok(read) => read,
        Err(error) => return Ok(Err(error.to_string())),
    };
    let step = match step::of(store.read(), &read)? {
        Ok(step) => step,
        Err(reason) => return Ok(Err(reason)),
    };
    let sketch = Sketch::of_step(&step.step);
    let likely = near::near(store.read(), &sketch, Nearness::Same, LIKELY)?;
    match store.save(&step.step) {
        Ok(made) => Ok(Ok(Stored { made: incident_first(made), notes: step.notes, likely })),
        Err(error @ store::Error::Record { .. }) => Ok(Err(error.to_string())),
        Err(error) => Err(error),
    }
}

fn incident_first(mut made: Vec<Named>) -> Vec<Named> {
    made.retain(|named| !matches!(named.kind, Kind::Involvement | Kind::Citation));
    made.sort_by_key(|named| named.kind != Kind::Incident);
    made
}

fn tell(global: &Global, added: &Added) -> anyhow::Result<()> {
    for text in &added.notes {
        note(&format!("line {}: {}", added.line, printable_line(text)));
    }
    for near in &added.likely {
        let (reference, reasons) = (&near.record.reference, near.reasons().join(", "));
        let text = format!("this may be {reference} already: {reasons}");
        note(&format!("line {}: {}", added.line, printable_line(&text)));
    }
    if !global.json {
        let references = added.made.iter().map(|named| named.reference.to_string());
        print(&references.collect::<Vec<_>>().join(" "))?;
    }
    Ok(())
}

/// `refs` are the incidents; `lines` tell what else each line made.
fn document(added: &[Added], bad: &[Value]) -> Value {
    let reference = |one: &Added| one.made.first().map(|named| named.reference.clone());
    let references: Vec<_> = added.iter().filter_map(reference).collect();
    let line = |one: &Added| {
        let made: Vec<_> = one.made.iter().map(Named::to_value).collect();
        let likely: Vec<_> = one.likely.iter().map(Near::to_value).collect();
        json!({
            "line": one.line, "ref": reference(one), "made": made, "notes": one.notes,
            "likely_duplicates": likely,
        })
    };
    json!({ "refs": references, "lines": added.iter().map(line).collect::<Vec<_>>(), "bad": bad })
}
