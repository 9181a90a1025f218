//! What a person waits for: the job, changes that bar others until they are
//! stored, and a record that is to be opened.
//!
//! It is what was asked and has not been answered, and nothing else: asking puts
//! it here, the answer takes it away. An answer that comes late, or in another
//! order, takes away its own.

#![warn(clippy::wildcard_enum_match_arm)]

use super::{Job, JobReply};
use crate::app::ask::{AnyQuestion, Read, ReadEditable, Reply, Request, Waited, Write};
use crate::model::progress::Progress;

/// What was asked and has not been answered, as far as a person waits for it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnderWay {
    job: Option<(Job, Progress)>,
    /// Changes that a person waits for.
    changes: Vec<Write>,
    /// How far the long change is that is being stored, once it tells.
    storing: Option<Progress>,
    opening: Option<ReadEditable>,
}

impl UnderWay {
    /// Takes in what is asked.
    pub(in crate::app) fn ask(&mut self, request: &Request) {
        match request {
            Request::Write(write) => {
                self.changes.extend(write.question().waited().map(|_| write.clone()));
            }
            Request::Read(Read::Editable(asked)) => self.opening = Some(*asked),
            Request::Read(_) => {}
        }
    }

    /// Takes in that a job is started.
    pub(in crate::app) fn start(&mut self, job: &Job) {
        self.job = Some((job.clone(), Progress::default()));
    }

    /// Takes in what is answered.
    pub(in crate::app) fn answered(&mut self, reply: &Reply) {
        let Reply::Write(reply) = reply else { return };
        if let Some(at) = self.changes.iter().position(|asked| reply.answers(asked)) {
            self.changes.remove(at);
        }
        if reply.question().is_long() {
            self.storing = None;
        }
    }

    /// Takes in how far the job is.
    pub(in crate::app) fn advance(&mut self, progress: Progress) {
        if let Some((_, known)) = &mut self.job {
            *known = progress;
        }
    }

    /// Takes in how far a long change is.
    pub(in crate::app) fn store(&mut self, progress: Progress) {
        if self.changes.iter().any(|asked| asked.question().is_long()) {
            self.storing = Some(progress);
        }
    }

    /// Takes in how a job ended.
    pub(in crate::app) fn end_job(&mut self, reply: &JobReply) {
        self.job.take_if(|(job, _)| reply.answers(job));
    }

    /// Whether a job is under way.
    pub(in crate::app) fn has_job(&self) -> bool {
        self.job.is_some()
    }

    /// Whether a change of that sort is waited for.
    fn waits_for(&self, sort: fn(Waited) -> bool) -> bool {
        self.changes.iter().filter_map(|write| write.question().waited()).any(sort)
    }

    /// Whether many records are being changed.
    pub(in crate::app) fn is_storing(&self) -> bool {
        let many = self.waits_for(Waited::is_of_many);
        self.storing.is_some() || many
    }

    /// Whether what is said of two parties is being stored, or undone.
    pub(in crate::app) fn is_judging(&self) -> bool {
        self.waits_for(|waited| match waited {
            Waited::Judgement | Waited::Step(true) => true,
            Waited::Save
            | Waited::Many
            | Waited::Import
            | Waited::Files
            | Waited::Picture
            | Waited::Weighing
            | Waited::HandingOn
            | Waited::Step(false) => false,
        })
    }

