//! Text that says itself what it is moves to its slot, in whichever it was typed.

use super::line::WholeLine;
use super::{LastIncident, QuickSlot};
use crate::app::form::{Focus, Form, FormField};
use crate::app::reader::Reader;
use crate::model::date::year_beside_name;
use crate::model::field::Shape;
use crate::model::part::Part;
use crate::model::quick_line::{LineSlot, Mark, is_meant_as_date, mark, recognise, says_more};
use crate::model::value::ValueError;
use crate::model::vocabulary::{Term, Vocabulary};
use crate::model::{Kind, Reference};
use crate::words;

/// What stands between names in one slot.
const AND: &str = " & ";

/// Where the text of a slot belongs.
#[derive(Clone, Debug, PartialEq)]
enum Belongs {
    /// In a slot: its texts, and the role that they give.
    Slot(QuickSlot, Vec<String>, Option<Term>),
    /// In What, as the label of the kind, and the sentence in the title.
    Deed(Term, String),
    /// In a field that the line does not show.
    Field(&'static str, String),
    /// Nowhere: the slot is left out.
    Nowhere,
}

/// What is typed in By stays there, whole, but for a mark that says so and for
/// what can be nothing but another slot's.
fn by(text: &str) -> Option<Belongs> {
    match (mark(text), referred(text)) {
        (Some((Mark::By, rest)), _) => {
            let names = rest.split(AND).map(str::trim).filter(|name| !name.is_empty());
            Some(Belongs::Slot(QuickSlot::By, names.map(str::to_owned).collect(), None))
        }
        (Some((Mark::Case, rest)), _) if referred(rest) == Some(QuickSlot::Case) => {
            Some(Belongs::Slot(QuickSlot::Case, vec![rest.to_owned()], None))
        }
        (_, Some(slot)) => Some(Belongs::Slot(slot, vec![text.to_owned()], None)),
        _ => several(QuickSlot::By, text),
    }
}

/// Where a reference that is not that of a party belongs.
fn referred(text: &str) -> Option<QuickSlot> {
    let kind = Kind::of_letter(text.parse::<Reference>().ok()?.prefix)?;
    let slots = [
        (Kind::Place, QuickSlot::Where),
        (Kind::Source, QuickSlot::Source),
        (Kind::Case, QuickSlot::Case),
    ];
    slots.into_iter().find(|(other, _)| *other == kind).map(|(_, slot)| slot)
}

/// Whether the text of Source is a title, though it begins with a word that
/// means something elsewhere: `Note verbale`, `Court of Sarykol`.
fn keeps_title(text: &str) -> bool {
    let small = text.chars().next().is_some_and(char::is_lowercase);
    let source = mark(text).is_some_and(|(mark, _)| mark == Mark::Source);
    let short = text.split_whitespace().next().is_some_and(|word| word.chars().count() <= 3);
    let marked = mark(text).is_some() && small && (!source || short);
    !marked && text.parse::<Reference>().is_err()
}

/// Whether the text of Case is a title, though it may mean something elsewhere,
/// or begin with the word for a case: `Дело Иванова`.
fn keeps_case(text: &str) -> bool {
    match mark(text) {
        Some((Mark::Case, rest)) => rest.parse::<Reference>().is_err(),
        _ => keeps_title(text),
    }
}

/// Whether a text is a reference, or begins with the word for its slot.
fn says_itself(text: &str) -> bool {
    mark(text).is_some() || text.parse::<Reference>().is_ok()
}

/// Names with `&` between, an entry each.
fn several(slot: QuickSlot, text: &str) -> Option<Belongs> {
    let names = text.split(AND).map(str::trim).filter(|name| !name.is_empty());
    text.contains(AND).then(|| Belongs::Slot(slot, names.map(str::to_owned).collect(), None))
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
                    self.ask_whether_several(reader);
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
        if let Some(problem) = self.misplaced(at, reader) {
            if let Some(field) = self.at_mut(at) {
                field.problem = Some(problem);
            }
            return false;
        }
        self.place(at, reader);
        let asks = self.at(at).is_some_and(|field| field.several().is_some());
        !(asks && (at != self.focus || self.ask_whether_several(reader)))
    }

    /// Gives the text of a field its place, and takes the role from what is said of somebody.
    pub(in crate::app::form) fn place(&mut self, at: Focus, reader: Reader) {
        let focus = self.slot_at(self.focus);
        if let Some(belongs) = self.belongs(at, reader) {
            self.give_place(at, belongs, reader);
            self.dirty = true;
            self.keep_focus(focus);
        }
    }

