//! The two lines at the bottom: what happened, and what the keys do.

use crate::words;
use ratatui::Frame;
use ratatui::style::Style;

use super::writing::{self, Styled};
use super::{rect, theme};
use crate::app::browse::layout::Layout;
use crate::app::{Model, Notice, footer};
use crate::model::progress::Progress;
use crate::words::{cells, wrap};

pub(super) fn draw(model: &Model, frame: &mut Frame, layout: &Layout) {
    let (notice, saved) = (notice(model), saved(model));
    if let Some((first, rest)) = in_two(model, &notice.0, layout) {
        writing::line(frame, rect(layout.notice), 0, &[(first, notice.1)]);
        writing::line(frame, rect(layout.keys), 0, &[(rest, notice.1)]);
        return;
    }
    // What happened is told in full; when the last change was stored can wait.
    let both = cells(&notice.0) + cells(&saved) < usize::from(layout.notice.width);
    let right = [(if both { saved } else { String::new() }, theme::dim(model.settings.theme))];
    writing::ends(frame, rect(layout.notice), 0, &[notice], &right);
    keys(model, frame, layout);
}

/// What failed, on two lines where one is too short for it: the keys give way
/// until the next of them is pressed.
fn in_two(model: &Model, text: &str, layout: &Layout) -> Option<(String, String)> {
    let width = usize::from(layout.notice.width);
    let failed = matches!(model.notice, Some(Notice::Failed(_))) && model.misunderstood().is_none();
    if !failed || cells(text.trim_end()) <= width {
        return None;
    }
    let mut lines = wrap(text, width).into_iter();
    let first = lines.next()?;
    Some((first, lines.collect::<Vec<_>>().join(" ")))
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

#[cfg(test)]
mod tests {
    use ratatui::Terminal;
    use ratatui::backend::TestBackend;

    use crate::app::ask::{Undo, Write};
    use crate::app::fixture::TestDesk;
    use crate::app::{Message, Theme};
    use crate::model::Language;
    use crate::words::Fault;

    #[test]
    fn a_full_disk_is_told_first_and_whole() {
        for (language, why, last) in [
            (Language::English, "! The disk is full.", "safe."),
            (Language::Russian, "! Диск заполнен.", "цело."),
            (Language::Kazakh, "! Диск толған.", "аман."),
            (Language::Uzbek, "! Disk toʻlgan.", "butun."),
        ] {
            let mut desk = TestDesk::new((80, 24), Theme::Dark);
            desk.model.settings.language = language;
            let fault = Fault {
                task: "task-keep-draft",
                cause: "fault-full",
                advice: Some("advice-full"),
                ..Fault::default()
            };
            let refused = Write::Undo(Undo { judgement: false }).fails(fault);
            desk.send(Message::Reply(Box::new(refused.into())));
            let mut terminal = Terminal::new(TestBackend::new(80, 24)).unwrap();
            terminal.draw(|frame| crate::ui::view(&desk.model, frame)).unwrap();
            let screen = terminal.backend().to_string();
            let lines: Vec<_> = screen.lines().collect();
            let [.., first, second] = &lines[..] else { panic!("{screen}") };
            assert!(first.contains(why) && second.contains(last), "{first}\n{second}");
        }
    }
}
