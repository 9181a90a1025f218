//! What a part of the screen is told of the rest.

use super::{Model, Reader, SavedRecords};
use crate::words::{self, Failure};

/// What a part of the screen may know of the rest while it changes itself.
pub(super) struct Around<'a> {
    /// Who reads what is typed.
    pub(super) reader: Reader,
    /// Lines of a window that fills the screen.
    pub(super) rows: usize,
    /// What is kept under a name.
    pub(super) kept: &'a SavedRecords,
    /// Whether a judgement is on its way to the disk.
    pub(super) judging: bool,
    /// Why nothing can be written now.
    pub(super) barred: Option<Failure>,
}

impl Model {
    /// What a part of the screen is told of the rest.
    pub(super) fn around(&self) -> Around<'_> {
        Around {
            reader: self.reader(),
            rows: self.layout().window_rows(),
            kept: &self.saved,
            judging: self.under_way.is_judging(),
            barred: super::update::barred(self),
        }
    }
}

impl Around<'_> {
    /// A text of the interface.
    pub(super) fn text(&self, id: &str) -> String {
        words::text(self.reader.language, id).into_owned()
    }

    /// A refusal in the language of the person.
    pub(super) fn failure(&self, id: &str) -> Failure {
        words::failure(self.reader.language, id, &[])
    }
}
