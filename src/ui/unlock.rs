//! The screen that asks for the passphrase.

use crate::words;
use ratatui::Frame;
use ratatui::layout::{Constraint, Rect};
use ratatui::style::Stylize;
use ratatui::text::Line;
use ratatui::widgets::{Block, Paragraph, Wrap};

use super::clean::clean;
use super::footer::percent;
use super::ornaments;
use crate::app::{Ornaments, Secret, Unlock};
use crate::words::cells;

const WIDTH: u16 = 64;
const HEIGHT: u16 = 11;

/// Draws the screen.
pub fn unlock(unlock: &Unlock, frame: &mut Frame) {
    let area = frame.area().centered(Constraint::Max(WIDTH), Constraint::Max(HEIGHT));
    let block = Block::bordered().title(format!(" casebook  {} ", clean(&unlock.file)));
    let inner = block.inner(area);
    let said = |id| Line::from(words::text(unlock.language, id));
    let label = words::text(unlock.language, "unlock-passphrase");
    let typed = secret_line(&label, &unlock.secret, usize::from(inner.width));
    let caret = cells(&typed);
    let mut lines = vec![Line::default(), Line::from(typed), Line::default()];
    match (&unlock.problem, unlock.opening) {
        (_, Some(progress)) => {
            let opening = words::text(unlock.language, "unlock-opening");
            lines.push(Line::from(percent(&opening, progress)));
        }
        (Some(problem), None) => {
            let advice = problem.advice.as_deref().unwrap_or_default();
            lines.push(Line::from(format!("{} {advice}", clean(&problem.what))).bold());
        }
        (None, None) => lines.push(said("unlock-hint")),
    }
    lines.push(Line::default());
    lines.push(said("unlock-keys"));
    frame.render_widget(Paragraph::new(lines).wrap(Wrap { trim: true }).block(block), area);
    place_cursor(caret, frame, inner);
    if unlock.ornaments == Ornaments::Ascii {
        ornaments::to_ascii(frame.buffer_mut());
    }
}

/// A passphrase after its label: stars unless it is to be shown. The end is
/// what is being typed.
pub(super) fn secret_line(label: &str, secret: &Secret, width: usize) -> String {
    let room = width.saturating_sub(cells(label) + 3);
    let shown = if secret.shown {
        clean(secret.typed()).into_owned()
    } else {
        "*".repeat(secret.typed().chars().count())
    };
    let skipped = shown.chars().count().saturating_sub(room);
    format!("{label}: {}", shown.chars().skip(skipped).collect::<String>())
}

fn place_cursor(caret: usize, frame: &mut Frame, inner: Rect) {
    let column = u16::try_from(caret).unwrap_or(u16::MAX).min(inner.width.saturating_sub(1));
    if inner.height > 1 {
        frame.set_cursor_position((inner.x + column, inner.y + 1));
    }
}

#[cfg(test)]
mod tests {
    use ratatui::Terminal;
    use ratatui::backend::TestBackend;
    use ratatui::buffer::Cell;

    use super::*;
    use crate::model::progress::Progress;

    #[test]
    fn how_far_opening_is_shows_where_that_is_known() {
        let mut shown = Unlock::new("a.casebook".to_owned());
        for (done, total, told) in [(0, 0, "Opening …"), (250, 1000, "Opening: 25%")] {
            shown.opening = Some(Progress { done, total });
            let mut terminal = Terminal::new(TestBackend::new(80, 24)).unwrap();
            terminal.draw(|frame| unlock(&shown, frame)).unwrap();
            let cells = &terminal.backend().buffer().content;
            let screen: String = cells.iter().map(Cell::symbol).collect();
            assert!(screen.contains(told), "{told} in {screen}");
        }
    }
}
