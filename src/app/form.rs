//! A form: a record and its parts, as they are being typed.

mod draft;
mod field;
mod novel;
mod part;
mod save;
mod section;
mod suggest;

use crate::app::effect::Request;
use crate::app::labels;
use crate::model::draft::DraftId;
use crate::model::find::{Candidate, Editable};
use crate::model::whole::Named;
use crate::model::{Kind, RecordId};

pub use field::{FormField, Linked, Reader};
pub use novel::Novel;
pub use part::Part;
pub use section::Section;
pub use suggest::{Popup, Suggestion};

/// A form being filled in.
#[derive(Clone, Debug, PartialEq)]
pub struct Form {
    /// The kind of record that it is about.
    pub kind: Kind,
    /// The record itself, then its parts. Never empty.
    pub sections: Vec<Section>,
    /// The field that takes keys.
    pub focus: Focus,
    /// What may be meant by the field in focus.
    pub popup: Popup,
    /// The line chosen in the menu of parts to add, while it is open.
    pub menu: Option<usize>,
    /// The draft that it is kept as.
    pub draft: DraftId,
    /// When it was last kept as a draft, in milliseconds since 1970.
    pub kept: Option<u64>,
    /// How far it is on its way to the store.
    pub stage: Stage,
    /// Whether something changed since it was last kept as a draft.
    pub(super) dirty: bool,
    /// Details that another kind of incident asks for, kept for when it is chosen again.
    aside: Vec<FormField>,
    /// Whether the person was told that these will not be saved.
    told_aside: bool,
    /// Sections taken out, with their places, last taken last.
    removed: Vec<(usize, Section)>,
    /// Whether the last change was to take a section out.
    removed_last: bool,
    question: Option<Question>,
    asked: u64,
}

/// How far a form is on its way to the store.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Stage {
    /// It is being filled in.
    #[default]
    Filling,
    /// It is to be saved once the store has said what its names mean.
    Asking,
    /// It has been handed to the store, which has not answered.
    Saving,
}

/// A field of a form.
#[derive(Clone, Copy, Debug, Default, Eq, Ord, PartialEq, PartialOrd)]
pub struct Focus {
    /// Index of the section.
    pub section: usize,
    /// Index of the field in it.
    pub field: usize,
}

/// What the store was asked last.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Question {
    ticket: u64,
    about: Focus,
}

/// Cells of the column of labels.
pub const LABEL: usize = 17;

/// Cells of a row of a text of many lines, on a screen of so many columns.
pub fn text_width(columns: u16) -> usize {
    usize::from(columns).saturating_sub(LABEL + 4).max(8)
}

/// Records offered for what is typed into a link.
const OFFERED: usize = 8;

impl Form {
    /// A form for a new record.
    pub fn new(kind: Kind, draft: DraftId, reader: Reader) -> Self {
        let mut form = Self::of(kind, vec![Section::record(kind)], draft);
        match kind {
            Kind::Incident => {
                let parts = Part::of(kind).iter().map(|part| Section::part(*part, reader.language));
                form.sections.extend(parts);
            }
            Kind::Party => form.preset("form", "person", reader),
            _ => {}
        }
        form
    }

    /// A form to edit a record and its parts.
    pub fn edit(editable: &Editable, draft: DraftId, reader: Reader) -> Self {
        let section = |part, named: &Named, fields| {
            Section::stored(part, named, fields, editable, reader.language)
        };
        let mut sections = vec![section(Part::Record, &editable.record, &editable.fields)];
        for stored in &editable.parts {
            if let Some(part) = Section::part_of(&stored.record, &stored.fields) {
                sections.push(section(part, &stored.record, &stored.fields));
            }
        }
        if editable.record.kind == Kind::Incident {
            for part in Part::of(Kind::Incident) {
                if sections.iter().all(|section| section.part != *part) {
                    sections.push(Section::part(*part, reader.language));
                }
            }
        }
        if let Some(after) = sections.get_mut(1..) {
            let order = |section: &Section| {
                Part::of(editable.record.kind).iter().position(|part| *part == section.part)
            };
            after.sort_by_key(order);
        }
        Self::of(editable.record.kind, sections, draft)
    }

    fn of(kind: Kind, sections: Vec<Section>, draft: DraftId) -> Self {
        Self {
            kind,
            sections,
            focus: Focus::default(),
            popup: Popup::default(),
            menu: None,
            draft,
            kept: None,
            stage: Stage::Filling,
            dirty: false,
            aside: vec![],
            told_aside: false,
            removed: vec![],
            removed_last: false,
            question: None,
            // Tickets of one form never answer the questions of another.
            asked: draft.0.unsigned_abs() << 20,
        }
    }

