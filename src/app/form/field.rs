//! One field of a form: what is typed, how it is understood, what is wrong with it.

use serde::{Deserialize, Serialize};

use crate::app::editor::{Editor, Extent, Overfull};
use crate::model::Language;
use crate::model::called::Named;
use crate::model::details::Family;
use crate::model::field::{Field, Shape, Target};
use crate::model::find::Candidate;
use crate::model::fold::fold;
use crate::model::records::party::PartyForm;
use crate::model::{RecordId, Reference};
use crate::words;

/// One field of a form.
#[derive(Clone, Debug, PartialEq)]
pub struct FormField {
    /// Its name in the record.
    pub name: &'static str,
    /// What it may hold.
    pub shape: Shape,
    /// Whether a record without it is refused.
    pub required: bool,
    /// The family of kinds of incident that asks for it, for a detail.
    pub family: Option<Family>,
    /// What is typed.
    pub editor: Editor,
    /// What is wrong with it.
    pub problem: Option<String>,
    /// The record that it leads to.
    pub link: Option<Linked>,
    /// Records that the text may mean, best first.
    pub candidates: Vec<Candidate>,
    /// The text to which `candidates` belong.
    pub(super) answered: Option<String>,
    /// Whether a new record is wanted even where one of the name exists.
    pub(in crate::app) fresh: bool,
    /// Where its text comes from.
    pub origin: Origin,
    /// Whether it is shown only when filled, or asked for.
    pub(super) rare: bool,
    /// What it holds in most records; does not count as filled.
    pub(super) usual: String,
    pub(super) initial: Initial,
    /// The link that typing undid; undoing the typing brings it back.
    pub(super) unlinked: Option<Linked>,
}

/// Where the text of a field comes from.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// The person typed or chose it, or it is stored.
    #[default]
    Person,
    /// The last incident held it, and it was not touched since.
    Last,
    /// A template that the person chose fills it, and it was not touched since.
    Template,
    /// An incident that the person chose holds it, and it was not touched since.
    Similar,
    /// The person is in that case as the line is begun, and did not touch it since.
    Here,
    /// Most records hold it, and it was not touched since.
    Usual,
    /// The person put it in among others, and was not there since.
    List,
}

/// What a field held when the form was opened.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Initial {
    pub(super) text: String,
    pub(super) link: Option<RecordId>,
}

/// A record that a field leads to.
#[derive(Clone, Debug, PartialEq)]
pub struct Linked {
    /// The record.
    pub id: RecordId,
    /// What people say for it.
    pub reference: Reference,
    /// What it is called, in the language of the form.
    pub name: String,
    /// What tells it from others of the name.
    pub about: String,
    /// What was typed when it was linked.
    pub(super) text: String,
}

impl FormField {
    pub(in crate::app) fn new(field: &'static Field, family: Option<Family>) -> Self {
        Self {
            name: field.name,
            shape: field.shape,
            required: field.required,
            family,
            editor: Editor::new(extent(field.shape), ""),
            problem: None,
            link: None,
            candidates: vec![],
            answered: None,
            fresh: false,
            origin: Origin::Person,
            rare: false,
            usual: String::new(),
            initial: Initial::default(),
            unlinked: None,
        }
    }

    /// Fills the field as the form is opened.
    pub(super) fn open(&mut self, text: &str, link: Option<Linked>) {
        self.editor = Editor::new(extent(self.shape), text);
        self.initial = Initial {
            text: self.editor.text().to_owned(),
            link: link.as_ref().map(|linked| linked.id),
        };
        self.link = link;
        self.origin = Origin::Person;
    }

    /// What is typed, without space around it.
    pub fn text(&self) -> &str {
        self.editor.text().trim()
    }

    /// Whether it leads to records of a target.
    pub fn target(&self) -> Option<Target> {
        match self.shape {
            Shape::Link(target) => Some(target),
            _ => None,
        }
    }

    /// Whether it holds what the last incident held, or what a template or an
    /// incident that was chosen fills it with, and was not touched since.
    pub fn is_carried(&self) -> bool {
        !matches!(self.origin, Origin::Person | Origin::Usual | Origin::List)
    }

    /// Whether it holds more than most records do.
    pub(in crate::app) fn is_filled(&self) -> bool {
        !self.editor.is_blank() && self.editor.text() != self.usual
    }

    /// Whether it holds what it held when the form was opened.
    pub(super) fn is_untouched(&self) -> bool {
        self.editor.text() == self.initial.text
            && self.link.as_ref().map(|linked| linked.id) == self.initial.link
            && !self.fresh
    }

    /// Whether it says no more than when the form was opened: spaces are nothing.
    pub(super) fn is_idle(&self) -> bool {
        let nothing = self.editor.is_blank() && self.initial.text.trim().is_empty();
        self.is_untouched() || (nothing && self.link.is_none() && self.initial.link.is_none())
    }

    /// Whether it holds something else than when the form was opened.
    pub fn is_changed(&self) -> bool {
        !self.is_untouched()
    }

    /// The text was changed by typing.
    pub(in crate::app) fn typed(&mut self) {
        self.problem = None;
        self.fresh = false;
        self.origin = Origin::Person;
        if let Some(linked) = self.link.take() {
            self.unlinked = Some(linked);
        }
    }

    /// Replaces the text as if it had been typed.
    pub(in crate::app) fn write(&mut self, text: &str) {
        // What was held by another field is not too long for this one; if it
        // is, nothing is lost but the move.
        let _ = self.editor.set(text);
        self.typed();
    }

    /// Fills the field with what that of the last incident held.
    pub(in crate::app) fn carry(&mut self, text: &str, link: Option<&Linked>) {
        self.fill(text, link, Origin::Last);
    }

