//! How the screen is coloured, and how that is chosen.

use crate::words;
use std::borrow::Cow;

use crate::model::Language;

/// How the screen is coloured.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
pub enum Theme {
    /// For terminals with a dark background.
    #[default]
    Dark,
    /// For terminals with a light background.
    Light,
    /// As much contrast as there is, on any background.
    Contrast,
    /// Without any colour.
    Mono,
}

impl Theme {
    /// Every theme, in the order of the palette.
    pub const ALL: [Self; 4] = [Self::Dark, Self::Light, Self::Contrast, Self::Mono];

    /// The word for it in settings.
    pub fn code(self) -> &'static str {
        match self {
            Self::Dark => "dark",
            Self::Light => "light",
            Self::Contrast => "contrast",
            Self::Mono => "mono",
        }
    }

    /// The theme of that word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.code() == code)
    }

    /// What it is called.
    pub fn name(self, language: Language) -> Cow<'static, str> {
        let id = match self {
            Self::Dark => "theme-dark",
            Self::Light => "theme-light",
            Self::Contrast => "theme-contrast",
            Self::Mono => "theme-mono",
        };
        words::text(language, id)
    }

    /// The theme that the environment insists on, whatever the settings say:
    /// none, unless colours are not wanted or the terminal has none.
    pub fn demanded(variable: impl Fn(&str) -> Option<String>) -> Option<Self> {
        let unwanted = variable("NO_COLOR").is_some_and(|value| !value.is_empty());
        let none = variable("TERM").is_some_and(|terminal| terminal == "dumb");
        (unwanted || none).then_some(Self::Mono)
    }

    /// The theme that fits the terminal: none of colours where it has none, else
    /// that for the background that it tells of; dark where it tells of none.
    pub fn of_terminal(variable: impl Fn(&str) -> Option<String>) -> Self {
        let named = variable("TERM").unwrap_or_default();
        if is_without_colours(&named) && variable("COLORTERM").is_none() {
            return Self::Mono;
        }
        // Colours of text and background by their numbers: `0;15`, `0;default;15`.
        let colours = variable("COLORFGBG").unwrap_or_default();
        let background = colours.rsplit(';').next().and_then(|number| number.parse::<u8>().ok());
        match background {
            Some(7 | 9..=15) => Self::Light,
            _ => Self::Dark,
        }
    }
}

/// Whether a kind of terminal, by its name, has no colours: those of DEC, and
/// what says so of itself, as `linux-m` and `xterm-mono`.
fn is_without_colours(terminal: &str) -> bool {
    let mut parts = terminal.split('-');
    let family = parts.next().unwrap_or_default();
    let of_dec = family.starts_with("vt") && !matches!(family, "vt241" | "vt340" | "vt525");
    of_dec || parts.any(|part| matches!(part, "m" | "mono"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_terminal_without_colours_is_given_none_unless_they_are_asked_for() {
        for name in ["vt100", "vt220-8bit", "xterm-mono", "linux-m", "screen.xterm-mono"] {
            let named = |key: &str| (key == "TERM").then(|| name.to_owned());
            assert_eq!(Theme::of_terminal(named), Theme::Mono, "{name}");
            assert_eq!(Theme::demanded(named), None, "{name}");
        }
        for name in ["xterm-256color", "linux", "vt525", "screen", "tmux-direct", "", "mintty"] {
            let named = |key: &str| (key == "TERM").then(|| name.to_owned());
            assert_eq!(Theme::of_terminal(named), Theme::Dark, "{name}");
        }
        let coloured = environment(&[("TERM", "vt100"), ("COLORTERM", "truecolor")]);
        assert_eq!(Theme::of_terminal(coloured), Theme::Dark);
    }

    fn environment(
        set: &'static [(&'static str, &'static str)],
    ) -> impl Fn(&str) -> Option<String> {
        |name| set.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
    }

    #[test]
    fn no_color_and_a_terminal_without_colours_demand_mono() {
        assert_eq!(Theme::demanded(environment(&[("NO_COLOR", "1")])), Some(Theme::Mono));
        assert_eq!(Theme::demanded(environment(&[("TERM", "dumb")])), Some(Theme::Mono));
        assert_eq!(Theme::demanded(environment(&[("NO_COLOR", ""), ("TERM", "xterm")])), None);
    }

    #[test]
    fn a_terminal_that_tells_of_a_light_background_gets_the_light_theme() {
        for (told, theme) in [
            ("0;15", Theme::Light),
            ("0;default;7", Theme::Light),
            ("15;0", Theme::Dark),
            ("7;8", Theme::Dark),
            ("15;default", Theme::Dark),
            ("", Theme::Dark),
        ] {
            assert_eq!(Theme::of_terminal(|_| Some(told.to_owned())), theme, "{told}");
        }
        assert_eq!(Theme::of_terminal(|_| None), Theme::Dark);
    }

    #[test]
    fn a_theme_is_found_by_its_word() {
        for theme in Theme::ALL {
            assert_eq!(Theme::from_code(theme.code()), Some(theme));
        }
        assert_eq!(Theme::from_code("pink"), None);
    }
}
