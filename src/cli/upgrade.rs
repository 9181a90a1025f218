//! `casebook upgrade`: makes a casebook of a file of the old history.

use std::path::Path;

use serde_json::json;

use super::arguments::{Global, Upgrade};
use super::new::refuse_existing;
use super::output::{note, print, print_json};
use super::progress::Telling;
use super::speech::{language, refused, text, told};
use super::{check, place};
use crate::runtime::leaving;
use crate::store::upgrade::{self, Refusal, Upgraded};
use crate::words;

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
        note(&text("command-upgrade-log"));
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
    print(&check::counted(&checked))?;
    print(&text("verify-well"))?;
    print(&check::heads(&checked))?;
    note(&told("command-upgraded", &[("path", how.old.display().to_string().into())]));
    Ok(())
}

fn refusal(refusal: Refusal) -> anyhow::Error {
    let path = |path: &Path| [("path", path.display().to_string().into())];
    match refusal {
        Refusal::Current(at) => refused("upgrade-current", &path(&at)).into(),
        Refusal::History(damage) => {
            let detail = words::damage(&damage, language());
            refused("upgrade-history", &[("detail", detail.into())]).into()
        }
        Refusal::Unknown(unknown) => {
            let detail = words::not_known(&unknown, language());
            refused("upgrade-unknown", &[("detail", detail.into())]).into()
        }
        Refusal::Made(damage) => {
            let detail = words::damage(&damage, language());
            refused("upgrade-made", &[("detail", detail.into())]).into()
        }
        Refusal::Failed(error) => error.into(),
    }
}
