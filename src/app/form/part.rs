//! What a form is made of besides the record itself: people, sources, names.

use super::tie::TIE;
use crate::model::Kind;
use crate::model::field::{Field, Shape};
use crate::model::part::Part;

/// What a field of a part may hold.
pub(super) fn shape(part: Part, field: &Field) -> Shape {
    if part == Part::Relation && field.name == "kind" { TIE } else { field.shape }
}

/// Whether a field of a part is shown only when it is filled, or asked for.
pub(super) fn is_rare(part: Part, kind: Kind, name: &str) -> bool {
    match part.layout() {
        Some(layout) => !layout.line.contains(&name),
        None => kind.is_rare(name),
    }
}
