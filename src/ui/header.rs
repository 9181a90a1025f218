//! The top line: views, file, and what the person must know of it.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::theme;
use super::writing::{self, Styled};
use crate::app::{Header, Model, Tab};
use crate::words::cut;

/// Cells that the start of a file's name needs to tell anything.
const TITLE: usize = 6;

pub(super) fn draw(model: &Model, frame: &mut Frame, area: Rect) {
    let header = Header::of(model, area.width);
    let mut left: Vec<Styled> = Vec::new();
    if header.program {
        left.push((format!("{}  ", env!("CARGO_PKG_NAME")), theme::head(model.settings.theme)));
    }
    left.extend(header.tabs.iter().flat_map(|tab| [part(model, tab), plain(" ")]));
    let mut right = Vec::new();
    if header.title >= TITLE {
        right.push(plain(&cut(&model.session.title, header.title)));
    }
    let warning = theme::warning(model.settings.theme);
    for text in &header.warnings {
        right.extend([plain("  "), (text.clone(), warning)]);
    }
    right.push(plain(&format!("  {}", header.keyboard)));
    writing::ends(frame, area, 0, &left, &right);
}

fn part(model: &Model, tab: &Tab) -> Styled {
    let shown = model.shown_view() == Some(tab.view);
    (tab.text.clone(), if shown { theme::head(model.settings.theme) } else { Style::new() })
}

fn plain(text: &str) -> Styled {
    (text.to_owned(), Style::new())
}
