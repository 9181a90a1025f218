//! Writing lines of text into areas: cleaned, cut to the cells there are.

use std::ops::Range;

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::clean::clean;
use super::theme;
use crate::app::browse::layout::{FIRST_ROW, Layout};
use crate::app::{Model, Theme};
use crate::words::{cells, cut};

/// A stretch of text in one style.
pub(super) type Styled = (String, Style);

/// Writes parts one after the other into line `row` of `area`, as far as they
/// fit, and says how many cells they took.
pub(super) fn line(frame: &mut Frame, area: Rect, row: u16, parts: &[Styled]) -> u16 {
    if row >= area.height {
        return 0;
    }
    let mut x = area.x;
    let y = area.y + row;
    for (text, style) in parts {
        let left = area.right().saturating_sub(x);
        let shown = cut(&clean(text), usize::from(left));
        (x, _) = frame.buffer_mut().set_stringn(x, y, shown, usize::from(left), *style);
    }
    x - area.x
}

/// A text in one style, but for the parts of it that were searched for.
pub(super) fn marked(
    theme: Theme,
    text: &str,
    found: &[Range<usize>],
    style: Style,
) -> Vec<Styled> {
    let mut parts = Vec::new();
    let mut at = 0;
    for range in found {
        let between = text.get(at..range.start).zip(text.get(range.clone()));
        let Some((before, word)) = between else { continue };
        parts.push((before.to_owned(), style));
        parts.push((word.to_owned(), style.patch(theme::found(theme))));
        at = range.end;
    }
    parts.push((text.get(at..).unwrap_or_default().to_owned(), style));
    parts.retain(|(text, _)| !text.is_empty());
    parts
}

/// Writes `left` and, if the line has room for both, `right` at its end.
pub(super) fn ends(frame: &mut Frame, area: Rect, row: u16, left: &[Styled], right: &[Styled]) {
    let right = if width(left) > usize::from(area.width) { &[] } else { right };
    beside(frame, area, row, left, right);
}

/// Writes `left` as far as it fits beside `right`, which stands at the end of
/// the line.
pub(super) fn beside(frame: &mut Frame, area: Rect, row: u16, left: &[Styled], right: &[Styled]) {
    let wide = u16::try_from(width(right)).unwrap_or(u16::MAX);
    let room = area.width.saturating_sub(wide.saturating_add(1));
    if wide == 0 || room < 8 {
        line(frame, area, row, left);
        return;
    }
    line(frame, Rect { width: room, ..area }, row, left);
    let x = area.right().saturating_sub(wide);
    line(frame, Rect { x, width: wide, ..area }, row, right);
}

fn width(parts: &[Styled]) -> usize {
    parts.iter().map(|(text, _)| cells(&clean(text))).sum()
}

/// Gives the whole line `row` of `area` a style.
pub(super) fn mark(frame: &mut Frame, area: Rect, row: u16, style: Style) {
    if row < area.height {
        let line = Rect { y: area.y + row, height: 1, ..area };
        frame.buffer_mut().set_style(line, style);
    }
}

/// Writes the head of a pane: a mark where the pane has the focus, what it shows
/// and, at the end of the line, how much. A rule tells it from a pane above.
pub(super) fn pane_head(
    model: &Model,
    focused: bool,
    frame: &mut Frame,
    area: Rect,
    left: &[Styled],
    right: &[Styled],
) {
    let theme = model.settings.theme;
    let ruled = area.y > FIRST_ROW;
    let margin = match (ruled, focused) {
        (_, true) => "► ",
        (true, false) => "─ ",
        (false, false) => "  ",
    };
    if ruled {
        line(frame, area, 0, &[("─".repeat(usize::from(area.width)), theme::rule(theme))]);
    }
    let style = if focused { theme::head(theme) } else { theme::rule(theme) };
    let mut parts = vec![(margin.to_owned(), style)];
    parts.extend(left.iter().cloned());
    if ruled {
        parts.push((" ".to_owned(), Style::new()));
    }
    let mut end = right.to_vec();
    if ruled && !end.is_empty() {
        end.insert(0, (" ".to_owned(), Style::new()));
    }
    ends(frame, area, 0, &parts, &end);
}

/// The rules between panes that stand side by side.
pub(super) fn rules(model: &Model, frame: &mut Frame, layout: &Layout) {
    let edge = layout.body.x + layout.body.width;
    let panes = [layout.list, layout.related, layout.saved].into_iter().flatten();
    for area in panes.filter(|area| area.x + area.width < edge) {
        let x = area.x + area.width;
        for y in area.y..area.y + area.height {
            frame.buffer_mut().set_string(x, y, "│", theme::rule(model.settings.theme));
        }
    }
}

/// Shows the cursor in a form, unless what lies on top of it takes the keys.
pub(super) fn cursor(model: &Model, frame: &mut Frame, at: (u16, u16)) {
    let menu = model.forms.open.as_ref().is_some_and(|form| form.menu.is_some());
    if !model.windows.is_open() && !menu {
        frame.set_cursor_position(at);
    }
}
