//! What the store is asked, and what it answers.
//!
//! Each question stands in the file of its subject, together with its answer and
//! the words of “Could not …”. An answer comes back with its question, whether
//! it went well or not: whose it is and what it was for is told by that, never
//! by when it comes. So the store may answer in any order.

#![warn(clippy::wildcard_enum_match_arm)]

mod changes;
mod drafting;
mod kept;
mod lists;
mod program;
mod searching;
mod viewing;

pub use changes::{ChangeMany, Ended, Judge, Judged, Purpose, Redo, Save, Saved, Undo};
pub use drafting::{DropDraft, DropDrafts, KeepDraft, ReadDrafts, RestoreDrafts};
pub use kept::{CountKept, ReadFilters, ReadTemplates};
pub use lists::{CountRows, FindGone, MarkRows, ReadPage, Slot};
pub use program::{BackUp, KeepTour, Remember};
pub use searching::{Complete, FindNear, FindRecords, LookAt};
pub use viewing::{ReadEditable, ReadHistory, ReadMarked, ReadPair, ReadWhole};

use crate::words::Fault;

/// Something that can be asked of the store.
pub trait Question {
    /// What answers it.
    type Answer;

    /// The id of the text that completes the words “Could not …”.
    const TASK: &'static str;
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

/// Makes an enum of questions and one of their answers.
macro_rules! questions {
    (
        $(#[$of_kind:meta])* $kind:ident => $(#[$of_reply:meta])* $reply:ident {
            $($variant:ident($question:ident),)*
        }
    ) => {
        $(#[$of_kind])*
        #[derive(Clone, Debug, PartialEq)]
        pub enum $kind {
            $(#[doc = concat!("A [`", stringify!($question), "`].")] $variant($question),)*
        }

        $(#[$of_reply])*
        #[derive(Clone, Debug, PartialEq)]
        pub enum $reply {
            $(
                #[doc = concat!("To a [`", stringify!($question), "`].")]
                $variant($question, Answer<$question>),
            )*
        }

        impl $kind {
            /// Has it answered.
            ///
            /// # Errors
            ///
            /// Comes back with the reason where it cannot be.
            pub fn answer<E, A>(self, by: &mut A) -> Result<$reply, Box<(Self, E)>>
            where
                $(A: Answers<$question, E>,)*
            {
                match self {
                    $(Self::$variant(question) => match by.answer(&question) {
                        Ok(answer) => Ok($reply::$variant(question, Ok(answer))),
                        Err(error) => Err(Box::new((Self::$variant(question), error))),
                    },)*
                }
            }

            /// The id of what completes the words “Could not …”.
            pub fn task(&self) -> &'static str {
                match self {
                    $(Self::$variant(_) => <$question as Question>::TASK,)*
                }
            }

            /// The answer that there is none.
            pub fn fails(self, fault: Fault) -> $reply {
                match self {
                    $(Self::$variant(question) => $reply::$variant(question, Err(fault)),)*
                }
            }
        }

        impl $reply {
            /// Why there is no answer, where there is none.
            pub fn fault(&self) -> Option<&Fault> {
                match self {
                    $(Self::$variant(_, answer) => answer.as_ref().err(),)*
                }
            }
        }

        impl From<$kind> for Request {
            fn from(asked: $kind) -> Self {
                Self::$kind(asked)
            }
        }

        impl From<$reply> for Reply {
            fn from(reply: $reply) -> Self {
                Self::$kind(reply)
            }
        }

        $(
            impl From<$question> for Request {
                fn from(question: $question) -> Self {
                    Self::$kind($kind::$variant(question))
                }
            }
        )*
    };
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
        Whole(ReadWhole),
        Editable(ReadEditable),
        Pair(ReadPair),
        Marked(ReadMarked),
        History(ReadHistory),
        Records(FindRecords),
        Complete(Complete),
        Near(FindNear),
        Look(LookAt),
        Filters(ReadFilters),
        Templates(ReadTemplates),
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
        KeepDraft(KeepDraft),
        DropDraft(DropDraft),
        DropDrafts(DropDrafts),
        RestoreDrafts(RestoreDrafts),
        Remember(Remember),
        KeepTour(KeepTour),
        BackUp(BackUp),
    }
}

impl Request {
    /// The id of what completes the words “Could not …”.
    pub fn task(&self) -> &'static str {
        match self {
            Self::Read(read) => read.task(),
            Self::Write(write) => write.task(),
        }
    }

    /// The answer that there is none.
    pub fn fails(self, fault: Fault) -> Reply {
        match self {
            Self::Read(read) => read.fails(fault).into(),
            Self::Write(write) => write.fails(fault).into(),
        }
    }

    /// Whether it is to put on disk what a person did or typed.
    pub(super) fn is_change(&self) -> bool {
        match self {
            Self::Read(_) => false,
            Self::Write(write) => write.is_change(),
        }
    }
}

impl Reply {
    /// Why there is no answer, where there is none.
    pub fn fault(&self) -> Option<&Fault> {
        match self {
            Self::Read(reply) => reply.fault(),
            Self::Write(reply) => reply.fault(),
        }
    }
}

impl Read {
    /// Whether it may take so long that others are answered meanwhile.
    pub fn is_long(&self) -> bool {
        match self {
            Self::Mark(_) => true,
            Self::Page(_)
            | Self::Count(_)
            | Self::Gone(_)
            | Self::Whole(_)
            | Self::Editable(_)
            | Self::Pair(_)
            | Self::Marked(_)
            | Self::History(_)
            | Self::Records(_)
            | Self::Complete(_)
            | Self::Near(_)
            | Self::Look(_)
            | Self::Filters(_)
            | Self::Templates(_)
            | Self::CountKept(_)
            | Self::Drafts(_) => false,
        }
    }

