//! How a list is read: which index gives its order, and what else is asked of
//! each row.
//!
//! What narrows a list is first looked up by itself. Where that gives few rows,
//! they are the list, sorted here. Where all of it is common, rows are read in
//! order off an index, and each is asked the rest; being common, enough of
//! them pass soon.

use rusqlite::Connection;

use super::by_place;
use super::by_term::{ByTerm, FirstKeys};
use super::certainty::{self, Apart};
use super::few::{TOLD, few, sorted, whole};
use super::indexed::{dated, together};
use super::open_start;
use super::order::{BY_DAY, RowOrder, TRASH, table};
use super::stream::{Bound, Position, Stream, Stretch, compare};
use crate::model::Day;
use crate::model::listing::{KeyPart, Listing, Sort, SortKey};
use crate::store::Error;
use crate::store::kinds::lists::{FirstColumn, Lies};
use crate::store::narrow::{Restriction, Sql};

/// Streams that are few enough to be merged.
const STREAMS: usize = 64;

/// A way to read a list.
#[derive(Debug)]
pub(super) enum ListPlan {
    /// Few rows, sorted.
    Few(Vec<Position>),
    /// Streams in one order, merged.
    Streams(Vec<Stream>),
    /// Incidents place by place, each asked some conditions.
    ByPlace(Vec<Sql>),
    /// Term after term, by their labels.
    ByTerm(ByTerm),
    /// What surely lies in a time, then what only may.
    Apart(Box<Apart>),
}

impl ListPlan {
    pub(super) fn trash() -> Self {
        Self::Streams(vec![Stream::all(TRASH)])
    }

    /// Chooses a way to read the list.
    pub(super) fn of(
        conn: &Connection,
        listing: Listing,
        sort: Sort,
        restrictions: Vec<Restriction>,
    ) -> Result<Self, Error> {
        let matched = together(listing, &restrictions);
        let only_excluded = restrictions.iter().all(|r| r.matched.is_none());
        let asked = matched.as_deref().filter(|_| !only_excluded);
        let by_days = sort == Sort::Date && dated(listing);
        let order = RowOrder::of(listing, sort);
        let whole = order.few.then(|| whole(listing));
        if let Some(few) = few(conn, listing, by_days, asked, &restrictions, whole)? {
            return Ok(Self::Few(sorted(conn, listing, sort, &few, restrictions)?));
        }
        if (listing, sort) == (Listing::Incidents, Sort::Place) {
            return Ok(Self::ByPlace(probes(restrictions)));
        }
        if by_days {
            return Ok(by_date(listing, matched, restrictions));
        }
        if order.few {
            return Err(Error::LongList(TOLD));
        }
        if let FirstColumn::Label(_) = order.first {
            let labels = FirstKeys::of(conn, order.first)?;
            let only = restrictions.iter().find(|r| sort == Sort::Kind && !r.kinds.is_empty());
            let only = only.map(|restriction| restriction.kinds.clone());
            let conditions = probes(restrictions);
            let terms = ByTerm::of(conn, order, &labels, only.as_deref(), conditions)?;
            return Ok(Self::ByTerm(terms));
        }
        let within = beginnings(&restrictions).filter(|_| sort == Sort::Date);
        let conditions = probes(restrictions);
        let stream = Stream { conditions, within, ..Stream::all(order) };
        Ok(Self::Streams(if sort == Sort::Date { open_start::apart(stream) } else { vec![stream] }))
    }

    /// The rows of a part, in order.
    pub(super) fn fetch(
        &self,
        conn: &Connection,
        part: &Stretch,
    ) -> rusqlite::Result<Vec<Position>> {
        match self {
            Self::Few(places) => {
                let columns = places.first().map_or(0, |place| place.key.len());
                Ok(within(places, &part.fitted(columns)))
            }
            Self::Apart(apart) => apart.fetch(conn, part),
            Self::ByTerm(terms) => terms.fetch(conn, part),
            Self::ByPlace(conditions) => {
                by_place::fetch(conn, conditions, &part.fitted(by_place::ORDER.columns.len()))
            }
            Self::Streams(streams) => {
                let columns = streams.first().map_or(0, |stream| stream.order.columns.len());
                merged(conn, streams, &part.fitted(columns))
            }
        }
    }
}

