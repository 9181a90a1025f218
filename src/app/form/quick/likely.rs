//! What a quick line tells of its incident, and what is near to that.

use super::QuickSlot;
use crate::app::form::{Form, FormField, Linked};
use crate::app::reader::Reader;
use crate::model::near::{Near, Sketch};
use crate::model::vocabulary::Vocabulary;
use crate::model::{FuzzyDate, RecordId};

/// Incidents that are probably the one that is being entered.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Likely {
    /// The nearest first.
    pub found: Vec<Near>,
    /// What they were asked for by, last.
    pub(in crate::app) asked: Option<Sketch>,
    /// Whether the answer is on its way.
    pub(in crate::app) waiting: bool,
}

impl Likely {
    /// What to ask for now, if the sketch is another than before.
    pub(in crate::app) fn ask(&mut self, sketch: Sketch) -> Option<Sketch> {
        if !sketch.is_telling() {
            (self.found, self.asked) = (vec![], None);
            return None;
        }
        if self.waiting || self.asked.as_ref() == Some(&sketch) {
            return None;
        }
        self.waiting = true;
        self.asked = Some(sketch.clone());
        Some(sketch)
    }

    /// Takes an answer; one to an older question is dropped.
    pub(in crate::app) fn answer(&mut self, sketch: &Sketch, found: Vec<Near>) {
        if self.asked.as_ref() == Some(sketch) {
            self.waiting = false;
            self.found = found;
        } else if self.asked.is_none() {
            self.waiting = false;
        }
    }
}

impl Form {
    /// The incident as far as the line tells it.
    pub(in crate::app) fn sketch(&self, reader: Reader) -> Sketch {
        let first = |slot| {
            let at = self.entries(slot).into_iter().next()?;
            self.at(at).filter(|field| !field.editor.is_blank())
        };
        let date = first(QuickSlot::When)
            .and_then(|field| field.shape.read(field.text(), reader.today).ok())
            .and_then(|value| FuzzyDate::of(&value));
        let kind = first(QuickSlot::What)
            .and_then(|field| Vocabulary::IncidentKind.read(field.text()).ok());
        let link = |field: &FormField| field.link.as_ref().map(|linked: &Linked| linked.id);
        let who = self.entries(QuickSlot::Who).into_iter().filter_map(|at| self.at(at));
        let who: Vec<_> = who.filter(|field| !field.editor.is_blank()).collect();
        let people: Vec<RecordId> = who.iter().filter_map(|field| link(field)).collect();
        let names = who.iter().filter(|field| field.link.is_none());
        Sketch {
            days: date.map(|date| (date.earliest(), date.latest())),
            kind: kind.map(String::from),
            place: first(QuickSlot::Where).and_then(link),
            people,
            names: names.map(|field| field.text().to_owned()).collect(),
        }
    }
}
