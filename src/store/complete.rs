//! Records that typed text may mean.
use super::Error;
use crate::model::field::Target;
use crate::model::find::Candidate;
use rusqlite::Connection;
/// None yet.
pub fn candidates(_: &Connection, _: Target, _: &str, _: usize) -> Result<Vec<Candidate>, Error> {
    Ok(vec![])
}
