//! Sources.

use rusqlite::{Connection, named_params};

use super::columns::{days, edtf, line, row_of_optional, term};
use super::lists::{Cells, FirstColumn, Has, List, Listed, Ordered, Term, Tie, When};
use super::{InIndex, Indexed, Keeping, LinkColumn, Lookup, Names, Tabled};
use crate::model::Kind;
use crate::model::date::FuzzyDate;
use crate::model::field::Target;
use crate::model::filter::FilterKey;
use crate::model::fold::fold;
use crate::model::listing::{Cell, Listing, Sort};
use crate::model::records::source::Source;
use crate::model::vocabulary::Vocabulary;
use crate::store::Error;
use crate::store::refused::Refused;
use crate::store::{cells, filing};

pub(super) const SOURCES: Keeping = Keeping {
    links: &[LinkColumn::to("publisher", "publisher", Names::Own).unshown()],
    lookup: Some(Lookup {
        beginning: &["SELECT row, name, NULL AS alias FROM sources
                       WHERE name >= :from AND name < :to ORDER BY name LIMIT 200"],
        words: "SELECT sources.row, name, NULL AS alias
                  FROM (SELECT rowid FROM search
                         WHERE search MATCH '\"§source\" AND ' || :match
                         ORDER BY rowid DESC LIMIT 200) found
                  JOIN sources ON sources.row = found.rowid & 4294967295",
        recent: "SELECT sources.row, name, NULL AS alias
                   FROM (SELECT DISTINCT source
                           FROM (SELECT source FROM citations ORDER BY row DESC LIMIT 500)) used
                   JOIN sources ON sources.row = used.source
                  UNION ALL
                 SELECT * FROM (SELECT row, name, NULL FROM sources ORDER BY row DESC LIMIT 50)",
        exact: &[(
            Target::Source,
            "SELECT row FROM sources WHERE name = :name ORDER BY row LIMIT :limit",
        )],
        named: Some(
            "SELECT row FROM sources WHERE name >= :from AND name < :to
              UNION
             SELECT sources.row FROM search CROSS JOIN sources
                 ON sources.row = search.rowid & 4294967295
              WHERE search MATCH '\"§source\" AND ' || :match
              LIMIT :most",
        ),
        about: "SELECT date_edtf, NULL, NULL, reliability FROM sources WHERE row = :row",
        term: None,
        by_year: false,
        uses: Some("SELECT count(*) FROM (SELECT 1 FROM citations WHERE source = :row LIMIT 1001)"),
    }),
    lists: &[LIST],
    key: Some(FilterKey::Source),
    ..Keeping::of::<Source>("sources", InIndex::Itself(INDEXED))
};

const INDEXED: Indexed = Indexed {
    // Its publisher, and what it is.
    beside: Some(
        "SELECT parties.name FROM sources JOIN parties ON parties.row = sources.publisher
          WHERE sources.row = :row
          UNION
         SELECT '§ks' || replace(kind, '-', '') FROM sources WHERE row = :row AND kind <> ''
          UNION
         SELECT '§source'",
    ),
    shown: Some(
        "SELECT label AS name, NULL AS role FROM sources JOIN records ON records.row = sources.publisher
          WHERE sources.row = :row AND state = 0",
    ),
    marked: Names::Own,
    is_title: false,
    is_name: false,
    dated: true,
    kinds: Some((Vocabulary::SourceKind, "§ks")),
    rank: 4,
    beginnings: &[],
};

const LIST: List = List {
    orders: &[
        Ordered::of_few(
            "citations",
            &[
                "(SELECT count(*) FROM (SELECT 1 FROM citations WHERE source = t.row LIMIT 1001))",
                "t.row",
            ],
            FirstColumn::Itself,
        ),
        Ordered::by_label(
            Sort::Column("reliability"),
            "sources t INDEXED BY sources_by_reliability",
            &["t.reliability", "t.row"],
            Vocabulary::Reliability,
        ),
        Ordered::of(
            Sort::Date,
            "sources t INDEXED BY sources_by_date",
            &["t.earliest", "t.latest", "t.row"],
        ),
        Ordered::of(Sort::Name, "sources t INDEXED BY sources_in_order", &["t.name_key", "t.row"]),
        Ordered::by_label(
            Sort::Kind,
            "sources t INDEXED BY sources_by_kind",
            &["t.kind", "t.earliest", "t.latest", "t.row"],
            Vocabulary::SourceKind,
        ),
    ],
    ties: &[(
        Kind::Case,
        Tie::Rows(
            "SELECT source FROM json_each(:rows) of JOIN citations ON record = of.value
                  UNION ALL
                 SELECT source FROM json_each(:rows) of JOIN incidents ON case_row = of.value
                   JOIN citations ON record = incidents.row",
        ),
    )],
    terms: &[Term {
        rows: Some("SELECT row FROM sources WHERE kind IN (SELECT value FROM json_each(:values))"),
        by_date: Some("sources t INDEXED BY sources_by_kind"),
        ..Term::on(
            FilterKey::Kind,
            "+t.kind IN (SELECT value FROM json_each(:values))",
            "SELECT 1 FROM sources WHERE kind = :value",
        )
    }],
    foreign: &[FilterKey::Place],
    when: Some(When {
        surely: "t.earliest >= :from AND t.latest <= :to AND t.date_edtf IS NOT NULL",
        probe: "t.earliest <= :to AND t.latest >= :from AND t.date_edtf IS NOT NULL",
        rows: "SELECT row FROM sources
                WHERE earliest <= :to AND latest >= :from AND date_edtf IS NOT NULL",
    }),
    has: &[
        Has::probe("date", "t.date_edtf IS NOT NULL"),
        Has {
            rows: Some("SELECT source FROM disputes JOIN citations USING (row)"),
            ..Has::probe(
                "disputed",
                "EXISTS (SELECT 1 FROM citations JOIN disputes USING (row) WHERE source = t.row)",
            )
        },
    ],
    ..List::of(
        Listing::Sources,
        "sources t NOT INDEXED",
        Cells {
            sql: "SELECT date_text, date_edtf, kind, reliability FROM sources WHERE row = :row",
            read: cells_of,
        },
    )
};

fn cells_of(listed: &Listed) -> Result<Vec<Cell>, Error> {
    let found = listed.found;
    Ok(vec![
        cells::date(found, "date_text", "date_edtf")?,
        cells::text(listed.name),
        cells::term(found, Vocabulary::SourceKind, "kind")?,
        cells::term(found, Vocabulary::Reliability, "reliability")?,
        listed.uses.clone(),
    ])
}

impl Tabled for Source {
    fn put(&self, conn: &Connection, row: i64) -> Result<(), Refused> {
        let (earliest, latest) = days(self.published.as_ref());
        conn.prepare_cached(
            "INSERT INTO sources (row, name, name_key, kind, author, publisher, date_text, date_edtf, earliest, latest, posted,
                  url, language, reliability)
             VALUES (:row, :name, :name_key, :kind, :author, :publisher, :date_text, :date_edtf, :earliest, :latest,
                  :posted, :url, :language, :reliability)",
        )?
        .execute(named_params! {
            ":row": row,
            ":name": fold(self.title.as_str()),
            ":name_key": filing::key(conn, self.title.as_str())?,
            ":kind": term(self.kind.as_ref()).unwrap_or_default(),
            ":author": line(self.author.as_ref()),
            ":publisher": row_of_optional(conn, "publisher", self.publisher)?,
            ":date_text": self.published.as_ref().map(FuzzyDate::text),
            ":date_edtf": edtf(self.published.as_ref()),
            ":earliest": earliest,
            ":latest": latest,
            ":posted": edtf(self.posted.as_ref()),
            ":url": line(self.url.as_ref()),
            ":language": line(self.language.as_ref()),
            ":reliability": term(self.reliability.as_ref()),
        })?;
        Ok(())
    }
}
