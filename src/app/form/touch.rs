//! Text that was filled in for the person, until they touch it.

use super::Form;
use super::field::{FormField, Origin};
use crate::app::editor::{Editor, Overfull, Pressed};
use crate::app::keymap::Key;
use crate::model::quick_line::only_begins;

impl Form {
    /// Gives the field in focus a key. What the key did to the text is told to
    /// the form by the caller.
    pub(super) fn touch(&mut self, key: Key, width: usize) -> Pressed {
        let Some(field) = self.field_mut() else { return Pressed::Ignored };
        let given = field.is_given();
        let pressed = field.press(key, width);
        let adopted = given && !field.is_given();
        self.dirty |= adopted;
        pressed
    }
}

impl FormField {
    /// Whether the person has written a name, to which no other is to be joined.
    pub(in crate::app) fn is_named(&self) -> bool {
        !self.editor.is_blank() && !self.is_given() && self.role_word().is_none()
    }

    /// The word for a role, or for a slot, if that is all that the person wrote.
    pub(in crate::app) fn role_word(&self) -> Option<String> {
        let only = !self.is_given() && only_begins(self.text());
        only.then(|| self.text().to_owned())
    }

    /// Whether it holds what was filled in for the person, and was not touched
    /// since: what is carried, or a term that stands there for most records.
    fn is_given(&self) -> bool {
        !matches!(self.origin, Origin::Person | Origin::List) && !self.editor.text().is_empty()
    }

    /// Gives the text a key. What was filled in gives way to what is typed and
    /// goes whole when some of it is deleted; once the cursor has moved in it,
    /// or a line was added, it is the person's own text.
    fn press(&mut self, key: Key, width: usize) -> Pressed {
        if !self.is_given() {
            return self.editor.press(key, width);
        }
        let typed = matches!(key, Key::Char(_));
        let pressed = if typed || key.deletes() {
            self.replacing(|editor| editor.press(key, width))
        } else {
            self.editor.press(key, width)
        };
        match pressed {
            // The same letter stood there.
            Pressed::Ignored if typed => Pressed::Changed,
            Pressed::Ignored if key.moves() => {
                self.adopt();
                Pressed::Moved
            }
            Pressed::Moved => {
                self.adopt();
                Pressed::Moved
            }
            pressed => pressed,
        }
    }

    /// Puts pasted text in: in the place of what was filled in, else at the
    /// cursor. Says whether it was put in.
    pub(in crate::app) fn paste(&mut self, text: &str) -> Result<bool, Overfull> {
        if !self.is_given() {
            return self.editor.insert(text, false);
        }
        let changed = self.replacing(|editor| editor.insert(text, false))?;
        Ok(changed || self.editor.text() == text)
    }

    /// Does something to the text with all of it selected.
    fn replacing<T>(&mut self, deed: impl FnOnce(&mut Editor) -> T) -> T {
        self.editor.select_all();
        let done = deed(&mut self.editor);
        self.editor.unselect();
        done
    }

    /// Makes what was filled in the person's own text.
    pub(in crate::app) fn adopt(&mut self) {
        self.origin = Origin::Person;
    }
}
