//! What a key does in a long text.

#![warn(clippy::wildcard_enum_match_arm)]

use super::{LongText, room};
use crate::app::around::Around;
use crate::app::editor::{Editor, Pressed};
use crate::app::effect::{Clipboard, Effect};
use crate::app::form::carried::Carried;
use crate::app::form::keys::{told, too_long};
use crate::app::form::{Form, FormField, Popup};
use crate::app::keymap::{Action, FormAction, Key, Name, TextAction};
use crate::app::reaction::Reaction;
use crate::app::typed_line::TypedLine;

impl Form {
    /// Writes the text in focus on the whole screen.
    pub(in crate::app::form) fn open_long(
        &mut self,
        carried: &Carried,
        around: &Around,
    ) -> Reaction {
        if let Some(id) = self.refuses_text(TextAction::Open, carried, around) {
            return Reaction::refuse(around.failure(id));
        }
        let mut long = LongText::default();
        if let Some(field) = self.field() {
            long.follow(&field.editor, around.size);
        }
        (self.long, self.popup) = (Some(long), Popup::default());
        Reaction::default()
    }

    /// Gives the long text a key, and what that does there.
    pub(in crate::app::form) fn text_key(
        &mut self,
        key: Key,
        action: Option<Action>,
        carried: &mut Carried,
        around: &Around,
    ) -> Reaction {
        let reaction = match action.filter(|action| !is_said_by_key(*action)) {
            Some(action) => return self.text_act(action, carried, around),
            None if self.is_finding() => self.seek(|line| line.press(key)),
            None => self.text_press(key, around),
        };
        self.scroll(around);
        reaction
    }

    /// Does what an action says, unless there is a reason not to.
    pub(in crate::app::form) fn text_act(
        &mut self,
        action: Action,
        carried: &mut Carried,
        around: &Around,
    ) -> Reaction {
        let reaction = if let Action::Text(action) = action {
            match self.refuses_text(action, carried, around) {
                Some(id) => return Reaction::refuse(around.failure(id)),
                None => self.act_on_text(action, carried, around),
            }
        } else if action == Action::Form(FormAction::UndoTyping) {
            self.turn_back(Editor::undo, "notice-nothing-to-undo", around)
        } else if action == Action::Form(FormAction::RedoTyping) {
            self.turn_back(Editor::redo, "notice-nothing-to-redo", around)
        } else {
            if action == Action::Close {
                self.close_one();
            }
            Reaction::default()
        };
        self.scroll(around);
        reaction
    }

    /// Puts pasted text in at the cursor, or into the line that finds.
    pub(in crate::app::form) fn text_paste(&mut self, text: &str, around: &Around) -> Reaction {
        let reaction = if self.is_finding() {
            self.seek(|line| {
                line.insert(text);
                true
            })
        } else {
            self.put_in(text, around)
        };
        self.scroll(around);
        reaction
    }

    fn act_on_text(
        &mut self,
        action: TextAction,
        carried: &mut Carried,
        around: &Around,
    ) -> Reaction {
        match action {
            TextAction::Leave => self.leave_long(),
            TextAction::Copy | TextAction::Cut => {
                return self.take_text(action == TextAction::Cut, carried, around);
            }
            TextAction::Paste => return self.put_in(&carried.clip, around),
            TextAction::LineUp => return self.change(around, |text| text.move_lines(true)),
            TextAction::LineDown => return self.change(around, |text| text.move_lines(false)),
            TextAction::Find => {
                if let Some((long, field)) = self.long_and_field() {
                    long.open_find(&field.editor);
                }
            }
            TextAction::NextFound | TextAction::PreviousFound => {
                if let Some(long) = &mut self.long {
                    long.step_find(action == TextAction::NextFound);
                }
                self.show_found();
            }
            TextAction::Mark => {
                let marking = self.on_text(|text| {
                    text.toggle_mark();
                    text.is_marking()
                });
                return if marking { told("notice-marking", around) } else { Reaction::default() };
            }
            TextAction::SelectAll => {
                self.on_text(|text| {
                    text.select_all();
                    true
                });
            }
            TextAction::HandOver => return self.hand_over(around),
            TextAction::Open
            | TextAction::Select
            | TextAction::Word
            | TextAction::DeleteWord
            | TextAction::Edge => {}
        }
        Reaction::default()
    }

    /// Takes the last change of the text back, or makes it again.
    fn turn_back(
        &mut self,
        turn: fn(&mut Editor) -> bool,
        nothing: &str,
        around: &Around,
    ) -> Reaction {
        if self.on_text(turn) { self.text_changed(around) } else { told(nothing, around) }
    }

