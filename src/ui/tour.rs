//! The panel of the tour, beside what the person is doing.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::widgets::{Block, Clear};

use super::{theme, writing};
use crate::app::{Model, Pane};
use crate::words::wrap;

/// Columns of the panel with its frame, where the screen has them.
const WIDTH: u16 = 76;

/// Rows of `body` that the quick line takes.
const QUICK: u16 = 14;

/// Draws the panel, unless a window or a whole form needs the room.
pub(super) fn draw(model: &Model, frame: &mut Frame, body: Rect) {
    let Some(tour) = model.tour else { return };
    let quick = model.forms.open.as_ref().map(crate::app::Form::is_quick);
    if model.windows.is_open() || quick == Some(false) {
        return;
    }
    let width = WIDTH.min(body.width);
    let mut lines = wrap(
        &tour.text(model.settings.language, &model.settings.keymap),
        usize::from(width.saturating_sub(4)),
    );
    let count = u16::try_from(lines.len()).unwrap_or(u16::MAX);
    let height = count.saturating_add(3);
    let room = if quick.is_some() { body.height.saturating_sub(QUICK) } else { body.height };
    if height > room {
        return;
    }
    // What the person looks at stays in sight.
    let at_top = quick.is_some() || model.browse.focus == Pane::Detail;
    let y = if at_top { body.y } else { body.bottom() - height };
    let area = Rect { x: body.right() - width, y, width, height };
    let block = Block::bordered()
        .border_style(theme::key(model.settings.theme))
        .title(format!(" {} ", tour.title(model.settings.language)))
        .title_style(theme::head(model.settings.theme));
    let inner = block.inner(area);
    frame.render_widget(Clear, area);
    frame.render_widget(block, area);
    lines.push(tour.keys(model.settings.language, &model.settings.keymap));
    for (row, line) in (0..).zip(lines) {
        let style = if row == count { theme::key(model.settings.theme) } else { Style::new() };
        writing::line(frame, inner, row, &[(format!(" {line}"), style)]);
    }
}
