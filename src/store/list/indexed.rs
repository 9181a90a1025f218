//! What the search index is asked for the rows of a list.

use crate::model::listing::Listing;
use crate::store::kinds;
use crate::store::narrow::{Restriction, Sql};
use crate::store::search::is_quick;

/// Rows that the search index gives.
pub(in crate::store) fn matched(listing: Listing, expression: String) -> Restriction {
    let all = Sql::new(if dated(listing) {
        "t.row IN (SELECT rowid & 4294967295 FROM search
                    WHERE search MATCH :match AND rowid >= 4294967296)"
    } else {
        "t.row IN (SELECT rowid FROM search
                    WHERE search MATCH :match AND rowid < 4294967296)"
    });
    // The rowid of a row, as `search_row` makes it.
    let one = Sql::new(
        "EXISTS (SELECT 1 FROM search WHERE search MATCH :match AND search.rowid =
                 (max(1, min(t.earliest + 1000000, 1073741824)) << 32) | t.row)",
    );
    let all = all.bind(":match", expression.clone());
    let quick = dated(listing) && is_quick(&expression);
    let probe = if quick { one.bind(":match", expression.clone()) } else { all.clone() };
    Restriction { matched: Some(expression), probe_many: Some(all), ..Restriction::probe(probe) }
}

/// Whether records of a list stand in the search index by their dates.
pub(super) fn dated(listing: Listing) -> bool {
    kinds::list(listing).0.search.indexed().is_some_and(|indexed| indexed.dated)
}

/// All that the search index is asked, in one expression; `None` where it is
/// asked for nothing.
pub(super) fn together(listing: Listing, restrictions: &[Restriction]) -> Option<String> {
    let each = |asked: &dyn Fn(&Restriction) -> Option<&String>, between: &str| {
        let asked = restrictions.iter().filter_map(asked);
        let asked: Vec<_> = asked.map(|expression| format!("({expression})")).collect();
        (!asked.is_empty()).then(|| asked.join(between))
    };
    let matched = each(&|restriction| restriction.matched.as_ref(), " AND ");
    let unmatched = each(&|restriction| restriction.unmatched.as_ref(), " OR ");
    let kind = dated(listing).then(|| format!("\"§{}\"", listing.kind()));
    let asked = match (matched, kind, listing) {
        // Nearly all records with a date are incidents.
        (Some(matched), _, Listing::Incidents) | (Some(matched), None, _) => matched,
        (Some(matched), Some(kind), _) => format!("{kind} AND {matched}"),
        (None, Some(kind), _) if unmatched.is_some() => kind,
        (None, _, _) => return None,
    };
    Some(match unmatched {
        Some(unmatched) => format!("({asked}) NOT ({unmatched})"),
        None => asked,
    })
}
