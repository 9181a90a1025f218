//! Ops: the stored steps of which every record is the sum.

use sha2::{Digest, Sha256};

use crate::model::RecordId;

/// A SHA-256 hash.
pub type Hash = [u8; 32];

/// Identifies one copy of a casebook on one laptop; 16 random bytes.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct DeviceId(pub [u8; 16]);

/// One change of one record, as it is hashed.
#[derive(Clone, Debug, PartialEq)]
pub struct Op {
    /// Whose op it is.
    pub device: DeviceId,
    /// Its number among the ops of the device, from 1.
    pub seq: u64,
    /// Hash of the device's op before it; zeros for its first.
    pub previous: Hash,
    /// Logical time, which orders: more than that of every op that its author
    /// had, and at most [`LAST_COUNTER`].
    pub counter: u64,
    /// What the clock showed, in milliseconds since 1970. It is told to people,
    /// and no record depends on it.
    pub wall: u64,
    /// Kind of the record, by slug: a newer version knows more of them.
    pub kind: String,
    /// The record.
    pub record: RecordId,
    /// The `seq` of the first op of the step that it was made in.
    pub step: u64,
    /// Of the op that makes a record: what people call it, as `P-31`; else
    /// empty. It stays when the content is erased.
    pub reference: String,
    /// Hashes of the ops on the record that its author had seen last.
    pub parents: Vec<Hash>,
    /// Hash of salt and payload, which stays when they are erased.
    pub commitment: Hash,
    /// What it changes.
    pub content: Content,
}

/// What an op changes, if it is here.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Content {
    /// The fields that change, as JSON.
    Whole {
        /// Hides a short payload from guessing.
        salt: [u8; 16],
        /// The text that is hashed, byte for byte.
        payload: String,
    },
    /// It is gone for good.
    Erased,
    /// It was not sent along, and may come later.
    Withheld,
}

/// The greatest counter, which stays so however many ops follow. No casebook
/// comes near it by itself, and whoever claims it does not stop the others.
pub const LAST_COUNTER: u64 = i64::MAX as u64;

/// Names the format: another one hashes otherwise.
const OP_TAG: &[u8] = b"casebook op 2";
const COMMITMENT_TAG: &[u8] = b"casebook payload 1";

/// SHA-256 over parts, each with its length before it (8 bytes, little
/// endian), so that no two lists of parts hash alike.
fn hash(parts: &[&[u8]]) -> Hash {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update((part.len() as u64).to_le_bytes());
        hasher.update(part);
    }
    hasher.finalize().into()
}

/// Hash of a salt and a payload.
pub fn commitment(salt: &[u8; 16], payload: &str) -> Hash {
    hash(&[COMMITMENT_TAG, salt, payload.as_bytes()])
}

impl Op {
    /// The hash that stands for this op and, as it holds that of the one before
    /// it, for all earlier ops of its device. Whether its content is here or
    /// not does not change it.
    pub fn hash(&self) -> Hash {
        hash(&[
            OP_TAG,
            &self.device.0,
            &self.seq.to_le_bytes(),
            &self.previous,
            &self.counter.to_le_bytes(),
            &self.wall.to_le_bytes(),
            self.kind.as_bytes(),
            self.record.0.as_bytes(),
            &self.step.to_le_bytes(),
            self.reference.as_bytes(),
            &self.parents.concat(),
            &self.commitment,
        ])
    }

    /// Whether the content is the one committed to; one that is not here is.
    pub fn is_whole(&self) -> bool {
        match &self.content {
            Content::Whole { salt, payload } => commitment(salt, payload) == self.commitment,
            Content::Erased | Content::Withheld => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn op() -> Op {
        let salt = [7; 16];
        Op {
            device: DeviceId([1; 16]),
            seq: 2,
            previous: [3; 32],
            counter: 5,
            wall: 1_700_000_000_000,
            kind: "case".to_owned(),
            record: RecordId(uuid::Uuid::nil()),
            step: 1,
            reference: "C-1".to_owned(),
            parents: vec![[9; 32]],
            commitment: commitment(&salt, "{}"),
            content: Content::Whole { salt, payload: "{}".to_owned() },
        }
    }

    #[test]
    fn the_hash_of_an_op_is_the_one_that_casebooks_keep() {
        let halves = op().hash().map(|byte| [byte >> 4, byte & 15]);
        let digits = halves.as_flattened().iter().map(|half| char::from_digit((*half).into(), 16));
        assert_eq!(
            digits.flatten().collect::<String>(),
            "c580086781018039091a4bf60e8cac7663bca7b51dac83b7aa952523cf1200f8",
            "casebooks that people keep would not verify any more"
        );
    }

    #[test]
    fn every_part_is_in_the_hash() {
        let changes: [fn(&mut Op); 11] = [
            |op| op.device.0[0] = 2,
            |op| op.seq = 3,
            |op| op.previous[0] = 2,
            |op| op.counter = 6,
            |op| op.wall += 1,
            |op| op.kind = "cases".to_owned(),
            |op| op.record = RecordId(uuid::Uuid::max()),
            |op| op.step = 2,
            |op| op.reference.clear(),
            |op| op.parents.clear(),
            |op| op.commitment[0] ^= 1,
        ];
        for (number, change) in changes.iter().enumerate() {
            let mut other = op();
            change(&mut other);
            assert_ne!(other.hash(), op().hash(), "part {number}");
        }
    }

    #[test]
    fn parts_cannot_be_shifted_into_each_other() {
        assert_ne!(hash(&[b"ab", b"c"]), hash(&[b"a", b"bc"]));
    }

    #[test]
    fn what_is_not_here_leaves_the_hash() {
        let mut erased = op();
        assert!(erased.is_whole());
        erased.content = Content::Whole { salt: [7; 16], payload: r#"{"a":1}"#.to_owned() };
        assert!(!erased.is_whole());
        for gone in [Content::Erased, Content::Withheld] {
            erased.content = gone;
            assert!(erased.is_whole());
            assert_eq!(erased.hash(), op().hash());
        }
    }
}
