//! Every command by its name.

use super::keymap::{Action, KEYMAP};
use super::texts;
use super::typed_line::TypedLine;

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
    /// What it is called.
    pub name: &'static str,
    /// Its keys: `n Ins`.
    pub keys: String,
}

impl Palette {
    /// Commands that fit what is typed, best first.
    pub fn commands(&self) -> Vec<Command> {
        let typed = self.line.text().trim().to_lowercase();
        let fitting = texts::all().filter(|action| belongs(*action));
        let ranked =
            fitting.filter_map(|action| Some((rank(texts::name(action), &typed)?, action)));
        let mut ranked: Vec<_> = ranked.collect();
        ranked.sort_by_key(|(rank, _)| *rank);
        ranked.into_iter().map(|(_, action)| command(action)).collect()
    }

    /// The command chosen.
    pub(super) fn chosen(&self) -> Option<Action> {
        self.commands().get(self.selected).map(|command| command.action)
    }
}

fn command(action: Action) -> Command {
    Command { action, name: texts::name(action), keys: keys(action) }
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
            | Action::Close
    )
}

/// How well a name fits: a beginning before a word's beginning before letters
/// in order; `None` where it does not.
fn rank(name: &str, typed: &str) -> Option<u8> {
    let name = name.to_lowercase();
    if name.starts_with(typed) {
        return Some(0);
    }
    if name.split(' ').any(|word| word.starts_with(typed)) {
        return Some(1);
    }
    if name.contains(typed) {
        return Some(2);
    }
    let mut letters = name.chars();
    let scattered = typed.chars().all(|letter| letters.any(|other| other == letter));
    // One or two letters lie scattered in nearly every name.
    let first = typed.chars().next().is_some_and(|first| name.starts_with(first));
    (typed.chars().count() > 2 && first && scattered).then_some(3)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<Action> {
        let palette = Palette { line: TypedLine::of(text), selected: 0 };
        palette.commands().into_iter().map(|command| command.action).collect()
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
        assert_eq!(palette.commands().first().map(|c| c.keys.as_str()), Some("n Ins"));
    }
}
