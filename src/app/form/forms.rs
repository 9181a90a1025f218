//! The form on top, and what goes from one form to the next.

use std::collections::VecDeque;
use std::time::Duration;

use super::{Ahead, Carried, Form, Stage};
use crate::app::about::About;
use crate::app::around::Around;
use crate::app::ask::{DropDraft, EditFrom, KeepDraft};
use crate::app::effect::Effect;
use crate::app::given::Given;
use crate::app::keymap::{Action, Key};
use crate::app::message::Message;
use crate::app::reaction::{Done, Reaction};
use crate::app::reader::Reader;
use crate::model::Kind;
use crate::model::Language;
use crate::model::draft::{Draft, DraftId};
use crate::model::find::Editable;
use crate::model::part::Part;
use crate::model::records::party::PartyForm;
use crate::model::records::template::KeptTemplate;
use crate::model::whole::Whole;

/// How long keys must pause before what is typed is kept as a draft.
pub(super) const PAUSE: Duration = Duration::from_millis(400);

/// The form on top, and what goes from one form to the next.
#[derive(Clone, Debug, PartialEq)]
pub struct Forms {
    /// The form on top, if one is open.
    pub open: Option<Form>,
    /// What a form takes over from those before it.
    pub carried: Carried,
    /// Keys and pastes that wait for what the store says of the text before them.
    pub held: Vec<Message>,
    /// Whether they are being done now: they were typed when the screen showed more.
    pub(in crate::app) releasing: bool,
    /// What was typed ahead for the quick line that is open, the first first.
    ahead: VecDeque<Ahead>,
    /// The form of a change of many records, until that is stored.
    aside: Option<Box<Form>>,
    /// The number of the next draft.
    next_draft: i64,
}

impl Default for Forms {
    fn default() -> Self {
        Self {
            open: None,
            carried: Carried::default(),
            held: vec![],
            releasing: false,
            ahead: VecDeque::new(),
            aside: None,
            next_draft: 1,
        }
    }
}

/// Opening.
impl Forms {
    /// Opens a form for a new record; `party` is the form of a new party.
    pub(in crate::app) fn open(&mut self, kind: Kind, party: Option<&PartyForm>, reader: Reader) {
        let mut form = Form::new(kind, self.draft(), reader);
        if let Some(party) = party {
            form.preset("form", party.as_str(), reader);
        }
        self.open = Some(form);
    }

    /// Opens a form to edit a record.
    pub(in crate::app) fn edit(&mut self, editable: &Editable, from: EditFrom, reader: Reader) {
        let mut form = Form::edit(editable, self.draft(), reader);
        match from {
            EditFrom::NewSource if form.kind.parts().contains(&Part::Source) => {
                form.add(Part::Source, reader);
            }
            EditFrom::Field(name) => form.focus_on_named(name, reader),
            EditFrom::Start | EditFrom::NewSource => {}
        }
        self.open = Some(form);
    }

    /// Takes in the case in which the person is, for the lines from now on.
    pub(in crate::app) fn be_in(&mut self, case: Option<String>) {
        self.carried.case = case;
    }

    /// Opens a quick line.
    pub(in crate::app) fn open_quick(&mut self, around: &Around) -> Reaction {
        let draft = self.draft();
        let mut form = Form::quick_line(draft, &self.carried, around.reader);
        let asked = form.ask(around);
        self.open = Some(form);
        Reaction::of(asked)
    }

    /// Opens a form for what many records are given.
    pub(in crate::app) fn open_many(&mut self, about: About, given: Given, language: Language) {
        let draft = self.draft();
        self.open = Form::of_many(about, given, draft, language);
    }

    /// Opens the form that was kept as a draft; says whether it could be read.
    pub(in crate::app) fn restore(&mut self, draft: &Draft, reader: Reader) -> bool {
        let form = Form::from_draft(draft, reader);
        let read = form.is_some();
        if read {
            self.be_in(None);
        }
        self.open = form.or(self.open.take());
        read
    }

    fn draft(&mut self) -> DraftId {
        let id = DraftId(self.next_draft);
        self.next_draft = self.next_draft.saturating_add(1);
        id
    }

    /// Takes in that a draft with that number is kept already.
    pub(in crate::app) fn pass_over(&mut self, draft: DraftId) {
        self.next_draft = self.next_draft.max(draft.0.saturating_add(1));
    }
}

/// Keys, and what is put in.
impl Forms {
    /// Whether what is typed is not kept as it stands.
    pub(in crate::app) fn is_unsettled(&self) -> bool {
        let open = |form: &Form| form.dirty || form.unkept || form.stage != Stage::Filling;
        self.open.as_ref().is_some_and(open)
    }

    /// Whether what is typed could not be kept.
    pub(in crate::app) fn is_unkept(&self) -> bool {
        self.open.as_ref().is_some_and(|form| form.unkept)
    }

