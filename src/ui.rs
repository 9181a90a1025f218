//! Draws a [`Model`]. Nothing here changes it.

pub(crate) mod clean;
pub(crate) mod form;
pub(crate) mod theme;
mod writing;

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::app::Model;

/// Draws the whole screen.
pub fn view(model: &Model, frame: &mut Frame) {
    let whole = frame.area();
    let area = Rect { height: whole.height.saturating_sub(2), ..whole };
    form::draw(model, frame, area);
}
