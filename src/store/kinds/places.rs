//! Places.

use rusqlite::{Connection, named_params};

use super::columns::{row_of_optional, term};
use super::{Group, Indexed, Keeping, LinkColumn, Lookup, Names, Row, Search};
use crate::model::field::Target;
use crate::model::fold::fold;
use crate::model::records::place::Place;
use crate::model::vocabulary::Vocabulary;
use crate::store::tables::Refused;

pub(super) const PLACES: Keeping = Keeping {
    links: &[LinkColumn::to("parent", "parent").shown(Group {
        order: "name, row",
        most: Some(200),
        ..Group::of("places", "row", &["kind"])
    })],
    search: Search::Itself(Indexed {
        beside: Some(
            "SELECT '§kl' || replace(kind, '-', '') FROM places WHERE row = :row AND kind <> ''",
        ),
        shown: None,
        marked: Names::Own,
        is_name: true,
        dated: false,
        kinds: Some((Vocabulary::PlaceKind, "§kl")),
        rank: 1,
        beginnings: &["SELECT row FROM places
                        WHERE name >= :from AND name < :to ORDER BY name LIMIT :limit"],
    }),
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
        by_year: false,
        uses: Some("SELECT count(*) FROM (SELECT 1 FROM incidents WHERE place = :row LIMIT 1001)"),
    }),
    incidents: Some("SELECT count(*) FROM incidents WHERE place = :row"),
    ..Keeping::of::<Place>("places")
};

impl Row for Place {
    fn put(&self, conn: &Connection, row: i64) -> Result<(), Refused> {
        conn.prepare_cached(
            "INSERT INTO places (row, name, kind, parent, country, latitude, longitude, precision)
             VALUES (:row, :name, :kind, :parent, :country, :latitude, :longitude, :precision)",
        )?
        .execute(named_params! {
            ":row": row,
            ":name": fold(self.name.as_str()),
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
