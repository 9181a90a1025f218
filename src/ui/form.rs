//! An open form: its fields, what they mean, what is wrong with them.

pub(super) mod field;
pub(super) mod popup;
mod rows;
#[cfg(test)]
mod tests;

use crate::words;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::{theme, writing};
use crate::app::{Form, LABEL, Model, Stage};
use rows::{Item, ItemKind};

/// Lines kept on screen below the field in focus, as far as there are so many:
/// for what may be meant by it, and to see what comes next.
const AHEAD: usize = 7;

/// Draws the form of the model.
pub(crate) fn draw(model: &Model, frame: &mut Frame, area: Rect) {
    let Some(form) = &model.forms.open else { return };
    head(model, form, frame, area);
    let body = Rect { y: area.y + 1, height: area.height.saturating_sub(1), ..area };
    let items = rows::items(model, form, (body.width, body.height));
    let first = first_shown(&items, usize::from(body.height));
    let (mut row, mut focused) = (0, body.y..body.y);
    for item in items.iter().skip(first) {
        if row >= body.height {
            break;
        }
        let room = Rect { y: body.y + row, height: body.height - row, ..body };
        draw_item(model, form, item, frame, room);
        row = row.saturating_add(height(item));
        if item.focused {
            focused = room.y..body.y.saturating_add(row).min(body.bottom());
        }
    }
    // The list lies over the fields below.
    popup::suggestions(model, form, frame, body, &focused);
    popup::menu(model, form, frame, area);
}

fn height(item: &Item) -> u16 {
    u16::try_from(item.height).unwrap_or(u16::MAX)
}

/// What the form is about, and when it was last kept.
fn head(model: &Model, form: &Form, frame: &mut Frame, area: Rect) {
    let left = [(form.head(model.settings.language), theme::head(model.settings.theme))];
    writing::ends(frame, area, 0, &left, &[state(model, form)]);
}

/// When a form was last kept, or that it is being saved.
pub(super) fn state(model: &Model, form: &Form) -> (String, Style) {
    if form.unkept && form.stage == Stage::Filling {
        return (model.text("form-draft-unkept").into_owned(), theme::bad(model.settings.theme));
    }
    let state = match (form.stage != Stage::Filling, form.kept) {
        (true, _) => model.text("form-saving").into_owned(),
        (false, Some(millis)) => {
            let clock = words::clock(millis, model.world.now.offset);
            words::with(model.settings.language, "form-draft-kept", &[("clock", clock.into())])
        }
        (false, None) => String::new(),
    };
    (state, theme::dim(model.settings.theme))
}

/// The first item to show, so that the one in focus is whole and has room below.
fn first_shown(items: &[Item], height: usize) -> usize {
    let Some(at) = items.iter().position(|item| item.focused) else { return 0 };
    let own = items.get(at).map_or(0, |item| item.height);
    let after: usize = items.iter().skip(at + 1).map(|item| item.height).sum();
    let ahead = AHEAD.min(after).min(height.saturating_sub(own));
    let mut used = own + ahead;
    let before = items.iter().take(at).rev();
    let fits = before.take_while(|item| {
        used += item.height;
        used <= height
    });
    at - fits.count()
}

fn draw_item(model: &Model, form: &Form, item: &Item, frame: &mut Frame, room: Rect) {
    match &item.kind {
        ItemKind::Blank => {}
        ItemKind::Hint(lines) => {
            below(lines, LABEL, theme::dim(model.settings.theme), 0, frame, room);
        }
        ItemKind::Fields(boxes) => {
            for (index, placed) in boxes.iter().enumerate() {
                field::draw(model, form, placed, index > 0, frame, room);
            }
            field::reading(model, form, boxes, frame, room);
        }
        ItemKind::Text(at) => field::draw_text(model, form, *at, item, frame, room),
    }
    if let Some(said) = &item.below {
        let style = if said.bad {
            theme::bad(model.settings.theme)
        } else {
            theme::dim(model.settings.theme)
        };
        below(&said.lines, said.margin, style, item.height - said.lines.len(), frame, room);
    }
}

/// Lines that are set in by `margin`, from line `row` on.
fn below(lines: &[String], margin: usize, style: Style, row: usize, frame: &mut Frame, room: Rect) {
    for (index, text) in lines.iter().enumerate() {
        let row = u16::try_from(row + index).unwrap_or(u16::MAX);
        writing::line(frame, room, row, &[(" ".repeat(margin) + text, style)]);
    }
}
