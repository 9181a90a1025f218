//! Names and ids that stand for somebody who is not named: the same for one recipient
//! every time, and another for each recipient.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use uuid::Builder;

use crate::model::RecordId;

/// Letters and digits that are not taken for one another (Crockford's base 32).
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Letters of a code: 40 bits, so that among 300,000 people two of one code are not to be
/// expected.
const LENGTH: usize = 8;

/// What pseudonyms are made from: a key of the recipient's own.
#[derive(Clone)]
pub struct Pseudonyms {
    key: [u8; 32],
}

impl Pseudonyms {
    /// Those of the recipient with that key.
    pub fn new(key: [u8; 32]) -> Self {
        Self { key }
    }

    /// The code that stands for a record: `7K2Q9DXM`.
    pub fn code(&self, id: RecordId) -> String {
        let bytes = self.bytes("code", id);
        let number = bytes.iter().take(5).fold(0u64, |number, byte| number << 8 | u64::from(*byte));
        let letter = |at: usize| {
            let index = usize::try_from(number >> (5 * at) & 31).unwrap_or_default();
            LETTERS.get(index).copied().map_or('0', char::from)
        };
        (0..LENGTH).map(letter).collect()
    }

    /// The id under which a record leaves: a UUID of version 8.
    pub fn id(&self, id: RecordId) -> RecordId {
        let bytes = self.bytes("id", id);
        let mut first = [0; 16];
        first.copy_from_slice(&bytes[..16]);
        RecordId(Builder::from_custom_bytes(first).into_uuid())
    }

    /// The number of the reference under which a record leaves, from ten million on, so
    /// that it is not taken for one that people say; with eight digits, as files may have.
    pub fn number(&self, id: RecordId) -> u32 {
        const LEAST: u32 = 10_000_000;
        let [a, b, c, d, ..] = self.bytes("number", id);
        LEAST + u32::from_be_bytes([a, b, c, d]) % (99_999_999 - LEAST)
    }

    /// HMAC-SHA-256 (RFC 2104) of what it is for and the id.
    fn bytes(&self, what: &str, id: RecordId) -> [u8; 32] {
        // A key is filled up with zeros to a block, so that none is of a wrong length.
        let mut block = [0; 64];
        block[..32].copy_from_slice(&self.key);
        let mut mac = Hmac::<Sha256>::new(&block.into());
        mac.update(what.as_bytes());
        mac.update(&[0]);
        mac.update(id.0.as_bytes());
        mac.finalize().into_bytes().into()
    }
}

impl std::fmt::Debug for Pseudonyms {
    /// Without the key.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Pseudonyms").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use uuid::Uuid;

    use super::*;

    #[test]
    fn a_pseudonym_stays_with_a_recipient_and_says_nothing_to_another() {
        let (one, other) = (Pseudonyms::new([1; 32]), Pseudonyms::new([2; 32]));
        let ids = || (0..1000).map(|number| RecordId(Uuid::from_u128(number)));
        for id in ids() {
            assert_eq!(one.code(id), one.code(id));
            assert_ne!(one.code(id), other.code(id));
            assert_ne!(one.id(id), other.id(id));
            assert_ne!(one.number(id), other.number(id));
            assert_ne!(one.id(id), id);
        }
        let known: HashSet<_> = ids().flat_map(|id| [one.code(id), other.code(id)]).collect();
        assert_eq!(known.len(), 2000);
        assert!(known.iter().all(|code| code.len() == 8 && !code.contains(['I', 'L', 'O', 'U'])));
        let version = one.id(RecordId(Uuid::nil())).0.get_version_num();
        assert_eq!(version, 8);
    }

    #[test]
    fn the_key_is_not_printed() {
        assert!(!format!("{:?}", Pseudonyms::new([0xab; 32])).contains("171"));
    }
}
