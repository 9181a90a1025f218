//! The screen that asks for the passphrase.

use ratatui::Frame;
use ratatui::layout::{Constraint, Rect};
use ratatui::style::Stylize;
use ratatui::text::Line;
use ratatui::widgets::{Block, Paragraph, Wrap};
use unicode_width::UnicodeWidthStr;

use super::clean::clean;
use super::ornaments;
use crate::app::{Ornaments, Unlock, cells, texts};

const WIDTH: u16 = 64;
const HEIGHT: u16 = 11;

/// Draws the screen.
pub fn unlock(unlock: &Unlock, frame: &mut Frame) {
    let area = frame.area().centered(Constraint::Max(WIDTH), Constraint::Max(HEIGHT));
    let block = Block::bordered().title(format!(" casebook  {} ", clean(&unlock.file)));
    let inner = block.inner(area);
    let said = |id| Line::from(texts::text(unlock.language, id));
    let mut lines = vec![Line::default(), typed(unlock, inner.width), Line::default()];
    match &unlock.problem {
        _ if unlock.working => lines.push(said("unlock-opening")),
        Some(problem) => {
            let advice = problem.advice.as_deref().unwrap_or_default();
            lines.push(Line::from(format!("{} {advice}", clean(&problem.what))).bold());
        }
        None => lines.push(said("unlock-hint")),
    }
    lines.push(Line::default());
    lines.push(said("unlock-keys"));
    frame.render_widget(Paragraph::new(lines).wrap(Wrap { trim: true }).block(block), area);
    place_cursor(unlock, frame, inner);
    if unlock.ornaments == Ornaments::Ascii {
        ornaments::to_ascii(frame.buffer_mut());
    }
}

fn typed(unlock: &Unlock, width: u16) -> Line<'static> {
    let label = texts::text(unlock.language, "unlock-passphrase");
    let room = usize::from(width).saturating_sub(cells(&label) + 3);
    let shown = if unlock.shown {
        clean(unlock.typed()).into_owned()
    } else {
        "*".repeat(unlock.typed().chars().count())
    };
    // The end is what is being typed.
    let skipped = shown.chars().count().saturating_sub(room);
    Line::from(format!("{label}: {}", shown.chars().skip(skipped).collect::<String>()))
}

fn place_cursor(unlock: &Unlock, frame: &mut Frame, inner: Rect) {
    let width = typed(unlock, inner.width).spans.iter().map(|s| s.content.width()).sum::<usize>();
    let column = u16::try_from(width).unwrap_or(u16::MAX).min(inner.width.saturating_sub(1));
    if inner.height > 1 {
        frame.set_cursor_position((inner.x + column, inner.y + 1));
    }
}
