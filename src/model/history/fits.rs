//! Whether fields make a record together.

use crate::model::Kind;
use crate::model::field::Fields;

/// Whether fields make a record, those left out that this version does not know.
pub(super) fn fits(kind: Kind, fields: &Fields) -> bool {
    let known = fields.iter().filter(|(name, _)| kind.field(name).is_some());
    kind.check(&known.map(|(name, value)| (name.clone(), value.clone())).collect()).is_ok()
}
