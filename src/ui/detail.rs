//! One record whole.

use crate::words;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::{theme, writing};
use crate::app::browse::layout::DETAIL_HEAD;
use crate::app::{Model, Pane};
use crate::words::{DocumentLine, cells};

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
    let Some(record) = model.browse.detail.record() else { return };
    let kind =
        words::kind(record.kind, record.reference.prefix, model.settings.language).to_uppercase();
    let mut left =
        format!("{kind} {}  {}", record.reference, words::called(record, model.settings.language));
    let above = area.x == 0;
    let shown = usize::from(area.height.saturating_sub(DETAIL_HEAD));
    let lines = model.browse.detail.document.lines.len();
    let seen = (model.browse.detail.scroll + shown).min(lines);
    let right =
        if lines > shown { format!(" {}%", seen * 100 / lines.max(1)) } else { String::new() };
    if above {
        // A rule tells it from the list above.
        left = format!("── {left} ");
        let rest = usize::from(area.width).saturating_sub(cells(&left) + right.len());
        left += &"─".repeat(rest.saturating_sub(1));
    }
    let head = theme::head(model.settings.theme);
    writing::ends(frame, area, 0, &[(left, head)], &[(right, theme::dim(model.settings.theme))]);
}

fn draw_line(model: &Model, line: &DocumentLine, frame: &mut Frame, area: Rect, row: u16) {
    let selected = model.browse.focus == Pane::Detail
        && line.link.is_some()
        && line.link == model.browse.detail.link;
    let margin = if selected { "> " } else { "  " };
    let parts = [
        (margin.to_owned(), Style::new()),
        (line.label.clone(), theme::dim(model.settings.theme)),
        (line.text.clone(), theme::tone(model.settings.theme, line.tone)),
    ];
    writing::line(frame, area, row, &parts);
    if selected {
        writing::mark(frame, area, row, theme::selected());
    }
}
