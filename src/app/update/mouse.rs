//! What the mouse does: what a key would, where it points.

use super::{dispatch, form, navigate, windows};
use crate::app::header::Header;
use crate::app::layout::{Area, DETAIL_HEAD, LIST_HEAD};
use crate::app::{Context, Effect, Key, Model, Mouse, Name, Pane, Slot, View, footer};

/// Lines that the wheel goes at once.
const WHEEL: usize = 3;

/// Takes a click or a turn of the wheel at a cell.
pub(super) fn act(model: &mut Model, column: u16, row: u16, mouse: Mouse) -> Vec<Effect> {
    match mouse {
        Mouse::WheelUp => wheel(model, (column, row), Name::Up),
        Mouse::WheelDown => wheel(model, (column, row), Name::Down),
        Mouse::Click => {
            (model.interrupted, model.notice) = (false, None);
            click(model, column, row)
        }
    }
}

/// The line of an area that a row of the screen is, if it lies in it.
fn line(area: Area, column: u16, row: u16) -> Option<u16> {
    let inside = (area.x..area.x + area.width).contains(&column)
        && (area.y..area.y + area.height).contains(&row);
    inside.then(|| row - area.y)
}

fn click(model: &mut Model, column: u16, row: u16) -> Vec<Effect> {
    let layout = model.layout();
    if line(layout.keys, column, row).is_some() {
        let key = footer::at(model, column);
        return key.map_or_else(Vec::new, |key| dispatch(model, key));
    }
    if model.windows.is_open() || model.form.is_some() {
        // What is typed there is left alone.
        return vec![];
    }
    let effects = accept_filter(model);
    if line(layout.header, column, row).is_some() {
        if let Some(view) = Header::of(model, layout.header.width).at(column) {
            let number = View::ALL.iter().position(|other| *other == view).unwrap_or(0) + 1;
            navigate::view(model, u8::try_from(number).unwrap_or(1));
        }
        return effects;
    }
    for slot in [Slot::List, Slot::Related] {
        let inside = layout.of_slot(slot).and_then(|area| line(area, column, row));
        if let Some(line) = inside {
            click_list(model, slot, line);
            return effects;
        }
    }
    if let Some(line) = line(layout.detail, column, row) {
        click_record(model, line);
    }
    effects
}

/// A filter that is being typed is kept as it stands.
fn accept_filter(model: &mut Model) -> Vec<Effect> {
    if model.filtering.is_none() {
        return vec![];
    }
    super::filter::press(model, Key::Named(Name::Enter))
}

/// Selects the row; that which is selected already is opened.
fn click_list(model: &mut Model, slot: Slot, line: u16) {
    let rows = model.layout().rows(slot);
    let pane = if slot == Slot::List { Pane::List } else { Pane::Related };
    if slot == Slot::Related && model.subject.is_none() {
        return;
    }
    let (first, shown) = model.pane(slot).shown(rows);
    let on_row = line.checked_sub(LIST_HEAD).map(usize::from).filter(|row| *row < shown.len());
    let index = on_row.map(|row| first + row);
    if index == Some(model.pane(slot).selected) && model.focus == pane {
        navigate::open(model);
        return;
    }
    navigate::focus(model, pane);
    if let Some(index) = index {
        model.pane_mut(slot).selected = index;
    }
}

/// Chooses the link; that which is chosen already is followed.
fn click_record(model: &mut Model, line: u16) {
    let at = line.checked_sub(DETAIL_HEAD).map(|line| model.detail.scroll + usize::from(line));
    let under = at.and_then(|at| model.detail.document.lines.get(at)?.link);
    if under.is_some() && under == model.detail.link && model.focus == Pane::Detail {
        navigate::open(model);
        return;
    }
    navigate::focus(model, Pane::Detail);
    if under.is_some() {
        model.detail.link = under;
    }
}

/// Scrolls what lies under the mouse.
fn wheel(model: &mut Model, (column, row): (u16, u16), name: Name) -> Vec<Effect> {
    let key = Key::Named(name);
    if model.windows.is_open() {
        return (0..WHEEL).flat_map(|_| windows::press(model, key)).collect();
    }
    if let Some(form) = &model.form {
        // Of what is typed, only a long text has more than is on screen.
        let lines = if form.context() == Context::Text { WHEEL } else { 0 };
        return (0..lines).flat_map(|_| form::key(model, key)).collect();
    }
    let layout = model.layout();
    let step = if name == Name::Up { -1 } else { 1 } * isize::try_from(WHEEL).unwrap_or(1);
    if line(layout.detail, column, row).is_some() {
        model.detail.scroll_by(step, layout.detail_rows());
        return vec![];
    }
    let under = |slot: &Slot| layout.of_slot(*slot).and_then(|area| line(area, column, row));
    if let Some(slot) = [Slot::List, Slot::Related].into_iter().find(|slot| under(slot).is_some()) {
        let rows = layout.rows(slot);
        model.pane_mut(slot).move_by(step, rows);
        if slot == model.follows {
            navigate::unpin(model);
        }
    }
    vec![]
}
