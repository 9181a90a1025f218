//! Some words around what was found, as they were entered.

use std::ops::Range;

use rusqlite::{Connection, Row, named_params};

use super::said::said;
use super::texts::texts;
use crate::model::Kind;
use crate::model::called::Named;
use crate::model::find::FoundIn;
use crate::model::fold::{begins, fold_spans};
use crate::store::{Error, kinds, records};

/// Words that are shown before and after the first that fits.
const BEFORE: usize = 6;
const AFTER: usize = 14;

/// Only the beginning of a long text is looked through, in bytes.
const LOOKED_THROUGH: usize = 20_000;

/// Words around the first that begins with a typed one: of the record's own
/// texts, else of the names of what hangs on it, else of what is said with others
/// that lead to it; and where they stand, if not in the record. Where only the
/// title fits, the beginning of its longest text.
pub(super) fn snippet(
    conn: &Connection,
    record: &Named,
    row: i64,
    words: &[String],
) -> Result<(String, Option<FoundIn>), Error> {
    let fields = records::fields(conn, record.id)?.unwrap_or_default();
    let mut texts = texts(record.kind, &fields);
    texts.sort_by_key(|text| std::cmp::Reverse(text.len()));
    if let Some(found) = texts.iter().find_map(|text| around(text, words)) {
        return Ok((found, None));
    }
    if record.called.name().is_none_or(|name| around(name, words).is_none())
        && let Some(found) = beside(conn, record.kind, row, words)?
    {
        return Ok(found);
    }
    Ok((texts.first().and_then(|text| beginning(text)).unwrap_or_default(), None))
}

/// The same of what stands beside the record's own texts.
fn beside(
    conn: &Connection,
    kind: Kind,
    row: i64,
    words: &[String],
) -> Result<Option<(String, Option<FoundIn>)>, Error> {
    if let Some(shown) = kinds::of(kind).search.indexed().and_then(|indexed| indexed.shown) {
        let mut hanging = conn.prepare_cached(shown)?;
        let read = |row: &Row| -> rusqlite::Result<(String, Option<String>)> {
            Ok((row.get("name")?, row.get("role")?))
        };
        for named in hanging.query_map(named_params! { ":row": row }, read)? {
            let (name, role) = named?;
            if around(&name, words).is_some() {
                return Ok(Some((name, role.map(FoundIn::Role))));
            }
        }
    }
    let said = said(conn, kind, row)?.into_iter();
    let mut found = said.filter_map(|said| Some((around(&said.text, words)?, Some(said.of))));
    Ok(found.next())
}

/// Words around the first that begins with one of `words`.
fn around(text: &str, words: &[String]) -> Option<String> {
    let spans = fold_spans(looked_through(text));
    let fits = |folded: &str| words.iter().any(|word| begins(folded, word));
    let at = spans.iter().position(|(_, folded)| fits(folded))?;
    cut(text, &spans, at.saturating_sub(BEFORE), at.saturating_add(AFTER))
}

fn beginning(text: &str) -> Option<String> {
    cut(text, &fold_spans(looked_through(text)), 0, BEFORE + AFTER)
}

fn looked_through(text: &str) -> &str {
    let mut end = text.len().min(LOOKED_THROUGH);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or(text)
}

/// The text from one word to another on one line, with dots where it goes on.
fn cut(text: &str, spans: &[(Range<usize>, String)], from: usize, to: usize) -> Option<String> {
    let first = spans.get(from)?;
    let last = spans.get(to).or_else(|| spans.last())?;
    let ends = to + 1 >= spans.len();
    let start = if from == 0 { 0 } else { first.0.start };
    let end = if ends { text.len().min(last.0.end + 80) } else { last.0.end };
    let shown = text.get(start..end).or_else(|| text.get(start..last.0.end))?;
    let shown = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    let before = if from == 0 { "" } else { "…" };
    let after = if ends { "" } else { "…" };
    Some(format!("{before}{shown}{after}"))
}