fn probes(restrictions: Vec<Restriction>) -> Vec<Sql> {
    restrictions.into_iter().map(|restriction| restriction.probe).collect()
}

/// Incidents or sources by date, off the index that leaves least to be asked.
fn by_date(listing: Listing, matched: Option<String>, restrictions: Vec<Restriction>) -> ListPlan {
    let days = restrictions.iter().find_map(|restriction| restriction.days);
    let mut order = RowOrder::of(listing, Sort::Date);
    let streamed = restrictions
        .iter()
        .enumerate()
        .filter(|(_, r)| (1..=STREAMS).contains(&r.streams.len()))
        .min_by_key(|(_, r)| r.streams.len())
        .map(|(index, _)| index);
    let mut streams: Vec<Stream> = Vec::new();
    let all = probes(restrictions.clone());
    let beginnings = beginnings(&restrictions);
    // An index that leaves out most is better than leaving out a few.
    let positive = restrictions.iter().any(|restriction| restriction.matched.is_some());
    if let Some(expression) = matched.filter(|_| positive || streamed.is_none()) {
        order.columns = BY_DAY;
        let order = RowOrder { from: table(listing), ..order };
        let asked = |r: &Restriction| r.matched.is_some() || r.unmatched.is_some();
        let others = restrictions.into_iter().filter(|restriction| !asked(restriction));
        let conditions = probes(others.collect());
        streams.push(Stream { conditions, matched: Some(expression), ..Stream::all(order) });
    } else if let Some(chosen) = streamed {
        let within = restrictions.get(chosen).map(|r| r.streams.clone()).unwrap_or_default();
        for (from, condition) in within {
            let others = all.iter().enumerate().filter(|(index, _)| *index != chosen);
            let mut conditions: Vec<Sql> = others.map(|(_, probe)| probe.clone()).collect();
            conditions.push(condition);
            streams.push(Stream { conditions, ..Stream::all(RowOrder { from, ..order }) });
        }
    } else {
        streams.push(Stream { conditions: all.clone(), ..Stream::all(order) });
    }
    match days.filter(|_| listing == Listing::Incidents) {
        Some(days) => streams = certainty::in_time(&streams, days, &all, order),
        None => {
            for stream in &mut streams {
                stream.within.clone_from(&beginnings);
            }
        }
    }
    ListPlan::Streams(streams.into_iter().flat_map(open_start::apart).collect())
}

/// The first and the last day on which what surely lies in a time can begin.
fn beginnings(restrictions: &[Restriction]) -> Option<(SortKey, SortKey)> {
    let mut days = restrictions.iter().filter_map(|restriction| restriction.days);
    let (from, to, _) = days.find(|(_, _, lies)| *lies == Lies::Surely)?;
    let day = |day: Day| vec![KeyPart::Number(day.number())];
    Some((day(from), day(to)))
}

/// The first rows of several streams together.
pub(super) fn merged(
    conn: &Connection,
    streams: &[Stream],
    part: &Stretch,
) -> rusqlite::Result<Vec<Position>> {
    if let [stream] = streams {
        return stream.fetch(conn, part);
    }
    let mut places = Vec::new();
    for stream in streams {
        places.extend(stream.fetch(conn, part)?);
    }
    places.sort_by(|a, b| compare(&a.key, &b.key));
    if part.descending {
        places.reverse();
    }
    places.dedup_by_key(|place| place.row);
    places.truncate(part.limit);
    Ok(places)
}

fn within(places: &[Position], part: &Stretch) -> Vec<Position> {
    let passes = |bound: &Option<Bound>, beyond: std::cmp::Ordering, key: &SortKey| {
        bound.as_ref().is_none_or(|bound| match compare(key, &bound.key) {
            std::cmp::Ordering::Equal => bound.inclusive,
            other @ (std::cmp::Ordering::Less | std::cmp::Ordering::Greater) => other == beyond,
        })
    };
    let inside = |place: &&Position| {
        passes(&part.lower, std::cmp::Ordering::Greater, &place.key)
            && passes(&part.upper, std::cmp::Ordering::Less, &place.key)
    };
    let found = places.iter().filter(inside);
    if part.descending {
        found.rev().take(part.limit).cloned().collect()
    } else {
        found.take(part.limit).cloned().collect()
    }
}
