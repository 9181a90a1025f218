//! What was typed and not saved: going on with a draft, dropping some, bringing
//! them back.

use std::collections::BTreeSet;

use super::{Choosing, Layer, Opening, chooses};
use crate::app::around::Around;
use crate::app::ask::ReadDrafts;
use crate::app::effect::Effect;
use crate::app::keymap::{
    Action, BrowseAction, Context, Key, Keys, Name, RecordAction, Sheet, Takes,
};
use crate::app::reaction::{Done, Reaction};
use crate::model::draft::{Draft, DraftId};

static KEYS: Keys = Keys {
    context: Context::DRAFTS,
    head: "help-drafts",
    takes: Takes::Nothing,
    over: &[Context::OVERLAY],
    bound: &[
        (Key::Named(Name::Delete), Action::Record(RecordAction::Trash), 3),
        (Key::Char(' '), Action::Browse(BrowseAction::Mark), 4),
        (Key::Char('z'), Action::Undo, 5),
        (Key::Ctrl('z'), Action::Undo, 0),
    ],
};

/// Drafts to choose from.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Drafts {
    /// Newest first; none until they have come.
    pub drafts: Option<Vec<Draft>>,
    /// An index into them.
    pub choosing: Choosing,
    /// Those that are marked.
    pub marked: BTreeSet<DraftId>,
}

impl Drafts {
    fn chosen(&self) -> Option<&Draft> {
        self.drafts.as_ref()?.get(self.choosing.selected)
    }

    /// Marks the chosen draft or takes its mark away, and goes to the next.
    fn mark(&mut self) {
        let Some(id) = self.chosen().map(|draft| draft.id) else { return };
        if !self.marked.remove(&id) {
            self.marked.insert(id);
        }
        self.choosing.go(1, self.drafts.as_ref().map_or(0, Vec::len));
    }

    /// Takes out those that are marked, or the chosen one.
    fn take(&mut self) -> Vec<Draft> {
        let mut marked = std::mem::take(&mut self.marked);
        if marked.is_empty() {
            marked.extend(self.chosen().map(|draft| draft.id));
        }
        let drafts = self.drafts.take().unwrap_or_default();
        let (taken, left): (Vec<_>, Vec<_>) =
            drafts.into_iter().partition(|draft| marked.contains(&draft.id));
        self.receive(&left);
        taken
    }

    /// Takes drafts that came.
    pub(in crate::app) fn receive(&mut self, drafts: &[Draft]) {
        self.marked.retain(|id| drafts.iter().any(|draft| draft.id == *id));
        self.choosing.go(0, drafts.len());
        self.drafts = Some(drafts.to_vec());
    }
}

impl Layer for Drafts {
    fn sheet() -> Option<Sheet> {
        Some(Sheet::DRAFTS)
    }

    fn opened(_opening: &Opening) -> Option<(Self, Vec<Effect>)> {
        Some((Self::default(), vec![Effect::ask(ReadDrafts { at_start: false })]))
    }

    fn own_keys() -> Option<&'static Keys> {
        Some(&KEYS)
    }

    chooses!(list);

    fn count(&self, _around: &Around) -> usize {
        self.drafts.as_ref().map_or(0, Vec::len)
    }

    fn owns(&self, action: Action) -> bool {
        matches!(
            action,
            Action::Accept
                | Action::Record(RecordAction::Trash)
                | Action::Browse(BrowseAction::Mark)
                | Action::Undo
        )
    }

    fn refusal(&self, action: Action, _around: &Around) -> Option<&'static str> {
        let needs_one = matches!(
            action,
            Action::Accept
                | Action::Record(RecordAction::Trash)
                | Action::Browse(BrowseAction::Mark)
        );
        (needs_one && self.chosen().is_none()).then_some("refused-nothing-chosen")
    }

    fn act(&mut self, action: Action, _key: Option<Key>, _around: &Around) -> Option<Reaction> {
        if action == Action::Browse(BrowseAction::Mark) {
            self.mark();
            return Some(Reaction::default());
        }
        if action == Action::Record(RecordAction::Trash) {
            return Some(Reaction::done(Done::Drop(self.take())));
        }
        (action == Action::Undo).then(|| Reaction::done(Done::TakeBack))
    }

    /// Goes on with the chosen draft.
    fn accept(&mut self, _around: &Around) -> Reaction {
        let draft = self.chosen().cloned();
        draft.map_or_else(Reaction::default, |draft| Reaction::done(Done::GoOn(Box::new(draft))))
    }
}
