//! Text that says itself what it is moves to its slot, in whichever it was typed.

use super::{LastIncident, QuickSlot};
use crate::app::form::{Focus, Form, FormField, Part, Reader};
use crate::model::field::Shape;
use crate::model::quick_line::{Slot, recognise};
use crate::model::vocabulary::{Term, Vocabulary};

/// What stands between names in one slot.
const AND: &str = " & ";

/// Where the text of a slot belongs.
#[derive(Clone, Debug, PartialEq)]
enum Belongs {
    /// In a slot: its texts, and the role that they give.
    Slot(QuickSlot, Vec<String>, Option<Term>),
    /// In a field that the line does not show.
    Field(&'static str, String),
    /// Nowhere: the slot is left out.
    Nowhere,
}

impl Form {
    /// Gives the text of every slot its place; says whether all could be told.
    /// Where not, the focus is on what could not.
    pub(in crate::app) fn settle_all(
        &mut self,
        last: Option<&LastIncident>,
        reader: Reader,
    ) -> bool {
        for slot in QuickSlot::ALL {
            let mut index = 0;
            while let Some(at) = self.entries(slot).get(index).copied() {
                if !self.settle(at, last, reader) {
                    self.focus = at;
                    return false;
                }
                index += 1;
            }
        }
        true
    }

    /// Gives the text of the slot in focus its place.
    pub(in crate::app) fn settle_focus(
        &mut self,
        last: Option<&LastIncident>,
        reader: Reader,
    ) -> bool {
        self.settle(self.focus, last, reader)
    }

    fn settle(&mut self, at: Focus, last: Option<&LastIncident>, reader: Reader) -> bool {
        if let Err(problem) = self.ditto(at, last, reader) {
            if let Some(field) = self.at_mut(at) {
                field.problem = Some(problem);
            }
            return false;
        }
        let focus = self.slot_at(self.focus);
        if let Some(belongs) = self.belongs(at, reader) {
            self.give_place(at, belongs, reader);
            self.dirty = true;
            self.keep_focus(focus);
        }
        true
    }

    /// The slot that the text of a field will move to.
    pub fn destination(&self, at: Focus, reader: Reader) -> Option<QuickSlot> {
        match self.belongs(at, reader)? {
            Belongs::Slot(slot, ..) => Some(slot).filter(|slot| self.slot_at(at) != Some(*slot)),
            Belongs::Field(..) | Belongs::Nowhere => None,
        }
    }

    /// Where the text of a field belongs, if not where it is. What is free to
    /// be a name stays: only what is certain moves, and only where nothing was
    /// typed yet.
    fn belongs(&self, at: Focus, reader: Reader) -> Option<Belongs> {
        let (slot, field) = (self.slot_at(at)?, self.at(at)?);
        let settled = field.is_carried() || field.link.is_some() || field.fresh;
        let own = !matches!(field.shape, Shape::Link(_))
            && field.shape.read(field.text(), reader.today).is_ok();
        if settled || own || field.editor.is_blank() || !field.same_name().is_empty() {
            return None;
        }
        let belongs = self.recognised(slot, field, reader)?;
        let Belongs::Slot(to, texts, _) = &belongs else { return Some(belongs) };
        let stays = *to == slot && texts.iter().eq([field.text()]);
        let taken = *to != slot && to.part() == Part::Record && !self.is_free(*to);
        (!stays && !taken && !texts.is_empty()).then_some(belongs)
    }

