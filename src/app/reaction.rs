//! What a part of the screen says that came of a key or an answer: what is to
//! be done outside, what the person is told, and what others have to do.

use super::about::About;
use super::around::Around;
use super::columns::Columns;
use super::keymap::{Action, Context};
use crate::app::ask::Request;
use crate::app::effect::Effect;
use crate::app::given::Given;
use crate::app::notice::Notice;
use crate::model::Day;
use crate::model::called::Named;
use crate::model::draft::{Draft, DraftId};
use crate::model::imported::Chosen;
use crate::model::kept::Kept;
use crate::model::listing::Sort;
use crate::model::records::saved_filter::KeptFilter;
use crate::model::records::template::KeptTemplate;
use crate::model::whole::Whole;
use crate::words::{Failure, Fault};

/// What came of a key or an answer.
#[derive(Debug, Default)]
pub(super) struct Reaction {
    /// What is to be done outside.
    pub(super) effects: Vec<Effect>,
    /// What the person is told.
    pub(super) notice: Option<Notice>,
    /// What others have to do.
    pub(super) done: Option<Done>,
    /// What the program as a whole has to do.
    pub(super) order: Option<Order>,
    /// Whether records have changed, and what is shown is to be read anew.
    pub(super) stale: bool,
}

/// What a part leaves to whoever knows the others.
#[derive(Debug, PartialEq)]
pub(super) enum Done {
    /// The window is closed; what it covered comes back.
    Close,
    /// A record is to be shown, in place of all windows.
    Visit(Named),
    /// The same, whatever lies below: a form, pairs to be judged.
    Leave(Box<Named>),
    /// The list is to go to a day.
    GoTo(Day),
    /// A draft is to be gone on with.
    GoOn(Box<Draft>),
    /// Drafts are to be forgotten.
    Drop(Vec<Draft>),
    /// The drafts dropped last are to come back.
    TakeBack,
    /// The last step is to be undone.
    Undo,
    /// The list is to show these columns.
    SetColumns(Columns),
    /// The list is to be sorted so; where it is, the other way round.
    SortBy(Sort),
    /// It is to be asked for what these records are given.
    Give(About, Given),
    /// It is to be asked whether texts may go to an editor outside the program.
    AskOutside,
    /// The form is to be filled as this incident is.
    FillAs(Box<Whole>),
    /// Records are to be listed by a saved filter.
    UseFilter(KeptFilter),
    /// A form is to be filled by a template.
    UseTemplate(KeptTemplate),
    /// What is in force or typed is to be kept under a name.
    Keep(ToKeep),
    /// The form is to be closed; what was typed is kept as a draft.
    CloseForm,
    /// The form is to be closed, in which nothing differs from what is stored.
    CloseUnchanged,
    /// The form is closed whose draft this is.
    Closed(DraftId),
    /// The form waits aside until the change of many records is stored.
    SetAside,
}

/// What a part leaves to the program as a whole.
#[derive(Debug, PartialEq)]
pub(super) enum Order {
    /// A command is to be run where keys go to these contexts.
    Run(Action, Vec<Context>),
    /// An action that is not the part's is to be done.
    Act(Action),
    /// A file is to be read, and what would come of it to be shown.
    Plan(Chosen),
    /// The job that the window waited for is to be stopped.
    Stop,
    /// Texts may go to an editor outside the program.
    AllowOutside,
    /// The clock is right, and what waited for that can be done.
    ClockIsRight,
    /// It may be wrong, and what waited is left.
    ClockIsWrong,
}

/// What is to be kept under a name.
#[derive(Debug, PartialEq)]
pub(super) struct ToKeep {
    /// A filter or a template.
    pub(super) kept: Kept,
    pub(super) name: String,
    /// The one that has the name already.
    pub(super) taken: Option<Named>,
}

impl Reaction {
    /// Something is left to the program as a whole.
    pub(super) fn order(order: Order) -> Self {
        Self { order: Some(order), ..Self::default() }
    }

    /// Something is left to others.
    pub(super) fn done(done: Done) -> Self {
        Self { done: Some(done), ..Self::default() }
    }

    /// This is to be done outside.
    pub(super) fn of(effects: Vec<Effect>) -> Self {
        Self { effects, ..Self::default() }
    }

    /// What failed is told.
    pub(super) fn fail(fault: &Fault, around: &Around) -> Self {
        Self { notice: Some(around.fault(fault)), ..Self::default() }
    }

    /// What failed is told, if something did.
    pub(super) fn told(fault: Option<Fault>, around: &Around) -> Self {
        fault.map_or_else(Self::default, |fault| Self::fail(&fault, around))
    }

    /// Something is asked of the store.
    pub(super) fn ask(question: impl Into<Request>) -> Self {
        Self { effects: vec![Effect::ask(question)], ..Self::default() }
    }

    /// It cannot be done.
    pub(super) fn refuse(failure: Failure) -> Self {
        Self { notice: Some(Notice::Failed(failure)), ..Self::default() }
    }

    /// The person is told something.
    pub(super) fn tell(text: impl Into<String>) -> Self {
        Self { notice: Some(Notice::Done(text.into())), ..Self::default() }
    }
}
