//! A form: a record and its parts, as they are being typed.

mod answers;
mod as_text;
mod bindings;
mod carried;
mod change;
mod changes;
mod cited;
mod draft;
mod field;
mod focus;
mod forms;
mod handing;
pub(super) mod keys;
mod listed;
mod locator;
mod long_text;
mod many;
mod part;
mod paste;
mod question;
mod quick;
mod reading;
mod refusal;
mod save;
mod section;
mod several;
mod similar;
mod suggest;
mod template;
mod tie;
mod timed;
mod touch;

use crate::words::{self, AskedField};
use std::borrow::Cow;
use std::collections::BTreeSet;

use super::reader::Reader;
use crate::app::keymap::Context;
use crate::model::called::Named;
use crate::model::draft::DraftId;
use crate::model::field::Shape;
use crate::model::find::Editable;
use crate::model::fold::fold;
use crate::model::part::Part;
use crate::model::records::incident::{CONFIRMED, VERIFICATION};
use crate::model::records::party::PartyForm;
use crate::model::vocabulary::Vocabulary;
use crate::model::{Kind, Language};

pub(super) use bindings::KEYS;
pub use carried::Carried;
use cited::CitedField;
pub use field::{FormField, Linked, Origin};
pub use focus::Focus;
pub use forms::Forms;
use handing::Handing;
pub use listed::{ListLine, Popup, ShownFor};
pub use long_text::{Find, LongText};
pub use many::Many;
use question::LookUp;
pub use quick::{Ahead, LastIncident, Likely, Quick, QuickSlot};
pub use section::Section;
pub use suggest::Suggestion;
use suggest::Took;

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
    /// The language of what is offered in it.
    pub(super) language: Language,
    /// The draft that it is kept as.
    pub draft: DraftId,
    /// When it was last kept as a draft, in milliseconds since 1970.
    pub kept: Option<u64>,
    /// How far it is on its way to the store.
    pub stage: Stage,
    /// The text in focus, while it is written on the whole screen.
    pub long: Option<LongText>,
    /// What it keeps while only the slots of a quick line are shown.
    pub quick: Option<Quick>,
    /// What was typed for the line after this one, while this was on its way to
    /// the store. It waits until this is stored or closed.
    pub ahead: Vec<Ahead>,
    /// What it is for, where it is about one field of many records.
    pub many: Option<Many>,
    /// Whether something changed since it was last kept as a draft.
    pub(super) dirty: bool,
    /// Whether it could not be kept as it stands.
    pub unkept: bool,
    /// How far the handing over of its text to an editor outside is.
    handing: Handing,
    aside: Aside,
    /// Sections taken out, with their places, last taken last.
    removed: Vec<(usize, Section)>,
    /// Whether the last change was to take a section out.
    removed_last: bool,
    question: Option<LookUp>,
    /// Which change of the step being saved is that of the record itself.
    main_change: Option<usize>,
    asked: u64,
}

/// Details that another kind of incident asks for, kept for when it is chosen again.
#[derive(Clone, Debug, Default, PartialEq)]
struct Aside {
    fields: Vec<FormField>,
    /// Whether the person was told that these will not be saved.
    told: bool,
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

/// Cells of the column of labels, with the star of a field that is needed.
pub const LABEL: usize = words::LABEL + 2;

/// Cells of a row of a text of many lines, on a screen of so many columns.
pub fn text_width(columns: u16) -> usize {
    usize::from(columns).saturating_sub(LABEL + 4).max(8)
}

impl Form {
    /// A form for a new record.
    pub fn new(kind: Kind, draft: DraftId, reader: Reader) -> Self {
        let mut form = Self::of(kind, vec![Section::record(kind)], draft);
        form.language = reader.language;
        let parts = Part::from_the_start(kind).iter();
        form.sections.extend(parts.map(|part| Section::part(*part, kind, reader.language)));
        if kind == Kind::Party {
            form.preset("form", PartyForm::Person.as_str(), reader);
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
            if let Some(part) = Part::of(stored.record.kind, &stored.fields) {
                sections.push(section(part, &stored.record, &stored.fields));
            }
        }
        let kind = editable.record.kind;
        for part in Part::from_the_start(kind) {
            if sections.iter().all(|section| section.part != *part) {
                sections.push(Section::part(*part, kind, reader.language));
            }
        }
        if let Some(after) = sections.get_mut(1..) {
            let order = |section: &Section| {
                editable.record.kind.parts().iter().position(|part| *part == section.part)
            };
            after.sort_by_key(order);
        }
        let mut form = Self::of(editable.record.kind, sections, draft);
        form.language = reader.language;
        form
    }

