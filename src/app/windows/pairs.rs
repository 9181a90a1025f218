//! Pairs of records that may be about one party, to be judged one by one.

#![warn(clippy::wildcard_enum_match_arm)]

use super::{Choosing, Layer};
use crate::app::around::Around;
use crate::app::ask::{Judge, ReadPair, Undo};
use crate::app::keymap::{Action, Context, Key, Keys, Move, Name, PairAction, Takes};
use crate::app::reaction::{Done, Order, Reaction};
use crate::model::RecordId;
use crate::model::called::Named;
use crate::model::duplicate::{Duplicate, Judgement};
use crate::model::whole::Whole;

static KEYS: Keys = Keys {
    context: Context::DUPLICATES,
    head: "help-duplicates",
    takes: Takes::Nothing,
    over: &[Context::OVERLAY],
    bound: &[
        (Key::Char('s'), Action::Pair(PairAction::Judge(Judgement::Same)), 1),
        (Key::Char('d'), Action::Pair(PairAction::Judge(Judgement::Different)), 2),
        (Key::Char('x'), Action::Pair(PairAction::Judge(Judgement::Different)), 0),
        (Key::Char('u'), Action::Pair(PairAction::Judge(Judgement::Unsure)), 3),
        (Key::Char(' '), Action::Pair(PairAction::Later), 4),
        (Key::Char('o'), Action::Pair(PairAction::Swap), 5),
        (Key::Char('z'), Action::Undo, 6),
        (Key::Ctrl('z'), Action::Undo, 0),
        (Key::Char('j'), Action::Move(Move::Down), 0),
        (Key::Char('k'), Action::Move(Move::Up), 0),
        (Key::Named(Name::Esc), Action::Close, 7),
    ],
};

/// Proposals, and the one that is looked at.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Duplicates {
    /// Best first, without those judged here; none until they have come.
    pub pairs: Option<Vec<Duplicate>>,
    /// Whether a person chose the two, which nothing proposed.
    pub compares: bool,
    /// An index into them.
    pub choosing: Choosing,
    /// The two records of a pair, once they have been read.
    pub compared: Option<Box<[Whole; 2]>>,
    /// The first line shown of what they say.
    pub scroll: usize,
    /// The records that were asked for.
    asked: Option<[RecordId; 2]>,
    /// For each judgement made here, the pairs that it settled and where they stood.
    settled: Vec<Vec<(usize, Duplicate)>>,
}

impl Duplicates {
    /// Two records that a person wants to compare, of which nothing is proposed.
    pub(in crate::app) fn of(a: Named, b: Named) -> Self {
        let pair = Duplicate { a, b, score: 0.0, reasons: vec![] };
        Self { pairs: Some(vec![pair]), compares: true, ..Self::default() }
    }

    /// The pair that is looked at.
    pub fn pair(&self) -> Option<&Duplicate> {
        self.pairs.as_ref()?.get(self.choosing.selected)
    }

    /// The ids of the pair, that first which would be kept.
    fn ids(&self) -> Option<[RecordId; 2]> {
        self.pair().map(|pair| [pair.a.id, pair.b.id])
    }

    /// The two records, if they are those of the pair.
    pub fn shown(&self) -> Option<&[Whole; 2]> {
        let [a, b] = self.compared.as_deref()?;
        (Some([a.record.id, b.record.id]) == self.ids()).then_some(self.compared.as_deref()?)
    }

    /// The records that must be read to show the pair.
    pub(in crate::app) fn ask(&mut self) -> Option<[RecordId; 2]> {
        let wanted = self.ids().filter(|_| self.shown().is_none())?;
        if self.asked == Some(wanted) {
            return None;
        }
        self.asked = Some(wanted);
        Some(wanted)
    }

    /// Takes the two records that were asked for last.
    pub(in crate::app) fn receive(
        &mut self,
        ReadPair(pair): ReadPair,
        compared: Option<Box<[Whole; 2]>>,
    ) {
        if self.asked == Some(pair) {
            self.compared = compared;
        }
    }

    /// Takes the pairs that were found.
    pub(in crate::app) fn found(&mut self, pairs: Vec<Duplicate>) {
        self.pairs = Some(pairs);
        self.select(0);
    }

    /// Looks at another pair.
    fn select(&mut self, at: usize) {
        let count = self.pairs.as_ref().map_or(0, Vec::len);
        self.choosing.selected = at.min(count.saturating_sub(1));
        self.scroll = 0;
    }

    /// Lets the other record be the one kept.
    fn swap(&mut self) {
        let at = self.choosing.selected;
        if let Some(pair) = self.pairs.as_mut().and_then(|pairs| pairs.get_mut(at)) {
            std::mem::swap(&mut pair.a, &mut pair.b);
        }
        if let Some(compared) = &mut self.compared {
            compared.reverse();
        }
    }

