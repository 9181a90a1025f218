//! Folds the ops of a record into the record.

use rusqlite::{Connection, OptionalExtension, named_params};
use serde_json::Value;

use super::Error;
use crate::model::field::Fields;
use crate::model::op::{Hash, HybridTime};
use crate::model::{Kind, RecordId};

/// Key of a payload that gives the record its reference; only on making it.
pub(super) const REFERENCE: &str = "$ref";

/// Key of a payload that gives the record its [`State`].
pub(super) const STATE: &str = "$state";

/// Whether a record counts.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(super) enum State {
    /// It does.
    #[default]
    Live,
    /// It is in the trash.
    Trash,
    /// Its making was undone.
    Undone,
}

impl State {
    pub(super) fn slug(self) -> &'static str {
        match self {
            Self::Live => "live",
            Self::Trash => "trash",
            Self::Undone => "undone",
        }
    }

    fn parse(slug: &str) -> Self {
        match slug {
            "trash" => Self::Trash,
            "undone" => Self::Undone,
            _ => Self::Live,
        }
    }

    /// How it stands in `records`.
    pub(super) fn code(self) -> i64 {
        match self {
            Self::Live => 0,
            Self::Trash => 1,
            Self::Undone => 2,
        }
    }
}

/// A record as the sum of its ops.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Folded {
    pub(super) reference: String,
    pub(super) state: State,
    pub(super) fields: Fields,
    /// Hashes of the ops that no other op on the record has seen.
    pub(super) heads: Vec<Hash>,
}

/// One op as folding reads it.
struct Stored {
    payload: Option<String>,
    hash: Hash,
    parents: Vec<u8>,
}

/// The record with that id; `None` where the history does not know it.
pub(super) fn record(conn: &Connection, id: RecordId) -> Result<Option<Folded>, Error> {
    record_before(conn, id, i64::MAX)
}

/// The record as it was before the op in row `before` arrived.
pub(super) fn record_before(
    conn: &Connection,
    id: RecordId,
    before: i64,
) -> Result<Option<Folded>, Error> {
    // The hybrid clock orders an op after all those that its author had seen.
    let mut ops = conn.prepare_cached(
        "SELECT payload, hash, parents
           FROM ops
          WHERE record = :record AND row < :before
          ORDER BY time, device, seq",
    )?;
    let ops =
        ops.query_map(named_params! { ":record": id.0.as_bytes(), ":before": before }, |row| {
            Ok(Stored {
                payload: row.get("payload")?,
                hash: row.get("hash")?,
                parents: row.get("parents")?,
            })
        })?;
    let mut folded: Option<Folded> = None;
    for op in ops {
        let op = op?;
        folded.get_or_insert_default().take(&op)?;
    }
    if let Some(folded) = folded.as_mut().filter(|folded| folded.is_erased()) {
        folded.state = State::Undone;
    }
    Ok(folded)
}

impl Folded {
    fn take(&mut self, op: &Stored) -> Result<(), Error> {
        self.heads.retain(|head| !op.parents.chunks(32).any(|parent| parent == head));
        self.heads.push(op.hash);
        // The payload of an erased op is gone, and so is what it said.
        let Some(payload) = &op.payload else { return Ok(()) };
        self.add(parse(payload)?);
        Ok(())
    }

    /// Whether its making was erased for good: nothing says any more what it is
    /// called, and it counts no more than one whose making was undone.
    pub(super) fn is_erased(&self) -> bool {
        self.reference.is_empty()
    }

    /// Lets later values stand before earlier ones; `Null` empties a field.
    pub(super) fn add(&mut self, payload: Fields) {
        for (name, value) in payload {
            match (name.as_str(), value) {
                (REFERENCE, value) => value.as_str().unwrap_or("").clone_into(&mut self.reference),
                (STATE, value) => self.state = State::parse(value.as_str().unwrap_or_default()),
                (_, Value::Null) => drop(self.fields.remove(&name)),
                (_, value) => drop(self.fields.insert(name, value)),
            }
        }
    }
}

/// Reads a payload.
pub(super) fn parse(payload: &str) -> Result<Fields, Error> {
    serde_json::from_str(payload).map_err(|error| Error::Damaged(error.to_string()))
}

/// The kind of a record, by its first op.
pub(super) fn kind(conn: &Connection, id: RecordId) -> Result<Option<Kind>, Error> {
    let mut letter = conn.prepare_cached("SELECT kind FROM ops WHERE record = :record LIMIT 1")?;
    let letter = letter
        .query_row(named_params! { ":record": id.0.as_bytes() }, |row| row.get::<_, String>(0))
        .optional()?;
    letter.map(|letter| kind_of(&letter)).transpose()
}

/// The kind that a letter stands for.
pub(super) fn kind_of(letter: &str) -> Result<Kind, Error> {
    let found = Kind::ALL.into_iter().find(|kind| letter.chars().eq([kind.prefix()]));
    found.ok_or_else(|| Error::Damaged(format!("there is no kind of record “{letter}”")))
}

/// The last op of a device: its number, hash and time.
pub(super) fn last_of(
    conn: &Connection,
    device: i64,
) -> rusqlite::Result<Option<(u64, Hash, HybridTime)>> {
    let mut last = conn.prepare_cached(
        "SELECT seq, hash, time FROM ops WHERE device = :device ORDER BY seq DESC LIMIT 1",
    )?;
    last.query_row(named_params! { ":device": device }, |row| {
        let (seq, time): (i64, i64) = (row.get("seq")?, row.get("time")?);
        Ok((seq.cast_unsigned(), row.get("hash")?, HybridTime(time.cast_unsigned())))
    })
    .optional()
}