    fn of(kind: Kind, sections: Vec<Section>, draft: DraftId) -> Self {
        Self {
            kind,
            sections,
            focus: Focus::default(),
            popup: Popup::default(),
            menu: None,
            language: Language::default(),
            draft,
            kept: None,
            stage: Stage::Filling,
            long: None,
            quick: None,
            ahead: vec![],
            many: None,
            dirty: false,
            unkept: false,
            handing: Handing::default(),
            aside: Aside::default(),
            removed: vec![],
            removed_last: false,
            question: None,
            main_change: None,
            asked: 0,
        }
    }

    /// Fills a field of a new record: a text, or the slug of a term.
    pub fn preset(&mut self, name: &str, value: &str, reader: Reader) {
        if let Some(main) = self.sections.first_mut() {
            main.preset(name, value, reader.language);
        }
    }

    /// The record that it edits; `None` for a new one.
    pub fn record(&self) -> Option<&Named> {
        self.sections.first().and_then(|main| main.record.as_ref())
    }

    /// The record itself among those that a save has touched.
    pub(super) fn main_of<'a>(&'a self, saved: &'a [Named]) -> Option<&'a Named> {
        self.record().or_else(|| saved.get(self.main_change?))
    }

    /// Where its keys go.
    pub fn context(&self) -> Context {
        match &self.long {
            Some(long) if long.find.is_some() => Context::FIND,
            Some(_) => Context::TEXT,
            None if self.is_quick() => Context::QUICK,
            None => Context::FORM,
        }
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

    pub(in crate::app) fn at_mut(&mut self, focus: Focus) -> Option<&mut FormField> {
        self.sections.get_mut(focus.section)?.fields.get_mut(focus.field)
    }

    /// How a field is understood, where that is not plain.
    pub fn reading(&self, focus: Focus, reader: Reader) -> Option<String> {
        let section = self.sections.get(focus.section)?;
        let field = section.fields.get(focus.field)?;
        if focus.section == 0 && self.is_confirmed_by_few(field) {
            return Some(words::text(reader.language, "reading-confirmed-by-few").into_owned());
        }
        section.reading(field, reader)
    }

    /// Whether an incident is said to be confirmed, and the form has not two sources for it.
    fn is_confirmed_by_few(&self, field: &FormField) -> bool {
        if self.kind != Kind::Incident || field.name != VERIFICATION || self.many.is_some() {
            return false;
        }
        let said = Vocabulary::Verification.read(field.text());
        let sources = self.sections.iter().filter(|section| section.part == Part::Source);
        let sources = sources.filter_map(|section| section.fields.first());
        let named: BTreeSet<_> =
            sources.map(|source| fold(source.text())).filter(|name| !name.is_empty()).collect();
        said.is_ok_and(|said| CONFIRMED.contains(&said.as_str())) && named.len() < 2
    }

    /// Whether a section has to be filled in: a new part may stay empty.
    pub fn needs(&self, section: usize) -> bool {
        section == 0 || self.sections.get(section).is_some_and(|section| !section.is_blank())
    }

    /// How to fill the field in focus, while it is empty.
    pub fn hint(&self, language: Language) -> Option<Cow<'static, str>> {
        let field = self.field().filter(|field| field.editor.is_blank())?;
        let part = self.section().map_or(Part::Record, |section| section.part);
        let tags = self.many.is_some() && field.shape == Shape::Tags;
        let hint = if tags { Some("hint-tags") } else { reading::hint(field.shape, part) };
        hint.map(|id| words::text(language, id))
    }

    /// The label of the field in focus, and which it is.
    pub(in crate::app) fn in_focus(&self, language: Language) -> Option<(String, AskedField)> {
        let (section, field) = self.section().zip(self.field())?;
        let of = field.family.is_none().then_some(section.kind);
        let asked = AskedField { of, name: field.name, shape: field.shape };
        Some((section.label(field, language).into_owned(), asked))
    }

    /// What the form is about: `New incident`, `I-412  Held overnight`.
    pub fn head(&self, language: Language) -> String {
        if let Some(many) = &self.many {
            return many.head(language);
        }
        match self.record() {
            Some(named) => format!("{}  {}", named.reference, words::called(named, language)),
            None => words::new(self.kind, language).into_owned(),
        }
    }

    /// Whether it should be kept as a draft now: not one value for many records.
    pub(super) fn is_kept(&self) -> bool {
        self.dirty && self.stage != Stage::Saving && self.many.is_none()
    }

    /// Whether nothing differs from what the form was opened with.
    pub fn is_blank(&self) -> bool {
        let idle = |field: &FormField| field.is_carried() || field.is_idle();
        let untouched = |section: &Section| section.fields.iter().all(idle);
        self.removed.is_empty()
            && self.aside.fields.iter().all(FormField::is_untouched)
            && self.sections.iter().all(untouched)
    }
}
