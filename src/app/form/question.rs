//! What the store is asked about names, one question at a time.

use super::{Focus, Form, FormField};
use crate::app::effect::Request;
use crate::model::find::Candidate;

/// Records offered for what is typed into a link.
pub(super) const OFFERED: usize = 8;

/// What the store was asked last.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Question {
    ticket: u64,
    about: Focus,
}

impl Form {
    /// What to ask the store next: about the field in focus, else about any
    /// other whose text has not been looked up.
    pub(in crate::app) fn next_question(&mut self) -> Option<Request> {
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
    pub(in crate::app) fn answer(
        &mut self,
        ticket: u64,
        text: &str,
        candidates: Vec<Candidate>,
    ) -> bool {
        let Some(question) = self.question.take_if(|q| q.ticket == ticket) else { return false };
        match self.at_mut(question.about).filter(|field| field.editor.text() == text) {
            Some(field) => field.answer(candidates),
            None => return false,
        }
        true
    }

    /// Forgets a question that was not answered; says whether it was the last.
    pub(in crate::app) fn give_up(&mut self, ticket: u64) -> bool {
        self.question.take_if(|question| question.ticket == ticket).is_some()
    }
}
