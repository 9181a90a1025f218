//! Judging what may be recorded twice.

use crate::app::ask::{Answer, Judge, ReadPair, Undo};
use crate::app::effect::Effect;
use crate::app::jobs::FindDuplicates;
use crate::app::model::Parts;
use crate::app::reaction::Reaction;
use crate::app::windows::{Duplicates, Windows};
use crate::model::duplicate::{Duplicate, Judgement};
use crate::words;

/// Pairs that are looked for.
const PAIRS: usize = 1_000;

/// Looks for pairs, as a job that can be stopped.
pub(super) fn open(windows: &mut Windows) -> Reaction {
    windows.open(Duplicates::default());
    Reaction::of(vec![Effect::start(FindDuplicates { limit: PAIRS })])
}

fn list(windows: &mut Windows) -> Option<&mut Duplicates> {
    windows.find()
}

/// Asks for the records of the pair that is looked at.
pub(super) fn ask(windows: &mut Windows) -> Vec<Effect> {
    let pair = list(windows).and_then(Duplicates::ask);
    pair.map(|pair| Effect::ask(ReadPair(pair))).into_iter().collect()
}

/// Takes the pairs that the job found.
pub(super) fn found(windows: &mut Windows, pairs: Vec<Duplicate>) {
    if let Some(list) = list(windows) {
        list.found(pairs);
    }
}

/// Takes the two records that were asked for.
pub(super) fn compared(parts: &mut Parts, asked: ReadPair, answer: Answer<ReadPair>) -> Reaction {
    match answer {
        Err(fault) => return Reaction::fail(&fault, &parts.around),
        Ok(compared) => {
            if let Some(list) = list(parts.windows) {
                list.receive(asked, compared);
            }
        }
    }
    Reaction::default()
}

/// Says what was judged, and goes on to the next pair.
pub(super) fn judged(parts: &mut Parts, asked: Judge, answer: Answer<Judge>) -> Reaction {
    let judged = match answer {
        Ok(judged) => judged,
        Err(fault) => {
            failed(parts.windows);
            return Reaction::fail(&fault, &parts.around);
        }
    };
    parts.keeping.dropped.stepped();
    parts.keeping.saved_at = Some(judged.millis);
    if let Some(list) = list(parts.windows) {
        list.settle(asked.judgement, &judged.pair);
    }
    let [a, b] = judged.pair.each_ref().map(|record| record.reference.to_string());
    let id = match asked.judgement {
        Judgement::Same => "judged-same",
        Judgement::Different => "judged-different",
        Judgement::Unsure => "judged-unsure",
    };
    let language = parts.around.reader.language;
    let text = words::with(language, id, &[("a", a.into()), ("b", b.into())]);
    Reaction { stale: true, ..Reaction::tell(text) }
}

/// A judgement was undone, or not: the pairs that it had settled are back.
pub(super) fn undone(windows: &mut Windows, asked: Undo, was_undone: bool) {
    if !asked.judgement {
        return;
    }
    if !was_undone {
        failed(windows);
    } else if let Some(list) = list(windows) {
        list.unsettle();
    }
}

/// A judgement could not be stored or undone.
fn failed(windows: &mut Windows) {
    if let Some(list) = list(windows) {
        list.reread();
    }
}
