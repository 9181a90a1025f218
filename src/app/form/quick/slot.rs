//! The slots of a quick line, and which fields of the form they are.

use crate::app::reader::Reader;
use crate::words;
use std::borrow::Cow;

use crate::app::form::{Focus, Form, FormField};
use crate::model::part::Part;
use crate::model::{Kind, Language};

/// A slot of the quick line.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum QuickSlot {
    /// When it happened.
    When,
    /// Where.
    Where,
    /// What happened.
    What,
    /// To whom: one or many.
    Who,
    /// Who did it: one or many.
    By,
    /// Who says so: one or many.
    Source,
    /// The case that it belongs to.
    Case,
}

impl QuickSlot {
    /// All slots, in their order.
    pub const ALL: [Self; 7] =
        [Self::When, Self::Where, Self::What, Self::Who, Self::By, Self::Source, Self::Case];

    /// The part of the form that holds it.
    pub(super) fn part(self) -> Part {
        match self {
            Self::When | Self::Where | Self::What | Self::Case => Part::Record,
            Self::Who => Part::Who,
            Self::By => Part::By,
            Self::Source => Part::Source,
        }
    }

    /// The name of its field in that part.
    fn field(self) -> &'static str {
        match self {
            Self::When => "when",
            Self::Where => "place",
            Self::What => "kind",
            Self::Who | Self::By => "party",
            Self::Source => "source",
            Self::Case => "case",
        }
    }

    /// Whether it holds as many as there are: people, sources.
    pub fn holds_many(self) -> bool {
        self.part() != Part::Record
    }

    /// What it is called.
    pub fn label(self, language: Language) -> Cow<'static, str> {
        match self {
            Self::When | Self::Where | Self::What | Self::Case => {
                words::field(Kind::Incident, self.field(), language)
            }
            Self::Who | Self::By | Self::Source => words::part(self.part(), language),
        }
    }

    /// The slot after, or before; round at the ends.
    fn next(self, forward: bool) -> Self {
        let found = if forward {
            Self::ALL.into_iter().find(|slot| *slot > self)
        } else {
            Self::ALL.into_iter().rfind(|slot| *slot < self)
        };
        found.unwrap_or(if forward { Self::When } else { Self::Case })
    }
}

impl Form {
    /// The slot that a field is.
    pub fn slot_at(&self, at: Focus) -> Option<QuickSlot> {
        let section = self.sections.get(at.section)?;
        let field = section.fields.get(at.field).filter(|field| field.family.is_none())?;
        let is = |slot: &QuickSlot| slot.part() == section.part && slot.field() == field.name;
        QuickSlot::ALL.into_iter().find(is)
    }

    /// The fields of a slot: one, or one for each person or source.
    pub fn entries(&self, slot: QuickSlot) -> Vec<Focus> {
        let of_slot = self.sections.iter().enumerate().filter(|(_, s)| s.part == slot.part());
        let entry = |(index, section): (usize, &crate::app::form::Section)| {
            let is = |field: &FormField| field.name == slot.field() && field.family.is_none();
            Some(Focus { section: index, field: section.fields.iter().position(is)? })
        };
        of_slot.filter_map(entry).collect()
    }

    /// Whether nothing was typed into a slot; what is carried there gives way.
    pub(in crate::app) fn is_free(&self, slot: QuickSlot) -> bool {
        let free = |field: &FormField| field.is_carried() || field.editor.is_blank();
        self.entries(slot).into_iter().all(|at| self.at(at).is_some_and(free))
    }

    /// The role at an entry, where it is not that of most.
    pub fn role_at(&self, at: Focus) -> Option<&str> {
        let section = self.sections.get(at.section)?;
        let role = section.fields.iter().find(|field| field.name == "role")?;
        role.is_filled().then(|| role.text())
    }

