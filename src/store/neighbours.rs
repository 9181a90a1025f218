//! Incidents near to one that is being entered. Every question is bounded and
//! answered from an index, however many incidents there are.

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension, Params, named_params};

use super::{Error, exact, records, search};
use crate::model::date::Day;
use crate::model::field::Target;
use crate::model::near::{KnownIncident, Near, Nearness, Sketch, weight};
use crate::model::records::involvement::Role;
use crate::model::{FuzzyDate, RecordId};

/// People of a sketch that are looked for.
const PEOPLE: usize = 20;

/// Incidents that are compared for each person.
const OF_PERSON: i64 = 100;

/// Incidents at a place, or of a kind, that are compared.
const OF_PLACE: i64 = 50;

/// Incidents at a place of which those of the kind are compared.
const ON_DAYS: i64 = 1_000;

/// Incidents that are compared in all.
const COMPARED: usize = 300;

/// Days before a date in which incidents may have begun that reach into it.
const BEFORE: i64 = 31;

/// Incidents of a person of few, whenever they were.
const FEW: &str = "SELECT incident FROM involvements INDEXED BY involvements_by_party
                    WHERE party = :party LIMIT :limit";

/// Incidents of a person of many, in a range of days.
const MANY: &str = "SELECT rowid & 4294967295 FROM search
                     WHERE search MATCH :token AND rowid BETWEEN :from AND :to LIMIT :limit";

/// Incidents of a kind at a place on some days, the last first: at a place of
/// many, those that began long before are the first to be left out.
const EVENT: &str = "
    SELECT row FROM (SELECT row, kind FROM incidents INDEXED BY incidents_by_place
                      WHERE place = :place AND earliest BETWEEN :from AND :to
                      ORDER BY earliest DESC LIMIT :limit)
     WHERE kind = :kind LIMIT :some";

/// The newest at a place that began by a day.
const AT_PLACE: &str = "SELECT row FROM incidents INDEXED BY incidents_by_place
                         WHERE place = :value AND earliest <= :to
                         ORDER BY earliest DESC LIMIT :limit";

/// The newest of a kind that began by a day.
const OF_KIND: &str = "SELECT row FROM incidents INDEXED BY incidents_by_kind
                        WHERE kind = :value AND earliest <= :to
                        ORDER BY earliest DESC LIMIT :limit";

/// Those entered last.
const LAST: &str = "SELECT row FROM incidents ORDER BY row DESC LIMIT :limit";

/// What an incident is known by.
const KNOWN: &str = "SELECT kind, date_text, date_edtf, earliest, latest,
                            (SELECT id FROM records WHERE records.row = incidents.place) AS place
                       FROM incidents WHERE row = :row";

/// Who was involved in an incident, but for those who did it.
const INVOLVED: &str = "
    SELECT id, label FROM involvements INDEXED BY involvements_by_incident
      JOIN records ON records.row = party
     WHERE incident = :row AND role <> :perpetrator LIMIT 50";

/// Live incidents near to a sketch, the nearest first and of those the newest,
/// at most `limit` of them.
pub fn near(
    conn: &Connection,
    sketch: &Sketch,
    nearness: Nearness,
    limit: usize,
) -> Result<Vec<Near>, Error> {
    let sketch = bounded(conn, sketch)?;
    if nearness == Nearness::Same && !sketch.is_telling() {
        return Ok(vec![]);
    }
    let rows = match nearness {
        Nearness::Same => probably_same(conn, &sketch)?,
        Nearness::Similar => similar(conn, &sketch)?,
    };
    let mut found = Vec::new();
    for row in rows.into_iter().rev().take(COMPARED) {
        let Some((known, when)) = known(conn, row)? else { continue };
        let shared = match nearness {
            Nearness::Same => sketch.same(&known),
            Nearness::Similar => Some(sketch.shared(&known)),
        };
        if let Some(shared) = shared {
            found.push((weight(&shared), known.days.map(|days| days.0), row, when, shared));
        }
    }
    found.sort_by_key(|(weight, day, row, ..)| std::cmp::Reverse((*weight, *day, *row)));
    found.truncate(limit);
    let near = found.into_iter().map(|(_, _, row, when, shared)| {
        Ok(records::named_at(conn, row)?.map(|record| Near { record, when, shared }))
    });
    Ok(near.collect::<Result<Vec<_>, Error>>()?.into_iter().flatten().collect())
}

/// The sketch with as many people as are looked for, and with the names of
/// those that are linked: someone else may have recorded them a second time.
fn bounded(conn: &Connection, sketch: &Sketch) -> Result<Sketch, Error> {
    let mut sketch = sketch.clone();
    sketch.names.truncate(PEOPLE);
    sketch.people.truncate(PEOPLE);
    for id in &sketch.people {
        if let Some(row) = records::row(conn, *id)? {
            sketch.names.extend(records::entry_at(conn, row)?.map(|entry| entry.label));
        }
    }
    Ok(sketch)
}

