//! The parts that parties had in incidents.

use rusqlite::{Connection, named_params};

use super::columns::{edtf, json, line, row_of, term, text};
use super::{Group, InIndex, Keeping, LinkColumn, Merging, Names, Tabled, Tells};
use crate::model::records::involvement::Involvement;
use crate::store::refused::Refused;

const SHOWN: &[&str] =
    &["role", "degree", "methods", "injuries", "consistency", "examined_by", "examined", "count"];

pub(super) const INVOLVEMENTS: Keeping = Keeping {
    links: &[
        LinkColumn::part_of("incident", "incident", Names::None)
            .saying(&["count", "note"])
            .shown(Group { order: "role <> 'victim', role, row", ..Group::of("party", SHOWN) }),
        LinkColumn::to("party", "party", Names::All)
            .telling(Tells::Who)
            .saying(&["note"])
            .unshown(),
    ],
    merging: Merging::One(&["incident", "role"]),
    alike: &["incident", "party"],
    ..Keeping::of::<Involvement>("involvements", InIndex::InWhole)
};

impl Tabled for Involvement {
    fn put(&self, conn: &Connection, row: i64) -> Result<(), Refused> {
        conn.prepare_cached(
            "INSERT INTO involvements (row, incident, party, role, degree, methods, injuries,
                                       consistency, examined_by, examined, count, note)
             VALUES (:row, :incident, :party, :role, :degree, :methods, :injuries,
                     :consistency, :examined_by, :examined, :count, :note)",
        )?
        .execute(named_params! {
            ":row": row,
            ":incident": row_of(conn, "incident", self.incident)?,
            ":party": row_of(conn, "party", self.party)?,
            ":role": self.role.as_str(),
            ":degree": term(self.degree.as_ref()),
            ":methods": json(self.methods.as_ref()),
            ":injuries": json(self.injuries.as_ref()),
            ":consistency": term(self.consistency.as_ref()),
            ":examined_by": line(self.examined_by.as_ref()),
            ":examined": edtf(self.examined.as_ref()),
            ":count": line(self.count.as_ref()),
            ":note": text(self.note.as_ref()),
        })?;
        Ok(())
    }
}
