//! What changes in a form besides the text of a field: details, parts.

use super::{Focus, Form, FormField, Part, Popup, Section};
use crate::app::reader::Reader;
use crate::model::RecordId;

impl Form {
    /// What follows from a change of the field in focus.
    pub(in crate::app) fn changed(&mut self) {
        self.dirty = true;
        self.aside.told = false;
        self.retell();
        self.removed_last = false;
        self.narrow_list();
        self.swap_details();
    }

    /// Asks for the details of the kind of incident that is typed, unless it is
    /// one field of many.
    pub(in crate::app) fn swap_details(&mut self) {
        if self.many.is_some() {
            return;
        }
        let Some(main) = self.sections.first_mut() else { return };
        let Some(family) = main.family() else { return };
        let in_focus = main.fields.get(self.focus.field).map(|field| (field.name, field.family));
        let left = main.ask_details(family);
        self.aside.fields.extend(left.into_iter().filter(|field| !field.editor.is_blank()));
        for field in main.fields.iter_mut().filter(|field| field.family.is_some()) {
            let same = |kept: &FormField| kept.name == field.name && kept.family == field.family;
            if let Some(kept) = self.aside.fields.iter().position(same) {
                *field = self.aside.fields.remove(kept);
            }
        }
        if self.focus.section == 0 {
            let place = main.fields.iter().position(|f| in_focus == Some((f.name, f.family)));
            self.focus.field = place.unwrap_or_default();
        }
    }

    /// Adds a part after the section in focus, or after its like, and goes
    /// there. Where one is still empty it goes to that.
    pub(in crate::app) fn add(&mut self, part: Part, reader: Reader) {
        let of_part = |section: &Section| section.part == part;
        self.menu = None;
        let empty = self.sections.iter().position(|section| of_part(section) && section.is_blank());
        if let Some(section) = empty {
            self.focus_on(Focus { section, field: 0 }, reader);
            return;
        }
        let here = self.section().is_some_and(of_part).then_some(self.focus.section);
        let last = here.or_else(|| self.sections.iter().rposition(of_part));
        let at = last.map_or(self.sections.len(), |at| at + 1);
        self.sections.insert(at, Section::part(part, self.kind, reader.language));
        self.dirty = true;
        self.focus_on(Focus { section: at, field: 0 }, reader);
    }

    /// Takes the section in focus out; says whether it is one that can be.
    pub(in crate::app) fn remove(&mut self) -> bool {
        let at = self.focus.section;
        if at == 0 || at >= self.sections.len() {
            return false;
        }
        let section = self.sections.remove(at);
        self.removed.push((at, section));
        let section = at.min(self.sections.len().saturating_sub(1));
        self.focus = Focus { section, field: 0 };
        self.popup = Popup::default();
        self.dirty = true;
        self.removed_last = true;
        true
    }

    /// Whether to take a section out was the last thing that was done.
    pub(super) fn has_just_removed(&self) -> bool {
        self.removed_last
    }

    /// Brings back the section that was taken out last.
    pub(in crate::app) fn bring_back(&mut self, reader: Reader) -> bool {
        let Some((at, section)) = self.removed.pop() else { return false };
        let at = at.min(self.sections.len());
        self.sections.insert(at, section);
        self.removed_last = !self.removed.is_empty();
        self.dirty = true;
        self.focus_on(Focus { section: at, field: 0 }, reader);
        true
    }

    /// Shows the rare fields of the section in focus, or hides them.
    pub(in crate::app) fn toggle_rare(&mut self) {
        let Some(section) = self.sections.get_mut(self.focus.section) else { return };
        section.expanded = !section.expanded;
    }

    /// The role in the section in focus, as typed.
    pub(in crate::app) fn role(&self) -> String {
        let role = self.section().and_then(|s| s.fields.iter().find(|f| f.name == "role"));
        role.map_or_else(String::new, |field| field.text().to_owned())
    }

    /// Stored records that were taken out.
    pub(super) fn removed_records(&self) -> impl Iterator<Item = RecordId> {
        self.removed.iter().filter_map(|(_, section)| Some(section.record.as_ref()?.id))
    }
}
