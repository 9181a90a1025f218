//! What the screen promises: the cursor is where text goes, and nowhere else.

use casebook::app::{self, Context, Key, Message, Model, Stage};
use casebook::ui;
use ratatui::Terminal;
use ratatui::backend::TestBackend;

/// What is typed to see where it appears.
const LETTER: char = '¶';

fn draw(model: &Model) -> Terminal<TestBackend> {
    let (columns, rows) = model.world.size;
    let mut terminal = Terminal::new(TestBackend::new(columns, rows)).unwrap();
    terminal.draw(|frame| ui::view(model, frame)).unwrap();
    terminal
}

/// Draws the screen and looks for the cursor.
pub(super) fn has_the_cursor_where_text_goes(model: &Model) {
    let (columns, rows) = model.world.size;
    let terminal = draw(model);
    let backend = terminal.backend();
    let at = backend.cursor_position();
    let fits =
        columns >= app::browse::layout::SMALLEST.0 && rows >= app::browse::layout::SMALLEST.1;
    let innermost = model.contexts().first().copied();
    if let Some(typing) = is_typing(model) {
        let shown = backend.cursor_visible();
        assert_eq!(shown, typing && fits, "the cursor in {innermost:?} at {columns}×{rows}");
    }
    if backend.cursor_visible() {
        assert!(at.x < columns && at.y < rows, "the cursor is at {at} of {columns}×{rows}");
        shows_what_is_typed(model);
    }
}

/// Whether text goes anywhere, where that is plain.
fn is_typing(model: &Model) -> Option<bool> {
    let menu = model.forms.open.as_ref().is_some_and(|form| form.menu.is_some());
    match *model.contexts().first()? {
        Context::FORM | Context::QUICK => Some(!menu),
        Context::LINE => Some(true),
        Context::LIST | Context::DETAIL | Context::OVERLAY | Context::DUPLICATES => Some(false),
        _ => None,
    }
}

/// A letter that is typed stands before the cursor, or at the end of the line
/// above where the cursor begins a new one.
fn shows_what_is_typed(model: &Model) {
    let mut typed = model.clone();
    let _ = app::update(&mut typed, Message::Key(Key::Char(LETTER)));
    let busy = model.forms.open.as_ref().is_some_and(|form| form.stage != Stage::Filling);
    let refused = typed.forms.open.as_ref().and_then(app::Form::field).is_some_and(|field| {
        field.problem.is_some()
            && Some(field) != model.forms.open.as_ref().and_then(app::Form::field)
    });
    let full = typed.forms.open == model.forms.open && typed.windows == model.windows;
    let full = full && typed.browse.filtering == model.browse.filtering;
    if busy || refused || full {
        return;
    }
    let terminal = draw(&typed);
    let at = terminal.backend().cursor_position();
    let buffer = terminal.backend().buffer();
    let is_there =
        |x: u16, y: u16| buffer.cell((x, y)).is_some_and(|cell| cell.symbol().starts_with(LETTER));
    // What joins the letter before it is drawn after it, and passed with it.
    let joined = |x: &u16| buffer.cell((*x, at.y)).is_some_and(|cell| cell.symbol() == "·");
    let before = (0..at.x).rev().find(|x| !joined(x)).is_some_and(|x| is_there(x, at.y));
    let above =
        || at.y.checked_sub(1).is_some_and(|y| (0..model.world.size.0).any(|x| is_there(x, y)));
    let row: String =
        (0..model.world.size.0).filter_map(|x| Some(buffer.cell((x, at.y))?.symbol())).collect();
    assert!(before || above(), "what is typed does not appear before the cursor at {at}:\n{row}");
}
