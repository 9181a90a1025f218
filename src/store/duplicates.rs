//! Records that may be about one party: proposals, and what was said of them.

mod judgements;
mod misspelt;
mod profiles;
#[cfg(test)]
mod tests;

use rusqlite::{Connection, named_params};

use super::{Error, Store, merge, records, tables};
use crate::model::RecordId;
use crate::model::called::Named;
use crate::model::change::Step;
use crate::model::duplicate::{Duplicate, Judgement, Noting};
use crate::model::matching::{Matcher, Proposal};
use crate::model::progress::{Progress, Watch};
use crate::model::record::Record;
use crate::model::records::involvement::Role;
use crate::model::records::party::Party;

use judgements::JudgedPairs;
pub use misspelt::misspelt;
pub use profiles::profiles;

/// Which parties are compared with each other.
const LISTINGS: [&str; 2] = ["people", "organisations"];

/// Of the time that proposals take, reading is this part of a hundred.
const READING: u64 = 20;

/// Profiles after which the watch is asked again.
const WATCHED: usize = 1024;

/// Pairs of parties that may be one, the likeliest first and at most `limit`
/// of them, without those that somebody has judged. `None` where the watch
/// stopped it.
pub fn proposals(
    conn: &Connection,
    limit: usize,
    watch: &mut Watch,
) -> Result<Option<Vec<Duplicate>>, Error> {
    let judged = JudgedPairs::read(conn)?;
    let [people, organisations] = LISTINGS.map(|listing| tables::live(conn, listing));
    let counts = [people?, organisations?];
    let total = counts.iter().sum::<u64>().max(1) * 100;
    let mut begun = 0;
    let mut found = Vec::new();
    for (listing, count) in LISTINGS.into_iter().zip(counts) {
        let mut percent = |percent: u64| {
            let done = begun + count * percent.min(100);
            watch(Progress { done: done.min(total), total })
        };
        let Some(pairs) = pairs(conn, (listing, count), limit, &judged, &mut percent)? else {
            return Ok(None);
        };
        for (one, other, proposal) in pairs {
            if !are_opposed(conn, one, other)? {
                found.extend(duplicate(conn, one.into(), other.into(), &proposal)?);
            }
        }
        begun += count * 100;
    }
    found.sort_by(|one, other| other.score.total_cmp(&one.score));
    found.truncate(limit);
    Ok(Some(found))
}

/// The rows of two parties, and why they may be one.
type PairOfRows = (u32, u32, Proposal);

/// The likeliest pairs of a listing with so many parties; `None` where
/// `percent` stopped it.
fn pairs(
    conn: &Connection,
    (listing, count): (&str, u64),
    limit: usize,
    judged: &JudgedPairs,
    percent: &mut dyn FnMut(u64) -> bool,
) -> Result<Option<Vec<PairOfRows>>, Error> {
    let mut rows: Vec<u32> = Vec::new();
    let mut matcher = Matcher::default();
    let read = profiles(conn, listing, &mut |row, profile| {
        let goes_on = !rows.len().is_multiple_of(WATCHED)
            || percent(rows.len() as u64 * READING / count.max(1));
        rows.push(row);
        matcher.add(&profile);
        goes_on
    })?;
    if !read {
        return Ok(None);
    }
    let both = |one: usize, other: usize| Some((*rows.get(one)?, *rows.get(other)?));
    let is_judged =
        |one, other| both(one, other).is_none_or(|(one, other)| judged.knows(one, other));
    let found = matcher.propose(limit, &is_judged, &mut |progress| {
        percent(READING + (100 - READING) * progress.done / progress.total.max(1))
    });
    let row = |(one, other, proposal)| {
        let (one, other) = both(one, other)?;
        Some((one, other, proposal))
    };
    Ok(found.map(|found| found.into_iter().filter_map(row).collect()))
}

