//! Undo and redo of typing.

/// A place where one text became another.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Edit {
    /// Byte offset.
    pub(super) at: usize,
    /// What stood there.
    pub(super) removed: String,
    /// What stands there now.
    pub(super) inserted: String,
}

/// What was done and what was undone.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct UndoStack {
    done: Vec<Edit>,
    undone: Vec<Edit>,
    /// Whether typing may still be added to the last change.
    open: bool,
}

impl Edit {
    /// The change from `old` to `new`, which stand at `at`; `None` where they are alike.
    pub(super) fn between(at: usize, old: &str, new: &str) -> Option<Self> {
        if old == new {
            return None;
        }
        let same: usize = pairs(old.chars(), new.chars());
        let (old_rest, new_rest) =
            (old.get(same..).unwrap_or_default(), new.get(same..).unwrap_or_default());
        let tail = pairs(old_rest.chars().rev(), new_rest.chars().rev());
        let cut = |text: &str| text.get(..text.len() - tail).unwrap_or_default().to_owned();
        Some(Self { at: at + same, removed: cut(old_rest), inserted: cut(new_rest) })
    }

    /// Takes `next` into this change, if it goes on where this one ended.
    fn absorb(&mut self, next: &Self) -> bool {
        let end = self.at + self.inserted.len();
        if self.inserted.is_empty() && next.inserted.is_empty() {
            return self.absorb_deletion(next);
        }
        let kept = self.inserted.len().checked_sub(next.removed.len());
        let Some(kept) = kept.filter(|_| next.at + next.removed.len() == end) else { return false };
        let new_word = self.inserted.ends_with(char::is_whitespace)
            && next.removed.is_empty()
            && !next.inserted.starts_with(char::is_whitespace);
        if new_word {
            return false;
        }
        self.inserted.truncate(kept);
        self.inserted.push_str(&next.inserted);
        true
    }

    fn absorb_deletion(&mut self, next: &Self) -> bool {
        if next.at + next.removed.len() == self.at {
            self.removed.insert_str(0, &next.removed);
            self.at = next.at;
            return true;
        }
        if next.at == self.at {
            self.removed.push_str(&next.removed);
            return true;
        }
        false
    }
}

/// How many bytes of two texts are alike from their beginnings.
fn pairs(a: impl Iterator<Item = char>, b: impl Iterator<Item = char>) -> usize {
    a.zip(b).take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum()
}

impl UndoStack {
    /// Adds a change; single typed characters become one change.
    pub(super) fn push(&mut self, edit: Edit, typed: bool) {
        self.undone.clear();
        let absorbed = typed && self.open && self.done.last_mut().is_some_and(|l| l.absorb(&edit));
        if !absorbed {
            self.done.push(edit);
        }
        self.open = typed;
    }

    /// What is typed next is a change of its own.
    pub(super) fn close(&mut self) {
        self.open = false;
    }

    /// The change to undo.
    pub(super) fn back(&mut self) -> Option<Edit> {
        self.open = false;
        let edit = self.done.pop()?;
        self.undone.push(edit.clone());
        Some(edit)
    }

    /// The change to redo.
    pub(super) fn forth(&mut self) -> Option<Edit> {
        self.open = false;
        let edit = self.undone.pop()?;
        self.done.push(edit.clone());
        Some(edit)
    }
}
