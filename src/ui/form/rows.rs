//! Which line of a form holds what, at a width.

use super::AHEAD;
use crate::words;
use std::borrow::Cow;

use crate::app::{Extent, Focus, Form, LABEL, Model, Section, text_width};
use crate::model::field::Shape;
use crate::words::{cells, wrap};

/// Lines of a text in focus, and of another.
const TEXT: (usize, usize) = (8, 3);

/// Something that takes whole lines of a form.
#[derive(Debug)]
pub(super) struct Item {
    pub(super) kind: ItemKind,
    /// Lines that it takes, with the one below.
    pub(super) height: usize,
    /// Whether it holds the field in focus.
    pub(super) focused: bool,
    /// What is said below it.
    pub(super) below: Option<Below>,
}

/// Lines below an item: how it is understood, or what is wrong with it.
#[derive(Debug)]
pub(super) struct Below {
    pub(super) lines: Vec<String>,
    pub(super) bad: bool,
    /// Cells by which they are set in.
    pub(super) margin: usize,
}

impl Below {
    /// What does not fit one line beside the labels has the whole width, and
    /// as many lines as it needs.
    fn of(text: &str, bad: bool, columns: usize) -> Self {
        let text = if bad { format!("! {text}") } else { text.to_owned() };
        let margin = if LABEL + cells(&text) < columns { LABEL } else { 2 };
        Self { lines: wrap(&text, columns.saturating_sub(margin).max(8)), bad, margin }
    }
}

impl Item {
    /// Lines of what is said below it.
    pub(super) fn below_height(&self) -> usize {
        self.below.as_ref().map_or(0, |below| below.lines.len())
    }
}

/// What an item shows.
#[derive(Debug)]
pub(super) enum ItemKind {
    /// Nothing.
    Blank,
    /// What a key would do here.
    Hint(Vec<String>),
    /// Fields of one line, side by side.
    Fields(Vec<Placed>),
    /// A text of many lines.
    Text(Focus),
}

/// A field and the cells of its box.
#[derive(Clone, Copy, Debug)]
pub(super) struct Placed {
    pub(super) at: Focus,
    pub(super) x: usize,
    pub(super) width: usize,
}

/// The items of a form, from top to bottom. Lines of the screen that are left
/// go to the text that tells the record, as its narrative does.
pub(super) fn items(model: &Model, form: &Form, (columns, lines): (u16, u16)) -> Vec<Item> {
    let mut items = of_width(model, form, usize::from(columns));
    let taken: usize = items.iter().map(|item| item.height).sum();
    // Below the last field is room for the list of what may be meant by it.
    let spare = usize::from(lines).saturating_sub(taken + AHEAD);
    let told = items.iter_mut().rev().find(|item| match item.kind {
        ItemKind::Text(at) => at.section == 0 && form.at(at).is_some_and(|f| f.family.is_none()),
        ItemKind::Blank | ItemKind::Hint(_) | ItemKind::Fields(_) => false,
    });
    if let Some(text) = told {
        text.height += spare;
    }
    items
}

fn of_width(model: &Model, form: &Form, columns: usize) -> Vec<Item> {
    let mut items = Vec::new();
    for (index, section) in form.sections.iter().enumerate() {
        if index == 1 {
            items.push(plain(ItemKind::Blank));
        }
        section_items(model, form, (index, section), columns, &mut items);
    }
    items
}

fn plain(kind: ItemKind) -> Item {
    Item { kind, height: 1, focused: false, below: None }
}

fn section_items(
    model: &Model,
    form: &Form,
    (index, section): (usize, &Section),
    columns: usize,
    items: &mut Vec<Item>,
) {
    let shown = (0..section.fields.len()).map(|field| Focus { section: index, field });
    let shown: Vec<_> = shown.filter(|at| form.shows(*at)).collect();
    let beside = shown.iter().filter(|at| at.field < section.line()).count();
    let (line, others) = shown.split_at(beside);
    if section.line() > 1 && !line.is_empty() {
        items.push(fields(model, form, side_by_side(line, columns), columns));
    } else {
        items.extend(line.iter().map(|at| item(model, form, *at, columns)));
    }
    items.extend(others.iter().map(|at| item(model, form, *at, columns)));
    if form.focus.section == index {
        items.extend(keys_hint(model, form, index).map(|hint| {
            let lines = wrap(&hint, columns.saturating_sub(LABEL).max(8));
            Item { height: lines.len(), ..plain(ItemKind::Hint(lines)) }
        }));
    }
}

