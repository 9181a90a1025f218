//! Changes to the keymap, and why some are refused.
//!
//! Whatever is asked for, what comes out is a keymap that can be worked with:
//! no key does two things in one place, no letter destroys, nobody is locked
//! into a window, and what is refused keeps the keys that it had.

use super::{Action, Binding, Context, Key, Keymap};

/// The keys that an action is to have in a context; none to take them away.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Where.
    pub context: Context,
    /// What they do.
    pub action: Action,
    /// The keys, the one that the footer shows first.
    pub keys: Vec<Key>,
}

/// Why a key, or a change as a whole, is refused.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Conflict {
    /// The action cannot be asked for there.
    NotThere,
    /// The key does something else there.
    Taken(Key, Action),
    /// The key types a character, and texts are typed there.
    Types(Key),
    /// The key edits the texts that are typed there.
    Edits(Key),
    /// A character may not destroy.
    Destroys(Key),
    /// The key always closes what is on top.
    Reserved(Key),
    /// Terminals cannot tell the key from this one.
    Alike(Key, Key),
    /// Without a key people would be lost.
    Needed,
}

/// What holds but may not be meant.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Doubt {
    /// In a context, a key does one thing and so hides the other.
    Hides {
        /// The key.
        key: Key,
        /// Where.
        context: Context,
        /// What it does there.
        action: Action,
        /// What it does elsewhere.
        hidden: Action,
    },
    /// An action has no key at all.
    Keyless(Action),
}

impl Change {
    /// Whether a binding is one of the keys that this is about.
    fn is_of(&self, binding: &Binding) -> bool {
        binding.context == self.context && binding.action == self.action
    }
}

impl Keymap {
    /// The keymap with changes, one for an action in a context, and what of
    /// them was refused: the number of the change, and why.
    #[must_use]
    pub fn changed(self, changes: &[Change]) -> (Self, Vec<(usize, Conflict)>) {
        let usual = self.usual;
        let mut map = self;
        let is_there = |change: &Change| usual.takes(change.context, change.action);
        for change in changes.iter().filter(|change| is_there(change)) {
            map.bindings.retain(|binding| !change.is_of(binding));
        }
        let mut refused = Vec::new();
        for (index, change) in changes.iter().enumerate() {
            let why = if is_there(change) { map.give(change) } else { vec![Conflict::NotThere] };
            refused.extend(why.into_iter().map(|conflict| (index, conflict)));
        }
        for (index, change) in changes.iter().enumerate().filter(|(_, change)| is_there(change)) {
            refused.extend(map.mend(change).map(|conflict| (index, conflict)));
        }
        map.bindings.sort_by_key(|binding| usual.place(binding));
        (map, refused)
    }

    /// Gives an action its keys, as far as they fit; says why others do not.
    fn give(&mut self, change: &Change) -> Vec<Conflict> {
        let mut refused = Vec::new();
        for key in &change.keys {
            match self.unfit(change, *key) {
                Some(conflict) => refused.push(conflict),
                None => self.bind(change, *key),
            }
        }
        refused
    }

    fn bind(&mut self, change: &Change, key: Key) {
        let mut bound = self.bindings.iter().filter(|binding| change.is_of(binding)).peekable();
        let first = bound.peek().is_none();
        if bound.any(|binding| binding.key == key) {
            return;
        }
        // The first key has the place in the footer that the usual one had.
        let ranks = self
            .usual
            .bindings()
            .iter()
            .filter(|b| change.is_of(b) && b.footer > 0)
            .map(|b| b.footer);
        let footer = ranks.min().filter(|_| first).unwrap_or(0);
        let Change { context, action, .. } = *change;
        self.bindings.push(Binding { context, key, action, footer });
    }

    fn unfit(&self, change: &Change, key: Key) -> Option<Conflict> {
        let typing = self.usual.is_typed_into(change.context);
        let usual =
            self.usual.bindings().iter().any(|binding| change.is_of(binding) && binding.key == key);
        let char = matches!(key, Key::Char(_));
        if let Some(twin) = key.twin() {
            return Some(Conflict::Alike(key, twin));
        }
        match self.action(&[change.context], key) {
            _ if key == Key::Ctrl('c') && !usual => Some(Conflict::Reserved(key)),
            _ if char && typing => Some(Conflict::Types(key)),
            _ if key.edits() && typing && !usual => Some(Conflict::Edits(key)),
            _ if char && change.action.is_destructive() => Some(Conflict::Destroys(key)),
            Some(other) if other != change.action => Some(Conflict::Taken(key, other)),
            _ => None,
        }
    }

    /// Gives an action its usual keys again where none of the new ones fit, or
    /// where it needs one; says so where none was wanted.
    fn mend(&mut self, change: &Change) -> Option<Conflict> {
        let has_key = |map: &Self| map.bindings.iter().any(|binding| change.is_of(binding));
        let needed = self.usual.needs(change.context, change.action);
        if has_key(self) || (change.keys.is_empty() && !needed) {
            return None;
        }
        for usual in self.usual.bindings().iter().filter(|binding| change.is_of(binding)) {
            if self.action(&[change.context], usual.key).is_none() {
                self.bindings.push(*usual);
            }
        }
        if needed && !has_key(self) {
            self.reset(change.context);
        }
        (needed && change.keys.is_empty()).then_some(Conflict::Needed)
    }

    /// Takes every change in a context back.
    fn reset(&mut self, context: Context) {
        self.bindings.retain(|binding| binding.context != context);
        self.bindings
            .extend(self.usual.bindings().iter().filter(|binding| binding.context == context));
    }

    /// What holds since the keymap was changed, but may not be meant.
    pub fn doubts(&self) -> Vec<Doubt> {
        let hidden = self.usual.nested().flat_map(|(inner, outer)| self.hidden(inner, outer));
        let mut doubts: Vec<Doubt> = hidden.collect();
        for Binding { action, .. } in self.usual.bindings() {
            let keyless = Doubt::Keyless(*action);
            if !self.binds(*action) && !doubts.contains(&keyless) {
                doubts.push(keyless);
            }
        }
        doubts
    }

    /// Keys of `inner` that hide others of `outer`, and did not do so before.
    fn hidden(&self, inner: Context, outer: Context) -> Vec<Doubt> {
        let new = |binding: &Binding| !self.usual.bindings().contains(binding);
        let of = |context| self.bindings.iter().filter(move |b: &&Binding| b.context == context);
        let hides = |b: &Binding| {
            let covered = |o: &&Binding| o.key == b.key && o.action != b.action;
            let hidden = of(outer).find(covered).filter(|hidden| new(hidden) || new(b))?;
            let (key, action, hidden) = (b.key, b.action, hidden.action);
            Some(Doubt::Hides { key, context: inner, action, hidden })
        };
        of(inner).filter_map(hides).collect()
    }
}

#[cfg(test)]
mod tests;
