//! From a passphrase to the key of the file.

use std::fmt::Write;

use argon2::{Algorithm, Argon2, Params, Version};
use secrecy::{ExposeSecret, SecretBox, SecretString};
use zeroize::Zeroizing;

use super::Error;

/// Bytes at the start of an encrypted file that are its salt.
pub(super) const SALT_BYTES: usize = 16;

/// Memory in KiB, passes and lanes of Argon2id: a quarter of a second on a
/// laptop, and 64 MiB for each guess of an attacker.
const MEMORY: u32 = 64 * 1024;
const PASSES: u32 = 3;
const LANES: u32 = 1;

/// The raw key of a file together with its salt; wiped when dropped.
pub struct Key {
    bytes: SecretBox<[u8; 32]>,
    salt: [u8; SALT_BYTES],
}

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Key(…)")
    }
}

impl Clone for Key {
    fn clone(&self) -> Self {
        Self { bytes: SecretBox::new(Box::new(*self.bytes.expose_secret())), salt: self.salt }
    }
}

impl Key {
    /// Derives the key by Argon2id ([RFC 9106]) from a passphrase in NFC and
    /// the file's own salt.
    ///
    /// [RFC 9106]: https://www.rfc-editor.org/rfc/rfc9106
    pub(super) fn derive(passphrase: &SecretString, salt: [u8; SALT_BYTES]) -> Result<Self, Error> {
        use unicode_normalization::UnicodeNormalization;
        let problem = |error: argon2::Error| Error::Key(error.to_string());
        let params = Params::new(MEMORY, PASSES, LANES, Some(32)).map_err(problem)?;
        let text: Zeroizing<String> = Zeroizing::new(passphrase.expose_secret().nfc().collect());
        let mut bytes = Box::new([0; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(text.as_bytes(), &salt, bytes.as_mut_slice())
            .map_err(problem)?;
        Ok(Self { bytes: SecretBox::new(bytes), salt })
    }

    /// A key of a file that only this program is to read, and only for as long
    /// as it runs.
    pub(super) fn random() -> Result<Self, Error> {
        Ok(Self { bytes: SecretBox::new(Box::new(random()?)), salt: random()? })
    }

    /// The statement that hands the key over raw, so that SQLCipher derives
    /// nothing itself: 32 bytes of key and 16 of salt in hexadecimal digits.
    pub(super) fn pragma(&self) -> Zeroizing<String> {
        let bytes = self.bytes.expose_secret().iter().chain(&self.salt);
        let mut pragma = Zeroizing::new(String::with_capacity(128));
        pragma.push_str("PRAGMA key = \"x'");
        for byte in bytes {
            // Writing to a string cannot fail.
            let _ = write!(pragma, "{byte:02x}");
        }
        pragma.push_str("'\"");
        pragma
    }
}

/// Random bytes from the operating system.
pub(super) fn random<const N: usize>() -> Result<[u8; N], Error> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|error| Error::Key(error.to_string()))?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_depends_on_passphrase_and_salt_and_is_never_printed() {
        let key = |text: &str, salt| Key::derive(&SecretString::from(text), [salt; 16]).unwrap();
        assert_eq!(key("пароль", 1).pragma(), key("пароль", 1).pragma());
        assert_ne!(key("пароль", 1).pragma(), key("пароль", 2).pragma());
        assert_ne!(key("пароль", 1).pragma(), key("parol", 1).pragma());
        assert_eq!(key("й", 1).pragma(), key("и\u{306}", 1).pragma(), "composed or not");
        assert_eq!(format!("{:?}", key("a", 1)), "Key(…)");
    }
}
