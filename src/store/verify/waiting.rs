//! Holds the ops that wait for others to their hashes.

use rusqlite::Connection;

use super::Verification;
use crate::model::damage::Damage;
use crate::store::{Error, waiting};

/// Counts them, and tells those that are not what they were.
pub(super) fn check(conn: &Connection, found: &mut Verification) -> Result<(), Error> {
    for (op, hash) in waiting::all(conn)? {
        if op.hash() != hash || !op.is_whole() {
            found.problem(Damage::Waiting);
        }
        found.waiting += 1;
    }
    Ok(())
}
