//! Terms that look at fields of the records themselves, as each list declares
//! them.

use rusqlite::Connection;

use super::terms::Own;
use super::{Error, Restriction, Sql, word};
use crate::model::filter::FilterKey;
use crate::model::time_of_day::Minute;
use crate::model::vocabulary::Vocabulary;
use crate::model::{Day, FuzzyDate};
use crate::store::kinds::lists::{Lies, List};
use crate::store::list::themselves;

/// Records of which a field has one of the terms that a value means; `None`
/// where the list has no such field.
pub(super) fn own(
    conn: &Connection,
    list: &List,
    key: FilterKey,
    value: &str,
) -> Result<Option<Restriction>, Error> {
    let Some(term) = list.terms.iter().find(|term| term.key == key) else { return Ok(None) };
    let Some(vocabulary) = list.listing.vocabulary(key) else { return Ok(None) };
    let own = Own { key: word(key), vocabulary, sql: term.own };
    let values = own.slugs(conn, value)?;
    let streams = term.by_date.map(|from| {
        let one = |value: &String| Sql::new("t.kind = :kind").bind(":kind", value.clone());
        values.iter().map(|value| (from, one(value))).collect()
    });
    let marked = term.mark.map(|mark| {
        let marked = values.iter().map(|value| format!("\"{mark}{}\"", value.replace('"', "")));
        marked.collect::<Vec<_>>().join(" OR ")
    });
    Ok(Some(Restriction {
        rows: term.rows.map(|rows| Sql::new(rows).bind_list(":values", &values)),
        streams: streams.unwrap_or_default(),
        matched: marked,
        kinds: if key == FilterKey::Kind { values.clone() } else { Vec::new() },
        ..Restriction::probe(Sql::new(term.probe).bind_list(":values", &values))
    }))
}

/// Records whose date lies so between two days.
pub(super) fn when(list: &List, (from, to): (Day, Day), lies: Lies) -> Option<Restriction> {
    let when = list.when.as_ref()?;
    let bind = |sql: Sql| sql.bind(":from", from.number()).bind(":to", to.number());
    let rows = Some(bind(Sql::new(when.rows)));
    let (rows, probe) = match lies {
        Lies::May => (rows, Sql::new(when.probe)),
        Lies::Surely => (None, Sql::new(when.surely)),
        Lies::MayOnly => {
            let before = format!("{} AND NOT (", when.probe);
            (rows, Sql::new(when.surely).wrap(&before, ")"))
        }
    };
    let days = Some((from, to, lies));
    Some(Restriction { rows, days, ..Restriction::probe(bind(probe)) })
}

/// Records whose time of day may lie between two minutes.
pub(super) fn time(list: &List, from: Minute, to: Minute) -> Option<Restriction> {
    let time = list.time.as_ref()?;
    let bound = |text| Sql::new(text).bind(":from", i64::from(from)).bind(":to", i64::from(to));
    Some(Restriction { rows: Some(bound(time.rows)), ..Restriction::probe(bound(time.probe)) })
}

/// Records whose consent runs out between two days: what is known of it is gone
/// through, which is little.
pub(super) fn until(
    conn: &Connection,
    list: &List,
    (from, to): (Day, Day),
) -> Result<Option<Restriction>, Error> {
    let Some(sql) = list.until else { return Ok(None) };
    let mut known = conn.prepare_cached(sql)?;
    let known = known.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let mut rows = Vec::new();
    for found in known {
        let (row, edtf): (i64, String) = found?;
        let ends = FuzzyDate::from_parts(edtf.clone(), &edtf).ok().map(|date| date.latest());
        rows.extend(ends.filter(|day| from <= *day && *day <= to).map(|_| row));
    }
    Ok(Some(themselves(&rows)))
}

/// The rows of a list that have something; `None` where they never can.
pub(super) fn has(list: &List, value: &str) -> Option<Restriction> {
    let has = list.has.iter().find(|has| has.value == value)?;
    Some(Restriction {
        rows: has.rows.map(Sql::new),
        others: has.others.map(Sql::new),
        ..Restriction::probe(Sql::new(has.probe))
    })
}

/// Records that so many may see, of whatever kind.
pub(super) fn access(conn: &Connection, value: &str) -> Result<Restriction, Error> {
    let sql = "SELECT 1 FROM records WHERE access = :value";
    let access = Own { key: "access", vocabulary: Vocabulary::Access, sql }.slugs(conn, value)?;
    let probe = "(SELECT access FROM records WHERE records.row = t.row)
                   IN (SELECT value FROM json_each(:access))";
    let rows = "SELECT row FROM records INDEXED BY records_by_access
                 WHERE access IS NOT NULL AND access IN (SELECT value FROM json_each(:access))";
    Ok(Restriction {
        rows: Some(Sql::new(rows).bind_list(":access", &access)),
        ..Restriction::probe(Sql::new(probe).bind_list(":access", &access))
    })
}
