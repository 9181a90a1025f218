//! A field to be set on many records.

use crate::words;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::overlay::{self, ChoiceLine};
use super::{theme, writing};
use crate::app::{FieldChoice, Given, Model};

pub(super) fn draw(model: &Model, choice: &FieldChoice, frame: &mut Frame, body: Rect) {
    let records = choice.about.words(model.settings.language);
    let title = words::with(model.settings.language, "title-field", &[("records", records.into())]);
    let inner = overlay::window(model, &title, 16, frame, body);
    overlay::typed(model, &choice.choosing.line, frame, inner);
    let line = |given: Given| {
        let label = given.label(choice.about.kind, model.settings.language).into_owned();
        ChoiceLine { left: vec![(label, Style::new())], right: vec![], head: false }
    };
    let choices: Vec<_> = choice.found().into_iter().map(line).collect();
    let mut head = 1;
    if let Some(note) = choice.note(model.settings.language) {
        let note = (format!("  {note}"), theme::dim(model.settings.theme));
        writing::line(frame, inner, 1, &[note]);
        head += 1;
    }
    overlay::choices(&choices, choice.choosing.selected, frame, overlay::below(inner, head));
}
