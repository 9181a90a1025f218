//! A form as a template: what it would keep, and how it is filled by one.

use super::field::Origin;
use super::quick::QuickSlot;
use super::{Focus, Form, FormField, Linked, Part, Section};
use crate::app::reader::Reader;
use crate::model::Language;
use crate::model::RecordId;
use crate::model::called::Named;
use crate::model::details::Family;
use crate::model::records::template::{KeptTemplate, TemplateSlot};

impl Form {
    /// What a template of the form would fill: all that is filled now.
    pub(in crate::app) fn template_slots(&self) -> Vec<TemplateSlot> {
        let mut slots = Vec::new();
        for (index, section) in self.sections.iter().enumerate() {
            let filled = |field: &&FormField| field.is_filled() && !field.text().is_empty();
            if section.part != Part::Record && !section.fields.iter().any(|field| filled(&field)) {
                continue;
            }
            let before = self.sections.get(..index).unwrap_or_default();
            let number = before.iter().filter(|other| other.part == section.part).count();
            let number = u16::try_from(number).unwrap_or(u16::MAX);
            slots.extend(section.fields.iter().filter(filled).map(|field| TemplateSlot {
                part: section.part.slug().to_owned(),
                number,
                family: field.family.map(|family| family.slug().to_owned()),
                field: field.name.to_owned(),
                text: field.text().to_owned(),
                link: field.link.as_ref().map(|linked| linked.id),
            }));
        }
        slots
    }

    /// Fills what nothing was typed into as a template says, and goes to the
    /// first field that it leaves open. What a person typed stays.
    pub(in crate::app) fn fill(&mut self, kept: &KeptTemplate, reader: Reader) {
        let slots = &kept.template.content.slots;
        self.fill_with(slots, &kept.linked, Origin::Template, reader);
    }

    /// Fills what nothing was typed into; only what `linked` has is linked.
    pub(super) fn fill_with(
        &mut self,
        slots: &[TemplateSlot],
        linked: &[(RecordId, Named)],
        origin: Origin,
        reader: Reader,
    ) {
        let (details, others): (Vec<_>, Vec<_>) =
            slots.iter().partition(|slot| slot.family.is_some());
        for part in self.kind.parts() {
            self.make_room(*part, &others, reader);
        }
        for slot in others {
            self.fill_slot(slot, linked, origin, reader.language);
        }
        // The kind of incident tells which details there are.
        self.swap_details();
        for slot in details {
            self.fill_slot(slot, linked, origin, reader.language);
        }
        self.popup = super::Popup::default();
        self.dirty = !self.is_blank();
        self.go_to_open(reader);
    }

    /// Makes as many sections of a part as the template fills, where nothing
    /// was typed into those that there are.
    fn make_room(&mut self, part: Part, slots: &[&TemplateSlot], reader: Reader) {
        let of_part = slots.iter().filter(|slot| slot.part == part.slug());
        let Some(last) = of_part.map(|slot| usize::from(slot.number)).max() else { return };
        let idle = |field: &FormField| field.is_carried() || field.is_untouched();
        let free = |section: &Section| section.record.is_none() && section.fields.iter().all(idle);
        if !self.sections.iter().filter(|section| section.part == part).all(free) {
            return;
        }
        let first = self.sections.iter().position(|section| section.part == part);
        self.sections.retain(|section| section.part != part);
        let at = first.unwrap_or(self.sections.len()).min(self.sections.len());
        let made = (0..=last).map(|_| Section::part(part, self.kind, reader.language));
        self.sections.splice(at..at, made);
        if self.at(self.focus).is_none() {
            self.focus = Focus::default();
        }
    }

    fn fill_slot(
        &mut self,
        slot: &TemplateSlot,
        linked: &[(RecordId, Named)],
        origin: Origin,
        language: Language,
    ) {
        let family = slot.family.as_deref().and_then(Family::parse);
        let mut sections =
            self.sections.iter_mut().filter(|section| section.part.slug() == slot.part);
        let section = sections.nth(usize::from(slot.number));
        let field = section.and_then(|section| {
            let same = |field: &&mut FormField| field.name == slot.field && field.family == family;
            section.fields.iter_mut().find(same)
        });
        let Some(field) = field.filter(|field| !field.is_filled() || field.is_carried()) else {
            return;
        };
        let linked = linked.iter().find(|(id, _)| Some(*id) == slot.link);
        let linked = linked.map(|(_, named)| Linked::of(named, &slot.text, language));
        field.fill(&slot.text, linked.as_ref(), origin);
    }

    /// Goes to the first slot, or field, that is empty.
    pub(super) fn go_to_open(&mut self, reader: Reader) {
        if self.is_quick() {
            let blank = |slot: &QuickSlot| {
                let entries = self.entries(*slot);
                entries.iter().all(|at| self.at(*at).is_some_and(|field| field.editor.is_blank()))
            };
            let mut slots = QuickSlot::ALL.into_iter().filter(|slot| !self.passes(*slot));
            let slot = slots.find(blank).unwrap_or(QuickSlot::Who);
            return self.go_to_slot(slot, reader);
        }
        let blank = |at: &Focus| self.at(*at).is_some_and(|field| field.editor.is_blank());
        let open = self.shown().find(blank);
        self.focus_on(open.unwrap_or_default(), reader);
    }
}
