//! Whose the mouse is.

/// Whose the mouse is.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Pointer {
    /// The terminal's, which selects text by it.
    #[default]
    Terminal,
    /// The program's, which acts where it points.
    Program,
}
