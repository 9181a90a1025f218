//! The screens that are shown where there is no casebook yet.

use crate::words;
use ratatui::Frame;
use ratatui::layout::{Constraint, Rect};
use ratatui::style::Style;
use ratatui::widgets::{Block, Padding};

use super::unlock::secret_line;
use super::writing::{self, Styled};
use super::{ornaments, theme};
use crate::app::{Choice, Making, Ornaments, Page, Strength, Theme, TypedLine, Welcome};
use crate::model::Language;
use crate::words::{cells, cut, wrap};

const WIDTH: u16 = 76;
const HEIGHT: u16 = 16;

/// A screen as it is being put together.
struct Canvas {
    lines: Vec<Vec<Styled>>,
    /// Where the cursor stands: a line, and cells from its start.
    cursor: Option<(usize, usize)>,
    width: usize,
}

/// Draws the screen.
pub fn welcome(welcome: &Welcome, theme: Theme, frame: &mut Frame) {
    let area = frame.area().centered(Constraint::Max(WIDTH), Constraint::Max(HEIGHT));
    let block = Block::bordered()
        .padding(Padding::horizontal(1))
        .title(" casebook ")
        .title_style(theme::head(theme));
    let inner = block.inner(area);
    let width = usize::from(inner.width);
    let sheet = page(welcome, theme, width);
    frame.render_widget(block, area);
    for (row, line) in (0..).zip(&sheet.lines) {
        writing::line(frame, inner, row, line);
    }
    let keys = words::text(welcome.language, keys(welcome.page));
    let last = Rect { y: inner.bottom().saturating_sub(1), height: 1.min(inner.height), ..inner };
    writing::line(frame, last, 0, &[(" ".repeat(width), Style::new())]);
    writing::line(frame, last, 0, &[(keys.into_owned(), theme::key(theme))]);
    if let Some((row, column)) = sheet.cursor {
        let row = u16::try_from(row).unwrap_or(u16::MAX).min(inner.height.saturating_sub(1));
        let column = u16::try_from(column).unwrap_or(u16::MAX).min(inner.width.saturating_sub(1));
        frame.set_cursor_position((inner.x + column, inner.y + row));
    }
    if welcome.ornaments == Ornaments::Ascii {
        ornaments::to_ascii(frame.buffer_mut());
    }
}

fn keys(page: Page) -> &'static str {
    match page {
        Page::Start => "welcome-keys-start",
        Page::Place => "welcome-keys-place",
        Page::Passphrase => "welcome-keys-passphrase",
        Page::Words => "welcome-keys-words",
        Page::Again => "welcome-keys-again",
    }
}

fn page(welcome: &Welcome, theme: Theme, width: usize) -> Canvas {
    let mut sheet = Canvas { lines: vec![vec![]], cursor: None, width };
    let language = welcome.language;
    match welcome.page {
        Page::Start => {
            sheet.say(language, "welcome-head", theme::head(theme));
            sheet.languages(language, theme);
            sheet.choices(welcome, language);
            sheet.say(language, "welcome-about", Style::new());
        }
        Page::Place => {
            sheet.say(language, "welcome-place", theme::head(theme));
            sheet.line_in(&welcome.place);
            sheet.say(language, "welcome-place-about", Style::new());
        }
        Page::Passphrase => {
            sheet.say(language, "welcome-passphrase", theme::head(theme));
            sheet.secret(welcome);
            sheet.strength(welcome, theme);
            sheet.say(language, "welcome-passphrase-about", Style::new());
        }
        Page::Words => {
            sheet.say(language, "welcome-words", theme::head(theme));
            sheet.add(format!("    {}", welcome.chosen.typed()), Style::new());
            sheet.space();
            sheet.say(language, "welcome-words-about", Style::new());
        }
        Page::Again => {
            sheet.say(language, "welcome-again", theme::head(theme));
            sheet.secret(welcome);
            sheet.space();
        }
    }
    sheet.state(welcome, theme);
    sheet
}

impl Canvas {
    fn space(&mut self) {
        self.lines.push(vec![]);
    }

    fn add(&mut self, text: String, style: Style) {
        self.lines.push(vec![(text, style)]);
    }

    /// A text in as many lines as it takes, and one of space.
    fn say(&mut self, language: Language, id: &str, style: Style) {
        self.wrapped(&words::text(language, id), style);
        self.space();
    }

    fn wrapped(&mut self, text: &str, style: Style) {
        for line in wrap(text, self.width.max(8)) {
            self.add(line, style);
        }
    }

    fn languages(&mut self, chosen: Language, theme: Theme) {
        let name = |language: Language| {
            if language == chosen {
                (format!("[{}] ", language.name()), theme::key(theme))
            } else {
                (format!(" {}  ", language.name()), Style::new())
            }
        };
        self.lines.push(Language::ALL.map(name).to_vec());
        self.space();
    }

    fn choices(&mut self, welcome: &Welcome, language: Language) {
        for (index, choice) in Choice::ALL.into_iter().enumerate() {
            let name = words::text(language, choice.id());
            let (mark, style) = if index == welcome.choice {
                ("> ", theme::selected())
            } else {
                ("  ", Style::new())
            };
            let text = format!("{mark}{name}");
            let space = " ".repeat(self.width.saturating_sub(cells(&text)));
            self.add(text + &space, style);
        }
        self.space();
    }

    /// A line that is typed into; its end is what is shown of a long one.
    fn line_in(&mut self, line: &TypedLine) {
        let room = self.width.saturating_sub(3);
        let (mut text, mut caret) = (line.text(), cells(line.before()));
        while caret > room {
            let Some(first) = text.chars().next() else { break };
            caret = caret.saturating_sub(cells(first.encode_utf8(&mut [0; 4])));
            text = text.get(first.len_utf8()..).unwrap_or_default();
        }
        self.cursor = Some((self.lines.len(), caret + 2));
        self.add(format!("> {}", cut(text, room)), Style::new());
        self.space();
    }

    fn secret(&mut self, welcome: &Welcome) {
        let label = words::text(welcome.language, "unlock-passphrase");
        let line = secret_line(&label, &welcome.secret, self.width);
        self.cursor = Some((self.lines.len(), cells(&line)));
        self.add(line, Style::new());
    }

    fn strength(&mut self, welcome: &Welcome, theme: Theme) {
        let typed = welcome.secret.typed();
        let (id, style) = match Strength::of(typed) {
            _ if typed.is_empty() => return self.space(),
            Strength::Weak => ("strength-weak", theme::warning(theme)),
            Strength::Fair => ("strength-fair", Style::new()),
            Strength::Strong => ("strength-strong", theme::good(theme)),
        };
        self.wrapped(&words::text(welcome.language, id), style);
        self.space();
    }

    /// What is being done, or what is wrong.
    fn state(&mut self, welcome: &Welcome, theme: Theme) {
        let making = welcome.working.map(|making| match making {
            Making::Casebook => "welcome-making",
            Making::Demo => "welcome-making-demo",
        });
        if let Some(id) = making {
            self.say(welcome.language, id, theme::head(theme));
        } else if let Some(problem) = &welcome.problem {
            let advice = problem.advice.as_deref().unwrap_or_default();
            self.wrapped(&format!("{} {advice}", problem.what), theme::bad(theme));
        }
    }
}
