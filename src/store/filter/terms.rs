//! From the value of a term to what it names, or why it names nothing.

use rusqlite::{Connection, named_params};

use super::resolve::named;
use crate::model::Kind;
use crate::model::filter::Filter;
use crate::model::vocabulary::{Term, Vocabulary};
use crate::store::{Error, Nearest, own_terms, search};

/// Records whose names are offered in place of one that is not known.
pub(super) const OFFERED: usize = 4;

/// Kinds of incident that are told apart and yet are one of another kind; those
/// whose slug begins as the other's are too, such as `killing-protest`.
const NARROWER: &[(&str, &[&str])] = &[
    ("killing", &["extrajudicial-execution", "summary-execution"]),
    ("threat", &["death-threat"]),
];

/// The family of kinds by which somebody states that something did not happen.
const ABSENCE: &str = "absence";

/// Where terms that are a casebook's own may be found.
pub(super) struct Own {
    pub(super) key: &'static str,
    pub(super) vocabulary: Vocabulary,
    /// Gives a row where `:value` is one.
    pub(super) sql: &'static str,
}

impl Own {
    /// Terms that a value means: a term, a family of them, or several between
    /// commas.
    pub(super) fn slugs(&self, conn: &Connection, value: &str) -> Result<Vec<String>, Error> {
        own_terms::within(conn, || self.known(conn, value))?
    }

    fn known(&self, conn: &Connection, value: &str) -> Result<Vec<String>, Error> {
        let whole = meanings(self.vocabulary, value);
        if !whole.is_empty() {
            return Ok(whole);
        }
        let mut slugs = Vec::new();
        let mut parts: Vec<&str> = parts(value).collect();
        if parts.is_empty() {
            parts.push(value);
        }
        for part in parts {
            let found = meanings(self.vocabulary, part);
            if !found.is_empty() {
                slugs.extend(found);
            } else if Term::parse(part).is_ok() && self.is_own(conn, part)? {
                slugs.push(part.to_owned());
            } else {
                let near = self.vocabulary.nearest(part);
                return Err(unknown(self.key, part, Nearest::Terms(self.vocabulary, near)));
            }
        }
        slugs.sort();
        slugs.dedup();
        Ok(slugs)
    }

    fn is_own(&self, conn: &Connection, value: &str) -> Result<bool, Error> {
        Ok(conn.prepare_cached(self.sql)?.exists(named_params! { ":value": value })?)
    }
}

/// The values between commas.
pub(super) fn parts(value: &str) -> impl Iterator<Item = &str> {
    value.split(',').map(str::trim).filter(|part| !part.is_empty())
}

pub(super) fn unknown(key: &str, value: &str, near: Nearest) -> Error {
    Error::FilterValue { term: format!("{key}:{value}"), near }
}

/// Terms of a vocabulary that a value may mean.
fn meanings(vocabulary: Vocabulary, value: &str) -> Vec<String> {
    let kinds = vocabulary.terms();
    if vocabulary == Vocabulary::IncidentKind
        && let Ok(family) = Vocabulary::IncidentFamily.read(value)
    {
        let of_family = kinds.filter(|kind| kind.family == family.as_str());
        return of_family.map(|kind| kind.slug.to_owned()).collect();
    }
    if let Ok(term) = vocabulary.read(value) {
        let mut slugs = vec![term.to_string()];
        if vocabulary == Vocabulary::IncidentKind {
            let begins = format!("{term}-");
            slugs.extend(kinds.filter(|k| k.slug.starts_with(&begins)).map(|k| k.slug.to_owned()));
            let more = NARROWER.iter().filter(|(slug, _)| *slug == term.as_str());
            slugs.extend(more.flat_map(|(_, more)| more.iter().copied().map(str::to_owned)));
        }
        return slugs;
    }
    // That something did not happen is never found as that it did.
    let mut begun = vocabulary.complete(value);
    if begun.iter().any(|entry| entry.family != ABSENCE) {
        begun.retain(|entry| entry.family != ABSENCE);
    }
    begun.into_iter().map(|entry| entry.slug.to_owned()).collect()
}

/// Rows of the records of a kind that a value names, or several between commas.
pub(super) fn records(
    conn: &Connection,
    key: &'static str,
    kind: Kind,
    value: &str,
) -> Result<Vec<i64>, Error> {
    let mut rows = named(conn, kind, value)?;
    if !rows.is_empty() {
        return Ok(rows);
    }
    let several = parts(value).count() > 1;
    for part in parts(value).filter(|_| several) {
        let found = named(conn, kind, part)?;
        if found.is_empty() {
            return Err(unknown(key, part, names_near(conn, kind, part)?));
        }
        rows.extend(found);
    }
    if rows.is_empty() {
        return Err(unknown(key, value, names_near(conn, kind, value)?));
    }
    Ok(rows)
}

/// Names of records of a kind that are spelled nearly so, or begin so.
fn names_near(conn: &Connection, kind: Kind, value: &str) -> Result<Nearest, Error> {
    let beginning = |letters: usize| value.chars().take(letters).collect::<String>();
    for text in [value.to_owned(), beginning(3), beginning(2), beginning(1)] {
        let hits = search::find(conn, &Filter::of_words(&text), 50)?;
        let names = hits.into_iter().map(|hit| hit.record).filter(|record| record.kind == kind);
        let names = names.filter_map(|record| Some(record.called.name()?.to_owned()));
        let names: Vec<String> = names.take(OFFERED).collect();
        if !names.is_empty() {
            return Ok(Nearest::Names(names));
        }
    }
    Ok(Nearest::Names(vec![]))
}
