//! For whom records are handed on.

use crate::model::terms::terms;

terms! {
    /// For whom records are handed on, and so what is held back.
    Profile {
        /// Whoever reads it.
        Public "public",
        /// An organisation that works on the same cases.
        Partner "partner",
        /// Who represents somebody.
        Lawyer "lawyer",
        /// A court or another authority, and with it the State.
        Court "court",
        /// The person's own keeping: everything.
        OwnBackup "own-backup",
    }
}
