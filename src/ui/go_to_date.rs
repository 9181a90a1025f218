//! Go to a date: what is typed, and how it is understood.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::{overlay, theme, writing};
use crate::app::{DateLine, Model, texts};
use crate::model::date::Reading;

pub(super) fn draw(model: &Model, date: &DateLine, frame: &mut Frame, body: Rect) {
    let inner = overlay::window(model, texts::GO_TO_DATE, 2, frame, body);
    overlay::typed(model, &date.line, frame, inner);
    let dim = theme::dim(model.theme);
    let part = match &date.reading {
        None => (texts::DATE_HINT.to_owned(), dim),
        Some(Ok(Reading::One(date))) => {
            (format!("= {}", date.display(model.language)), theme::good(model.theme))
        }
        Some(Ok(Reading::Ambiguous(dates))) => {
            let dates: Vec<_> = dates.iter().map(|date| date.display(model.language)).collect();
            let text = format!("{}: {}", dates.join(" / "), texts::AMBIGUOUS);
            (text, theme::warning(model.theme))
        }
        Some(Err(problem)) => (problem.clone(), dim),
    };
    writing::line(frame, inner, 1, &[("  ".to_owned(), dim), part]);
}
