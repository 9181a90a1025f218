//! Words that are typed for commands, in any of the four languages.

use crate::model::Language;
use crate::model::fold::fold;
use crate::words;

/// What can be asked for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum PlainCommand {
    Add,
    Repeat,
    Search,
    List,
    Show,
    Undo,
    Redo,
    Drafts,
    Language,
    Help,
    Quit,
}

impl PlainCommand {
    /// Every command, in the order of the help.
    pub(super) const ALL: [Self; 11] = [
        Self::Add,
        Self::Repeat,
        Self::Search,
        Self::List,
        Self::Show,
        Self::Undo,
        Self::Redo,
        Self::Drafts,
        Self::Language,
        Self::Help,
        Self::Quit,
    ];

    /// The ids of its word and of what it does.
    fn ids(self) -> (&'static str, &'static str) {
        match self {
            Self::Add => ("plain-add", "plain-add-does"),
            Self::Repeat => ("plain-repeat", "plain-repeat-does"),
            Self::Search => ("plain-search", "plain-search-does"),
            Self::List => ("plain-list", "plain-list-does"),
            Self::Show => ("plain-show", "plain-show-does"),
            Self::Undo => ("plain-undo", "plain-undo-does"),
            Self::Redo => ("plain-redo", "plain-redo-does"),
            Self::Drafts => ("plain-drafts", "plain-drafts-does"),
            Self::Language => ("plain-language", "plain-language-does"),
            Self::Help => ("plain-help", "plain-help-does"),
            Self::Quit => ("plain-quit", "plain-quit-does"),
        }
    }

    /// The id of its word.
    pub(super) fn word(self) -> &'static str {
        self.ids().0
    }

    /// The id of what it does.
    pub(super) fn about(self) -> &'static str {
        self.ids().1
    }
}

/// The first word of a line, or all of it where it is the name of a command,
/// and the rest of it.
pub(super) fn split(line: &str) -> (String, &str) {
    let line = line.trim();
    if PlainCommand::ALL.into_iter().any(|command| is(command.word(), line)) {
        return (line.to_owned(), "");
    }
    match line.split_once(char::is_whitespace) {
        Some((word, rest)) => (word.to_owned(), rest.trim()),
        None => (line.to_owned(), ""),
    }
}

/// The command of that word, in any language; its beginning suffices where
/// only one command has it.
pub(super) fn command(typed: &str) -> Option<PlainCommand> {
    let begins = |command: &PlainCommand| {
        Language::ALL.into_iter().any(|language| begins(command.word(), typed, language))
    };
    let is = |command: &PlainCommand| {
        Language::ALL.into_iter().any(|language| is_word(command.word(), typed, language))
    };
    if let Some(command) = PlainCommand::ALL.into_iter().find(is) {
        return Some(command);
    }
    let mut all = PlainCommand::ALL.into_iter().filter(begins);
    all.next().filter(|_| all.next().is_none())
}

/// Whether `typed` is the word of that id in any language.
pub(super) fn is(id: &str, typed: &str) -> bool {
    Language::ALL.into_iter().any(|language| is_word(id, typed, language))
}

fn is_word(id: &str, typed: &str, language: Language) -> bool {
    fold(&words::text(language, id)) == fold(typed)
}

fn begins(id: &str, typed: &str, language: Language) -> bool {
    let typed = fold(typed);
    !typed.is_empty() && fold(&words::text(language, id)).starts_with(&typed)
}

/// The language of that name or code.
pub(super) fn language(typed: &str) -> Option<Language> {
    let typed = fold(typed);
    let fits = |language: &Language| {
        !typed.is_empty() && (language.code() == typed || fold(language.name()).starts_with(&typed))
    };
    Language::ALL.into_iter().find(fits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_is_understood_by_its_word_in_each_language() {
        for command in PlainCommand::ALL {
            for language in Language::ALL {
                let word = words::text(language, command.word());
                assert_eq!(super::command(&split(&word).0), Some(command), "{word}");
            }
        }
    }

    #[test]
    fn a_beginning_suffices_where_it_is_clear() {
        assert_eq!(command("sea"), Some(PlainCommand::Search));
        assert_eq!(command("s"), None, "search or show");
        assert_eq!(command("ДОБ"), Some(PlainCommand::Add));
        assert_eq!(command("xyzzy"), None);
        assert_eq!(command("-"), None);
    }

    #[test]
    fn a_language_is_named_by_its_code_or_its_name() {
        assert_eq!(language("kk"), Some(Language::Kazakh));
        assert_eq!(language("русский"), Some(Language::Russian));
        assert_eq!(language("uzb"), None);
        assert_eq!(language("Ozbekcha"), Some(Language::Uzbek));
        assert_eq!(language(""), None);
    }
}
