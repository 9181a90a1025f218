//! The last steps, to be undone or redone.

use crate::words;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::overlay::{self, ChoiceLine};
use super::{theme, writing};
use crate::app::{LastChanges, Model, texts};
use crate::model::past_step::{PastStep, StepStanding};
use crate::words::cells;

pub(super) fn draw(model: &Model, list: &LastChanges, frame: &mut Frame, body: Rect) {
    let lines = list.steps.as_ref().map_or(1, |steps| steps.len().max(1));
    let inner = overlay::wide(model, &model.text("title-history"), lines, frame, body);
    let dim = theme::dim(model.settings.theme);
    let steps = match &list.steps {
        Some(steps) if !steps.is_empty() => steps,
        none => {
            let id = if none.is_some() { "history-empty" } else { "list-loading" };
            let text = model.text(id);
            writing::line(frame, inner, 0, &[(format!("  {text}"), dim)]);
            return;
        }
    };
    let width = usize::from(inner.width).saturating_sub(2);
    let choices = steps.iter().map(|step| choice(model, step, width));
    overlay::choices(&choices.collect::<Vec<_>>(), list.choosing.selected, frame, inner);
}

/// When, what, and how many records; what does not hold says so.
fn choice(model: &Model, step: &PastStep, width: usize) -> ChoiceLine {
    let (language, dim) = (model.settings.language, theme::dim(model.settings.theme));
    let holds = step.standing == StepStanding::Holds;
    let at = format!("{}  ", words::day_and_clock(step.millis, model.world.now.offset));
    // Of two that were made one, what hung on them is no news.
    let records = match step.about.judged {
        Some(_) => String::new(),
        None => words::records(step.about.count, None, language),
    };
    let right = if holds { records } else { model.text("step-undone").into_owned() };
    let room = width.saturating_sub(cells(&at) + cells(&right) + 2);
    let told = (texts::step(step, room, language), if holds { Style::new() } else { dim });
    ChoiceLine { left: vec![(at, dim), told], right: vec![(right, dim)], head: false }
}
