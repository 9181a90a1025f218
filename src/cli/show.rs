//! `casebook show`: one record whole.

use super::arguments::{Global, Show};
use super::output::{note, print, print_json};
use super::place;
use super::speech::{language, told};
use crate::runtime::clock;
use crate::store::dump::{self, Standing};
use crate::store::{Error, records, whole};
use crate::words;

/// Prints a record with its links, sources, rival versions and history.
pub(super) fn run(global: &Global, asked: &Show) -> anyhow::Result<()> {
    let store = place::open(global)?;
    let missing = || Error::NoRecord(asked.reference.to_string());
    let found = records::by_reference(store.read(), &asked.reference)?;
    if found.reference != asked.reference {
        let [asked, found] = [&asked.reference, &found.reference].map(ToString::to_string);
        note(&told("command-made-one", &[("asked", asked.into()), ("found", found.into())]));
    }
    let id = found.id;
    let stored = dump::of(store.read(), id)?;
    stored.filter(|stored| stored.standing != Standing::Undone).ok_or_else(missing)?;
    let whole = whole::read(store.read(), id)?.ok_or_else(missing)?;
    if global.json {
        return Ok(print_json(&whole.to_value())?);
    }
    Ok(print(words::plain_text(&whole, language(), clock::now().here()).trim_end())?)
}
