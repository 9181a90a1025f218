//! What sources say of a field, to decide between them.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::overlay::{self, ChoiceLine};
use super::{theme, writing};
use crate::app::{Model, Sayings};
use crate::words::{self, Saying, cells, cut, wrap};

/// Cells of a value at most.
const VALUE: usize = 30;
/// Lines under the list for the words of the source.
const UNDER: usize = 4;

pub(super) fn draw(model: &Model, window: &Sayings, frame: &mut Frame, body: Rect) {
    let language = model.settings.language;
    let Some((field, at, count)) = window.shown(language) else {
        let title = model.text("title-sayings-none");
        overlay::window(model, &title, 1, frame, body);
        return;
    };
    let reference = window.reference().to_string();
    let title = [("reference", reference.into()), ("field", field.label.into())];
    let title = words::with(language, "title-sayings", &title);
    let which = if count > 1 { format!("{title}  {at}/{count}") } else { title };
    let rows = field.sayings.len();
    let inner = overlay::window(model, &which, rows + 1 + UNDER, frame, body);
    let width = field.sayings.iter().map(|saying| cells(&saying.value)).max().unwrap_or(0);
    let choices = field.sayings.iter().map(|saying| choice(model, saying, width.min(VALUE)));
    let list = inner.height.saturating_sub(u16::try_from(UNDER).unwrap_or(u16::MAX)).max(1);
    let list = list.min(u16::try_from(rows + 1).unwrap_or(u16::MAX));
    let choices: Vec<_> = choices.collect();
    overlay::choices(&choices, window.choosing.selected, frame, Rect { height: list, ..inner });
    if let Some(saying) = field.sayings.get(window.choosing.selected) {
        under(model, saying, width > VALUE, frame, overlay::below(inner, list));
    }
}

/// The value, who says it and where, and how that stands.
fn choice(model: &Model, saying: &Saying, width: usize) -> ChoiceLine {
    let value = cut(&saying.value.replace('\n', " "), width);
    let gap = " ".repeat((width + 2).saturating_sub(cells(&value)));
    let dim = theme::dim(model.settings.theme);
    ChoiceLine {
        left: vec![(value + &gap, Style::new()), (saying.source.clone(), dim)],
        right: vec![(saying.stands.clone(), theme::label(model.settings.theme))],
        head: false,
    }
}

/// The whole value, where it was cut; what the source is called, and its words.
fn under(model: &Model, saying: &Saying, was_cut: bool, frame: &mut Frame, area: Rect) {
    let room = usize::from(area.width).saturating_sub(4).max(8);
    let value = was_cut.then_some(&saying.value);
    let lines = value.into_iter().chain(&saying.under).flat_map(|text| wrap(text, room));
    let dim = theme::dim(model.settings.theme);
    for (row, line) in (0..area.height).zip(lines) {
        writing::line(frame, area, row, &[(format!("  {line}"), dim)]);
    }
}
