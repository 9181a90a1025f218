//! What was said of two parties: relations, so that they travel with the rest.

use std::collections::HashSet;

use rusqlite::{Connection, OptionalExtension, named_params};
use serde_json::json;

use crate::model::RecordId;
use crate::model::change::{Step, fields};
use crate::model::duplicate::Judgement;
use crate::model::record::Record;
use crate::model::records::relation::Relation;
use crate::store::{Error, records};

/// Pairs of parties that need not be proposed, the lower row first.
#[derive(Debug, Default)]
pub(super) struct JudgedPairs(HashSet<(u32, u32)>);

impl JudgedPairs {
    /// Every tie between two parties says that somebody knows them apart or
    /// knows them to be one; only `possibly-same` is a doubt.
    pub(super) fn read(conn: &Connection) -> rusqlite::Result<Self> {
        let mut pairs = conn.prepare_cached(
            "SELECT min(party_a, party_b), max(party_a, party_b) FROM relations
              WHERE kind <> 'possibly-same'",
        )?;
        let pairs = pairs.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(Self(pairs.collect::<Result<_, _>>()?))
    }

    /// Whether the pair need not be proposed.
    pub(super) fn knows(&self, one: u32, other: u32) -> bool {
        self.0.contains(&(one.min(other), one.max(other)))
    }
}

/// Adds the judgement to a step; one that was made before is changed.
pub(super) fn record(
    conn: &Connection,
    step: &mut Step,
    judgement: Judgement,
    a: RecordId,
    b: RecordId,
) -> Result<(), Error> {
    let mut before = conn.prepare_cached(
        "SELECT records.id
           FROM relations JOIN records ON records.row = relations.row
          WHERE (party_a = :a AND party_b = :b OR party_a = :b AND party_b = :a)
            AND relations.kind IN ('same-as', 'not-the-same', 'unsure', 'possibly-same')
          ORDER BY relations.row LIMIT 1",
    )?;
    let (row_a, row_b) = (records::row(conn, a)?, records::row(conn, b)?);
    let before = before
        .query_row(named_params! { ":a": row_a, ":b": row_b }, |row| row.get(0))
        .optional()?;
    let kind = ("kind", json!(judgement.slug()));
    if let Some(relation) = before.map(records::id_of) {
        step.edit(relation, fields([kind]));
    } else {
        let ends = [("party_a", json!(a)), ("party_b", json!(b)), kind];
        step.create(Relation::KIND, fields(ends));
    }
    Ok(())
}
