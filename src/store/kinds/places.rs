//! Places.

use rusqlite::{Connection, named_params};

use super::columns::{row_of_optional, term};
use super::lists::{Cells, FirstColumn, Has, List, Listed, Ordered, Term, Tie};
use super::{Group, InIndex, Indexed, Keeping, LinkColumn, Lookup, Names, Tabled};
use crate::model::Kind;
use crate::model::field::Target;
use crate::model::filter::FilterKey;
use crate::model::fold::fold;
use crate::model::listing::{Cell, Listing, Sort};
use crate::model::records::place::Place;
use crate::model::vocabulary::Vocabulary;
use crate::store::Error;
use crate::store::refused::Refused;
use crate::store::{cells, filing};

pub(super) const PLACES: Keeping = Keeping {
    links: &[LinkColumn::to("parent", "parent", Names::None).shown(Group {
        order: "name_key, row",
        most: Some(200),
        ..Group::of("row", &["kind"])
    })],
    lookup: Some(Lookup {
        beginning: &["SELECT row, name, NULL AS alias FROM places
                       WHERE name >= :from AND name < :to ORDER BY name LIMIT 200"],
        words: "SELECT places.row, name, NULL AS alias
                  FROM (SELECT rowid FROM search
                         WHERE search MATCH :match AND rowid < 4294967296 LIMIT 5000) found
                  JOIN places ON places.row = found.rowid
                 LIMIT 200",
        recent: "SELECT places.row, name, NULL AS alias
                   FROM (SELECT DISTINCT place
                           FROM (SELECT place FROM incidents ORDER BY row DESC LIMIT 500)) used
                   JOIN places ON places.row = used.place
                  UNION ALL
                 SELECT * FROM (SELECT row, name, NULL FROM places ORDER BY row DESC LIMIT 50)",
        exact: &[(
            Target::Place,
            "SELECT row FROM places WHERE name = :name ORDER BY row LIMIT :limit",
        )],
        named: Some(
            "SELECT row FROM places WHERE name >= :from AND name < :to
              UNION
             SELECT places.row FROM search CROSS JOIN places ON places.row = search.rowid
              WHERE search MATCH :match AND search.rowid < 4294967296
              LIMIT :most",
        ),
        about: "SELECT NULL, NULL, (SELECT label FROM records WHERE records.row = places.parent),
                       country
                  FROM places WHERE row = :row",
        term: None,
        by_year: false,
        uses: Some("SELECT count(*) FROM (SELECT 1 FROM incidents WHERE place = :row LIMIT 1001)"),
    }),
    incidents: Some("SELECT count(*) FROM incidents WHERE place = :row"),
    lists: &[LIST],
    key: Some(FilterKey::Place),
    within: Some(INSIDE),
    ..Keeping::of::<Place>("places", InIndex::Itself(INDEXED))
};

const INDEXED: Indexed = Indexed {
    beside: Some(
        "SELECT '§kl' || replace(kind, '-', '') FROM places WHERE row = :row AND kind <> ''",
    ),
    shown: None,
    marked: Names::Own,
    is_title: false,
    is_name: true,
    dated: false,
    kinds: Some((Vocabulary::PlaceKind, "§kl")),
    rank: 1,
    beginnings: &["SELECT row FROM places
                    WHERE name >= :from AND name < :to ORDER BY name LIMIT :limit"],
};

/// Places, and those inside them.
const INSIDE: &str = "
    WITH RECURSIVE inside (row) AS (
      SELECT value FROM json_each(:rows)
       UNION
      SELECT places.row FROM inside JOIN places ON places.parent = inside.row)
    SELECT row FROM inside";

const LIST: List = List {
    orders: &[
        Ordered::of_few(
            "incidents",
            &["(SELECT count(*) FROM (SELECT 1 FROM incidents WHERE place = t.row LIMIT 1001))", "t.row"],
            FirstColumn::Itself,
        ),
        Ordered::DISPUTED,
        Ordered::by_label(Sort::Column("country"), "places t INDEXED BY places_by_country", &["t.country", "t.row"], Vocabulary::Country),
        Ordered::of(Sort::Name, "places t INDEXED BY places_in_order", &["t.name_key", "t.row"]),
        Ordered::by_label(Sort::Kind, "places t INDEXED BY places_by_kind", &["t.kind", "t.name_key", "t.row"], Vocabulary::PlaceKind),
    ],
    ties: &[
        (
            Kind::Party,
            Tie::Rows(
                "SELECT place FROM json_each(:rows) of
                   JOIN involvements ON party = of.value JOIN incidents ON incidents.row = incident",
            ),
        ),
        (
            Kind::Source,
            Tie::Rows(
                "SELECT record FROM json_each(:rows) of JOIN citations ON source = of.value
                  UNION ALL
                 SELECT place FROM json_each(:rows) of JOIN citations ON source = of.value
                   JOIN incidents ON incidents.row = record",
            ),
        ),
    ],
    terms: &[
        Term {
            rows: Some(
                "SELECT row FROM places WHERE kind IN (SELECT value FROM json_each(:values))",
            ),
            ..Term::on(
                FilterKey::Kind,
                "+t.kind IN (SELECT value FROM json_each(:values))",
                "SELECT 1 FROM places WHERE kind = :value",
            )
        },
        Term::country(
            "EXISTS (WITH RECURSIVE around (country, parent) AS (
                       SELECT t.country, t.parent
                        UNION
                       SELECT places.country, places.parent
                         FROM around JOIN places ON places.row = around.parent)
                     SELECT 1 FROM around
                      WHERE country IN (SELECT value FROM json_each(:values)))",
        ),
    ],
    has: &[Has::SOURCE, Has::DISPUTED],
    ..List::of(
        Listing::Places,
        "places t NOT INDEXED",
        Cells {
            sql: "SELECT kind, country, EXISTS (SELECT 1 FROM disputes WHERE record = :row) AS disputed
                    FROM places
                   WHERE row = :row",
            read: cells_of,
        },
    )
};

fn cells_of(listed: &Listed) -> Result<Vec<Cell>, Error> {
    let found = listed.found;
    Ok(vec![
        cells::text(listed.name),
        cells::term(found, Vocabulary::PlaceKind, "kind")?,
        cells::term(found, Vocabulary::Country, "country")?,
        listed.uses.clone(),
        cells::disputed(found)?,
    ])
}

impl Tabled for Place {
    fn put(&self, conn: &Connection, row: i64) -> Result<(), Refused> {
        conn.prepare_cached(
            "INSERT INTO places (row, name, name_key, kind, parent, country, latitude, longitude, precision)
             VALUES (:row, :name, :name_key, :kind, :parent, :country, :latitude, :longitude, :precision)",
        )?
        .execute(named_params! {
            ":row": row,
            ":name": fold(self.name.as_str()),
            ":name_key": filing::key(conn, self.name.as_str())?,
            ":kind": term(self.kind.as_ref()).unwrap_or_default(),
            ":parent": row_of_optional(conn, "parent", self.parent)?,
            ":country": term(self.country.as_ref()),
            ":latitude": self.latitude,
            ":longitude": self.longitude,
            ":precision": term(self.precision.as_ref()),
        })?;
        Ok(())
    }
}
