//! Records from a file: naming it, and what would come of it.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::footer::percent;
use super::overlay::{self, ChoiceLine};
use super::theme;
use super::writing::{self, Styled};
use crate::app::jobs::kinds;
use crate::app::{Import, ImportStage, Model};
use crate::model::imported::Plan;
use crate::words::{self, wrap};

/// Lines of the window while the file is named.
const NAMING: usize = 4;
/// The id of what stopping does.
const STOP: &str = "import-hint-stop";

pub(super) fn draw(model: &Model, import: &Import, frame: &mut Frame, body: Rect) {
    let title = model.text("title-import");
    match &import.stage {
        ImportStage::Naming => {
            let inner = overlay::window(model, &title, NAMING, frame, body);
            overlay::typed(model, &import.choosing.line, frame, inner);
            let hint = (model.text("import-hint").into_owned(), theme::dim(model.settings.theme));
            paragraph(&hint, 0, frame, overlay::below(inner, 1));
        }
        ImportStage::Reading => {
            let inner = overlay::window(model, &title, 2, frame, body);
            writing::line(
                frame,
                inner,
                0,
                &[(format!("  {}", import.choosing.line.text()), Style::new())],
            );
            writing::line(frame, inner, 1, &[waiting(model, STOP)]);
        }
        ImportStage::Asking(tables) => {
            let inner = overlay::window(model, &title, tables.len() + 1, frame, body);
            let arguments = [("path", import.choosing.line.text().into())];
            let text = words::with(model.settings.language, "import-ask", &arguments);
            writing::line(
                frame,
                inner,
                0,
                &[(format!("  {text}"), theme::dim(model.settings.theme))],
            );
            let line = |slug: &&'static str| ChoiceLine {
                left: vec![(words::list(slug, model.settings.language).into_owned(), Style::new())],
                right: vec![],
                head: false,
            };
            let choices: Vec<_> = tables.iter().map(line).collect();
            overlay::choices(&choices, import.choosing.selected, frame, overlay::below(inner, 1));
        }
        ImportStage::Looking(plan) => {
            let last = (hint(model, plan), theme::key(model.settings.theme));
            looking(model, plan, import.choosing.selected, &last, frame, body);
        }
        ImportStage::Storing(plan) => {
            looking(model, plan, import.choosing.selected, &waiting(model, STOP), frame, body);
        }
    }
}

/// How far it is, and what stopping it does.
pub(super) fn waiting(model: &Model, hint: &str) -> Styled {
    let shown = model.under_way.shown();
    let told = shown.map_or_else(String::new, |(id, progress)| percent(&model.text(id), progress));
    (format!("  {told}  {}", model.text(hint)), theme::dim(model.settings.theme))
}

/// What Enter does, or why it does nothing.
fn hint(model: &Model, plan: &Plan) -> String {
    model
        .text(match (plan.is_open, plan.can_go(), plan.bad.is_empty()) {
            (false, ..) => "import-hint-broken",
            (true, false, _) => "import-hint-nothing",
            (true, true, true) => "import-hint-go",
            (true, true, false) => "import-hint-go-without",
        })
        .into_owned()
}

/// What would come of the file, and each row that is left out, from the selected
/// one on.
fn looking(
    model: &Model,
    plan: &Plan,
    selected: usize,
    last: &Styled,
    frame: &mut Frame,
    body: Rect,
) {
    let title = format!("{}: {}", model.text("title-import"), plan.chosen.path);
    let inner = overlay::window(model, &title, usize::from(body.height), frame, body);
    let mut row = 0;
    for part in head(model, plan, selected) {
        row += paragraph(&part, row, frame, inner);
    }
    let foot = wrap(&last.0, room(inner)).len();
    let foot = u16::try_from(foot).unwrap_or(u16::MAX).min(inner.height);
    let area = Rect { height: inner.height.saturating_sub(foot), ..inner };
    for part in rows(model, plan, selected) {
        if row >= area.height {
            break;
        }
        row += paragraph(&part, row, frame, area);
    }
    paragraph(last, 0, frame, overlay::below(inner, area.height));
}

/// What would come in, and what is there already.
fn head(model: &Model, plan: &Plan, selected: usize) -> Vec<Styled> {
    let (language, outcome) = (model.settings.language, &plan.outcome);
    let count = |id: &str, count: u64| words::with(language, id, &[("count", count.into())]);
    let mut sums = vec![count("import-would", outcome.new as u64)];
    if outcome.links > 0 {
        sums.push(count("import-links", outcome.links));
    }
    if outcome.same > 0 {
        sums.push(count("import-same", outcome.same as u64));
    }
    if outcome.conflicting.all() > 0 {
        sums.push(count("import-conflicting", outcome.conflicting.all()));
    }
    let mut parts = vec![(sums.join(", ") + ".", theme::head(model.settings.theme))];
    if outcome.new > 0 {
        parts.push((kinds(outcome, language), Style::new()));
    }
    let dim = theme::dim(model.settings.theme);
    let found = plan.found.iter().filter(|found| !found.is_usual());
    parts.extend(found.map(|found| (words::found(found, language), dim)));
    let left = plan.bad.all() + outcome.likely.all();
    if left > 0 {
        let kept = plan.bad.len() + outcome.likely.len();
        let number = |number: usize| words::number(number as u64, language);
        let at = if kept > 1 {
            format!("  {}/{}", number(selected + 1), number(kept))
        } else {
            String::new()
        };
        parts.push((count("import-left-out", left) + &at, theme::warning(model.settings.theme)));
    }
    parts
}

/// The rows that are left out, from the selected one on.
fn rows<'a>(
    model: &'a Model,
    plan: &'a Plan,
    selected: usize,
) -> impl Iterator<Item = Styled> + 'a {
    let language = model.settings.language;
    let (bad, dim) = (theme::bad(model.settings.theme), theme::dim(model.settings.theme));
    let wrong = plan.bad.iter().map(move |row| (row.told_of_known(language), bad));
    let likely = plan.outcome.likely.iter().map(move |row| (words::likely(row, language), dim));
    let kept = plan.bad.len() + plan.outcome.likely.len();
    let more = (plan.bad.all() + plan.outcome.likely.all()).saturating_sub(kept as u64);
    let more =
        (more > 0).then(|| (words::with(language, "import-more", &[("number", more.into())]), dim));
    wrong.chain(likely).skip(selected).chain(more)
}

/// Writes a text of several lines from a line on; says how many it took.
fn paragraph((text, style): &Styled, row: u16, frame: &mut Frame, area: Rect) -> u16 {
    let mut taken = 0;
    for (index, line) in (0..).zip(wrap(text, room(area))) {
        let margin = if index == 0 { " " } else { "   " };
        writing::line(frame, area, row + index, &[(format!("{margin}{line}"), *style)]);
        taken = index + 1;
    }
    taken
}

/// Cells that a line has beside its margins.
fn room(area: Rect) -> usize {
    usize::from(area.width).saturating_sub(4).max(8)
}
