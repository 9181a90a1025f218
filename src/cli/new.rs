//! `casebook new`: makes a casebook.

use std::path::Path;

use secrecy::ExposeSecret;
use serde_json::json;

use super::arguments::{Global, New};
use super::output::{note, print, print_json};
use super::speech::{language, text, told};
use super::{passphrase, place};
use crate::runtime::clock;
use crate::store::{Error, Store, diceware};

/// Makes a casebook where no file is yet.
pub(super) fn run(global: &Global, new: &New) -> anyhow::Result<()> {
    let named = new.path.clone().or_else(|| place::named(global));
    let path = if let Some(path) = named {
        path
    } else {
        let path = place::default()?;
        place::make_folder(&path)?;
        path
    };
    refuse_existing(&path)?;
    let passphrase = match (new.no_passphrase, new.generate) {
        (true, _) => None,
        (_, true) => Some(diceware::passphrase()?),
        _ => Some(passphrase::choose(global)?),
    };
    let mut store = Store::create(&path, passphrase.as_ref(), clock::millis)?;
    store.order_by(language())?;
    place::tell_aside(&store);
    place::close(store)?;
    let shown = passphrase.as_ref().filter(|_| new.generate).map(ExposeSecret::expose_secret);
    if global.json {
        let mut made = json!({ "path": path, "encrypted": passphrase.is_some() });
        if let (Some(shown), Some(made)) = (shown, made.as_object_mut()) {
            made.insert("passphrase".to_owned(), shown.into());
        }
        print_json(&made)?;
    } else {
        print(&path.display().to_string())?;
        if let Some(shown) = shown {
            print(&told("command-passphrase", &[("words", shown.into())]))?;
        }
    }
    if new.generate {
        note(&text("command-write-down"));
    }
    if new.no_passphrase {
        note(&text("command-unprotected"));
    }
    Ok(())
}

/// Says that there is a file before a passphrase is asked for.
pub(super) fn refuse_existing(path: &Path) -> Result<(), Error> {
    if path.symlink_metadata().is_ok() { Err(Error::Exists(path.to_owned())) } else { Ok(()) }
}
