//! `casebook alphabet`: in whose alphabet the lists go that go by names.

use serde_json::json;

use super::arguments::{Alphabet, Global};
use super::output::{print, print_json};
use super::place;
use crate::store::filing;

/// Says in whose, once the one that is named was chosen.
pub(super) fn run(global: &Global, alphabet: &Alphabet) -> anyhow::Result<()> {
    let store = if let Some(language) = alphabet.language {
        let mut store = place::open_to_write(global)?;
        store.order_by(language)?;
        store
    } else {
        place::open(global)?
    };
    let language = filing::language(store.read())?;
    place::close(store)?;
    if global.json {
        print_json(&json!({ "alphabet": language.code() }))?;
    } else {
        print(language.name())?;
    }
    Ok(())
}
