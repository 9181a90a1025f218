//! Other names of parties.

use rusqlite::{Connection, named_params};

use super::columns::{line, row_of};
use super::{Group, InIndex, Keeping, LinkColumn, Merging, Names, Tabled};
use crate::model::fold::fold;
use crate::model::records::name::Name;
use crate::store::refused::Refused;

pub(super) const NAMES: Keeping = Keeping {
    links: &[LinkColumn::part_of("party", "party", Names::None)
        .shown(Group::of("row", &["kind", "script"]))],
    merging: Merging::One(&["text"]),
    alike: &["party"],
    ..Keeping::of::<Name>("names", InIndex::AsName)
};

impl Tabled for Name {
    fn put(&self, conn: &Connection, row: i64) -> Result<(), Refused> {
        conn.prepare_cached(
            "INSERT INTO names (row, party, name, text, kind, script)
             VALUES (:row, :party, :name, :text, :kind, :script)",
        )?
        .execute(named_params! {
            ":row": row,
            ":party": row_of(conn, "party", self.party)?,
            ":name": fold(self.text.as_str()),
            ":text": self.text.as_str(),
            ":kind": self.kind.as_str(),
            ":script": line(self.script.as_ref()),
        })?;
        Ok(())
    }
}
