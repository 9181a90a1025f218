//! What a quick line takes over from the incident before it.

use std::collections::HashSet;

use super::QuickSlot;
use crate::app::form::{Focus, Form, FormField, Linked, Origin, Section};
use crate::app::reader::Reader;
use crate::model::called::Named;
use crate::model::date::{ReadContext, Reading};
use crate::model::field::Shape;
use crate::model::fold::fold;
use crate::model::part::Part;
use crate::model::time_of_day::apart;
use crate::model::{FuzzyDate, RecordId};
use crate::words;

/// What stands for what the slot of the last incident held.
const DITTO: &str = "\"";

/// What the slots of the last incident held.
#[derive(Clone, Debug, PartialEq)]
pub struct LastIncident {
    id: Option<RecordId>,
    held: Vec<Held>,
}

/// What one slot held.
#[derive(Clone, Debug, PartialEq)]
struct Held {
    slot: QuickSlot,
    entries: Vec<CarriedEntry>,
}

#[derive(Clone, Debug, PartialEq)]
struct CarriedEntry {
    text: String,
    link: Option<Linked>,
    /// The role, for someone involved.
    role: String,
}

/// Whether a text stands for what the slot of the last incident held.
fn is_ditto(text: &str) -> bool {
    text.trim() == DITTO
}

impl LastIncident {
    /// What the slots of a form hold whose records have been stored. What was
    /// made of a name is linked the next time.
    pub(in crate::app) fn of(form: &Form, saved: &[Named], reader: Reader) -> Self {
        let held = QuickSlot::ALL.map(|slot| {
            let entries =
                form.entries(slot).into_iter().filter_map(|at| entry(form, at, saved, reader));
            Held { slot, entries: entries.collect() }
        });
        let id = saved.iter().find(|named| named.kind == form.kind).map(|named| named.id);
        Self { id, held: held.into() }
    }

    /// What of it still lives, where some records are `gone`; `None` where it is
    /// gone itself.
    pub(in crate::app::form) fn living(&self, gone: &HashSet<RecordId>) -> Option<Self> {
        let lives = |id: RecordId| !gone.contains(&id);
        let led_to = |entry: &CarriedEntry| entry.link.as_ref().is_none_or(|to| lives(to.id));
        let mut living = self.clone();
        for held in &mut living.held {
            held.entries.retain(led_to);
        }
        self.id.is_none_or(lives).then_some(living)
    }

    fn held(&self, slot: QuickSlot) -> Option<&Held> {
        self.held.iter().find(|held| held.slot == slot)
    }

    fn entries(&self, slot: QuickSlot) -> &[CarriedEntry] {
        self.held(slot).map_or(&[], |held| &held.entries)
    }

    /// The text of a slot, its entries with `&` between.
    fn text(&self, slot: QuickSlot) -> String {
        let texts = self.entries(slot).iter().map(|entry| entry.text.as_str());
        texts.collect::<Vec<_>>().join(" & ")
    }
}

fn entry(form: &Form, at: Focus, saved: &[Named], reader: Reader) -> Option<CarriedEntry> {
    let section = form.sections.get(at.section)?;
    let field = section.fields.get(at.field).filter(|field| !field.editor.is_blank())?;
    let text = match field.shape {
        Shape::Date => lasting(field.text(), reader),
        // Another incident stands on another page.
        _ => match field.link.as_ref().filter(|_| field.locator().is_some()) {
            Some(linked) => linked.name.clone(),
            None => field.new_name().to_owned(),
        },
    };
    let made = || {
        let kind = section.novel(field)?.kind();
        let folded = fold(&text);
        let same = |named: &&Named| named.called.name().is_some_and(|name| fold(name) == folded);
        let made = saved.iter().filter(|named| named.kind == kind).find(same)?;
        Some(Linked::of(made, &text, reader.language))
    };
    let link = field.link.clone().or_else(made);
    let role = section.fields.iter().find(|field| field.name == "role");
    let role = role.map_or_else(String::new, |role| role.text().to_owned());
    Some(CarriedEntry { text, link, role })
}

