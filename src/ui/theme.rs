//! Colours: the 16 of the terminal on its own background, or none at all.
//!
//! A theme is a table from roles to styles. Which of the 16 is readable depends
//! on the terminal: dark grey is the background itself in some schemes, and
//! yellow on white cannot be read. So text that carries meaning is in the
//! terminal's own colour unless the theme knows better, and no role is told by
//! its colour alone.

use ratatui::style::{Color, Modifier, Style};

use crate::app::Theme;
use crate::model::hue::Hue;
use crate::words::Tone;

/// The style of each role.
struct Roles {
    head: Style,
    label: Style,
    less: Style,
    rule: Style,
    good: Style,
    bad: Style,
    warning: Style,
    key: Style,
    /// What kinds of incident are about, in the order of [`Hue::ALL`].
    hues: [Style; Hue::ALL.len()],
}

const PLAIN: Style = Style::new();
const BOLD: Style = PLAIN.add_modifier(Modifier::BOLD);

/// What kinds of incident are about where no colour is to tell it. Every theme shows
/// the same text, and what is underlined was searched for: what weighs most is marked
/// by how its letters are drawn.
const MARKED: [Style; Hue::ALL.len()] =
    [BOLD, BOLD.add_modifier(Modifier::ITALIC), PLAIN.add_modifier(Modifier::ITALIC), PLAIN, PLAIN];

const fn of(color: Color) -> Style {
    PLAIN.fg(color)
}

const fn bold(color: Color) -> Style {
    BOLD.fg(color)
}

/// Black on a bright colour: readable on every background. It is not bold,
/// since bold black is dark grey on many terminals.
const fn on(color: Color) -> Style {
    PLAIN.fg(Color::Black).bg(color)
}

/// Also the theme of terminals of which nothing is known, so `less` is plain.
const DARK: Roles = Roles {
    head: bold(Color::Cyan),
    label: of(Color::Cyan),
    less: PLAIN,
    rule: of(Color::DarkGray),
    good: of(Color::Green),
    bad: bold(Color::Red),
    warning: bold(Color::Yellow),
    key: bold(Color::Cyan),
    hues: [
        of(Color::LightRed),
        of(Color::LightBlue),
        of(Color::Magenta),
        of(Color::Green),
        of(Color::Cyan),
    ],
};

const LIGHT: Roles = Roles {
    head: bold(Color::Blue),
    label: of(Color::Blue),
    less: of(Color::DarkGray),
    rule: of(Color::DarkGray),
    good: of(Color::Blue),
    bad: bold(Color::Red),
    warning: bold(Color::Magenta),
    key: bold(Color::Blue),
    hues: [
        of(Color::Red),
        of(Color::Blue),
        of(Color::Magenta),
        bold(Color::Black),
        of(Color::DarkGray),
    ],
};

const CONTRAST: Roles = Roles {
    head: BOLD,
    label: PLAIN,
    less: PLAIN,
    rule: PLAIN,
    good: on(Color::LightGreen),
    bad: on(Color::LightRed),
    warning: on(Color::LightYellow),
    key: BOLD,
    hues: MARKED,
};

const MONO: Roles = Roles {
    head: BOLD,
    label: PLAIN,
    less: PLAIN,
    rule: PLAIN,
    good: PLAIN,
    bad: BOLD,
    warning: BOLD,
    key: BOLD,
    hues: MARKED,
};

const fn roles(theme: Theme) -> &'static Roles {
    match theme {
        Theme::Dark => &DARK,
        Theme::Light => &LIGHT,
        Theme::Contrast => &CONTRAST,
        Theme::Mono => &MONO,
    }
}

/// The heads of panes and columns.
pub(crate) fn head(theme: Theme) -> Style {
    roles(theme).head
}

/// The name of a field beside its value.
pub(crate) fn label(theme: Theme) -> Style {
    roles(theme).label
}

/// Something of less weight that still is read.
pub(crate) fn dim(theme: Theme) -> Style {
    roles(theme).less
}

/// Frames and rules, which say nothing.
pub(crate) fn rule(theme: Theme) -> Style {
    roles(theme).rule
}

/// Something that went well.
pub(crate) fn good(theme: Theme) -> Style {
    roles(theme).good
}

