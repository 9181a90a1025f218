//! `casebook export`: records to a file, for oneself or for somebody else.

mod decisions;
mod manner;
mod preview;

use std::fs;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::Path;

use serde_json::json;

use super::arguments::{Export, Global};
use super::output::{note, print, print_json};
use super::place;
use super::progress::Telling;
use super::speech::{language, refused, text, told};
use crate::exchange::{self, Destination, HandedOn, Manner, Now, Plan};
use crate::model::lens::{Decisions, Subject};
use crate::model::progress::Progress;
use crate::runtime::{clock, folder, leaving};
use crate::store::{self, Store, records};

/// Stands for standard output.
const STANDARD_OUTPUT: &str = "-";

/// Writes what may leave, or shows what would.
pub(super) fn run(global: &Global, export: &Export) -> anyhow::Result<()> {
    let Some(to) = export.to.as_deref().filter(|_| !export.preview) else {
        return show(global, export);
    };
    let prints = to == Path::new(STANDARD_OUTPUT);
    if prints && io::stdout().is_terminal() {
        return Err(refused("export-terminal", &[]).into());
    }
    let manner = manner::of(export, (!prints).then_some(to))?;
    let mut store = open(global, export)?;
    let same = |here| fs::canonicalize(to).is_ok_and(|there| Some(there) == here);
    let path = to.display().to_string();
    if same(store.path().and_then(|path| fs::canonicalize(path).ok())) {
        return Err(refused("export-itself", &[("path", path.into())]).into());
    }
    leaving::listen()?;
    let mut plan = plan(export, &mut store)?;
    let written = write(export, (&mut store, &mut plan), manner, to, prints);
    if let Err(exchange::Error::Names(stopped)) = &written {
        decisions::ask(stopped, global.json)?;
    }
    let closed = if export.recipient.is_some() { place::close(store) } else { Ok(()) };
    let handed = written?;
    closed?;
    if plan.keeps_all() {
        note(&text("export-whole"));
    }
    tell(global, &handed, to, prints)
}

/// A casebook that is read; where somebody else gets what is in it, that is noted there.
fn open(global: &Global, export: &Export) -> anyhow::Result<Store> {
    let open = if export.recipient.is_some() { place::open_to_write } else { place::open };
    open(global)
}

fn plan(export: &Export, store: &mut Store) -> anyhow::Result<Plan> {
    let today = clock::now().today;
    let Some(name) = &export.recipient else {
        return Ok(exchange::plan_own(store, today, language())?);
    };
    let found = exchange::recipients(store, name)?;
    let [recipient] = found.as_slice() else {
        let several = found.iter().map(|named| named.reference.to_string());
        let several = several.collect::<Vec<_>>().join(", ");
        let id = if found.is_empty() { "export-no-recipient" } else { "export-recipients" };
        let arguments = [("name", name.as_str().into()), ("references", several.into())];
        return Err(refused(id, &arguments).into());
    };
    let mut subject = Subject::default();
    for reference in &export.about {
        subject.records.push(records::by_reference(store.read(), reference)?);
    }
    let decisions = match &export.decisions {
        Some(path) => decisions::read(path)?,
        None => Decisions::default(),
    };
    let mut telling = Telling::begin();
    let watch = &mut |progress| goes_on(&mut telling, progress);
    Ok(exchange::plan_for(store, recipient.id, (subject, decisions), (today, language()), watch)?)
}

/// Tells how far it is; says whether to go on, which a signal ends.
fn goes_on(telling: &mut Telling, progress: Progress) -> bool {
    telling.tell(progress);
    leaving::status().is_none()
}

/// Shows what would leave, and writes nothing.
fn show(global: &Global, export: &Export) -> anyhow::Result<()> {
    if !export.preview {
        return Err(refused("export-nowhere", &[]).into());
    }
    let mut store = open(global, export)?;
    leaving::listen()?;
    let plan = plan(export, &mut store)?;
    let shown = preview::show(&plan, global.json);
    if export.recipient.is_some() {
        place::close(store)?;
    }
    shown
}

/// Writes the records where they are to go.
fn write(
    export: &Export,
    (store, plan): (&mut Store, &mut Plan),
    manner: Manner,
    to: &Path,
    prints: bool,
) -> Result<HandedOn, exchange::Error> {
    let now = clock::now();
    let now = Now { today: now.today, minutes: now.minutes() };
    let mut telling = Telling::begin();
    let watch = &mut |progress| goes_on(&mut telling, progress);
    if !prints {
        let notes = place::notes().filter(|notes| folder::make_private(notes, true).is_ok());
        let to = Destination { path: to, replace: export.overwrite, notes: notes.as_deref() };
        return exchange::hand_on(store, plan, manner, (to, now), watch);
    }
    let mut out = BufWriter::new(io::stdout().lock());
    let handed = exchange::hand_out(store, plan, manner, (&mut out, to, now), watch)?;
    out.flush().map_err(store::Error::io("write", to))?;
    Ok(handed)
}

fn tell(global: &Global, handed: &HandedOn, to: &Path, prints: bool) -> anyhow::Result<()> {
    let HandedOn { records, disclosure } = handed;
    let path = to.display().to_string();
    let mut done = told("export-done", &[("count", (*records).into()), ("path", path.into())]);
    if let Some(disclosure) = disclosure {
        let reference = disclosure.reference.to_string().into();
        done = format!("{done} {}", told("export-noted", &[("reference", reference)]));
    }
    match (prints, global.json) {
        (true, _) => note(&done),
        (false, true) => print_json(&json!({
            "path": to, "records": records,
            "disclosure": disclosure.as_ref().map(|named| &named.reference),
        }))?,
        (false, false) => print(&done)?,
    }
    Ok(())
}