/// A date in words that mean the same on any day: `yesterday` does not.
fn lasting(text: &str, reader: Reader) -> String {
    let on = |today| match FuzzyDate::read(text, &ReadContext { today }) {
        Ok(Reading::One(date)) => Some(date.edtf().to_string()),
        Ok(Reading::Ambiguous(_)) | Err(_) => None,
    };
    let now = on(reader.today);
    let lasts = now == on(reader.today.plus(1)) && now == on(reader.today.plus(400));
    let time = apart(text, reader.today).map(|apart| format!(" {}", apart.time.within()));
    let lasting = now.filter(|_| !lasts).map(|day| day + &time.unwrap_or_default());
    lasting.unwrap_or_else(|| text.to_owned())
}

fn same(before: &[CarriedEntry], now: &[CarriedEntry]) -> bool {
    let equal = |(a, b): (&CarriedEntry, &CarriedEntry)| match (&a.link, &b.link) {
        (Some(a), Some(b)) => a.id == b.id,
        _ => fold(&a.text) == fold(&b.text),
    };
    before.len() == now.len() && before.iter().zip(now).all(equal)
}

impl Form {
    /// Puts what the last incident held into a slot, in place of all that is there.
    pub(in crate::app) fn carry(&mut self, slot: QuickSlot, last: &LastIncident, reader: Reader) {
        let entries = last.entries(slot);
        if slot.part() != Part::Record {
            return self.carry_parts(slot, entries, reader);
        }
        let field = self.entries(slot).first().copied().and_then(|at| self.at_mut(at));
        if let (Some(field), Some(entry)) = (field, entries.first()) {
            field.carry(&entry.text, entry.link.as_ref());
            self.swap_details();
        }
    }

    fn carry_parts(&mut self, slot: QuickSlot, entries: &[CarriedEntry], reader: Reader) {
        let focus = self.slot_at(self.focus);
        self.clear_slot(slot, reader);
        for (index, entry) in entries.iter().enumerate() {
            if index > 0 {
                self.insert_part(slot, reader);
            }
            let Some(at) = self.entries(slot).last().copied() else { return };
            self.write_role(at.section, &entry.role);
            if let Some(field) = self.at_mut(at) {
                field.carry(&entry.text, entry.link.as_ref());
            }
        }
        self.keep_focus(focus);
    }

    /// Leaves one empty entry in a slot of many.
    pub(super) fn clear_slot(&mut self, slot: QuickSlot, reader: Reader) {
        let part = slot.part();
        let first = self.sections.iter().position(|section| section.part == part);
        self.sections.retain(|section| section.part != part);
        let at = first.unwrap_or(self.sections.len()).min(self.sections.len());
        self.sections.insert(at, Section::part(part, self.kind, reader.language));
    }

    /// Adds an empty entry to a slot of many; the focus stays where it is.
    pub(super) fn insert_part(&mut self, slot: QuickSlot, reader: Reader) {
        let last = self.sections.iter().rposition(|section| section.part == slot.part());
        let at = last.map_or(self.sections.len(), |last| last + 1);
        self.sections.insert(at, Section::part(slot.part(), self.kind, reader.language));
        if self.focus.section >= at {
            self.focus.section += 1;
        }
    }

    /// Brings the focus back to a slot, where sections before it came or went.
    pub(super) fn keep_focus(&mut self, slot: Option<QuickSlot>) {
        let moved = self.slot_at(self.focus) != slot;
        let back = slot.filter(|_| moved).and_then(|slot| self.entries(slot).last().copied());
        self.focus = back.unwrap_or(self.focus);
    }

    /// Gives the role to somebody involved; who did it has no other.
    pub(in crate::app) fn write_role(&mut self, section: usize, role: &str) {
        let section = self.sections.get_mut(section).filter(|section| section.part == Part::Who);
        let field = section.and_then(|s| s.fields.iter_mut().find(|field| field.name == "role"));
        if let Some(field) = field.filter(|field| field.text() != role) {
            field.write(role);
        }
    }

