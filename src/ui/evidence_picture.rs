//! A picture of evidence: two colours in each cell, one over the other.
//!
//! Nothing else is sent to the terminal than characters and colours, so that the picture
//! goes from the screen as all else does: when its window closes, when another lies
//! over it, when the casebook is locked.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::{Color, Style};

use super::{overlay, theme, writing};
use crate::app::{Colours, EvidencePicture, Model, Ornaments, PictureStage, PlacedPart};
use crate::model::picture::{Colour, Picture};
use crate::words::reference_and_called;

/// The upper half of a cell, before the lower.
const UPPER: &str = "▀";

pub(super) fn draw(model: &Model, window: &EvidencePicture, frame: &mut Frame, body: Rect) {
    let title = reference_and_called(&window.evidence, model.settings.language);
    match &window.stage {
        PictureStage::Asking => asking(model, &title, frame, body),
        PictureStage::Reading => {
            let inner = overlay::whole(model, &title, frame, body);
            let reading = (model.text("picture-reading").into_owned(), Style::new());
            writing::line(frame, inner, 0, &[reading]);
        }
        PictureStage::Shown(picture) => {
            let inner = overlay::whole(model, &title, frame, body);
            let placed = window.placed(model.layout().picture_room());
            if let Some(placed) = placed.filter(|_| model.settings.colours() != Colours::Few) {
                shown(model, (picture, placed), frame, inner);
            } else {
                let few = model.text("refused-few-colours").into_owned();
                writing::line(frame, inner, 0, &[(few, theme::warning(model.settings.theme))]);
            }
        }
    }
}

/// That it is hard to look at.
fn asking(model: &Model, title: &str, frame: &mut Frame, body: Rect) {
    let theme = model.settings.theme;
    let parts = [
        (model.text("picture-graphic").into_owned(), theme::warning(theme)),
        (model.text("picture-noted").into_owned(), Style::new()),
        (model.text("picture-accept").into_owned(), theme::key(theme)),
    ];
    overlay::paragraphs(model, title, &parts, frame, body);
}

/// The picture in the middle of the window.
fn shown(model: &Model, (picture, placed): (&Picture, PlacedPart), frame: &mut Frame, inner: Rect) {
    let PlacedPart { part, columns, rows } = placed;
    let colours = picture.drawn(part, (columns, rows));
    let cells = |cells: usize| u16::try_from(cells).unwrap_or(u16::MAX);
    let left = inner.x + inner.width.saturating_sub(cells(columns)) / 2;
    let top = inner.y + inner.height.saturating_sub(cells(rows.div_ceil(2))) / 2;
    let lines = colours.chunks(2 * columns.max(1));
    for (y, line) in (top..inner.bottom()).zip(lines) {
        for (x, column) in (left..inner.right()).zip(0..columns) {
            let Some(upper) = line.get(column) else { continue };
            let lower = line.get(columns + column);
            let Some(cell) = frame.buffer_mut().cell_mut((x, y)) else { continue };
            let table = model.settings.colours() == Colours::Table;
            let color = |colour| if table { in_table(colour) } else { exact(colour) };
            if model.settings.ornaments == Ornaments::Ascii {
                let both = lower.map_or(*upper, |lower| mean(*upper, *lower));
                cell.set_symbol(" ").set_bg(color(both));
            } else {
                cell.set_symbol(UPPER).set_fg(color(*upper));
                if let Some(lower) = lower {
                    cell.set_bg(color(*lower));
                }
            }
        }
    }
}

fn mean(upper: Colour, lower: Colour) -> Colour {
    let ([red, green, blue], [other_red, other_green, other_blue]) = (upper, lower);
    [red.midpoint(other_red), green.midpoint(other_green), blue.midpoint(other_blue)]
}

fn exact([red, green, blue]: Colour) -> Color {
    Color::Rgb(red, green, blue)
}

/// The colour of the table of 256 that is nearest: of its cube, or of its greys.
fn in_table(colour: Colour) -> Color {
    const STEPS: [u8; 6] = [0, 95, 135, 175, 215, 255];
    let cube = colour.map(|part| nearest(part, STEPS.into_iter()));
    let [_, green, _] = colour;
    let grey = nearest(green, (0..24).map(|at| 8 + 10 * at));
    let far = |of: Colour| -> u32 {
        colour.iter().zip(of).map(|(a, b)| u32::from(a.abs_diff(b)).pow(2)).sum()
    };
    if far([grey.1; 3]) < far(cube.map(|(_, part)| part)) {
        return Color::Indexed(232 + grey.0);
    }
    let [red, green, blue] = cube.map(|(at, _)| at);
    Color::Indexed(16 + 36 * red + 6 * green + blue)
}

/// The place of the step that is nearest, and that step.
fn nearest(part: u8, steps: impl Iterator<Item = u8>) -> (u8, u8) {
    let steps = (0..).zip(steps);
    steps.min_by_key(|(_, step)| step.abs_diff(part)).unwrap_or_default()
}

#[cfg(test)]
mod tests;
