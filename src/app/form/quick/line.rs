//! A whole line in When: `5 Jan 2022; Almaty; detained; A. Person`. Its parts go
//! to their slots, where the person sees what became of them and goes on.

use std::cell::RefCell;

use super::QuickSlot;
use crate::app::form::{Form, FormField};
use crate::app::reader::Reader;
use crate::model::quick_line::{Mark, QuickLine, QuickLineError, SEPARATOR, take_apart};
use crate::model::vocabulary::Vocabulary;
use crate::words;

/// A line that is being read.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::app::form) struct WholeLine {
    /// Texts of which the store has said whether they are names of places.
    known: Vec<(String, bool)>,
    /// The text that it is being asked about.
    asked: String,
    /// Whether its parts are in their slots, and the store is asked what they mean.
    spread: bool,
}

impl WholeLine {
    /// The text that the store is to be asked about.
    pub(in crate::app::form) fn asked(&self) -> &str {
        &self.asked
    }
}

impl Form {
    /// The line that stands in When, if one does.
    fn whole_line(&self) -> Option<&str> {
        let at = *self.entries(QuickSlot::When).first()?;
        let field = self.at(at).filter(|field| !field.is_carried())?;
        Some(field.text()).filter(|text| self.is_quick() && text.contains(SEPARATOR))
    }

    /// Whether When holds a line that has to be read before anything else is done.
    pub fn holds_line(&self) -> bool {
        self.whole_line().is_some()
    }

    /// Whether a line is being read, of which the store has to say more.
    pub(in crate::app) fn is_reading_line(&self) -> bool {
        self.quick.as_ref().is_some_and(|quick| quick.line.is_some())
    }

    /// Begins to read the line in When.
    pub(in crate::app::form) fn begin_line(&mut self) {
        if let Some(quick) = &mut self.quick {
            quick.line = Some(WholeLine::default());
        }
    }

    /// Whether the line is in its slots, and the store is asked what they mean.
    fn is_spread(&self) -> bool {
        let line = self.quick.as_ref().and_then(|quick| quick.line.as_ref());
        line.is_some_and(|line| line.spread)
    }

    /// Lets the focus be where it is, whatever the store still says of a line.
    pub(in crate::app::form) fn stay_after_line(&mut self) {
        if self.is_spread() {
            self.leave_line();
        }
    }

    /// Goes to the first slot that asks something, once the store has said what the
    /// parts of a line mean: a name that may be somebody's is linked or not.
    /// Says whether that was done.
    pub(in crate::app::form) fn settle_line(&mut self, reader: Reader) -> bool {
        if !self.is_spread() || self.is_waiting() {
            return false;
        }
        self.leave_line();
        let entries = QuickSlot::ALL.map(|slot| self.entries(slot)).concat();
        let first = entries.into_iter().find(|at| self.at(*at).is_some_and(FormField::asks));
        let Some(at) = first else { return true };
        self.focus_on(at, reader);
        if self.field().is_some_and(|field| !field.editor.is_blank() && field.target().is_some()) {
            self.list_in_passing();
        }
        true
    }

    /// Gives up reading the line, which stays as it is.
    pub(in crate::app::form) fn leave_line(&mut self) {
        if let Some(quick) = &mut self.quick {
            quick.line = None;
        }
    }

    /// Takes in whether the text that was asked about last is the name of a place.
    fn learn_place(&mut self) {
        let Some(quick) = &mut self.quick else { return };
        let (Some(line), Some(probe)) = (&mut quick.line, &quick.probe) else { return };
        if probe.has_answer() {
            let is_place = probe.link.is_some() || !probe.same_name().is_empty();
            line.known.push((probe.text().to_owned(), is_place));
        }
    }

    /// Whether the store has said before what it is to be asked about the line.
    pub(in crate::app::form) fn knows_asked(&mut self) -> bool {
        self.aim_probe();
        let probe = self.quick.as_ref().and_then(|quick| quick.probe.as_ref());
        self.is_reading_line() && !self.is_spread() && probe.is_some_and(FormField::has_answer)
    }

