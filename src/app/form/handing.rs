//! Hands a long text to the editor outside the program, and takes it in again.

use super::carried::Carried;
use super::{Form, Forms};
use crate::app::around::Around;
use crate::app::ask::KeepDraft;
use crate::app::editor::Overfull;
use crate::app::effect::Effect;
use crate::app::keymap::{Key, Name};
use crate::app::message::Message;
use crate::app::outside::{Edited, Unedited, given, taken};
use crate::app::reaction::Reaction;
use crate::model::draft::Draft;
use crate::words;

/// How far the handing over of a text is.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(in crate::app) enum Handing {
    /// None is handed over.
    #[default]
    Idle,
    /// It is being kept as a draft first.
    Keeping,
    /// The editor has it, and the screen.
    Away,
}

impl Form {
    /// Hands the text over once what is typed is kept: whatever becomes of the
    /// editor or of the program, no more than what is typed there can be lost.
    pub(super) fn hand_over(&mut self, around: &Around) -> Reaction {
        if self.many.is_some() {
            return self.give(around);
        }
        (self.dirty, self.handing) = (false, Handing::Keeping);
        let draft = self.to_draft(around.millis, around.reader.language);
        let effects = vec![Effect::ask(KeepDraft(draft))];
        Reaction { effects, ..Reaction::tell(around.text("notice-outside-keeping")) }
    }

    fn give(&mut self, around: &Around) -> Reaction {
        self.handing = Handing::Idle;
        let field = self.field().filter(|_| self.long.is_some());
        let Some((field, command)) = field.zip(around.outside.command.clone()) else {
            return Reaction::default();
        };
        let text = given(field.editor.text());
        self.handing = Handing::Away;
        Reaction::of(vec![Effect::EditOutside { command, text }])
    }

    /// Takes in what came back.
    fn edited(&mut self, edited: Edited, carried: &mut Carried, around: &Around) -> Reaction {
        self.handing = Handing::Idle;
        match edited.text {
            Ok(text) => self.replace(&text, carried, around),
            Err(why) => self.keep_old(why, carried, around),
        }
    }

    /// Puts the new text in the place of the old, as one change to be undone.
    fn replace(&mut self, file: &str, carried: &mut Carried, around: &Around) -> Reaction {
        let Some(field) = self.field_mut() else { return Reaction::default() };
        let text = taken(file, field.editor.text());
        let cursor = field.editor.cursor();
        match field.editor.set(text) {
            Ok(true) => {
                let effects = self.text_changed(around).effects;
                self.scroll(around);
                Reaction { effects, ..Reaction::tell(around.text("notice-outside-changed")) }
            }
            Ok(false) => {
                field.editor.select_range(cursor..cursor);
                Reaction::tell(around.text("notice-outside-unchanged"))
            }
            Err(Overfull { .. }) => {
                let limit = field.editor.extent().limit();
                field.editor.select_range(cursor..cursor);
                text.clone_into(&mut carried.clip);
                let limit = words::number(limit as u64, around.reader.language);
                fail("refused-outside-long", &[("limit", limit.into())], around)
            }
        }
    }

    /// Says why the old text stays. What the editor left can be put in by a key.
    fn keep_old(&self, why: Unedited, carried: &mut Carried, around: &Around) -> Reaction {
        let before = self.field().map(|field| field.editor.text());
        let same = |text: &str| text.trim().is_empty() || before == Some(taken(text, ""));
        match why {
            Unedited::Missing => {
                let command = around.outside.command.clone().unwrap_or_default();
                fail("refused-outside-missing", &[("command", command.into())], around)
            }
            Unedited::Failed(why) => {
                let why = words::system(&why, around.reader.language);
                fail("refused-outside-failed", &[("why", why.into())], around)
            }
            Unedited::Status(text) if same(&text) => fail("refused-outside-ended", &[], around),
            Unedited::Status(text) => {
                carried.clip = text;
                fail("refused-outside-status", &[], around)
            }
            Unedited::NotText(text) => {
                carried.clip = text;
                fail("refused-outside-not-text", &[], around)
            }
        }
    }
}

impl Forms {
    /// Goes on now that a draft is on disk, if that is waited for.
    pub(in crate::app) fn hand_on(&mut self, draft: &Draft, around: &Around) -> Reaction {
        match self.waiting(draft) {
            Some(form) => form.give(around),
            None => Reaction::default(),
        }
    }

    /// What cannot be kept is not handed over.
    pub(in crate::app) fn hand_back(&mut self, draft: &Draft) {
        if let Some(form) = self.waiting(draft) {
            form.handing = Handing::Idle;
        }
    }

    /// The form whose text is handed over once this draft is on disk.
    fn waiting(&mut self, draft: &Draft) -> Option<&mut Form> {
        let waits = |form: &&mut Form| form.draft == draft.id && form.handing == Handing::Keeping;
        self.open.as_mut().filter(waits)
    }

    /// Takes in what came back from the editor.
    pub(in crate::app) fn edited(&mut self, edited: Edited, around: &Around) -> Reaction {
        let left = edited.left.clone();
        let reaction = match &mut self.open {
            Some(form) => form.edited(edited, &mut self.carried, around),
            None => Reaction::default(),
        };
        // A text that lies about is worse than any news of it.
        match left {
            Some(path) => {
                let told = fail("refused-outside-left", &[("path", path.into())], around);
                Reaction { notice: told.notice, ..reaction }
            }
            None => reaction,
        }
    }

    /// Whether what is typed is for the editor outside, and not for the program.
    pub(in crate::app) fn is_away(&self) -> bool {
        self.open.as_ref().is_some_and(|form| form.handing != Handing::Idle)
    }

    /// Calls a text back that is not yet in the editor, by Esc or Ctrl+C; says
    /// whether it did.
    pub(in crate::app) fn call_back(&mut self, message: &Message) -> bool {
        let back = matches!(message, Message::Key(Key::Named(Name::Esc) | Key::Ctrl('c')));
        let form = self.open.as_mut().filter(|form| form.handing == Handing::Keeping);
        let Some(form) = form.filter(|_| back) else { return false };
        form.handing = Handing::Idle;
        true
    }
}

fn fail(id: &str, arguments: &[(&str, words::Argument)], around: &Around) -> Reaction {
    Reaction::refuse(words::failure(around.reader.language, id, arguments))
}