    /// Fills a field of a new record: a text, or the slug of a term.
    pub fn preset(&mut self, name: &str, value: &str, reader: Reader) {
        if let Some(main) = self.sections.first_mut() {
            main.preset(name, value, reader.language);
        }
    }

    /// Leads a field of a new record to another record.
    pub fn preset_link(&mut self, name: &str, named: &Named) {
        let main = self.sections.first_mut();
        let field = main.and_then(|main| main.fields.iter_mut().find(|field| field.name == name));
        if let Some(field) = field {
            field.open(&named.name, None);
            let text = field.editor.text().to_owned();
            field.open(&text, Some(Linked::of(named, &text)));
        }
    }

    /// The record that it edits; `None` for a new one.
    pub fn record(&self) -> Option<&Named> {
        self.sections.first().and_then(|main| main.record.as_ref())
    }

    /// The section in focus.
    pub fn section(&self) -> Option<&Section> {
        self.sections.get(self.focus.section)
    }

    /// The field in focus.
    pub fn field(&self) -> Option<&FormField> {
        self.at(self.focus)
    }

    pub(super) fn field_mut(&mut self) -> Option<&mut FormField> {
        self.at_mut(self.focus)
    }

    /// The field at a place.
    pub fn at(&self, focus: Focus) -> Option<&FormField> {
        self.sections.get(focus.section)?.fields.get(focus.field)
    }

    fn at_mut(&mut self, focus: Focus) -> Option<&mut FormField> {
        self.sections.get_mut(focus.section)?.fields.get_mut(focus.field)
    }

    /// Whether a field is shown.
    pub fn shows(&self, focus: Focus) -> bool {
        focus == self.focus
            || self.sections.get(focus.section).is_some_and(|section| section.shows(focus.field))
    }

    /// The fields that are shown, from top to bottom.
    pub fn shown(&self) -> impl DoubleEndedIterator<Item = Focus> {
        let all = self.sections.iter().enumerate().flat_map(|(section, of)| {
            (0..of.fields.len()).map(move |field| Focus { section, field })
        });
        all.filter(|focus| self.shows(*focus))
    }

    /// How a field is understood, where that is not plain.
    pub fn reading(&self, focus: Focus, reader: Reader) -> Option<String> {
        let section = self.sections.get(focus.section)?;
        section.reading(section.fields.get(focus.field)?, reader)
    }

    /// Whether a section has to be filled in: a new part may stay empty.
    pub fn needs(&self, section: usize) -> bool {
        section == 0 || self.sections.get(section).is_some_and(|section| !section.is_blank())
    }

