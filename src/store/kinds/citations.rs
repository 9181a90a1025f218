//! Citations.

use rusqlite::{Connection, named_params};

use super::columns::{line, row_of, term, text};
use super::lists::{Cells, FirstColumn, Has, List, Listed, Ordered, Term, Tie, Words};
use super::{Group, InIndex, Keeping, LinkColumn, Names, Tabled, Tells};
use crate::model::Kind;
use crate::model::filter::FilterKey;
use crate::model::listing::{Cell, Listing};
use crate::model::records::citation::{Citation, CitationStatus};
use crate::model::vocabulary::Vocabulary;
use crate::store::cells;
use crate::store::refused::Refused;
use crate::store::{Error, records};

pub(super) const CITATIONS: Keeping = Keeping {
    links: &[
        LinkColumn::to("source", "source", Names::None).telling(Tells::Who).shown(Group {
            most: Some(200),
            ..Group::of("record", &["field", "value", "locator", "credibility", "status"])
        }),
        LinkColumn::part_of("record", "record", Names::None).saying(&["value", "quote"]).unshown(),
    ],
    lists: &[LIST],
    alike: &["source", "record"],
    ..Keeping::of::<Citation>("citations", InIndex::InWhole)
};

const LIST: List = List {
    orders: &[
        Ordered::of_few(
            "source",
            &["(SELECT label FROM records WHERE records.row = t.source)", "t.row"],
            FirstColumn::Text,
        ),
        Ordered::of_few(
            "record",
            &["(SELECT label FROM records WHERE records.row = t.record)", "t.row"],
            FirstColumn::Text,
        ),
        Ordered::of_few("field", &["t.field", "t.row"], FirstColumn::Text),
        Ordered::of_few("value", &["t.value", "t.row"], FirstColumn::Text),
        Ordered::of_few("quote", &["t.quote", "t.row"], FirstColumn::Text),
        Ordered::of_few("locator", &["t.locator", "t.row"], FirstColumn::Text),
        Ordered::of_few(
            "credibility",
            &["t.credibility", "t.row"],
            FirstColumn::Label(Vocabulary::Credibility),
        ),
        Ordered::of_few(
            "status",
            &["t.status", "t.row"],
            FirstColumn::Label(Vocabulary::CitationStatus),
        ),
    ],
    ties: &[
        (
            Kind::Case,
            Tie::Rows(
                "SELECT citations.row FROM json_each(:rows) of JOIN citations ON record = of.value
                  UNION ALL
                 SELECT citations.row FROM json_each(:rows) of
                   JOIN incidents ON case_row = of.value
                   JOIN citations ON record = incidents.row",
            ),
        ),
        (
            Kind::Source,
            Tie::Rows(
                "SELECT citations.row FROM json_each(:rows) of JOIN citations ON source = of.value",
            ),
        ),
    ],
    terms: &[Term::on(
        FilterKey::Status,
        "t.status IN (SELECT value FROM json_each(:values))",
        "SELECT 1 FROM citations WHERE status = :value",
    )],
    foreign: &[FilterKey::Place],
    has: &[Has {
        rows: Some("SELECT row FROM disputes"),
        ..Has::probe("disputed", "EXISTS (SELECT 1 FROM disputes WHERE disputes.row = t.row)")
    }],
    words: Words::Others {
        quick: "EXISTS (SELECT 1 FROM records CROSS JOIN search
                         WHERE records.row IN (t.source, t.record) AND records.day IS NOT NULL
                           AND search MATCH :match
                           AND search.rowid = (records.day << 32) | records.row)",
        slow: "t.source IN (SELECT rowid & 4294967295 FROM search WHERE search MATCH :match)
            OR t.record IN (SELECT rowid & 4294967295 FROM search WHERE search MATCH :match)",
    },
    ..List::of(
        Listing::Citations,
        "citations t NOT INDEXED",
        Cells {
            sql: "SELECT source.label AS source, field, value, quote, locator, credibility, status, record.row,
                         record.id, record.kind, record.prefix, record.number, record.tag,
                         record.label
                    FROM citations
                    JOIN records source ON source.row = citations.source
                    JOIN records record ON record.row = citations.record
                   WHERE citations.row = :row",
            read: cells_of,
        },
    )
};

fn cells_of(listed: &Listed) -> Result<Vec<Cell>, Error> {
    let found = listed.found;
    let record = records::from_row(found)?.named(listed.conn)?;
    let field: Option<String> = found.get("field")?;
    let value: Option<String> = found.get("value")?;
    let quote: String = found.get::<_, Option<_>>("quote")?.unwrap_or_default();
    let says = field.clone().zip(value);
    Ok(vec![
        cells::line(found, "source")?,
        Cell::Record(Box::new(record.clone())),
        field.map_or(Cell::Empty, |field| Cell::Field(record.kind, field)),
        says.map_or(Cell::Empty, |(field, value)| Cell::Says(record.kind, field, value)),
        cells::line(found, "locator")?,
        cells::text(&quote.split_whitespace().collect::<Vec<_>>().join(" ")),
        cells::term(found, Vocabulary::Credibility, "credibility")?,
        cells::term(found, Vocabulary::CitationStatus, "status")?,
    ])
}

impl Tabled for Citation {
    fn put(&self, conn: &Connection, row: i64) -> Result<(), Refused> {
        conn.prepare_cached(
            "INSERT INTO citations (row, source, record, field, value, locator, quote, credibility,
                                    status)
             VALUES (:row, :source, :record, :field, :value, :locator, :quote, :credibility,
                     :status)",
        )?
        .execute(named_params! {
            ":row": row,
            ":source": row_of(conn, "source", self.source)?,
            ":record": row_of(conn, "record", self.record)?,
            ":field": line(self.field.as_ref()),
            ":value": text(self.value.as_ref()),
            ":locator": line(self.locator.as_ref()),
            ":quote": text(self.quote.as_ref()),
            ":credibility": term(self.credibility.as_ref()),
            ":status": self.status.as_ref().map(CitationStatus::as_str),
        })?;
        Ok(())
    }
}
