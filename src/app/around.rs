//! What a part of the screen is told of the rest.

use super::browse::Browse;
use super::browse::layout::Layout;
use super::form::Forms;
use super::jobs::UnderWay;
use super::keeping::Keeping;
use super::keyboard::Keyboard;
use super::keymap::Keymap;
use super::model::{Exit, Model, Notice, Session};
use super::outside::Outside;
use super::reader::Reader;
use super::shelf::SavedRecords;
use super::windows::Windows;
use crate::words::{self, Failure, Fault};

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
    /// Which key does what.
    pub(super) keymap: &'a Keymap,
    /// The keyboard that commands are given on.
    pub(super) keyboard: Keyboard,
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
    pub(super) keeping: &'a mut Keeping,
    pub(super) exit: &'a mut Exit,
}

/// Borrows of the model only what parts are told, so that they can be changed
/// meanwhile.
macro_rules! around {
    ($model:ident, $layout:ident) => {
        Around {
            reader: Reader { today: $model.world.now.today, language: $model.settings.language },
            millis: $model.world.now.millis,
            size: $model.world.size,
            offset: $model.world.now.offset,
            layout: $layout,
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
        let layout = self.layout();
        let around = around!(self, layout);
        let (browse, forms) = (&mut self.browse, &mut self.forms);
        let (windows, keeping) = (&mut self.windows, &mut self.keeping);
        Parts { around, browse, forms, windows, keeping, exit: &mut self.exit }
    }

    /// What a part of the screen is told of the rest.
    pub(super) fn around(&self) -> Around<'_> {
        let layout = self.layout();
        around!(self, layout)
    }
}

impl Around<'_> {
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
