//! What every record from a file is held to, whatever the file.

use serde_json::Value;

use crate::model::bad_row::NameProblem;
use crate::model::field::{Fields, Shape, Target};
use crate::model::{Kind, RecordId, Reference};

/// Numbers of references beyond this are refused, so that new ones never run out.
const LAST_NUMBER: u32 = 99_999_999;

/// The links of a record: field, target and the text that stands there.
pub(super) fn links(
    kind: Kind,
    fields: &Fields,
) -> impl Iterator<Item = (&'static str, Target, &str)> {
    kind.fields().iter().filter_map(|field| match field.shape {
        Shape::Link(target) => {
            let text = fields.get(field.name).and_then(Value::as_str)?;
            Some((field.name, target, text))
        }
        _ => None,
    })
}

/// The ids of the records that a record links to.
pub(super) fn linked(
    kind: Kind,
    fields: &Fields,
) -> impl Iterator<Item = (&'static str, RecordId)> {
    links(kind, fields).filter_map(|(field, _, text)| Some((field, text.parse().ok()?)))
}

/// Checks that a reference has a letter that is used for the kind and a number
/// that can be used; `letters` are those that fit.
pub(super) fn check_reference(reference: &Reference, letters: &str) -> Result<(), NameProblem> {
    if !letters.contains(reference.prefix) {
        let letters: Vec<_> = letters.chars().map(String::from).collect();
        return Err(NameProblem::Letters(letters.join(", ")));
    }
    if !(1..=LAST_NUMBER).contains(&reference.number) {
        return Err(NameProblem::Number(LAST_NUMBER));
    }
    Ok(())
}