    /// Gives the form a key, and what that does there.
    pub(in crate::app) fn key(
        &mut self,
        key: Key,
        action: Option<Action>,
        around: &Around,
    ) -> Reaction {
        let Some(form) = &mut self.open else { return Reaction::default() };
        form.key(key, action, &mut self.carried, around)
    }

    /// Puts pasted text in.
    pub(in crate::app) fn paste(&mut self, text: &str, around: &Around) -> Reaction {
        let Some(form) = &mut self.open else { return Reaction::default() };
        form.paste(text, around)
    }

    /// Does what an action says in the form.
    pub(in crate::app) fn act(&mut self, action: Action, around: &Around) -> Reaction {
        let Some(form) = &mut self.open else { return Reaction::default() };
        form.act(action, &mut self.carried, around)
    }

    /// Types the next of what was typed ahead, if there is any.
    pub(in crate::app) fn type_ahead(&mut self, around: &Around) -> Option<Reaction> {
        let typed = self.ahead.pop_front()?;
        let Some(form) = &self.open else {
            self.ahead.clear();
            return None;
        };
        let context = form.context();
        Some(match typed {
            Ahead::Key(key) => self.key(key, around.keymap.action(&[context], key), around),
            Ahead::Paste(text) => self.paste(&text, around),
        })
    }

    /// Fills the form as another incident is.
    pub(in crate::app) fn fill_as(&mut self, whole: &Whole, around: &Around) -> Reaction {
        let Some(form) = &mut self.open else { return Reaction::default() };
        form.fill_as(whole, around.reader);
        Reaction::of(form.follow(around))
    }

    /// Fills the form, or a new one, by a template.
    pub(in crate::app) fn use_template(
        &mut self,
        kept: &KeptTemplate,
        around: &Around,
    ) -> Reaction {
        if self.open.is_none() {
            let kind = kept.template.record.0;
            if kind == Kind::Incident {
                drop(self.open_quick(around));
            } else {
                self.open(kind, None, around.reader);
            }
        }
        let Some(form) = &mut self.open else { return Reaction::default() };
        form.fill(kept, around.reader);
        Reaction::of(form.follow(around))
    }
}

/// Closing, and what was typed ahead of that.
impl Forms {
    /// Closes the form; what was typed is kept as a draft.
    pub(in crate::app) fn close(&mut self, around: &Around) -> Reaction {
        let Some(mut form) = self.open.take() else { return Reaction::default() };
        if form.many.is_some() {
            return Reaction::default();
        }
        let ahead = std::mem::take(&mut form.ahead);
        let mut reaction = Reaction::default();
        if !form.is_blank() {
            let draft = form.to_draft(around.millis, around.reader.language);
            reaction.done = Some(Done::Closed(draft.id));
            reaction.effects.push(Effect::ask(KeepDraft(draft)));
        } else if form.kept.is_some() {
            reaction.effects.push(Effect::ask(DropDraft(form.draft)));
        }
        if !ahead.is_empty() {
            reaction.effects.extend(self.next_line(ahead, around));
        }
        reaction
    }

    /// Closes the form, in which nothing differs from what is stored.
    pub(in crate::app) fn close_unchanged(&mut self) -> Reaction {
        let kept = self.open.take().filter(|form| form.kept.is_some());
        Reaction::of(kept.map(|form| Effect::ask(DropDraft(form.draft))).into_iter().collect())
    }

    /// Opens the line after. What was typed ahead is typed into it next.
    pub(super) fn next_line(&mut self, ahead: Vec<Ahead>, around: &Around) -> Vec<Effect> {
        let opened = self.open_quick(around);
        self.ahead = ahead.into();
        opened.effects
    }

    /// Opens a line for what was typed ahead of the form that is open, which is
    /// kept as a draft by now: nothing will open its lines any more.
    pub(in crate::app) fn spill(&mut self, around: &Around) -> Option<Vec<Effect>> {
        let ahead = std::mem::take(&mut self.open.as_mut()?.ahead);
        (!ahead.is_empty()).then(|| self.next_line(ahead, around))
    }

    /// Sets the form aside that a change of many records comes from.
    pub(in crate::app) fn set_aside(&mut self) {
        self.aside = self.open.take().map(Box::new);
    }

    /// Forgets the form of a change of many records, which is stored.
    pub(in crate::app) fn forget_aside(&mut self) {
        self.aside = None;
    }

    /// Brings back the form of a change of many records of which none was made,
    /// to be mended or closed.
    pub(in crate::app) fn give_back(&mut self) {
        if let Some(form) = self.aside.take().filter(|_| self.open.is_none()) {
            self.open = Some(Form { stage: Stage::Filling, ..*form });
        }
    }
}
