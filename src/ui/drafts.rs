//! What was typed and not saved.

use crate::words;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::overlay::{self, ChoiceLine};
use super::{theme, writing};
use crate::app::{Drafts, Model};
use crate::model::draft::Draft;

pub(super) fn draw(model: &Model, list: &Drafts, frame: &mut Frame, body: Rect) {
    let count = list.drafts.as_ref().map_or(1, |drafts| drafts.len().max(1));
    let inner = overlay::wide(model, &model.text("title-drafts"), count, frame, body);
    let dim = theme::dim(model.settings.theme);
    let drafts = match &list.drafts {
        Some(drafts) if !drafts.is_empty() => drafts,
        none => {
            let id = if none.is_some() { "drafts-empty" } else { "list-loading" };
            let text = model.text(id);
            writing::line(frame, inner, 0, &[(format!("  {text}"), dim)]);
            return;
        }
    };
    let margin = |draft: &Draft| match list.marked.contains(&draft.id) {
        _ if list.marked.is_empty() => "",
        true => "* ",
        false => "  ",
    };
    let choices = drafts.iter().map(|draft| ChoiceLine {
        left: vec![(format!("{}{}", margin(draft), draft.title), Style::new())],
        right: vec![(words::day_and_clock(draft.millis, model.world.now.offset), dim)],
        head: false,
    });
    overlay::choices(&choices.collect::<Vec<_>>(), list.choosing.selected, frame, inner);
}
