//! What holds of the places where keys go.

use super::{Action, Context, KEYMAP, Key, Name, TextAction};

/// Every context, and what settings call it.
const CONTEXTS: [(Context, &str); 17] = [
    (Context::Anywhere, "anywhere"),
    (Context::Global, "global"),
    (Context::List, "list"),
    (Context::Detail, "detail"),
    (Context::Form, "form"),
    (Context::Quick, "quick"),
    (Context::Text, "text"),
    (Context::Find, "find"),
    (Context::Line, "line"),
    (Context::Overlay, "overlay"),
    (Context::Duplicates, "duplicates"),
    (Context::Saved, "saved"),
    (Context::Near, "near"),
    (Context::Drafts, "drafts"),
    (Context::Job, "job"),
    (Context::Marked, "marked"),
    (Context::Tour, "tour"),
];

/// The contexts of the panes, where every command of the program can be given.
const PANES: [Context; 4] = [Context::Global, Context::List, Context::Marked, Context::Detail];

impl Context {
    /// Every context.
    pub fn all() -> impl Iterator<Item = Self> {
        CONTEXTS.into_iter().map(|(context, _)| context)
    }

    /// What settings call it: `list`.
    pub fn slug(self) -> &'static str {
        CONTEXTS.iter().find(|(context, _)| *context == self).map_or("", |(_, slug)| slug)
    }

    /// The context of that name.
    pub fn parse(slug: &str) -> Option<Self> {
        CONTEXTS.iter().find(|(_, known)| *known == slug).map(|(context, _)| *context)
    }

    /// Whether characters go into a text there.
    pub(super) fn is_typed_into(self) -> bool {
        matches!(
            self,
            Self::Anywhere
                | Self::Form
                | Self::Quick
                | Self::Text
                | Self::Find
                | Self::Line
                | Self::Saved
        )
    }

    /// Whether an action can be asked for there.
    pub(in crate::app) fn takes(self, action: Action) -> bool {
        let bound = |b: &&super::Binding| b.action == action && b.context == self;
        let of_program = || PANES.contains(&self) && action.is_of_program();
        KEYMAP.iter().any(|b| bound(&b)) || action.is_anywhere() || of_program()
    }

    /// Whether people would be lost there if the action had no key.
    pub(super) fn needs(self, action: Action) -> bool {
        let needed = matches!(
            action,
            Action::Close
                | Action::Accept
                | Action::Palette
                | Action::Save
                | Action::NextField
                | Action::StopJob
        );
        needed && KEYMAP.iter().any(|b| b.context == self && b.action == action)
    }
}

impl Action {
    /// Whether it is done from the panes: a key there stands for it, or none at all.
    pub(in crate::app) fn is_of_program(self) -> bool {
        let mut bound = KEYMAP.iter().filter(|binding| binding.action == self).peekable();
        bound.peek().is_none() || bound.any(|binding| PANES.contains(&binding.context))
    }

    /// Whether it can be done whatever is on the screen, and changes nothing of it.
    pub(in crate::app) fn is_anywhere(self) -> bool {
        matches!(
            self,
            Self::Help
                | Self::Palette
                | Self::Lock
                | Self::BackUp
                | Self::Language(_)
                | Self::Keyboard(_)
                | Self::Theme(_)
                | Self::Mouse
                | Self::OutsideEditor
        )
    }

    /// Whether something disappears by it. No character stands for such an action.
    pub(super) fn is_destructive(self) -> bool {
        matches!(self, Self::Trash | Self::RemovePart)
    }

    /// Whether it only moves about: a key, and no command to be looked up.
    pub(in crate::app) fn is_move(self) -> bool {
        matches!(
            self,
            Self::Up
                | Self::Down
                | Self::PageUp
                | Self::PageDown
                | Self::Open
                | Self::NextField
                | Self::PreviousField
                | Self::Accept
                | Self::Palette
                | Self::Close
                | Self::Text(
                    TextAction::Select
                        | TextAction::Word
                        | TextAction::DeleteWord
                        | TextAction::Edge
                )
        )
    }
}

impl Key {
    /// Whether it edits a text that is typed into, or moves about in it.
    pub(super) fn edits(self) -> bool {
        match self {
            Self::Ctrl(char) => matches!(char, 'h' | 'u' | 'w'),
            Self::Named(name)
            | Self::Shift(name)
            | Self::Control(name)
            | Self::ControlShift(name) => matches!(
                name,
                Name::Enter
                    | Name::Backspace
                    | Name::Delete
                    | Name::Left
                    | Name::Right
                    | Name::Up
                    | Name::Down
                    | Name::Home
                    | Name::End
                    | Name::PageUp
                    | Name::PageDown
            ),
            Self::Char(_) | Self::Alt(_) | Self::Alternate(_) => false,
        }
    }

    /// The key that terminals cannot tell it from.
    pub(super) fn twin(self) -> Option<Self> {
        Some(Self::Named(match self {
            Self::Ctrl('i') => Name::Tab,
            Self::Ctrl('m' | 'j') => Name::Enter,
            Self::Ctrl('[') => Name::Esc,
            Self::Ctrl('h') => Name::Backspace,
            _ => return None,
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_keeps_the_rules_that_changes_are_held_to() {
        for binding in KEYMAP {
            let char = matches!(binding.key, Key::Char(_));
            assert!(!(char && binding.context.is_typed_into()), "{binding:?}");
            assert!(!(char && binding.action.is_destructive()), "{binding:?}");
            assert!(binding.context.takes(binding.action), "{binding:?}");
            assert_eq!(binding.key.twin(), None, "{binding:?}");
        }
    }

    #[test]
    fn a_form_takes_no_command_of_the_panes() {
        assert!(Context::List.takes(Action::Copy) && Context::List.takes(Action::Verify));
        assert!(!Context::Form.takes(Action::Copy) && !Context::Form.takes(Action::Verify));
        assert!(!Context::Global.takes(Action::Save));
        assert!(Context::Form.takes(Action::Help));
    }

    #[test]
    fn every_context_has_a_name_of_its_own() {
        for context in Context::all() {
            assert_eq!(Context::parse(context.slug()), Some(context));
        }
        for binding in KEYMAP {
            assert!(!binding.context.slug().is_empty());
        }
    }
}
