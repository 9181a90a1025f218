//! The terms of a filter as conditions on the rows of a list.
//!
//! What a term names is looked up first: terms of vocabularies by slug, label
//! or word in any language, records by reference or by the words of their
//! names. A word passes records whose text holds a word that begins so; one
//! letter must be a whole word, since half of all records hold a word that
//! begins with it.

mod has;
mod resolve;
#[cfg(test)]
mod tests;

use rusqlite::Connection;

use super::Error;
use super::list::{Restriction, Sql, inside, themselves, tied, with_parties};
use crate::model::filter::{FILTER_KEYS, Filter, FilterKey, FilterTerm, Test};
use crate::model::listing::Listing;
use crate::model::vocabulary::Vocabulary;
use crate::model::{Day, Kind};

pub(super) use resolve::{after, matching, named};

/// Conditions on the rows of a list.
pub(super) fn restrictions(
    conn: &Connection,
    listing: Listing,
    filter: &Filter,
) -> Result<Vec<Restriction>, Error> {
    let mut restrictions = Vec::new();
    for term in &filter.terms {
        let found = restriction(conn, listing, term)?;
        restrictions.extend(found.map(|found| if term.excluded { without(found) } else { found }));
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

/// The rows that do not pass.
fn without(restriction: Restriction) -> Restriction {
    Restriction {
        rows: restriction.others,
        ..Restriction::probe(restriction.probe.wrap("NOT ifnull((", "), 0)"))
    }
}

fn restriction(
    conn: &Connection,
    listing: Listing,
    term: &FilterTerm,
) -> Result<Option<Restriction>, Error> {
    let (key, value) = match &term.test {
        Test::Word(word) => return Ok(words(listing, word, term.excluded)),
        Test::When { from, to, .. } => {
            let found = when(listing, *from, *to);
            return found.map(Some).ok_or_else(|| foreign(term, listing.slug()));
        }
        Test::Key(key, value) => (*key, value.as_str()),
    };
    let found = match key {
        FilterKey::Kind => kind(listing, value),
        FilterKey::Case => Some(of(conn, listing, Kind::Case, value)?),
        FilterKey::Place if matches!(listing, Listing::Sources | Listing::Citations) => None,
        FilterKey::Place => Some(of(conn, listing, Kind::Place, value)?),
        FilterKey::Who => Some(of(conn, listing, Kind::Party, value)?),
        FilterKey::Source => Some(of(conn, listing, Kind::Source, value)?),
        FilterKey::By if listing == Listing::Incidents => {
            let parties = named(conn, Kind::Party, value)?;
            Some(with_parties(&parties, Some("perpetrator")))
        }
        FilterKey::By => None,
        FilterKey::Country => country(listing, value),
        FilterKey::Role => role(listing, value),
        FilterKey::Status => status(listing, value),
        FilterKey::Has => has::restriction(listing, value),
        FilterKey::Access => Some(access(value)),
        FilterKey::Tag => tag(listing, value),
    };
    found.map(Some).ok_or_else(|| foreign(term, listing.slug()))
}

/// Records whose text holds words that begin so.
fn words(listing: Listing, text: &str, excluded: bool) -> Option<Restriction> {
    let expression = matching(text)?;
    if listing == Listing::Citations {
        let probe = Sql::new(
            "EXISTS (SELECT 1 FROM (SELECT rowid & 4294967295 AS row FROM search
                                     WHERE search MATCH :match) found
                      WHERE found.row IN (t.source, t.record))",
        );
        return Some(Restriction::probe(probe.bind(":match", expression)));
    }
    if excluded {
        // Few rows hold a word, so that each row is asked by itself.
        let probe = Sql::new(
            "EXISTS (SELECT 1 FROM search WHERE search MATCH :match AND rowid =
                     ((SELECT day FROM records WHERE records.row = t.row) << 32) | t.row)",
        );
        return Some(Restriction::probe(probe.bind(":match", expression)));
    }
    Some(Restriction::matched(listing, expression))
}

/// Terms of a vocabulary that a value may mean; the value itself, where a
/// casebook has a term of its own.
fn slugs(vocabulary: Vocabulary, value: &str) -> Vec<String> {
    if let Ok(term) = vocabulary.read(value) {
        return vec![term.to_string()];
    }
    let found = vocabulary.complete(value);
    match found.is_empty() {
        true => vec![value.to_owned()],
        false => found.into_iter().map(|entry| entry.slug.to_owned()).collect(),
    }
}

