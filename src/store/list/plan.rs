//! How a list is read: which index gives its order, and what else is asked of
//! each row.
//!
//! What narrows a list is first looked up by itself. Where that gives few rows,
//! they are the list, sorted here. Where all of it is common, rows are read in
//! order off an index, and each is asked the rest; being common, enough of
//! them pass soon.

use rusqlite::Connection;

use super::by_place;
use super::order::{BY_DAY, Order, TRASH, table};
use super::sql::{Sql, Statement, json};
use super::stream::{Bound, Part, Place, Stream};
use crate::model::Day;
use crate::model::listing::{Key, KeyPart, Listing, Sort};

/// Rows that are few enough to be sorted for each page. Tests have few rows of
/// anything, and read most lists as if they were long.
const FEW: usize = if cfg!(test) { 3 } else { 3_000 };

/// Streams that are few enough to be merged.
const STREAMS: usize = 64;

/// A span of days longer than this stands in `incidents_long`.
const LONG: i64 = 31;

/// Something that a list is narrowed to.
#[derive(Clone, Debug)]
pub(in crate::store) struct Restriction {
    /// Whether row `t` passes.
    pub(in crate::store) probe: Sql,
    /// Gives every row that passes, as its first column, and perhaps others.
    pub(in crate::store) rows: Option<Sql>,
    /// Gives every row that does not pass, where those are few.
    pub(in crate::store) others: Option<Sql>,
    /// Orders by date within it: table with index, and its condition.
    pub(in crate::store) streams: Vec<(&'static str, Sql)>,
    /// What the search index is asked for the rows that pass.
    pub(in crate::store) matched: Option<String>,
    /// Days between which the rows may lie.
    pub(in crate::store) days: Option<(Day, Day)>,
}

impl Restriction {
    /// What is asked of every row.
    pub(in crate::store) fn probe(probe: Sql) -> Self {
        Self { probe, rows: None, others: None, streams: Vec::new(), matched: None, days: None }
    }

    /// Rows that a query gives.
    pub(in crate::store) fn rows(rows: Sql) -> Self {
        let probe = rows.clone().wrap("t.row IN (", ")");
        Self { rows: Some(rows), ..Self::probe(probe) }
    }

    /// Rows that the search index gives.
    pub(in crate::store) fn matched(listing: Listing, expression: String) -> Self {
        let probe = if dated(listing) {
            "t.row IN (SELECT rowid & 4294967295 FROM search
                        WHERE search MATCH :match AND rowid >= 4294967296)"
        } else {
            "t.row IN (SELECT rowid FROM search
                        WHERE search MATCH :match AND rowid < 4294967296)"
        };
        let probe = Sql::new(probe).bind(":match", expression.clone());
        Self { matched: Some(expression), ..Self::probe(probe) }
    }
}

/// Whether records of a list stand in the search index by their dates.
fn dated(listing: Listing) -> bool {
    matches!(listing, Listing::Incidents | Listing::Sources)
}

/// A way to read a list.
#[derive(Debug)]
pub(super) enum Plan {
    /// Few rows, sorted.
    Few(Vec<Place>),
    /// Streams in one order, merged.
    Streams(Vec<Stream>),
    /// Incidents place by place, each asked some conditions.
    ByPlace(Vec<Sql>),
}

impl Plan {
    pub(super) fn trash() -> Self {
        Self::Streams(vec![Stream::all(TRASH)])
    }

    /// Chooses a way to read the list.
    pub(super) fn of(
        conn: &Connection,
        listing: Listing,
        sort: Sort,
        restrictions: Vec<Restriction>,
    ) -> rusqlite::Result<Self> {
        let matched = matched(listing, &restrictions);
        if let Some(few) = few(conn, listing, matched.as_deref(), &restrictions)? {
            return sorted(conn, listing, sort, &few, restrictions).map(Self::Few);
        }
        if (listing, sort) == (Listing::Incidents, Sort::Place) {
            return Ok(Self::ByPlace(probes(restrictions)));
        }
        if sort == Sort::Date && dated(listing) {
            return Ok(by_date(listing, matched, restrictions));
        }
        let order = Order::of(listing, sort);
        let conditions = probes(restrictions);
        Ok(Self::Streams(vec![Stream { conditions, ..Stream::all(order) }]))
    }

