//! Why something cannot be done to what the panes show.

#![warn(clippy::wildcard_enum_match_arm)]

use super::order::next_order;
use super::{Browse, Pane};
use crate::app::ask::Slot;
use crate::app::keymap::{BrowseAction, RecordAction};
use crate::model::listing::{Scope, Sort};
use crate::model::part::Part;
use crate::model::{Kind, Language};
use crate::words::{self, Failure};

/// Records that are copied at once, at most.
const COPIED: u64 = 500;

fn refuse(id: &str, language: Language) -> Failure {
    words::failure(language, id, &[])
}

impl Browse {
    /// Why an action cannot be done now, if it cannot.
    pub(in crate::app) fn refusal(
        &self,
        action: BrowseAction,
        language: Language,
    ) -> Option<Failure> {
        match action {
            BrowseAction::Mark | BrowseAction::MarkRange | BrowseAction::MarkAll => {
                self.refuses_marks(language)
            }
            BrowseAction::Unmark => {
                (!self.has_marks()).then(|| refuse("refused-no-marks", language))
            }
            BrowseAction::Open if self.focus == Pane::Detail && self.detail.target().is_none() => {
                Some(refuse("refused-no-link", language))
            }
            BrowseAction::Sort => self.refuses_order(language).or_else(|| {
                let other = next_order(self.pane(self.follows)).is_some();
                (!other).then(|| refuse("refused-one-order", language))
            }),
            BrowseAction::Reverse => self.refuses_order(language),
            BrowseAction::NextRecord => {
                self.pane(self.follows).is_at_end().then(|| refuse("refused-last-row", language))
            }
            BrowseAction::PreviousRecord => {
                self.pane(self.follows).is_at_start().then(|| refuse("refused-first-row", language))
            }
            BrowseAction::Filter
            | BrowseAction::NextPane
            | BrowseAction::PreviousPane
            | BrowseAction::View(_)
            | BrowseAction::Open
            | BrowseAction::Back
            | BrowseAction::Zoom
            | BrowseAction::Larger
            | BrowseAction::Smaller
            | BrowseAction::ShowTrash => None,
        }
    }

    fn refuses_marks(&self, language: Language) -> Option<Failure> {
        let none = self.focus == Pane::Detail || self.pane(self.follows).rows.is_empty();
        let refused = || none.then(|| refuse("refused-no-rows", language));
        self.trouble(language).or_else(refused)
    }

    /// Why nothing can be done to what a list shows: its filter passes nothing, nor can.
    fn trouble(&self, language: Language) -> Option<Failure> {
        let fault = self.pane(self.follows).refused().filter(|_| self.focus != Pane::Detail)?;
        Some(words::trouble(fault, language))
    }

    /// Why the list has no order and no columns to choose.
    pub(in crate::app) fn refuses_order(&self, language: Language) -> Option<Failure> {
        let trash = self.pane(self.follows).query.scope == Scope::Trash;
        trash.then(|| refuse("refused-trash-order", language))
    }

    /// Why the list cannot go to a date.
    pub(in crate::app) fn refuses_date(&self, language: Language) -> Option<Failure> {
        self.refuses_order(language).or_else(|| {
            let columns = self.pane(self.follows).query.listing.columns();
            let dated = columns.iter().any(|column| column.sort == Some(Sort::Date));
            (!dated).then(|| refuse("refused-no-dates", language))
        })
    }

    /// Why the filter in force cannot be kept under a name.
    pub(in crate::app) fn refuses_keeping(&self, language: Language) -> Option<Failure> {
        self.refuses_order(language).or_else(|| {
            let none = self.pane(self.follows).filter.trim().is_empty();
            none.then(|| refuse("refused-no-filter", language))
        })
    }

    /// Why the filter that is typed cannot be kept: it is not understood.
    pub(in crate::app) fn refuses_filter(&self, language: Language) -> Option<Failure> {
        let problem = self.filtering.as_ref()?.problem.as_ref()?;
        Some(Failure { what: words::filter(problem, language), advice: None })
    }

