//! Which signs the terminal can show besides letters.

/// What frames, rules and marks are drawn with.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Ornaments {
    /// Lines and typographic signs.
    #[default]
    Lines,
    /// The signs of ASCII.
    Ascii,
}

impl Ornaments {
    /// What the locale of the environment can show: that of the first of
    /// `LC_ALL`, `LC_CTYPE` and `LANG` that is set and not empty. Without any,
    /// the locale is C, which has ASCII alone.
    pub fn of_locale(variable: impl Fn(&str) -> Option<String>) -> Self {
        let variables = ["LC_ALL", "LC_CTYPE", "LANG"].into_iter();
        let locale = variables.filter_map(variable).find(|locale| !locale.is_empty());
        let locale = locale.unwrap_or_default().to_ascii_lowercase();
        if locale.contains("utf-8") || locale.contains("utf8") { Self::Lines } else { Self::Ascii }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(set: &[(&str, &str)]) -> Ornaments {
        Ornaments::of_locale(|name| {
            set.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn only_a_locale_of_utf_8_has_lines() {
        assert_eq!(of(&[("LANG", "ru_RU.UTF-8")]), Ornaments::Lines);
        assert_eq!(of(&[("LANG", "kk_KZ.utf8")]), Ornaments::Lines);
        assert_eq!(of(&[("LANG", "ru_RU.KOI8-R")]), Ornaments::Ascii);
        assert_eq!(of(&[("LANG", "C")]), Ornaments::Ascii);
        assert_eq!(of(&[]), Ornaments::Ascii);
    }

    #[test]
    fn the_first_variable_that_is_not_empty_says() {
        assert_eq!(of(&[("LC_ALL", "C"), ("LANG", "en_GB.UTF-8")]), Ornaments::Ascii);
        assert_eq!(of(&[("LC_ALL", ""), ("LC_CTYPE", "C.UTF-8"), ("LANG", "C")]), Ornaments::Lines);
    }
}
