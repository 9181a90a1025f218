//! What can be done with a picture that is shown.

/// Something to do with a picture that is shown.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum PictureAction {
    /// Show less of it, larger.
    Larger,
    /// Show more of it, smaller.
    Smaller,
    /// To what lies left of what is shown.
    Left,
    /// To what lies right of it.
    Right,
}