    fn recognised(&self, slot: QuickSlot, field: &FormField, reader: Reader) -> Option<Belongs> {
        let text = field.text();
        let here = |to| Some(Belongs::Slot(to, vec![text.to_owned()], None));
        let is_place = |name: &str| self.is_place(name);
        match recognise(text, reader.today, &is_place) {
            Slot::When(_) | Slot::Unsure(_) | Slot::Misdated(..) => here(QuickSlot::When),
            Slot::What(_) => here(QuickSlot::What),
            Slot::Where(name) => Some(Belongs::Slot(QuickSlot::Where, vec![name], None)),
            // Who did it may be called by a word that means something elsewhere.
            Slot::Who(..) | Slot::Source(_) | Slot::Case(_) | Slot::Note(_)
                if slot == QuickSlot::By =>
            {
                None
            }
            Slot::Who(role, names) => Some(Belongs::Slot(QuickSlot::Who, names, Some(role))),
            Slot::By(names) => Some(Belongs::Slot(QuickSlot::By, names, None)),
            Slot::Source(title) => Some(Belongs::Slot(QuickSlot::Source, vec![title], None)),
            Slot::Case(name) => Some(Belongs::Field("case", name)),
            Slot::Note(text) => Some(Belongs::Field("narrative", text)),
            Slot::Blank => Some(Belongs::Nowhere),
            Slot::Open(text) => match slot {
                QuickSlot::Who | QuickSlot::By if text.contains(AND) => {
                    let names = text.split(AND).map(str::trim).filter(|name| !name.is_empty());
                    Some(Belongs::Slot(slot, names.map(str::to_owned).collect(), None))
                }
                _ => None,
            },
        }
    }

    /// Whether the text in focus is the name of a known place.
    fn is_place(&self, name: &str) -> bool {
        let probe = self.quick.as_ref().and_then(|quick| quick.probe.as_ref());
        probe.is_some_and(|probe| {
            probe.text() == name && (probe.link.is_some() || !probe.same_name().is_empty())
        })
    }

    /// Has the store asked whether the text in focus is the name of a place,
    /// where that would be of use.
    pub(in crate::app) fn aim_probe(&mut self) {
        let open = |field: &&FormField| !field.is_carried() && field.link.is_none() && !field.fresh;
        let elsewhere = self.slot_at(self.focus).is_some_and(|slot| slot != QuickSlot::Where);
        let wanted = elsewhere && self.is_quick() && self.is_free(QuickSlot::Where);
        let text = self.field().filter(open).filter(|_| wanted).map_or("", FormField::text);
        let text = text.to_owned();
        let probe = self.quick.as_mut().and_then(|quick| quick.probe.as_mut());
        if let Some(probe) = probe.filter(|probe| probe.editor.text() != text) {
            probe.write(&text);
        }
    }

    fn give_place(&mut self, at: Focus, belongs: Belongs, reader: Reader) {
        let own = self.slot_at(at);
        if let Some(field) = self.at_mut(at) {
            field.write("");
        }
        match belongs {
            Belongs::Slot(slot, texts, role) if slot.part() == Part::Record => {
                drop(role);
                self.write_slot(slot, texts.first());
            }
            Belongs::Slot(slot, texts, role) => {
                if own != Some(slot) && self.is_free(slot) {
                    self.clear_slot(slot, reader);
                }
                for text in &texts {
                    self.write_entry(slot, text, role.as_ref(), reader);
                }
            }
            Belongs::Field(name, text) => {
                let main = self.sections.first_mut();
                let field = main.and_then(|main| main.fields.iter_mut().find(|f| f.name == name));
                if let Some(field) = field {
                    let before = field.editor.text().trim_end();
                    let joined = if before.is_empty() { text } else { format!("{before}\n{text}") };
                    field.write(&joined);
                }
            }
            Belongs::Nowhere => {}
        }
    }

    fn write_slot(&mut self, slot: QuickSlot, text: Option<&String>) {
        let field = self.entries(slot).first().copied().and_then(|at| self.at_mut(at));
        if let (Some(field), Some(text)) = (field, text) {
            field.write(text);
            self.swap_details();
        }
    }

    /// Writes a name into the first empty entry of a slot, or a new one.
    fn write_entry(&mut self, slot: QuickSlot, text: &str, role: Option<&Term>, reader: Reader) {
        let blank = |form: &Self| {
            let is_blank = |at: &Focus| form.at(*at).is_some_and(|field| field.editor.is_blank());
            form.entries(slot).into_iter().find(is_blank)
        };
        if blank(self).is_none() {
            self.insert_part(slot, reader);
        }
        let Some(at) = blank(self) else { return };
        if let Some(field) = self.at_mut(at) {
            field.write(text);
        }
        if let Some(role) = role {
            let label = Vocabulary::Role.label(role.as_str(), reader.language).to_owned();
            self.write_role(at.section, &label);
        }
    }
}
