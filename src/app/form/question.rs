//! What the store is asked about names, one question at a time.

use super::{Focus, Form, FormField, Part};
use crate::app::ask::Complete;
use crate::app::reader::Reader;
use crate::model::Language;
use crate::model::find::Candidate;

/// Records offered for what is typed into a link.
pub(super) const OFFERED: usize = 8;

/// What the store was asked last.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct LookUp {
    ticket: u64,
    about: About,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum About {
    Field(Focus),
    /// Whether a text typed into a quick line is the name of a place.
    Probe,
}

impl Form {
    /// What to ask the store next: about the field in focus, else about any
    /// other whose text has not been looked up.
    pub(in crate::app) fn next_question(&mut self) -> Option<Complete> {
        self.aim_probe();
        let about = self.open_question()?;
        let field = self.asked_about(about)?;
        let (target, text) = (field.target()?, field.editor.text().to_owned());
        self.asked += 1;
        self.question = Some(LookUp { ticket: self.asked, about });
        let (form, ticket) = (self.draft, self.asked);
        Some(Complete { form, ticket, target, text, limit: OFFERED })
    }

    fn open_question(&self) -> Option<About> {
        let all = self.sections.iter().enumerate().flat_map(|(section, of)| {
            (0..of.fields.len()).map(move |field| About::Field(Focus { section, field }))
        });
        let mut order = [About::Field(self.focus), About::Probe].into_iter().chain(all);
        order.find(|about| self.asked_about(*about).is_some_and(FormField::is_open_question))
    }

    fn asked_about(&self, about: About) -> Option<&FormField> {
        match about {
            About::Field(at) => self.at(at),
            About::Probe => self.quick.as_ref()?.probe.as_ref(),
        }
    }

    /// Takes in an answer; one to an older question is dropped.
    pub(in crate::app) fn answer(
        &mut self,
        asked: &Complete,
        candidates: Vec<Candidate>,
        language: Language,
    ) -> bool {
        let is_it = |question: &mut LookUp| question.ticket == asked.ticket;
        let Some(question) = self.question.take_if(is_it) else { return false };
        let by = match question.about {
            About::Field(at) => self.sections.get(at.section).is_some_and(|s| s.part == Part::By),
            About::Probe => false,
        };
        let field = match question.about {
            About::Field(at) => self.at_mut(at),
            About::Probe => self.quick.as_mut().and_then(|quick| quick.probe.as_mut()),
        };
        let same = |field: &&mut FormField| field.editor.text() == asked.text;
        let Some(field) = field.filter(same) else { return false };
        field.answer(candidates, language);
        if by {
            field.link_organisation(language);
        }
        field.settle_case_here();
        true
    }

    /// Whether the answer is on its way that says what the text in focus means.
    pub(in crate::app) fn awaits_answer(&self, reader: Reader) -> bool {
        let open = |about| self.asked_about(about).is_some_and(FormField::is_open_question);
        // A text that its own slot understands is not looked for elsewhere.
        let plain = self.field().is_some_and(|field| {
            field.target().is_none() && field.shape.read(field.text(), reader.today).is_ok()
        });
        self.is_reading_line()
            || self.is_waiting()
                && (open(About::Field(self.focus)) || (open(About::Probe) && !plain))
    }

    /// Waits for no answer any more.
    pub(in crate::app) fn ask_no_more(&mut self) {
        self.question = None;
        self.leave_line();
    }

    /// Whether a question was not answered yet.
    pub(in crate::app) fn is_waiting(&self) -> bool {
        self.question.is_some()
    }

    /// Forgets a question that was not answered; says whether it was the last.
    pub(in crate::app) fn give_up(&mut self, asked: &Complete) -> bool {
        let last = self.question.take_if(|question| question.ticket == asked.ticket).is_some();
        if last {
            self.leave_line();
        }
        last
    }
}
