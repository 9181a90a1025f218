//! The filter line.

use super::typed_line::TypedLine;
use crate::model::filter::{Filter, FilterError};

/// A filter that is being typed.
#[derive(Clone, Debug, PartialEq)]
pub struct Filtering {
    /// What is typed.
    pub line: TypedLine,
    /// Why the line is not understood as it stands; the list keeps the filter before.
    pub problem: Option<FilterError>,
    /// What Tab would make of the line.
    pub completion: Option<String>,
    /// What Esc goes back to.
    pub(super) before: (String, Filter),
}
