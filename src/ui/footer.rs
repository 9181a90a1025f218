//! The two lines at the bottom: what happened, and what the keys do.

use crate::words;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::widgets::Clear;

use super::writing::{self, Styled};
use super::{rect, theme};
use crate::app::browse::layout::Layout;
use crate::app::{Model, Notice, footer};
use crate::model::progress::Progress;
use crate::words::{cells, wrap};

pub(super) fn draw(model: &Model, frame: &mut Frame, layout: &Layout) {
    let (notice, saved) = (notice(model), saved(model));
    let lines = wrap(notice.0.trim_end(), usize::from(layout.notice.width));
    if lines.len() > 1 {
        over(&lines, notice.1, frame, layout);
        return;
    }
    // What happened is told in full; when the last change was stored can wait.
    let both = cells(&notice.0) + cells(&saved) < usize::from(layout.notice.width);
    let right = [(if both { saved } else { String::new() }, theme::dim(model.settings.theme))];
    writing::ends(frame, rect(layout.notice), 0, &[notice], &right);
    keys(model, frame, layout);
}

/// What has no room in one line is told whole: the second line is that of the keys,
/// which give way until the next of them is pressed, and what is longer yet, as a
/// path may be, begins over the panes.
fn over(lines: &[String], style: Style, frame: &mut Frame, layout: &Layout) {
    let bottom = rect(layout.keys);
    let height = u16::try_from(lines.len()).unwrap_or(u16::MAX).min(bottom.bottom());
    let area = Rect { y: bottom.bottom() - height, height, ..bottom };
    frame.render_widget(Clear, area);
    for (row, line) in (0..height).zip(lines) {
        writing::line(frame, area, row, &[(line.clone(), style)]);
    }
}

/// When the last change was stored.
fn saved(model: &Model) -> String {
    model.keeping.saved_at.map_or_else(String::new, |at| {
        let clock = words::clock(at, model.world.now.offset);
        words::with(model.settings.language, "saved-at", &[("clock", clock.into())])
    })
}

fn notice(model: &Model) -> Styled {
    if let Some(problem) = model.misunderstood() {
        return (words::filter(problem, model.settings.language), theme::dim(model.settings.theme));
    }
    match (&model.notice, model.under_way.shown()) {
        (Some(Notice::Done(text)), _) => (text.clone(), theme::good(model.settings.theme)),
        (Some(Notice::Failed(failure)), _) => {
            (format!("! {}", failure.sentence()), theme::bad(model.settings.theme))
        }
        (None, Some((id, progress))) => (percent(&model.text(id), progress), Style::new()),
        (None, None) => (String::new(), Style::new()),
    }
}

/// What is under way, and how far it is where that is known.
pub(super) fn percent(under_way: &str, Progress { done, total }: Progress) -> String {
    match u128::from(done).saturating_mul(100).checked_div(u128::from(total)) {
        Some(percent) => format!("{under_way}: {}%", percent.min(100)),
        None => format!("{under_way} …"),
    }
}

fn keys(model: &Model, frame: &mut Frame, layout: &Layout) {
    let area = rect(layout.keys);
    let shown = footer(model, area.width).into_iter().flat_map(|key| {
        let word = format!(" {}  ", key.word);
        [(key.key.to_string(), theme::key(model.settings.theme)), (word, Style::new())]
    });
    writing::line(frame, area, 0, &shown.collect::<Vec<_>>());
}