fn kind(listing: Listing, value: &str) -> Option<Restriction> {
    let (vocabulary, probe, rows) = match listing {
        Listing::Incidents => (
            Vocabulary::IncidentKind,
            "t.kind IN (SELECT value FROM json_each(:kinds))",
            "SELECT row FROM incidents WHERE kind IN (SELECT value FROM json_each(:kinds))",
        ),
        Listing::Organisations => (
            Vocabulary::OrganisationKind,
            "t.organisation_kind IN (SELECT value FROM json_each(:kinds))",
            "SELECT row FROM parties WHERE listing = 'organisations'
                AND organisation_kind IN (SELECT value FROM json_each(:kinds))",
        ),
        Listing::Places => (
            Vocabulary::PlaceKind,
            "t.kind IN (SELECT value FROM json_each(:kinds))",
            "SELECT row FROM places WHERE kind IN (SELECT value FROM json_each(:kinds))",
        ),
        Listing::Sources => (
            Vocabulary::SourceKind,
            "t.kind IN (SELECT value FROM json_each(:kinds))",
            "SELECT row FROM sources WHERE kind IN (SELECT value FROM json_each(:kinds))",
        ),
        Listing::People => (
            Vocabulary::PartyForm,
            "t.form IN (SELECT value FROM json_each(:kinds))",
            "SELECT NULL WHERE :kinds IS NULL",
        ),
        Listing::Cases | Listing::Citations => return None,
    };
    let kinds = slugs(vocabulary, value);
    let one = |from, kind: &String| (from, Sql::new("t.kind = :kind").bind(":kind", kind.clone()));
    let streams = match listing {
        Listing::Incidents => {
            kinds.iter().map(|kind| one("incidents t INDEXED BY incidents_by_kind", kind)).collect()
        }
        Listing::Sources => {
            kinds.iter().map(|kind| one("sources t INDEXED BY sources_by_kind", kind)).collect()
        }
        _ => Vec::new(),
    };
    let rows = Sql::new(rows).bind_list(":kinds", &kinds);
    Some(Restriction {
        rows: (listing != Listing::People).then_some(rows),
        streams,
        ..Restriction::probe(Sql::new(probe).bind_list(":kinds", &kinds))
    })
}

/// Records tied to those that a value names.
fn of(conn: &Connection, listing: Listing, kind: Kind, value: &str) -> Result<Restriction, Error> {
    let mut rows = named(conn, kind, value)?;
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

/// Records whose date may lie between two days.
fn when(listing: Listing, from: Day, to: Day) -> Option<Restriction> {
    let (probe, rows) = match listing {
        Listing::Incidents => (
            "t.earliest <= :to AND t.latest >= :from AND t.date_edtf IS NOT NULL",
            "SELECT row FROM incidents INDEXED BY incidents_long
              WHERE latest - earliest > 31 AND date_edtf IS NOT NULL
                AND earliest <= :to AND latest >= :from
             UNION ALL
             SELECT row FROM incidents INDEXED BY incidents_by_date
              WHERE earliest >= :from - 31 AND earliest <= :to AND latest >= :from
                AND latest - earliest <= 31",
        ),
        Listing::Sources => (
            "t.earliest <= :to AND t.latest >= :from AND t.date_edtf IS NOT NULL",
            "SELECT row FROM sources
              WHERE earliest <= :to AND latest >= :from AND date_edtf IS NOT NULL",
        ),
        Listing::People => (
            "t.birth_earliest <= :to AND t.birth_latest >= :from AND t.birth_edtf IS NOT NULL",
            "SELECT row FROM parties WHERE listing = 'people' AND birth_earliest <= :to
                AND birth_latest >= :from AND birth_edtf IS NOT NULL",
        ),
        _ => return None,
    };
    let bound = |text| Sql::new(text).bind(":from", from.number()).bind(":to", to.number());
    Some(Restriction {
        rows: Some(bound(rows)),
        days: Some((from, to)),
        ..Restriction::probe(bound(probe))
    })
}

fn country(listing: Listing, value: &str) -> Option<Restriction> {
    let probe = match listing {
        Listing::Cases | Listing::People | Listing::Organisations => {
            "t.country IN (SELECT value FROM json_each(:countries))"
        }
        Listing::Places => {
            "EXISTS (WITH RECURSIVE around (country, parent) AS (
                       SELECT t.country, t.parent
                        UNION
                       SELECT places.country, places.parent
                         FROM around JOIN places ON places.row = around.parent)
                     SELECT 1 FROM around
                      WHERE country IN (SELECT value FROM json_each(:countries)))"
        }
        Listing::Incidents => {
            "(SELECT country FROM cases WHERE cases.row = t.case_row)
               IN (SELECT value FROM json_each(:countries))
             OR EXISTS (WITH RECURSIVE around (country, parent) AS (
                          SELECT country, parent FROM places WHERE places.row = t.place
                           UNION
                          SELECT places.country, places.parent
                            FROM around JOIN places ON places.row = around.parent)
                        SELECT 1 FROM around
                         WHERE country IN (SELECT value FROM json_each(:countries)))"
        }
        Listing::Sources | Listing::Citations => return None,
    };
    let countries = slugs(Vocabulary::Country, value);
    let rows = "WITH RECURSIVE inside (row) AS (
                  SELECT row FROM places WHERE country IN (SELECT value FROM json_each(:countries))
                   UNION
                  SELECT places.row FROM inside JOIN places ON places.parent = inside.row)
                SELECT incidents.row FROM inside JOIN incidents ON incidents.place = inside.row
                 UNION ALL
                SELECT incidents.row FROM cases JOIN incidents ON incidents.case_row = cases.row
                 WHERE cases.country IN (SELECT value FROM json_each(:countries))";
    let rows = Sql::new(rows).bind_list(":countries", &countries);
    Some(Restriction {
        rows: (listing == Listing::Incidents).then_some(rows),
        ..Restriction::probe(Sql::new(probe).bind_list(":countries", &countries))
    })
}

