//! The quick line: a box over the lower part of the screen, a slot a line.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};
use ratatui::widgets::{Block, Clear};

use super::form::{field, popup};
use super::{theme, writing};
use crate::app::{Focus, Form, FormField, Model, QuickSlot, Stage, cells, cut, texts};

/// Lines of the list of what may be meant, where there is room.
const FOUND: u16 = 5;

/// Lines of the box with its frame: the slots, what is wrong, the list.
const HEIGHT: u16 = 2 + 6 + 1 + FOUND;

/// Cells of the labels, the mark of the focus before them.
const LABEL: usize = 10;

/// Draws the line at the foot of `body`.
pub(super) fn draw(model: &Model, form: &Form, frame: &mut Frame, body: Rect) {
    let height = HEIGHT.min(body.height);
    let area = Rect { y: body.bottom() - height, height, ..body };
    let state = match (form.stage, form.kept) {
        (Stage::Saving | Stage::Asking, _) => " saving … ".to_owned(),
        (Stage::Filling, Some(at)) => {
            format!(" draft kept {} ", texts::clock(at, model.now.offset))
        }
        (Stage::Filling, None) => String::new(),
    };
    let block = Block::bordered()
        .border_style(theme::dim(model.theme))
        .title(format!(" {} ", form.head()))
        .title(ratatui::text::Line::from(state).right_aligned())
        .title_style(theme::head(model.theme));
    let inner = block.inner(area);
    frame.render_widget(Clear, area);
    frame.render_widget(block, area);
    let width = if inner.width >= 100 { 44 } else { 32 };
    for (row, slot) in (0..).zip(QuickSlot::ALL) {
        let line = Rect { y: inner.y.saturating_add(row), height: 1, ..inner };
        if row < inner.height {
            draw_slot(model, form, slot, width, frame, line);
        }
    }
    let said = Rect { y: inner.y + 6.min(inner.height), ..inner };
    let said = Rect { height: inner.bottom().saturating_sub(said.y), ..said };
    below(model, form, frame, said);
    let list = Rect { y: said.y + 1.min(said.height), ..said };
    found(model, form, frame, Rect { height: inner.bottom().saturating_sub(list.y), ..list });
}

fn draw_slot(
    model: &Model,
    form: &Form,
    slot: QuickSlot,
    width: usize,
    frame: &mut Frame,
    line: Rect,
) {
    let entries = form.entries(slot);
    let focus = entries.iter().position(|at| *at == form.focus);
    let Some(at) = focus.map_or(entries.last(), |index| entries.get(index)) else { return };
    let (Some(section), Some(field)) = (form.sections.get(at.section), form.at(*at)) else {
        return;
    };
    let dim = theme::dim(model.theme);
    let label = section.label(field);
    let label = match (entries.len(), focus) {
        (2.., Some(index)) => format!("{label} {}/{}", index + 1, entries.len()),
        _ => label.to_owned(),
    };
    let (mark, style) = match focus {
        Some(_) => ("> ", Style::new().add_modifier(Modifier::BOLD)),
        None => ("  ", dim),
    };
    writing::line(frame, line, 0, &[(mark.to_owned() + &label, style)]);
    let (text, caret) = match focus {
        Some(_) => field::shown(field, width, true),
        None => (cut(&texts_of(form, &entries), width), 0),
    };
    // The label of one of many people may need more room.
    let start = LABEL.max(cells(&label) + 3);
    let box_ = right_of(line, start);
    let style = if field.carried { dim } else { Style::new() };
    writing::line(frame, box_, 0, &[(text, style)]);
    if focus.is_some() {
        let caret = u16::try_from(caret.min(width)).unwrap_or(0).min(box_.width.saturating_sub(1));
        frame.set_cursor_position((box_.x + caret, box_.y));
    }
    let reading = reading(model, form, slot, &entries, *at);
    let room = right_of(line, start + width + 2);
    writing::line(frame, room, 0, &[(reading.unwrap_or_default(), dim)]);
}

fn texts_of(form: &Form, entries: &[Focus]) -> String {
    let texts = entries.iter().filter_map(|at| form.at(*at)).map(FormField::text);
    texts.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", ")
}

/// How a slot is understood.
fn reading(
    model: &Model,
    form: &Form,
    slot: QuickSlot,
    entries: &[Focus],
    at: Focus,
) -> Option<String> {
    let (reader, field) = (model.reader(), form.at(at)?);
    if let Some(text) = form.repetition(at, model.last.as_ref()) {
        return Some(text);
    }
    if form.focus != at && entries.len() > 1 {
        return Some(count(form, entries));
    }
    let read = form.reading(at, reader);
    if field.carried {
        let linked = field.link.as_ref().map(|linked| linked.reference.to_string());
        let more = linked.or(read).map(|more| format!(", {more}"));
        return Some(texts::SAME_AS_LAST.to_owned() + &more.unwrap_or_default());
    }
    if let Some(to) = form.destination(at, reader) {
        return Some(format!("→ {}", to.label()));
    }
    let hint = || form.hint().filter(|_| form.focus == at).map(str::to_owned);
    let role = form.role_at(at).filter(|_| slot == QuickSlot::Who);
    match (read.or_else(hint), role) {
        (Some(read), Some(role)) => Some(format!("{role}: {read}")),
        (read, _) => read,
    }
}

/// How many of the people of a slot are linked, and how many new.
fn count(form: &Form, entries: &[Focus]) -> String {
    let fields: Vec<_> = entries.iter().filter_map(|at| form.at(*at)).collect();
    let fields: Vec<_> = fields.into_iter().filter(|field| !field.editor.is_blank()).collect();
    let linked = fields.iter().filter(|field| field.link.is_some()).count();
    texts::linked_and_new(linked, fields.len() - linked)
}

/// What is wrong with the slot in focus, else what was typed that has no slot.
fn below(model: &Model, form: &Form, frame: &mut Frame, area: Rect) {
    let problem = form.field().and_then(|field| field.problem.as_ref());
    let part = match problem {
        Some(problem) => (format!("! {problem}"), theme::bad(model.theme)),
        None => (form.unshown().join("; "), theme::dim(model.theme)),
    };
    writing::line(frame, area, 0, &[("  ".to_owned(), Style::new()), part]);
}

/// What may be meant by the slot in focus.
fn found(model: &Model, form: &Form, frame: &mut Frame, area: Rect) {
    let found = form.suggestions();
    let lines: Vec<_> = found.iter().map(|one| popup::line(model, form, one)).collect();
    let offered = form.offered(model.reader());
    popup::lines(&lines, (offered, form.popup.chosen.is_some()), frame, area);
}

/// What is right of a column.
fn right_of(line: Rect, column: usize) -> Rect {
    let column = u16::try_from(column).unwrap_or(u16::MAX).min(line.width);
    Rect { x: line.x + column, width: line.width - column, ..line }
}
