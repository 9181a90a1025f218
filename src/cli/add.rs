//! `casebook add`: incidents by the quick line, each a step of its own.

mod step;

use std::io;

use serde_json::{Value, json};

use super::arguments::{Add, Global};
use super::output::{note, print, print_json, printable_line};
use super::place;
use super::speech::{self, language, refused, told};
use crate::model::called::Named;
use crate::model::date::ReadContext;
use crate::model::field::Target;
use crate::model::near::{Near, Nearness, Sketch};
use crate::model::part::Part;
use crate::model::quick_line;
use crate::model::{Day, FuzzyDate, Kind};
use crate::runtime::input::{Heard, Input};
use crate::runtime::{self, clock, leaving};
use crate::store::{self, Store, exact, neighbours};
use crate::words;

/// What became of one line.
struct Added {
    line: usize,
    /// What was made, the incident first; parts of it are left out.
    made: Vec<Named>,
    notes: Vec<String>,
    /// Incidents that were there and are probably the same.
    likely: Vec<Near>,
}

impl Added {
    /// What people say for the incident.
    fn reference(&self) -> Option<String> {
        self.made.first().map(|named| named.reference.to_string())
    }
}

/// What became of all lines so far.
#[derive(Default)]
struct Work {
    added: Vec<Added>,
    bad: Vec<Value>,
    /// Why what was added could not be printed, and which incidents those are.
    unprinted: Option<(io::Error, Vec<String>)>,
}

/// Adds the incident of the line, or one for each line of standard input. A
/// bad line stores nothing, and does not stop the others; nor does it that
/// nobody can read what was stored.
pub(super) fn run(global: &Global, add: &Add) -> anyhow::Result<()> {
    let mut store = place::open_to_write(global)?;
    let mut work = Work::default();
    leaving::listen()?;
    let mut lines = match add.line.as_str() {
        "-" => LinesToAdd::Many(Input::default()),
        line => LinesToAdd::One(Some(line.to_owned().into_bytes())),
    };
    let done = work.add(global, &mut store, &mut lines);
    let _held = leaving::hold();
    let done = done.and_then(|()| Ok(place::close(store)?));
    if global.json {
        let printed = print_json(&document(&work.added, &work.bad));
        let references: Vec<_> = work.added.iter().filter_map(Added::reference).collect();
        for reference in references {
            work.told(&printed, reference);
        }
        let nothing = if work.added.is_empty() { printed } else { Ok(()) };
        return done.and_then(|()| work.end()).and_then(|()| Ok(nothing?));
    }
    done.and_then(|()| work.end())
}

/// What is to be added.
enum LinesToAdd {
    One(Option<Vec<u8>>),
    Many(Input),
}

impl LinesToAdd {
    /// The next of them; the store is left whole while none comes.
    fn next(&mut self, store: &mut Store) -> io::Result<Heard> {
        match self {
            Self::One(line) => Ok(line.take().map_or(Heard::End, Heard::Line)),
            Self::Many(input) => input.line(usize::MAX, Some(store)),
        }
    }
}

impl Work {
    fn add(
        &mut self,
        global: &Global,
        store: &mut Store,
        lines: &mut LinesToAdd,
    ) -> anyhow::Result<()> {
        let today = clock::now().today;
        for number in 1.. {
            let line = match lines.next(store) {
                Ok(Heard::Line(line)) => Ok(decoded(&line, number == 1)),
                Ok(Heard::End) => break,
                Ok(Heard::Left) => {
                    note(&told("line-not-added", &[("line", number.into())]));
                    break;
                }
                Err(error) => Err(error),
            };
            let stored = match line {
                Ok(Ok(line)) if line.trim().is_empty() => continue,
                Ok(Ok(line)) => {
                    let _held = leaving::hold();
                    store_line(store, &line, today).map_err(anyhow::Error::from)
                }
                Ok(Err(reason)) => Ok(Err(reason)),
                Err(error) => Err(error.into()),
            };
            let stored = stored.inspect_err(|_| {
                note(&told("line-not-added", &[("line", number.into())]));
            })?;
            match stored {
                Ok(AddedLine { made, notes, likely }) => {
                    let one = Added { line: number, made, notes, likely };
                    let printed = tell(global, &one);
                    if let Some(reference) = one.reference() {
                        self.told(&printed, reference);
                    }
                    self.added.push(one);
                }
                Err(reason) => {
                    note(&in_line(number, &reason));
                    self.bad.push(json!({ "line": number, "reason": reason }));
                }
            }
        }
        Ok(())
    }

    /// Remembers what could not be printed. Whoever closed the pipe has read enough.
    fn told(&mut self, printed: &io::Result<()>, reference: String) {
        let Err(error) = printed else { return };
        if error.kind() == io::ErrorKind::BrokenPipe {
            return;
        }
        let kept = || (io::Error::new(error.kind(), error.to_string()), Vec::new());
        self.unprinted.get_or_insert_with(kept).1.push(reference);
    }

