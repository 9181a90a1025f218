//! What a cell of a list shows.

use crate::words;
use ratatui::style::Style;

use super::RowLayout;
use super::columns::{EXPIRED, Fitted, UNTIL};
use crate::app::{Model, Theme};
use crate::model::called::What;
use crate::model::fold::found;
use crate::model::hue::Hue;
use crate::model::listing::{Cell, Flag, Row};
use crate::model::records::figure::FigureStanding;
use crate::model::vocabulary::Vocabulary;
use crate::ui::theme;
use crate::ui::writing::{self, Styled};
use crate::words::{cells, cut};

/// What one column of a row shows, piece by piece.
pub(super) fn parts(model: &Model, row: &Row, shown: &RowLayout, column: &Fitted) -> Vec<Styled> {
    let cell = column.cell.and_then(|index| row.cells.get(index));
    match cell {
        Some(Cell::Flags(given)) if !given.is_empty() => {
            flags(model, given, usize::from(column.width))
        }
        Some(Cell::Term(Vocabulary::IncidentKind, slug)) => kind(model, slug, shown),
        _ => {
            let (text, style) = part(model, row, shown, column);
            let style =
                if withdrawn(row) { style.patch(theme::dim(model.settings.theme)) } else { style };
            let found = found(&text, shown.words);
            writing::marked(model.settings.theme, &text, &found, style)
        }
    }
}

/// Whether a row tells of a figure that counts in nothing any more.
fn withdrawn(row: &Row) -> bool {
    let word = FigureStanding::Disavowed;
    let standing = |cell: &Cell| matches!(cell, Cell::Term(Vocabulary::FigureStanding, slug) if slug == word.as_str());
    row.cells.iter().any(standing)
}

/// What happened, and at a glance what it is about. In the line that is reversed a
/// colour would be that of a block.
fn kind(model: &Model, slug: &str, shown: &RowLayout) -> Vec<Styled> {
    let (theme, language) = (model.settings.theme, model.settings.language);
    let label = Vocabulary::IncidentKind.label(slug, language);
    let hue = Hue::of(slug).filter(|_| !shown.reversed);
    let style = hue.map_or_else(Style::new, |hue| theme::hue(theme, hue));
    writing::marked(theme, label, &found(label, shown.words), style)
}

/// Why a record needs work, as far as there is room; `+` tells that there is more.
fn flags(model: &Model, flags: &[Flag], width: usize) -> Vec<Styled> {
    let theme = model.settings.theme;
    let marks: Vec<_> = words::flag_marks(flags, model.settings.language).collect();
    let (mut parts, mut used) = (Vec::new(), 0);
    for (index, (flag, mark)) in marks.iter().enumerate() {
        let gap = usize::from(index > 0);
        // One cell is left for the sign that there are others.
        let more = usize::from(index + 1 < marks.len());
        if index > 0 && used + gap + cells(mark) + more > width {
            parts.push(("+".to_owned(), theme::warning(theme)));
            break;
        }
        parts.push((" ".repeat(gap), Style::new()));
        parts.push((mark.clone(), gravity(theme, *flag)));
        used += gap + cells(mark);
    }
    parts
}

/// How a reason to check stands out.
fn gravity(theme: Theme, flag: Flag) -> Style {
    match flag {
        Flag::Disputed => theme::bad(theme),
        Flag::NoSource | Flag::Unconfirmed => theme::warning(theme),
        Flag::NoDate | Flag::NoPlace => Style::new(),
    }
}

/// The text of one column of a row, and its style.
fn part(model: &Model, row: &Row, shown: &RowLayout, column: &Fitted) -> Styled {
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
        Cell::Date(date) if column.name == UNTIL => {
            if date.latest() >= model.world.now.today {
                return (date.compact_within(width), Style::new());
            }
            let sign = usize::from(EXPIRED);
            let date = date.compact_within(width.saturating_sub(sign));
            (format!("! {date}"), theme::warning(model.settings.theme))
        }
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
        Cell::Amount(_) | Cell::Size(_) | Cell::Count(_) | Cell::CountOrMore(_) => {
            (right(&words::cell(cell, language), width), Style::new())
        }
        Cell::Names(name, more) => (names(name, *more, width), Style::new()),
        Cell::Flags(_) => {
            (model.text("flag-none-short").into_owned(), theme::dim(model.settings.theme))
        }
        Cell::Empty
        | Cell::Yes
        | Cell::Members(..)
        | Cell::Text(_)
        | Cell::Term(..)
        | Cell::Called(_)
        | Cell::Field(..)
        | Cell::Says(..)
        | Cell::Record(_) => (words::cell(cell, language), Style::new()),
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
            | Cell::Yes
            | Cell::Text(_)
            | Cell::Term(..)
            | Cell::Date(_)
            | Cell::Moment(..)
            | Cell::Amount(_)
            | Cell::Members(..)
            | Cell::Size(_)
            | Cell::Count(_)
            | Cell::CountOrMore(_)
            | Cell::Flags(_)
            | Cell::Called(_)
            | Cell::Field(..)
            | Cell::Says(..)
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

#[cfg(test)]
mod tests {
    use ratatui::style::{Color, Modifier};

    use super::*;
    use crate::app::fixture::TestDesk;

    #[test]
    fn reasons_to_check_are_told_as_far_as_there_is_room_the_gravest_first_and_loudest() {
        let desk = TestDesk::new((120, 40), Theme::Dark);
        let given = [Flag::NoSource, Flag::NoPlace, Flag::Disputed];
        let told = |width: usize| {
            let parts = flags(&desk.model, &given, width);
            parts.into_iter().map(|(text, _)| text).collect::<String>()
        };
        for (width, text) in
            [(5, "!dsp+"), (9, "!dsp+"), (10, "!dsp !src+"), (14, "!dsp !src !loc")]
        {
            assert_eq!(told(width), text, "{width}");
        }
        let parts = flags(&desk.model, &given, 14);
        let style = |mark: &str| parts.iter().find(|(text, _)| text == mark).unwrap().1;
        assert_eq!(style("!dsp").fg, Some(Color::Red));
        assert_eq!(style("!src").fg, Some(Color::Yellow));
        assert_eq!(style("!loc"), Style::new());
        let mono = TestDesk::new((120, 40), Theme::Mono);
        let bold: Vec<_> = flags(&mono.model, &given, 14)
            .into_iter()
            .filter(|(_, style)| style.add_modifier.contains(Modifier::BOLD))
            .map(|(text, _)| text)
            .collect();
        assert_eq!(bold, ["!dsp", "!src"]);
    }
}
