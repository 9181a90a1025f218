//! Search everything: results by kind.

use crate::words::{self, Failure};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::overlay::{self, ChoiceLine};
use super::{theme, writing};
use crate::app::{Model, Search};
use crate::model::find::Hit;

pub(super) fn draw(model: &Model, search: &Search, frame: &mut Frame, body: Rect) {
    let lines = usize::from(body.height.saturating_sub(2));
    let inner = overlay::wide(model, &model.text("title-search"), lines, frame, body);
    overlay::completed(model, &search.choosing.line, search.completion.as_deref(), frame, inner);
    let count = words::count_of(search.count(), None, model.settings.language);
    overlay::at_end(model, &count, frame, inner);
    let list = overlay::below(inner, 1);
    if let Some(error) = &search.problem {
        let what = words::filter(error, model.settings.language);
        return super::list::trouble(model, &Failure { what, advice: None }, frame, list);
    }
    if let Some(fault) = &search.trouble {
        let failure = words::trouble(fault, model.settings.language);
        return super::list::trouble(model, &failure, frame, list);
    }
    if search.hits.is_empty() {
        let id = match (&search.answered, search.choosing.line.text().trim().is_empty()) {
            (_, true) => "search-hint",
            (Some(_), false) => "search-empty",
            (None, false) => "list-loading",
        };
        writing::line(
            frame,
            list,
            0,
            &[(format!("  {}", model.text(id)), theme::dim(model.settings.theme))],
        );
        return;
    }
    overlay::choices(&choices(model, &search.hits), search.choosing.selected, frame, list);
}

/// Hits under heads of their kinds.
fn choices(model: &Model, hits: &[Hit]) -> Vec<ChoiceLine> {
    let mut choices = Vec::new();
    let mut group = None;
    for hit in hits {
        let kind =
            words::kind(hit.record.kind, hit.record.reference.prefix, model.settings.language);
        if group.as_ref() != Some(&kind) {
            let left = vec![(kind.to_uppercase(), theme::head(model.settings.theme))];
            group = Some(kind);
            choices.push(ChoiceLine { left, right: vec![], head: true });
        }
        choices.push(choice(model, hit));
    }
    choices
}

pub(super) fn choice(model: &Model, hit: &Hit) -> ChoiceLine {
    let dim = theme::dim(model.settings.theme);
    let called = words::called(&hit.record, model.settings.language);
    let mut left = writing::marked(model.settings.theme, &called, &hit.in_name, Style::new());
    if hit.similar {
        left.push((
            format!("  {}", model.text("search-similar")),
            theme::warning(model.settings.theme),
        ));
    }
    let about = words::about_hit(hit, model.settings.language);
    if !about.is_empty() {
        left.push((format!("  {about}"), dim));
    }
    if hit.snippet != called && !hit.snippet.is_empty() {
        let (before, after) = words::found_in(hit, model.settings.language);
        left.push((format!("  {before}"), dim));
        left.extend(writing::marked(model.settings.theme, &hit.snippet, &hit.in_snippet, dim));
        left.push((after, dim));
    }
    ChoiceLine { left, right: vec![(hit.record.reference.to_string(), dim)], head: false }
}
