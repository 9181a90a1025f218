//! What is written, with its hash.

use std::io::{self, Write};

use sha2::{Digest, Sha256};

/// Passes on what is written, and knows what it was.
pub struct Hashing<W> {
    to: W,
    hash: Sha256,
    size: u64,
}

/// What was written.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Hashed {
    /// Its SHA-256, in small hexadecimal digits.
    pub sha256: String,
    /// Its bytes.
    pub size: u64,
}

impl<W: Write> Hashing<W> {
    /// Passes on to `to`.
    pub fn new(to: W) -> Self {
        Self { to, hash: Sha256::new(), size: 0 }
    }

    /// What it passes on to.
    pub fn to(&self) -> &W {
        &self.to
    }

    /// What was written so far.
    pub fn written(&self) -> Hashed {
        use std::fmt::Write as _;
        let mut sha256 = String::with_capacity(64);
        for byte in self.hash.clone().finalize() {
            // Text takes whatever is written to it.
            let _ = write!(sha256, "{byte:02x}");
        }
        Hashed { sha256, size: self.size }
    }
}

impl<W: Write> Write for Hashing<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let taken = self.to.write(bytes)?;
        self.hash.update(bytes.get(..taken).unwrap_or(bytes));
        self.size += taken as u64;
        Ok(taken)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}
