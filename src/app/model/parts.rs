//! The parts of the screen, and what they are told of the rest.

use super::Model;
use crate::app::around::Around;
use crate::app::browse::Browse;
use crate::app::form::Forms;
use crate::app::keeping::Keeping;
use crate::app::reader::Reader;
use crate::app::screens::Screen;
use crate::app::windows::Windows;

/// The parts of the screen, each of which changes itself, and what they are told.
pub(in crate::app) struct Parts<'a> {
    pub(in crate::app) around: Around<'a>,
    pub(in crate::app) browse: &'a mut Browse,
    pub(in crate::app) forms: &'a mut Forms,
    pub(in crate::app) windows: &'a mut Windows,
    pub(in crate::app) keeping: &'a mut Keeping,
    pub(in crate::app) screen: &'a mut Screen,
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
            colours: $model.settings.colours(),
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
    pub(in crate::app) fn parts(&mut self) -> Parts<'_> {
        let layout = self.layout();
        let around = around!(self, layout);
        let (browse, forms) = (&mut self.browse, &mut self.forms);
        let (windows, keeping) = (&mut self.windows, &mut self.keeping);
        Parts { around, browse, forms, windows, keeping, screen: &mut self.screen }
    }

    /// What a part of the screen is told of the rest.
    pub(in crate::app) fn around(&self) -> Around<'_> {
        let layout = self.layout();
        around!(self, layout)
    }
}
