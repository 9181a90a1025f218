//! The list of what may be meant, and the menu of what can be added.

use std::borrow::Cow;

use crate::words;
use std::ops::Range;

use ratatui::Frame;
use ratatui::layout::{Constraint, Rect};
use ratatui::style::Style;
use ratatui::text::Line;
use ratatui::widgets::{Block, Clear};

use crate::app::{Form, FormField, LABEL, ListLine, Model, ShownFor, Suggestion};
use crate::model::Kind;
use crate::model::part::Part;
use crate::model::vocabulary::Vocabulary;
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
    let (lines, offered) = listed(model, form);
    if lines.is_empty() {
        return;
    }
    let most = if form.popup.shown == ShownFor::Looking { lines.len() } else { LINES };
    let below = body.bottom().saturating_sub(field.end);
    let above = field.start.saturating_sub(body.y);
    let wanted = u16::try_from(lines.len().min(most)).unwrap_or(0) + 2;
    let under = below >= wanted.min(5) || below >= above;
    let height = wanted.min(if under { below } else { above });
    let left = u16::try_from(LABEL).unwrap_or(0).min(body.width);
    let area = Rect {
        x: body.x + left,
        y: if under { field.end } else { field.start.saturating_sub(height) },
        width: WIDTH.min(body.width - left),
        height,
    };
    let offered = (offered, form.popup.chosen.is_some());
    list(model, &lines, offered, place(model, form), frame, area);
}

/// The lines of the list, and which of them Tab takes. What stands under
/// headings is set in.
pub(in crate::ui) fn listed(
    model: &Model,
    form: &Form,
) -> (Vec<(StyledText, StyledText)>, Option<usize>) {
    let listed = form.listed();
    let headed = matches!(listed.first(), Some(ListLine::Family(_)));
    let of = |one: &ListLine| match one {
        ListLine::Family(family) => {
            let label = Vocabulary::IncidentFamily.label(family, model.settings.language);
            (vec![(label.to_owned(), theme::head(model.settings.theme))], vec![])
        }
        ListLine::Offer(_, suggestion) => {
            let (mut left, right) = line(model, form, suggestion);
            if headed {
                left.insert(0, ("  ".to_owned(), Style::new()));
            }
            (left, right)
        }
    };
    let taken = form.offered(model.reader());
    let at = taken.and_then(|taken| listed.iter().position(|one| one.offer() == Some(taken)));
    (listed.iter().map(of).collect(), at)
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
    list(model, &lines, (Some(at), true), None, frame, area);
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
            made(model, form, words::novel_of(*novel, model.settings.language))
        }
        Suggestion::NewTerm => {
            let letter = Kind::Term.prefix();
            made(model, form, words::novel(Kind::Term, letter, model.settings.language))
        }
        Suggestion::One(novel) => {
            let one = words::one_of(*novel, model.settings.language).into_owned();
            let typed = form.field().map(FormField::text).unwrap_or_default();
            (vec![(one, Style::new()), (format!("  {typed}"), dim)], vec![])
        }
        Suggestion::Several(novel, number) => {
            let several = words::several_of(*novel, *number, model.settings.language);
            let names = form.field().and_then(FormField::several).unwrap_or_default().join(" · ");
            (vec![(several, Style::new()), (format!("  {names}"), dim)], vec![])
        }
    }
}

/// What is said of a record that is made of what is typed.
fn made(model: &Model, form: &Form, novel: Cow<'static, str>) -> (StyledText, StyledText) {
    let typed = form.field().map(|field| field.text().to_owned()).unwrap_or_default();
    let arguments = [("novel", novel.into()), ("text", typed.into())];
    let text = words::with(model.settings.language, "suggestion-new", &arguments);
    (vec![(text, Style::new())], vec![])
}

/// At which of what is offered one is: `9/85`.
pub(in crate::ui) fn place(model: &Model, form: &Form) -> Option<String> {
    let at = form.offered(model.reader())?;
    Some(format!("{}/{}", at + 1, form.suggestions().len()))
}

/// Draws lines in a frame; where not all of them fit, it says at which one is.
pub(in crate::ui) fn list(
    model: &Model,
    lines: &[(StyledText, StyledText)],
    offered: (Option<usize>, bool),
    place: Option<String>,
    frame: &mut Frame,
    area: Rect,
) {
    if area.height < 3 || area.width < 8 {
        return;
    }
    let block = Block::bordered().border_style(theme::rule(model.settings.theme));
    let inner = block.inner(area);
    let cut = lines.len() > usize::from(inner.height);
    let place = place.filter(|_| cut).map(|place| format!(" {place} ")).unwrap_or_default();
    let block = block.title_bottom(Line::from(place).right_aligned());
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
