//! The list of what may be meant, and the menu of what can be added.

use crate::words;
use std::ops::Range;

use ratatui::Frame;
use ratatui::layout::{Constraint, Rect};
use ratatui::style::Style;
use ratatui::widgets::{Block, Clear};

use crate::app::{Form, FormField, LABEL, Model, Suggestion};
use crate::model::part::Part;
use crate::ui::{theme, writing};
use crate::words::{cells, cut};

/// Lines of the list, and its columns.
const LINES: usize = 8;
const WIDTH: u16 = 60;
/// Cells of a line that are neither what is offered nor what is said of it.
const FRAME: usize = 6;

pub(in crate::ui) type StyledText = Vec<(String, Style)>;

/// Draws the list under the lines of the field in focus, or above them where
/// there is more room.
pub(super) fn suggestions(
    model: &Model,
    form: &Form,
    frame: &mut Frame,
    body: Rect,
    field: &Range<u16>,
) {
    let found = form.suggestions();
    if found.is_empty() {
        return;
    }
    let below = body.bottom().saturating_sub(field.end);
    let above = field.start.saturating_sub(body.y);
    let wanted = u16::try_from(found.len().min(LINES)).unwrap_or(0) + 2;
    let under = below >= wanted.min(5) || below >= above;
    let height = wanted.min(if under { below } else { above });
    let left = u16::try_from(LABEL).unwrap_or(0).min(body.width);
    let area = Rect {
        x: body.x + left,
        y: if under { field.end } else { field.start.saturating_sub(height) },
        width: WIDTH.min(body.width - left),
        height,
    };
    let lines: Vec<_> = found.iter().map(|suggestion| line(model, form, suggestion)).collect();
    let offered = form.offered(model.reader());
    list(model, &lines, (offered, form.popup.chosen.is_some()), frame, area);
}

/// Draws the menu of parts that can be added.
pub(super) fn menu(model: &Model, form: &Form, frame: &mut Frame, area: Rect) {
    let Some(at) = form.menu else { return };
    let plain = |part: &Part| {
        (
            vec![(words::part_added(*part, model.settings.language).into_owned(), Style::new())],
            vec![],
        )
    };
    let lines: Vec<_> = form.kind.parts().iter().map(plain).collect();
    let height = u16::try_from(lines.len()).unwrap_or(0) + 2;
    let area = area.centered(Constraint::Length(36), Constraint::Length(height));
    list(model, &lines, (Some(at), true), frame, area);
}

/// What is said of a suggestion, from the left and from the right.
pub(in crate::ui) fn line(
    model: &Model,
    form: &Form,
    suggestion: &Suggestion,
) -> (StyledText, StyledText) {
    let dim = theme::dim(model.settings.theme);
    match suggestion {
        Suggestion::Term(entry) => {
            let label = entry.label(model.settings.language);
            let typed = form.field().map(FormField::last_part).unwrap_or_default();
            let word = entry.found_by(typed, model.settings.language).unwrap_or_default();
            (vec![(label.to_owned(), Style::new())], vec![(word.to_owned(), dim)])
        }
        Suggestion::Field(cited) => {
            (vec![(cited.label(model.settings.language).into_owned(), Style::new())], vec![])
        }
        Suggestion::Record(found) => {
            let mut name = words::called(&found.record, model.settings.language).into_owned();
            if let Some(alias) = &found.alias {
                name = format!("{alias} = {name}");
            }
            let uses = format!("{}×  {}", found.uses, found.record.reference);
            // Why somebody of another name is offered tells more than who that is.
            let why = words::reasons(&found.reasons, model.settings.language);
            let telling = words::telling(&found.about, model.settings.language);
            let about = if why.is_empty() { telling } else { why };
            let about = if about.is_empty() { String::new() } else { format!("  {about}") };
            let room = usize::from(WIDTH).saturating_sub(cells(&name) + cells(&uses) + FRAME);
            let about = cut(&about, room);
            (vec![(name, Style::new()), (about, dim)], vec![(uses, dim)])
        }
        Suggestion::New(novel) => {
            let typed = form.field().map(|field| field.text().to_owned()).unwrap_or_default();
            let novel = words::novel_of(*novel, model.settings.language);
            let arguments = [("novel", novel.into()), ("text", typed.into())];
            let text = words::with(model.settings.language, "suggestion-new", &arguments);
            (vec![(text, Style::new())], vec![])
        }
    }
}

/// Draws lines in a frame.
fn list(
    model: &Model,
    lines: &[(StyledText, StyledText)],
    offered: (Option<usize>, bool),
    frame: &mut Frame,
    area: Rect,
) {
    if area.height < 3 || area.width < 8 {
        return;
    }
    let block = Block::bordered().border_style(theme::rule(model.settings.theme));
    let inner = block.inner(area);
    frame.render_widget(Clear, area);
    frame.render_widget(block, area);
    self::lines(lines, offered, frame, inner);
}

/// Draws lines. One that the person has moved onto has the mark of what Enter
/// takes, and is reversed; one that only Tab takes has a smaller mark.
pub(in crate::ui) fn lines(
    lines: &[(StyledText, StyledText)],
    (offered, chosen): (Option<usize>, bool),
    frame: &mut Frame,
    inner: Rect,
) {
    let rows = usize::from(inner.height);
    let first = offered.map_or(0, |at| (at + 1).saturating_sub(rows));
    for (row, (index, (left, right))) in lines.iter().enumerate().skip(first).take(rows).enumerate()
    {
        let row = u16::try_from(row).unwrap_or(u16::MAX);
        let taken = offered == Some(index);
        let mark = match (taken, chosen) {
            (true, true) => "> ",
            (true, false) => "· ",
            (false, _) => "  ",
        };
        let mut parts = vec![(mark.to_owned(), Style::new())];
        parts.extend(left.iter().cloned());
        writing::ends(frame, inner, row, &parts, right);
        if taken && chosen {
            writing::mark(frame, inner, row, theme::selected());
        }
    }
}
