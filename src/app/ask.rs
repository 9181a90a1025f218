//! What the store is asked, and what it answers.
//!
//! Each question stands in the file of its subject, together with its answer and
//! the words of “Could not …”. An answer comes back with its question, whether
//! it went well or not: whose it is and what it was for is told by that, never
//! by when it comes. So the store may answer in any order.

#![warn(clippy::wildcard_enum_match_arm)]

mod changes;
mod drafting;
mod files;
mod hand_on;
mod importing;
mod kept;
mod lists;
mod program;
mod purpose;
mod searching;
mod viewing;

pub use changes::{
    ChangeMany, Ended, Judge, Judged, Purpose, Redo, Save, Saved, StepTo, Undo, Waited,
};
pub use drafting::{DropDraft, DropDrafts, KeepDraft, ReadDrafts, RestoreDrafts};
pub use files::{CameIn, ShowPicture, TakeIn, WriteOut};
pub use hand_on::{FileFormat, FindRecipients, HandOver, HandedOver, Handing, Weigh, Weighed};
pub use importing::{Go, Went};
pub use kept::{CountKept, ReadFilters, ReadTemplates, ReadTerms};
pub use lists::{CountRows, FindFamilies, FindGone, IsListed, MarkRows, ReadPage, Slot};
pub use program::{BackUp, KeepTour, Remember};
pub(super) use purpose::typed_by_purpose;
pub use searching::{Complete, FindNear, FindRecords, LookAt};
pub use viewing::{
    EditFrom, MarkedAim, ReadEditable, ReadHistory, ReadMarked, ReadPair, ReadWhole,
};

use purpose::questions;

use crate::words::Fault;

/// Something that can be asked of the store, and all that is to be known of it
/// by those who only pass it on.
pub trait Question {
    /// What answers it.
    type Answer;

    /// The id of the text that completes the words “Could not …”.
    const TASK: &'static str;

    /// Whether it may take so long that others are answered meanwhile, where it
    /// reads, or that it tells how far it is and can be stopped, where it writes.
    const IS_LONG: bool = false;

    /// Whether it is looked up while a person types.
    const IS_LOOK_UP: bool = false;

    /// Whether the program has it done for itself: what a person did or typed
    /// does not wait for it.
    const IS_UPKEEP: bool = false;

    /// What a person waits for with it, where it is a step of the history; `None`
    /// of what a form has on its way, which closes by itself.
    fn waited(&self) -> Option<Waited> {
        None
    }

    /// Whether it needs no answer once that newer one has its own, which then
    /// stands for both.
    fn yields_to(&self, _newer: &Self) -> bool {
        Self::IS_LOOK_UP
    }
}

/// The same of a question of any type.
pub trait AnyQuestion {
    /// The id of the text that completes the words “Could not …”.
    fn task(&self) -> &'static str;

    /// Whether it may take long: see [`Question::IS_LONG`].
    fn is_long(&self) -> bool;

    /// Whether it is looked up while a person types.
    fn is_look_up(&self) -> bool;

    /// Whether the program has it done for itself.
    fn is_upkeep(&self) -> bool;

    /// What a person waits for with it: see [`Question::waited`].
    fn waited(&self) -> Option<Waited>;
}

impl<Q: Question> AnyQuestion for Q {
    fn task(&self) -> &'static str {
        Q::TASK
    }

    fn is_long(&self) -> bool {
        Q::IS_LONG
    }

    fn is_look_up(&self) -> bool {
        Q::IS_LOOK_UP
    }

    fn is_upkeep(&self) -> bool {
        Q::IS_UPKEEP
    }

    fn waited(&self) -> Option<Waited> {
        Question::waited(self)
    }
}

/// The answer to a question, or why there is none.
pub type Answer<Q> = Result<<Q as Question>::Answer, Fault>;

/// Whoever knows the answer to a question; `E` is what may go wrong there.
pub trait Answers<Q: Question, E> {
    /// The answer.
    ///
    /// # Errors
    ///
    /// Fails where the question cannot be answered.
    fn answer(&mut self, question: &Q) -> Result<Q::Answer, E>;
}

/// Something that is asked of the store.
#[derive(Clone, Debug, PartialEq)]
pub enum Request {
    /// It changes nothing.
    Read(Read),
    /// It changes the file, or needs who does.
    Write(Write),
}

