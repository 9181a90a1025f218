//! Ops as casebooks of schema 1 to 7 hashed them.

use rusqlite::Row;
use sha2::{Digest, Sha256};

use super::Refusal;
use crate::model::damage::{Damage, OpDamage, Strange, Unknown};
use crate::model::history::{Hash, commitment};
use crate::model::{Kind, RecordId};
use crate::store::records;

/// One change of one record.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Op1 {
    /// Row of its device.
    pub(super) device: i64,
    pub(super) device_id: [u8; 16],
    /// What people call its device.
    pub(super) tag: String,
    /// Its number among the ops of the device, from 1.
    pub(super) seq: u64,
    /// Milliseconds since 1970 in the upper 48 bits, a counter in the lower 16.
    pub(super) time: u64,
    pub(super) kind: Kind,
    pub(super) record: RecordId,
    pub(super) parents: Vec<Hash>,
    /// Salt and payload; `None` once erased.
    pub(super) content: Option<([u8; 16], String)>,
    /// Hash of salt and payload, as it was stored or is computed.
    pub(super) commitment: Hash,
    /// The hash that it was stored with.
    pub(super) hash: Hash,
    /// Row of its step, of an own op.
    pub(super) step: Option<i64>,
}

/// All ops in the order of arrival.
pub(super) const ALL: &str = "
    SELECT ops.row, ops.device, devices.id AS device_id, devices.tag, ops.seq, ops.time, ops.kind,
           ops.record, ops.parents, ops.payload, ops.salt, ops.commitment, ops.hash, ops.step
      FROM ops LEFT JOIN devices ON devices.row = ops.device
     ORDER BY ops.row";

const OP_TAG: &[u8] = b"casebook op 1";

impl Op1 {
    /// Reads a row of [`ALL`].
    pub(super) fn read(row: &Row) -> Result<Self, Refusal> {
        let number = |column: &str| row.get::<_, i64>(column).map(i64::cast_unsigned);
        let seq = number("seq")?;
        let tag: Option<String> = row.get("tag")?;
        let Some(tag) = tag else {
            return Err(Refusal::History(Damage::UnknownDevice));
        };
        let damaged = |damage| Refusal::History(Damage::Op { device: tag.clone(), seq, damage });
        let parents = row.get_ref("parents")?.as_blob().map_err(rusqlite::Error::from)?;
        let (parents, rest) = parents.as_chunks::<32>();
        if !rest.is_empty() {
            return Err(damaged(OpDamage::CutParents));
        }
        let (salt, payload): (Option<[u8; 16]>, Option<String>) =
            (row.get("salt")?, row.get("payload")?);
        let content = match (salt, payload) {
            (Some(salt), Some(payload)) => Some((salt, payload)),
            (None, None) => None,
            _ => return Err(damaged(OpDamage::CutContent)),
        };
        let kept: Option<Hash> = row.get("commitment")?;
        let computed = content.as_ref().map(|(salt, payload)| commitment(salt, payload));
        if kept.is_some() && computed.is_some() && kept != computed {
            return Err(damaged(OpDamage::Content));
        }
        let letter: String = row.get("kind")?;
        let record = records::id_of(row.get("record")?);
        let unknown = || {
            let (device, record) = (tag.clone(), record.to_string());
            let strange = Strange::Kind(letter.clone());
            Refusal::Unknown(Unknown::Change { device, seq, record, strange })
        };
        Ok(Self {
            device: row.get("device")?,
            device_id: row.get("device_id")?,
            seq,
            time: number("time")?,
            kind: Kind::of_prefix(&letter).ok_or_else(unknown)?,
            record,
            parents: parents.to_vec(),
            commitment: computed.or(kept).ok_or_else(|| damaged(OpDamage::Uncommitted))?,
            content,
            hash: row.get("hash")?,
            step: row.get("step")?,
            tag,
        })
    }

    /// That this is wrong with it.
    pub(super) fn damaged(&self, damage: OpDamage) -> Refusal {
        Refusal::History(Damage::Op { device: self.tag.clone(), seq: self.seq, damage })
    }

    /// Milliseconds since 1970.
    pub(super) fn millis(&self) -> u64 {
        self.time >> 16
    }

    /// The hash that stands for this op, given that of the device's op before
    /// it, zeros for its first.
    pub(super) fn hash_after(&self, previous: &Hash) -> Hash {
        let parts: [&[u8]; 9] = [
            OP_TAG,
            &self.device_id,
            &self.seq.to_le_bytes(),
            previous,
            &self.time.to_le_bytes(),
            self.kind.slug().as_bytes(),
            self.record.0.as_bytes(),
            self.parents.as_flattened(),
            &self.commitment,
        ];
        let mut hasher = Sha256::new();
        for part in parts {
            hasher.update((part.len() as u64).to_le_bytes());
            hasher.update(part);
        }
        hasher.finalize().into()
    }
}