    /// Whether a newer question of its kind makes it useless: it is looked up
    /// while a person types.
    pub fn is_look_up(&self) -> bool {
        match self {
            Self::Records(_) | Self::Complete(_) => true,
            Self::Page(_)
            | Self::Count(_)
            | Self::Mark(_)
            | Self::Gone(_)
            | Self::Whole(_)
            | Self::Editable(_)
            | Self::Pair(_)
            | Self::Marked(_)
            | Self::History(_)
            | Self::Near(_)
            | Self::Look(_)
            | Self::Filters(_)
            | Self::Templates(_)
            | Self::CountKept(_)
            | Self::Drafts(_) => false,
        }
    }

    /// Whether it needs no answer once that newer one is answered.
    pub fn yields_to(&self, newer: &Self) -> bool {
        self.is_look_up() && std::mem::discriminant(self) == std::mem::discriminant(newer)
    }
}

impl Write {
    /// Whether it is to put on disk what a person did or typed. Not what the
    /// program remembers by itself.
    pub fn is_change(&self) -> bool {
        match self {
            Self::Save(_)
            | Self::Change(_)
            | Self::Judge(_)
            | Self::Undo(_)
            | Self::Redo(_)
            | Self::KeepDraft(_)
            | Self::DropDraft(_)
            | Self::DropDrafts(_)
            | Self::RestoreDrafts(_) => true,
            Self::Remember(_) | Self::KeepTour(_) | Self::BackUp(_) => false,
        }
    }

    /// Whether it may take so long that it tells how far it is and can be stopped.
    pub fn is_long(&self) -> bool {
        match self {
            Self::Change(_) | Self::Undo(_) | Self::Redo(_) => true,
            Self::Save(_)
            | Self::Judge(_)
            | Self::KeepDraft(_)
            | Self::DropDraft(_)
            | Self::DropDrafts(_)
            | Self::RestoreDrafts(_)
            | Self::Remember(_)
            | Self::KeepTour(_)
            | Self::BackUp(_) => false,
        }
    }

    /// Whether it needs not be done once that newer one is. It has no answer
    /// then: that of the newer one stands for both.
    pub fn yields_to(&self, newer: &Self) -> bool {
        match self {
            Self::KeepDraft(KeepDraft(draft)) => {
                matches!(newer, Self::KeepDraft(KeepDraft(newer)) if newer.id == draft.id)
            }
            Self::Remember(_) => matches!(newer, Self::Remember(_)),
            Self::Save(_)
            | Self::Change(_)
            | Self::Judge(_)
            | Self::Undo(_)
            | Self::Redo(_)
            | Self::DropDraft(_)
            | Self::DropDrafts(_)
            | Self::RestoreDrafts(_)
            | Self::KeepTour(_)
            | Self::BackUp(_) => false,
        }
    }
}

impl WriteReply {
    /// Whether a change that was asked for is answered, well or not.
    pub fn is_change(&self) -> bool {
        match self {
            Self::Save(..)
            | Self::Change(..)
            | Self::Judge(..)
            | Self::Undo(..)
            | Self::Redo(..)
            | Self::KeepDraft(..)
            | Self::DropDraft(..)
            | Self::DropDrafts(..)
            | Self::RestoreDrafts(..) => true,
            Self::Remember(..) | Self::KeepTour(..) | Self::BackUp(..) => false,
        }
    }
}
