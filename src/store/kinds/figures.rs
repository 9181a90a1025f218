//! Figures.

mod ledger;

use rusqlite::{Connection, named_params};

use super::columns::{days, edtf, line, row_of_optional, term};
use super::{Group, InIndex, Indexed, Keeping, LinkColumn, Names, Tabled, Tells};
use crate::model::amount::Amount;
use crate::model::date::FuzzyDate;
use crate::model::records::figure::{Figure, FigureStanding};
use crate::model::vocabulary::Vocabulary;
use crate::store::refused::Refused;

pub(super) const FIGURES: Keeping = Keeping {
    links: &[
        LinkColumn::to("place", "place", Names::Own)
            .telling(Tells::Other)
            .shown(Group { most: Some(MOST), ..TOLD }),
        LinkColumn::to("said_by", "said_by", Names::Own)
            .telling(Tells::Who)
            .shown(Group { most: Some(MOST), ..TOLD }),
        LinkColumn::to("disavowed_by", "disavowed_by", Names::None)
            .shown(Group { most: Some(MOST), ..TOLD }),
        LinkColumn::to("incident", "incident", Names::None).shown(TOLD),
        LinkColumn::to("case", "case_row", Names::None).shown(Group { most: Some(MOST), ..TOLD }),
    ],
    lists: &[ledger::LIST],
    ..Keeping::of::<Figure>("figures", InIndex::Itself(INDEXED))
};

/// Figures that are shown with a place, a party or a case.
const MOST: u64 = 200;

/// What is told of a figure with what it leads to.
const TOLD: Group = Group {
    order: "quantity, earliest, latest, row",
    ..Group::of("row", &["value", "unit", "level", "population", "date_edtf AS as_of", "standing"])
};

const INDEXED: Indexed = Indexed {
    beside: Some(
        "SELECT places.name FROM figures JOIN places ON places.row = figures.place
          WHERE figures.row = :row
          UNION
         SELECT parties.name FROM figures JOIN parties ON parties.row = figures.said_by
          WHERE figures.row = :row
          UNION
         SELECT '§c' || case_row FROM figures WHERE row = :row AND case_row IS NOT NULL
          UNION
         SELECT '§kf' || replace(quantity, '-', '') FROM figures WHERE row = :row
          UNION
         SELECT '§figure'",
    ),
    shown: Some(
        "SELECT label AS name, NULL AS role
           FROM figures JOIN records ON records.row IN (figures.place, figures.said_by)
          WHERE figures.row = :row AND state = 0",
    ),
    marked: Names::None,
    is_title: false,
    is_name: false,
    dated: true,
    kinds: Some((Vocabulary::Quantity, "§kf")),
    rank: 5,
    beginnings: &[],
};

impl Tabled for Figure {
    fn put(&self, conn: &Connection, row: i64) -> Result<(), Refused> {
        let (earliest, latest) = days(self.as_of.as_ref());
        conn.prepare_cached(
            "INSERT INTO figures (row, quantity, value, least, unit, level, population, date_text, date_edtf,
                  earliest, latest, place, place_key, said_by, standing, disavowed_by, incident, case_row)
             VALUES (:row, :quantity, :value, :least, :unit, :level, :population, :date_text, :date_edtf,
                  :earliest, :latest, :place, ifnull(:place, 0), :said_by, :standing, :disavowed_by, :incident,
                  :case_row)",
        )?
        .execute(named_params! {
            ":row": row,
            ":quantity": self.quantity.as_str(),
            ":value": self.value.as_ref().map(Amount::to_string),
            ":least": self.value.as_ref().map(|value| value.from().thousandths()),
            ":unit": term(self.unit.as_ref()),
            ":level": term(self.level.as_ref()),
            ":population": line(self.population.as_ref()),
            ":date_text": self.as_of.as_ref().map(FuzzyDate::text),
            ":date_edtf": edtf(self.as_of.as_ref()),
            ":earliest": earliest,
            ":latest": latest,
            ":place": row_of_optional(conn, "place", self.place)?,
            ":said_by": row_of_optional(conn, "said_by", self.said_by)?,
            ":standing": self.standing.as_ref().map(FigureStanding::as_str),
            ":disavowed_by": row_of_optional(conn, "disavowed_by", self.disavowed_by)?,
            ":incident": row_of_optional(conn, "incident", self.incident)?,
            ":case_row": row_of_optional(conn, "case", self.case)?,
        })?;
        Ok(())
    }
}
