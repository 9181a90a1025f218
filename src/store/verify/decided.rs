//! Holds what is noted as disputed to what sources say.

use rusqlite::Connection;

use super::Verification;
use crate::model::damage::{Damage, RecordDamage};
use crate::store::{Error, disputes, records};

/// Tells the records of which others are noted.
pub(super) fn check(conn: &Connection, found: &mut Verification) -> Result<(), Error> {
    for row in disputes::misnoted(conn)? {
        let entry = records::entry_at(conn, row)?;
        let record = entry.map_or_else(|| row.to_string(), |entry| entry.reference.to_string());
        let damage = RecordDamage::Table("disputes".to_owned());
        found.problem(Damage::Record { record, damage });
    }
    Ok(())
}
