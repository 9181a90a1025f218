//! The keys.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::{overlay, theme, writing};
use crate::app::{HelpLine, Model, cells, help_lines, texts};

/// Cells that the keys take.
const KEYS: usize = 20;

pub(super) fn draw(model: &Model, scroll: usize, frame: &mut Frame, body: Rect) {
    let lines = help_lines();
    let inner = overlay::window(model, texts::HELP, lines.len(), frame, body);
    let scroll = scroll.min(lines.len().saturating_sub(usize::from(inner.height)));
    for (row, line) in lines.iter().skip(scroll).take(usize::from(inner.height)).enumerate() {
        let parts = match line {
            HelpLine::Head(head) => vec![((*head).to_owned(), theme::head(model.theme))],
            HelpLine::Keys(keys, name) => {
                let space = " ".repeat(KEYS.saturating_sub(cells(keys)).max(2));
                vec![
                    (format!("  {keys}{space}"), theme::key(model.theme)),
                    ((*name).to_owned(), Style::new()),
                ]
            }
            HelpLine::Space => vec![],
        };
        writing::line(frame, inner, u16::try_from(row).unwrap_or(u16::MAX), &parts);
    }
}
