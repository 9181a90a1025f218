//! Go to a date: what is typed, and how it is understood.

use crate::words;
use ratatui::Frame;
use ratatui::layout::Rect;

use super::{overlay, theme, writing};
use crate::app::{DateLine, Model};
use crate::model::date::Reading;
use crate::words::wrap;

pub(super) fn draw(model: &Model, date: &DateLine, frame: &mut Frame, body: Rect) {
    let inner = overlay::window(model, &model.text("title-go-to-date"), 3, frame, body);
    overlay::typed(model, &date.choosing.line, frame, inner);
    let dim = theme::dim(model.settings.theme);
    let part = match &date.reading {
        None => (model.text("date-hint").into_owned(), dim),
        Some(Ok(Reading::One(date))) => (
            format!("= {}", date.display(model.settings.language)),
            theme::good(model.settings.theme),
        ),
        Some(Ok(Reading::Ambiguous(dates))) => {
            let dates: Vec<_> =
                dates.iter().map(|date| date.display(model.settings.language)).collect();
            let dates = dates.join(" / ");
            let text =
                words::with(model.settings.language, "date-ambiguous", &[("dates", dates.into())]);
            (text, theme::warning(model.settings.theme))
        }
        Some(Err(problem)) => (words::date(problem, model.settings.language), dim),
    };
    let (text, style) = part;
    let room = usize::from(inner.width).saturating_sub(2).max(8);
    for (row, line) in (1..inner.height).zip(wrap(&text, room)) {
        writing::line(frame, inner, row, &[(format!("  {line}"), style)]);
    }
}
