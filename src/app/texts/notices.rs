//! What is said of records: what was done to them, when, by whom.

use super::made;
use crate::app::ask::Saved;
use crate::app::browse::layout::SMALLEST;
use crate::model::Language;
use crate::model::called::Named;
use crate::words::{text, with};

/// References of records that a change touched.
pub(super) fn references(records: &[Named]) -> String {
    let shown: Vec<_> = records.iter().take(4).map(|n| n.reference.to_string()).collect();
    let more = if records.len() > 4 { " …" } else { "" };
    format!("{}{more}", shown.join(", "))
}

fn of_records(language: Language, id: &str, records: &[Named]) -> String {
    with(language, id, &[("records", references(records).into())])
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
    let made = made::besides(record, saved, language);
    let Some(made) = made else { return self::saved(std::slice::from_ref(record), language) };
    let reference = record.reference.to_string();
    with(language, "notice-saved-new", &[("records", reference.into()), ("made", made.into())])
}

/// Said when a step was undone.
/// What is said of a record, and that the filter of the list hides it.
pub(in crate::app) fn hidden(told: &str, record: &Named, language: Language) -> String {
    let arguments = [("told", told.into()), ("reference", record.reference.to_string().into())];
    with(language, "notice-hidden", &arguments)
}

pub(in crate::app) fn undone(saved: &Saved, language: Language) -> String {
    with(language, "notice-undone", &[("records", made::told(saved, language).into())])
}

/// Said when a step was redone.
pub(in crate::app) fn redone(saved: &Saved, language: Language) -> String {
    with(language, "notice-redone", &[("records", made::told(saved, language).into())])
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
