//! Words that people can read out: generated passphrases, and the heads of
//! the history.

use diceware_wordlists::Wordlist;
use rusqlite::Connection;
use secrecy::SecretString;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::Error;
use super::key::random;
use crate::model::history::Hash;

/// Words of a generated passphrase: 77 bits that Argon2id makes costly to guess.
const PASSPHRASE_WORDS: usize = 6;

const HEADS_TAG: &[u8] = b"casebook heads 1";

/// The EFF's long list: 7,776 words that are easy to spell and to tell apart.
fn list() -> &'static [&'static str] {
    Wordlist::EffLong.get_list()
}

/// Six random words, each as likely as any other.
pub fn passphrase() -> Result<SecretString, Error> {
    let words = list();
    // Numbers beyond the last whole multiple would make the first words likelier.
    let limit = usize::from(u16::MAX) / words.len() * words.len();
    let mut text = Zeroizing::new(String::with_capacity(80));
    let mut count = 0;
    while count < PASSPHRASE_WORDS {
        let number = usize::from(u16::from_le_bytes(random()?));
        if number >= limit {
            continue;
        }
        if count > 0 {
            text.push(' ');
        }
        text.push_str(words.get(number % words.len()).unwrap_or(&""));
        count += 1;
    }
    Ok(SecretString::from(text.as_str()))
}

/// The last op of every chain, as eight words: whoever holds them from before
/// can see that ops were cut off or put back.
pub fn heads(conn: &Connection) -> Result<[&'static str; 8], Error> {
    let mut devices = conn.prepare_cached(
        "SELECT devices.id, ops.seq, ops.hash
           FROM devices
           JOIN ops ON ops.device = devices.row
                   AND ops.seq = (SELECT max(seq) FROM ops WHERE device = devices.row)
          ORDER BY devices.id, ops.hash",
    )?;
    let mut hasher = Sha256::new();
    hasher.update(HEADS_TAG);
    let mut rows = devices.query([])?;
    while let Some(row) = rows.next()? {
        let (id, seq, hash): ([u8; 16], i64, Hash) = (row.get(0)?, row.get(1)?, row.get(2)?);
        hasher.update(id);
        hasher.update(seq.to_le_bytes());
        hasher.update(hash);
    }
    Ok(spell(&hasher.finalize().into()))
}

/// Eight words of four bytes each.
fn spell(hash: &Hash) -> [&'static str; 8] {
    let words = list();
    let mut spelt = [""; 8];
    for (word, bytes) in spelt.iter_mut().zip(hash.chunks_exact(4)) {
        let number = bytes.iter().fold(0_usize, |sum, byte| (sum << 8) | usize::from(*byte));
        *word = words.get(number % words.len()).unwrap_or(&"");
    }
    spelt
}

#[cfg(test)]
mod tests {
    use secrecy::ExposeSecret;

    use super::*;

    #[test]
    fn a_passphrase_has_six_words_and_is_never_the_same() {
        let make = || passphrase().unwrap().expose_secret().to_owned();
        assert_eq!(make().split(' ').count(), PASSPHRASE_WORDS);
        assert_ne!(make(), make());
    }

    #[test]
    fn other_hashes_have_other_words() {
        assert_ne!(spell(&[1; 32]), spell(&[2; 32]));
        assert!(spell(&[255; 32]).iter().all(|word| !word.is_empty()));
    }
}
