//! Values as the cells from which they are read back.

use serde_json::Value;

use crate::exchange::guard::guarded;
use crate::model::date::FuzzyDate;
use crate::model::field::Shape;
use crate::model::time_of_day::apart;
use crate::model::{Day, RecordId};

/// What would end a cell that stands without quotes, or begin one with them.
const PARTS: [char; 7] = [',', ';', '|', '\t', '"', '\n', '\r'];

/// A value as a person would type it; links are led by `led`.
pub(super) fn cell(
    shape: Shape,
    value: &Value,
    led: impl Fn(RecordId) -> Option<String>,
    today: Day,
) -> String {
    let text = match shape {
        Shape::Link(_) => {
            let id = value.as_str().and_then(|id| id.parse().ok());
            return id.and_then(led).unwrap_or_default();
        }
        // Of numbers nothing but their sign is ever computed.
        Shape::Number(_) | Shape::Degrees(_) | Shape::Size => return value.to_string(),
        Shape::Date => date(value, today),
        Shape::Details => value.to_string(),
        Shape::Line
        | Shape::Text
        | Shape::Time
        | Shape::Term(_)
        | Shape::Code(_)
        | Shape::Terms(_)
        | Shape::Tags
        | Shape::Amount
        | Shape::Flag
        | Shape::FieldName
        | Shape::Injuries
        | Shape::Provisions => shape.write(value),
    };
    guarded(&text).into_owned()
}

/// A date in the words of its source, or as EDTF where another day, or the column of a
/// table, would read them otherwise.
fn date(value: &Value, today: Day) -> String {
    let Some(date) = FuzzyDate::of(value) else { return String::new() };
    let text = date.text();
    let same = Shape::Date.import(text, today).is_ok_and(|read| read == *value);
    if same && apart(text, today).is_none() { text.to_owned() } else { date.edtf().to_string() }
}

/// Adds a cell to a line, between quotes where it needs them.
pub(super) fn quote(line: &mut String, cell: &str) {
    let spaced = cell.trim().len() != cell.len();
    if !spaced && !cell.contains(PARTS) {
        return line.push_str(cell);
    }
    line.push('"');
    line.push_str(&cell.replace('"', "\"\""));
    line.push('"');
}
