//! Incidents by the name of their place: place after place, and by date within
//! each. Those without a place come last.

use std::cmp::Ordering;

use rusqlite::Connection;

use super::order::RowOrder;
use super::stream::{Bound, Position, Stream, Stretch, compare};
use crate::model::listing::{KeyPart, SortKey};
use crate::store::kinds::lists::FirstColumn;
use crate::store::narrow::Sql;
use crate::store::narrow::timeline::BY_DATE;

/// Stands for the key of no place: after those of all names.
const NOWHERE: [u8; 4] = [0xff; 4];

/// The order of few rows, which no index needs to hold.
pub(super) const ORDER: RowOrder = RowOrder {
    from: "incidents t",
    fixed: "1",
    columns: &[
        "ifnull(place.name_key, x'ffffffff')",
        "ifnull(place.row, 0)",
        "t.earliest",
        "t.latest",
        "t.ordinal",
        "t.row",
    ],
    first: FirstColumn::Itself,
    few: false,
};

/// Brings in the place of each row.
pub(super) const JOIN: &str = " LEFT JOIN places place ON place.row = t.place";

/// Parts of the key that belong to the place.
const OF_PLACE: usize = 2;

/// Incidents at every place that is after another.
pub(super) const PLACES: RowOrder = RowOrder {
    from: "places place INDEXED BY places_in_order
           CROSS JOIN incidents t INDEXED BY incidents_by_place ON t.place = place.row",
    fixed: "1",
    columns: &["place.name_key", "place.row", "t.earliest", "t.latest", "t.ordinal", "t.row"],
    first: FirstColumn::Itself,
    few: false,
};

/// Incidents at one place, or at none.
const ONE: RowOrder = RowOrder {
    from: "incidents t INDEXED BY incidents_by_place",
    fixed: "1",
    columns: BY_DATE,
    first: FirstColumn::Itself,
    few: false,
};

/// Rows of a part. Those beyond its end are read, and left out.
pub(super) fn fetch(
    conn: &Connection,
    conditions: &[Sql],
    part: &Stretch,
) -> rusqlite::Result<Vec<Position>> {
    let (start, end) =
        if part.descending { (&part.upper, &part.lower) } else { (&part.lower, &part.upper) };
    let mut places = Vec::new();
    for segment in segments(start.as_ref(), part.descending) {
        let limit = part.limit.saturating_sub(places.len());
        if limit > 0 {
            places.extend(segment.fetch(conn, conditions, part.descending, limit)?);
        }
    }
    if let Some(end) = end {
        places.retain(|place| match compare(&place.key, &end.key) {
            Ordering::Equal => end.inclusive,
            Ordering::Greater => part.descending,
            Ordering::Less => !part.descending,
        });
    }
    Ok(places)
}

/// A stretch of the list within which one index holds the order.
enum Segment {
    /// What is left of one place, or of none: `key` is that of the place.
    Rest { place: SortKey, start: Option<Bound> },
    /// All places, or those beyond one.
    Places(Option<Bound>),
}

fn nowhere() -> SortKey {
    vec![KeyPart::Bytes(NOWHERE.to_vec()), KeyPart::Number(0)]
}

/// The stretches from `start` on, in order.
fn segments(start: Option<&Bound>, descending: bool) -> Vec<Segment> {
    let all_nowhere = Segment::Rest { place: nowhere(), start: None };
    let Some(start) = start else {
        let all = [Segment::Places(None), all_nowhere];
        return if descending { all.into_iter().rev().collect() } else { all.into() };
    };
    let (place, within) = start.key.split_at(OF_PLACE.min(start.key.len()));
    let rest = Segment::Rest {
        place: place.to_vec(),
        start: Some(Bound { key: within.to_vec(), inclusive: start.inclusive }),
    };
    let at_nowhere = place == nowhere().as_slice();
    let beyond = (!at_nowhere).then(|| Bound { key: place.to_vec(), inclusive: false });
    match (at_nowhere, descending) {
        (true, false) => vec![rest],
        (false | true, true) => vec![rest, Segment::Places(beyond)],
        (false, false) => vec![rest, Segment::Places(beyond), all_nowhere],
    }
}

impl Segment {
    fn fetch(
        self,
        conn: &Connection,
        conditions: &[Sql],
        descending: bool,
        limit: usize,
    ) -> rusqlite::Result<Vec<Position>> {
        match self {
            Self::Places(start) => {
                let conditions = conditions.to_vec();
                let stream = Stream { conditions, ..Stream::all(PLACES) };
                stream.fetch(conn, &Stretch::starting(start, descending, limit))
            }
            Self::Rest { place, start } => {
                let stream = |condition| Stream {
                    conditions: conditions.iter().cloned().chain([condition]).collect(),
                    ..Stream::all(ONE)
                };
                let streams: Vec<_> = at(&place).into_iter().map(stream).collect();
                let part = Stretch::starting(start, descending, limit);
                let mut places = super::plan::merged(conn, &streams, &part)?;
                for found in &mut places {
                    found.key.splice(0..0, place.iter().cloned());
                }
                Ok(places)
            }
        }
    }
}

/// What holds of incidents at a place. A place in the trash is no place.
fn at(place: &[KeyPart]) -> Vec<Sql> {
    match place {
        [_, KeyPart::Number(row)] if *row != 0 => {
            vec![Sql::new("t.place = :place").bind(":place", *row)]
        }
        _ => vec![
            Sql::new("t.place IS NULL"),
            Sql::new(
                "t.place IN (SELECT row FROM records INDEXED BY records_not_live
                              WHERE state <> 0)",
            ),
        ],
    }
}

impl Stretch {
    pub(super) fn starting(start: Option<Bound>, descending: bool, limit: usize) -> Self {
        let (lower, upper) = if descending { (None, start) } else { (start, None) };
        Self { lower, upper, descending, limit }
    }
}
