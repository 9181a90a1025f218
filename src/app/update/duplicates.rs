//! Judging what may be recorded twice.

use super::receive::told;
use super::{done, record, refusal};
use crate::app::ask::{Answer, Judge, ReadPair, Undo};
use crate::app::duplicates::Duplicates;
use crate::app::keymap::Action;
use crate::app::{Effect, Job, Model, Notice, Overlay};
use crate::model::duplicate::{Duplicate, Judgement};
use crate::words;

/// Pairs that are looked for.
const PAIRS: usize = 1_000;

/// Looks for pairs, as a job that can be stopped.
pub(super) fn open(model: &mut Model) -> Vec<Effect> {
    model.overlay = Some(Overlay::Duplicates(Duplicates::default()));
    vec![Effect::Start(Job::Duplicates { limit: PAIRS })]
}

fn list(model: &mut Model) -> Option<&mut Duplicates> {
    model.overlays_mut().find_map(|overlay| match overlay {
        Overlay::Duplicates(list) => Some(list),
        _ => None,
    })
}

/// What a key does here and not in other windows; `None` for the keys of all.
pub(super) fn press(model: &mut Model, action: Option<Action>) -> Option<Vec<Effect>> {
    if !matches!(model.overlay, Some(Overlay::Duplicates(_))) {
        return None;
    }
    let page = model.layout().window_rows() / 2;
    list(model)?;
    let action = action?;
    if matches!(action, Action::Judge(_) | Action::Later | Action::SwapPair)
        && let Some(failure) = refusal(model, action)
    {
        model.notice = Some(Notice::Failed(failure));
        return Some(vec![]);
    }
    let list = list(model)?;
    match action {
        Action::Judge(judgement) => return Some(judge(model, judgement)),
        Action::Undo => return Some(undo(model)),
        Action::SwapPair => list.swap(),
        Action::Later | Action::Down => list.select(list.selected.saturating_add(1)),
        Action::Up => list.select(list.selected.saturating_sub(1)),
        Action::First => list.select(0),
        Action::Last => list.select(usize::MAX),
        Action::PageDown => list.scroll = list.scroll.saturating_add(page),
        Action::PageUp => list.scroll = list.scroll.saturating_sub(page),
        _ => return None,
    }
    Some(vec![])
}

fn judge(model: &mut Model, judgement: Judgement) -> Vec<Effect> {
    let Some(list) = list(model) else { return vec![] };
    let Some(pair) = list.ids() else { return vec![] };
    vec![Effect::ask(Judge { judgement, pair, language: model.language })]
}

fn undo(model: &mut Model) -> Vec<Effect> {
    let judging = model.under_way.is_judging();
    let Some(list) = list(model) else { return vec![] };
    if judging {
        let failure = words::failure(model.language, "refused-wait", &[]);
        model.notice = Some(Notice::Failed(failure));
    } else if list.can_undo() {
        return vec![Effect::ask(Undo { judgement: true })];
    } else {
        model.notice = Some(done(model.text("notice-nothing-to-undo")));
    }
    vec![]
}

/// Asks for the records of the pair that is looked at.
pub(super) fn ask(model: &mut Model) -> Vec<Effect> {
    let pair = list(model).and_then(Duplicates::ask);
    pair.map(|pair| Effect::ask(ReadPair(pair))).into_iter().collect()
}

/// Takes the pairs that the job found.
pub(super) fn found(model: &mut Model, pairs: Vec<Duplicate>) -> Vec<Effect> {
    if let Some(list) = list(model) {
        list.found(pairs);
    }
    vec![]
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

/// Closes the window; the job goes with it.
pub(super) fn close(model: &mut Model) -> Vec<Effect> {
    let open = matches!(model.overlay, Some(Overlay::Duplicates(_)));
    let looking = open && list(model).is_some_and(|list| list.pairs.is_none());
    model.overlay = None;
    let stop = looking.then(|| model.under_way.stop()).flatten();
    stop.into_iter().collect()
}
