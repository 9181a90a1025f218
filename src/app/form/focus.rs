//! Which fields are shown, and which of them takes keys.

use super::{Form, Popup};
use crate::app::reader::Reader;
use crate::model::field::Shape;

/// A field of a form.
#[derive(Clone, Copy, Debug, Default, Eq, Ord, PartialEq, PartialOrd)]
pub struct Focus {
    /// Index of the section.
    pub section: usize,
    /// Index of the field in it.
    pub field: usize,
}

impl Form {
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

    /// Moves the focus; the field that is left is checked.
    pub(in crate::app) fn focus_on(&mut self, focus: Focus, reader: Reader) {
        let name = self.field_name_problem(reader);
        if let Some(left) = self.field_mut() {
            left.check(reader);
            left.problem = left.problem.take().or(name);
        }
        self.popup = Popup::default();
        self.focus = focus;
    }

    /// Moves the focus to the field of that name of the record itself, shown or not.
    pub(in crate::app) fn focus_on_named(&mut self, name: &str, reader: Reader) {
        let fields = self.sections.first().map(|main| main.fields.iter());
        let field = fields.and_then(|mut fields| fields.position(|field| field.name == name));
        if let Some(field) = field {
            self.focus_on(Focus { section: 0, field }, reader);
        }
    }

    /// What is wrong with the name of a field in focus.
    fn field_name_problem(&self, reader: Reader) -> Option<String> {
        let field = self.field().filter(|field| field.shape == Shape::FieldName)?;
        self.section()?.field_name(field, reader.language).err()
    }

    /// Moves the focus to the field after, or before; round at the ends.
    pub(in crate::app) fn step_focus(&mut self, forward: bool, reader: Reader) {
        let target = if forward {
            self.shown().find(|at| *at > self.focus).or_else(|| self.shown().next())
        } else {
            self.shown().rfind(|at| *at < self.focus).or_else(|| self.shown().next_back())
        };
        self.focus_on(target.unwrap_or_default(), reader);
    }

    /// Moves the focus to the first field of the section after, or before.
    pub(in crate::app) fn step_section(&mut self, forward: bool, reader: Reader) {
        let last = self.sections.len().saturating_sub(1);
        let by = if forward { 1 } else { -1 };
        let section = self.focus.section.saturating_add_signed(by).min(last);
        let first = self.shown().find(|at| at.section == section);
        self.focus_on(first.unwrap_or_default(), reader);
    }

    pub(in crate::app) fn is_last(&self) -> bool {
        self.shown().next_back() == Some(self.focus)
    }
}
