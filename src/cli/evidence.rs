//! `casebook evidence`: files into the casebook, out of it, and held to their hashes.

use std::path::PathBuf;

use serde_json::{Value, json};

use super::arguments::{Evidence, EvidenceAdd, EvidenceCheck, EvidenceExport, Global};
use super::output::{note, print, print_json, printable_line};
use super::place;
use super::progress::Telling;
use super::speech::{language, refused, told};
use crate::exchange::{self, Came, Described, Gathered, Now};
use crate::model::damage::ContentDamage;
use crate::model::field::Fields;
use crate::model::progress::Progress;
use crate::model::records::custody::CustodyStep;
use crate::model::{Kind, Reference};
use crate::runtime::{clock, folder, leaving};
use crate::store::{self, Store, contents, custody, records};
use crate::words;

/// Does what is asked for with files of evidence.
pub(super) fn run(global: &Global, asked: &Evidence) -> anyhow::Result<()> {
    match asked {
        Evidence::Add(add) => take_in(global, add),
        Evidence::Export(export) => write_out(global, export),
        Evidence::Check(check) => hold(global, check),
    }
}

/// The time of a step of custody, by the clock of the person.
fn now() -> Now {
    let now = clock::now();
    Now { today: now.today, minutes: now.minutes() }
}

/// Takes files in, one after the other; those before one that fails stay.
fn take_in(global: &Global, add: &EvidenceAdd) -> anyhow::Result<()> {
    let mut store = place::open_to_write(global)?;
    let told = Described { fields: fields(&store, add)?, as_new: add.as_new };
    let gathered = exchange::gather(&add.paths)?;
    leaving::listen()?;
    let mut came = Vec::new();
    let taken = take_each(&mut store, &gathered, &told, &mut came);
    let closed = place::close(store);
    tell(global, &came, &gathered)?;
    taken?;
    Ok(closed?)
}

fn take_each(
    store: &mut Store,
    gathered: &Gathered,
    told: &Described,
    came: &mut Vec<(PathBuf, Came)>,
) -> Result<(), exchange::Error> {
    let _held = leaving::hold();
    let mut telling = Telling::begin();
    let mut progress = Progress { done: 0, total: gathered.bytes };
    for path in &gathered.files {
        let watch = &mut |progress| {
            telling.tell(progress);
            leaving::status().is_none()
        };
        let one = exchange::take_in(store, path, told, now(), (&mut progress, watch))?;
        came.push((path.clone(), one));
    }
    Ok(())
}

/// What is said of every file.
fn fields(store: &Store, add: &EvidenceAdd) -> anyhow::Result<Fields> {
    let mut fields = Fields::new();
    let links = [("record", &add.about), ("case", &add.case), ("source", &add.source)];
    for (name, reference) in links {
        let Some(reference) = reference else { continue };
        let found = records::by_reference(store.read(), reference)?;
        let wanted = [
            ("case", Kind::Case, "evidence-no-case"),
            ("source", Kind::Source, "evidence-no-source"),
        ];
        let wanted = wanted.iter().find(|(field, ..)| *field == name);
        if let Some((.., id)) = wanted.filter(|(_, kind, _)| *kind != found.kind) {
            let arguments = [("reference", found.reference.to_string().into())];
            return Err(refused(id, &arguments).into());
        }
        fields.insert(name.to_owned(), json!(found.id.to_string()));
    }
    let texts = [
        ("collected_by", &add.by),
        ("url", &add.url),
        ("how", &add.how),
        ("tool", &add.tool),
        ("why", &add.why),
        ("description", &add.description),
        ("collected", &add.collected),
    ];
    for (name, text) in texts {
        let Some((text, field)) = text.as_ref().zip(Kind::Evidence.field(name)) else { continue };
        let read = field.shape.read(text, clock::now().today).map_err(|error| {
            let problem = words::value(&error, field.shape, language());
            let field = words::field(Kind::Evidence, name, language()).into_owned();
            let arguments = [("field", field.into()), ("problem", problem.into())];
            refused("evidence-bad-field", &arguments)
        })?;
        fields.insert(name.to_owned(), read);
    }
    if add.graphic {
        fields.insert("graphic".to_owned(), json!(true));
    }
    fields.retain(|_, value| !value.is_null());
    Ok(fields)
}

