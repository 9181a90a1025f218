//! What the mouse does: what a key would, where it points.

use super::deciding;
use super::dispatch;
use super::footer;
use crate::app::browse::View;
use crate::app::effect::Effect;
use crate::app::header::Header;
use crate::app::keymap::{Action, BrowseAction, Context, Key, Name};
use crate::app::message::Mouse;
use crate::app::model::Model;

/// Lines that the wheel goes at once.
const WHEEL: usize = 3;

/// Takes a click or a turn of the wheel at a cell.
pub(super) fn act(model: &mut Model, column: u16, row: u16, mouse: Mouse) -> Vec<Effect> {
    match mouse {
        Mouse::WheelUp => wheel(model, (column, row), Name::Up),
        Mouse::WheelDown => wheel(model, (column, row), Name::Down),
        Mouse::Click => {
            (model.keeping.exit.interrupted, model.notice) = (false, None);
            click(model, column, row)
        }
    }
}

fn click(model: &mut Model, column: u16, row: u16) -> Vec<Effect> {
    let layout = model.layout();
    if layout.keys.line(column, row).is_some() {
        let key = footer::at(model, column);
        return key.map_or_else(Vec::new, |key| dispatch(model, key));
    }
    if model.windows.is_open() || model.forms.open.is_some() {
        // What is typed there is left alone.
        return vec![];
    }
    // A filter that is being typed is kept as it stands.
    model.browse.accept_filter();
    if layout.header.line(column, row).is_some() {
        if let Some(view) = Header::of(model, layout.header.width).at(column) {
            let number = View::ALL.iter().position(|other| *other == view).unwrap_or(0) + 1;
            let number = u8::try_from(number).unwrap_or(1);
            return super::act(model, Action::Browse(BrowseAction::View(number)));
        }
        return vec![];
    }
    if model.screen.scene().is_some() {
        return vec![];
    }
    model.browse.click((column, row), &layout);
    deciding::follow(&mut model.parts());
    vec![]
}

/// Scrolls what lies under the mouse.
fn wheel(model: &mut Model, at: (u16, u16), name: Name) -> Vec<Effect> {
    let key = Key::Named(name);
    // Of what is typed, only a long text has more than is on screen.
    let text = model.forms.open.as_ref().is_none_or(|form| form.context() == Context::TEXT);
    if model.windows.is_open() || model.forms.open.is_some() {
        let lines = if model.windows.is_open() || text { WHEEL } else { 0 };
        return (0..lines).flat_map(|_| dispatch(model, key)).collect();
    }
    if model.screen.scene().is_some() {
        return (0..WHEEL).flat_map(|_| dispatch(model, key)).collect();
    }
    let step = if name == Name::Up { -1 } else { 1 } * isize::try_from(WHEEL).unwrap_or(1);
    let layout = model.layout();
    model.browse.wheel(at, step, &layout);
    vec![]
}
