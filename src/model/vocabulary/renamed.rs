//! Terms that once had another slug: ops and files that say it are read as before.

use super::{Entry, Vocabulary};

impl Vocabulary {
    /// The slug that a term has now which once had this one.
    pub fn renewed(self, slug: &str) -> Option<&'static str> {
        self.entries().iter().find(|entry| entry.was(slug)).map(|entry| entry.slug)
    }
}

impl Entry {
    pub(super) fn was(&self, slug: &str) -> bool {
        !self.once.is_empty() && self.once == slug
    }
}
