//! Where files of evidence are to come from, or one is to go to.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::{overlay, theme, writing};
use crate::app::{EvidencePath, EvidenceWay, Model};
use crate::words::{reference_and_called, wrap};

pub(super) fn draw(model: &Model, path: &EvidencePath, frame: &mut Frame, body: Rect) {
    let language = model.settings.language;
    let (title, hint, about) = match &path.way {
        EvidenceWay::In { about, .. } => ("title-take-in", "take-in-hint", about.as_ref()),
        EvidenceWay::Out(_) => ("title-write-out", "write-out-hint", None),
    };
    let inner = overlay::window(model, &model.text(title), 5, frame, body);
    overlay::typed(model, &path.choosing.line, frame, inner);
    let room = usize::from(inner.width).saturating_sub(2).max(8);
    let about = about.map(|about| reference_and_called(about, language));
    let lines = wrap(&model.text(hint), room).into_iter().chain(about);
    for (row, line) in (1..inner.height).zip(lines) {
        let line = (format!("  {line}"), theme::warning(model.settings.theme));
        writing::line(frame, inner, row, &[line]);
    }
}
