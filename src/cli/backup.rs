//! `casebook backup`: a copy of the casebook, protected as it is.

use serde_json::json;

use super::arguments::{Backup, Global};
use super::output::{print, print_json};
use super::place;

/// Copies the casebook and verifies the copy.
pub(super) fn run(global: &Global, backup: &Backup) -> anyhow::Result<()> {
    place::open(global)?.back_up(&backup.to)?;
    if global.json {
        print_json(&json!({ "path": backup.to, "whole": true }))?;
    } else {
        print(&backup.to.display().to_string())?;
    }
    Ok(())
}
