//! Colours: the 16 of the terminal on its own background, or none at all.

use ratatui::style::{Color, Modifier, Style};

use crate::app::{Theme, Tone};

/// The heads of panes and columns.
pub(crate) fn head(theme: Theme) -> Style {
    color(theme, Color::Cyan).add_modifier(Modifier::BOLD)
}

/// Something of less weight. Not dimmed further: that is hard to read on many
/// terminals.
pub(crate) fn dim(theme: Theme) -> Style {
    color(theme, Color::DarkGray)
}

/// Something that went well.
pub(crate) fn good(theme: Theme) -> Style {
    color(theme, Color::Green)
}

/// Something that failed.
pub(crate) fn bad(theme: Theme) -> Style {
    color(theme, Color::Red).add_modifier(Modifier::BOLD)
}

/// Something that needs work or care.
pub(crate) fn warning(theme: Theme) -> Style {
    color(theme, Color::Yellow).add_modifier(Modifier::BOLD)
}

/// The selected line of the pane that has the focus.
pub(crate) fn selected() -> Style {
    Style::new().add_modifier(Modifier::REVERSED)
}

/// The selected line of another pane.
pub(crate) fn followed() -> Style {
    Style::new().add_modifier(Modifier::BOLD)
}

/// What was searched for, where it stands in a text: bold and underlined, so
/// that it shows without colour and on the selected line too.
pub(crate) fn found(theme: Theme) -> Style {
    color(theme, Color::Yellow).add_modifier(Modifier::BOLD | Modifier::UNDERLINED)
}

/// A key in the footer.
pub(crate) fn key(theme: Theme) -> Style {
    color(theme, Color::Cyan).add_modifier(Modifier::BOLD)
}

/// How a line of a record is drawn.
pub(crate) fn tone(theme: Theme, tone: Tone) -> Style {
    match tone {
        Tone::Plain => Style::new(),
        Tone::Head => head(theme),
        Tone::Dim => dim(theme),
        Tone::Warning => warning(theme),
    }
}

fn color(theme: Theme, color: Color) -> Style {
    match theme {
        Theme::Color => Style::new().fg(color),
        Theme::Mono => Style::new(),
    }
}
