//! The values of a record, one of which is to be copied or changed.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::overlay::{self, ChoiceLine};
use super::theme;
use crate::app::{Model, ValueChoice};
use crate::words::{self, cells, cut};

/// Cells of a label at most.
const LABEL: usize = 18;

pub(super) fn draw(model: &Model, choice: &ValueChoice, frame: &mut Frame, body: Rect) {
    let record = words::reference_and_called(&choice.record, model.settings.language);
    let id = if choice.edits() { "title-edit-field" } else { "title-values" };
    let title = words::with(model.settings.language, id, &[("record", record.into())]);
    let inner = overlay::window(model, &title, usize::from(body.height), frame, body);
    overlay::typed(model, &choice.choosing.line, frame, inner);
    let line = |(label, value): &(String, String)| {
        let label = cut(label, LABEL);
        let gap = " ".repeat((LABEL + 1).saturating_sub(cells(&label)));
        let left = vec![
            (label + &gap, theme::label(model.settings.theme)),
            (value.replace('\n', " "), Style::new()),
        ];
        ChoiceLine { left, right: vec![], head: false }
    };
    let lines: Vec<_> = choice.found().map(line).collect();
    overlay::choices(&lines, choice.choosing.selected, frame, overlay::below(inner, 1));
}
