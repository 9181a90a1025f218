//! What it means to use an editor outside the program.

use crate::words;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::{overlay, theme};
use crate::app::Model;

pub(super) fn draw(model: &Model, frame: &mut Frame, body: Rect) {
    let place = if model.settings.outside.on_disk { "outside-disk" } else { "outside-memory" };
    let place_style = if model.settings.outside.on_disk {
        theme::bad(model.settings.theme)
    } else {
        Style::new()
    };
    let command = model.settings.outside.command.as_deref().unwrap_or_default();
    let command =
        words::with(model.settings.language, "outside-command", &[("command", command.into())]);
    let parts = [
        (command, Style::new()),
        (model.text("outside-warning").into_owned(), theme::warning(model.settings.theme)),
        (model.text(place).into_owned(), place_style),
        (model.text("outside-accept").into_owned(), theme::key(model.settings.theme)),
    ];
    overlay::paragraphs(model, &model.text("title-outside"), &parts, frame, body);
}

#[cfg(test)]
mod tests {
    use ratatui::Terminal;
    use ratatui::backend::TestBackend;

    use crate::app::fixture::TestDesk;
    use crate::app::{OutsideWarning, Theme};
    use crate::model::Language;

    #[test]
    fn the_warning_is_there_to_its_end_on_the_smallest_screen() {
        for (on_disk, language) in Language::ALL.map(|l| [(true, l), (false, l)]).concat() {
            let mut desk = TestDesk::new((60, 16), Theme::Mono);
            desk.model.settings.language = language;
            desk.model.settings.outside.command = Some("/usr/bin/nano".to_owned());
            desk.model.settings.outside.on_disk = on_disk;
            desk.model.windows.open(OutsideWarning);
            let mut terminal = Terminal::new(TestBackend::new(60, 16)).unwrap();
            terminal.draw(|frame| crate::ui::view(&desk.model, frame)).unwrap();
            let buffer = terminal.backend().buffer();
            let shown: String =
                buffer.content().iter().map(ratatui::buffer::Cell::symbol).collect();
            for words in ["nano", "Enter:", "Esc:"] {
                assert!(shown.contains(words), "{words} in {language:?}: {shown}");
            }
            let warned = ["ON THE DISK", "НА ДИСКЕ", "ДИСКІДЕ", "DISKDA"];
            assert_eq!(warned.iter().any(|words| shown.contains(words)), on_disk, "{shown}");
        }
    }
}
