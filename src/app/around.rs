//! What a part of the screen is told of the rest.

use super::browse::Browse;
use super::form::Forms;
use super::keyboard::Layout;
use super::keymap::Keymap;
use super::model::{Model, Session};
use super::outside::Outside;
use super::reader::Reader;
use super::saved::SavedRecords;
use super::under_way::UnderWay;
use super::windows::Windows;
use crate::words::{self, Failure};

/// What a part of the screen may know of the rest while it changes itself.
pub(super) struct Around<'a> {
    /// Who reads what is typed.
    pub(super) reader: Reader,
    /// The time, in milliseconds since 1970.
    pub(super) millis: u64,
    /// Columns and rows of the terminal.
    pub(super) size: (u16, u16),
    /// Lines of a window that fills the screen.
    pub(super) rows: usize,
    /// Which key does what.
    pub(super) keymap: &'a Keymap,
    /// The keyboard that commands are given on.
    pub(super) keyboard: Layout,
    /// What is kept under a name.
    pub(super) kept: &'a SavedRecords,
    /// The editor outside the program.
    pub(super) outside: &'a Outside,
    session: &'a Session,
    under_way: &'a UnderWay,
}

/// The parts of the screen, each of which changes itself, and what they are told.
pub(super) struct Parts<'a> {
    pub(super) around: Around<'a>,
    pub(super) browse: &'a mut Browse,
    pub(super) forms: &'a mut Forms,
    pub(super) windows: &'a mut Windows,
}

/// Borrows of the model only what parts are told, so that they can be changed
/// meanwhile.
macro_rules! around {
    ($model:ident, $rows:ident) => {
        Around {
            reader: Reader { today: $model.world.now.today, language: $model.settings.language },
            millis: $model.world.now.millis,
            size: $model.world.size,
            rows: $rows,
            keymap: &$model.settings.keymap,
            keyboard: $model.settings.keyboard.layout(),
            kept: &$model.saved,
            outside: &$model.settings.outside,
            session: &$model.session,
            under_way: &$model.under_way,
        }
    };
}

impl Model {
    /// The parts of the screen, and what they are told of the rest.
    pub(super) fn parts(&mut self) -> Parts<'_> {
        let rows = self.layout().window_rows();
        let around = around!(self, rows);
        let (browse, forms) = (&mut self.browse, &mut self.forms);
        Parts { around, browse, forms, windows: &mut self.windows }
    }

    /// What a part of the screen is told of the rest.
    pub(super) fn around(&self) -> Around<'_> {
        let rows = self.layout().window_rows();
        around!(self, rows)
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
