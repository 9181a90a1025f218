//! What is asked about what is being typed.

use super::Question;
use crate::model::draft::{Draft, DraftId};

/// All drafts, newest first.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct ReadDrafts {
    /// Whether it is only to tell that there are some, as the program starts.
    pub at_start: bool,
}

/// Keep what is being typed.
#[derive(Clone, Debug, PartialEq)]
pub struct KeepDraft(pub Draft);

/// Forget the draft of a form that needs none any more.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct DropDraft(pub DraftId);

/// Forget drafts that a person drops.
#[derive(Clone, Debug, PartialEq)]
pub struct DropDrafts(pub Vec<Draft>);

/// Keep again the drafts that were dropped.
#[derive(Clone, Debug, PartialEq)]
pub struct RestoreDrafts(pub Vec<Draft>);

impl Question for ReadDrafts {
    type Answer = Vec<Draft>;
    const TASK: &'static str = "task-read-drafts";
}

impl Question for KeepDraft {
    type Answer = ();
    const TASK: &'static str = "task-keep-draft";

    fn yields_to(&self, newer: &Self) -> bool {
        self.0.id == newer.0.id
    }
}

impl Question for DropDraft {
    type Answer = ();
    const TASK: &'static str = "task-drop-draft";
}

impl Question for DropDrafts {
    type Answer = ();
    const TASK: &'static str = "task-drop-draft";
}

impl Question for RestoreDrafts {
    type Answer = ();
    const TASK: &'static str = "task-keep-draft";
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::ask::Write;

    fn draft(number: i64, body: &str) -> Draft {
        Draft { id: DraftId(number), title: String::new(), body: body.to_owned(), millis: 0 }
    }

    #[test]
    fn a_draft_yields_to_a_newer_one_of_its_own_form_and_to_nothing_else() {
        let asked = Write::KeepDraft(KeepDraft(draft(1, "a")));
        let newer = |number| Write::KeepDraft(KeepDraft(draft(number, "b")));
        assert!(asked.yields_to(&newer(1)));
        let others = [
            newer(2),
            Write::DropDraft(DropDraft(DraftId(1))),
            Write::RestoreDrafts(RestoreDrafts(vec![draft(1, "b")])),
        ];
        for other in others {
            assert!(!asked.yields_to(&other), "{other:?}");
            assert!(!other.yields_to(&asked), "{other:?}");
        }
    }
}
