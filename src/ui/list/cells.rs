//! What a cell of a list shows.

use crate::words;
use ratatui::style::Style;

use super::columns::Fitted;
use crate::app::Model;
use crate::model::called::What;
use crate::model::listing::{Cell, Flag, Row};
use crate::ui::theme;
use crate::ui::writing::Styled;
use crate::words::{cells, cut};

/// The text of one column of a row, and its style.
pub(super) fn part(model: &Model, row: &Row, fitted: &[Fitted], column: &Fitted) -> Styled {
    let width = usize::from(column.width);
    let Some(index) = column.cell else { return trash(model, row, column) };
    let cell = row.cells.get(index).unwrap_or(&Cell::Empty);
    if column.rest && is_empty(cell) {
        return (
            words::what(&left_out(row, fitted), model.settings.language),
            theme::dim(model.settings.theme),
        );
    }
    let text = match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => text.clone(),
        Cell::Term(vocabulary, slug) if words::slug_label(*vocabulary) => slug.clone(),
        Cell::Term(vocabulary, slug) => vocabulary.label(slug, model.settings.language).to_owned(),
        Cell::Date(date) => date.compact_within(width),
        Cell::Count(number) => right(&words::number(*number, model.settings.language), width),
        Cell::CountOrMore(number) => {
            right(&format!("{}+", words::number(*number, model.settings.language)), width)
        }
        Cell::Called(named) => words::called(named, model.settings.language).into_owned(),
        Cell::Record(named) => words::reference_and_called(named, model.settings.language),
        Cell::Names(name, more) => names(name, *more, width),
        Cell::Flags(flags) => return self::flags(model, flags),
    };
    (text, Style::new())
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
            Cell::Term(vocabulary, slug) if !words::slug_label(*vocabulary) => {
                what.term = Some((*vocabulary, slug.clone()));
            }
            Cell::Empty
            | Cell::Text(_)
            | Cell::Term(..)
            | Cell::Date(_)
            | Cell::Count(_)
            | Cell::CountOrMore(_)
            | Cell::Flags(_)
            | Cell::Called(_)
            | Cell::Record(_) => {}
        }
    }
    what
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

/// Why the record needs work: the first reason, and `+` for more.
fn flags(model: &Model, flags: &[Flag]) -> Styled {
    let Some(first) = flags.first() else {
        return (model.text("flag-none-short").into_owned(), theme::dim(model.settings.theme));
    };
    let word = words::flag_short(*first, model.settings.language);
    let more = if flags.len() > 1 { "+" } else { "" };
    (format!("{word}{more}"), theme::warning(model.settings.theme))
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
