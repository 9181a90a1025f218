//! How a casebook is protected.

/// How a casebook is protected.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Protection {
    /// By a passphrase.
    Encrypted,
    /// By nothing.
    Plain,
}