    /// Fills the field with what the person did not type.
    pub(in crate::app) fn fill(&mut self, text: &str, link: Option<&Linked>, origin: Origin) {
        self.write(text);
        let text = self.editor.text().to_owned();
        self.link = link.map(|linked| Linked { text, ..linked.clone() });
        self.origin = origin;
    }

    /// Holds what it usually holds.
    pub(in crate::app) fn reset(&mut self) {
        let usual = self.usual.clone();
        self.write(&usual);
        self.origin = Origin::Usual;
    }

    /// The text was changed by undo or redo of typing.
    pub(in crate::app) fn restored(&mut self) {
        self.typed();
        self.link = self.unlinked.take_if(|linked| linked.text == self.editor.text());
    }

    /// Shows a record that the field leads to, as nobody's change.
    pub(super) fn open_link(&mut self, named: &Named, language: Language) {
        self.open(&words::called(named, language), None);
        let text = self.editor.text().to_owned();
        self.open(&text, Some(Linked::of(named, &text, language)));
    }

    /// Leads the field to a record, by its name.
    pub(super) fn take(
        &mut self,
        candidate: &Candidate,
        language: Language,
    ) -> Result<(), Overfull> {
        let text = self.text_for(candidate, language);
        self.editor.set(&text)?;
        self.typed();
        self.lead_to(&candidate.record, &words::telling(&candidate.about, language), language);
        Ok(())
    }

    /// Leads the field to a record; what is typed stays.
    pub(super) fn lead_to(&mut self, named: &Named, about: &str, language: Language) {
        self.problem = None;
        let linked = Linked::of(named, self.editor.text(), language);
        self.link = Some(Linked { about: about.to_owned(), ..linked });
    }

    /// A new record is wanted for what is typed.
    pub(super) fn make_new(&mut self) {
        self.typed();
        self.fresh = true;
    }

    /// Whether the store should be asked what the text may mean.
    pub(super) fn is_open_question(&self) -> bool {
        self.target().is_some()
            && self.link.is_none()
            && !self.fresh
            && !self.editor.is_blank()
            && self.answered.as_deref() != Some(self.editor.text())
            && !self.is_untouched()
    }

    /// Takes in what the text may mean. A reference leads where it says, and
    /// so does the name of a place, case, source or organisation that only one
    /// record has. A person's name never does: two people may share it.
    pub(super) fn answer(&mut self, candidates: Vec<Candidate>, language: Language) {
        self.answered = Some(self.editor.text().to_owned());
        self.candidates = candidates;
        if self.fresh || self.link.is_some() {
            return;
        }
        let referred = self.text().parse::<Reference>().ok();
        let by_reference =
            self.candidates.iter().find(|found| Some(&found.record.reference) == referred.as_ref());
        let found = match (by_reference, self.meant().as_slice()) {
            (Some(found), _) => Some(found),
            (None, [only]) if !self.may_be_person() => Some(*only),
            _ => None,
        };
        if let Some(found) = found.cloned() {
            self.lead_to(&found.record, &words::telling(&found.about, language), language);
        }
    }

    /// Leads the field to the only organisation whose name is the text.
    pub(super) fn link_organisation(&mut self, language: Language) {
        let found = match self.same_name().as_slice() {
            [only] if only.record.reference.prefix == PartyForm::Organisation.letter() => {
                Some((*only).clone())
            }
            _ => None,
        };
        if let Some(found) = found.filter(|_| self.link.is_none() && !self.fresh) {
            self.lead_to(&found.record, &words::telling(&found.about, language), language);
        }
    }

    /// Candidates whose name is the text, however it is spelled.
    pub(in crate::app) fn same_name(&self) -> Vec<&Candidate> {
        let folded = fold(self.text());
        let same = |name: &str| !folded.is_empty() && fold(name) == folded;
        let candidates = self.candidates.iter().filter(|_| self.has_answer());
        candidates
            .filter(|c| {
                [c.record.called.name(), c.alias.as_deref()].into_iter().flatten().any(same)
            })
            .collect()
    }

    /// The one person who has the name that is typed, where a person has not
    /// said yet whether it is they.
    pub(super) fn namesake(&self) -> Option<&Candidate> {
        match self.meant().as_slice() {
            [only] if self.link.is_none() && !self.fresh && self.may_be_person() => Some(*only),
            _ => None,
        }
    }

    /// Fills the field with one of many texts that were put in at once.
    pub(super) fn list(&mut self, text: &str) {
        self.write(text);
        self.origin = Origin::List;
    }

    /// Whether people of the name are known, and the person has not been shown them.
    pub(super) fn is_unseen(&self) -> bool {
        let open = self.link.is_none() && !self.fresh;
        self.origin == Origin::List && open && !self.meant().is_empty()
    }

    /// Whether several have the name, of what can only be one.
    pub(super) fn is_ambiguous(&self) -> bool {
        !self.fresh && !self.may_be_person() && self.meant().len() > 1
    }

    /// Whether `candidates` belong to what is typed.
    pub(super) fn has_answer(&self) -> bool {
        self.answered.as_deref() == Some(self.editor.text())
    }

    /// Whether a name may be that of a person, of whom two can share one.
    pub(super) fn may_be_person(&self) -> bool {
        !matches!(
            self.target(),
            Some(Target::Place | Target::Source | Target::Case | Target::Organisation)
        )
    }
}

fn extent(shape: Shape) -> Extent {
    match shape {
        Shape::Text | Shape::Injuries | Shape::Provisions => Extent::Lines,
        Shape::Terms(_) | Shape::Tags => Extent::List,
        _ => Extent::Line,
    }
}
