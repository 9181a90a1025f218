//! The keymap in force.

use super::{Action, Binding, Context, Key, Usual};
use crate::app::keyboard::Keyboard;

/// The keymap in force: the usual keys, and what settings change in them.
#[derive(Clone, Debug)]
pub struct Keymap {
    pub(super) usual: &'static Usual,
    pub(super) bindings: Vec<Binding>,
}

impl PartialEq for Keymap {
    fn eq(&self, other: &Self) -> bool {
        self.bindings == other.bindings
    }
}

impl Keymap {
    /// The usual keys.
    pub(in crate::app) fn of(usual: &'static Usual) -> Self {
        let mut bindings = usual.bindings().to_vec();
        bindings.sort_by_key(|binding| usual.place(binding));
        Self { usual, bindings }
    }

    /// The keys that hold unless settings change them.
    pub fn usual(&self) -> &'static Usual {
        self.usual
    }

    /// Every key.
    pub fn bindings(&self) -> &[Binding] {
        &self.bindings
    }

    /// Whether any key stands for an action.
    pub fn binds(&self, action: Action) -> bool {
        self.bindings.iter().any(|binding| binding.action == action)
    }

    /// What a key does where keys go to `contexts`, innermost first.
    pub(in crate::app) fn action(&self, contexts: &[Context], key: Key) -> Option<Action> {
        let bound = |context: &Context| {
            let mut bindings = self.bindings.iter();
            bindings.find(|binding| binding.context == *context && binding.key == key)
        };
        contexts.iter().find_map(bound).map(|binding| binding.action)
    }

    /// What the footer shows where keys go to `contexts`: each action once, the
    /// most needed first.
    pub fn hints(&self, contexts: &[Context]) -> Vec<&Binding> {
        let mut hints: Vec<&Binding> = Vec::new();
        let shown = self.bindings.iter();
        for binding in shown.filter(|b| b.footer > 0 && contexts.contains(&b.context)) {
            // A key that does something else there would be a lie.
            let holds = self.action(contexts, binding.key) == Some(binding.action);
            let depth = |of: &Binding| contexts.iter().position(|context| *context == of.context);
            match hints.iter_mut().find(|hint| hint.action == binding.action) {
                // What an action is called may differ from place to place.
                Some(hint) if holds && depth(binding) < depth(hint) => *hint = binding,
                None if holds => hints.push(binding),
                Some(_) | None => {}
            }
        }
        hints.sort_by_key(|binding| binding.footer);
        hints
    }

    /// The keys of an action where keys go to `contexts`, by the names that
    /// they have on a keyboard: `n (т) Ins`.
    pub fn keys(&self, action: Action, contexts: &[Context], keyboard: Keyboard) -> String {
        let mut keys: Vec<String> = Vec::new();
        let here = |b: &&Binding| b.action == action && contexts.contains(&b.context);
        for binding in self.bindings.iter().filter(here) {
            let key = self.key_name(binding.key, contexts, keyboard);
            if self.action(contexts, binding.key) == Some(action) && !keys.contains(&key) {
                keys.push(key);
            }
        }
        keys.join(" ")
    }

    /// What a key is called on a keyboard where it is a command: `n (т)`.
    pub fn key_name(&self, key: Key, contexts: &[Context], keyboard: Keyboard) -> String {
        let is_command = |char| self.action(contexts, Key::Char(char)).is_some();
        match key {
            // The space bar is one on every keyboard.
            Key::Char(char) if char != ' ' => keyboard.physical_name(char, is_command),
            key => key.to_string(),
        }
    }
}
