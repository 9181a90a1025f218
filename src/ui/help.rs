//! The keys.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::{overlay, theme, writing};
use crate::app::{Help, HelpLine, Model};
use crate::words::cells;

/// Cells that the keys take.
const KEYS: usize = 20;

pub(super) fn draw(model: &Model, help: &Help, frame: &mut Frame, body: Rect) {
    let inner = overlay::window(model, &model.text("title-help"), help.lines.len(), frame, body);
    let rows = usize::from(inner.height);
    let scroll = help.choosing.selected.min(help.lines.len().saturating_sub(rows));
    for (row, line) in help.lines.iter().skip(scroll).take(rows).enumerate() {
        let parts = match line {
            HelpLine::Head(head) => vec![(head.to_string(), theme::head(model.settings.theme))],
            HelpLine::Said(text) => vec![(format!("  {text}"), Style::new())],
            HelpLine::Keys(keys, name) => {
                let space = " ".repeat(KEYS.saturating_sub(cells(keys)).max(2));
                vec![
                    (format!("  {keys}{space}"), theme::key(model.settings.theme)),
                    (name.to_string(), Style::new()),
                ]
            }
            HelpLine::Hue(hue, families) => {
                vec![(format!("  {families}"), theme::hue(model.settings.theme, *hue))]
            }
            HelpLine::Space => vec![],
        };
        writing::line(frame, inner, u16::try_from(row).unwrap_or(u16::MAX), &parts);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::Theme;
    use crate::app::fixture::TestDesk;
    use crate::app::{Message, Window};
    use crate::model::Language;

    #[test]
    fn what_every_key_does_is_told_whole_at_80_columns() {
        for language in Language::ALL {
            let mut desk = TestDesk::new((80, 24), Theme::Dark);
            desk.model.settings.language = language;
            desk.send(Message::Resize(80, 24));
            desk.press("?");
            let Some(Window::Help(help)) = desk.model.windows.top() else { panic!() };
            for line in &help.lines {
                if let HelpLine::Keys(keys, name) = line {
                    let taken = 2 + KEYS.max(cells(keys) + 2) + cells(name);
                    assert!(taken <= usize::from(overlay::WIDTH) - 2, "{keys}  {name}");
                }
            }
        }
    }
}