/// What the store answers.
#[derive(Clone, Debug, PartialEq)]
pub enum Reply {
    /// To what changes nothing.
    Read(ReadReply),
    /// To what changes the file.
    Write(WriteReply),
}

questions! {
    /// What changes nothing.
    Read =>
    /// What was read.
    ReadReply {
        Page(ReadPage),
        Count(CountRows),
        Mark(MarkRows),
        Gone(FindGone),
        Families(FindFamilies),
        Listed(IsListed),
        Whole(ReadWhole),
        Editable(ReadEditable),
        Pair(ReadPair),
        Marked(ReadMarked),
        History(ReadHistory),
        Records(FindRecords),
        Recipients(FindRecipients),
        Complete(Complete),
        Near(FindNear),
        Look(LookAt),
        Filters(ReadFilters),
        Templates(ReadTemplates),
        Terms(ReadTerms),
        CountKept(CountKept),
        Drafts(ReadDrafts),
    }
}

questions! {
    /// What changes the file, or needs who does.
    Write =>
    /// What was written.
    WriteReply {
        Save(Save),
        Change(ChangeMany),
        Judge(Judge),
        Undo(Undo),
        Redo(Redo),
        StepTo(StepTo),
        Import(Go),
        KeepDraft(KeepDraft),
        DropDraft(DropDraft),
        DropDrafts(DropDrafts),
        RestoreDrafts(RestoreDrafts),
        Remember(Remember),
        KeepTour(KeepTour),
        BackUp(BackUp),
        TakeIn(TakeIn),
        WriteOut(WriteOut),
        ShowPicture(ShowPicture),
        Weigh(Weigh),
        HandOver(HandOver),
    }
}

impl Request {
    /// The question, whatever it is.
    pub fn question(&self) -> &dyn AnyQuestion {
        match self {
            Self::Read(read) => read.question(),
            Self::Write(write) => write.question(),
        }
    }

    /// Whether it is to put on disk what a person did or typed.
    pub(super) fn is_change(&self) -> bool {
        match self {
            Self::Read(_) => false,
            Self::Write(write) => !write.question().is_upkeep(),
        }
    }

    /// The answer that there is none.
    pub fn fails(self, fault: Fault) -> Reply {
        match self {
            Self::Read(read) => read.fails(fault).into(),
            Self::Write(write) => write.fails(fault).into(),
        }
    }
}

impl Reply {
    /// Whether a change that was asked for is answered, well or not.
    pub(super) fn is_change(&self) -> bool {
        match self {
            Self::Read(_) => false,
            Self::Write(reply) => !reply.question().is_upkeep(),
        }
    }

    /// Why there is no answer, where there is none.
    pub fn fault(&self) -> Option<&Fault> {
        match self {
            Self::Read(reply) => reply.fault(),
            Self::Write(reply) => reply.fault(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::fixture::full;
    use crate::model::draft::DraftId;

    /// Questions, and whether each is to put on disk what a person did or typed.
    fn requests() -> [(Request, bool); 7] {
        [
            (Undo { judgement: false }.into(), true),
            (Undo { judgement: true }.into(), true),
            (DropDraft(DraftId(1)).into(), true),
            (Remember(String::new()).into(), false),
            (KeepTour(None).into(), false),
            (BackUp(String::new()).into(), false),
            (ReadFilters.into(), false),
        ]
    }

    #[test]
    fn a_question_and_its_answer_say_alike_whether_it_is_a_change() {
        for (request, change) in requests() {
            assert_eq!(request.is_change(), change, "{request:?}");
            let reply = request.clone().fails(full(request.question().task()));
            assert_eq!(reply.is_change(), change, "{request:?}");
        }
    }

    #[test]
    fn an_answer_is_that_to_its_own_question_and_to_no_other() {
        let writes = requests().into_iter().filter_map(|(request, _)| match request {
            Request::Write(write) => Some(write),
            Request::Read(_) => None,
        });
        let writes: Vec<_> = writes.collect();
        for asked in &writes {
            let reply = asked.clone().fails(full(asked.question().task()));
            assert_eq!(reply.question().task(), asked.question().task());
            for other in &writes {
                assert_eq!(reply.answers(other), asked == other, "{asked:?}, {other:?}");
            }
        }
    }
}