/// Whether one did to the other what is recorded.
fn are_opposed(conn: &Connection, one: u32, other: u32) -> rusqlite::Result<bool> {
    conn.prepare_cached(
        "SELECT 1 FROM involvements own
           JOIN involvements other ON other.incident = own.incident AND other.party = :other
          WHERE own.party = :one
            AND (own.role = :perpetrator) <> (other.role = :perpetrator)",
    )?
    .exists(named_params! {
        ":one": one, ":other": other, ":perpetrator": Role::Perpetrator.as_str(),
    })
}

/// A proposal with the record first that would be kept.
fn duplicate(
    conn: &Connection,
    one: i64,
    other: i64,
    proposal: &Proposal,
) -> Result<Option<Duplicate>, Error> {
    let first = keeps(conn, one, other)?;
    let (a, b) = if first { (one, other) } else { (other, one) };
    let (Some(a), Some(b)) = (records::named_at(conn, a)?, records::named_at(conn, b)?) else {
        return Ok(None);
    };
    Ok(Some(Duplicate { a, b, score: proposal.score, reasons: proposal.reasons.clone() }))
}

/// Whether the party in row `one` would be kept: that with more incidents,
/// else the older.
fn keeps(conn: &Connection, one: i64, other: i64) -> rusqlite::Result<bool> {
    let uses = |row: i64| -> rusqlite::Result<i64> {
        conn.prepare_cached("SELECT count(*) FROM involvements WHERE party = :row")?
            .query_row(named_params! { ":row": row }, |row| row.get(0))
    };
    let (own, theirs) = (uses(one)?, uses(other)?);
    Ok(own > theirs || own == theirs && one <= other)
}

/// The two parties with that first which would be kept: the one with more
/// incidents, else the older.
pub fn kept_first(conn: &Connection, a: RecordId, b: RecordId) -> Result<[RecordId; 2], Error> {
    let row = |id| records::row(conn, id)?.ok_or_else(|| Error::NoRecord(id.to_string()));
    Ok(if keeps(conn, row(a)?, row(b)?)? { [a, b] } else { [b, a] })
}

impl Store {
    /// Records what a person says of two parties, as one step. Of two that are
    /// the same, the first is kept: all that hung on the second hangs on it
    /// from now on, and the reference of the second leads to it. What they say
    /// otherwise is noted as `noting` puts it.
    ///
    /// # Errors
    ///
    /// Fails where the two are not parties of one form, or one record already.
    pub fn judge(
        &mut self,
        judgement: Judgement,
        (first, second): (RecordId, RecordId),
        noting: Noting,
    ) -> Result<[Named; 2], Error> {
        let conn = self.read();
        let pair = [records::named(conn, first)?, records::named(conn, second)?];
        let mut step = Step::default();
        let [a, b] = &pair;
        check(conn, a, b)?;
        if judgement == Judgement::Same {
            merge::merge(conn, &mut step, (a, b), noting)?;
        } else {
            judgements::record(conn, &mut step, judgement, first, second)?;
        }
        self.save(&step)?;
        Ok(pair)
    }
}

/// Refuses to judge what cannot be compared.
fn check(conn: &Connection, a: &Named, b: &Named) -> Result<(), Error> {
    if a.id == b.id {
        return Err(Error::SameRecord(a.reference.to_string()));
    }
    let mut form = conn.prepare_cached("SELECT form FROM parties WHERE row = :row")?;
    let mut form = |named: &Named| -> Result<String, Error> {
        let missing = || Error::NoParty(named.reference.to_string());
        if named.kind != Party::KIND {
            return Err(missing());
        }
        let row = records::row(conn, named.id)?.ok_or_else(missing)?;
        let mut rows = form.query(named_params! { ":row": row })?;
        Ok(rows.next()?.ok_or_else(missing)?.get(0)?)
    };
    let (own, theirs) = (form(a)?, form(b)?);
    if own == theirs {
        return Ok(());
    }
    Err(Error::OtherForm(a.reference.to_string(), b.reference.to_string()))
}
