//! The terms of a filter as conditions on the rows of a list.
//!
//! What a term names is looked up first: terms of vocabularies by slug, label
//! or word in any language, records by reference or by the words of their
//! names. A word passes records whose text holds a word that begins so; one
//! letter must be a whole word, since half of all records hold a word that
//! begins with it.

mod fields;
mod resolve;
mod tags;
mod terms;
#[cfg(test)]
mod tests;

use rusqlite::Connection;

use super::kinds::lists::{Lies, Words};
use super::list::{inside, themselves, tied};
use super::narrow::timeline::with_parties;
use super::narrow::{Restriction, Sql};
use super::search::{is_quick, matching, matching_in_cases};
use super::{Error, kinds, list};
use crate::model::Day;
use crate::model::filter::{FILTER_KEYS, Filter, FilterKey, FilterTerm, Test};
use crate::model::listing::Listing;
use crate::model::record::Record;
use crate::model::records::involvement::Role;
use crate::model::records::party::Party;

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
        Test::Time { .. } => "time:",
        Test::Until { .. } => "until:",
        Test::Key(key, _) => word(*key),
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
        Test::When { from, to, surely, .. } => {
            let found = when(listing, (*from, *to), if *surely { Lies::Surely } else { Lies::May });
            return found.map(Some).ok_or_else(|| foreign(term, listing.slug()));
        }
        Test::Time { from, to, .. } => {
            let found = fields::time(kinds::list(listing).1, *from, *to);
            return found.map(Some).ok_or_else(|| foreign(term, listing.slug()));
        }
        Test::Until { from, to, .. } => {
            let found = fields::until(conn, kinds::list(listing).1, (*from, *to))?;
            return found.map(Some).ok_or_else(|| foreign(term, listing.slug()));
        }
        Test::Key(key, value) => (*key, value.as_str()),
    };
    let (_, list) = kinds::list(listing);
    if list.foreign.contains(&key) {
        return Err(foreign(term, listing.slug()));
    }
    let found = match key {
        FilterKey::Case | FilterKey::Place | FilterKey::Who | FilterKey::Source => {
            of(conn, listing, key, value)?
        }
        FilterKey::By if listing == Listing::Figures => of(conn, listing, FilterKey::Who, value)?,
        FilterKey::By if listing == Listing::Incidents => {
            let parties = terms::records(conn, "by", Party::KIND, value)?;
            Some(with_parties(&parties, Some(&Role::Perpetrator)))
        }
        FilterKey::By => None,
        FilterKey::Kind
        | FilterKey::Country
        | FilterKey::Role
        | FilterKey::Method
        | FilterKey::Injury
        | FilterKey::Status
        | FilterKey::Consent
        | FilterKey::Quantity
        | FilterKey::Standing => fields::own(conn, list, key, value)?,
        FilterKey::Has => fields::has(list, value),
        FilterKey::Access => Some(fields::access(conn, value)?),
        FilterKey::Tag => tags::restriction(conn, listing, value)?,
    };
    found.map(Some).ok_or_else(|| foreign(term, listing.slug()))
}

/// Records of a list whose date lies so between two days.
pub(super) fn when(listing: Listing, days: (Day, Day), lies: Lies) -> Option<Restriction> {
    fields::when(kinds::list(listing).1, days, lies)
}

/// Records whose text holds words that begin so; where they are a reference, what it
/// means.
fn words(conn: &Connection, listing: Listing, text: &str) -> Result<Option<Restriction>, Error> {
    if let Some((kind, row)) = resolve::meant(conn, text)? {
        if listing.kind() == kind {
            return Ok(Some(themselves(&[row])));
        }
        let of = inside(conn, kind, vec![row])?;
        return Ok(Some(tied(conn, listing, kind, &of)?));
    }
    let keeping = kinds::list(listing).0;
    let asked =
        if kinds::derived(keeping.kind).case.is_some() { matching_in_cases } else { matching };
    let Some(expression) = asked(conn, text)? else { return Ok(None) };
    Ok(Some(match &kinds::list(listing).1.words {
        Words::Indexed => list::matched(listing, expression),
        Words::Others { quick, slow } => {
            let probe = Sql::new(if is_quick(&expression) { quick } else { slow });
            Restriction::probe(probe.bind(":match", expression))
        }
    }))
}

/// Records tied to those that a value names, which are of the kind of the key.
fn of(
    conn: &Connection,
    listing: Listing,
    key: FilterKey,
    value: &str,
) -> Result<Option<Restriction>, Error> {
    let Some(named) = kinds::all().find(|keeping| keeping.key == Some(key)) else {
        return Ok(None);
    };
    let kind = named.kind;
    let rows = inside(conn, kind, terms::records(conn, word(key), kind, value)?)?;
    Ok(Some(if listing.kind() == kind {
        themselves(&rows)
    } else {
        tied(conn, listing, kind, &rows)?
    }))
}

/// The word before the colon.
fn word(key: FilterKey) -> &'static str {
    FILTER_KEYS.iter().find(|(_, known)| *known == key).map_or("", |(word, _)| *word)
}