    /// How to fill the field in focus, while it is empty.
    pub fn hint(&self) -> Option<&'static str> {
        let field = self.field().filter(|field| field.editor.is_blank())?;
        let part = self.section().map_or(Part::Record, |section| section.part);
        labels::hint(field.shape, part)
    }

    /// What the form is about: `New incident`, `I-412  Held overnight`.
    pub fn head(&self) -> String {
        match self.record() {
            Some(named) => format!("{}  {}", named.reference, named.name),
            None => format!("New {}", labels::kind(self.kind)),
        }
    }

    /// Whether nothing differs from what the form was opened with.
    pub fn is_blank(&self) -> bool {
        let untouched = |section: &Section| section.fields.iter().all(FormField::is_untouched);
        self.removed.is_empty()
            && self.aside.iter().all(FormField::is_untouched)
            && self.sections.iter().all(untouched)
    }

    /// Moves the focus; the field that is left is checked.
    pub(super) fn focus_on(&mut self, focus: Focus, reader: Reader) {
        if let Some(left) = self.field_mut() {
            left.check(reader);
        }
        self.popup = Popup::default();
        self.focus = focus;
    }

    /// Moves the focus to the field after, or before; round at the ends.
    pub(super) fn step_focus(&mut self, forward: bool, reader: Reader) {
        let target = if forward {
            self.shown().find(|at| *at > self.focus).or_else(|| self.shown().next())
        } else {
            self.shown().rfind(|at| *at < self.focus).or_else(|| self.shown().next_back())
        };
        self.focus_on(target.unwrap_or_default(), reader);
    }

    /// Moves the focus to the first field of the section after, or before.
    pub(super) fn step_section(&mut self, forward: bool, reader: Reader) {
        let last = self.sections.len().saturating_sub(1);
        let by = if forward { 1 } else { -1 };
        let section = self.focus.section.saturating_add_signed(by).min(last);
        let first = self.shown().find(|at| at.section == section);
        self.focus_on(first.unwrap_or_default(), reader);
    }

    pub(super) fn is_last(&self) -> bool {
        self.shown().next_back() == Some(self.focus)
    }

    /// What follows from a change of the field in focus.
    pub(super) fn changed(&mut self) {
        self.dirty = true;
        self.told_aside = false;
        self.removed_last = false;
        self.popup = Popup { open: true, ..Popup::default() };
        self.swap_details();
    }

    /// Asks for the details of the kind of incident that is typed.
    fn swap_details(&mut self) {
        let Some(main) = self.sections.first_mut() else { return };
        let Some(family) = main.family() else { return };
        let in_focus = main.fields.get(self.focus.field).map(|field| (field.name, field.family));
        let left = main.ask_details(family);
        self.aside.extend(left.into_iter().filter(|field| !field.editor.is_blank()));
        for field in main.fields.iter_mut().filter(|field| field.family.is_some()) {
            let same = |kept: &FormField| kept.name == field.name && kept.family == field.family;
            if let Some(kept) = self.aside.iter().position(same) {
                *field = self.aside.remove(kept);
            }
        }
        if self.focus.section == 0 {
            let place = main.fields.iter().position(|f| in_focus == Some((f.name, f.family)));
            self.focus.field = place.unwrap_or_default();
        }
    }

    /// Adds a part after the section in focus, or after its like, and goes there.
    pub(super) fn add(&mut self, part: Part, reader: Reader) {
        let of_part = |section: &Section| section.part == part;
        let here = self.section().is_some_and(of_part).then_some(self.focus.section);
        let last = here.or_else(|| self.sections.iter().rposition(of_part));
        let at = last.map_or(self.sections.len(), |at| at + 1);
        self.sections.insert(at, Section::part(part, reader.language));
        self.menu = None;
        self.dirty = true;
        self.focus_on(Focus { section: at, field: 0 }, reader);
    }

    /// Takes the section in focus out; says whether it is one that can be.
    pub(super) fn remove(&mut self) -> bool {
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

    /// Brings back the section that was just taken out.
    pub(super) fn bring_back(&mut self, reader: Reader) -> bool {
        if !self.removed_last {
            return false;
        }
        let Some((at, section)) = self.removed.pop() else { return false };
        let at = at.min(self.sections.len());
        self.sections.insert(at, section);
        self.removed_last = !self.removed.is_empty();
        self.dirty = true;
        self.focus_on(Focus { section: at, field: 0 }, reader);
        true
    }

    /// What to ask the store next: about the field in focus, else about any
    /// other whose text has not been looked up.
    pub(super) fn next_question(&mut self) -> Option<Request> {
        let all = self.sections.iter().enumerate().flat_map(|(section, of)| {
            (0..of.fields.len()).map(move |field| Focus { section, field })
        });
        let mut order = std::iter::once(self.focus).chain(all);
        let about = order.find(|at| self.at(*at).is_some_and(FormField::is_open_question))?;
        let field = self.at(about)?;
        let (target, text) = (field.target()?, field.editor.text().to_owned());
        self.asked += 1;
        self.question = Some(Question { ticket: self.asked, about });
        Some(Request::Complete { ticket: self.asked, target, text, limit: OFFERED })
    }

    /// Takes in an answer; one to an older question is dropped.
    pub(super) fn answer(&mut self, ticket: u64, text: &str, candidates: Vec<Candidate>) -> bool {
        let Some(question) = self.question.take_if(|q| q.ticket == ticket) else { return false };
        match self.at_mut(question.about).filter(|field| field.editor.text() == text) {
            Some(field) => field.answer(candidates),
            None => return false,
        }
        true
    }

    /// Forgets a question that was not answered; says whether it was the last.
    pub(super) fn give_up(&mut self, ticket: u64) -> bool {
        self.question.take_if(|question| question.ticket == ticket).is_some()
    }

    /// Shows the rare fields of the section in focus, or hides them.
    pub(super) fn toggle_rare(&mut self) {
        let Some(section) = self.sections.get_mut(self.focus.section) else { return };
        section.expanded = !section.expanded;
    }

    /// The role in the section in focus, as typed.
    pub(super) fn role(&self) -> String {
        let role = self.section().and_then(|s| s.fields.iter().find(|f| f.name == "role"));
        role.map_or_else(String::new, |field| field.text().to_owned())
    }

    /// Fills the role in the section in focus.
    pub(super) fn set_role(&mut self, role: &str) {
        let section = self.sections.get_mut(self.focus.section);
        let field = section.and_then(|s| s.fields.iter_mut().find(|f| f.name == "role"));
        if let Some(field) = field.filter(|field| field.text() != role) {
            field.open(role, None);
        }
    }

    /// Stored records that were taken out.
    fn removed_records(&self) -> impl Iterator<Item = RecordId> {
        self.removed.iter().filter_map(|(_, section)| Some(section.record.as_ref()?.id))
    }
}
