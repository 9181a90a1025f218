//! Every command by its name, and records.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::overlay::{self, ChoiceLine};
use super::{search_everything, theme};
use crate::app::{Action, Context, Model, Palette, refusal_in, texts};

pub(super) fn draw(model: &Model, palette: &Palette, frame: &mut Frame, body: Rect) {
    let inner = overlay::window(model, &model.text("title-commands"), 16, frame, body);
    overlay::typed(model, &palette.choosing.line, frame, inner);
    let commands = palette.commands(model.settings.language);
    let mut choices: Vec<_> =
        commands.iter().map(|action| command(model, palette, *action)).collect();
    if !palette.hits.is_empty() {
        let head =
            vec![(model.text("palette-records").to_uppercase(), theme::head(model.settings.theme))];
        choices.push(ChoiceLine { left: head, right: vec![], head: true });
        choices.extend(palette.hits.iter().map(|hit| search_everything::choice(model, hit)));
    }
    overlay::choices(&choices, palette.choosing.selected, frame, overlay::below(inner, 1));
}

/// A command that cannot be run now says why.
fn command(model: &Model, palette: &Palette, action: Action) -> ChoiceLine {
    let dim = theme::dim(model.settings.theme);
    let refused = refusal_in(model, &palette.contexts, action);
    let style = if refused.is_some() { dim } else { Style::new() };
    let mut left = vec![(texts::name(action, model.settings.language).into_owned(), style)];
    if let Some(failure) = refused {
        left.push((format!("  {}", failure.what), dim));
    }
    ChoiceLine { left, right: vec![(keys(model, palette, action), dim)], head: false }
}

/// The keys that do the same, by their names on the person's keyboard.
fn keys(model: &Model, palette: &Palette, action: Action) -> String {
    let of_panes = palette.contexts.contains(&Context::GLOBAL);
    let mut contexts = palette.contexts.clone();
    if of_panes {
        contexts = vec![Context::LIST, Context::DETAIL, Context::GLOBAL];
    }
    contexts.push(Context::ANYWHERE);
    model.settings.keymap.keys(action, &contexts, model.settings.keyboard.layout())
}
