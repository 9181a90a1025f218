//! The boxes of fields, and the cursor in them.

use std::ops::Range;

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};

use super::rows::{Item, Placed, said};
use crate::app::{Focus, Form, FormField, LABEL, Model, text_width};
use crate::ui::{theme, writing};
use crate::words::cells;

/// Stands before what was not typed in this form.
pub(in crate::ui) const CARRIED: &str = "=";

/// The label of a field, with a star where it is required.
fn label(model: &Model, form: &Form, at: Focus, frame: &mut Frame, room: Rect) {
    let (Some(section), Some(field)) = (form.sections.get(at.section), form.at(at)) else { return };
    let side_by_side = section.line() > 1 && at.field < section.line();
    let focused = form.focus == at
        || side_by_side && form.focus.section == at.section && form.focus.field < section.line();
    let margin = if focused { "> " } else { "  " };
    let star = if field.required && form.needs(at.section) { "*" } else { "" };
    let style = if focused {
        Style::new().add_modifier(Modifier::BOLD)
    } else {
        theme::label(model.settings.theme)
    };
    let column = Rect { width: cell(LABEL).min(room.width), ..room };
    let text = format!("{margin}{}{star}", section.label(field, model.settings.language));
    writing::line(frame, column, 0, &[(text, style)]);
}

/// A field in its box. `beside` another it has no label, but says what it is
/// while it is empty.
pub(super) fn draw(
    model: &Model,
    form: &Form,
    placed: &Placed,
    beside: bool,
    frame: &mut Frame,
    room: Rect,
) {
    let Some(field) = form.at(placed.at) else { return };
    if !beside {
        label(model, form, placed.at, frame, room);
    }
    let focused = form.focus == placed.at;
    let edge = if focused {
        Style::new().add_modifier(Modifier::BOLD)
    } else {
        theme::dim(model.settings.theme)
    };
    let (text, caret) = shown(field, placed.width, focused);
    let placeholder = form.sections.get(placed.at.section).filter(|_| beside && text.is_empty());
    let (text, style) = match placeholder {
        Some(section) => (
            format!("({})", section.label(field, model.settings.language).to_lowercase()),
            theme::dim(model.settings.theme),
        ),
        None => (text, own(model, field)),
    };
    let text = crate::words::cut(&text, placed.width);
    let gap = " ".repeat(placed.width.saturating_sub(cells(&text)));
    let parts =
        [("[".to_owned(), edge), (text, style), (gap, Style::new()), ("]".to_owned(), edge)];
    writing::line(frame, from(room, placed.x), 0, &parts);
    mark(model, field, placed.x, frame, room);
    if focused {
        let column = placed.x + 1 + caret.min(placed.width);
        place_cursor(model, frame, room, column, 0);
    }
}

/// The sign before what was not typed in this form, which colours alone do not
/// tell.
fn mark(model: &Model, field: &FormField, x: usize, frame: &mut Frame, room: Rect) {
    if field.is_carried() {
        let sign = (CARRIED.to_owned(), theme::dim(model.settings.theme));
        writing::line(frame, from(room, x.saturating_sub(1)), 0, &[sign]);
    }
}

/// How the text of a field looks: dim, unless it is the person's own.
pub(in crate::ui) fn own(model: &Model, field: &FormField) -> Style {
    if field.is_carried() { theme::dim(model.settings.theme) } else { Style::new() }
}

/// The part of a line that is shown, and the cell of the cursor in it.
pub(in crate::ui) fn shown(field: &FormField, width: usize, focused: bool) -> (String, usize) {
    if focused {
        let (range, column) = field.editor.window(width);
        return (slice(field, range), column);
    }
    let start = field.editor.text().char_indices().nth(width * 4).map_or(usize::MAX, |(at, _)| at);
    let text = field.editor.text();
    (crate::words::cut(text.get(..start.min(text.len())).unwrap_or(text), width), 0)
}

/// How the fields of a line are understood, after their boxes, as far as there
/// is room.
pub(super) fn reading(model: &Model, form: &Form, boxes: &[Placed], frame: &mut Frame, room: Rect) {
    let (Some(first), Some(last)) = (boxes.first(), boxes.last()) else { return };
    let focus = boxes.iter().find(|placed| placed.at == form.focus);
    let of_focus = focus.and_then(|placed| Some((placed.at, said(model, form, placed.at)?)));
    let of_first = || Some((first.at, form.reading(first.at, model.reader())?));
    let x = last.x + last.width + 4;
    if let Some((at, text)) = of_focus.or_else(of_first) {
        let focused = form.focus == at;
        let fits = x + cells(&text) <= usize::from(room.width);
        // In focus, what does not fit is said below.
        if fits || !focused {
            let text = crate::words::cut(&text, usize::from(room.width).saturating_sub(x));
            writing::line(frame, from(room, x), 0, &[(text, theme::dim(model.settings.theme))]);
        }
    }
}

/// A text of many lines, with marks where there is more of it.
pub(super) fn draw_text(
    model: &Model,
    form: &Form,
    at: Focus,
    item: &Item,
    frame: &mut Frame,
    room: Rect,
) {
    let Some(field) = form.at(at) else { return };
    label(model, form, at, frame, room);
    let (width, lines) = (text_width(room.width), item.height);
    let lines = lines - item.below_height();
    let mut marks = (false, false);
    let rows = if form.focus == at {
        let view = field.editor.view(width, lines);
        marks = (view.above, view.below);
        place_cursor(model, frame, room, LABEL + 1 + view.column, cell(view.row));
        view.rows
    } else {
        let rows = field.editor.top(width, lines);
        marks.1 = rows.last().is_some_and(|row| row.end < field.editor.text().len());
        rows
    };
    let bar = if form.focus == at {
        Style::new().add_modifier(Modifier::BOLD)
    } else {
        theme::dim(model.settings.theme)
    };
    let last = rows.len().saturating_sub(1);
    for index in 0..lines {
        let edge = match index {
            0 if marks.0 => "^",
            _ if index == last && marks.1 => "…",
            _ => "│",
        };
        let text = rows.get(index).map(|row| slice(field, row.clone())).unwrap_or_default();
        let parts = [(edge.to_owned(), bar), (text, own(model, field))];
        writing::line(frame, from(room, LABEL), cell(index), &parts);
    }
    mark(model, field, LABEL, frame, room);
}

fn slice(field: &FormField, range: Range<usize>) -> String {
    field.editor.text().get(range).unwrap_or_default().to_owned()
}

fn place_cursor(model: &Model, frame: &mut Frame, room: Rect, column: usize, row: u16) {
    if row < room.height && room.width > 0 {
        let x = cell(column).min(room.width - 1);
        writing::cursor(model, frame, (room.x + x, room.y + row));
    }
}

/// What is right of a column.
fn from(room: Rect, x: usize) -> Rect {
    let x = cell(x).min(room.width);
    Rect { x: room.x + x, width: room.width - x, ..room }
}

fn cell(number: usize) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}
