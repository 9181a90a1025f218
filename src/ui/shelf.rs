//! Filters and templates that are kept under a name: a window to choose from
//! or to name one in, and the filters beside the list of cases.

use crate::words;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::overlay::{self, ChoiceLine};
use super::writing::Styled;
use super::{theme, writing};
use crate::app::{Model, Naming, Shelf, ShelfLine};
use crate::model::kept::Kept;
use crate::words::{cells, cut};

/// Lines of the window where there are as many to choose from.
const LINES: usize = 12;

/// Cells of a name before what it stands for.
const NAME: usize = 32;

pub(super) fn draw(model: &Model, shelf: &Shelf, frame: &mut Frame, body: Rect) {
    let lines = shelf.lines(&model.saved);
    let known = model.saved.has_come(shelf.kept);
    let inner =
        overlay::wide(model, &title(model, shelf), 2 + lines.len().clamp(1, LINES), frame, body);
    overlay::typed(model, &shelf.choosing.line, frame, inner);
    let dim = theme::dim(model.settings.theme);
    writing::line(frame, inner, 1, &[(format!("  {}", hint(model, shelf)), dim)]);
    let list = overlay::below(inner, 2);
    if lines.is_empty() {
        let id = match (known, shelf.kept) {
            (false, _) => "list-loading",
            (true, _) if !shelf.choosing.line.text().trim().is_empty() => "saved-none-fits",
            (true, Kept::Templates) => "saved-no-templates",
            (true, Kept::Filters) => "saved-no-filters",
        };
        writing::line(frame, list, 0, &[(format!("  {}", model.text(id)), dim)]);
        return;
    }
    let choices: Vec<_> = lines.iter().map(|line| choice(model, line)).collect();
    let selected = if shelf.naming.is_some() { usize::MAX } else { shelf.choosing.selected };
    overlay::choices(&choices, selected, frame, list);
}

fn title(model: &Model, shelf: &Shelf) -> String {
    let id = match (&shelf.naming, shelf.kept) {
        (Some(Naming::Rename(named)), _) => {
            let arguments = [("name", words::called(named, model.settings.language).into())];
            return words::with(model.settings.language, "title-rename", &arguments);
        }
        (Some(Naming::New), Kept::Templates) => "title-save-template",
        (Some(Naming::New), Kept::Filters) => "title-save-filter",
        (None, Kept::Templates) => "title-templates",
        (None, Kept::Filters) => "title-saved-filters",
    };
    model.text(id).into_owned()
}

/// What Enter will do.
fn hint(model: &Model, shelf: &Shelf) -> String {
    let taken = shelf.taken(&model.saved).map(|named| named.reference.to_string());
    let with = |id: &str, reference: String| {
        words::with(model.settings.language, id, &[("reference", reference.into())])
    };
    match (&shelf.naming, taken) {
        (Some(Naming::New), Some(reference)) => with("saved-replaces", reference),
        (Some(Naming::Rename(_)), Some(reference)) => with("problem-name-taken", reference),
        (Some(_), None) => model.text("saved-keeps").into_owned(),
        (None, _) => model.text("saved-hint").into_owned(),
    }
}

fn choice(model: &Model, line: &ShelfLine) -> ChoiceLine {
    let name = cut(&words::called(&line.record, model.settings.language), NAME);
    let gap = " ".repeat((NAME + 2).saturating_sub(cells(&name)).min(NAME));
    let dim = theme::dim(model.settings.theme);
    ChoiceLine {
        left: vec![(name + &gap, Style::new()), (line.about.clone(), dim)],
        right: vec![count(model, line)],
        head: false,
    }
}

fn count(model: &Model, line: &ShelfLine) -> Styled {
    let count = line.count.map_or_else(String::new, |count| {
        words::count_of(Some(count), Some(count), model.settings.language)
    });
    (count, Style::new())
}

/// Draws the saved filters with their counts below the list of cases.
pub(super) fn section(model: &Model, frame: &mut Frame, area: Rect) {
    let head = model.text("title-saved-filters").to_uppercase();
    let head = [(head, theme::head(model.settings.theme))];
    writing::pane_head(model, false, frame, area, &head, &[]);
    let lines = Shelf::all(Kept::Filters).lines(&model.saved);
    let rows = usize::from(area.height.saturating_sub(1));
    for (row, line) in (1..).zip(lines.iter().take(rows)) {
        let name = words::called(&line.record, model.settings.language);
        let left = [(format!("  {name}"), Style::new())];
        writing::ends(frame, area, row, &left, &[count(model, line)]);
    }
}
