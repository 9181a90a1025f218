//! The language in which commands speak: that of `config.toml`, else of the
//! system.

use std::sync::OnceLock;

use crate::model::Language;
use crate::model::filter::{FilterError, keys_in};
use crate::words::{self, Argument, Failure};

static LANGUAGE: OnceLock<Language> = OnceLock::new();

/// Settles the language; the first word counts.
pub(super) fn speak(language: Language) {
    // A program speaks one language from its first word on.
    let _ = LANGUAGE.set(language);
}

/// The language that was settled.
pub(super) fn language() -> Language {
    LANGUAGE.get().copied().unwrap_or(Language::English)
}

/// A text without variables.
pub(super) fn text(id: &str) -> String {
    words::text(language(), id).into_owned()
}

/// A text with its variables filled in.
pub(super) fn told(id: &str, arguments: &[(&str, Argument)]) -> String {
    words::with(language(), id, arguments)
}

/// What could not be done, and what to do about it.
pub(super) fn refused(id: &str, arguments: &[(&str, Argument)]) -> Failure {
    words::failure(language(), id, arguments)
}

/// Why a line is not read as a filter.
pub(super) fn unread(error: &FilterError) -> Failure {
    match error {
        FilterError::Key(key) => {
            let keys = keys_in(language()).map(|key| format!("{key}:"));
            let keys = keys.collect::<Vec<_>>().join(" ");
            refused("command-filter-key", &[("key", key.as_str().into()), ("keys", keys.into())])
        }
        FilterError::NoValue { .. }
        | FilterError::Has(_)
        | FilterError::Time { .. }
        | FilterError::When { .. } => {
            Failure { what: words::filter(error, language()), advice: None }
        }
    }
}
