//! The columns of the list to choose from.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::overlay::{self, ChoiceLine};
use super::theme;
use crate::app::{ColumnChoice, ColumnPlace, Model};
use crate::words;

pub(super) fn draw(model: &Model, choice: &ColumnChoice, frame: &mut Frame, body: Rect) {
    let (listing, places) = (choice.columns.listing(), choice.columns.places());
    let title = model.text("title-columns");
    let inner = overlay::window(model, &title, places.len(), frame, body);
    let line = |place: &ColumnPlace| {
        let column = listing.columns().get(place.cell)?;
        let mark = if place.shown { "[x] " } else { "[ ] " };
        let label = words::column(listing, column.name, model.settings.language);
        let order = match (column.sort, choice.order) {
            (None, _) => "columns-no-order",
            (Some(sort), (by, descending)) if sort == by => {
                if descending {
                    "columns-sorted-down"
                } else {
                    "columns-sorted-up"
                }
            }
            (Some(_), _) => "columns-sorts",
        };
        let right = (model.text(order).into_owned(), theme::dim(model.settings.theme));
        let left = vec![(format!("{mark}{label}"), Style::new())];
        Some(ChoiceLine { left, right: vec![right], head: false })
    };
    let lines: Vec<_> = places.iter().filter_map(line).collect();
    overlay::choices(&lines, choice.choosing.selected, frame, inner);
}
