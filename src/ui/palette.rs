//! Every command by its name.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::overlay::{self, Choice};
use super::theme;
use crate::app::{Command, Model, Palette, refusal};

pub(super) fn draw(model: &Model, palette: &Palette, frame: &mut Frame, body: Rect) {
    let commands = palette.commands(model.language);
    let inner = overlay::window(model, &model.text("title-commands"), 16, frame, body);
    overlay::typed(model, &palette.line, frame, inner);
    let choices: Vec<_> = commands.iter().map(|command| choice(model, command)).collect();
    overlay::choices(&choices, palette.selected, frame, overlay::below(inner, 1));
}

/// A command that cannot be run now says why.
fn choice(model: &Model, command: &Command) -> Choice {
    let dim = theme::dim(model.theme);
    let refused = refusal(model, command.action);
    let style = if refused.is_some() { dim } else { Style::new() };
    let mut left = vec![(command.name.to_string(), style)];
    if let Some(failure) = refused {
        left.push((format!("  {}", failure.what), dim));
    }
    Choice { left, right: vec![(command.keys.clone(), dim)], head: false }
}
