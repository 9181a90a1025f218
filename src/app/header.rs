//! What the top line has room for, and where its views stand: the mouse must
//! know what is drawn.

use super::texts;
use crate::app::browse::View;
use crate::app::model::Model;
use crate::model::protection::Protection;
use crate::words::cells;

/// Cells that the name of the file takes at most.
const TITLE: usize = 30;

/// The top line as it fits a width.
#[derive(Clone, Debug, PartialEq)]
pub struct Header {
    /// Whether the name of the program stands first.
    pub program: bool,
    /// The views, from left to right.
    pub tabs: Vec<Tab>,
    /// What the person must know of the file.
    pub warnings: Vec<String>,
    /// The layout of the keyboard.
    pub keyboard: &'static str,
    /// Cells left for the name of the file.
    pub title: usize,
}

/// A view in the top line.
#[derive(Clone, Debug, PartialEq)]
pub struct Tab {
    /// Which.
    pub view: View,
    /// Its key, and its name where there is room.
    pub text: String,
    /// Its first column.
    pub x: usize,
}

/// The name of the program, and the cells of it and the space after it.
const PROGRAM: &str = env!("CARGO_PKG_NAME");

impl Header {
    /// The name of the program goes first, then the names of other views, so
    /// that the view shown and the warnings are always there.
    pub fn of(model: &Model, width: u16) -> Self {
        let width = usize::from(width);
        let warnings = warnings(model);
        let keyboard = model.settings.keyboard.layout().name();
        let right =
            warnings.iter().map(|text| cells(text) + 2).sum::<usize>() + cells(keyboard) + 2;
        let title = cells(&model.session.title).min(TITLE) + 1;
        let mut program = true;
        let mut tabs = self::tabs(model, cells(PROGRAM) + 2, true);
        if end(&tabs) + title + right > width {
            program = false;
            tabs = self::tabs(model, 0, true);
        }
        if end(&tabs) + right + 1 > width {
            tabs = self::tabs(model, 0, false);
        }
        let title = width.saturating_sub(end(&tabs) + right + 1).min(TITLE);
        Self { program, tabs, warnings, keyboard, title }
    }

    /// The view whose name stands in a column.
    pub(super) fn at(&self, column: u16) -> Option<View> {
        let column = usize::from(column);
        let tab = self.tabs.iter().find(|tab| (tab.x..tab.x + cells(&tab.text)).contains(&column));
        tab.map(|tab| tab.view)
    }
}

/// Where the last view ends, with the space after it.
fn end(tabs: &[Tab]) -> usize {
    tabs.last().map_or(0, |tab| tab.x + cells(&tab.text) + 1)
}

/// The views by their keys, from a column on. The one that is shown has its
/// name; the others have it if they are to be `named`.
fn tabs(model: &Model, mut x: usize, named: bool) -> Vec<Tab> {
    let is_shown = |view: &View| model.shown_view() == Some(*view);
    let tab = |view: View| {
        let key = view.key();
        let name = || texts::view(view, model.settings.language);
        let called = || match key {
            Some(key) => format!("{key} {}", name()),
            None => name().into_owned(),
        };
        let text = match key {
            _ if is_shown(&view) => format!("[{}]", called()),
            Some(key) if !named => key.to_string(),
            Some(_) | None => called(),
        };
        let tab = Tab { view, text, x };
        x += cells(&tab.text) + 1;
        tab
    };
    View::ALL.into_iter().filter(|view| view.is_main() || is_shown(view)).map(tab).collect()
}

fn warnings(model: &Model) -> Vec<String> {
    let plain = model.session.protection == Protection::Plain;
    let read_only = model.session.read_only.is_some();
    let warnings = [(plain, "header-no-passphrase"), (read_only, "header-read-only")];
    let warnings = warnings.into_iter().filter(|(holds, _)| *holds);
    warnings.map(|(_, id)| model.text(id).into_owned()).collect()
}