    /// Takes out what a judgement settled: its pair, and where two became one,
    /// every pair with the record that went.
    pub(in crate::app) fn settle(&mut self, judgement: Judgement, [a, b]: &[Named; 2]) {
        let Some(pairs) = &mut self.pairs else { return };
        let is_settled = |pair: &Duplicate| {
            let ids = [pair.a.id, pair.b.id];
            let same = ids.contains(&a.id) && ids.contains(&b.id);
            same || judgement == Judgement::Same && ids.contains(&b.id)
        };
        let mut settled = Vec::new();
        let mut at = 0;
        pairs.retain(|pair| {
            let gone = is_settled(pair);
            if gone {
                settled.push((at, pair.clone()));
            }
            at += 1;
            !gone
        });
        self.settled.push(settled);
        self.reread();
    }

    /// Whether a judgement made here can be undone.
    fn can_undo(&self) -> bool {
        !self.settled.is_empty()
    }

    /// Puts back what the last judgement had settled.
    pub(in crate::app) fn unsettle(&mut self) {
        let (Some(pairs), Some(settled)) = (&mut self.pairs, self.settled.pop()) else { return };
        let first = settled.first().map_or(0, |(at, _)| *at);
        for (at, pair) in settled {
            pairs.insert(at.min(pairs.len()), pair);
        }
        self.choosing.selected = first;
        self.reread();
    }

    fn judge(&self, judgement: Judgement, around: &Around) -> Reaction {
        let language = around.reader.language;
        let judge = self.ids().map(|pair| Judge { judgement, pair, language });
        judge.map_or_else(Reaction::default, Reaction::ask)
    }

    fn undo(&self, around: &Around) -> Reaction {
        if around.is_judging() {
            Reaction::refuse(around.failure("refused-wait"))
        } else if self.can_undo() {
            Reaction::ask(Undo { judgement: true })
        } else {
            Reaction::tell(around.text("notice-nothing-to-undo"))
        }
    }

    /// Has the records read again, since they may have changed.
    pub(in crate::app) fn reread(&mut self) {
        (self.compared, self.asked) = (None, None);
        self.select(self.choosing.selected);
    }
}

impl Duplicates {
    fn go(&mut self, step: Move, around: &Around) {
        let page = around.rows() / 2;
        match step {
            Move::Down => self.select(self.choosing.selected.saturating_add(1)),
            Move::Up => self.select(self.choosing.selected.saturating_sub(1)),
            Move::First => self.select(0),
            Move::Last => self.select(usize::MAX),
            Move::PageDown => self.scroll = self.scroll.saturating_add(page),
            Move::PageUp => self.scroll = self.scroll.saturating_sub(page),
        }
    }
}

impl Layer for Duplicates {
    fn own_keys() -> Option<&'static Keys> {
        Some(&KEYS)
    }

    fn owns(&self, action: Action) -> bool {
        matches!(action, Action::Accept | Action::Pair(_))
    }

    fn refusal(&self, action: Action, around: &Around) -> Option<&'static str> {
        let none = self.pair().is_none();
        if action == Action::Accept {
            // Enter says nothing of a pair: one of three keys does.
            return Some(if none { "refused-nothing-chosen" } else { "refused-accept-pair" });
        }
        let Action::Pair(action) = action else { return None };
        let last = self.choosing.selected + 1 >= self.pairs.as_ref().map_or(0, Vec::len);
        match action {
            PairAction::Judge(_) | PairAction::Later | PairAction::Swap if none => {
                Some("refused-no-pair")
            }
            // A key that is held down must not judge a pair that nobody has seen.
            PairAction::Judge(_) if around.is_judging() => Some("refused-wait"),
            PairAction::Judge(_) if self.shown().is_none() => Some("refused-still-reading"),
            PairAction::Later if last => Some("refused-last-pair"),
            PairAction::Judge(_) | PairAction::Later | PairAction::Swap => None,
        }
    }

    fn act(&mut self, action: Action, _key: Option<Key>, around: &Around) -> Option<Reaction> {
        if action == Action::Undo {
            return Some(self.undo(around));
        }
        if let Action::Move(step) = action {
            self.go(step, around);
            return Some(Reaction::default());
        }
        let Action::Pair(action) = action else { return None };
        match action {
            PairAction::Judge(judgement) => return Some(self.judge(judgement, around)),
            PairAction::Swap => self.swap(),
            PairAction::Later => self.go(Move::Down, around),
        }
        Some(Reaction::default())
    }

    fn accept(&mut self, _around: &Around) -> Reaction {
        Reaction::default()
    }

    /// The job that looks for pairs goes with the window.
    fn close(&mut self, _around: &Around) -> Reaction {
        let waits = self.pairs.is_none();
        if waits { Reaction::order(Order::Stop) } else { Reaction::done(Done::Close) }
    }
}