    /// Whether all was added and told.
    fn end(&self) -> anyhow::Result<()> {
        let unprinted = self.unprinted.as_ref().map(|(error, references)| {
            let references = references.join(", ");
            let detail = words::system(&error.into(), language());
            refused("add-unprinted", &[("records", references.into()), ("detail", detail.into())])
        });
        let failure = match (self.bad.len(), unprinted) {
            (0, None) => return Ok(()),
            (0, Some(failure)) => failure,
            (count, unprinted) => {
                if let Some(failure) = unprinted {
                    note(&failure.what);
                }
                refused("add-bad", &[("number", count.into())])
            }
        };
        Err(failure.into())
    }
}

/// Something that is said of a line.
fn in_line(line: usize, said: &str) -> String {
    told("add-line", &[("line", line.into()), ("said", printable_line(said).into())])
}

/// A line as text, without the mark that some programs put before the first.
fn decoded(line: &[u8], first: bool) -> Result<String, String> {
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    let text = str::from_utf8(line).map_err(|error| {
        let before = line.get(..error.valid_up_to()).unwrap_or_default();
        let column = String::from_utf8_lossy(before).chars().count() + 1;
        told("add-not-text", &[("column", column.into())])
    })?;
    let text = if first { text.trim_start_matches('\u{feff}') } else { text };
    Ok(text.to_owned())
}

/// What a line became, and what the person should know of it.
struct AddedLine {
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
) -> Result<Result<AddedLine, String>, store::Error> {
    let is_place = |name: &str| {
        exact::named(store.read(), Target::Place, name).is_ok_and(|found| !found.is_empty())
    };
    let read = match quick_line::read(line, today, is_place) {
        Ok(read) => read,
        Err(error) => return Ok(Err(words::quick_line(&error, language()))),
    };
    let step = match step::of(store.read(), &read)? {
        Ok(step) => step,
        Err(reason) => return Ok(Err(reason)),
    };
    let sketch = Sketch::of_step(&step.step);
    let likely = neighbours::near(store.read(), &sketch, Nearness::Same, LIKELY)?;
    match store.save(&step.step) {
        Ok(made) => {
            let assumed = read.when.as_ref().and_then(|when| assumed(when, today));
            let notes = assumed.into_iter().chain(step.notes).collect();
            Ok(Ok(AddedLine { made: incident_first(made), notes, likely }))
        }
        Err(error @ store::Error::Record { .. }) => {
            Ok(Err(runtime::cause(&error, language()).what))
        }
        Err(error) => Err(error),
    }
}

/// What a date was taken for that leaves its year, or its day, to today.
fn assumed(when: &FuzzyDate, today: Day) -> Option<String> {
    let told = when.is_told_by_today(&ReadContext { today });
    told.then(|| {
        let read = when.display(language());
        speech::told("add-assumed", &[("text", when.text().into()), ("date", read.into())])
    })
}

fn incident_first(mut made: Vec<Named>) -> Vec<Named> {
    made.retain(|named| !Part::is_made_by(named.kind));
    made.sort_by_key(|named| named.kind != Kind::Incident);
    made
}

fn tell(global: &Global, added: &Added) -> io::Result<()> {
    for text in &added.notes {
        note(&in_line(added.line, text));
    }
    for near in &added.likely {
        let (reference, reasons) = (near.record.reference.to_string(), shared(near).join(", "));
        let said = [("reference", reference.into()), ("reasons", reasons.into())];
        note(&in_line(added.line, &told("add-likely", &said)));
    }
    if !global.json {
        let references = added.made.iter().map(|named| named.reference.to_string());
        print(&references.collect::<Vec<_>>().join(" "))?;
        if let Some(text) = by_name(&added.made) {
            note(&in_line(added.line, &text));
        }
    }
    Ok(())
}

/// What an incident that was there has in common with one that was added.
fn shared(near: &Near) -> Vec<String> {
    near.shared.iter().map(|shared| words::likeness(shared, language())).collect()
}

/// What was made besides the incident: `new: person P-2 “komr”`.
fn by_name(made: &[Named]) -> Option<String> {
    let others = made.iter().filter(|named| named.kind != Kind::Incident);
    let named = others.map(|named| {
        let kind = words::kind(named.kind, named.reference.prefix, language());
        words::quoted(
            &format!("{} {}", kind.to_lowercase(), named.reference),
            &words::called(named, language()),
            language(),
        )
    });
    let named = named.collect::<Vec<_>>();
    (!named.is_empty()).then(|| told("add-made", &[("made", named.join(", ").into())]))
}

/// `refs` are the incidents; `lines` tell what else each line made.
fn document(added: &[Added], bad: &[Value]) -> Value {
    let references: Vec<_> = added.iter().filter_map(Added::reference).collect();
    let near = |near: &Near| {
        let mut object = near.record.told();
        object.insert("when".into(), json!(near.when));
        object.insert("reasons".into(), json!(shared(near)));
        Value::Object(object)
    };
    let line = |one: &Added| {
        let made: Vec<_> = one.made.iter().map(Named::to_value).collect();
        let likely: Vec<_> = one.likely.iter().map(near).collect();
        json!({
            "line": one.line, "ref": one.reference(), "made": made, "notes": one.notes,
            "likely_duplicates": likely,
        })
    };
    json!({ "refs": references, "lines": added.iter().map(line).collect::<Vec<_>>(), "bad": bad })
}
