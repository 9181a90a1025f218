//! How far a long job is.

/// Steps done of steps in all.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Progress {
    /// Steps done.
    pub done: u64,
    /// Steps in all, as far as known.
    pub total: u64,
}

/// Told of progress; answers whether to go on.
pub type Watch<'a> = dyn FnMut(Progress) -> bool + 'a;

/// Lets a job run to its end.
pub fn unwatched(_: Progress) -> bool {
    true
}