fn probably_same(conn: &Connection, sketch: &Sketch) -> Result<BTreeSet<i64>, Error> {
    let mut rows = BTreeSet::new();
    for party in parties(conn, sketch)? {
        rows.extend(of_party(conn, party, sketch.days)?);
    }
    if let (Some(place), Some(kind), Some((from, to)), true) =
        (sketch.place, &sketch.kind, sketch.days, sketch.is_one_event())
        && let Some(place) = records::row(conn, place)?
    {
        let (from, to) = (from.number() - BEFORE, to.number());
        let values = named_params! {
            ":place": place, ":kind": kind, ":from": from, ":to": to,
            ":limit": ON_DAYS, ":some": OF_PLACE,
        };
        rows.extend(read(conn, EVENT, values)?);
    }
    Ok(rows)
}

fn similar(conn: &Connection, sketch: &Sketch) -> Result<BTreeSet<i64>, Error> {
    let mut rows = BTreeSet::new();
    for party in parties(conn, sketch)? {
        rows.extend(of_party(conn, party, sketch.days)?);
    }
    let to = sketch.days.map_or(i64::MAX, |days| days.1.number().saturating_add(BEFORE));
    let limit = OF_PLACE;
    if let Some(place) = sketch.place.map(|id| records::row(conn, id)).transpose()?.flatten() {
        let values = named_params! { ":value": place, ":to": to, ":limit": limit };
        rows.extend(read(conn, AT_PLACE, values)?);
    }
    if let Some(kind) = &sketch.kind {
        let values = named_params! { ":value": kind, ":to": to, ":limit": limit };
        rows.extend(read(conn, OF_KIND, values)?);
    }
    if rows.is_empty() {
        rows.extend(read(conn, LAST, named_params! { ":limit": limit })?);
    }
    Ok(rows)
}

/// The rows of the people of a sketch, and of those who have a name of it.
fn parties(conn: &Connection, sketch: &Sketch) -> Result<BTreeSet<i64>, Error> {
    let mut parties = BTreeSet::new();
    for id in &sketch.people {
        parties.extend(records::row(conn, *id)?);
    }
    for name in &sketch.names {
        for named in exact::named(conn, Target::Party, name)? {
            parties.extend(records::row(conn, named.id)?);
        }
    }
    Ok(parties)
}

fn of_party(conn: &Connection, party: i64, days: Option<(Day, Day)>) -> Result<Vec<i64>, Error> {
    let few = read(conn, FEW, named_params! { ":party": party, ":limit": OF_PERSON + 1 })?;
    let many = i64::try_from(few.len()).unwrap_or(i64::MAX) > OF_PERSON;
    let Some((from, to)) = days.filter(|_| many) else { return Ok(few) };
    let (from, to) = (search::day_number(from), search::day_number(to));
    let from = from.saturating_sub(BEFORE).max(1) << 32;
    let to = (to << 32) | 0xffff_ffff;
    let token = format!("\"§p{party}\"");
    let values = named_params! { ":token": token, ":from": from, ":to": to, ":limit": OF_PERSON };
    read(conn, MANY, values)
}

fn read(conn: &Connection, sql: &str, values: impl Params) -> Result<Vec<i64>, Error> {
    let mut rows = conn.prepare_cached(sql)?;
    Ok(rows.query_map(values, |row| row.get(0))?.collect::<Result<_, _>>()?)
}

/// A live incident as the rule knows it, and its date; `None` where it is gone.
fn known(conn: &Connection, row: i64) -> Result<Option<(KnownIncident, Option<FuzzyDate>)>, Error> {
    let mut incident = conn.prepare_cached(KNOWN)?;
    let incident = incident
        .query_row(named_params! { ":row": row }, |found| {
            let (text, edtf): (Option<String>, Option<String>) =
                (found.get("date_text")?, found.get("date_edtf")?);
            let days: (i64, i64) = (found.get("earliest")?, found.get("latest")?);
            let place: Option<[u8; 16]> = found.get("place")?;
            Ok((found.get::<_, String>("kind")?, text, edtf, days, place))
        })
        .optional()?;
    let Some((kind, text, edtf, days, place)) = incident else { return Ok(None) };
    let when = edtf.and_then(|edtf| FuzzyDate::from_parts(text.unwrap_or_default(), &edtf).ok());
    let days = when.is_some().then(|| (Day::from_number(days.0), Day::from_number(days.1)));
    let people = involved(conn, row)?;
    Ok(Some((KnownIncident { days, kind, place: place.map(records::id_of), people }, when)))
}

fn involved(conn: &Connection, row: i64) -> Result<Vec<(RecordId, String)>, Error> {
    let mut people = conn.prepare_cached(INVOLVED)?;
    let but = named_params! { ":row": row, ":perpetrator": Role::Perpetrator.as_str() };
    let people = people
        .query_map(but, |found| Ok((records::id_of(found.get("id")?), found.get("label")?)))?;
    Ok(people.collect::<Result<_, _>>()?)
}
