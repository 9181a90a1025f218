//! Judging what may be recorded twice.

use super::receive::told;
use super::{done, record};
use crate::app::ask::{Answer, Judge, ReadPair, Undo};
use crate::app::jobs::FindDuplicates;
use crate::app::windows::Duplicates;
use crate::app::{Effect, Model};
use crate::model::duplicate::{Duplicate, Judgement};
use crate::words;

/// Pairs that are looked for.
const PAIRS: usize = 1_000;

/// Looks for pairs, as a job that can be stopped.
pub(super) fn open(model: &mut Model) -> Vec<Effect> {
    model.windows.open(Duplicates::default());
    vec![Effect::start(FindDuplicates { limit: PAIRS })]
}

fn list(model: &mut Model) -> Option<&mut Duplicates> {
    model.windows.find()
}

/// Asks for the records of the pair that is looked at.
pub(super) fn ask(model: &mut Model) -> Vec<Effect> {
    let pair = list(model).and_then(Duplicates::ask);
    pair.map(|pair| Effect::ask(ReadPair(pair))).into_iter().collect()
}

/// Takes the pairs that the job found.
pub(super) fn found(model: &mut Model, pairs: Vec<Duplicate>) {
    if let Some(list) = list(model) {
        list.found(pairs);
    }
}

/// Takes the two records that were asked for.
pub(super) fn compared(
    model: &mut Model,
    asked: ReadPair,
    answer: Answer<ReadPair>,
) -> Vec<Effect> {
    let Some(compared) = told(model, answer) else { return vec![] };
    if let Some(list) = list(model) {
        list.receive(asked, compared);
    }
    vec![]
}

/// Says what was judged, and goes on to the next pair.
pub(super) fn judged(model: &mut Model, asked: Judge, answer: Answer<Judge>) -> Vec<Effect> {
    let Some(judged) = told(model, answer) else {
        failed(model);
        return vec![];
    };
    model.dropped.stepped();
    if let Some(list) = list(model) {
        list.settle(asked.judgement, &judged.pair);
    }
    model.saved_at = Some(judged.millis);
    let [a, b] = judged.pair.each_ref().map(|record| record.reference.to_string());
    let id = match asked.judgement {
        Judgement::Same => "judged-same",
        Judgement::Different => "judged-different",
        Judgement::Unsure => "judged-unsure",
    };
    let text = words::with(model.language, id, &[("a", a.into()), ("b", b.into())]);
    model.notice = Some(done(text));
    record::refresh(model);
    vec![]
}

/// A judgement was undone, or not: the pairs that it had settled are back.
pub(super) fn undone(model: &mut Model, asked: Undo, was_undone: bool) {
    if !asked.judgement {
        return;
    }
    if !was_undone {
        failed(model);
    } else if let Some(list) = list(model) {
        list.unsettle();
    }
}

/// A judgement could not be stored or undone.
fn failed(model: &mut Model) {
    if let Some(list) = list(model) {
        list.reread();
    }
}
