//! Whether fields make a record together.

use crate::model::Kind;
use crate::model::case::Case;
use crate::model::citation::Citation;
use crate::model::field::Fields;
use crate::model::incident::Incident;
use crate::model::involvement::Involvement;
use crate::model::name::Name;
use crate::model::party::Party;
use crate::model::place::Place;
use crate::model::record::{FieldError, Record};
use crate::model::relation::Relation;
use crate::model::saved_filter::SavedFilter;
use crate::model::source::Source;
use crate::model::template::Template;

/// Whether fields make a record, those left out that this version does not know.
pub(super) fn fits(kind: Kind, fields: &Fields) -> bool {
    let known = fields.iter().filter(|(name, _)| kind.field(name).is_some());
    let known = known.map(|(name, value)| (name.clone(), value.clone())).collect();
    let parsed = match kind {
        Kind::Case => parse::<Case>(known),
        Kind::Incident => parse::<Incident>(known),
        Kind::Party => parse::<Party>(known),
        Kind::Name => parse::<Name>(known),
        Kind::Involvement => parse::<Involvement>(known),
        Kind::Relation => parse::<Relation>(known),
        Kind::Place => parse::<Place>(known),
        Kind::Source => parse::<Source>(known),
        Kind::Citation => parse::<Citation>(known),
        Kind::Filter => parse::<SavedFilter>(known),
        Kind::Template => parse::<Template>(known),
    };
    parsed.is_ok()
}

fn parse<R: Record>(fields: Fields) -> Result<(), FieldError> {
    R::parse(fields).map(drop)
}
