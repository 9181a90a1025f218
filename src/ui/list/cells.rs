//! What a cell of a list shows.

use crate::words;
use ratatui::style::Style;

use super::RowLayout;
use super::columns::Fitted;
use crate::app::Model;
use crate::model::called::What;
use crate::model::listing::{Cell, Row};
use crate::model::vocabulary::Vocabulary;
use crate::ui::theme;
use crate::ui::writing::Styled;
use crate::words::{cells, cut};

/// The text of one column of a row, and its style.
pub(super) fn part(model: &Model, row: &Row, shown: &RowLayout, column: &Fitted) -> Styled {
    let width = usize::from(column.width);
    let Some(index) = column.cell else { return trash(model, row, column) };
    let cell = row.cells.get(index).unwrap_or(&Cell::Empty);
    if column.rest && is_empty(cell) {
        return (
            words::what(&left_out(row, shown.fitted), model.settings.language),
            theme::dim(model.settings.theme),
        );
    }
    let language = model.settings.language;
    match cell {
        Cell::Date(date) if !shown.filter.surely_holds(date) => {
            // In brackets stands what only may lie in the time that is asked for.
            let inside = date.compact_within(width.saturating_sub(2));
            (format!("({inside})"), theme::dim(model.settings.theme))
        }
        Cell::Date(date) => (date.compact_within(width), Style::new()),
        Cell::Moment(date, time) if !shown.filter.surely_holds(date) => {
            let inside = moment(&date.compact(), &time.display(language), width.saturating_sub(2));
            (format!("({inside})"), theme::dim(model.settings.theme))
        }
        Cell::Moment(date, time) => {
            (moment(&date.compact(), &time.display(language), width), Style::new())
        }
        Cell::Count(_) | Cell::CountOrMore(_) => {
            (right(&words::cell(cell, language), width), Style::new())
        }
        Cell::Names(name, more) => (names(name, *more, width), Style::new()),
        Cell::Flags(flags) if flags.is_empty() => {
            (model.text("flag-none-short").into_owned(), theme::dim(model.settings.theme))
        }
        Cell::Flags(_) => (words::cell(cell, language), theme::warning(model.settings.theme)),
        Cell::Empty | Cell::Text(_) | Cell::Term(..) | Cell::Called(_) | Cell::Record(_) => {
            (words::cell(cell, language), Style::new())
        }
    }
}

fn is_empty(cell: &Cell) -> bool {
    matches!(cell, Cell::Empty) || matches!(cell, Cell::Text(text) if text.is_empty())
}

/// What columns say for which there was no room: it stands in for a missing title.
fn left_out(row: &Row, fitted: &[Fitted]) -> What {
    let cells = row.cells.iter().enumerate();
    let cells = cells.filter(|(index, _)| fitted.iter().all(|f| f.cell != Some(*index)));
    let mut what = What::default();
    for (_, cell) in cells {
        match cell {
            Cell::Text(text) if !text.is_empty() => what.other = Some(text.clone()),
            Cell::Names(name, more) => (what.who, what.more) = (Some(name.clone()), *more),
            // What ties it to what the list is about is no part of what it is.
            Cell::Term(vocabulary, slug) if is_kind(row, *vocabulary) => {
                what.term = Some((*vocabulary, slug.clone()));
            }
            Cell::Empty
            | Cell::Text(_)
            | Cell::Term(..)
            | Cell::Date(_)
            | Cell::Moment(..)
            | Cell::Count(_)
            | Cell::CountOrMore(_)
            | Cell::Flags(_)
            | Cell::Called(_)
            | Cell::Record(_) => {}
        }
    }
    what
}

/// A date with its time; where both have no room, `…` says that one is left out.
fn moment(date: &str, time: &str, width: usize) -> String {
    let both = format!("{date} {time}");
    if cells(&both) <= width { both } else { cut(&format!("{date}…"), width) }
}

/// Whether terms of a vocabulary say what a row is.
fn is_kind(row: &Row, vocabulary: Vocabulary) -> bool {
    row.kind.what().is_some_and(|(_, kinds)| kinds == vocabulary)
}

/// Numbers stand at the right.
fn right(text: &str, width: usize) -> String {
    format!("{}{text}", " ".repeat(width.saturating_sub(cells(text))))
}

/// A name and how many more there are; the name is cut before the number is.
fn names(name: &str, more: u64, width: usize) -> String {
    if more == 0 {
        return name.to_owned();
    }
    let more = format!(" +{more}");
    cut(name, width.saturating_sub(more.len())) + &more
}

/// In the trash a row is told by its reference, its kind and its first text.
fn trash(model: &Model, row: &Row, column: &Fitted) -> Styled {
    let text = match column.name {
        "reference" => row.reference.to_string(),
        "record" => {
            words::kind(row.kind, row.reference.prefix, model.settings.language).into_owned()
        }
        _ => {
            let text = row.cells.iter().find_map(|cell| match cell {
                Cell::Called(named) => {
                    Some(words::called(named, model.settings.language).into_owned())
                }
                Cell::Text(text) | Cell::Names(text, _) if !text.is_empty() => Some(text.clone()),
                _ => None,
            });
            text.unwrap_or_default()
        }
    };
    (text, Style::new())
}