    /// Whether nothing stands in a slot.
    fn is_empty(&self, slot: QuickSlot) -> bool {
        let blank = |field: &FormField| field.editor.is_blank();
        self.entries(slot).into_iter().all(|at| self.at(at).is_some_and(blank))
    }

    /// Whether nobody is led to a slot unasked: most incidents are entered in no
    /// case. Tab leads there as to any other.
    pub fn passes(&self, slot: QuickSlot) -> bool {
        slot == QuickSlot::Case && self.is_empty(slot)
    }

    /// What was typed into fields of the incident that are not slots: `Title Night raid`.
    pub fn unshown(&self, language: Language) -> Vec<String> {
        let Some(main) = self.sections.first() else { return vec![] };
        let is_slot = |field: usize| self.slot_at(Focus { section: 0, field }).is_some();
        let filled = main.fields.iter().enumerate();
        let filled = filled.filter(|(at, field)| field.is_filled() && !is_slot(*at));
        filled
            .map(|(_, field)| format!("{} {}", main.label(field, language), field.text()))
            .collect()
    }

    /// Moves the focus to the last entry of a slot.
    pub(in crate::app) fn go_to_slot(&mut self, slot: QuickSlot, reader: Reader) {
        match self.entries(slot).last() {
            Some(at) => self.focus_on(*at, reader),
            None => self.add(slot.part(), reader),
        }
    }

    /// Moves the focus to the slot after, or before; round at the ends. A name of a
    /// list that somebody bears is looked at before its slot is left behind.
    pub(in crate::app) fn step_slot(&mut self, forward: bool, reader: Reader) {
        let entries = self.slot_at(self.focus).map_or_else(Vec::new, |slot| self.entries(slot));
        let mut after = entries.into_iter().filter(|at| forward && *at > self.focus);
        if let Some(at) = after.find(|at| self.at(*at).is_some_and(FormField::is_unseen)) {
            self.focus_on(at, reader);
            return self.list_in_passing();
        }
        self.go_to_slot(self.beside(forward), reader);
    }

    /// The slot after the one in focus, or before it.
    fn beside(&self, forward: bool) -> QuickSlot {
        self.slot_at(self.focus).map_or(QuickSlot::When, |slot| slot.next(forward))
    }

    /// Moves the focus to the entry after, or before, in the same slot, or else to
    /// the slot beside it, whichever that is.
    pub(in crate::app) fn step_entry(&mut self, forward: bool, reader: Reader) {
        let Some(slot) = self.slot_at(self.focus) else { return };
        let entries = self.entries(slot);
        let to = if forward {
            entries.into_iter().find(|at| *at > self.focus)
        } else {
            entries.into_iter().rfind(|at| *at < self.focus)
        };
        if let Some(at) = to {
            self.focus_on(at, reader);
            return self.list_in_passing();
        }
        self.go_to_slot(self.beside(forward), reader);
        let slot = self.slot_at(self.focus).filter(|_| forward);
        if let Some(first) = slot.and_then(|slot| self.entries(slot).first().copied()) {
            self.focus_on(first, reader);
            if slot.is_some_and(|slot| self.entries(slot).len() > 1) {
                self.list_in_passing();
            }
        }
    }

    /// Moves on from an entry that was linked: to the next of its slot, else to
    /// the slot after.
    pub(super) fn step_on(&mut self, reader: Reader) {
        let entries = self.slot_at(self.focus).map_or_else(Vec::new, |slot| self.entries(slot));
        match entries.into_iter().find(|at| *at > self.focus) {
            Some(next) => {
                self.focus_on(next, reader);
                self.list_in_passing();
            }
            None => self.step_slot(true, reader),
        }
    }

    /// Adds an entry to the slot in focus; where it can hold but one, to Who.
    pub(in crate::app) fn add_entry(&mut self, reader: Reader) {
        let slot = self.slot_at(self.focus).filter(|slot| slot.part() != Part::Record);
        self.add(slot.unwrap_or(QuickSlot::Who).part(), reader);
    }
}
