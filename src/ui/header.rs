//! The top line: views, file, and what the person must know of it.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::theme;
use super::writing::{self, Part};
use crate::app::{Model, Protection, View, cells, cut, texts};

/// Cells that the name of the file takes at most.
const TITLE: usize = 30;

pub(super) fn draw(model: &Model, frame: &mut Frame, area: Rect) {
    let width = usize::from(area.width);
    let warnings = warnings(model);
    let mut views = vec![(format!("{}  ", env!("CARGO_PKG_NAME")), theme::head(model.theme))];
    views.extend(full(model));
    // The name of the program goes first, then the names of other views, so
    // that the view shown and the warnings are always there.
    let title = cells(&model.session.title).min(TITLE) + 1;
    if length(&views) + title + length(&warnings) > width {
        views = full(model);
    }
    if length(&views) + length(&warnings) + 1 > width {
        views = short(model);
    }
    let room = width.saturating_sub(length(&views) + length(&warnings) + 1).min(TITLE);
    let mut right = Vec::new();
    if room >= 6 {
        right.push((cut(&model.session.title, room), Style::new()));
    }
    right.extend(warnings);
    writing::ends(frame, area, 0, &views, &right);
}

fn length(parts: &[Part]) -> usize {
    parts.iter().map(|(text, _)| cells(text)).sum()
}

fn number(view: View) -> usize {
    View::ALL.iter().position(|other| *other == view).map_or(0, |index| index + 1)
}

fn shown(model: &Model, view: View) -> Part {
    let text = format!("[{} {}]", number(view), texts::view(view, model.language));
    (text, theme::head(model.theme))
}

/// Every view by number and name.
fn full(model: &Model) -> Vec<Part> {
    let part = |view| {
        let other =
            || (format!("{} {}", number(view), texts::view(view, model.language)), Style::new());
        if view == model.view { shown(model, view) } else { other() }
    };
    spaced(View::ALL.into_iter().map(part))
}

/// The view shown by number and name, the others by number.
fn short(model: &Model) -> Vec<Part> {
    let part = |view| {
        let other = || (number(view).to_string(), Style::new());
        if view == model.view { shown(model, view) } else { other() }
    };
    spaced(View::ALL.into_iter().map(part))
}

fn spaced(parts: impl Iterator<Item = Part>) -> Vec<Part> {
    parts.flat_map(|part| [part, (" ".to_owned(), Style::new())]).collect()
}

fn warnings(model: &Model) -> Vec<Part> {
    let plain = model.session.protection == Protection::Plain;
    let read_only = model.session.read_only.is_some();
    let warnings = [(plain, "header-no-passphrase"), (read_only, "header-read-only")];
    let warnings = warnings.into_iter().filter(|(holds, _)| *holds);
    let layout = (format!("  {}", model.keyboard.layout().name()), Style::new());
    warnings
        .map(|(_, id)| (format!("  {}", model.text(id)), theme::warning(model.theme)))
        .chain([layout])
        .collect()
}
