//! The file that a record is to be written to, or the casebook copied to.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::{overlay, theme, writing};
use crate::app::{Model, SaveAs};
use crate::words::wrap;

pub(super) fn draw(model: &Model, save: &SaveAs, frame: &mut Frame, body: Rect) {
    let [title, hint] = match save.text {
        Some(_) => ["title-write-text", "write-text-hint"],
        None => ["title-back-up", "back-up-hint"],
    };
    let inner = overlay::window(model, &model.text(title), 3, frame, body);
    overlay::typed(model, &save.choosing.line, frame, inner);
    let room = usize::from(inner.width).saturating_sub(2).max(8);
    let hint = wrap(&model.text(hint), room);
    for (row, line) in (1..inner.height).zip(hint) {
        writing::line(
            frame,
            inner,
            row,
            &[(format!("  {line}"), theme::warning(model.settings.theme))],
        );
    }
}