    /// The id of the reason why no other change may be asked for, if so.
    pub(in crate::app) fn bars(&self) -> Option<&'static str> {
        if self.is_storing() {
            return Some("refused-storing");
        }
        let waits = self.waits_for(|waited| match waited {
            Waited::Save | Waited::Judgement => true,
            Waited::Many
            | Waited::Import
            | Waited::Files
            | Waited::Picture
            | Waited::Weighing
            | Waited::HandingOn
            | Waited::Step(_) => false,
        });
        waits.then_some("refused-wait")
    }

    /// Whether something is under way that can be stopped.
    pub(in crate::app) fn is_busy(&self) -> bool {
        self.has_job() || self.is_storing()
    }

    /// The id of what is said of it, and how far it is.
    pub fn shown(&self) -> Option<(&'static str, Progress)> {
        let mut long = self.changes.iter().map(Write::question).filter(|it| it.is_long());
        let waited = long.find_map(AnyQuestion::waited);
        if let (Some(progress), Some(waited)) = (self.storing, waited) {
            return Some((waited.under_way(), progress));
        }
        self.job.as_ref().map(|(job, progress)| (job.under_way(), *progress))
    }

    /// Whether that record is still to be opened in a form; it is no more.
    pub(in crate::app) fn opens(&mut self, asked: ReadEditable) -> bool {
        self.opening.take_if(|opening| *opening == asked).is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::super::{FindDuplicates, Verify};
    use super::*;
    use crate::app::ask::{
        ChangeMany, EditFrom, Ended, Judge, Purpose, Redo, Save, Undo, WriteReply,
    };
    use crate::app::fixture::{full, id};
    use crate::model::bulk::{Bulk, Each, Whom};
    use crate::model::change::Step;
    use crate::model::draft::DraftId;
    use crate::model::duplicate::Judgement;
    use crate::model::{Kind, Language};

    fn save(purpose: Purpose) -> Write {
        Write::Save(Save { step: Step::default(), purpose })
    }

    /// Every kind of change that a person waits for.
    fn changes() -> Vec<Write> {
        let whom = Whom::Record(id(1));
        let bulk = Bulk { whom, before: Step::default(), each: Each::Trash };
        let pair = [1, 2].map(id);
        vec![
            save(Purpose::Trash),
            save(Purpose::Rename),
            save(Purpose::Form(DraftId(3))),
            Write::Change(ChangeMany { bulk, kind: Kind::Incident, listing: None }),
            Write::Judge(Judge { judgement: Judgement::Same, pair, language: Language::English }),
            Write::Undo(Undo { judgement: true }),
            Write::Undo(Undo { judgement: false }),
            Write::Redo(Redo),
        ]
    }

    fn answer(write: Write) -> Reply {
        write.fails(full("task-save")).into()
    }

    /// What is under way once these were asked.
    fn asked(writes: &[&Write]) -> UnderWay {
        let mut under_way = UnderWay::default();
        for write in writes {
            under_way.ask(&(*write).clone().into());
        }
        under_way
    }

    #[test]
    fn an_answer_takes_away_its_own_question_and_no_other() {
        let changes = changes();
        for (first, last) in changes.iter().zip(changes.iter().skip(1)) {
            for (one, other) in [(first, last), (last, first)] {
                let mut under_way = asked(&[first, last]);
                under_way.answered(&answer(one.clone()));
                assert_eq!(under_way, asked(&[other]), "{one:?}");
                under_way.answered(&answer(other.clone()));
                assert_eq!(under_way, UnderWay::default(), "{other:?}");
            }
        }
    }

    #[test]
    fn how_far_a_change_is_is_no_news_once_it_is_stored() {
        let mut under_way = UnderWay::default();
        let undo = Undo { judgement: false };
        under_way.ask(&undo.into());
        assert_eq!((under_way.bars(), under_way.shown()), (None, None));
        let progress = Progress { done: 1, total: 2 };
        under_way.store(progress);
        assert_eq!(under_way.bars(), Some("refused-storing"));
        assert_eq!(under_way.shown(), Some(("job-storing", progress)));
        let undone = WriteReply::Undo(undo, Ok(Ended::Done(None)));
        under_way.answered(&undone.into());
        under_way.store(progress);
        assert_eq!((under_way.bars(), under_way.is_busy()), (None, false));
    }

    #[test]
    fn a_change_outside_a_form_bars_others_and_a_form_does_not() {
        let bars = |write: &Write| asked(&[write]).bars();
        assert_eq!(bars(&save(Purpose::Trash)), Some("refused-wait"));
        assert_eq!(bars(&save(Purpose::Form(DraftId(1)))), None);
        assert_eq!(bars(&changes()[3]), Some("refused-storing"));
        assert_eq!(bars(&changes()[4]), Some("refused-wait"));
    }

    #[test]
    fn only_the_record_that_was_asked_for_last_is_opened() {
        let [first, last] = [1, 2].map(|at| ReadEditable { id: id(at), from: EditFrom::Start });
        let mut under_way = UnderWay::default();
        for asked in [first, last] {
            under_way.ask(&asked.into());
        }
        assert_eq!([first, last, last].map(|asked| under_way.opens(asked)), [false, true, false]);
    }

    #[test]
    fn the_end_of_another_job_ends_no_job() {
        let mut under_way = UnderWay::default();
        under_way.start(&Verify.into());
        let other = FindDuplicates { limit: 1 };
        under_way.end_job(&Job::from(other).fails(full("task-compare")));
        assert!(under_way.has_job());
        under_way.end_job(&Job::from(Verify).fails(full("task-verify")));
        assert!(!under_way.has_job());
    }
}