    /// The slot that the text of a field will move to.
    pub fn destination(&self, at: Focus, reader: Reader) -> Option<QuickSlot> {
        match self.belongs(at, reader)? {
            Belongs::Slot(slot, ..) => Some(slot).filter(|slot| self.slot_at(at) != Some(*slot)),
            Belongs::Deed(..) => {
                Some(QuickSlot::What).filter(|slot| self.slot_at(at) != Some(*slot))
            }
            Belongs::Field(..) | Belongs::Nowhere => None,
        }
    }

    /// The kind of incident of which a sentence in What tells, in words of the reader.
    pub fn told(&self, at: Focus, reader: Reader) -> Option<&'static str> {
        match self.belongs(at, reader)? {
            Belongs::Deed(kind, _) if self.slot_at(at) == Some(QuickSlot::What) => {
                let kind = Vocabulary::IncidentKind.entry(kind.as_str());
                kind.map(|kind| kind.label(reader.language))
            }
            Belongs::Deed(..) | Belongs::Slot(..) | Belongs::Field(..) | Belongs::Nowhere => None,
        }
    }

    /// The role that is said before the name in focus, in words of the reader.
    pub(in crate::app) fn role_said(&self, reader: Reader) -> Option<String> {
        match self.belongs(self.focus, reader)? {
            Belongs::Slot(QuickSlot::Who, names, Some(role)) if names.len() == 1 => {
                Some(Vocabulary::Role.label(role.as_str(), reader.language).to_owned())
            }
            _ => None,
        }
    }

    /// Whether the text of a field is left where it is, as it is.
    pub(in crate::app) fn keeps_place(&self, at: Focus, reader: Reader) -> bool {
        let ditto = self.focus == at && self.repeats();
        !ditto && self.belongs(at, reader).is_none() && self.misplaced(at, reader).is_none()
    }

    /// Where the text of a field belongs, if not where it is. What is free to
    /// be a name stays: only what is certain moves, and only where nothing was
    /// typed yet.
    fn belongs(&self, at: Focus, reader: Reader) -> Option<Belongs> {
        let (slot, field) = (self.slot_at(at)?, self.at(at)?);
        let settled = field.is_carried() || field.link.is_some() || field.fresh;
        let own = !matches!(field.shape, Shape::Link(_))
            && field.shape.read(field.text(), reader.today).is_ok()
            && !(slot == QuickSlot::What && says_more(field.text()));
        if settled || own || field.editor.is_blank() || !field.same_name().is_empty() {
            return None;
        }
        let belongs = self.recognised(slot, field, reader)?;
        let Belongs::Slot(to, texts, role) = &belongs else { return Some(belongs) };
        let same_role = role.as_ref().is_none_or(|role| self.has_role(at, role));
        let stays = *to == slot && texts.iter().eq([field.text()]) && same_role;
        let taken = *to != slot && to.part() == Part::Record && !self.is_free(*to);
        (!stays && !taken && !texts.is_empty()).then_some(belongs)
    }

    fn recognised(&self, slot: QuickSlot, field: &FormField, reader: Reader) -> Option<Belongs> {
        let text = field.text();
        let to = |to, texts| Some(Belongs::Slot(to, texts, None));
        let here = |slot| to(slot, vec![text.to_owned()]);
        let is_place = |name: &str| self.is_place(name);
        match recognise(text, reader.today, &is_place) {
            LineSlot::When(_) | LineSlot::Unsure(_) => here(QuickSlot::When),
            LineSlot::Blank => Some(Belongs::Nowhere),
            _ if slot == QuickSlot::By => by(text),
            _ if slot == QuickSlot::Source && keeps_title(text) => None,
            _ if slot == QuickSlot::Case && keeps_case(text) => None,
            LineSlot::What(_) => here(QuickSlot::What),
            LineSlot::Told(kind, text) => {
                let free = slot == QuickSlot::What || self.is_free(QuickSlot::What);
                free.then_some(Belongs::Deed(kind, text))
            }
            LineSlot::Where(name) => to(QuickSlot::Where, vec![name]),
            LineSlot::Who(..) if slot != QuickSlot::Who && !says_itself(text) => None,
            LineSlot::Who(role, names) => Some(Belongs::Slot(QuickSlot::Who, names, Some(role))),
            LineSlot::By(names) => to(QuickSlot::By, names),
            LineSlot::Source(title) => to(QuickSlot::Source, vec![title]),
            LineSlot::Case(name) => to(QuickSlot::Case, vec![name]),
            LineSlot::Note(text) => Some(Belongs::Field("narrative", text)),
            LineSlot::Open(text) if slot == QuickSlot::Who => several(slot, &text),
            LineSlot::Open(_) | LineSlot::NoDate(_) => None,
        }
    }

    /// Why the text of a field is no place and nobody: it was meant as a date.
    fn misplaced(&self, at: Focus, reader: Reader) -> Option<String> {
        let (slot, field) = (self.slot_at(at)?, self.at(at)?);
        let named = matches!(slot, QuickSlot::Where | QuickSlot::Who | QuickSlot::By);
        let settled = field.is_carried() || field.link.is_some() || field.fresh;
        if !named || settled || !field.same_name().is_empty() || !is_meant_as_date(field.text()) {
            return None;
        }
        let is_place = |name: &str| self.is_place(name);
        let of_party = matches!(slot, QuickSlot::Who | QuickSlot::By);
        let year = year_beside_name(field.text()).filter(|_| of_party);
        match recognise(field.text(), reader.today, &is_place) {
            LineSlot::NoDate(error) => Some(match year {
                Some(year) => {
                    let number = [("number", year.to_string().into())];
                    words::with(reader.language, "problem-number-in-name", &number)
                }
                None => words::value(&ValueError::Date(error), Shape::Date, reader.language),
            }),
            _ => None,
        }
    }

    /// Whether the entry at a place has a role already.
    fn has_role(&self, at: Focus, role: &Term) -> bool {
        let section = self.sections.get(at.section);
        let field = section.and_then(|s| s.fields.iter().find(|field| field.name == "role"));
        field.is_some_and(|field| Vocabulary::Role.read(field.text()).as_ref() == Ok(role))
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
        let wanted = wanted && !self.holds_line();
        let text = self.field().filter(open).filter(|_| wanted).map_or("", FormField::text);
        let line = self.quick.as_ref().and_then(|quick| quick.line.as_ref());
        let text = line.map_or(text, WholeLine::asked).to_owned();
        let probe = self.quick.as_mut().and_then(|quick| quick.probe.as_mut());
        if let Some(probe) = probe.filter(|probe| probe.editor.text() != text) {
            probe.write(&text);
        }
    }

    fn give_place(&mut self, at: Focus, belongs: Belongs, reader: Reader) {
        let own = self.slot_at(at);
        if own == Some(QuickSlot::By) {
            self.say_by();
        }
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
            Belongs::Deed(kind, text) => {
                let label = Vocabulary::IncidentKind.label(kind.as_str(), reader.language);
                self.write_slot(QuickSlot::What, Some(&label.to_owned()));
                self.add_to_field("title", " ", text);
            }
            Belongs::Field(name, text) => self.add_to_field(name, "\n", text),
            Belongs::Nowhere => {}
        }
    }

    /// Adds a text to a field of the record that the line does not show.
    pub(super) fn add_to_field(&mut self, name: &str, between: &str, text: String) {
        let main = self.sections.first_mut();
        let field = main.and_then(|main| main.fields.iter_mut().find(|field| field.name == name));
        if let Some(field) = field {
            let before = field.editor.text().trim_end();
            let joined = if before.is_empty() { text } else { format!("{before}{between}{text}") };
            field.write(&joined);
        }
    }

    pub(super) fn write_slot(&mut self, slot: QuickSlot, text: Option<&String>) {
        let field = self.entries(slot).first().copied().and_then(|at| self.at_mut(at));
        if let (Some(field), Some(text)) = (field, text) {
            field.write(text);
            self.swap_details();
        }
    }

    /// Writes a name into the first empty entry of a slot, or a new one.
    pub(super) fn write_entry(
        &mut self,
        slot: QuickSlot,
        text: &str,
        role: Option<&Term>,
        reader: Reader,
    ) {
        let blank = |form: &Self| {
            let is_blank = |at: &Focus| form.at(*at).is_some_and(|field| field.editor.is_blank());
            form.entries(slot).into_iter().find(is_blank)
        };
        if blank(self).is_none() {
            self.insert_part(slot, reader);
        }
        let Some(at) = blank(self) else { return };
        if let Some(field) = self.at_mut(at) {
            field.list(text);
        }
        if let Some(role) = role {
            let label = Vocabulary::Role.label(role.as_str(), reader.language).to_owned();
            self.write_role(at.section, &label);
        }
    }
}
