//! What a part of the screen is told of the rest.

use super::browse::layout::Layout;
use super::colours::Colours;
use super::jobs::UnderWay;
use super::keyboard::Keyboard;
use super::keymap::Keymap;
use super::notice::Notice;
use super::outside::Outside;
use super::reader::Reader;
use super::session::Session;
use super::shelf::SavedRecords;
use crate::words::{self, Failure, Fault, Here};

/// What a part of the screen may know of the rest while it changes itself.
pub(super) struct Around<'a> {
    /// Who reads what is typed.
    pub(super) reader: Reader,
    /// The time, in milliseconds since 1970.
    pub(super) millis: u64,
    /// Columns and rows of the terminal.
    pub(super) size: (u16, u16),
    /// Minutes east of UTC.
    pub(super) offset: i32,
    /// Where the panes stand.
    pub(super) layout: Layout,
    /// How many colours a picture can be drawn in.
    pub(super) colours: Colours,
    /// Which key does what.
    pub(super) keymap: &'a Keymap,
    /// The keyboard that commands are given on.
    pub(super) keyboard: Keyboard,
    /// What is kept under a name.
    pub(super) kept: &'a SavedRecords,
    /// The editor outside the program.
    pub(super) outside: &'a Outside,
    pub(super) session: &'a Session,
    pub(super) under_way: &'a UnderWay,
}

impl Around<'_> {
    /// Where and when the person reads.
    pub(super) fn here(&self) -> Here {
        Here { today: self.reader.today, offset: self.offset }
    }

    /// A text of the interface.
    pub(super) fn text(&self, id: &str) -> String {
        words::text(self.reader.language, id).into_owned()
    }

    /// Lines of a window that fills the screen.
    pub(super) fn rows(&self) -> usize {
        self.layout.window_rows()
    }

    /// What failed, as the person is told.
    pub(super) fn fault(&self, fault: &Fault) -> Notice {
        Notice::Failed(words::fault(fault, self.reader.language))
    }

    /// A refusal in the language of the person.
    pub(super) fn failure(&self, id: &str) -> Failure {
        words::failure(self.reader.language, id, &[])
    }

    /// Whether a judgement is on its way to the disk.
    pub(super) fn is_judging(&self) -> bool {
        self.under_way.is_judging()
    }

    /// Why the casebook can only be read here, if so.
    pub(super) fn read_only(&self) -> Option<Failure> {
        let barred = self.session.read_only.as_ref();
        barred.map(|barred| barred.failure(self.reader.language))
    }

    /// Why nothing can be written now.
    pub(super) fn barred(&self) -> Option<Failure> {
        self.read_only().or_else(|| self.under_way.bars().map(|id| self.failure(id)))
    }
}
