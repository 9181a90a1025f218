//! Steps of chains of custody.

use rusqlite::{Connection, named_params};

use super::columns::{days, edtf, line, row_of, text};
use super::lists::{Cells, FirstColumn, Has, List, Listed, Ordered, Term, Tie, When, Words};
use super::{Group, InIndex, Keeping, LinkColumn, Names, Tabled, Tells};
use crate::model::Kind;
use crate::model::date::FuzzyDate;
use crate::model::filter::FilterKey;
use crate::model::listing::{Cell, Listing, Sort};
use crate::model::records::custody::Custody;
use crate::model::vocabulary::Vocabulary;
use crate::store::refused::Refused;
use crate::store::{Error, cells, records};

pub(super) const CUSTODY: Keeping = Keeping {
    links: &[LinkColumn::part_of("evidence", "evidence", Names::None)
        .telling(Tells::Who)
        .saying(&["note"])
        .shown(Group { most: Some(200), ..Group::of("row", TOLD) })],
    lists: &[LIST],
    alike: &["evidence"],
    ..Keeping::of::<Custody>("custody", InIndex::InWhole)
};

/// What is told of a step with the evidence that it is about.
const TOLD: &[&str] =
    &["date_edtf AS date", "time", "step", "released_by", "received_by", "place", "how", "why"];

const LIST: List = List {
    orders: &[
        Ordered::of(
            Sort::Date,
            "custody t INDEXED BY custody_by_date",
            &["t.earliest", "t.latest", "t.row"],
        ),
        Ordered::by_label(
            Sort::Kind,
            "custody t INDEXED BY custody_by_step",
            &["t.step", "t.earliest", "t.latest", "t.row"],
            Vocabulary::CustodyStep,
        ),
        Ordered::of_few(
            "evidence",
            &["(SELECT label FROM records WHERE records.row = t.evidence)", "t.row"],
            FirstColumn::Text,
        ),
        Ordered::of_few("released_by", &["t.released_by", "t.row"], FirstColumn::Text),
        Ordered::of_few("received_by", &["t.received_by", "t.row"], FirstColumn::Text),
    ],
    ties: &[(
        Kind::Case,
        Tie::Rows(
            "SELECT custody.row FROM json_each(:rows) of JOIN evidence ON case_row = of.value
               JOIN custody ON custody.evidence = evidence.row
              UNION
             SELECT custody.row FROM json_each(:rows) of JOIN evidence ON record = of.value
               JOIN custody ON custody.evidence = evidence.row",
        ),
    )],
    terms: &[Term {
        rows: Some("SELECT row FROM custody WHERE step IN (SELECT value FROM json_each(:values))"),
        by_date: Some("custody t INDEXED BY custody_by_step"),
        ..Term::on(
            FilterKey::Kind,
            "+t.step IN (SELECT value FROM json_each(:values))",
            "SELECT 1 FROM custody WHERE step = :value",
        )
    }],
    when: Some(When {
        surely: "t.earliest >= :from AND t.latest <= :to AND t.date_edtf IS NOT NULL",
        probe: "t.earliest <= :to AND t.latest >= :from AND t.date_edtf IS NOT NULL",
        rows: "SELECT row FROM custody
                WHERE earliest <= :to AND latest >= :from AND date_edtf IS NOT NULL",
    }),
    has: &[
        Has::SOURCE,
        Has::DISPUTED,
        Has::probe("place", "t.place IS NOT NULL"),
        Has::probe("date", "t.date_edtf IS NOT NULL"),
        Has::probe("time", "t.time IS NOT NULL"),
    ],
    words: Words::Others {
        quick: "EXISTS (SELECT 1 FROM records CROSS JOIN search
                         WHERE records.row = t.evidence AND records.day IS NOT NULL
                           AND search MATCH :match
                           AND search.rowid = (records.day << 32) | records.row)",
        slow: "t.evidence IN (SELECT rowid & 4294967295 FROM search WHERE search MATCH :match)",
    },
    ..List::of(
        Listing::Custody,
        "custody t NOT INDEXED",
        Cells {
            sql: "SELECT date_text, date_edtf, time, step, released_by, received_by,
                         of.row, of.id, of.kind, of.prefix, of.number, of.tag, of.label
                    FROM custody JOIN records of ON of.row = custody.evidence
                   WHERE custody.row = :row",
            read: cells_of,
        },
    )
};

fn cells_of(listed: &Listed) -> Result<Vec<Cell>, Error> {
    let found = listed.found;
    let date = cells::date(found, "date_text", "date_edtf")?;
    Ok(vec![
        cells::timed(date, found, "time")?,
        cells::term(found, Vocabulary::CustodyStep, "step")?,
        Cell::Record(Box::new(records::from_row(found)?.named(listed.conn)?)),
        cells::line(found, "released_by")?,
        cells::line(found, "received_by")?,
    ])
}

impl Tabled for Custody {
    fn put(&self, conn: &Connection, row: i64) -> Result<(), Refused> {
        let (earliest, latest) = days(self.date.as_ref());
        conn.prepare_cached(
            "INSERT INTO custody (row, evidence, step, date_text, date_edtf, earliest, latest, time,
                  released_by, received_by, place, how, why, noted_on, note)
             VALUES (:row, :evidence, :step, :date_text, :date_edtf, :earliest, :latest, :time,
                  :released_by, :received_by, :place, :how, :why, :noted_on, :note)",
        )?
        .execute(named_params! {
            ":row": row,
            ":evidence": row_of(conn, "evidence", self.evidence)?,
            ":step": self.step.as_str(),
            ":date_text": self.date.as_ref().map(FuzzyDate::text),
            ":date_edtf": edtf(self.date.as_ref()),
            ":earliest": earliest,
            ":latest": latest,
            ":time": self.time.as_ref().map(|time| time.within().to_string()),
            ":released_by": line(self.released_by.as_ref()),
            ":received_by": line(self.received_by.as_ref()),
            ":place": line(self.place.as_ref()),
            ":how": line(self.how.as_ref()),
            ":why": line(self.why.as_ref()),
            ":noted_on": line(self.noted_on.as_ref()),
            ":note": text(self.note.as_ref()),
        })?;
        Ok(())
    }
}
