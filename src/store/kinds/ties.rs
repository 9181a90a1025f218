//! Which records of one kind links tie to those of another.

use super::{Keeping, all};
use crate::model::Kind;
use crate::model::field::Target;

/// Gives records of a kind that a link ties to those of another, whose rows are
/// `:rows`, a JSON array: one that leads from either to the other, or two by
/// which a third record leads to both. `None` where no link does.
pub(super) fn tie(kind: Kind, other: Kind) -> Option<String> {
    let mut queries = Vec::new();
    for keeping in all() {
        let table = keeping.table;
        for own in columns(keeping, kind) {
            for end in columns(keeping, other).filter(|end| *end != own) {
                queries.push(format!(
                    "SELECT {table}.{own} FROM json_each(:rows) of
                       JOIN {table} ON {table}.{end} = of.value"
                ));
            }
        }
    }
    (!queries.is_empty()).then(|| queries.join(" UNION ALL "))
}

/// The columns of a table that hold rows of records of a kind.
fn columns(keeping: &'static Keeping, kind: Kind) -> impl Iterator<Item = &'static str> {
    let leads = move |target: Target| match target.kind() {
        Some(to) => to == kind,
        // What says something of any record says nothing of its like.
        None => keeping.kind != kind,
    };
    let links = keeping.links.iter().filter(move |link| keeping.target(link).is_some_and(leads));
    let itself = (keeping.kind == kind).then_some("row");
    itself.into_iter().chain(links.map(|link| link.column))
}
