//! Whether a file that is opened again is the casebook that it was.
//!
//! Its number and its salt may be others, as after it was copied back from a
//! stick, and other programs may have added to it. But its history only grows:
//! it is the same where it still has what was the last of it.

use rusqlite::{Connection, OptionalExtension, named_params};

use super::{Error, Store, devices};
use crate::model::history::{DeviceId, Hash};

/// By what a casebook is known again.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Fingerprint {
    device: DeviceId,
    /// The last op of that device, where it has any.
    last: Option<(u64, Hash)>,
}

impl Store {
    /// By what the casebook is known again as it is now.
    pub fn fingerprint(&self) -> Result<Fingerprint, Error> {
        let own = devices::own(&self.conn)?;
        let last = (own.seq > 0).then_some((own.seq, own.last));
        Ok(Fingerprint { device: own.id, last })
    }

    /// Whether this is the casebook that had the fingerprint, with all that it had.
    pub fn bears(&self, fingerprint: &Fingerprint) -> Result<bool, Error> {
        Ok(match fingerprint.last {
            Some((seq, hash)) => has_op(&self.conn, fingerprint.device, seq, &hash)?,
            None => has(&self.conn, fingerprint.device)?,
        })
    }
}

fn has(conn: &Connection, device: DeviceId) -> rusqlite::Result<bool> {
    let found = conn
        .prepare_cached("SELECT 1 FROM devices WHERE id = :id")?
        .query_row(named_params! { ":id": device.0 }, |_| Ok(()))
        .optional()?;
    Ok(found.is_some())
}

fn has_op(conn: &Connection, device: DeviceId, seq: u64, hash: &Hash) -> rusqlite::Result<bool> {
    let values = named_params! { ":id": device.0, ":seq": seq.cast_signed(), ":hash": hash };
    conn.prepare_cached(
        "SELECT 1 FROM ops JOIN devices ON devices.row = ops.device
          WHERE devices.id = :id AND ops.seq = :seq AND ops.hash = :hash",
    )?
    .exists(values)
}