    /// Whether the line that finds is open.
    fn is_finding(&self) -> bool {
        self.long.as_ref().is_some_and(|long| long.find.is_some())
    }

    /// The long text and its field.
    fn long_and_field(&mut self) -> Option<(&mut LongText, &mut FormField)> {
        let at = self.focus;
        let field = self.sections.get_mut(at.section)?.fields.get_mut(at.field)?;
        Some((self.long.as_mut()?, field))
    }

    /// Does something with the text that is not a change of it.
    fn on_text(&mut self, deed: impl FnOnce(&mut Editor) -> bool) -> bool {
        let Some(field) = self.field_mut() else { return false };
        let done = deed(&mut field.editor);
        if done {
            field.adopt();
        }
        done
    }

    /// Changes the text; says so to the form if it has changed.
    fn change(&mut self, around: &Around, deed: impl FnOnce(&mut Editor) -> bool) -> Reaction {
        if self.on_text(deed) { self.text_changed(around) } else { Reaction::default() }
    }

    /// What follows a change of the text.
    pub(in crate::app::form) fn text_changed(&mut self, around: &Around) -> Reaction {
        if let Some(field) = self.field_mut() {
            field.restored();
        }
        self.changed();
        self.popup = Popup::default();
        Reaction::of(self.follow(around))
    }

    fn text_press(&mut self, key: Key, around: &Around) -> Reaction {
        let (width, height) = room(around.size);
        let page = isize::try_from(height.saturating_sub(1)).unwrap_or(1).max(1);
        let paging = matches!(key, Key::Named(Name::PageUp | Name::PageDown));
        if paging || matches!(key, Key::Shift(_) | Key::ControlShift(_)) {
            self.on_text(|text| text.step(key, width, page));
            return Reaction::default();
        }
        match self.touch(key, width) {
            Pressed::Changed => self.text_changed(around),
            Pressed::Refused(overfull) => too_long(overfull, around),
            Pressed::Moved => self.keep_soon(),
            Pressed::Ignored => Reaction::default(),
        }
    }

    fn put_in(&mut self, text: &str, around: &Around) -> Reaction {
        let Some(field) = self.field_mut() else { return Reaction::default() };
        match field.paste(text) {
            Ok(true) => self.text_changed(around),
            Ok(false) => Reaction::default(),
            Err(overfull) => too_long(overfull, around),
        }
    }

    /// Copies what is selected, here and to the clipboard of the system.
    fn take_text(&mut self, cut: bool, carried: &mut Carried, around: &Around) -> Reaction {
        let Some(field) = self.field_mut() else { return Reaction::default() };
        let selected = field.editor.selected().map(str::to_owned);
        let text = if cut { field.editor.cut() } else { selected };
        let Some(text) = text else { return Reaction::default() };
        carried.clip.clone_from(&text);
        let mut effects = vec![Effect::Copy { text, to: Clipboard::System }];
        if cut {
            effects.extend(self.text_changed(around).effects);
        }
        Reaction::of(effects)
    }

    /// Types into the line that finds; the cursor goes to what is found.
    fn seek(&mut self, deed: impl FnOnce(&mut TypedLine) -> bool) -> Reaction {
        let find = self.long.as_mut().and_then(|long| long.find.as_mut());
        if let Some(find) = find
            && deed(&mut find.line)
        {
            find.look();
            self.show_found();
        }
        Reaction::default()
    }

    /// Selects what is found; without that the cursor is where it was.
    fn show_found(&mut self) {
        let Some((long, field)) = self.long_and_field() else { return };
        let Some(find) = &long.find else { return };
        let origin = find.origin();
        field.editor.select_range(find.shown().unwrap_or(origin..origin));
        field.adopt();
    }

    /// Esc: ends finding, then selecting, then writing on the whole screen.
    fn close_one(&mut self) {
        let Some((long, field)) = self.long_and_field() else { return };
        if !long.close_find() && !field.editor.unselect() {
            self.leave_long();
        }
    }

    /// Back to the form, which keeps the text.
    fn leave_long(&mut self) {
        self.long = None;
        if let Some(field) = self.field_mut() {
            field.editor.unselect();
        }
    }

    /// Keeps the cursor on screen.
    pub(in crate::app::form) fn scroll(&mut self, around: &Around) {
        if let Some((long, field)) = self.long_and_field() {
            long.follow(&field.editor, around.size);
        }
    }
}

/// Whether the key itself says where an action goes.
fn is_said_by_key(action: Action) -> bool {
    use TextAction::{DeleteWord, Edge, Select, Word};
    matches!(action, Action::Text(DeleteWord | Edge | Select | Word))
}
