//! What windows on top of the screen share: their frame, their typed line,
//! their list.

use ratatui::Frame;
use ratatui::layout::{Constraint, Rect};
use ratatui::style::Style;
use ratatui::widgets::{Block, Clear};

use super::clean::clean;
use super::theme;
use super::writing::{self, Styled};
use crate::app::completion::last_word;
use crate::app::{Model, TypedLine};
use crate::words::{cells, wrap};

/// Columns of a window, where the screen has them.
pub(super) const WIDTH: u16 = 80;

/// Columns of a window of records, of which each line tells as much as there is room
/// for, where the screen has them.
pub(super) const WIDE: u16 = 120;

/// Draws an empty window of records, as [`window`] does of text.
pub(super) fn wide(
    model: &Model,
    title: &str,
    lines: usize,
    frame: &mut Frame,
    body: Rect,
) -> Rect {
    of_width(WIDE, model, title, lines, frame, body)
}

/// Draws an empty window with `lines` lines in the middle of `body` and
/// returns its inside.
pub(super) fn window(
    model: &Model,
    title: &str,
    lines: usize,
    frame: &mut Frame,
    body: Rect,
) -> Rect {
    of_width(WIDTH, model, title, lines, frame, body)
}

/// Draws an empty window over all of `body` and returns its inside.
pub(super) fn whole(model: &Model, title: &str, frame: &mut Frame, body: Rect) -> Rect {
    of_width(body.width, model, title, usize::from(body.height), frame, body)
}

fn of_width(
    width: u16,
    model: &Model,
    title: &str,
    lines: usize,
    frame: &mut Frame,
    body: Rect,
) -> Rect {
    let height = u16::try_from(lines).unwrap_or(u16::MAX).saturating_add(2).min(body.height);
    let area = body.centered(Constraint::Length(width.min(body.width)), Constraint::Length(height));
    let block = Block::bordered()
        .border_style(theme::rule(model.settings.theme))
        .title(format!(" {} ", clean(title)))
        .title_style(theme::head(model.settings.theme));
    let inner = block.inner(area);
    frame.render_widget(Clear, area);
    frame.render_widget(block, area);
    inner
}

/// Draws a window of paragraphs, which stand apart where there is room.
pub(super) fn paragraphs(
    model: &Model,
    title: &str,
    parts: &[Styled],
    frame: &mut Frame,
    body: Rect,
) {
    let room = usize::from(body.width.min(WIDTH)).saturating_sub(6).max(8);
    let mut lines = Vec::new();
    for (text, style) in parts {
        lines.extend(wrap(text, room).into_iter().map(|line| (format!("  {line}"), *style)));
        lines.push((String::new(), Style::new()));
    }
    lines.pop();
    if lines.len() + 2 > usize::from(body.height) {
        lines.retain(|(line, _)| !line.is_empty());
    }
    let inner = window(model, title, lines.len(), frame, body);
    for (row, line) in (0..inner.height).zip(lines) {
        writing::line(frame, inner, row, &[line]);
    }
}

/// The typed line at the top of a window, with the cursor in it.
pub(super) fn typed(model: &Model, line: &TypedLine, frame: &mut Frame, inner: Rect) {
    completed(model, line, None, frame, inner);
}

/// The same, with what Tab would make of its last word.
pub(super) fn completed(
    model: &Model,
    line: &TypedLine,
    completion: Option<&str>,
    frame: &mut Frame,
    inner: Rect,
) {
    let (text, caret) = line.window(usize::from(inner.width).saturating_sub(2));
    let style = if line.is_proposed() { theme::dim(model.settings.theme) } else { Style::new() };
    let mut parts =
        vec![("> ".to_owned(), theme::key(model.settings.theme)), (text.to_owned(), style)];
    if let Some(completion) = completion {
        let word = last_word(completion);
        parts.push((format!("   Tab: {word}"), theme::dim(model.settings.theme)));
    }
    writing::line(frame, inner, 0, &parts);
    let caret = u16::try_from(2 + caret).unwrap_or(u16::MAX);
    let caret = caret.min(inner.width.saturating_sub(1));
    frame.set_cursor_position((inner.x + caret, inner.y));
}

/// How many there are, at the end of a window's first line.
pub(super) fn at_end(model: &Model, count: &str, frame: &mut Frame, inner: Rect) {
    let width = u16::try_from(cells(count)).unwrap_or(u16::MAX);
    if let Some(x) = inner.right().checked_sub(width).filter(|x| *x > inner.x) {
        let text = [(count.to_owned(), theme::dim(model.settings.theme))];
        writing::line(frame, Rect { x, width, ..inner }, 0, &text);
    }
}

/// A line of a window's list: what stands at its left and right.
pub(super) struct ChoiceLine {
    pub(super) left: Vec<Styled>,
    pub(super) right: Vec<Styled>,
    /// A head is passed over when selecting.
    pub(super) head: bool,
}

/// Draws lines of which the selected one is on screen.
pub(super) fn choices(choices: &[ChoiceLine], selected: usize, frame: &mut Frame, area: Rect) {
    let rows = usize::from(area.height);
    let mut number = 0;
    let at = choices.iter().position(|choice| {
        let found = !choice.head && number == selected;
        number += usize::from(!choice.head);
        found
    });
    let first = at.map_or(0, |at| (at + 2).saturating_sub(rows).min(at));
    for (row, (index, choice)) in choices.iter().enumerate().skip(first).take(rows).enumerate() {
        let row = u16::try_from(row).unwrap_or(u16::MAX);
        let margin = match (choice.head, at == Some(index)) {
            (true, _) => "",
            (false, true) => "> ",
            (false, false) => "  ",
        };
        let mut left = vec![(margin.to_owned(), Style::new())];
        left.extend(choice.left.iter().cloned());
        writing::beside(frame, area, row, &left, &choice.right);
        if at == Some(index) {
            writing::mark(frame, area, row, theme::selected());
        }
    }
}

/// The inside of a window below its first `lines` lines.
pub(super) fn below(inner: Rect, lines: u16) -> Rect {
    let lines = lines.min(inner.height);
    Rect { y: inner.y + lines, height: inner.height - lines, ..inner }
}
