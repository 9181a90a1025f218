//! A text of a form on the whole screen.

use crate::words;
use std::ops::Range;

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::writing::{self, Styled};
use super::{form, theme};
use crate::app::{Extent, Find, Form, FormField, LongText, Model};
use crate::words::{cells, cut};

/// Columns before the text: a mark where there is more of it, and a space.
const MARGIN: u16 = 2;

pub(super) fn draw(model: &Model, form: &Form, frame: &mut Frame, area: Rect) {
    let (Some(long), Some(field)) = (&form.long, form.field()) else { return };
    head(model, form, field, frame, area);
    let body = Rect { y: area.y + 1, height: area.height.saturating_sub(2), ..area };
    text(model, long, field, frame, body);
    let below = Rect { y: body.bottom(), height: area.height.saturating_sub(1).min(1), ..area };
    match &long.find {
        Some(find) => find_line(model, find, frame, below),
        None => state(model, field, frame, below),
    }
}

/// Which text of what it is, and when it was last kept.
fn head(model: &Model, form: &Form, field: &FormField, frame: &mut Frame, area: Rect) {
    let label = form.section().map(|section| section.label(field, model.settings.language));
    let left = [
        (label.unwrap_or_default().to_string(), theme::head(model.settings.theme)),
        (format!("  {}", form.head(model.settings.language)), Style::new()),
    ];
    writing::ends(frame, area, 0, &left, &[form::state(model, form)]);
}

fn text(model: &Model, long: &LongText, field: &FormField, frame: &mut Frame, area: Rect) {
    let view = long.view(&field.editor, model.world.size);
    let last = view.rows.len().saturating_sub(1);
    for (index, row) in view.rows.iter().enumerate() {
        let mark = match index {
            0 if view.above => "^ ",
            _ if index == last && view.below => "… ",
            _ => "  ",
        };
        let mut parts = vec![(mark.to_owned(), theme::dim(model.settings.theme))];
        parts.extend(styled(model, long, field, row));
        writing::line(frame, area, u16::try_from(index).unwrap_or(u16::MAX), &parts);
    }
    let row = u16::try_from(view.row).unwrap_or(u16::MAX);
    if long.find.is_none() && row < area.height && area.width > 0 {
        let column = u16::try_from(view.column).unwrap_or(u16::MAX).saturating_add(MARGIN);
        frame.set_cursor_position((area.x + column.min(area.width - 1), area.y + row));
    }
}

/// A row in stretches of one style: what is selected, what was found, the rest.
fn styled(model: &Model, long: &LongText, field: &FormField, row: &Range<usize>) -> Vec<Styled> {
    let text = field.editor.text();
    let selected = field.editor.selection();
    let found = long.find.as_ref().map_or(&[][..], |find| find.within(row));
    let ranges = || found.iter().chain(&selected);
    let mut edges: Vec<usize> = ranges().flat_map(|range| [range.start, range.end]).collect();
    edges.extend([row.start, row.end]);
    edges.retain(|edge| (row.start..=row.end).contains(edge));
    edges.sort_unstable();
    edges.dedup();
    let holds = |range: &Range<usize>, at| range.contains(&at);
    let style = |at| match &selected {
        Some(range) if holds(range, at) => theme::selected(),
        _ if found.iter().any(|range| holds(range, at)) => theme::found(model.settings.theme),
        _ => Style::new(),
    };
    let stretches = edges.windows(2).filter_map(|edge| match edge {
        [from, to] => Some((text.get(*from..*to)?.to_owned(), style(*from))),
        _ => None,
    });
    let mut parts: Vec<_> = stretches.collect();
    // A line break that is selected is shown at the end of its line.
    let line_break = text.get(row.end..).is_some_and(|rest| rest.starts_with('\n'));
    if line_break && selected.is_some_and(|range| holds(&range, row.end)) {
        parts.push((" ".to_owned(), theme::selected()));
    }
    parts
}

/// Where the cursor is, how much is written, whether it differs from what is stored.
fn state(model: &Model, field: &FormField, frame: &mut Frame, area: Rect) {
    let (editor, language) = (&field.editor, model.settings.language);
    let number = |number: usize| words::number(number.try_into().unwrap_or(u64::MAX), language);
    let lines = |text: &str| text.bytes().filter(|byte| *byte == b'\n').count() + 1;
    let before = editor.text().get(..editor.cursor()).unwrap_or_default();
    let line = before.rsplit('\n').next().unwrap_or_default();
    let arguments = [
        ("line", number(lines(before)).into()),
        ("lines", number(lines(editor.text())).into()),
        ("character", number(line.chars().count() + 1).into()),
    ];
    let mut left = words::with(language, "editor-position", &arguments);
    if let Some(selected) = editor.selected() {
        let arguments = [("number", number(selected.chars().count()).into())];
        left = format!("{left}  {}", words::with(language, "editor-selected", &arguments));
    }
    let limit = number(Extent::Lines.limit());
    let arguments = [("used", number(editor.chars()).into()), ("limit", limit.into())];
    let mut right = words::with(language, "editor-used", &arguments);
    if field.is_changed() {
        right = format!("{}  {right}", model.text("editor-changed"));
    }
    let dim = theme::dim(model.settings.theme);
    writing::ends(frame, area, 0, &[(left, dim)], &[(right, dim)]);
}

/// What is looked for, and which of how many places is shown.
fn find_line(model: &Model, find: &Find, frame: &mut Frame, area: Rect) {
    let number = |number: usize| words::number(number as u64, model.settings.language);
    let count = match find.count() {
        None => (String::new(), Style::new()),
        Some((_, 0)) => {
            (model.text("editor-not-found").into_owned(), theme::warning(model.settings.theme))
        }
        Some((shown, all)) => {
            let arguments = [("number", number(shown).into()), ("all", number(all).into())];
            (words::with(model.settings.language, "editor-found", &arguments), Style::new())
        }
    };
    let label = format!("{} ", model.text("editor-find"));
    let room = usize::from(area.width).saturating_sub(cells(&label) + cells(&count.0) + 2);
    let before = tail(find.line.before(), room);
    let after = find.line.text().get(find.line.before().len()..).unwrap_or_default();
    let column = u16::try_from(cells(&label) + cells(before)).unwrap_or(u16::MAX);
    let shown = cut(&format!("{before}{after}"), room);
    let left = [(label, theme::key(model.settings.theme)), (shown, Style::new())];
    writing::ends(frame, area, 0, &left, &[count]);
    if area.width > 0 {
        frame.set_cursor_position((area.x + column.min(area.width - 1), area.y));
    }
}

/// As much of the end of a line as fits into `room` cells.
fn tail(text: &str, room: usize) -> &str {
    let starts = text.char_indices().map(|(at, _)| at);
    let mut ends = starts.filter_map(|at| text.get(at..));
    ends.find(|end| cells(end) <= room).unwrap_or_default()
}
