//! Lists that are narrowed to a time, by date: what surely lies in it comes
//! first, then what only may.
//!
//! Each part is a list by itself. A key begins with the number of its part, so
//! that keys compare as the rows stand, whichever way the list runs.

use rusqlite::Connection;

use super::order::RowOrder;
use super::plan::ListPlan;
use super::stream::{Position, Stream, Stretch};
use crate::model::Day;
use crate::model::filter::Test;
use crate::model::listing::{KeyPart, Query, SortKey};
use crate::store::kinds::lists::Lies;
use crate::store::narrow::{Restriction, Sql};
use crate::store::{Error, filter};

/// A span of days longer than this stands in `incidents_long`.
const LONG: i64 = 31;

/// Two lists, one after the other.
#[derive(Debug)]
pub(super) struct Apart {
    /// The number of each, and what it holds.
    parts: [(i64, ListPlan); 2],
}

/// The number of the part whose rows surely lie in the time.
fn surely(query: &Query) -> i64 {
    i64::from(query.descending)
}

/// Where a day is in the order of such a list: among what surely lies there.
pub(super) fn day(query: &Query, day: KeyPart) -> SortKey {
    vec![KeyPart::Number(surely(query)), day]
}

/// Chooses how to read a list that is apart; `others` narrow it as well.
pub(super) fn plan(
    conn: &Connection,
    query: &Query,
    others: &[Restriction],
) -> Result<ListPlan, Error> {
    let (mut terms, mut times) = (query.filter.clone(), Vec::new());
    terms.terms.retain(|term| {
        let Test::When { from, to, .. } = term.test else { return true };
        times.extend((!term.excluded).then_some((from, to)));
        term.excluded
    });
    let mut narrowed = filter::restrictions(conn, query.listing, &terms)?;
    narrowed.extend(others.iter().cloned());
    let sort = query.listing.sort_for(query.sort);
    let part = |lies| {
        let times = times.iter().filter_map(|time| filter::when(query.listing, *time, lies));
        let restrictions = narrowed.iter().cloned().chain(times).collect();
        ListPlan::of(conn, query.listing, sort, restrictions)
    };
    let first = surely(query);
    let mut parts = [(first, part(Lies::Surely)?), (1 - first, part(Lies::MayOnly)?)];
    parts.sort_by_key(|(number, _)| *number);
    Ok(ListPlan::Apart(Box::new(Apart { parts })))
}

impl Apart {
    /// The rows of a stretch, in order.
    pub(super) fn fetch(
        &self,
        conn: &Connection,
        part: &Stretch,
    ) -> rusqlite::Result<Vec<Position>> {
        let [low, high] = &self.parts;
        let mut found = Vec::new();
        for (number, plan) in if part.descending { [high, low] } else { [low, high] } {
            let Some(inside) = part.inside(&[KeyPart::Number(*number)]) else { continue };
            let limit = part.limit.saturating_sub(found.len());
            if limit == 0 {
                break;
            }
            let rows = plan.fetch(conn, &Stretch { limit, ..inside })?;
            found.extend(rows.into_iter().map(|mut row| {
                row.key.insert(0, KeyPart::Number(*number));
                row
            }));
        }
        Ok(found)
    }
}

/// The same streams as far as they can lie in a time: those of what is short
/// begin about then, and what is long has an index of its own.
pub(super) fn in_time(
    streams: &[Stream],
    (from, to, lies): (Day, Day, Lies),
    all: &[Sql],
    order: RowOrder,
) -> Vec<Stream> {
    let (first, from, to) = (Day::MIN.number(), from.number(), to.number());
    // What lies across an end of it begins before that end.
    let (short, long) = match lies {
        Lies::May => (vec![(from.saturating_sub(LONG), to)], vec![(first, to)]),
        Lies::Surely => (vec![(from, to)], vec![(from, to)]),
        Lies::MayOnly => {
            let across = from.max(to.saturating_sub(LONG));
            (vec![(from.saturating_sub(LONG), from - 1), (across, to)], vec![(first, to)])
        }
    };
    let days = |(a, b): (i64, i64)| Some((vec![KeyPart::Number(a)], vec![KeyPart::Number(b)]));
    let mut found = Vec::new();
    for (within, stream) in short.into_iter().flat_map(|it| streams.iter().map(move |s| (it, s))) {
        let mut stream = Stream { within: days(within), ..stream.clone() };
        stream.conditions.push(Sql::new("t.latest - t.earliest <= 31"));
        found.push(stream);
    }
    let order = RowOrder {
        from: "incidents t INDEXED BY incidents_long",
        fixed: "t.latest - t.earliest > 31 AND t.date_edtf IS NOT NULL",
        ..order
    };
    let long = long.into_iter().map(|within| {
        let conditions = all.to_vec();
        Stream { conditions, within: days(within), ..Stream::all(order) }
    });
    found.extend(long);
    found
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// The streams that both parts are read off.
    pub(in crate::store::list) fn streams(apart: &Apart) -> impl Iterator<Item = &Stream> {
        apart.parts.iter().flat_map(|(_, plan)| match plan {
            ListPlan::Streams(streams) => streams.as_slice(),
            ListPlan::Few(_) | ListPlan::ByPlace(_) | ListPlan::ByTerm(_) | ListPlan::Apart(_) => {
                &[]
            }
        })
    }
}
