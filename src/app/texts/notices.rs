//! What is said of records: what was done to them, when, by whom.

use super::made::{self, Gist};
use crate::app::ask::Saved;
use crate::app::browse::layout::SMALLEST;
use crate::model::Language;
use crate::model::bulk::{FirstDeed, Touched};
use crate::model::called::Named;
use crate::model::duplicate::{Judgement, PairVerdict};
use crate::model::past_step::PastStep;
use crate::model::whole::Deed;
use crate::words::{self, cells, cut, text, with};

/// References of records that a change touched.
pub(super) fn references(records: &[Named]) -> String {
    let shown: Vec<_> = records.iter().take(4).map(|n| n.reference.to_string()).collect();
    let more = if records.len() > 4 { " …" } else { "" };
    format!("{}{more}", shown.join(", "))
}

fn of_records(language: Language, id: &str, records: &[Named]) -> String {
    with(language, id, &[("records", made::standing(records, language).into())])
}

/// Said when records have been moved to the trash.
pub(in crate::app) fn trashed(records: &[Named], language: Language) -> String {
    of_records(language, "notice-trashed", records)
}

/// Said when records have been brought back.
pub(in crate::app) fn restored(records: &[Named], language: Language) -> String {
    of_records(language, "notice-restored", records)
}

/// Said when a change has been stored.
pub(in crate::app) fn saved(records: &[Named], language: Language) -> String {
    of_records(language, "notice-saved", records)
}

/// Said when a form has been stored: the record, and what else it made.
pub(in crate::app) fn saved_form(record: &Named, saved: &Saved, language: Language) -> String {
    let told = match made::besides(record, saved, language) {
        None => self::saved(std::slice::from_ref(record), language),
        Some(made) => {
            let made = [("records", record.reference.to_string().into()), ("made", made.into())];
            with(language, "notice-saved-new", &made)
        }
    };
    and_handed_on(told, saved, language)
}

/// What is said, and how often those left of whom less is agreed to since.
pub(in crate::app) fn and_handed_on(told: String, saved: &Saved, language: Language) -> String {
    if saved.handed_on == 0 {
        return told;
    }
    let arguments = [("told", told.into()), ("number", saved.handed_on.into())];
    with(language, "notice-handed-on", &arguments)
}

/// What is said of a record, and that the filter of the list hides it.
pub(in crate::app) fn hidden(told: &str, record: &Named, language: Language) -> String {
    let arguments = [("told", told.into()), ("reference", record.reference.to_string().into())];
    with(language, "notice-hidden", &arguments)
}

/// Said when a step was undone, or several.
pub(in crate::app) fn undone(saved: &Saved, width: u16, language: Language) -> String {
    went(saved, ["notice-undone", "notice-undone-many"], width, language)
}

/// Said when a step was redone, or several.
pub(in crate::app) fn redone(saved: &Saved, width: u16, language: Language) -> String {
    went(saved, ["notice-redone", "notice-redone-many"], width, language)
}

/// What was undone or redone, on one line of a screen of that width.
fn went(saved: &Saved, [one, many]: [&str; 2], width: u16, language: Language) -> String {
    if saved.steps > 1 {
        return with(language, many, &[("steps", saved.steps.into())]);
    }
    let of = |records: String| with(language, one, &[("records", records.into())]);
    let room = usize::from(width).saturating_sub(1 + cells(&of(String::new())));
    of(said(Gist::from(saved), saved.deed.as_ref(), saved.judged.as_ref(), room, language))
}

/// What a step did and what it was about, in so many cells.
pub fn step(step: &PastStep, room: usize, language: Language) -> String {
    let Touched { first, new, count, deed, judged, .. } = &step.about;
    let gist = Gist { records: first, new, count: *count };
    said(gist, deed.as_ref(), judged.as_ref(), room, language)
}

/// What was said of two, or else what was done and to what: that something was made
/// goes without saying where that is new.
fn said(
    gist: Gist,
    deed: Option<&FirstDeed>,
    judged: Option<&PairVerdict>,
    room: usize,
    language: Language,
) -> String {
    if let Some(judged) = judged {
        return cut(&told_of_two(judged, language), room);
    }
    let changed = deed.filter(|deed| deed.deed != Deed::Created && gist.new.is_empty());
    let Some(FirstDeed { deed, fields }) = changed else { return gist.told(room, language) };
    let kind = gist.records.first().map(|named| named.kind);
    let deed = words::deed(*deed, kind, fields, language);
    let head = format!("{}: ", cut(&deed, room / 2));
    format!("{head}{}", gist.told(room.saturating_sub(cells(&head)), language))
}

/// What was said of two records: `P-20 merged into P-15`.
fn told_of_two(judged: &PairVerdict, language: Language) -> String {
    let id = match judged.judgement {
        Judgement::Same => "step-same",
        Judgement::Different => "step-different",
        Judgement::Unsure => "step-unsure",
    };
    let [kept, other] = [&judged.kept, &judged.other].map(ToString::to_string);
    with(language, id, &[("kept", kept.into()), ("other", other.into())])
}

/// The record that a step was about first of all.
pub(in crate::app) fn main_of(about: &Touched) -> Option<&Named> {
    let gist = Gist { records: &about.first, new: &about.new, count: about.count };
    gist.telling().first().copied()
}

/// How large the screen must be, and which keys lock the casebook and leave it
/// meanwhile.
pub fn too_small(
    (width, height): (u16, u16),
    [lock, quit]: [String; 2],
    language: Language,
) -> [String; 4] {
    let says = |id, (columns, rows): (u16, u16)| {
        with(language, id, &[("columns", columns.into()), ("rows", rows.into())])
    };
    [
        says("small-is", (width, height)),
        says("small-needs", SMALLEST),
        text(language, "small-advice").into_owned(),
        with(language, "small-keys", &[("lock", lock.into()), ("quit", quit.into())]),
    ]
}