/// Something that failed.
pub(crate) fn bad(theme: Theme) -> Style {
    roles(theme).bad
}

/// Something that needs work or care.
pub(crate) fn warning(theme: Theme) -> Style {
    roles(theme).warning
}

/// The selected line of the pane that has the focus.
pub(crate) fn selected() -> Style {
    PLAIN.add_modifier(Modifier::REVERSED)
}

/// What was found in a text, besides the place that is selected.
pub(crate) fn found(theme: Theme) -> Style {
    warning(theme).add_modifier(Modifier::UNDERLINED)
}

/// The selected line of another pane.
pub(crate) fn followed() -> Style {
    BOLD
}

/// A key in the footer.
pub(crate) fn key(theme: Theme) -> Style {
    roles(theme).key
}

/// What a kind of incident is about.
pub(crate) fn hue(theme: Theme, hue: Hue) -> Style {
    let mut shown = Hue::ALL.into_iter().zip(roles(theme).hues);
    shown.find(|(one, _)| *one == hue).map_or(PLAIN, |(_, style)| style)
}

/// How a line of a record is drawn.
pub(crate) fn tone(theme: Theme, tone: Tone) -> Style {
    match tone {
        Tone::Plain => PLAIN,
        Tone::Head => head(theme),
        Tone::Dim => dim(theme),
        Tone::Warning => warning(theme),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(roles: &Roles) -> Vec<Style> {
        let Roles { head, less, good, bad, warning, key, hues, .. } = *roles;
        [head, less, good, bad, warning, key].into_iter().chain(hues).collect()
    }

    #[test]
    fn what_a_kind_is_about_is_told_by_a_style_of_its_own_and_without_colours_what_weighs_most() {
        for theme in Theme::ALL {
            let colours = matches!(theme, Theme::Dark | Theme::Light);
            let apart = Hue::ALL.into_iter().take(if colours { Hue::ALL.len() } else { 4 });
            let styles: Vec<_> = apart.map(|one| hue(theme, one)).collect();
            for (index, style) in styles.iter().enumerate() {
                assert!(!styles[..index].contains(style), "{theme:?} {style:?}");
                assert_eq!(style.fg.is_some(), colours, "{theme:?}");
            }
        }
    }

    #[test]
    fn no_theme_dims_text() {
        for theme in Theme::ALL {
            for style in read(roles(theme)) {
                assert!(!style.add_modifier.contains(Modifier::DIM), "{theme:?}");
            }
        }
    }

    #[test]
    fn dark_grey_is_read_on_light_backgrounds_alone() {
        for theme in [Theme::Dark, Theme::Contrast, Theme::Mono] {
            for style in read(roles(theme)) {
                assert_ne!(style.fg, Some(Color::DarkGray), "{theme:?}");
            }
        }
    }

    #[test]
    fn only_the_sixteen_colours_of_the_terminal_are_used() {
        for theme in Theme::ALL {
            for style in read(roles(theme)) {
                for color in [style.fg, style.bg].into_iter().flatten() {
                    assert!(!matches!(color, Color::Rgb(..) | Color::Indexed(_)), "{theme:?}");
                }
            }
        }
    }

    #[test]
    fn light_has_no_colour_that_is_pale_on_white() {
        let pale = [Color::Yellow, Color::Green, Color::Cyan, Color::White, Color::Gray];
        for style in read(&LIGHT) {
            assert!(style.fg.is_none_or(|color| !pale.contains(&color)), "{style:?}");
        }
    }

    #[test]
    fn contrast_has_bright_colours_under_black_and_no_others() {
        let bright = [Color::LightGreen, Color::LightRed, Color::LightYellow];
        for style in read(&CONTRAST) {
            let fit = match (style.fg, style.bg) {
                (None, None) => true,
                (Some(Color::Black), Some(color)) => bright.contains(&color),
                _ => false,
            };
            assert!(fit && !(style.bg.is_some() && style.add_modifier.contains(Modifier::BOLD)));
        }
    }

    #[test]
    fn mono_has_no_colour() {
        for style in read(&MONO).into_iter().chain([MONO.rule]) {
            assert_eq!((style.fg, style.bg), (None, None));
        }
    }
}
