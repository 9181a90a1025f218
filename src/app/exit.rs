//! Whether the program should end.

/// Whether the program should end.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Exit {
    /// Whether it should.
    pub leaving: bool,
    /// Whether it should go on once the passphrase has been given again.
    pub locked: bool,
    /// Whether the last key was Ctrl+C.
    pub(super) interrupted: bool,
}
