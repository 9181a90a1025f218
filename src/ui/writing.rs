//! Writing lines of text into areas: cleaned, cut to the cells there are.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::clean::clean;
use super::theme;
use crate::app::layout::Layout;
use crate::app::{Model, cells, cut};

/// A stretch of text in one style.
pub(super) type Part = (String, Style);

/// Writes parts one after the other into line `row` of `area`, as far as they
/// fit, and says how many cells they took.
pub(super) fn line(frame: &mut Frame, area: Rect, row: u16, parts: &[Part]) -> u16 {
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

/// Writes `left` and, if both fit, `right` at the end of the line.
pub(super) fn ends(frame: &mut Frame, area: Rect, row: u16, left: &[Part], right: &[Part]) {
    let wide: usize = right.iter().map(|(text, _)| cells(&clean(text))).sum();
    let wide = u16::try_from(wide).unwrap_or(u16::MAX);
    let room = area.width.saturating_sub(wide.saturating_add(1));
    let needed: usize = left.iter().map(|(text, _)| cells(&clean(text))).sum();
    if wide == 0 || room < 8 || needed > usize::from(area.width) {
        line(frame, area, row, left);
        return;
    }
    line(frame, Rect { width: room, ..area }, row, left);
    let x = area.right().saturating_sub(wide);
    line(frame, Rect { x, width: wide, ..area }, row, right);
}

/// Gives the whole line `row` of `area` a style.
pub(super) fn mark(frame: &mut Frame, area: Rect, row: u16, style: Style) {
    if row < area.height {
        let line = Rect { y: area.y + row, height: 1, ..area };
        frame.buffer_mut().set_style(line, style);
    }
}

/// The rules between panes that stand side by side.
pub(super) fn rules(model: &Model, frame: &mut Frame, layout: &Layout) {
    let beside = layout.detail.x > 0;
    let panes = [layout.list, layout.related].into_iter().flatten().filter(|_| beside);
    for area in panes {
        let x = area.x + area.width;
        for y in area.y..area.y + area.height {
            frame.buffer_mut().set_string(x, y, "│", theme::rule(model.theme));
        }
    }
}

/// Shows the cursor in a form, unless what lies on top of it takes the keys.
pub(super) fn cursor(model: &Model, frame: &mut Frame, at: (u16, u16)) {
    let menu = model.form.as_ref().is_some_and(|form| form.menu.is_some());
    if model.overlay.is_none() && !menu {
        frame.set_cursor_position(at);
    }
}
