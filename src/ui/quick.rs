//! The quick line: a box over the lower part of the screen, a slot a line.

use crate::words;
use std::borrow::Cow;

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};
use ratatui::widgets::{Block, Clear};

use super::form::{field, popup};
use super::{near, theme, writing};
use crate::app::{Focus, Form, FormField, Model, Origin, QuickSlot, ShownFor, Stage};
use crate::model::near::Near;
use crate::words::{cells, cut, wrap};

/// Lines of the list of what may be meant, where there is room.
const FOUND: u16 = 5;

/// Cells between a value and how it is read.
const GAP: usize = 2;

/// Lines of the slots, one each.
const SLOTS: u16 = 7;

/// Lines of the box with its frame: the slots, what is wrong, the list.
const HEIGHT: u16 = 2 + SLOTS + 1 + FOUND;

/// Draws the line at the foot of `body`.
pub(super) fn draw(model: &Model, form: &Form, frame: &mut Frame, body: Rect) {
    let height = HEIGHT.min(body.height);
    let area = Rect { y: body.bottom() - height, height, ..body };
    let state = match (form.stage, form.kept) {
        (Stage::Saving | Stage::Asking, _) => format!(" {} ", model.text("form-saving")),
        (Stage::Filling, _) if !form.ahead.is_empty() => format!(" {} ", model.text("quick-ahead")),
        (Stage::Filling, _) if form.unkept => {
            format!(" {} ", model.text("form-draft-unkept"))
        }
        (Stage::Filling, Some(at)) => {
            let clock = words::clock(at, model.world.now.offset);
            let kept =
                words::with(model.settings.language, "form-draft-kept", &[("clock", clock.into())]);
            format!(" {kept} ")
        }
        (Stage::Filling, None) => String::new(),
    };
    let block = Block::bordered()
        .border_style(theme::rule(model.settings.theme))
        .title(format!(" {} ", form.head(model.settings.language)))
        .title(ratatui::text::Line::from(state).right_aligned())
        .title_style(theme::head(model.settings.theme));
    let inner = block.inner(area);
    let block = match likely(form) {
        [] => block,
        some => block.title_bottom(format!(" {} ", count_of_likely(model, some))),
    };
    frame.render_widget(Clear, area);
    frame.render_widget(block, area);
    let start = labels(model, form) + 4;
    for (row, slot) in (0..).zip(QuickSlot::ALL) {
        let line = Rect { y: inner.y.saturating_add(row), height: 1, ..inner };
        if row < inner.height {
            draw_slot(model, form, slot, start, frame, line);
        }
    }
    let said = Rect { y: inner.y + SLOTS.min(inner.height), ..inner };
    let said = Rect { height: inner.bottom().saturating_sub(said.y), ..said };
    below(model, form, frame, said);
    let list = Rect { y: said.y + 1.min(said.height), ..said };
    let list = Rect { height: inner.bottom().saturating_sub(list.y), ..list };
    found(model, form, frame, (body, inner), list);
}

/// Cells of the widest label. One that counts what stands in its slot has room
/// for that from the start, so that no text moves when a second is added.
fn labels(model: &Model, form: &Form) -> usize {
    let widest = QuickSlot::ALL.into_iter().map(|slot| {
        let label = cells(&slot.label(model.settings.language));
        let entries = form.entries(slot).len();
        let counter = cells(&counter(entries, entries.max(1)));
        label + if slot.holds_many() { counter } else { 0 }
    });
    widest.max().unwrap_or_default()
}

/// Which of the entries of a slot it is: ` 2/20`.
fn counter(number: usize, of: usize) -> String {
    format!(" {number}/{of}")
}

