//! The languages of the interface, in which dates are shown too.

/// A language of the interface.
///
/// Dates are *understood* in all of them at any time; the language only chooses how a date
/// is *shown*.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
pub enum Language {
    /// English.
    #[default]
    English,
    /// Russian.
    Russian,
    /// Kazakh, in Cyrillic letters.
    Kazakh,
    /// Uzbek, in Latin letters.
    Uzbek,
}

impl Language {
    /// Every language, in the order in which settings list them.
    pub const ALL: [Self; 4] = [Self::English, Self::Russian, Self::Kazakh, Self::Uzbek];

    /// Its ISO 639-1 code: `kk`.
    pub fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Russian => "ru",
            Self::Kazakh => "kk",
            Self::Uzbek => "uz",
        }
    }

    /// The language of that code, as [`code`](Self::code) gives it.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| code.eq_ignore_ascii_case(language.code()))
    }

    /// What its speakers call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Russian => "Русский",
            Self::Kazakh => "Қазақша",
            Self::Uzbek => "Oʻzbekcha",
        }
    }

    /// The language of a POSIX locale, such as `kk_KZ.UTF-8`; English where there are no
    /// texts in it.
    ///
    /// ```
    /// # use casebook::model::Language;
    /// assert_eq!(Language::from_locale("kk_KZ.UTF-8"), Language::Kazakh);
    /// assert_eq!(Language::from_locale("C"), Language::English);
    /// ```
    pub fn from_locale(locale: &str) -> Self {
        let code = locale.split(['_', '-', '.', '@']).next().unwrap_or_default();
        Self::from_code(code).unwrap_or_default()
    }

    /// The language that the environment asks for: that of the first of `LC_ALL`,
    /// `LC_MESSAGES` and `LANG` that is set and not empty.
    pub fn from_environment(variable: impl Fn(&str) -> Option<String>) -> Self {
        let variables = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter();
        let locale = variables.filter_map(variable).find(|locale| !locale.is_empty());
        Self::from_locale(&locale.unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_chooses_the_language() {
        let chosen = |locale| Language::from_locale(locale);
        assert_eq!(chosen("ru_RU.UTF-8"), Language::Russian);
        assert_eq!(chosen("ru-KZ"), Language::Russian);
        assert_eq!(chosen("uz_UZ@cyrillic"), Language::Uzbek);
        assert_eq!(chosen("KK"), Language::Kazakh);
        for other in ["", "C", "POSIX", "en_GB.UTF-8", "rus", "u", "_", "русский"] {
            assert_eq!(chosen(other), Language::English, "{other}");
        }
    }

    #[test]
    fn an_empty_variable_does_not_hide_the_next() {
        let environment = |set: &'static [(&str, &str)]| {
            Language::from_environment(|name| {
                set.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
            })
        };
        assert_eq!(environment(&[("LANG", "kk_KZ")]), Language::Kazakh);
        assert_eq!(environment(&[("LC_ALL", ""), ("LANG", "uz_UZ")]), Language::Uzbek);
        assert_eq!(environment(&[("LC_ALL", "C"), ("LANG", "uz_UZ")]), Language::English);
        assert_eq!(environment(&[]), Language::English);
    }
}
