//! What is shown where nothing else fits.

use ratatui::Frame;
use ratatui::style::Style;

use super::writing;
use crate::app::{Model, texts};

pub(super) fn draw(model: &Model, frame: &mut Frame) {
    let area = frame.area();
    let lines = texts::too_small((area.width, area.height), model.settings.language);
    for (row, text) in lines.into_iter().enumerate() {
        let row = u16::try_from(row).unwrap_or(u16::MAX);
        writing::line(frame, area, row, &[(text, Style::new())]);
    }
}
