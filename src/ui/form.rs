//! An open form.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::writing;
use crate::app::Model;

pub(crate) fn draw(model: &Model, frame: &mut Frame, area: Rect) {
    let title = model.form.as_ref().map(|form| form.title.clone()).unwrap_or_default();
    writing::line(frame, area, 0, &[(title, Style::new())]);
}
