//! Holds the ops that wait for others to their hashes.

use rusqlite::Connection;

use super::Verification;
use crate::store::{Error, waiting};

/// Counts them, and tells those that are not what they were.
pub(super) fn check(conn: &Connection, found: &mut Verification) -> Result<(), Error> {
    for (op, hash) in waiting::all(conn)? {
        if op.hash() != hash || !op.is_whole() {
            found.problem("history: a change that waits for another was changed".to_owned());
        }
        found.waiting += 1;
    }
    Ok(())
}
