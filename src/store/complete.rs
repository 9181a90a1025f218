//! What is being typed may mean one of these records.

#[cfg(test)]
mod tests;

use std::collections::HashMap;

use rusqlite::{Connection, Row, ToSql, named_params};

use super::kinds::{self, Lookup};
use super::list::uses;
use super::records::Registered;
use super::{Error, exact, records, search, whole};
use crate::model::field::Target;
use crate::model::find::{Candidate, Telling};
use crate::model::fold::{Typed, fold, typed, wholes};
use crate::model::quick_line::{cited, several};
use crate::model::{Kind, Reference};

/// Records that are compared before the best are given.
const COMPARED: usize = 200;

/// How well a name fits what is typed: the less, the better.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
enum Fit {
    Exact,
    Beginning,
    LaterWord,
    Recent,
}

/// A record that may be meant.
struct Possible {
    row: i64,
    alias: Option<String>,
    fit: Fit,
}

/// What is typed, by its words and in every way in which it can go on.
struct Asked<'a> {
    text: &'a str,
    words: Vec<Typed>,
    wholes: Vec<String>,
}

impl<'a> Asked<'a> {
    fn of(text: &'a str) -> Self {
        let words = typed(text);
        let wholes = wholes(&words);
        Self { text, words, wholes }
    }

    fn is_empty(&self) -> bool {
        self.words.is_empty()
    }
}

/// Records whose reference is typed, or of whose name or other names some
/// words begin so: the best first, then those used most. Where nothing is
/// typed, those used last. Short beginnings are looked up among the first by
/// name and those used last.
pub fn candidates(
    conn: &Connection,
    target: Target,
    text: &str,
    limit: usize,
) -> Result<Vec<Candidate>, Error> {
    let asked = Asked::of(text);
    if asked.is_empty() && !text.trim().is_empty() {
        // A sign such as `-` means no record, and least of all the most used.
        return Ok(vec![]);
    }
    let mut found: HashMap<i64, Possible> = HashMap::new();
    for keeping in kinds::all().filter(|keeping| target.admits(keeping.kind)) {
        if let Some(lookup) = &keeping.lookup {
            look_up(conn, lookup, keeping.search.is_named(), &asked, &mut found)?;
        }
    }
    let mut found: Vec<Possible> = found.into_values().collect();
    found.sort_by_key(|one| (one.fit, std::cmp::Reverse(one.row)));
    let mut ranked = Vec::new();
    for one in found {
        let Some(record) = records::entry_at(conn, one.row)? else { continue };
        if target == Target::Organisation && record.reference.prefix != 'O' {
            continue;
        }
        if ranked.len() >= COMPARED.max(limit) {
            break;
        }
        let uses = uses(conn, record.kind, one.row)?;
        ranked.push((one, record, uses));
    }
    ranked.sort_by_key(|(one, _, uses)| (one.fit, std::cmp::Reverse((*uses, one.row))));
    let mut candidates = Vec::new();
    for record in meant(conn, target, text)?.into_iter().rev() {
        let row = record.row;
        ranked.retain(|(one, _, _)| one.row != row);
        let uses = uses(conn, record.kind, row)?;
        ranked.insert(0, (Possible { row, alias: None, fit: Fit::Exact }, record, uses));
    }
    for (one, record, uses) in ranked.into_iter().take(limit) {
        let about = about(conn, record.kind, one.row)?;
        let record = record.named(conn)?;
        candidates.push(Candidate { record, alias: one.alias, about, uses, reasons: vec![] });
    }
    Ok(candidates)
}

fn look_up(
    conn: &Connection,
    lookup: &Lookup,
    is_named: bool,
    asked: &Asked,
    found: &mut HashMap<i64, Possible>,
) -> Result<(), Error> {
    let mut take = |row: i64, name: Option<String>, alias: Option<String>| {
        let Some(one) = fit(row, name, alias, asked) else { return };
        match found.get(&row) {
            Some(known) if known.fit <= one.fit => {}
            _ => drop(found.insert(row, one)),
        }
    };
    for (row, name, alias) in rows(conn, lookup.recent, &[])? {
        take(row, name, alias);
    }
    let Some(whole) = asked.wholes.first() else { return Ok(()) };
    for from in &asked.wholes {
        let to = search::after(from);
        for sql in lookup.beginning {
            for (row, name, alias) in rows(conn, sql, named_params! { ":from": from, ":to": to })? {
                take(row, name, alias);
            }
        }
    }
    // One letter begins too many words to look further.
    if !matches!(asked.words.as_slice(), [word] if word.is_letter()) {
        let matching = if is_named {
            search::naming(asked.text)
        } else {
            // It is known by the names of others.
            search::matching(conn, asked.text)?.map(|it| format!("names : ({it})"))
        };
        for (row, name, alias) in rows(conn, lookup.words, named_params! { ":match": matching })? {
            take(row, name.or_else(|| Some(whole.clone())), alias);
        }
    }
    Ok(())
}

type NamedRow = (i64, Option<String>, Option<String>);

