//! The last steps, the newest first: undoing back to one, redoing up to one.

use super::{Choosing, Layer, Opening, chooses};
use crate::app::around::Around;
use crate::app::ask::{ReadHistory, StepTo};
use crate::app::effect::Effect;
use crate::app::keymap::{Action, BrowseAction, Context, Key, Keys, Name, Sheet, Takes};
use crate::app::reaction::{Done, Order, Reaction};
use crate::app::texts;
use crate::model::past_step::{PastStep, StepRow, StepStanding};
use crate::words;

static KEYS: Keys = Keys {
    context: Context::HISTORY,
    head: "help-history",
    takes: Takes::Nothing,
    over: &[Context::OVERLAY],
    bound: &[
        (Key::Named(Name::Enter), Action::Accept, 1),
        (Key::Named(Name::Right), Action::Browse(BrowseAction::Open), 3),
        (Key::Char('z'), Action::Undo, 4),
        (Key::Ctrl('z'), Action::Undo, 0),
        (Key::Char('Z'), Action::Redo, 0),
        (Key::Ctrl('y'), Action::Redo, 0),
    ],
};

/// Steps that are asked for at a time.
const STEPS: usize = 60;

/// Records that one step may be about without asking whether it is to go.
const FEW: u64 = 20;

/// The last steps.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LastChanges {
    /// Newest first; none until they have come.
    pub steps: Option<Vec<PastStep>>,
    /// An index into them.
    pub choosing: Choosing,
    /// Whether there may be older ones.
    more: bool,
    /// What was asked and is not answered.
    asked: Option<ReadHistory>,
    /// The step with which several would go, once the person was told so.
    sure: Option<StepRow>,
}

impl LastChanges {
    fn chosen(&self) -> Option<&PastStep> {
        self.steps.as_ref()?.get(self.choosing.selected)
    }

    fn read(&mut self, asked: ReadHistory) -> Reaction {
        self.asked = Some(asked);
        Reaction::ask(asked)
    }

    /// Has them read anew, as they have changed.
    pub(in crate::app) fn reread(&mut self) -> Reaction {
        self.sure = None;
        let known = self.steps.as_ref().map_or(0, Vec::len);
        self.read(ReadHistory { before: None, limit: known.max(STEPS) })
    }

    /// Takes steps that came, if they are those asked for last.
    pub(in crate::app) fn receive(&mut self, asked: ReadHistory, steps: Vec<PastStep>) {
        if self.asked != Some(asked) {
            return;
        }
        self.asked = None;
        self.more = steps.len() >= asked.limit;
        match (asked.before, &mut self.steps) {
            (Some(_), Some(known)) => known.extend(steps),
            (_, known) => *known = Some(steps),
        }
        self.choosing.go(0, self.steps.as_ref().map_or(0, Vec::len));
    }

    /// How many steps go with the chosen one.
    fn going(&self, standing: StepStanding) -> usize {
        let steps = self.steps.as_deref().unwrap_or_default();
        let (newer, older) = steps.split_at(self.choosing.selected.min(steps.len()));
        let between = match standing {
            StepStanding::Undone => older.get(1..).unwrap_or_default(),
            StepStanding::Holds | StepStanding::Left => newer,
        };
        1 + between.iter().filter(|step| step.standing == standing).count()
    }

    /// Goes back to the chosen step, or on to it; tells first where others go too.
    fn go(&mut self, around: &Around) -> Reaction {
        let chosen = self.chosen().map(|step| (step.row, step.standing, step.about.count));
        let Some((step, standing, records)) = chosen else { return Reaction::default() };
        if let Some(failure) = around.barred() {
            return Reaction::refuse(failure);
        }
        let (steps, redo) = (self.going(standing), standing == StepStanding::Undone);
        if (steps > 1 || records > FEW) && self.sure != Some(step) {
            self.sure = Some(step);
            let id = match (steps > 1, redo) {
                (true, true) => "notice-steps-redo",
                (true, false) => "notice-steps-undo",
                (false, true) => "notice-step-redo",
                (false, false) => "notice-step-undo",
            };
            let arguments = [("steps", steps.into()), ("records", records.into())];
            return Reaction::tell(words::with(around.reader.language, id, &arguments));
        }
        self.sure = None;
        Reaction::ask(StepTo { step, redo, steps })
    }
}

impl Layer for LastChanges {
    fn sheet() -> Option<Sheet> {
        Some(Sheet::HISTORY)
    }

    fn opened(_opening: &Opening) -> Option<(Self, Vec<Effect>)> {
        let mut window = Self::default();
        let asked = window.reread();
        Some((window, asked.effects))
    }

    fn own_keys() -> Option<&'static Keys> {
        Some(&KEYS)
    }

    chooses!(list);

    fn count(&self, _around: &Around) -> usize {
        self.steps.as_ref().map_or(0, Vec::len)
    }

    /// Asks for older ones, where the last are near the selected one.
    fn moved(&mut self, around: &Around) -> Reaction {
        self.sure = None;
        let Some(last) = self.steps.as_ref().and_then(|steps| steps.last()) else {
            return Reaction::default();
        };
        let near = self.choosing.selected.saturating_add(around.rows()) >= self.count(around);
        if !near || !self.more || self.asked.is_some() {
            return Reaction::default();
        }
        self.read(ReadHistory { before: Some(last.row), limit: STEPS })
    }

    fn owns(&self, action: Action) -> bool {
        matches!(action, Action::Accept | Action::Browse(BrowseAction::Open))
    }

    fn refusal(&self, action: Action, _around: &Around) -> Option<&'static str> {
        match self.chosen() {
            None => self.owns(action).then_some("refused-nothing-chosen"),
            Some(step) => {
                let left = action == Action::Accept && step.standing == StepStanding::Left;
                left.then_some("refused-step-left")
            }
        }
    }

    fn act(&mut self, action: Action, _key: Option<Key>, _around: &Around) -> Option<Reaction> {
        if action == Action::Browse(BrowseAction::Open) {
            let record = self.chosen().and_then(|step| texts::main_of(&step.about)).cloned();
            return record.map(|record| Reaction::done(Done::Visit(record)));
        }
        let steps = matches!(action, Action::Undo | Action::Redo);
        steps.then(|| Reaction::order(Order::Act(action)))
    }

    fn accept(&mut self, around: &Around) -> Reaction {
        self.go(around)
    }
}
