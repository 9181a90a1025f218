//! Holds the content of every piece of evidence to the hash that its record has,
//! which the history vouches for.

use rusqlite::{Connection, named_params};

use super::Verification;
use crate::model::damage::{ContentDamage, Damage};
use crate::model::progress::{Progress, Watch};
use crate::store::{Error, contents, custody, records};

/// Evidence with a hash, and what of it is told.
struct FiledEvidence {
    row: i64,
    sha256: String,
    name: String,
}

/// Tells whose content is not what it was, or not here though it was taken in.
pub(super) fn check(
    conn: &Connection,
    found: &mut Verification,
    progress: &mut Progress,
    watch: &mut Watch,
) -> Result<(), Error> {
    let mut last = String::new();
    let mut known = None;
    progress.total +=
        conn.query_row("SELECT coalesce(sum(chunks), 0) FROM contents", [], |row| {
            row.get::<_, u64>(0)
        })?;
    let mut after = 0;
    while let Some(held) = next(conn, (&last, after))? {
        last.clone_from(&held.sha256);
        after = held.row;
        let flaw = match &known {
            Some((hash, flaw)) if *hash == held.sha256 => *flaw,
            _ => {
                let mut read = |_: &[u8]| {
                    progress.done += 1;
                    if watch(*progress) { Ok(()) } else { Err(Error::Stopped) }
                };
                match contents::read(conn, &held.sha256, &mut read) {
                    Err(Error::Stopped) => {
                        found.stopped = true;
                        return Ok(());
                    }
                    flaw => flaw?,
                }
            }
        };
        known = Some((held.sha256.clone(), flaw));
        let Some(flaw) = flaw else { continue };
        let entry = records::entry_at(conn, held.row)?;
        let record = entry.map_or_else(|| held.row.to_string(), |it| it.reference.to_string());
        if flaw == ContentDamage::Missing && !custody::was_taken_in(conn, held.row)? {
            found.elsewhere += 1;
        } else {
            found.problem(Damage::Content { record, name: held.name, damage: flaw });
        }
    }
    Ok(())
}

/// The evidence that comes next by content, so that each is read once.
fn next(conn: &Connection, (last, after): (&str, i64)) -> Result<Option<FiledEvidence>, Error> {
    let mut next = conn.prepare_cached(
        "SELECT row, sha256, file_name FROM main.evidence INDEXED BY evidence_by_content
          WHERE sha256 IS NOT NULL AND (sha256, row) > (:last, :after)
          ORDER BY sha256, row LIMIT 1",
    )?;
    let mut next = next.query(named_params! { ":last": last, ":after": after })?;
    let Some(found) = next.next()? else { return Ok(None) };
    Ok(Some(FiledEvidence {
        row: found.get("row")?,
        sha256: found.get("sha256")?,
        name: found.get("file_name")?,
    }))
}
