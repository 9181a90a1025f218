//! One record whole.

use crate::words;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::{theme, writing};
use crate::app::browse::layout::DETAIL_HEAD;
use crate::app::{Model, Pane};
use crate::words::DocumentLine;

pub(super) fn draw(model: &Model, frame: &mut Frame, area: Rect) {
    title(model, frame, area);
    let detail = &model.browse.detail;
    if detail.gone {
        let gone = [(format!("  {}", model.text("record-gone")), theme::dim(model.settings.theme))];
        writing::line(frame, area, DETAIL_HEAD, &gone);
        return;
    }
    let rows = usize::from(area.height.saturating_sub(DETAIL_HEAD));
    let lines = detail.document.lines.iter().skip(detail.scroll).take(rows);
    for (index, line) in lines.enumerate() {
        let row = DETAIL_HEAD + u16::try_from(index).unwrap_or(u16::MAX);
        draw_line(model, line, frame, area, row);
    }
}

/// Kind, reference and name, and how far down the lines shown stand.
fn title(model: &Model, frame: &mut Frame, area: Rect) {
    let detail = &model.browse.detail;
    let Some(record) = detail.record() else { return };
    let theme = model.settings.theme;
    let heading = words::heading(record, model.settings.language);
    let left = [
        (model.browse.trail(detail.width(), model.settings.language), theme::dim(theme)),
        (words::cut(&heading, detail.head()), theme::head(theme)),
    ];
    let shown = usize::from(area.height.saturating_sub(DETAIL_HEAD));
    let lines = detail.document.lines.len();
    let seen = (detail.scroll + shown).min(lines);
    let right =
        if lines > shown { format!(" {}%", seen * 100 / lines.max(1)) } else { String::new() };
    let focused = model.browse.focus == Pane::Detail;
    writing::pane_head(model, focused, frame, area, &left, &[(right, theme::dim(theme))]);
}

fn draw_line(model: &Model, line: &DocumentLine, frame: &mut Frame, area: Rect, row: u16) {
    let selected = model.browse.focus == Pane::Detail
        && line.link.is_some()
        && line.link == model.browse.detail.link;
    let margin = if selected { "> " } else { "  " };
    // A colour would be that of a block where the line is reversed.
    let label = if selected { Style::new() } else { theme::label(model.settings.theme) };
    let parts = [
        (margin.to_owned(), Style::new()),
        (line.label.clone(), label),
        (line.text.clone(), theme::tone(model.settings.theme, line.tone)),
    ];
    writing::line(frame, area, row, &parts);
    if selected {
        writing::mark(frame, area, row, theme::selected());
    }
}
