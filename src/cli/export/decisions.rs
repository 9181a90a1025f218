//! What becomes of names that must not leave: asked for, and read from a file, in the
//! same lines.

use std::fs;
use std::path::Path;

use serde_json::json;

use crate::cli::output::{print, print_json, printable_line};
use crate::cli::speech::{language, refused, told};
use crate::model::lens::{Decided, Decisions, Stand, Stopped};
use crate::store;
use crate::words;

/// Stands for every wording that no other line names.
const OTHERS: &str = "*";

/// What stands before what only explains a line.
const REMARK: &str = "\t#";

/// The word for each decision, in files.
const DECISIONS: [(&str, Option<Decided>); 3] =
    [("replace", Some(Decided::Replace)), ("leave", Some(Decided::Leave)), ("?", None)];

/// Reads what was decided: `replace` or `leave` and the wording, a line each.
///
/// # Errors
///
/// Fails at the first line that is neither.
pub(super) fn read(path: &Path) -> anyhow::Result<Decisions> {
    let text = fs::read_to_string(path).map_err(store::Error::io("read", path))?;
    let mut decisions = Decisions::default();
    for (at, line) in text.lines().enumerate() {
        let line = line.trim_start_matches('\u{feff}');
        let line = line.find(REMARK).and_then(|end| line.get(..end)).unwrap_or(line).trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let (word, wording) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        let known = DECISIONS.iter().find(|(known, _)| *known == word);
        let wording = wording.trim();
        match known {
            Some((_, None)) => {}
            // What nobody has looked at is never left.
            Some((_, Some(Decided::Replace))) if wording == OTHERS => {
                decisions.others = Some(Decided::Replace);
            }
            Some((_, Some(Decided::Leave))) if wording == OTHERS => return Err(unread(path, at)),
            Some((_, Some(decided))) if !wording.is_empty() => decisions.decide(wording, *decided),
            Some(_) | None => {
                return Err(unread(path, at));
            }
        }
    }
    Ok(decisions)
}

fn unread(path: &Path, at: usize) -> anyhow::Error {
    let path = path.display().to_string().into();
    refused("export-decision", &[("path", path), ("line", (at + 1).into())]).into()
}

/// Prints the wordings that are to be decided, as a file has them once they are.
pub(super) fn ask(stopped: &[Stopped], as_json: bool) -> anyhow::Result<()> {
    if as_json {
        return Ok(print_json(&stopped.iter().map(value).collect())?);
    }
    for one in stopped {
        let whose: Vec<_> = one
            .parties
            .iter()
            .map(|named| words::reference_and_called(named, language()))
            .collect();
        let first = one.first.first().map(stand).unwrap_or_default();
        let arguments = [("number", one.places.into()), ("first", first.into())];
        let where_ = told("export-name-stands", &arguments);
        let remark = printable_line(&format!("{} · {where_}", whose.join(", ")));
        print(&format!("? {}{REMARK} {remark}", printable_line(&one.wording)))?;
    }
    Ok(())
}

fn stand(stand: &Stand) -> String {
    format!("{} {}: {}", stand.reference, stand.field, stand.text)
}

/// A wording that is to be decided, for scripts.
pub(super) fn value(stopped: &Stopped) -> serde_json::Value {
    let first = stopped
        .first
        .iter()
        .map(|stand| json!({ "ref": stand.reference, "field": stand.field, "text": stand.text }));
    json!({
        "wording": stopped.wording,
        "parties": stopped.parties.iter().map(|named| json!(named.told())).collect::<Vec<_>>(),
        "places": stopped.places,
        "first": first.collect::<Vec<_>>(),
    })
}
