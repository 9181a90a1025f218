//! Dates that begin nobody knows when: `before 2023` stands in the order of dates
//! where it is known to end, and not before all others.
//!
//! In what the search index gives in the order of days, such dates are those of
//! its first day: they come last there, with those of which nothing is known.

use super::stream::Stream;
use crate::model::Day;
use crate::model::listing::{KeyPart, SortKey};
use crate::store::narrow::Sql;
use crate::store::narrow::timeline::BY_DATE;

/// Orders by date, and the same by the last day alone.
const BY_END: &[(&[&str], &[&str])] = &[
    (BY_DATE, &["t.latest", "t.latest", "t.ordinal", "t.row"]),
    (&["t.earliest", "t.latest", "t.row"], &["t.latest", "t.latest", "t.row"]),
    (
        &["t.birth_earliest", "t.birth_latest", "t.row"],
        &["t.birth_latest", "t.birth_latest", "t.row"],
    ),
];

/// The first key of those rows by date which begin on a known day, or of which
/// nothing is known.
fn first() -> SortKey {
    vec![KeyPart::Number(Day::MIN.number()), KeyPart::Number(Day::MAX.number())]
}

/// A stream by date as two: of what begins on a known day, and of what does not,
/// which the same index has in the order of the last days.
pub(super) fn apart(stream: Stream) -> Vec<Stream> {
    let found = BY_END.iter().find(|(columns, _)| *columns == stream.order.columns);
    let (from, to) = stream.within.clone().unwrap_or_default();
    // All that begins later begins on a known day.
    let Some((columns, by_end)) = found.filter(|_| from <= first()) else { return vec![stream] };
    let [earliest, latest, ..] = *columns else { return vec![stream] };
    let mut open = Stream { within: None, ..stream.clone() };
    open.order.columns = by_end;
    open.conditions.push(
        Sql::new(" = :first AND ")
            .wrap(earliest, &format!("{latest} < :last"))
            .bind(":first", Day::MIN.number())
            .bind(":last", Day::MAX.number()),
    );
    vec![Stream { within: Some((first(), to)), ..stream }, open]
}

/// The key of a row by date as those streams have it.
pub(super) fn key(mut key: SortKey) -> SortKey {
    let (first, last) = (Day::MIN.number(), Day::MAX.number());
    if let [earliest, latest, _, ..] = key.as_mut_slice()
        && *earliest == KeyPart::Number(first)
        && *latest < KeyPart::Number(last)
    {
        earliest.clone_from(latest);
    }
    key
}
