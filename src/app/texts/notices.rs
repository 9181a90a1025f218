//! What is said of records: what was done to them, when, by whom.

use super::{field, made, text, with};
use crate::app::ask::Saved;
use crate::app::layout::SMALLEST;
use crate::model::Language;
use crate::model::find::Hit;
use crate::model::near::Likeness;
use crate::model::whole::{Changed, Deed, Named};

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
pub(in crate::app) fn undone(saved: &Saved, language: Language) -> String {
    with(language, "notice-undone", &[("records", made::told(saved, language).into())])
}

/// Said when a step was redone.
pub(in crate::app) fn redone(saved: &Saved, language: Language) -> String {
    with(language, "notice-redone", &[("records", made::told(saved, language).into())])
}

/// A step of a record's history: when, where, what.
pub fn step_of(step: &Changed, offset: i32, language: Language) -> String {
    let at = super::day_and_clock(step.millis, offset);
    let fields = step.fields.iter().map(|name| field(step.record.kind, name, language));
    let fields: Vec<_> = fields.map(|label| label.to_lowercase()).collect();
    let told = step.deed == Deed::Edited && !fields.is_empty();
    let fields = if told { format!(": {}", fields.join(", ")) } else { String::new() };
    let deed = match step.deed {
        Deed::Created => "deed-created",
        Deed::Edited => "deed-edited",
        Deed::Trashed => "deed-trashed",
        Deed::Restored => "deed-restored",
    };
    format!("{at}  {}  {}{fields}", step.device, text(language, deed))
}

/// What is shown of a record that a search found, besides its name.
pub fn about_hit(hit: &Hit) -> String {
    let when = hit.when.as_ref().map(crate::model::FuzzyDate::compact);
    let case = hit.case.as_ref().map(|case| case.name.clone());
    [when, case].into_iter().flatten().collect::<Vec<_>>().join("  ")
}

/// What two incidents share.
pub fn likeness(shared: &Likeness, language: Language) -> String {
    let plain = |id| text(language, id).into_owned();
    match shared {
        Likeness::Person(name) => {
            with(language, "shared-person", &[("name", name.as_str().into())])
        }
        Likeness::Name(name) => with(language, "shared-name", &[("name", name.as_str().into())]),
        Likeness::Day => plain("shared-day"),
        Likeness::Days => plain("shared-days"),
        Likeness::Kind => plain("shared-kind"),
        Likeness::Family => plain("shared-family"),
        Likeness::Place => plain("shared-place"),
    }
}

/// How large the screen must be.
pub fn too_small((width, height): (u16, u16), language: Language) -> [String; 3] {
    let says = |id, (columns, rows): (u16, u16)| {
        with(language, id, &[("columns", columns.into()), ("rows", rows.into())])
    };
    [
        says("small-is", (width, height)),
        says("small-needs", SMALLEST),
        text(language, "small-advice").into_owned(),
    ]
}
