//! Who changed what when.

use crate::words;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::overlay::{self, ChoiceLine};
use super::{theme, writing};
use crate::app::{LastChanges, Model};

pub(super) fn draw(model: &Model, list: &LastChanges, frame: &mut Frame, body: Rect) {
    let lines = list.steps.as_ref().map_or(1, |steps| steps.len().max(1));
    let inner = overlay::window(model, &model.text("title-history"), lines, frame, body);
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
    let choices = steps.iter().map(|step| {
        let record = words::reference_and_called(&step.record, model.settings.language);
        ChoiceLine {
            left: vec![
                (
                    words::step_of(step, steps, model.world.now.offset, model.settings.language),
                    Style::new(),
                ),
                (format!("  {record}"), dim),
            ],
            right: vec![],
            head: false,
        }
    });
    overlay::choices(&choices.collect::<Vec<_>>(), list.choosing.selected, frame, inner);
}
