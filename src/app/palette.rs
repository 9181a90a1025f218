//! Every command by its name.

use std::borrow::Cow;
use std::sync::LazyLock;

use super::keymap::{Action, KEYMAP, SavedAction};
use super::texts;
use super::typed_line::TypedLine;
use crate::model::Language;
use crate::model::fold::fold;

/// The palette: what is typed, and the line chosen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Palette {
    /// What is typed.
    pub line: TypedLine,
    /// Index into [`Palette::commands`].
    pub selected: usize,
}

/// A line of the palette.
#[derive(Clone, Debug, PartialEq)]
pub struct Command {
    /// What it does.
    pub action: Action,
    /// What it is called in the language of the interface.
    pub name: Cow<'static, str>,
    /// Its keys: `n Ins`.
    pub keys: String,
}

/// A command that can be found.
struct Known {
    action: Action,
    /// Its name in each language, folded, so that any keyboard finds it.
    names: [String; Language::ALL.len()],
}

static KNOWN: LazyLock<Vec<Known>> = LazyLock::new(|| {
    let known = |action| Known {
        action,
        names: Language::ALL.map(|language| fold(&texts::name(action, language))),
    };
    texts::all().filter(|action| belongs(*action)).map(known).collect()
});

impl Palette {
    /// Commands that fit what is typed, best first. They are found by their
    /// names in any language; one in that of the interface comes first.
    pub fn commands(&self, language: Language) -> Vec<Command> {
        let typed = fold(self.line.text());
        let own = Language::ALL.iter().position(|other| *other == language);
        let mut ranked: Vec<_> = KNOWN
            .iter()
            .filter_map(|known| {
                let ranks =
                    known.names.iter().enumerate().filter_map(|(index, name)| {
                        Some((rank(name, &typed)?, Some(index) != own))
                    });
                Some((ranks.min()?, known.action))
            })
            .collect();
        ranked.sort_by_key(|(rank, _)| *rank);
        ranked.into_iter().map(|(_, action)| command(action, language)).collect()
    }

    /// How many commands fit what is typed.
    pub(super) fn count(&self) -> usize {
        self.commands(Language::default()).len()
    }

    /// The command chosen.
    pub(super) fn chosen(&self, language: Language) -> Option<Action> {
        self.commands(language).get(self.selected).map(|command| command.action)
    }
}

fn command(action: Action, language: Language) -> Command {
    Command { action, name: texts::name(action, language), keys: keys(action) }
}

/// The keys of an action, each once.
fn keys(action: Action) -> String {
    let mut keys: Vec<String> = Vec::new();
    for binding in KEYMAP.iter().filter(|binding| binding.action == action) {
        let key = binding.key.to_string();
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    keys.join(" ")
}

/// Whether an action makes sense from the palette: not the moves, nor what
/// belongs to a form or a line.
fn belongs(action: Action) -> bool {
    !matches!(
        action,
        Action::Up
            | Action::Down
            | Action::PageUp
            | Action::PageDown
            | Action::Open
            | Action::NextField
            | Action::PreviousField
            | Action::FullForm
            | Action::Save
            | Action::AddPart
            | Action::RemovePart
            | Action::MoreFields
            | Action::UndoTyping
            | Action::RedoTyping
            | Action::Accept
            | Action::Palette
            | Action::Judge(_)
            | Action::Later
            | Action::SwapPair
            | Action::Near(_)
            | Action::Saved(SavedAction::SaveTemplate | SavedAction::Rename)
            | Action::Close
    )
}

/// How well a folded name fits: a beginning before a word's beginning before letters
/// in order; `None` where it does not.
fn rank(name: &str, typed: &str) -> Option<u8> {
    if name.starts_with(typed) {
        return Some(0);
    }
    if name.split(' ').any(|word| word.starts_with(typed)) {
        return Some(1);
    }
    // One or two letters lie somewhere in nearly every name.
    if typed.len() < 3 {
        return None;
    }
    if name.contains(typed) {
        return Some(2);
    }
    let mut letters = name.chars();
    let scattered = typed.chars().all(|letter| letters.any(|other| other == letter));
    let first = typed.chars().next().is_some_and(|first| name.starts_with(first));
    (first && scattered).then_some(3)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<Action> {
        let palette = Palette { line: TypedLine::of(text), selected: 0 };
        palette.commands(Language::English).into_iter().map(|command| command.action).collect()
    }

    #[test]
    fn a_command_is_found_by_the_beginning_of_a_word() {
        assert_eq!(found("undo").first(), Some(&Action::Undo));
        assert_eq!(found("timeline").first(), Some(&Action::View(2)));
        assert!(found("qqqq").is_empty());
    }

    #[test]
    fn letters_in_order_suffice_if_the_first_is_right() {
        assert!(found("nwinc").contains(&Action::NewIncident));
        assert!(!found("so").contains(&Action::Copy));
    }

    #[test]
    fn commands_carry_their_keys() {
        let palette = Palette { line: TypedLine::of("new inc"), selected: 0 };
        assert_eq!(
            palette.commands(Language::English).first().map(|c| c.keys.as_str()),
            Some("n Ins")
        );
    }

    #[test]
    fn a_command_is_found_in_any_language_and_shown_in_one() {
        for typed in ["undo", "отменить", "кері қайтару", "bekor qilish"] {
            assert!(found(typed).contains(&Action::Undo), "{typed}");
        }
        let palette = Palette { line: TypedLine::of("timeline"), selected: 0 };
        let shown = palette.commands(Language::Russian);
        let name = texts::name(Action::View(2), Language::Russian);
        assert_eq!(shown.first().map(|command| command.name.clone()), Some(name));
    }

    #[test]
    fn each_language_is_found_by_its_own_name_and_by_the_word_for_language() {
        for language in Language::ALL {
            assert_eq!(found(language.name()).first(), Some(&Action::Language(language)));
            for word in ["language", "язык", "тіл", "til"] {
                assert!(found(word).contains(&Action::Language(language)), "{word}");
            }
        }
    }
}
