//! The terms of a filter as conditions on the rows of a list.
//!
//! What a term names is looked up first: terms of vocabularies by slug, label
//! or word in any language, records by reference or by the words of their
//! names. A word passes records whose text holds a word that begins so; one
//! letter must be a whole word, since half of all records hold a word that
//! begins with it.

mod fields;
mod has;
mod resolve;
mod tags;
mod terms;
#[cfg(test)]
mod tests;

use rusqlite::Connection;

use super::Error;
use super::list::{Restriction, Sql, inside, themselves, tied, with_parties};
use super::search::{is_quick, matching};
use crate::model::Kind;
use crate::model::filter::{FILTER_KEYS, Filter, FilterKey, FilterTerm, Test};
use crate::model::listing::Listing;

/// Conditions on the rows of a list.
pub(super) fn restrictions(
    conn: &Connection,
    listing: Listing,
    filter: &Filter,
) -> Result<Vec<Restriction>, Error> {
    let mut restrictions = Vec::new();
    for term in &filter.terms {
        let found = restriction(conn, listing, term)?;
        restrictions.extend(found.map(|found| if term.excluded { found.without() } else { found }));
    }
    Ok(restrictions)
}

/// A term that the records of a list can never pass.
pub(super) fn foreign(term: &FilterTerm, listing: &'static str) -> Error {
    let name = match &term.test {
        Test::Word(word) => word.as_str(),
        Test::When { .. } => "when:",
        Test::Key(key, _) => {
            let name = FILTER_KEYS.iter().find(|(_, known)| known == key);
            name.map_or("", |(name, _)| *name)
        }
    };
    let colon = if matches!(term.test, Test::Key(..)) { ":" } else { "" };
    Error::Filter { term: format!("{name}{colon}"), listing }
}

fn restriction(
    conn: &Connection,
    listing: Listing,
    term: &FilterTerm,
) -> Result<Option<Restriction>, Error> {
    let (key, value) = match &term.test {
        Test::Word(word) => return words(conn, listing, word),
        Test::When { from, to, .. } => {
            let found = fields::when(listing, *from, *to);
            return found.map(Some).ok_or_else(|| foreign(term, listing.slug()));
        }
        Test::Key(key, value) => (*key, value.as_str()),
    };
    let found = match key {
        FilterKey::Kind => fields::kind(conn, listing, value)?,
        FilterKey::Case => Some(of(conn, listing, Kind::Case, value)?),
        FilterKey::Place if matches!(listing, Listing::Sources | Listing::Citations) => None,
        FilterKey::Place => Some(of(conn, listing, Kind::Place, value)?),
        FilterKey::Who => Some(of(conn, listing, Kind::Party, value)?),
        FilterKey::Source => Some(of(conn, listing, Kind::Source, value)?),
        FilterKey::By if listing == Listing::Incidents => {
            let parties = terms::records(conn, "by", Kind::Party, value)?;
            Some(with_parties(&parties, Some("perpetrator")))
        }
        FilterKey::By => None,
        FilterKey::Country => fields::country(conn, listing, value)?,
        FilterKey::Role => fields::role(conn, listing, value)?,
        FilterKey::Status => fields::status(conn, listing, value)?,
        FilterKey::Has => has::restriction(listing, value),
        FilterKey::Access => Some(fields::access(conn, value)?),
        FilterKey::Tag => tags::restriction(conn, listing, value)?,
    };
    found.map(Some).ok_or_else(|| foreign(term, listing.slug()))
}

/// Records whose text holds words that begin so.
fn words(conn: &Connection, listing: Listing, text: &str) -> Result<Option<Restriction>, Error> {
    let Some(expression) = matching(conn, text)? else { return Ok(None) };
    if listing == Listing::Citations {
        // A citation has no text of its own in the search index.
        let probe = Sql::new(if is_quick(&expression) {
            "EXISTS (SELECT 1 FROM records CROSS JOIN search
                      WHERE records.row IN (t.source, t.record) AND records.day IS NOT NULL
                        AND search MATCH :match
                        AND search.rowid = (records.day << 32) | records.row)"
        } else {
            "t.source IN (SELECT rowid & 4294967295 FROM search WHERE search MATCH :match)
             OR t.record IN (SELECT rowid & 4294967295 FROM search WHERE search MATCH :match)"
        });
        return Ok(Some(Restriction::probe(probe.bind(":match", expression))));
    }
    Ok(Some(Restriction::matched(listing, expression)))
}

/// Records tied to those that a value names.
fn of(conn: &Connection, listing: Listing, kind: Kind, value: &str) -> Result<Restriction, Error> {
    let key = match kind {
        Kind::Case => "case",
        Kind::Place => "place",
        Kind::Source => "source",
        _ => "who",
    };
    let mut rows = terms::records(conn, key, kind, value)?;
    if kind == Kind::Place {
        rows = inside(conn, &rows)?;
    }
    Ok(match (listing, kind) {
        (Listing::Cases, Kind::Case)
        | (Listing::Places, Kind::Place)
        | (Listing::Sources, Kind::Source)
        | (Listing::People | Listing::Organisations, Kind::Party) => themselves(&rows),
        _ => tied(conn, listing, kind, &rows)?,
    })
}
