//! A list of records: title, column heads, the rows on screen.

mod cells;
mod columns;

use crate::words;
use std::borrow::Cow;

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;

use self::columns::Fitted;
use super::theme;
use super::writing::{self, Styled};
use crate::app::browse::layout::LIST_HEAD;
use crate::app::completion::last_word;
use crate::app::{ListPane, Model, Pane, Slot, texts};
use crate::model::filter::{Filter, FilterError};
use crate::model::fold::fold;
use crate::model::listing::{Row, Scope};
use crate::words::{Failure, wrap};

pub(super) fn draw(model: &Model, slot: Slot, frame: &mut Frame, area: Rect) {
    let pane = model.browse.pane(slot);
    title(model, slot, frame, area);
    let none = slot == Slot::Related && model.browse.subject.is_none();
    let fitted = columns::fit(pane, area.width, model.settings.language);
    if !none {
        heads(model, pane, &fitted, frame, area);
    }
    if let Some(problem) = wrong(model, slot) {
        let what = words::filter(problem, model.settings.language);
        return trouble(model, &Failure { what, advice: None }, frame, area);
    }
    let height = usize::from(area.height.saturating_sub(LIST_HEAD));
    let (first, rows) = if none { (0, &[][..]) } else { pane.shown(height) };
    let focused = model.browse.focus == if slot == Slot::List { Pane::List } else { Pane::Related };
    let words = words(pane);
    for (index, row) in rows.iter().enumerate() {
        let line = LIST_HEAD + u16::try_from(index).unwrap_or(u16::MAX);
        let selected = first + index == pane.selected;
        let gutter = gutter(selected, pane.is_marked(row));
        writing::line(frame, area, line, &[(gutter.to_owned(), Style::new())]);
        let row_area = Rect { y: area.y.saturating_add(line), height: 1, ..area };
        let shown = RowLayout {
            filter: &pane.query.filter,
            fitted: &fitted,
            words: &words,
            reversed: selected && focused,
        };
        draw_row(model, row, &shown, frame, row_area);
        match (selected, focused) {
            (true, true) => writing::mark(frame, area, line, theme::selected()),
            (true, false) => writing::mark(frame, area, line, theme::followed()),
            _ => {}
        }
    }
    match &pane.trouble {
        Some(fault) if rows.is_empty() && !none => {
            trouble(model, &words::trouble(fault, model.settings.language), frame, area);
        }
        _ if rows.is_empty() => {
            let text = format!("  {}", nothing(model, pane, slot, none));
            writing::line(frame, area, LIST_HEAD, &[(text, theme::dim(model.settings.theme))]);
        }
        _ => {}
    }
}

/// What is wrong with the filter that is being typed for a list.
fn wrong(model: &Model, slot: Slot) -> Option<&FilterError> {
    model.browse.filtering.as_ref().filter(|_| model.browse.follows == slot)?.wrong()
}

/// The words that the list is narrowed to, folded.
fn words(pane: &ListPane) -> Vec<String> {
    let words = pane.query.filter.words().map(fold);
    words.flat_map(|word| word.split(' ').map(str::to_owned).collect::<Vec<_>>()).collect()
}

/// Says in the place of the rows what is wrong with the filter.
pub(super) fn trouble(model: &Model, failure: &Failure, frame: &mut Frame, area: Rect) {
    let lines = wrap(&format!("! {}", failure.sentence()), usize::from(area.width.max(3)) - 2);
    for (row, line) in (LIST_HEAD..).zip(lines) {
        writing::line(frame, area, row, &[(format!("  {line}"), theme::bad(model.settings.theme))]);
    }
}

/// Why there are no rows.
fn nothing(model: &Model, pane: &ListPane, slot: Slot, none: bool) -> Cow<'static, str> {
    if none || slot == Slot::Related && !pane.loading && pane.query.filter.is_empty() {
        return model.text("list-no-incidents");
    }
    model.text(match pane.query.scope {
        _ if pane.loading => "list-loading",
        _ if !pane.query.filter.is_empty() || model.browse.filtering.is_some() => "list-no-match",
        Scope::Trash => "trash-empty",
        Scope::All | Scope::Of(_) => "list-empty",
    })
}

