//! The form of one field of many records: a box over the lower part of the
//! screen, so that the rows it is about stay in sight.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::widgets::{Block, Clear};

use super::{form, theme};
use crate::app::{Given, Model};
use crate::model::field::Shape;

/// Lines of the box with its frame: head, value, what is wrong, and the list of
/// what may be meant, or more lines of text, where there are any.
const HEIGHT: u16 = 6;
const WITH_LIST: u16 = 13;

/// With the fields of a part, and the list.
const WITH_PART: u16 = 18;

fn form_is_of_a_part(model: &Model) -> bool {
    let many = model.forms.open.as_ref().and_then(|form| form.many.as_ref());
    many.is_some_and(|many| matches!(many.given, Given::Part(_)))
}

/// Draws the form at the foot of `body`.
pub(super) fn draw(model: &Model, frame: &mut Frame, body: Rect) {
    let shape = model.forms.open.as_ref().and_then(|form| form.field()).map(|field| field.shape);
    let list =
        matches!(shape, Some(Shape::Term(_) | Shape::Terms(_) | Shape::Code(_) | Shape::Link(_)));
    let lines = matches!(shape, Some(Shape::Text | Shape::Injuries | Shape::Provisions));
    let whole = form_is_of_a_part(model);
    let height = if whole {
        WITH_PART
    } else if list || lines {
        WITH_LIST
    } else {
        HEIGHT
    }
    .min(body.height);
    let area = Rect { y: body.bottom() - height, height, ..body };
    let block = Block::bordered().border_style(theme::dim(model.settings.theme));
    let inner = block.inner(area);
    frame.render_widget(Clear, area);
    frame.render_widget(block, area);
    form::draw(model, frame, inner);
}
