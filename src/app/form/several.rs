//! A name that may be several: the person says which.

use super::field::FormField;
use super::{Form, Popup, Section, ShownFor, Took};
use crate::app::reader::Reader;
use crate::model::field::Target;
use crate::model::find::Candidate;
use crate::model::fold::fold;
use crate::model::part::Part;
use crate::model::quick_line::several;
use crate::words;

/// The list of what it may be, in which nothing is chosen yet.
const ASKED: Popup = Popup { open: true, chosen: None, shown: ShownFor::Looking };

impl FormField {
    /// The names that the text would hold if it were more than one, where nobody
    /// has said yet which it is.
    pub fn several(&self) -> Option<Vec<&str>> {
        self.several_or_one().filter(|_| !self.fresh)
    }

    /// The same, whether the person has taken it for one or not. Commas stand in
    /// titles: sources are several where each is one that is known.
    fn several_or_one(&self) -> Option<Vec<&str>> {
        if self.link.is_some() || self.is_referring() {
            return None;
        }
        let known = !self.same_name().is_empty();
        match self.target()? {
            Target::Party => several(self.text(), known),
            Target::Source if !known => {
                let titles = several(self.text(), known)?;
                titles.iter().all(|title| self.is_offered(title)).then_some(titles)
            }
            _ => None,
        }
    }

    /// Whether a record of that name is among those that the text may mean.
    fn is_offered(&self, name: &str) -> bool {
        let folded = fold(name);
        let is_it = |found: &Candidate| {
            let names = [found.record.called.name(), found.alias.as_deref()];
            names.into_iter().flatten().any(|name| fold(name) == folded)
        };
        self.has_answer() && self.candidates.iter().any(is_it)
    }
}

impl Form {
    /// Whether each of several names in the field in focus can have a part of its own.
    pub(super) fn can_split(&self) -> bool {
        let part = self.section().map(|section| section.part);
        self.many.is_none() && matches!(part, Some(Part::Who | Part::By | Part::Source))
    }

    /// Opens the question anew where the person took for one what may be several.
    pub(super) fn ask_anew(&mut self) {
        let taken =
            self.field_mut().filter(|field| field.fresh && field.several_or_one().is_some());
        if let Some(field) = taken {
            field.fresh = false;
            self.dirty = true;
        }
    }

    /// Asks whether the text in focus is one name or several, where nobody has said so.
    pub(super) fn ask_whether_several(&mut self, reader: Reader) -> bool {
        let id = if self.can_split() { "problem-one-or-several" } else { "problem-one-at-a-time" };
        let Some(field) = self.field_mut() else { return false };
        let asks = field.several().is_some();
        if asks {
            let problem = words::text(reader.language, id);
            field.problem = Some(problem.into_owned());
            self.popup = ASKED;
        }
        asks
    }

    /// Makes one new record of the text in focus.
    pub(super) fn take_as_one(&mut self, reader: Reader) -> Took {
        self.place_role(reader);
        let Some(field) = self.field_mut() else { return Took::Nothing };
        field.make_new();
        self.changed();
        self.popup = Popup::default();
        Took::Offered
    }

    /// Gives each of the names in focus a part of its own, with the role of all,
    /// and stays at the first.
    pub(super) fn take_apart(&mut self, reader: Reader) -> Took {
        self.place_role(reader);
        let names = self.field().and_then(FormField::several).unwrap_or_default();
        let names: Vec<String> = names.into_iter().map(str::to_owned).collect();
        if names.is_empty() {
            return Took::Nothing;
        }
        let (at, role) = (self.focus, self.role());
        let part = self.section().map_or(Part::Who, |section| section.part);
        for (index, name) in names.iter().enumerate() {
            let section = at.section + index;
            if index > 0 {
                let made = Section::part(part, self.kind, reader.language);
                self.sections.insert(section, made);
                self.write_role(section, &role);
            }
            let fields = self.sections.get_mut(section).map(|section| &mut section.fields);
            if let Some(field) = fields.and_then(|fields| fields.get_mut(at.field)) {
                field.list(name);
            }
        }
        self.changed();
        self.list_in_passing();
        Took::First
    }

    /// Takes the role that was said before the names, which is that of each.
    fn place_role(&mut self, reader: Reader) {
        if self.is_quick() {
            self.place(self.focus, reader);
        }
    }
}
