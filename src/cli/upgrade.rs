//! `casebook upgrade`: makes a casebook of a file of the old history.

use serde_json::json;

use super::arguments::{Global, Upgrade};
use super::failure::Failure;
use super::new::refuse_existing;
use super::output::{note, print, print_json};
use super::place;
use super::progress::Telling;
use crate::runtime::leaving;
use crate::store::upgrade::{self, Refusal, Upgraded};

/// What to do where the old file itself is not whole.
const CHECK: &str = "The old file is as it was. Check it with `casebook verify` of the version that \
     wrote it, or upgrade a backup of it.";

/// What to do where only a later version may know what it is.
const KEEP: &str = "The old file is as it was. Keep it, and go on with the version that wrote it.";

/// Makes the new file; the old one stays as it is.
pub(super) fn run(global: &Global, how: &Upgrade) -> anyhow::Result<()> {
    refuse_existing(&how.to)?;
    leaving::listen()?;
    let held = leaving::hold();
    let mut telling = Telling::begin();
    let mut watch = |progress| {
        telling.tell(progress);
        leaving::status().is_none()
    };
    let made = place::opened(global, &how.old, |passphrase| {
        upgrade::upgrade(&how.old, passphrase, &how.to, &mut watch)
    });
    drop((telling, held));
    let Upgraded { foreign_log, checked } = made?.map_err(refusal)?;
    if foreign_log {
        note("The log of another copy lies beside the old file; it was not read.");
    }
    if global.json {
        return Ok(print_json(&json!({
            "path": how.to,
            "ops": checked.ops,
            "erased": checked.erased,
            "records": checked.records,
            "heads": checked.heads,
            "whole": true,
        }))?);
    }
    print(&how.to.display().to_string())?;
    print(&format!("{} changes, {} records. All is well.", checked.ops, checked.records))?;
    print(&format!("Heads: {}", checked.heads.join(" ")))?;
    note(&format!(
        "{} is as it was. Do not work on it any more: what is added there does not come over.",
        how.old.display()
    ));
    Ok(())
}

fn refusal(refusal: Refusal) -> anyhow::Error {
    let told = Failure::new(refusal.to_string());
    match refusal {
        Refusal::Current(_) => told.advise("Open it as it is.").into(),
        Refusal::History(_) => told.advise(CHECK).into(),
        Refusal::Unknown(_) => told.advise(KEEP).into(),
        Refusal::Failed(error) => error.into(),
    }
}
