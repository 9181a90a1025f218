//! Incidents.

mod tied;
mod timeline;

use rusqlite::{Connection, named_params};
use serde_json::Value;

use super::columns::{days, edtf, json, row_of_optional, term};
use super::{Group, InIndex, Indexed, Keeping, LinkColumn, Lookup, Names, Tabled, Tells};
use crate::model::date::FuzzyDate;
use crate::model::records::incident::Incident;
use crate::model::time_of_day::{Minute, TimeOfDay, WithinDay};
use crate::model::vocabulary::Vocabulary;
use crate::store::refused::Refused;

pub(super) const INCIDENTS: Keeping = Keeping {
    links: &[
        LinkColumn::to("place", "place", Names::Own).telling(Tells::Other).unshown(),
        LinkColumn::to("case", "case_row", Names::None).unshown(),
        LinkColumn::to("parent", "parent", Names::None).shown(Group {
            order: "earliest, latest, ordinal, row",
            ..Group::of("row", &["kind"])
        }),
    ],
    lookup: Some(Lookup {
        beginning: &[],
        words: "SELECT incidents.row, NULL AS name, NULL AS alias
                  FROM (SELECT rowid FROM search
                         WHERE search MATCH :match AND rowid >= 4294967296
                         ORDER BY rowid DESC LIMIT 200) found
                  JOIN incidents ON incidents.row = found.rowid & 4294967295",
        recent: "SELECT row, NULL AS name, NULL AS alias FROM incidents ORDER BY row DESC LIMIT 50",
        // A title does not tell one incident from others.
        exact: &[],
        named: None,
        about: "SELECT date_edtf, NULL,
                       (SELECT label FROM records WHERE records.row = incidents.place), NULL
                  FROM incidents WHERE row = :row",
        term: None,
        by_year: false,
        uses: None,
    }),
    lists: &[timeline::LIST],
    people: Some(PEOPLE),
    ..Keeping::of::<Incident>("incidents", InIndex::Itself(INDEXED))
};

/// The first of those to whom it was done, and how many these are; where nobody
/// is named, of whoever was involved otherwise than by doing it or telling of it.
const PEOPLE: &str = "
    WITH involved (row, party, label, victim) AS (
        SELECT involvements.row, party, label, role = 'victim'
          FROM involvements JOIN records ON records.row = involvements.party
         WHERE incident = :row AND state = 0
           AND role <> 'perpetrator' AND role <> 'witness'),
    told (row, party, label) AS (
        SELECT row, party, label FROM involved
         WHERE victim OR NOT EXISTS (SELECT 1 FROM involved WHERE victim))
    SELECT (SELECT label FROM told ORDER BY row LIMIT 1) AS who,
           (SELECT count(DISTINCT party) FROM told) AS people";

const INDEXED: Indexed = Indexed {
    beside: Some(BESIDE),
    shown: Some(
        "SELECT label AS name, role
           FROM involvements JOIN records ON records.row = involvements.party
          WHERE incident = :row AND state = 0
          UNION ALL
         SELECT names.text, role FROM involvements JOIN names ON names.party = involvements.party
          WHERE incident = :row
          UNION ALL
         SELECT label, NULL FROM incidents JOIN records ON records.row = incidents.place
          WHERE incidents.row = :row AND state = 0",
    ),
    // It is found by its words as all text is.
    marked: Names::None,
    is_title: false,
    is_name: false,
    dated: true,
    kinds: Some((Vocabulary::IncidentKind, "§ki")),
    rank: 3,
    beginnings: &[],
};

/// What stands beside the title of an incident: names of people and of the
/// place; then who is in it, in which roles, who says so, and in which case it is.
const BESIDE: &str = "
    SELECT parties.name
      FROM involvements JOIN parties ON parties.row = involvements.party
     WHERE involvements.incident = :row
     UNION
    SELECT names.name
      FROM involvements JOIN names ON names.party = involvements.party
     WHERE involvements.incident = :row
     UNION
    SELECT places.name
      FROM incidents JOIN places ON places.row = incidents.place
     WHERE incidents.row = :row
     UNION
    SELECT '§p' || party FROM involvements WHERE incident = :row
     UNION
    SELECT '§r' || role FROM involvements WHERE incident = :row
     UNION
    SELECT '§b' || party FROM involvements WHERE incident = :row AND role = 'perpetrator'
     UNION
    SELECT '§s' || source FROM citations WHERE record = :row
     UNION
    SELECT '§c' || case_row FROM incidents WHERE row = :row AND case_row IS NOT NULL
     UNION
    SELECT '§ki' || replace(kind, '-', '') FROM incidents WHERE row = :row
     UNION
    SELECT '§incident'";

/// One more than the greatest order that is given by hand.
const ORDERS: u32 = 10_000;

/// The place of an incident within its day: by its time, those without one first, then by the
/// order that was given it by hand.
pub(super) fn ordinal(first_minute: Option<Minute>, order: Option<u32>) -> u32 {
    first_minute.map_or(0, |minute| u32::from(minute) + 1) * ORDERS + order.unwrap_or(0)
}

impl Tabled for Incident {
    fn put(&self, conn: &Connection, row: i64) -> Result<(), Refused> {
        let (earliest, latest) = days(self.when.as_ref());
        let time = self.time.as_ref().map(TimeOfDay::within);
        let minutes = time.map(WithinDay::bounds);
        let details =
            self.typed_details().map(|details| Value::Object(details.fields()).to_string());
        conn.prepare_cached(
            "INSERT INTO incidents (row, kind, date_text, date_edtf, earliest, latest, ordinal, time, first_minute, last_minute, place, case_row,
                  parent, details, narrated, verification, tags)
             VALUES (:row, :kind, :date_text, :date_edtf, :earliest, :latest, :ordinal, :time, :first_minute,
                  :last_minute, :place, :case_row, :parent, :details, :narrated, :verification, :tags)",
        )?
        .execute(named_params! {
            ":row": row,
            ":kind": self.kind.as_str(),
            ":date_text": self.when.as_ref().map(FuzzyDate::text),
            ":date_edtf": edtf(self.when.as_ref()),
            ":earliest": earliest,
            ":latest": latest,
            ":ordinal": ordinal(minutes.map(|(first, _)| first), self.order),
            ":time": time.map(|time| time.to_string()),
            ":first_minute": minutes.map(|(first, _)| first),
            ":last_minute": minutes.map(|(_, last)| last),
            ":place": row_of_optional(conn, "place", self.place)?,
            ":case_row": row_of_optional(conn, "case", self.case)?,
            ":parent": row_of_optional(conn, "parent", self.parent)?,
            ":details": details,
            ":narrated": self.narrative.is_some(),
            ":verification": term(self.verification.as_ref()),
            ":tags": json(self.tags.as_ref()),
        })?;
        Ok(())
    }
}
