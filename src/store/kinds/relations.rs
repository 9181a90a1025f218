//! Ties between parties.

use rusqlite::{Connection, named_params};

use super::columns::{edtf, line, row_of, text};
use super::{Group, InIndex, Keeping, LinkColumn, Merging, Names, Tabled, Tells};
use crate::model::records::relation::Relation;
use crate::store::refused::Refused;

const NOTE: &[&str] = &["note"];

pub(super) const RELATIONS: Keeping = Keeping {
    links: &[
        LinkColumn::part_of("party_a", "party_a", Names::None)
            .telling(Tells::Who)
            .saying(NOTE)
            .shown(Group::of(
                "party_b",
                &["kind", "'from' AS direction", "role", "rank", "since", "until"],
            )),
        LinkColumn::part_of("party_b", "party_b", Names::None)
            .telling(Tells::Other)
            .saying(NOTE)
            .shown(Group::of(
                "party_a",
                &["kind", "'to' AS direction", "role", "rank", "since", "until"],
            )),
    ],
    merging: Merging::Ties,
    alike: &["party_a", "party_b"],
    ..Keeping::of::<Relation>("relations", InIndex::Nowhere)
};

impl Tabled for Relation {
    fn put(&self, conn: &Connection, row: i64) -> Result<(), Refused> {
        conn.prepare_cached(
            "INSERT INTO relations (row, party_a, party_b, kind, role, rank, since, until, note)
             VALUES (:row, :party_a, :party_b, :kind, :role, :rank, :since, :until, :note)",
        )?
        .execute(named_params! {
            ":row": row,
            ":party_a": row_of(conn, "party_a", self.party_a)?,
            ":party_b": row_of(conn, "party_b", self.party_b)?,
            ":kind": self.kind.as_str(),
            ":role": line(self.role.as_ref()),
            ":rank": line(self.rank.as_ref()),
            ":since": edtf(self.since.as_ref()),
            ":until": edtf(self.until.as_ref()),
            ":note": text(self.note.as_ref()),
        })?;
        Ok(())
    }
}