fn draw_slot(
    model: &Model,
    form: &Form,
    slot: QuickSlot,
    start: usize,
    frame: &mut Frame,
    line: Rect,
) {
    let entries = form.entries(slot);
    let focus = entries.iter().position(|at| *at == form.focus);
    let Some(at) = focus.map_or(entries.last(), |index| entries.get(index)) else { return };
    let (Some(section), Some(field)) = (form.sections.get(at.section), form.at(*at)) else {
        return;
    };
    let dim = theme::dim(model.settings.theme);
    let label = section.label(field, model.settings.language);
    let label = match (entries.len(), focus) {
        (all @ 2.., Some(index)) => label.into_owned() + &counter(index + 1, all),
        _ => label.into_owned(),
    };
    let (mark, style) = match focus {
        Some(_) => ("> ", Style::new().add_modifier(Modifier::BOLD)),
        None => ("  ", dim),
    };
    writing::line(frame, line, 0, &[(mark.to_owned() + &label, style)]);
    if field.is_carried() {
        // Colours alone do not tell what was not typed.
        writing::line(frame, right_of(line, start - 2), 0, &[(field::CARRIED.to_owned(), dim)]);
    }
    let box_ = right_of(line, start);
    let reading = reading(model, form, slot, &entries, *at).unwrap_or_default();
    let (usual, width) = room(usize::from(box_.width), cells(&reading));
    let (text, caret) = match focus {
        Some(_) => field::shown(field, width, true),
        None => (cut(&texts_of(form, &entries), width), 0),
    };
    let after = usual.max(cells(&text)) + GAP;
    let left = usize::from(box_.width).saturating_sub(after);
    writing::line(frame, box_, 0, &[(text, field::own(model, field))]);
    writing::line(frame, right_of(box_, after), 0, &[(cut(&reading, left), dim)]);
    if focus.is_some() {
        let caret = u16::try_from(caret.min(width)).unwrap_or(0).min(box_.width.saturating_sub(1));
        writing::cursor(model, frame, (box_.x + caret, box_.y));
    }
}

/// Of so many cells, those after which the reading of a short value stands, and
/// those that a long one takes: all that the reading leaves.
fn room(all: usize, reading: usize) -> (usize, usize) {
    let usual = match all {
        90.. => 44,
        60.. => 30,
        _ => 26,
    };
    let usual = usual.min(all.saturating_sub(1));
    (usual, usual.max(all.saturating_sub(reading + GAP)))
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
    if let Some(text) = form.repetition(at, model.forms.carried.last.as_ref()) {
        return Some(text);
    }
    if form.focus != at && entries.len() > 1 {
        return Some(count(model, form, entries));
    }
    if slot == QuickSlot::When && form.holds_line() {
        return Some(model.text("quick-line").into_owned());
    }
    let read = form.reading(at, reader);
    if field.is_carried() {
        let linked = field.link.as_ref().map(|linked| linked.reference.to_string());
        let more = linked.or(read).map(|more| format!(", {more}"));
        let from = match field.origin {
            Origin::Template => "quick-template",
            Origin::Similar => "quick-similar",
            Origin::Here => "quick-here",
            Origin::Last | Origin::Person | Origin::Usual | Origin::List => "quick-same",
        };
        return Some(model.text(from).into_owned() + &more.unwrap_or_default());
    }
    if let Some(to) = form.destination(at, reader) {
        return Some(format!("→ {}", to.label(model.settings.language)));
    }
    if let Some(kind) = form.told(at, reader) {
        return Some(kind.to_owned());
    }
    let hint =
        || form.hint(model.settings.language).filter(|_| form.focus == at).map(Cow::into_owned);
    let role = form.role_at(at).filter(|_| slot == QuickSlot::Who);
    match (read.or_else(hint), role) {
        (Some(read), Some(role)) => Some(format!("{role}: {read}")),
        (read, _) => read,
    }
}

/// How many of the people of a slot are linked, and how many new.
fn count(model: &Model, form: &Form, entries: &[Focus]) -> String {
    let fields: Vec<_> = entries.iter().filter_map(|at| form.at(*at)).collect();
    let fields: Vec<_> = fields.into_iter().filter(|field| !field.editor.is_blank()).collect();
    let linked = fields.iter().filter(|field| field.link.is_some()).count();
    let counts = [("linked", linked.into()), ("new", (fields.len() - linked).into())];
    words::with(model.settings.language, "quick-counts", &counts)
}

