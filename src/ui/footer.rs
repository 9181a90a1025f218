//! The two lines at the bottom: what happened, and what the keys do.

use ratatui::Frame;
use ratatui::style::Style;

use super::writing::{self, Part};
use super::{rect, theme};
use crate::app::layout::Layout;
use crate::app::{Binding, Failure, Model, Notice, Overlay, cells, hints, refusal, texts};
use crate::model::progress::Progress;

pub(super) fn draw(model: &Model, frame: &mut Frame, layout: &Layout) {
    let saved = model.saved_at.map(|at| texts::saved_at(&texts::clock(at, model.now.offset)));
    let right = [(saved.unwrap_or_default(), theme::dim(model.theme))];
    writing::ends(frame, rect(layout.notice), 0, &[notice(model)], &right);
    keys(model, frame, layout);
}

fn notice(model: &Model) -> Part {
    if let Some(problem) = model.filtering.as_ref().and_then(|f| f.problem.clone()) {
        return (problem, theme::dim(model.theme));
    }
    match (&model.notice, model.job) {
        (Some(Notice::Done(text)), _) => (text.clone(), theme::good(model.theme)),
        (Some(Notice::Failed(failure)), _) => (sentence(failure), theme::bad(model.theme)),
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
    let what = if comparing { texts::COMPARING } else { texts::CHECKING };
    match u128::from(done).saturating_mul(100).checked_div(u128::from(total)) {
        Some(percent) => format!("{what}: {}%", percent.min(100)),
        None => format!("{what} …"),
    }
}

/// As many keys as fit, the most needed first; what cannot be done now is left out.
fn keys(model: &Model, frame: &mut Frame, layout: &Layout) {
    let area = rect(layout.keys);
    let mut hints = hints(&model.contexts());
    hints.retain(|binding| refusal(model, binding.action).is_none());
    // The last one, the help, leads to all the others and is always there.
    let last = hints.pop();
    let mut left = usize::from(area.width).saturating_sub(last.map_or(0, wide));
    hints.retain(|binding| match left.checked_sub(wide(binding)) {
        Some(rest) => {
            left = rest;
            true
        }
        None => false,
    });
    let shown = hints.into_iter().chain(last).flat_map(|binding| {
        let word = format!(" {}  ", texts::short(binding.action));
        [(binding.key.to_string(), theme::key(model.theme)), (word, Style::new())]
    });
    writing::line(frame, area, 0, &shown.collect::<Vec<_>>());
}

/// Cells that a key, its word and the space after them take.
fn wide(binding: &Binding) -> usize {
    cells(&binding.key.to_string()) + cells(texts::short(binding.action)) + 3
}
