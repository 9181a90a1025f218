//! Pairs of records that may be about one party, to be judged one by one.

use super::ask::ReadPair;
use crate::model::RecordId;
use crate::model::called::Named;
use crate::model::duplicate::{Duplicate, Judgement};
use crate::model::whole::Whole;

/// Proposals, and the one that is looked at.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Duplicates {
    /// Best first, without those judged here; none until they have come.
    pub pairs: Option<Vec<Duplicate>>,
    /// Index into them.
    pub selected: usize,
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
    /// The pair that is looked at.
    pub fn pair(&self) -> Option<&Duplicate> {
        self.pairs.as_ref()?.get(self.selected)
    }

    /// The ids of the pair, that first which would be kept.
    pub(super) fn ids(&self) -> Option<[RecordId; 2]> {
        self.pair().map(|pair| [pair.a.id, pair.b.id])
    }

    /// The two records, if they are those of the pair.
    pub fn shown(&self) -> Option<&[Whole; 2]> {
        let [a, b] = self.compared.as_deref()?;
        (Some([a.record.id, b.record.id]) == self.ids()).then_some(self.compared.as_deref()?)
    }

    /// The records that must be read to show the pair.
    pub(super) fn ask(&mut self) -> Option<[RecordId; 2]> {
        let wanted = self.ids().filter(|_| self.shown().is_none())?;
        if self.asked == Some(wanted) {
            return None;
        }
        self.asked = Some(wanted);
        Some(wanted)
    }

    /// Takes the two records that were asked for last.
    pub(super) fn receive(&mut self, ReadPair(pair): ReadPair, compared: Option<Box<[Whole; 2]>>) {
        if self.asked == Some(pair) {
            self.compared = compared;
        }
    }

    /// Takes the pairs that were found.
    pub(super) fn found(&mut self, pairs: Vec<Duplicate>) {
        self.pairs = Some(pairs);
        self.select(0);
    }

    /// Looks at another pair.
    pub(super) fn select(&mut self, at: usize) {
        let count = self.pairs.as_ref().map_or(0, Vec::len);
        self.selected = at.min(count.saturating_sub(1));
        self.scroll = 0;
    }

    /// Lets the other record be the one kept.
    pub(super) fn swap(&mut self) {
        let at = self.selected;
        if let Some(pair) = self.pairs.as_mut().and_then(|pairs| pairs.get_mut(at)) {
            std::mem::swap(&mut pair.a, &mut pair.b);
        }
        if let Some(compared) = &mut self.compared {
            compared.reverse();
        }
    }

    /// Takes out what a judgement settled: its pair, and where two became one,
    /// every pair with the record that went.
    pub(super) fn settle(&mut self, judgement: Judgement, [a, b]: &[Named; 2]) {
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
    pub(super) fn can_undo(&self) -> bool {
        !self.settled.is_empty()
    }

    /// Puts back what the last judgement had settled.
    pub(super) fn unsettle(&mut self) {
        let (Some(pairs), Some(settled)) = (&mut self.pairs, self.settled.pop()) else { return };
        let first = settled.first().map_or(0, |(at, _)| *at);
        for (at, pair) in settled {
            pairs.insert(at.min(pairs.len()), pair);
        }
        self.selected = first;
        self.reread();
    }

    /// Has the records read again, since they may have changed.
    pub(super) fn reread(&mut self) {
        (self.compared, self.asked) = (None, None);
        self.select(self.selected);
    }
}
