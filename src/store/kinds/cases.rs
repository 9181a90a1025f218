//! Cases.

use rusqlite::{Connection, named_params};

use super::columns::{json, term};
use super::lists::{Cells, FirstColumn, Has, List, Listed, Ordered, Term, Tie};
use super::{InIndex, Indexed, Keeping, Lookup, Names, Tabled};
use crate::model::Kind;
use crate::model::field::Target;
use crate::model::filter::FilterKey;
use crate::model::fold::fold;
use crate::model::listing::{Cell, Listing, Sort};
use crate::model::records::case::Case;
use crate::model::vocabulary::Vocabulary;
use crate::store::Error;
use crate::store::refused::Refused;
use crate::store::{cells, filing};

pub(super) const CASES: Keeping = Keeping {
    lookup: Some(Lookup {
        beginning: &["SELECT row, name, NULL AS alias FROM cases
                       WHERE name >= :from AND name < :to ORDER BY name LIMIT 200"],
        words: "SELECT cases.row, name, NULL AS alias
                  FROM (SELECT rowid FROM search
                         WHERE search MATCH :match AND rowid < 4294967296 LIMIT 5000) found
                  JOIN cases ON cases.row = found.rowid
                 LIMIT 200",
        recent: "SELECT cases.row, name, NULL AS alias
                   FROM (SELECT DISTINCT case_row
                           FROM (SELECT case_row FROM incidents ORDER BY row DESC LIMIT 500)) used
                   JOIN cases ON cases.row = used.case_row
                  UNION ALL
                 SELECT * FROM (SELECT row, name, NULL FROM cases ORDER BY row DESC LIMIT 50)",
        exact: &[(
            Target::Case,
            "SELECT row FROM cases WHERE name = :name ORDER BY row LIMIT :limit",
        )],
        named: Some(
            "SELECT row FROM cases WHERE name >= :from AND name < :to
              UNION
             SELECT cases.row FROM search CROSS JOIN cases ON cases.row = search.rowid
              WHERE search MATCH :match AND search.rowid < 4294967296
              LIMIT :most",
        ),
        about: "SELECT NULL, status, NULL, country FROM cases WHERE row = :row",
        term: Some(Vocabulary::CaseStatus),
        by_year: false,
        uses: Some(
            "SELECT count(*) FROM (SELECT 1 FROM incidents WHERE case_row = :row LIMIT 1001)",
        ),
    }),
    incidents: Some("SELECT count(*) FROM incidents WHERE case_row = :row"),
    lists: &[LIST],
    key: Some(FilterKey::Case),
    ..Keeping::of::<Case>("cases", InIndex::Itself(INDEXED))
};

const INDEXED: Indexed = Indexed {
    beside: None,
    shown: None,
    marked: Names::Own,
    is_title: true,
    is_name: false,
    dated: false,
    kinds: None,
    rank: 2,
    beginnings: &["SELECT row FROM cases
                    WHERE name >= :from AND name < :to ORDER BY name LIMIT :limit"],
};

pub(super) const LIST: List = List {
    orders: &[
        Ordered::of_few(
            "incidents",
            &["(SELECT count(*) FROM (SELECT 1 FROM incidents WHERE case_row = t.row LIMIT 1001))", "t.row"],
            FirstColumn::Itself,
        ),
        Ordered::DISPUTED,
        Ordered::of(Sort::Name, "cases t INDEXED BY cases_in_order", &["t.name_key", "t.row"]),
        Ordered::by_label(Sort::Column("country"), "cases t INDEXED BY cases_by_country", &["t.country", "t.row"], Vocabulary::Country),
        Ordered::by_label(Sort::Column("status"), "cases t INDEXED BY cases_by_status", &["t.status", "t.row"], Vocabulary::CaseStatus)],
    ties: &[
        (
            Kind::Party,
            Tie::Rows(
                "SELECT case_row FROM json_each(:rows) of
                   JOIN involvements ON party = of.value JOIN incidents ON incidents.row = incident",
            ),
        ),
        (
            Kind::Source,
            Tie::Rows(
                "SELECT record FROM json_each(:rows) of JOIN citations ON source = of.value
                  UNION ALL
                 SELECT case_row FROM json_each(:rows) of JOIN citations ON source = of.value
                   JOIN incidents ON incidents.row = record",
            ),
        ),
    ],
    terms: &[
        Term::country("t.country IN (SELECT value FROM json_each(:values))"),
        Term::on(
            FilterKey::Status,
            "t.status IN (SELECT value FROM json_each(:values))",
            "SELECT 1 FROM cases WHERE status = :value",
        ),
    ],
    has: &[Has::SOURCE, Has::DISPUTED],
    ..List::of(
        Listing::Cases,
        "cases t NOT INDEXED",
        Cells {
            sql: "SELECT country, status, EXISTS (SELECT 1 FROM disputes WHERE record = :row) AS disputed
                    FROM cases
                   WHERE row = :row",
            read: cells_of,
        },
    )
};

fn cells_of(listed: &Listed) -> Result<Vec<Cell>, Error> {
    let found = listed.found;
    Ok(vec![
        cells::text(listed.name),
        cells::term(found, Vocabulary::Country, "country")?,
        cells::term(found, Vocabulary::CaseStatus, "status")?,
        listed.uses.clone(),
        cells::disputed(found)?,
    ])
}

impl Tabled for Case {
    fn put(&self, conn: &Connection, row: i64) -> Result<(), Refused> {
        conn.prepare_cached(
            "INSERT INTO cases (row, name, name_key, country, status, priority, tags)
             VALUES (:row, :name, :name_key, :country, :status, :priority, :tags)",
        )?
        .execute(named_params! {
            ":row": row,
            ":name": fold(self.title.as_str()),
            ":name_key": filing::key(conn, self.title.as_str())?,
            ":country": term(self.country.as_ref()),
            ":status": term(self.status.as_ref()),
            ":priority": term(self.priority.as_ref()),
            ":tags": json(self.tags.as_ref()),
        })?;
        Ok(())
    }
}
