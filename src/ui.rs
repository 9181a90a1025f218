//! Draws a [`Model`]. Nothing here changes it.

pub(crate) mod clean;
mod column_choice;
mod detail;
mod drafts;
mod evidence_path;
mod evidence_picture;
mod far_off;
mod field_choice;
mod footer;
pub(crate) mod form;
mod go_to_date;
mod hand_on;
mod header;
mod help;
mod incoming;
mod last_changes;
mod list;
mod long_text;
mod many;
mod near;
mod ornaments;
mod outside_warning;
mod overlay;
mod pairs;
mod palette;
mod quick;
mod save_as;
mod sayings;
mod search_everything;
mod shelf;
#[cfg(test)]
mod tests;
pub(crate) mod theme;
mod too_small;
mod tour;
mod unlock;
mod value_choice;
mod welcome;
mod writing;

use ratatui::Frame;
use ratatui::layout::Rect;

pub use unlock::unlock;
pub use welcome::welcome;

use crate::app::browse::layout::{Area, Layout};
use crate::app::{ClockIsFarOff, Model, Ornaments, OutsideWarning, Screen, Slot, Window};

/// Draws the whole screen.
pub fn view(model: &Model, frame: &mut Frame) {
    let _own = model.saved.own.hold();
    draw(model, frame);
    if model.settings.ornaments == Ornaments::Ascii {
        ornaments::to_ascii(frame.buffer_mut());
    }
}

fn draw(model: &Model, frame: &mut Frame) {
    let whole = frame.area();
    let Some(layout) = model.layout_of((whole.width, whole.height)) else {
        too_small::draw(model, frame);
        return;
    };
    match &model.forms.open {
        Some(form) if form.is_quick() => {
            screen(model, frame, &layout);
            quick::draw(model, form, frame, body(&layout));
        }
        Some(form) if form.long.is_some() => {
            long_text::draw(model, form, frame, form_area(&layout));
        }
        Some(form) if form.many.is_some() => {
            screen(model, frame, &layout);
            many::draw(model, frame, body(&layout));
        }
        Some(_) => form::draw(model, frame, form_area(&layout)),
        None => screen(model, frame, &layout),
    }
    tour::draw(model, frame, body(&layout));
    if let Some(window) = model.windows.top() {
        draw_window(model, window, frame, body(&layout));
    }
    footer::draw(model, frame, &layout);
}

fn draw_window(model: &Model, window: &Window, frame: &mut Frame, body: Rect) {
    match window {
        Window::Help(help) => help::draw(model, help, frame, body),
        Window::Palette(palette) => palette::draw(model, palette, frame, body),
        Window::Search(search) => search_everything::draw(model, search, frame, body),
        Window::Date(date) => go_to_date::draw(model, date, frame, body),
        Window::Drafts(drafts) => drafts::draw(model, drafts, frame, body),
        Window::History(history) => last_changes::draw(model, history, frame, body),
        Window::Field(choice) => field_choice::draw(model, choice, frame, body),
        Window::Columns(choice) => column_choice::draw(model, choice, frame, body),
        Window::Values(choice) => value_choice::draw(model, choice, frame, body),
        Window::Sayings(window) => sayings::draw(model, window, frame, body),
        Window::Evidence(path) => evidence_path::draw(model, path, frame, body),
        Window::Picture(picture) => evidence_picture::draw(model, picture, frame, body),
        Window::SaveAs(save) => save_as::draw(model, save, frame, body),
        Window::Outside(OutsideWarning) => outside_warning::draw(model, frame, body),
        Window::FarOff(ClockIsFarOff(far_off)) => far_off::draw(model, far_off, frame, body),
        Window::Duplicates(list) => pairs::draw(model, list, frame, body),
        Window::Import(import) => incoming::draw(model, import, frame, body),
        Window::HandOn(window) => hand_on::draw(model, window, frame, body),
        Window::Near(window) => near::draw(model, window, frame, body),
        Window::Saved(shelf) => shelf::draw(model, shelf, frame, body),
    }
}

/// What stands between the header and the keys.
fn screen(model: &Model, frame: &mut Frame, layout: &Layout) {
    header::draw(model, frame, rect(layout.header));
    match &model.screen {
        Screen::Browse => panes(model, frame, layout),
        #[cfg(test)]
        Screen::Probe(_) => {}
    }
}

fn panes(model: &Model, frame: &mut Frame, layout: &Layout) {
    let lists = [(Slot::List, layout.list), (Slot::Related, layout.related)];
    for (slot, area) in lists {
        if let Some(area) = area {
            list::draw(model, slot, frame, rect(area));
        }
    }
    if let Some(area) = layout.saved {
        shelf::section(model, frame, rect(area));
    }
    if let Some(area) = layout.detail {
        detail::draw(model, frame, rect(area));
    }
    writing::rules(model, frame, layout);
}

fn rect(area: Area) -> Rect {
    Rect { x: area.x, y: area.y, width: area.width, height: area.height }
}

/// Everything between the header and the notice.
fn body(layout: &Layout) -> Rect {
    let top = layout.header.y + layout.header.height;
    Rect { y: top, height: layout.notice.y.saturating_sub(top), ..rect(layout.header) }
}

/// Everything above the notice: a form needs the room.
fn form_area(layout: &Layout) -> Rect {
    Rect { y: 0, height: layout.notice.y, ..rect(layout.header) }
}
