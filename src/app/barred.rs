//! Why a casebook can only be read.

/// Why a casebook can only be read.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Barred {
    /// Who has it open.
    Held(String),
    /// Its folder cannot be written to.
    Folder,
    /// The file itself may not be written to.
    File,
    /// Its disk may not be written to.
    Mount,
    /// Its disk is full or failing.
    Full,
    /// It has several names.
    Linked,
    /// The file by which programs lock it cannot be used.
    LockFile,
    /// The file system has no locks.
    NoLocks,
}
