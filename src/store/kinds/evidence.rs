//! Evidence.

use rusqlite::{Connection, named_params};

use super::columns::{days, edtf, line, row_of_optional, term};
use super::lists::{Cells, FirstColumn, Has, List, Listed, Ordered, Term, Tie, When};
use super::sourced::standing_by;
use super::{Group, InIndex, Indexed, Keeping, LinkColumn, Lookup, Names, Tabled};
use crate::model::Kind;
use crate::model::date::FuzzyDate;
use crate::model::field::Target;
use crate::model::filter::FilterKey;
use crate::model::fold::fold;
use crate::model::listing::{Cell, Listing, Sort};
use crate::model::records::evidence::Evidence;
use crate::model::vocabulary::Vocabulary;
use crate::store::refused::Refused;
use crate::store::{Error, cells, filing, records};

pub(super) const EVIDENCE: Keeping = Keeping {
    links: &[
        LinkColumn::to("record", "record", Names::None).shown(TOLD),
        LinkColumn::to("case", "case_row", Names::None).shown(TOLD),
        LinkColumn::to("source", "source", Names::Own).shown(TOLD),
    ],
    lookup: Some(Lookup {
        beginning: &["SELECT row, name, NULL AS alias FROM evidence
                       WHERE name >= :from AND name < :to ORDER BY name LIMIT 200"],
        words: "SELECT evidence.row, name, NULL AS alias
                  FROM (SELECT rowid FROM search
                         WHERE search MATCH '\"§evidence\" AND ' || :match
                         ORDER BY rowid DESC LIMIT 200) found
                  JOIN evidence ON evidence.row = found.rowid & 4294967295",
        recent: "SELECT row, name, NULL AS alias FROM evidence ORDER BY row DESC LIMIT 50",
        exact: &[(
            Target::Evidence,
            "SELECT row FROM evidence WHERE name = :name ORDER BY row LIMIT :limit",
        )],
        named: None,
        about: "SELECT date_edtf, NULL, media_type, NULL FROM evidence WHERE row = :row",
        term: None,
        by_year: false,
        uses: None,
    }),
    lists: &[LIST],
    ..Keeping::of::<Evidence>("evidence", InIndex::Itself(INDEXED))
};

/// What is told of evidence with what it leads to.
const TOLD: Group = Group {
    order: "earliest, latest, row",
    most: Some(200),
    ..Group::of("row", &["media_type", "date_edtf AS collected", "verification"])
};

const INDEXED: Indexed = Indexed {
    beside: Some(
        "SELECT sources.name FROM evidence JOIN sources ON sources.row = evidence.source
          WHERE evidence.row = :row
          UNION
         SELECT '§evidence'",
    ),
    shown: Some(
        "SELECT label AS name, NULL AS role FROM evidence JOIN records ON records.row = evidence.source
          WHERE evidence.row = :row AND state = 0",
    ),
    marked: Names::Own,
    is_title: false,
    is_name: false,
    dated: true,
    kinds: None,
    rank: 6,
    beginnings: &[],
};

const LIST: List = List {
    orders: &[
        Ordered::of(
            Sort::Date,
            "evidence t INDEXED BY evidence_by_date",
            &["t.earliest", "t.latest", "t.row"],
        ),
        Ordered::of(
            Sort::Name,
            "evidence t INDEXED BY evidence_in_order",
            &["t.name_key", "t.row"],
        ),
        Ordered::of_few("media_type", &["t.media_type", "t.row"], FirstColumn::Text),
        Ordered::of_few("size", &["ifnull(t.size, -1)", "t.row"], FirstColumn::Itself),
        Ordered::of_few(
            "record",
            &["(SELECT label FROM records WHERE records.row = t.record)", "t.row"],
            FirstColumn::Text,
        ),
        Ordered::of_few(
            "verification",
            &["t.verification", "t.row"],
            FirstColumn::Label(Vocabulary::Verification),
        ),
    ],
    ties: &[(
        Kind::Case,
        Tie::Rows(
            "SELECT evidence.row FROM json_each(:rows) of JOIN evidence ON case_row = of.value
              UNION
             SELECT evidence.row FROM json_each(:rows) of JOIN evidence ON record = of.value
              UNION
             SELECT evidence.row FROM json_each(:rows) of
               JOIN incidents ON incidents.case_row = of.value
               JOIN evidence ON record = incidents.row",
        ),
    )],
    terms: &[Term::on(
        FilterKey::Status,
        "t.verification IN (SELECT value FROM json_each(:values))",
        "SELECT 1 FROM evidence WHERE verification = :value",
    )],
    when: Some(When {
        surely: "t.earliest >= :from AND t.latest <= :to AND t.date_edtf IS NOT NULL",
        probe: "t.earliest <= :to AND t.latest >= :from AND t.date_edtf IS NOT NULL",
        rows: "SELECT row FROM evidence
                WHERE earliest <= :to AND latest >= :from AND date_edtf IS NOT NULL",
    }),
    has: &[
        Has::probe(
            "source",
            concat!(
                "(EXISTS (SELECT 1 FROM sources WHERE sources.row = t.source)
                  OR EXISTS (SELECT 1 ",
                standing_by!("t.row"),
                "))"
            ),
        ),
        Has::probe("date", "t.date_edtf IS NOT NULL"),
        Has::probe("case", "EXISTS (SELECT 1 FROM cases WHERE cases.row = t.case_row)"),
        Has::DISPUTED,
        Has::probe("unconfirmed", "t.verification IS NULL"),
    ],
    ..List::of(
        Listing::Evidence,
        "evidence t NOT INDEXED",
        Cells {
            sql: "SELECT date_text, date_edtf, file_name, media_type, size, verification,
                         record.row, record.id, record.kind, record.prefix, record.number,
                         record.tag, record.label
                    FROM evidence LEFT JOIN records record ON record.row = evidence.record
                   WHERE evidence.row = :row",
            read: cells_of,
        },
    )
};

fn cells_of(listed: &Listed) -> Result<Vec<Cell>, Error> {
    let found = listed.found;
    let size: Option<u64> = found.get("size")?;
    let record = match found.get::<_, Option<i64>>("row")? {
        Some(_) => Cell::Record(Box::new(records::from_row(found)?.named(listed.conn)?)),
        None => Cell::Empty,
    };
    Ok(vec![
        cells::date(found, "date_text", "date_edtf")?,
        cells::line(found, "file_name")?,
        cells::line(found, "media_type")?,
        size.map_or(Cell::Empty, Cell::Size),
        record,
        cells::term(found, Vocabulary::Verification, "verification")?,
    ])
}

impl Tabled for Evidence {
    fn put(&self, conn: &Connection, row: i64) -> Result<(), Refused> {
        let (earliest, latest) = days(self.collected.as_ref());
        conn.prepare_cached(
            "INSERT INTO evidence (row, name, name_key, file_name, media_type, size, sha256, record,
                  case_row, source, graphic, date_text, date_edtf, earliest, latest, verification)
             VALUES (:row, :name, :name_key, :file_name, :media_type, :size, :sha256, :record,
                  :case_row, :source, :graphic, :date_text, :date_edtf, :earliest, :latest, :verification)",
        )?
        .execute(named_params! {
            ":row": row,
            ":name": fold(self.file_name.as_str()),
            ":name_key": filing::key(conn, self.file_name.as_str())?,
            ":file_name": self.file_name.as_str(),
            ":media_type": line(self.media_type.as_ref()),
            ":size": self.size.map(u64::cast_signed),
            ":sha256": line(self.sha256.as_ref()),
            ":record": row_of_optional(conn, "record", self.record)?,
            ":case_row": row_of_optional(conn, "case", self.case)?,
            ":source": row_of_optional(conn, "source", self.source)?,
            ":graphic": self.graphic,
            ":date_text": self.collected.as_ref().map(FuzzyDate::text),
            ":date_edtf": edtf(self.collected.as_ref()),
            ":earliest": earliest,
            ":latest": latest,
            ":verification": term(self.verification.as_ref()),
        })?;
        Ok(())
    }
}
