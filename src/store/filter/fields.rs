//! Terms that look at fields of the records themselves.

use rusqlite::Connection;

use super::terms::Own;
use super::{Error, Restriction, Sql};
use crate::model::Day;
use crate::model::listing::Listing;
use crate::model::vocabulary::Vocabulary;

pub(super) fn kind(
    conn: &Connection,
    listing: Listing,
    value: &str,
) -> Result<Option<Restriction>, Error> {
    let (vocabulary, probe, rows) = match listing {
        Listing::Incidents => (
            Vocabulary::IncidentKind,
            "+t.kind IN (SELECT value FROM json_each(:kinds))",
            Some("SELECT row FROM incidents WHERE kind IN (SELECT value FROM json_each(:kinds))"),
        ),
        Listing::Organisations => (
            Vocabulary::OrganisationKind,
            "+t.organisation_kind IN (SELECT value FROM json_each(:kinds))",
            Some(
                "SELECT row FROM parties WHERE listing = 'organisations'
                    AND organisation_kind IN (SELECT value FROM json_each(:kinds))",
            ),
        ),
        Listing::Places => (
            Vocabulary::PlaceKind,
            "+t.kind IN (SELECT value FROM json_each(:kinds))",
            Some("SELECT row FROM places WHERE kind IN (SELECT value FROM json_each(:kinds))"),
        ),
        Listing::Sources => (
            Vocabulary::SourceKind,
            "+t.kind IN (SELECT value FROM json_each(:kinds))",
            Some("SELECT row FROM sources WHERE kind IN (SELECT value FROM json_each(:kinds))"),
        ),
        Listing::People => {
            (Vocabulary::PartyForm, "t.form IN (SELECT value FROM json_each(:kinds))", None)
        }
        Listing::Cases | Listing::Citations => return Ok(None),
    };
    let kinds = Own { key: "kind", vocabulary, sql: own_kind(listing) }.slugs(conn, value)?;
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
    Ok(Some(Restriction {
        rows: rows.map(|rows| Sql::new(rows).bind_list(":kinds", &kinds)),
        streams,
        kinds: kinds.clone(),
        ..Restriction::probe(Sql::new(probe).bind_list(":kinds", &kinds))
    }))
}

fn own_kind(listing: Listing) -> &'static str {
    match listing {
        Listing::Incidents => "SELECT 1 FROM incidents WHERE kind = :value",
        Listing::Organisations => "SELECT 1 FROM parties WHERE organisation_kind = :value",
        Listing::Places => "SELECT 1 FROM places WHERE kind = :value",
        Listing::Sources => "SELECT 1 FROM sources WHERE kind = :value",
        _ => "SELECT 1 FROM parties WHERE form = :value",
    }
}

/// Records whose date may lie between two days.
pub(super) fn when(listing: Listing, from: Day, to: Day) -> Option<Restriction> {
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

pub(super) fn country(
    conn: &Connection,
    listing: Listing,
    value: &str,
) -> Result<Option<Restriction>, Error> {
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
        Listing::Sources | Listing::Citations => return Ok(None),
    };
    let sql = "SELECT 1 FROM places WHERE country = :value
                UNION ALL SELECT 1 FROM cases WHERE country = :value
                UNION ALL SELECT 1 FROM parties WHERE country = :value";
    let countries =
        Own { key: "country", vocabulary: Vocabulary::Country, sql }.slugs(conn, value)?;
    let rows = "WITH RECURSIVE inside (row) AS (
                  SELECT row FROM places WHERE country IN (SELECT value FROM json_each(:countries))
                   UNION
                  SELECT places.row FROM inside JOIN places ON places.parent = inside.row)
                SELECT incidents.row FROM inside JOIN incidents ON incidents.place = inside.row
                 UNION ALL
                SELECT incidents.row FROM cases JOIN incidents ON incidents.case_row = cases.row
                 WHERE cases.country IN (SELECT value FROM json_each(:countries))";
    let rows = Sql::new(rows).bind_list(":countries", &countries);
    Ok(Some(Restriction {
        rows: (listing == Listing::Incidents).then_some(rows),
        ..Restriction::probe(Sql::new(probe).bind_list(":countries", &countries))
    }))
}

/// Incidents in which a role is played; parties that play it in some incident.
pub(super) fn role(
    conn: &Connection,
    listing: Listing,
    value: &str,
) -> Result<Option<Restriction>, Error> {
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
        _ => return Ok(None),
    };
    let sql = "SELECT 1 FROM involvements WHERE role = :value";
    let roles = Own { key: "role", vocabulary: Vocabulary::Role, sql }.slugs(conn, value)?;
    let tokens: Vec<_> =
        roles.iter().map(|role| format!("\"§r{}\"", role.replace('"', ""))).collect();
    Ok(Some(Restriction {
        matched: (listing == Listing::Incidents).then(|| tokens.join(" OR ")),
        ..Restriction::probe(Sql::new(probe).bind_list(":roles", &roles))
    }))
}

pub(super) fn status(
    conn: &Connection,
    listing: Listing,
    value: &str,
) -> Result<Option<Restriction>, Error> {
    let (vocabulary, probe) = match listing {
        Listing::Cases => (Vocabulary::CaseStatus, "t.status IN (SELECT value FROM json_each(:s))"),
        Listing::Incidents => {
            (Vocabulary::Verification, "t.verification IN (SELECT value FROM json_each(:s))")
        }
        Listing::Citations => {
            (Vocabulary::CitationStatus, "t.status IN (SELECT value FROM json_each(:s))")
        }
        _ => return Ok(None),
    };
    let sql = match listing {
        Listing::Cases => "SELECT 1 FROM cases WHERE status = :value",
        Listing::Incidents => "SELECT 1 FROM incidents WHERE verification = :value",
        _ => "SELECT 1 FROM citations WHERE status = :value",
    };
    let slugs = Own { key: "status", vocabulary, sql }.slugs(conn, value)?;
    Ok(Some(Restriction::probe(Sql::new(probe).bind_list(":s", &slugs))))
}

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