    /// Gives up the role that was said with a name which is no longer there.
    pub(in crate::app) fn forget_role(&mut self) {
        let focus = self.focus;
        let gone = self.at(focus).is_some_and(|field| field.editor.is_blank());
        let section = self.sections.get_mut(focus.section).filter(|s| s.part == Part::Who && gone);
        let role = section.and_then(|s| s.fields.iter_mut().find(|field| field.name == "role"));
        if let Some(role) = role.filter(|role| role.origin == Origin::Person) {
            role.reset();
        }
    }

    /// Lets By be that of the last incident while What and Where are, until the
    /// person says who did it.
    pub(in crate::app) fn follow_by(&mut self, last: Option<&LastIncident>, reader: Reader) {
        let said = self.quick.as_ref().is_none_or(|quick| quick.by_is_said);
        let Some(last) = last.filter(|_| !said && self.is_free(QuickSlot::By)) else { return };
        let like = [QuickSlot::What, QuickSlot::Where].into_iter().all(|slot| {
            let entries = self.entries(slot).into_iter();
            let now: Vec<_> = entries.filter_map(|at| entry(self, at, &[], reader)).collect();
            !now.is_empty() && same(last.entries(slot), &now)
        });
        let filled = self.entries(QuickSlot::By);
        let filled = filled.iter().any(|at| self.at(*at).is_some_and(FormField::is_carried));
        let focus = self.slot_at(self.focus);
        match (like, filled) {
            (true, false) => self.carry(QuickSlot::By, last, reader),
            (false, true) => {
                self.clear_slot(QuickSlot::By, reader);
                self.keep_focus(focus);
            }
            _ => {}
        }
    }

    /// By is as the person says from now on.
    pub(in crate::app) fn say_by(&mut self) {
        if let Some(quick) = &mut self.quick {
            quick.by_is_said = true;
        }
    }

    /// Fills the slots where nothing was typed, but for Who, as they were in
    /// the last incident.
    pub(in crate::app) fn repeat(&mut self, last: &LastIncident, reader: Reader) {
        for slot in QuickSlot::ALL {
            if slot != QuickSlot::Who && self.is_free(slot) {
                self.carry(slot, last, reader);
            }
        }
        self.say_by();
        self.go_to_slot(QuickSlot::Who, reader);
    }

    /// Whether the field in focus of a quick line is to repeat the last incident.
    pub(in crate::app) fn repeats(&self) -> bool {
        self.is_quick() && self.field().is_some_and(|field| is_ditto(field.editor.text()))
    }

    /// What the sign for repetition at a field stands for; `None` where there
    /// is no such sign.
    pub fn repetition(&self, at: Focus, last: Option<&LastIncident>) -> Option<String> {
        let slot = self.slot_at(at)?;
        self.at(at).filter(|field| is_ditto(field.editor.text()))?;
        let text = last.map(|last| last.text(slot)).filter(|text| !text.is_empty());
        Some(text.map_or_else(|| "?".to_owned(), |text| format!("= {text}")))
    }

    /// Replaces the sign for repetition at a field by what it stands for; says
    /// why it cannot.
    pub(super) fn ditto(
        &mut self,
        at: Focus,
        last: Option<&LastIncident>,
        reader: Reader,
    ) -> Result<(), String> {
        let field = self.at(at).filter(|field| is_ditto(field.editor.text()));
        let (Some(_), Some(slot)) = (field, self.slot_at(at)) else { return Ok(()) };
        let last = last.filter(|last| !last.entries(slot).is_empty());
        let last = last.ok_or_else(|| {
            words::text(reader.language, "problem-nothing-to-repeat").into_owned()
        })?;
        let first = last.entries(slot).first();
        match (self.entries(slot).as_slice(), first, self.at_mut(at)) {
            ([_, _, ..], Some(first), Some(field)) => {
                field.carry(&first.text, first.link.as_ref());
            }
            _ => self.carry(slot, last, reader),
        }
        self.dirty = true;
        Ok(())
    }
}