/// What keys lead to from here, that is not on screen.
fn keys_hint(model: &Model, form: &Form, index: usize) -> Option<String> {
    let (section, language) = (form.sections.get(index)?, model.settings.language);
    let next = form.sections.get(index + 1).filter(|_| index == 0);
    let next = next.map(|next| {
        let part = words::part(next.part, language);
        words::with(language, "hint-next-part", &[("part", part.into())])
    });
    let hidden = section.hidden(language);
    let more = (!section.expanded && !hidden.is_empty()).then(|| {
        let fields = hidden.join(", ").to_lowercase();
        words::with(language, "hint-more-fields", &[("fields", fields.into())])
    });
    let hints: Vec<_> = [next, more].into_iter().flatten().collect();
    (!hints.is_empty()).then(|| hints.join("; "))
}

fn item(model: &Model, form: &Form, at: Focus, columns: usize) -> Item {
    let lines = form.at(at).is_some_and(|field| field.editor.extent() == Extent::Lines);
    if lines {
        text(model, form, at, columns)
    } else {
        fields(model, form, alone(form, at, columns), columns)
    }
}

/// A field alone in its line; one that is read in some way leaves room for that.
fn alone(form: &Form, at: Focus, columns: usize) -> Vec<Placed> {
    let plain = matches!(form.at(at).map(|field| field.shape), Some(Shape::Line | Shape::Tags));
    let width = match columns {
        _ if plain => columns.saturating_sub(LABEL + 4),
        100.. => 40,
        _ => 28,
    };
    vec![Placed { at, x: LABEL, width }]
}

fn side_by_side(line: &[Focus], columns: usize) -> Vec<Placed> {
    let widths = match columns {
        100.. => [36, 22],
        64.. => [26, 14],
        _ => [24, 12],
    };
    let mut x = LABEL;
    let placed = line.iter().zip(widths).map(|(at, width)| {
        let placed = Placed { at: *at, x, width };
        x += width + 3;
        placed
    });
    placed.collect()
}

fn fields(model: &Model, form: &Form, placed: Vec<Placed>, columns: usize) -> Item {
    let focused = placed.iter().any(|placed| placed.at == form.focus);
    let problem = placed.iter().find_map(|placed| form.at(placed.at)?.problem.clone());
    let end = placed.last().map_or(LABEL, |last| last.x + last.width + 4);
    let reading = focused.then(|| said(model, form, form.focus)).flatten();
    let reading = reading.filter(|reading| end + cells(reading) > columns);
    let below = problem.map(|problem| (problem, true)).or(reading.map(|reading| (reading, false)));
    item_of(ItemKind::Fields(placed), 1, focused, below, columns)
}

fn text(model: &Model, form: &Form, at: Focus, columns: usize) -> Item {
    let focused = at == form.focus;
    let (most, few) = TEXT;
    let width = text_width(u16::try_from(columns).unwrap_or(u16::MAX));
    let rows = form.at(at).map_or(1, |field| {
        if focused {
            field.editor.view(width, most).rows.len()
        } else {
            field.editor.top(width, few).len()
        }
    });
    let problem = form.at(at).and_then(|field| field.problem.clone());
    let hint = focused.then(|| form.hint(model.settings.language)).flatten();
    let hint = hint.map(|hint| (hint.into_owned(), false));
    let below = problem.map(|problem| (problem, true)).or(hint);
    item_of(ItemKind::Text(at), rows, focused, below, columns)
}

/// An item of so many rows, with what is said below them and whether that is a problem.
fn item_of(
    kind: ItemKind,
    rows: usize,
    focused: bool,
    below: Option<(String, bool)>,
    columns: usize,
) -> Item {
    let below = below.map(|(text, bad)| Below::of(&text, bad, columns));
    let item = Item { kind, height: rows, focused, below };
    Item { height: rows + item.below_height(), ..item }
}

/// How a field is understood, or how to fill it while it is empty.
pub(super) fn said(model: &Model, form: &Form, at: Focus) -> Option<String> {
    let hint =
        || form.hint(model.settings.language).filter(|_| at == form.focus).map(Cow::into_owned);
    form.reading(at, model.reader()).or_else(hint)
}
