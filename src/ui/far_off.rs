//! The question about a clock that is far off.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::{overlay, theme};
use crate::app::Model;
use crate::model::history::FarOff;
use crate::words;

pub(super) fn draw(model: &Model, far_off: &FarOff, frame: &mut Frame, body: Rect) {
    let told = words::far_off(far_off, model.world.now.offset, model.settings.language);
    let parts = [
        (told.what, theme::warning(model.settings.theme)),
        (told.advice.unwrap_or_default(), Style::new()),
        (model.text("far-off-why").into_owned(), Style::new()),
        (model.text("far-off-accept").into_owned(), theme::key(model.settings.theme)),
    ];
    overlay::paragraphs(model, &model.text("title-far-off"), &parts, frame, body);
}

#[cfg(test)]
mod tests {
    use ratatui::Terminal;
    use ratatui::backend::TestBackend;

    use crate::app::fixture::TestDesk;
    use crate::app::{ClockCheck, Theme};
    use crate::model::Language;

    #[test]
    fn the_question_is_there_to_its_end_on_the_smallest_screen() {
        let beginning_of_2070 = 3_155_760_000_000;
        for (last, language) in
            Language::ALL.map(|l| [(None, l), (Some(beginning_of_2070), l)]).concat()
        {
            let mut desk = TestDesk::new((60, 16), Theme::Mono);
            desk.model.settings.language = language;
            desk.model.world.clock = ClockCheck::against(last);
            desk.press("n");
            let mut terminal = Terminal::new(TestBackend::new(60, 16)).unwrap();
            terminal.draw(|frame| crate::ui::view(&desk.model, frame)).unwrap();
            let buffer = terminal.backend().buffer();
            let shown: String =
                buffer.content().iter().map(ratatui::buffer::Cell::symbol).collect();
            for words in ["2022", ", 13:02", "Enter:", "Esc:"] {
                assert!(shown.contains(words), "{words} in {language:?}: {shown}");
            }
            assert_eq!(shown.contains("2070"), last.is_some(), "{language:?}: {shown}");
        }
    }
}
