//! The two lines at the bottom: what happened, and what the keys do.

use ratatui::Frame;
use ratatui::style::Style;

use super::writing::{self, Part};
use super::{rect, theme};
use crate::app::layout::Layout;
use crate::app::{Failure, Model, Notice, Overlay, cells, footer, texts};
use crate::model::progress::Progress;

pub(super) fn draw(model: &Model, frame: &mut Frame, layout: &Layout) {
    let (notice, saved) = (notice(model), saved(model));
    // What happened is told in full; when the last change was stored can wait.
    let both = cells(&notice.0) + cells(&saved) < usize::from(layout.notice.width);
    let right = [(if both { saved } else { String::new() }, theme::dim(model.theme))];
    writing::ends(frame, rect(layout.notice), 0, &[notice], &right);
    keys(model, frame, layout);
}

/// When the last change was stored.
fn saved(model: &Model) -> String {
    model.saved_at.map_or_else(String::new, |at| {
        let clock = texts::clock(at, model.now.offset);
        texts::with(model.language, "saved-at", &[("clock", clock.into())])
    })
}

fn notice(model: &Model) -> Part {
    if let Some(problem) = model.filtering.as_ref().and_then(|f| f.problem.as_ref()) {
        return (texts::filter(problem, model.language), theme::dim(model.theme));
    }
    match (&model.notice, model.storing.or(model.job)) {
        (Some(Notice::Done(text)), _) => (text.clone(), theme::good(model.theme)),
        (Some(Notice::Failed(failure)), _) => {
            (format!("! {}", sentence(failure)), theme::bad(model.theme))
        }
        (None, Some(progress)) => (percent(model, progress), Style::new()),
        (None, None) => (String::new(), Style::new()),
    }
}

/// What failed and what to do, as sentences.
fn sentence(failure: &Failure) -> String {
    let stop = if failure.what.ends_with(['.', '?', '!']) { "" } else { "." };
    format!("{}{stop} {}", failure.what, failure.advice.as_deref().unwrap_or_default())
}

fn percent(model: &Model, progress: Progress) -> String {
    let Progress { done, total } = progress;
    let comparing = matches!(model.overlay, Some(Overlay::Duplicates(_)));
    let under_way = model.text(match (model.storing, comparing) {
        (Some(_), _) => "job-storing",
        (None, true) => "job-comparing",
        (None, false) => "job-checking",
    });
    match u128::from(done).saturating_mul(100).checked_div(u128::from(total)) {
        Some(percent) => format!("{under_way}: {}%", percent.min(100)),
        None => format!("{under_way} …"),
    }
}

fn keys(model: &Model, frame: &mut Frame, layout: &Layout) {
    let area = rect(layout.keys);
    let shown = footer(model, area.width).into_iter().flat_map(|key| {
        let word = format!(" {}  ", key.word);
        [(key.key.to_string(), theme::key(model.theme)), (word, Style::new())]
    });
    writing::line(frame, area, 0, &shown.collect::<Vec<_>>());
}
