//! Incidents near to the one that is being entered, and the one looked at.

use crate::words;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::overlay::{self, ChoiceLine};
use super::{theme, writing};
use crate::app::{Model, NearWindow};
use crate::model::near::{Near, Nearness};
use crate::words::{Document, PageRoom};

/// Lines of the list above the record.
const LIST: u16 = 6;

pub(super) fn draw(model: &Model, window: &NearWindow, frame: &mut Frame, body: Rect) {
    let title = match window.nearness {
        Nearness::Same => "title-likely",
        Nearness::Similar => "title-similar",
    };
    let inner = overlay::wide(model, &model.text(title), usize::from(body.height), frame, body);
    let found = match &window.found {
        Some(found) if !found.is_empty() => found,
        none => {
            let id = if none.is_some() { "near-none" } else { "list-loading" };
            let text = format!("  {}", model.text(id));
            writing::line(frame, inner, 0, &[(text, theme::dim(model.settings.theme))]);
            return;
        }
    };
    let rows = u16::try_from(found.len()).unwrap_or(u16::MAX).min(LIST).min(inner.height);
    let choices: Vec<_> = found.iter().map(|near| choice(model, near)).collect();
    overlay::choices(&choices, window.choosing.selected, frame, Rect { height: rows, ..inner });
    record(model, window, frame, overlay::below(inner, rows + 1));
}

fn choice(model: &Model, near: &Near) -> ChoiceLine {
    ChoiceLine {
        left: vec![
            (label(near), Style::new()),
            (format!("  {}", reasons(model, near)), theme::dim(model.settings.theme)),
        ],
        right: vec![],
        head: false,
    }
}

/// `I-412  2022-01-05`.
fn label(near: &Near) -> String {
    let when = near.when.as_ref().map(crate::model::FuzzyDate::compact);
    format!("{}  {}", near.record.reference, when.unwrap_or_default())
}

fn reasons(model: &Model, near: &Near) -> String {
    let reasons = near.shared.iter().map(|shared| words::likeness(shared, model.settings.language));
    reasons.collect::<Vec<_>>().join(", ")
}

/// The record that is looked at, from the line to which it was read.
fn record(model: &Model, window: &NearWindow, frame: &mut Frame, area: Rect) {
    let Some(whole) = window.shown() else { return };
    let head = words::heading(&whole.record, model.settings.language);
    writing::line(frame, area, 0, &[(head, theme::head(model.settings.theme))]);
    let head = usize::from(area.width);
    let room = PageRoom { width: head.saturating_sub(2), lines: 0, head, beside: head };
    let document = Document::of(whole, model.settings.language, model.world.now.here(), room);
    let rows = usize::from(area.height.saturating_sub(1));
    let first = window.scroll.min(document.lines.len().saturating_sub(rows));
    for (row, line) in (1..).zip(document.lines.iter().skip(first).take(rows)) {
        let parts = [
            ("  ".to_owned(), Style::new()),
            (line.label.clone(), theme::label(model.settings.theme)),
            (line.text.clone(), theme::tone(model.settings.theme, line.tone)),
        ];
        writing::line(frame, area, row, &parts);
    }
}

/// Draws incidents that are probably the one in the quick line, a line each.
pub(super) fn likely(model: &Model, found: &[Near], frame: &mut Frame, area: Rect) {
    let head = format!("  {}", model.text("likely-head"));
    writing::line(frame, area, 0, &[(head, theme::warning(model.settings.theme))]);
    for (row, near) in (1..).zip(found) {
        let parts = [
            (format!("  {}  ", label(near)), Style::new()),
            (reasons(model, near), theme::dim(model.settings.theme)),
        ];
        writing::line(frame, area, row, &parts);
    }
}