fn rows(
    conn: &Connection,
    sql: &str,
    values: &[(&str, &dyn ToSql)],
) -> Result<Vec<NamedRow>, Error> {
    let read = |row: &Row| Ok((row.get(0)?, row.get(1)?, row.get(2)?));
    Ok(conn.prepare_cached(sql)?.query_map(values, read)?.collect::<Result<_, _>>()?)
}

/// How well a record fits; `None` where it does not. The other name is kept
/// where it fits better than the name.
fn fit(row: i64, name: Option<String>, alias: Option<String>, asked: &Asked) -> Option<Possible> {
    if asked.is_empty() {
        return Some(Possible { row, alias: None, fit: Fit::Recent });
    }
    let by_name = name.and_then(|name| fit_of(&name, asked));
    let by_alias = alias.as_ref().and_then(|alias| fit_of(&fold(alias), asked));
    let fit = by_name.into_iter().chain(by_alias).min()?;
    let alias = alias.filter(|_| by_name != Some(fit));
    Some(Possible { row, alias, fit })
}

fn fit_of(name: &str, asked: &Asked) -> Option<Fit> {
    if asked.wholes.first().is_some_and(|whole| name == whole) {
        return Some(Fit::Exact);
    }
    if asked.wholes.iter().any(|whole| name.starts_with(whole)) {
        return Some(Fit::Beginning);
    }
    let begins = |word: &Typed| name.split(' ').any(|own| word.begins(own));
    asked.words.iter().all(begins).then_some(Fit::LaterWord)
}

/// Records that lead the list: that of the reference, the sources of the reference
/// or the name before a locator, and those of which each is named.
fn meant(conn: &Connection, target: Target, text: &str) -> Result<Vec<Registered>, Error> {
    let found = referenced(conn, target, text)?;
    let titles = several(text, false).filter(|_| target == Target::Source);
    if let (None, Some(titles)) = (&found, titles) {
        let each = titled(conn, text, &titles)?;
        if !each.is_empty() {
            return Ok(each);
        }
    }
    let head = cited(text).map(|(head, _)| head).filter(|_| target == Target::Source);
    let (None, Some(head)) = (&found, head) else { return Ok(found.into_iter().collect()) };
    if !exact::named(conn, target, text)?.is_empty() {
        return Ok(vec![]);
    }
    if let Some(found) = referenced(conn, target, head)? {
        return Ok(vec![found]);
    }
    let mut meant = Vec::new();
    for named in exact::named(conn, target, head)? {
        meant.push(records::entry(conn, named.id)?);
    }
    Ok(meant)
}

/// The sources of some titles, where each is one and the text as a whole is none.
fn titled(conn: &Connection, text: &str, titles: &[&str]) -> Result<Vec<Registered>, Error> {
    if !exact::named(conn, Target::Source, text)?.is_empty() {
        return Ok(vec![]);
    }
    let mut each = Vec::new();
    for title in titles {
        let named = exact::named(conn, Target::Source, title)?;
        if named.is_empty() {
            return Ok(vec![]);
        }
        for source in named {
            each.push(records::entry(conn, source.id)?);
        }
    }
    Ok(each)
}

/// The live record whose reference is typed, if a link may lead to it.
fn referenced(conn: &Connection, target: Target, text: &str) -> Result<Option<Registered>, Error> {
    let Ok(reference) = text.parse::<Reference>() else { return Ok(None) };
    let named = match records::by_reference(conn, &reference) {
        Ok(named) if target.admits(named.kind) => named,
        Ok(_) | Err(Error::NoRecord(_)) => return Ok(None),
        Err(error) => return Err(error),
    };
    let organisation = target != Target::Organisation || named.reference.prefix == 'O';
    let live = whole::brief(conn, named.id)?.is_some_and(|brief| !brief.trashed);
    if organisation && live { Ok(Some(records::entry(conn, named.id)?)) } else { Ok(None) }
}

/// What tells a record from others of the name.
pub(super) fn about(conn: &Connection, kind: Kind, row: i64) -> Result<Vec<Telling>, Error> {
    let Some(lookup) = &kinds::of(kind).lookup else { return Ok(Vec::new()) };
    let mut about = conn.prepare_cached(lookup.about)?;
    let parts: [Option<String>; 4] = about.query_row(named_params! { ":row": row }, |row| {
        Ok([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?])
    })?;
    let [date, term, text, code] = parts.map(|part| part.filter(|part| !part.is_empty()));
    let date = date.map(|date| shown(lookup.by_year, &date)).filter(|date| !date.is_empty());
    let term = term.zip(lookup.term).map(|(slug, of)| Telling::Term(of, slug));
    let [date, text, code] = [date, text, code].map(|part| part.map(Telling::Text));
    Ok([date, term, text, code].into_iter().flatten().collect())
}

/// A date as it tells records apart, perhaps by its year alone.
fn shown(by_year: bool, edtf: &str) -> String {
    let Ok(date) = crate::model::FuzzyDate::from_parts(edtf, edtf) else { return String::new() };
    let year = |day: crate::model::Day| day.civil().0;
    if by_year && year(date.earliest()) == year(date.latest()) {
        year(date.earliest()).to_string()
    } else {
        date.compact()
    }
}