/// What is wrong with the slot in focus, or with another; else what was typed
/// that has no slot.
fn below(model: &Model, form: &Form, frame: &mut Frame, area: Rect) {
    let own = form.field().and_then(|field| field.problem.clone());
    let other = || {
        let mut slots = QuickSlot::ALL.into_iter();
        slots.find_map(|slot| {
            let entries = form.entries(slot);
            let mut all = (1..).zip(&entries);
            let (number, problem) =
                all.find_map(|(number, at)| Some((number, form.at(*at)?.problem.clone()?)))?;
            let counter = counter(number, entries.len());
            let counter = if entries.len() > 1 { counter } else { String::new() };
            Some(format!("{}{counter}: {problem}", slot.label(model.settings.language)))
        })
    };
    let part = match own.or_else(other) {
        Some(problem) => (format!("! {problem}"), theme::bad(model.settings.theme)),
        None => {
            (form.unshown(model.settings.language).join("; "), theme::dim(model.settings.theme))
        }
    };
    // Where no list lies below, a long message takes more lines.
    let lines = wrap(&part.0, usize::from(area.width.saturating_sub(2)));
    let room = form.suggestions().is_empty() && likely(form).is_empty();
    let most = if room { usize::from(area.height) } else { 1 };
    for (row, line) in (0..).zip(lines.into_iter().take(most)) {
        writing::line(frame, area, row, &[("  ".to_owned(), Style::new()), (line, part.1)]);
    }
}

/// Incidents that are probably the one in the line.
fn likely(form: &Form) -> &[Near] {
    form.quick.as_ref().map_or(&[], |quick| &quick.likely.found)
}

/// What may be meant by the slot in focus; else what is there already. A list that
/// is looked through has all the room that there is.
fn found(model: &Model, form: &Form, frame: &mut Frame, (body, slots): (Rect, Rect), area: Rect) {
    let (lines, offered) = popup::listed(model, form);
    if lines.is_empty() && !likely(form).is_empty() {
        return near::likely(model, likely(form), frame, area);
    }
    let offered = (offered, form.popup.chosen.is_some());
    if form.popup.shown == ShownFor::Looking && lines.len() > usize::from(area.height) {
        let wide = wide(form, lines.len(), body, slots);
        return popup::list(model, &lines, offered, popup::place(model, form), frame, wide);
    }
    popup::lines(&lines, offered, frame, area);
}

/// Where a long list lies: above the line, or over what is below the slot in focus.
fn wide(form: &Form, lines: usize, body: Rect, slots: Rect) -> Rect {
    let focus = form.slot_at(form.focus);
    let row = QuickSlot::ALL.iter().position(|slot| Some(*slot) == focus).unwrap_or_default();
    let under = slots.y + u16::try_from(row).unwrap_or_default() + 1;
    let (above, below) = (slots.y.saturating_sub(body.y + 1), body.bottom().saturating_sub(under));
    let wanted = u16::try_from(lines).unwrap_or(u16::MAX).saturating_add(2);
    if above > below {
        let height = wanted.min(above);
        return Rect { y: body.y + above - height, height, ..body };
    }
    Rect { y: under, height: wanted.min(below), ..body }
}

/// How many incidents are probably the one in the line, wherever a list covers them.
fn count_of_likely(model: &Model, some: &[Near]) -> String {
    let references: Vec<_> = some.iter().map(|near| near.record.reference.to_string()).collect();
    let references = references.join(", ");
    words::with(model.settings.language, "likely-some", &[("references", references.into())])
}

/// What is right of a column.
fn right_of(line: Rect, column: usize) -> Rect {
    let column = u16::try_from(column).unwrap_or(u16::MAX).min(line.width);
    Rect { x: line.x + column, width: line.width - column, ..line }
}
