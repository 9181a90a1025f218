//! What is shown where nothing else fits.

use ratatui::Frame;
use ratatui::style::Style;

use super::writing;
use crate::app::{Action, Context, Model, texts};

pub(super) fn draw(model: &Model, frame: &mut Frame) {
    let area = frame.area();
    let settings = &model.settings;
    let contexts = [Context::ANYWHERE, Context::GLOBAL];
    let key = |action| settings.keymap.keys(action, &contexts, settings.keyboard.layout());
    let keys = [Action::Lock, Action::Quit].map(key);
    let lines = texts::too_small((area.width, area.height), keys, settings.language);
    for (row, text) in lines.into_iter().enumerate() {
        let row = u16::try_from(row).unwrap_or(u16::MAX);
        writing::line(frame, area, row, &[(text, Style::new())]);
    }
}