fn tell(global: &Global, came: &[(PathBuf, Came)], gathered: &Gathered) -> anyhow::Result<()> {
    let one = |(path, came): &(PathBuf, Came)| {
        let (is_new, named) = match came {
            Came::New(named) => (true, named),
            Came::Known(named) => (false, named),
        };
        (path.display().to_string(), is_new, named.reference.to_string())
    };
    if global.json {
        let rows = came.iter().map(one).map(
            |(path, is_new, reference)| json!({ "path": path, "ref": reference, "new": is_new }),
        );
        return Ok(print_json(&rows.collect::<Value>())?);
    }
    for (path, is_new, reference) in came.iter().map(one) {
        let id = if is_new { "evidence-taken-in" } else { "evidence-known" };
        let arguments = [("path", path.into()), ("reference", reference.into())];
        print(&printable_line(&told(id, &arguments)))?;
    }
    if gathered.files.is_empty() {
        note(&told("evidence-no-file", &[]));
    }
    for path in &gathered.passed_over {
        let path = path.display().to_string();
        note(&printable_line(&told("evidence-passed-over", &[("path", path.into())])));
    }
    Ok(())
}

/// Writes the file of one piece of evidence where the person says.
fn write_out(global: &Global, export: &EvidenceExport) -> anyhow::Result<()> {
    let mut store = place::open_to_write(global)?;
    let evidence = of_evidence(&store, &export.reference)?;
    leaving::listen()?;
    let held = leaving::hold();
    let notes = place::notes().filter(|notes| folder::make_private(notes, true).is_ok());
    let written = exchange::write_out(&mut store, evidence, (&export.to, notes.as_deref()), now());
    place::close(store)?;
    drop(held);
    let path = written?.display().to_string();
    if global.json {
        return Ok(print_json(&json!({ "path": path, "ref": export.reference.to_string() }))?);
    }
    let arguments = [("path", path.into()), ("reference", export.reference.to_string().into())];
    Ok(print(&printable_line(&told("evidence-written", &arguments)))?)
}

fn of_evidence(store: &Store, reference: &Reference) -> anyhow::Result<crate::model::RecordId> {
    let found = records::by_reference(store.read(), reference)?;
    if found.kind == Kind::Evidence {
        return Ok(found.id);
    }
    Err(refused("evidence-none", &[("reference", reference.to_string().into())]).into())
}

/// Holds files to their hashes: all, or some, of which that is noted.
fn hold(global: &Global, check: &EvidenceCheck) -> anyhow::Result<()> {
    let notes = !check.references.is_empty();
    let open = if notes { place::open_to_write } else { place::open };
    let mut store = open(global)?;
    let mut results = Vec::new();
    if notes {
        for reference in &check.references {
            let id = of_evidence(&store, reference)?;
            results.push(hold_one(&store, id)?);
            store.note_custody(id, &CustodyStep::Checked, exchange::step_at(now()))?;
        }
        place::close(store)?;
    } else {
        let mut after = 0;
        loop {
            let some = custody::with_files(store.read(), after)?;
            let Some((last, _)) = some.last() else { break };
            after = *last;
            for (_, id) in some {
                results.push(hold_one(&store, id)?);
            }
        }
    }
    say(global, &results)
}

/// A piece of evidence by its reference and its name, and what is wrong with its file.
type CheckedFile = (String, String, Option<ContentDamage>);

fn hold_one(store: &Store, id: crate::model::RecordId) -> Result<CheckedFile, store::Error> {
    let named = records::named(store.read(), id)?;
    let flaw = match custody::hash(store.read(), id)? {
        Some(hash) => contents::read(store.read(), &hash, &mut |_| Ok(()))?,
        None => Some(ContentDamage::Missing),
    };
    Ok((named.reference.to_string(), named.called.name().unwrap_or_default().to_owned(), flaw))
}

fn say(global: &Global, results: &[CheckedFile]) -> anyhow::Result<()> {
    // The text that tells it, and the word for it in JSON.
    let told_as = |flaw: Option<ContentDamage>| match flaw {
        None => ("evidence-whole", "whole"),
        Some(ContentDamage::Missing) => ("evidence-missing", "missing"),
        Some(ContentDamage::Changed) => ("evidence-changed", "changed"),
    };
    if global.json {
        let rows = results.iter().map(|(reference, name, flaw)| {
            json!({ "ref": reference, "file_name": name, "state": told_as(*flaw).1 })
        });
        print_json(&rows.collect::<Value>())?;
    } else {
        for (reference, name, flaw) in results {
            let arguments =
                [("reference", reference.as_str().into()), ("name", name.as_str().into())];
            print(&printable_line(&told(told_as(*flaw).0, &arguments)))?;
        }
    }
    let changed =
        results.iter().filter(|(_, _, flaw)| *flaw == Some(ContentDamage::Changed)).count();
    if changed == 0 {
        return Ok(());
    }
    Err(refused("evidence-damaged", &[("number", changed.into())]).into())
}
