//! Row 13: drawing the densest screen against drawing the same cells.

use std::path::Path;

use casebook::runtime::clock;
use casebook::store::Store;
use casebook::ui;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;

use crate::session::Session;
use crate::{Times, ms, ratio, row, time};

const FRAMES: usize = 2_000;

pub(crate) fn frame(file: &Path) {
    let session = Session::with(Store::open(file, None, clock::millis).unwrap(), 120, 40);
    let cells = session.draw();
    let mut terminal = Terminal::new(TestBackend::new(120, 40)).unwrap();
    let ours = (0..FRAMES).map(|_| {
        time(|| terminal.draw(|frame| ui::view(&session.model, frame)).map(drop).unwrap()).0
    });
    let ours = Times::of(ours.collect()).median();
    let mut terminal = Terminal::new(TestBackend::new(120, 40)).unwrap();
    let bare = (0..FRAMES)
        .map(|_| time(|| terminal.draw(|frame| copy(&cells, frame.buffer_mut())).map(drop)).0);
    let bare = Times::of(bare.collect()).median();
    let measured = format!("{}; bare {}: {:.2}×", ms(ours), ms(bare), ratio(ours, bare));
    row("13", "frame of 120×40", &measured, "≤ 1.2×, < 1 ms");
}

/// Draws text cell by cell as ratatui does it: a span for each run of a style.
fn copy(cells: &Buffer, buffer: &mut Buffer) {
    for row in 0..cells.area.height {
        let mut column = 0;
        while column < cells.area.width {
            let style = cells[(column, row)].style();
            let first = column;
            let mut text = String::new();
            while column < cells.area.width && cells[(column, row)].style() == style {
                text.push_str(cells[(column, row)].symbol());
                column += 1;
            }
            buffer.set_string(first, row, text, style);
        }
    }
}