    /// Why an action cannot be done to the records that it would be about.
    pub(in crate::app) fn refuses(
        &self,
        action: RecordAction,
        language: Language,
    ) -> Option<Failure> {
        match action {
            RecordAction::AddCitation if self.has_marks() => self.refuses_many(action, language),
            RecordAction::Edit
            | RecordAction::EditField
            | RecordAction::AddCitation
            | RecordAction::Sayings
            | RecordAction::CopyValue => self.refuses_one(action, language),
            RecordAction::Compare => self.refuses_comparing(language),
            RecordAction::Trash
            | RecordAction::Restore
            | RecordAction::Copy
            | RecordAction::WriteText
                if !self.has_marks() =>
            {
                self.refuses_one(action, language)
            }
            RecordAction::Trash
            | RecordAction::Restore
            | RecordAction::Copy
            | RecordAction::WriteText
            | RecordAction::Tag
            | RecordAction::MoveToCase
            | RecordAction::SetField => self.refuses_many(action, language),
            RecordAction::NewIncident | RecordAction::Repeat | RecordAction::NewRecord => None,
        }
    }

    fn refuses_one(&self, action: RecordAction, language: Language) -> Option<Failure> {
        let Some(record) = self.current() else {
            let none = || Some(refuse("refused-nothing-selected", language));
            return self.trouble(language).or_else(none);
        };
        let shown = self.detail.whole.as_ref().filter(|whole| whole.record.id == record.id);
        let trashed = self.follows == Slot::List && self.in_trash() && self.detail.pinned.is_none()
            || shown.is_some_and(|whole| whole.trashed);
        let is = |one: RecordAction| action == one;
        let (chooses, cites) = (is(RecordAction::EditField), is(RecordAction::AddCitation));
        let decides = is(RecordAction::Sayings);
        let silent =
            decides && shown.is_some_and(|whole| words::sayings(whole, language).is_empty());
        let edits = chooses || is(RecordAction::Edit) || decides;
        let copies = [RecordAction::Copy, RecordAction::CopyValue, RecordAction::WriteText];
        let copies = copies.contains(&action);
        let reasons = [
            (is(RecordAction::Restore) && !trashed, "refused-not-in-trash"),
            (is(RecordAction::Trash) && trashed, "refused-trashed-already"),
            ((edits || cites) && trashed, "refused-trashed"),
            (cites && !citable(record.kind), "refused-no-citations"),
            ((copies || chooses || decides) && shown.is_none(), "refused-still-reading"),
            (silent, "refused-no-sayings"),
        ];
        first(&reasons, language)
    }

    /// Why no two records can be laid side by side: two people, groups or
    /// organisations have to be marked.
    fn refuses_comparing(&self, language: Language) -> Option<Failure> {
        let pane = self.pane(self.follows);
        let trash = pane.query.scope == Scope::Trash;
        let parties = pane.query.listing.kind() == Kind::Party;
        let reasons = [
            (trash, "refused-trashed"),
            (!parties, "refused-compare-kind"),
            (self.has_marks() && pane.marks.is_waiting(), "refused-marking"),
            (!self.has_marks() || pane.marks.rows().count() != 2, "refused-compare-two"),
        ];
        first(&reasons, language)
    }

    fn refuses_many(&self, action: RecordAction, language: Language) -> Option<Failure> {
        if let Some(trouble) = self.trouble(language) {
            return Some(trouble);
        }
        let Some(about) = self.about() else {
            return Some(refuse("refused-nothing-selected", language));
        };
        let pane = self.pane(self.follows);
        let trash = pane.query.scope == Scope::Trash;
        let is = |one: RecordAction| action == one;
        let (tags, moves) = (is(RecordAction::Tag), is(RecordAction::MoveToCase));
        let cites = is(RecordAction::AddCitation);
        let sets = tags || moves || cites || is(RecordAction::SetField);
        let copies = is(RecordAction::Copy) || is(RecordAction::WriteText);
        let reasons = [
            (self.has_marks() && pane.marks.is_waiting(), "refused-marking"),
            (is(RecordAction::Restore) && !trash, "refused-not-in-trash"),
            (is(RecordAction::Trash) && trash, "refused-trashed-already"),
            (copies && about.whom.count() > COPIED, "refused-copy-many"),
            (sets && trash, "refused-trashed"),
            (cites && !citable(about.kind), "refused-no-citations"),
            (tags && about.kind.field("tags").is_none(), "refused-no-tags"),
            (moves && about.kind.field("case").is_none(), "refused-no-case"),
        ];
        first(&reasons, language)
    }
}

/// The first reason that holds, by its id.
fn first(reasons: &[(bool, &str)], language: Language) -> Option<Failure> {
    let reason = reasons.iter().find(|(holds, _)| *holds);
    reason.map(|(_, id)| refuse(id, language))
}

/// Whether records of that kind can carry citations in their form.
fn citable(kind: Kind) -> bool {
    kind.parts().contains(&Part::Source)
}