    /// The rows of a part, in order.
    pub(super) fn fetch(&self, conn: &Connection, part: &Part) -> rusqlite::Result<Vec<Place>> {
        match self {
            Self::Few(places) => {
                let columns = places.first().map_or(0, |place| place.key.len());
                Ok(within(places, &part.fitted(columns)))
            }
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

/// All that the search index is asked, in one expression.
fn matched(listing: Listing, restrictions: &[Restriction]) -> Option<String> {
    let asked = restrictions.iter().filter_map(|restriction| restriction.matched.as_deref());
    let asked: Vec<_> = asked.map(|expression| format!("({expression})")).collect();
    if asked.is_empty() {
        return None;
    }
    let sources = if listing == Listing::Sources { "\"§source\" AND " } else { "" };
    Some(format!("{sources}{}", asked.join(" AND ")))
}

/// The rows that the rarest restriction gives, if they are few.
fn few(
    conn: &Connection,
    listing: Listing,
    matched: Option<&str>,
    restrictions: &[Restriction],
) -> rusqlite::Result<Option<Vec<i64>>> {
    let mut queries: Vec<Sql> =
        restrictions.iter().filter_map(|restriction| restriction.rows.clone()).collect();
    if let Some(matched) = matched {
        let query = Sql::new(if dated(listing) {
            "SELECT rowid & 4294967295 FROM search WHERE search MATCH :match AND rowid >= 4294967296"
        } else {
            "SELECT rowid FROM search WHERE search MATCH :match AND rowid < 4294967296"
        });
        queries.push(query.bind(":match", matched.to_owned()));
    }
    let mut fewest: Option<Vec<i64>> = None;
    for query in queries {
        let limit = fewest.as_ref().map_or(FEW + 1, Vec::len);
        let mut statement = Statement::default();
        statement.add(&query).text(" LIMIT ").value(i64::try_from(limit).unwrap_or(i64::MAX));
        let rows = statement.rows(conn, |row| row.get::<_, Option<i64>>(0))?;
        if rows.len() < limit {
            let mut rows: Vec<i64> = rows.into_iter().flatten().collect();
            rows.sort_unstable();
            rows.dedup();
            fewest = Some(rows);
        }
    }
    Ok(fewest)
}

/// Some rows in order, as far as they are in the list.
fn sorted(
    conn: &Connection,
    listing: Listing,
    sort: Sort,
    rows: &[i64],
    restrictions: Vec<Restriction>,
) -> rusqlite::Result<Vec<Place>> {
    let by_place = (listing, sort) == (Listing::Incidents, Sort::Place);
    let order = if by_place { by_place::ORDER } else { Order::of(listing, sort) };
    let mut statement = Statement::default();
    statement.text("SELECT ").text(&order.columns.join(", ")).text(", t.row FROM json_each(");
    statement.value(json(rows)).text(") few CROSS JOIN ").text(table(listing));
    statement.text(" ON t.row = few.value");
    statement.text(if by_place { by_place::JOIN } else { "" });
    statement.text(" WHERE ").text(order.fixed);
    for probe in probes(restrictions) {
        statement.text(" AND (").add(&probe).text(")");
    }
    let columns = order.columns.len();
    let mut places = statement.rows(conn, |row| super::stream::place(row, columns))?;
    places.sort_by(|a, b| compare(&a.key, &b.key));
    Ok(places)
}

/// Incidents or sources by date, off the index that leaves least to be asked.
fn by_date(listing: Listing, matched: Option<String>, restrictions: Vec<Restriction>) -> Plan {
    let days = restrictions.iter().find_map(|restriction| restriction.days);
    let mut order = Order::of(listing, Sort::Date);
    let streamed = restrictions
        .iter()
        .enumerate()
        .filter(|(_, r)| matched.is_none() && (1..=STREAMS).contains(&r.streams.len()))
        .min_by_key(|(_, r)| r.streams.len())
        .map(|(index, _)| index);
    let mut streams: Vec<Stream> = Vec::new();
    let all = probes(restrictions.clone());
    if let Some(expression) = matched {
        order.columns = BY_DAY;
        let order = Order { from: table(listing), ..order };
        let asked = restrictions.into_iter().filter(|restriction| restriction.matched.is_none());
        let conditions = probes(asked.collect());
        streams.push(Stream { conditions, matched: Some(expression), ..Stream::all(order) });
    } else if let Some(chosen) = streamed {
        let within = restrictions.get(chosen).map(|r| r.streams.clone()).unwrap_or_default();
        for (from, condition) in within {
            let others = all.iter().enumerate().filter(|(index, _)| *index != chosen);
            let mut conditions: Vec<Sql> = others.map(|(_, probe)| probe.clone()).collect();
            conditions.push(condition);
            streams.push(Stream { conditions, ..Stream::all(Order { from, ..order }) });
        }
    } else {
        streams.push(Stream { conditions: all.clone(), ..Stream::all(order) });
    }
    let Some((from, to)) = days.filter(|_| listing == Listing::Incidents) else {
        return Plan::Streams(streams);
    };
    let (from, to) = (from.number().saturating_sub(LONG), to.number());
    for stream in &mut streams {
        stream.conditions.push(Sql::new("t.latest - t.earliest <= 31"));
        stream.days = Some((from, to));
    }
    let long = Order {
        from: "incidents t INDEXED BY incidents_long",
        fixed: "t.latest - t.earliest > 31 AND t.date_edtf IS NOT NULL",
        ..order
    };
    let days = Some((Day::MIN.number(), to));
    streams.push(Stream { conditions: all, days, ..Stream::all(long) });
    Plan::Streams(streams)
}

/// The first rows of several streams together.
pub(super) fn merged(
    conn: &Connection,
    streams: &[Stream],
    part: &Part,
) -> rusqlite::Result<Vec<Place>> {
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

/// Compares two keys as SQLite compares their columns.
pub(super) fn compare(a: &[KeyPart], b: &[KeyPart]) -> std::cmp::Ordering {
    let parts = a.iter().zip(b).map(|parts| match parts {
        (KeyPart::Number(a), KeyPart::Number(b)) => a.cmp(b),
        (KeyPart::Text(a), KeyPart::Text(b)) => a.cmp(b),
        (KeyPart::Number(_), KeyPart::Text(_)) => std::cmp::Ordering::Less,
        (KeyPart::Text(_), KeyPart::Number(_)) => std::cmp::Ordering::Greater,
    });
    parts.fold(std::cmp::Ordering::Equal, std::cmp::Ordering::then)
}

fn within(places: &[Place], part: &Part) -> Vec<Place> {
    let passes = |bound: &Option<Bound>, beyond: std::cmp::Ordering, key: &Key| {
        bound.as_ref().is_none_or(|bound| match compare(key, &bound.key) {
            std::cmp::Ordering::Equal => bound.inclusive,
            other => other == beyond,
        })
    };
    let inside = |place: &&Place| {
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