    /// Reads the line as far as the store has said which names are places; where
    /// nothing is left to be asked, its parts are put into their slots, or the
    /// person is told why they cannot be.
    pub(in crate::app::form) fn read_line(&mut self, reader: Reader) {
        if self.is_spread() {
            return;
        }
        let Some(text) = self.whole_line().map(str::to_owned) else { return self.leave_line() };
        self.learn_place();
        let Some(line) = self.quick.as_ref().and_then(|quick| quick.line.clone()) else { return };
        let missing = RefCell::new(None);
        let is_place = |name: &str| {
            let known = line.known.iter().find(|(known, _)| known == name.trim());
            if known.is_none() {
                missing.borrow_mut().get_or_insert_with(|| name.trim().to_owned());
            }
            known.is_some_and(|(_, is_place)| *is_place)
        };
        let read = take_apart(&text, reader.today, is_place);
        if let (Some(asked), Some(quick)) = (missing.into_inner(), &mut self.quick) {
            quick.line = Some(WholeLine { asked, ..line });
            return;
        }
        self.leave_line();
        let read = read.and_then(|(line, unsure)| self.fits(&line).map(|()| (line, unsure)));
        match read {
            Ok((line, unsure)) => self.spread(&line, unsure, reader),
            Err(error) => {
                let problem = words::quick_line(&error, reader.language);
                let at = self.entries(QuickSlot::When).first().copied();
                if let Some(field) = at.and_then(|at| self.at_mut(at)) {
                    field.problem = Some(problem);
                }
            }
        }
    }

    /// Whether what a line says of a slot that can hold but one is said nowhere yet.
    fn fits(&self, line: &QuickLine) -> Result<(), QuickLineError> {
        let said = [
            (line.place.is_some(), QuickSlot::Where, Mark::Where),
            (line.kind.is_some(), QuickSlot::What, Mark::What),
            (line.case.is_some(), QuickSlot::Case, Mark::Case),
        ];
        let twice = said.into_iter().find(|(said, slot, _)| *said && !self.is_free(*slot));
        twice.map_or(Ok(()), |(_, _, mark)| Err(QuickLineError::Twice(mark)))
    }

    /// Puts the parts of a line into their slots, and goes to what is open.
    fn spread(&mut self, line: &QuickLine, unsure: Option<String>, reader: Reader) {
        // A time of day is still in the text of the date.
        let QuickLine { when, time: _, place, kind, title, people, by, sources, case, narrative } =
            line;
        let when = unsure.or_else(|| when.as_ref().map(|when| when.text().to_owned()));
        let undecided = line.when.is_none() && when.is_some();
        self.write_slot(QuickSlot::When, Some(&when.unwrap_or_default()));
        self.write_slot(QuickSlot::Where, place.as_ref());
        let label = kind
            .as_ref()
            .map(|kind| Vocabulary::IncidentKind.label(kind.as_str(), reader.language).to_owned());
        self.write_slot(QuickSlot::What, label.as_ref());
        self.write_slot(QuickSlot::Case, case.as_ref());
        for (name, between, text) in [("title", " ", title), ("narrative", "\n", narrative)] {
            if let Some(text) = text {
                self.add_to_field(name, between, text.clone());
            }
        }
        // Who did it and who says so is what the line says, as where it is added
        // without a form: nothing of the last record.
        let said = [QuickSlot::By, QuickSlot::Source];
        let who = (!people.is_empty()).then_some(QuickSlot::Who);
        for slot in who.into_iter().chain(said) {
            if self.is_free(slot) {
                self.clear_slot(slot, reader);
            }
        }
        if !by.is_empty() {
            self.say_by();
        }
        for one in people {
            self.write_entry(QuickSlot::Who, &one.name, Some(&one.role), reader);
        }
        for name in by {
            self.write_entry(QuickSlot::By, name, None, reader);
        }
        for name in sources {
            self.write_entry(QuickSlot::Source, name, None, reader);
        }
        self.dirty = true;
        let when = self.entries(QuickSlot::When).first().copied().filter(|_| undecided);
        match when {
            Some(at) => {
                self.focus_on(at, reader);
                if let Some(field) = self.at_mut(at) {
                    FormField::check(field, reader);
                }
            }
            None => self.go_to_open(reader),
        }
        if let Some(quick) = &mut self.quick {
            quick.line = Some(WholeLine { spread: true, ..WholeLine::default() });
        }
    }
}

impl FormField {
    /// Whether the person has something to say of it: it is wrong, or missing, or its
    /// name may be that of somebody who is known, or of several.
    fn asks(&self) -> bool {
        let missing = self.required && self.editor.is_blank();
        let open = self.link.is_none() && !self.fresh && !self.is_carried();
        let may_be = open && (!self.meant().is_empty() || self.several().is_some());
        missing || self.problem.is_some() || may_be
    }
}