/// What is listed or being typed, and how many there are.
fn title(model: &Model, slot: Slot, frame: &mut Frame, area: Rect) {
    let pane = model.browse.pane(slot);
    // The timeline of the record before may still be counted.
    let counted = pane.count.filter(|_| slot == Slot::List || model.browse.subject.is_some());
    let counted = counted.filter(|_| wrong(model, slot).is_none());
    let count = words::count_of(counted, pane.total.or(pane.count), model.settings.language);
    let room = usize::from(area.width).saturating_sub(3 + crate::words::cells(&count));
    let right = [(count, Style::new())];
    let typed = model.browse.filtering.as_ref().filter(|_| model.browse.follows == slot);
    let Some(filtering) = typed else {
        let mut parts = vec![(name(model, slot), theme::head(model.settings.theme))];
        if let Some(marks) = marks(model, pane) {
            parts.push((format!("  {marks}"), theme::key(model.settings.theme)));
        }
        if !pane.filter.is_empty() {
            parts.push((format!("  / {}", pane.filter), theme::warning(model.settings.theme)));
        }
        let pane = if slot == Slot::List { Pane::List } else { Pane::Related };
        let focused = model.browse.focus == pane;
        writing::pane_head(model, focused, frame, area, &parts, &right);
        return;
    };
    let (text, caret) = filtering.line.window(room);
    let mut parts: Vec<Styled> =
        vec![("/ ".to_owned(), theme::head(model.settings.theme)), (text.to_owned(), Style::new())];
    if let Some(completion) = &filtering.completion {
        let word = last_word(completion);
        parts.push((format!("   Tab: {word}"), theme::dim(model.settings.theme)));
    }
    writing::ends(frame, area, 0, &parts, &right);
    // A window over the line takes what is typed, or nothing does.
    if !model.windows.is_open() {
        let caret = u16::try_from(2 + caret).unwrap_or(u16::MAX).min(area.width.saturating_sub(1));
        frame.set_cursor_position((area.x + caret, area.y));
    }
}

/// How many rows are marked, or what is being marked.
fn marks(model: &Model, pane: &ListPane) -> Option<String> {
    let marks = &pane.marks;
    if marks.is_waiting() {
        return Some(model.text("list-marking").into_owned());
    }
    let text =
        |id, name, value: String| words::with(model.settings.language, id, &[(name, value.into())]);
    if let Some(begun) = marks.begun() {
        return Some(text("list-range", "reference", begun.to_string()));
    }
    let count = marks.rows().count();
    let count = (count > 0).then(|| words::number(count, model.settings.language));
    count.map(|count| text("list-marked", "number", count))
}

fn name(model: &Model, slot: Slot) -> String {
    let listing = match slot {
        Slot::List if model.browse.in_trash() => model.text("title-trash"),
        Slot::List => texts::view(model.browse.view, model.settings.language),
        Slot::Related => texts::related(model.browse.view, model.settings.language),
    };
    listing.to_uppercase()
}

fn heads(model: &Model, pane: &ListPane, fitted: &[Fitted], frame: &mut Frame, area: Rect) {
    let style = theme::head(model.settings.theme);
    for column in fitted {
        let sorted = column.sort.is_some() && column.sort == Some(pane.query.sort);
        let arrow = match (sorted, pane.query.descending) {
            (false, _) => "",
            (true, false) => " ^",
            (true, true) => " v",
        };
        let label = words::column(pane.query.listing, column.name, model.settings.language);
        let label = format!("{label}{arrow}");
        writing::line(frame, column.area(area), 1, &[(label, style)]);
    }
}

/// Tells the selected row and those that are marked without colour.
fn gutter(selected: bool, marked: bool) -> &'static str {
    match (selected, marked) {
        (true, true) => ">*",
        (true, false) => ">",
        (false, true) => " *",
        (false, false) => "",
    }
}

/// How the rows of a list are shown.
struct RowLayout<'a> {
    /// What the list is narrowed to.
    filter: &'a Filter,
    fitted: &'a [Fitted],
    /// The words of the filter, folded.
    words: &'a [String],
    /// Whether the row is that which takes keys.
    reversed: bool,
}

fn draw_row(model: &Model, row: &Row, shown: &RowLayout, frame: &mut Frame, area: Rect) {
    for column in shown.fitted {
        let parts = cells::parts(model, row, shown, column);
        writing::line(frame, column.area(area), 0, &parts);
    }
}
