//! Disclosures.

use rusqlite::{Connection, named_params};

use super::columns::{days, edtf, line, row_of, row_of_optional, text};
use super::lists::{Cells, FirstColumn, Has, List, Listed, Ordered, Term, When, Words};
use super::{Group, InIndex, Keeping, LinkColumn, Names, Tabled, Tells};
use crate::model::date::FuzzyDate;
use crate::model::filter::FilterKey;
use crate::model::listing::{Cell, Listing, Sort};
use crate::model::records::disclosure::Disclosure;
use crate::model::vocabulary::Vocabulary;
use crate::store::refused::Refused;
use crate::store::{Error, cells, records};

pub(super) const DISCLOSURES: Keeping = Keeping {
    links: &[
        LinkColumn::part_of("recipient", "recipient", Names::None)
            .telling(Tells::Who)
            .saying(&["note"])
            .shown(Group {
                order: "earliest DESC, latest DESC, row DESC",
                most: Some(200),
                ..Group::of("row", TOLD)
            }),
        // What it was about is shown with whatever else left, by `whole`.
        LinkColumn::to("subject", "subject", Names::None).unshown(),
    ],
    lists: &[LIST],
    alike: &["recipient"],
    ..Keeping::of::<Disclosure>("disclosures", InIndex::InWhole)
};

/// What is told of a disclosure with the one that it went to.
const TOLD: &[&str] = &[
    "date_edtf AS date",
    "time",
    "profile",
    "(SELECT label FROM records WHERE records.row = subject) AS subject",
    "file_name",
];

const LIST: List = List {
    orders: &[
        Ordered::of(
            Sort::Date,
            "disclosures t INDEXED BY disclosures_by_date",
            &["t.earliest", "t.latest", "t.row"],
        ),
        Ordered::by_label(
            Sort::Kind,
            "disclosures t INDEXED BY disclosures_by_profile",
            &["t.profile", "t.earliest", "t.latest", "t.row"],
            Vocabulary::Profile,
        ),
        Ordered::of_few(
            "recipient",
            &["(SELECT label FROM records WHERE records.row = t.recipient)", "t.row"],
            FirstColumn::Text,
        ),
        Ordered::of_few(
            "subject",
            &["(SELECT label FROM records WHERE records.row = t.subject)", "t.row"],
            FirstColumn::Text,
        ),
        Ordered::of_few("records", &["ifnull(t.records, -1)", "t.row"], FirstColumn::Itself),
        Ordered::of_few("file_name", &["t.file_name", "t.row"], FirstColumn::Text),
    ],
    terms: &[Term {
        rows: Some(
            "SELECT row FROM disclosures WHERE profile IN (SELECT value FROM json_each(:values))",
        ),
        by_date: Some("disclosures t INDEXED BY disclosures_by_profile"),
        ..Term::on(
            FilterKey::Kind,
            "+t.profile IN (SELECT value FROM json_each(:values))",
            "SELECT 1 FROM disclosures WHERE profile = :value",
        )
    }],
    when: Some(When {
        surely: "t.earliest >= :from AND t.latest <= :to AND t.date_edtf IS NOT NULL",
        probe: "t.earliest <= :to AND t.latest >= :from AND t.date_edtf IS NOT NULL",
        rows: "SELECT row FROM disclosures
                WHERE earliest <= :to AND latest >= :from AND date_edtf IS NOT NULL",
    }),
    has: &[Has::SOURCE, Has::DISPUTED, Has::probe("time", "t.time IS NOT NULL")],
    words: Words::Others {
        quick: "EXISTS (SELECT 1 FROM records CROSS JOIN search
                         WHERE records.row = t.recipient AND records.day IS NOT NULL
                           AND search MATCH :match
                           AND search.rowid = (records.day << 32) | records.row)",
        slow: "t.recipient IN (SELECT rowid & 4294967295 FROM search WHERE search MATCH :match)",
    },
    ..List::of(
        Listing::Disclosures,
        "disclosures t NOT INDEXED",
        Cells {
            sql: "SELECT date_text, date_edtf, time, profile, file_name,
                         disclosures.records AS left_records, recipient AS recipient_row,
                         subject AS subject_row
                    FROM disclosures WHERE disclosures.row = :row",
            read: cells_of,
        },
    )
};

fn cells_of(listed: &Listed) -> Result<Vec<Cell>, Error> {
    let found = listed.found;
    let date = cells::date(found, "date_text", "date_edtf")?;
    let record = |column: &str| -> Result<Cell, Error> {
        let row: Option<i64> = found.get(column)?;
        let named = row.map(|row| records::named_at(listed.conn, row)).transpose()?.flatten();
        Ok(named.map_or(Cell::Empty, |named| Cell::Record(Box::new(named))))
    };
    let left: Option<u64> = found.get("left_records")?;
    Ok(vec![
        cells::timed(date, found, "time")?,
        record("recipient_row")?,
        cells::term(found, Vocabulary::Profile, "profile")?,
        record("subject_row")?,
        left.map_or(Cell::Empty, Cell::Count),
        cells::line(found, "file_name")?,
    ])
}

impl Tabled for Disclosure {
    fn put(&self, conn: &Connection, row: i64) -> Result<(), Refused> {
        let (earliest, latest) = days(Some(&self.date));
        conn.prepare_cached(
            "INSERT INTO disclosures (row, recipient, profile, date_text, date_edtf, earliest, latest,
                  time, subject, format, file_name, size, records, kept_back, noted_on, note)
             VALUES (:row, :recipient, :profile, :date_text, :date_edtf, :earliest, :latest,
                  :time, :subject, :format, :file_name, :size, :records, :kept_back, :noted_on, :note)",
        )?
        .execute(named_params! {
            ":row": row,
            ":recipient": row_of(conn, "recipient", self.recipient)?,
            ":profile": self.profile.as_str(),
            ":date_text": FuzzyDate::text(&self.date),
            ":date_edtf": edtf(Some(&self.date)),
            ":earliest": earliest,
            ":latest": latest,
            ":time": self.time.as_ref().map(|time| time.within().to_string()),
            ":subject": row_of_optional(conn, "subject", self.subject)?,
            ":format": line(self.format.as_ref()),
            ":file_name": line(self.file_name.as_ref()),
            ":size": self.size.map(u64::cast_signed),
            ":records": self.records,
            ":kept_back": self.kept_back,
            ":noted_on": line(self.noted_on.as_ref()),
            ":note": text(self.note.as_ref()),
        })?;
        Ok(())
    }
}
