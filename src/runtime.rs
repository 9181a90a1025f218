//! Runs the full-screen program.

use crate::store::Store;

/// What the program is started with.
#[derive(Debug)]
pub struct Session {
    /// The open casebook.
    pub store: Store,
    /// Whether colours may be used.
    pub color: bool,
}

/// Runs the program until the person leaves it.
pub fn run(session: Session) -> anyhow::Result<()> {
    drop(session);
    anyhow::bail!("This build has no full-screen program.")
}
