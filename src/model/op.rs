//! Ops: the stored steps of which every record is the sum.

use sha2::{Digest, Sha256};

use super::id::RecordId;
use super::kind::Kind;

/// A SHA-256 hash.
pub type Hash = [u8; 32];

/// Identifies one copy of a casebook on one laptop; 16 random bytes.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct DeviceId(pub [u8; 16]);

/// A time of the hybrid clock: milliseconds since 1970 in the upper 48 bits,
/// a counter in the lower 16, so that later ops of a device compare greater
/// even where its clock was set back ([Kulkarni et al. 2014]).
///
/// [Kulkarni et al. 2014]: https://cse.buffalo.edu/tech-reports/2014-04.pdf
#[derive(Clone, Copy, Debug, Default, Eq, Ord, PartialEq, PartialOrd)]
pub struct HybridTime(pub u64);

impl HybridTime {
    /// The first time after `self` that is not before `millis`.
    #[must_use]
    pub fn next(self, millis: u64) -> Self {
        Self((millis << 16).max(self.0.saturating_add(1)))
    }

    /// Milliseconds since 1970.
    pub fn millis(self) -> u64 {
        self.0 >> 16
    }
}

/// One change of one record, as it is hashed and stored.
#[derive(Clone, Debug, PartialEq)]
pub struct Op {
    /// Whose op it is.
    pub device: DeviceId,
    /// Its number among the ops of the device, from 1.
    pub seq: u64,
    /// When it was made.
    pub time: HybridTime,
    /// Kind of the record.
    pub kind: Kind,
    /// The record.
    pub record: RecordId,
    /// Hashes of the ops on the record that its author had seen last.
    pub parents: Vec<Hash>,
    /// The fields that changed, as JSON; `None` once erased.
    pub payload: Option<String>,
    /// Hides a short payload from guessing; `None` once erased.
    pub salt: Option<[u8; 16]>,
    /// Hash of salt and payload, which stays when they are erased.
    pub commitment: Hash,
}

const OP_TAG: &[u8] = b"casebook op 1";
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
    /// The hash that stands for this op, given that of the device's op before
    /// it (zeros for its first).
    pub fn hash(&self, previous: &Hash) -> Hash {
        hash(&[
            OP_TAG,
            &self.device.0,
            &self.seq.to_le_bytes(),
            previous,
            &self.time.0.to_le_bytes(),
            self.kind.slug().as_bytes(),
            self.record.0.as_bytes(),
            &self.parents.concat(),
            &self.commitment,
        ])
    }

    /// Whether the payload is the one committed to; an erased one is.
    pub fn is_whole(&self) -> bool {
        match (&self.salt, &self.payload) {
            (Some(salt), Some(payload)) => commitment(salt, payload) == self.commitment,
            (None, None) => true,
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_never_goes_back() {
        let first = HybridTime::default().next(1_000);
        assert_eq!(first.millis(), 1_000);
        assert!(first.next(500) > first, "the clock was set back");
        assert!(first.next(1_000) > first, "two ops in one millisecond");
    }

    #[test]
    fn parts_cannot_be_shifted_into_each_other() {
        assert_ne!(hash(&[b"ab", b"c"]), hash(&[b"a", b"bc"]));
    }

    #[test]
    fn erasing_a_payload_leaves_the_hash() {
        let salt = [7; 16];
        let mut op = Op {
            device: DeviceId([1; 16]),
            seq: 1,
            time: HybridTime(5),
            kind: Kind::Case,
            record: RecordId(uuid::Uuid::nil()),
            parents: vec![],
            payload: Some("{}".to_owned()),
            salt: Some(salt),
            commitment: commitment(&salt, "{}"),
        };
        let before = op.hash(&[0; 32]);
        assert!(op.is_whole());
        op.payload = Some(r#"{"a":1}"#.to_owned());
        assert!(!op.is_whole());
        (op.payload, op.salt) = (None, None);
        assert!(op.is_whole());
        assert_eq!(op.hash(&[0; 32]), before);
    }
}
