//! How many colours the terminal shows.

/// How many colours the terminal shows.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Colours {
    /// So few that no picture can be told by them.
    Few,
    /// The 256 of a table.
    Table,
    /// Any of red, green and blue.
    #[default]
    Any,
}

impl Colours {
    /// What the environment says of the terminal with certainty.
    pub fn of_terminal(variable: impl Fn(&str) -> Option<String>) -> Self {
        let of = |name| variable(name).unwrap_or_default();
        let named = of("TERM");
        let windows = !of("WT_SESSION").is_empty() || named.is_empty() && of("OS") == "Windows_NT";
        let any = matches!(of("COLORTERM").as_str(), "truecolor" | "24bit");
        if any || windows || named.ends_with("-direct") || is_of_any(&named) {
            return Self::Any;
        }
        if named.contains("256color") { Self::Table } else { Self::Few }
    }
}

/// Whether a kind of terminal, by its name, shows any colour.
fn is_of_any(terminal: &str) -> bool {
    let families = ["alacritty", "contour", "foot", "ghostty", "kitty", "wezterm"];
    terminal.split('-').any(|part| families.contains(&part))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(set: &[(&str, &str)]) -> Colours {
        Colours::of_terminal(|name| {
            set.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn only_what_a_terminal_says_that_it_shows_is_expected_of_it() {
        for (set, colours) in [
            (&[("TERM", "xterm-256color"), ("COLORTERM", "truecolor")][..], Colours::Any),
            (&[("TERM", "xterm-kitty")], Colours::Any),
            (&[("TERM", "foot")], Colours::Any),
            (&[("OS", "Windows_NT")], Colours::Any),
            (&[("TERM", "xterm-256color")], Colours::Table),
            (&[("TERM", "tmux-256color")], Colours::Table),
            (&[("TERM", "xterm")], Colours::Few),
            (&[("TERM", "linux")], Colours::Few),
            (&[("TERM", "vt100")], Colours::Few),
            (&[], Colours::Few),
        ] {
            assert_eq!(of(set), colours, "{set:?}");
        }
    }
}