/// Incidents in which a role is played; parties that play it in some incident.
fn role(listing: Listing, value: &str) -> Option<Restriction> {
    let probe = match listing {
        Listing::Incidents => {
            "EXISTS (SELECT 1 FROM involvements WHERE incident = t.row
                        AND role IN (SELECT value FROM json_each(:roles)))"
        }
        Listing::People | Listing::Organisations => {
            "EXISTS (SELECT 1 FROM involvements
                       JOIN incidents ON incidents.row = involvements.incident
                      WHERE party = t.row AND role IN (SELECT value FROM json_each(:roles)))"
        }
        _ => return None,
    };
    let roles = slugs(Vocabulary::Role, value);
    Some(Restriction::probe(Sql::new(probe).bind_list(":roles", &roles)))
}

fn status(listing: Listing, value: &str) -> Option<Restriction> {
    let (vocabulary, probe) = match listing {
        Listing::Cases => (Vocabulary::CaseStatus, "t.status IN (SELECT value FROM json_each(:s))"),
        Listing::Incidents => {
            (Vocabulary::Verification, "t.verification IN (SELECT value FROM json_each(:s))")
        }
        Listing::Citations => {
            (Vocabulary::CitationStatus, "t.status IN (SELECT value FROM json_each(:s))")
        }
        _ => return None,
    };
    Some(Restriction::probe(Sql::new(probe).bind_list(":s", &slugs(vocabulary, value))))
}

fn access(value: &str) -> Restriction {
    let access = slugs(Vocabulary::Access, value);
    let probe = "(SELECT access FROM records WHERE records.row = t.row)
                   IN (SELECT value FROM json_each(:access))";
    let rows = "SELECT row FROM records INDEXED BY records_by_access
                 WHERE access IS NOT NULL AND access IN (SELECT value FROM json_each(:access))";
    Restriction {
        rows: Some(Sql::new(rows).bind_list(":access", &access)),
        ..Restriction::probe(Sql::new(probe).bind_list(":access", &access))
    }
}

/// Records with a tag, whose letters may be capitals or not. Tags stand in the
/// search index, which leaves few records to look at.
fn tag(listing: Listing, value: &str) -> Option<Restriction> {
    if !matches!(listing, Listing::Cases | Listing::Incidents) {
        return None;
    }
    let mut capital = value.chars();
    let first = capital.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
    let capital = format!("{first}{}", capital.as_str().to_lowercase());
    let forms = [value.to_owned(), value.to_lowercase(), value.to_uppercase(), capital];
    let probe = "EXISTS (SELECT 1 FROM json_each(t.tags)
                          WHERE value IN (SELECT value FROM json_each(:tags)))";
    let rows = "SELECT rowid & 4294967295 FROM search WHERE search MATCH :match";
    let rows = matching(value).map(|expression| Sql::new(rows).bind(":match", expression));
    Some(Restriction { rows, ..Restriction::probe(Sql::new(probe).bind_list(":tags", &forms)) })
}
