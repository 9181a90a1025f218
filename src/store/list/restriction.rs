//! What a list is narrowed to.

use super::sql::Sql;
use crate::model::Day;
use crate::model::listing::Listing;
use crate::store::kinds;
use crate::store::search::is_quick;

/// Something that a list is narrowed to, by each way to find out.
#[derive(Clone, Debug)]
pub(in crate::store) struct Restriction {
    /// Whether row `t` passes.
    pub(in crate::store) probe: Sql,
    /// The same, where some thousand rows are asked one after the other.
    pub(in crate::store) probe_many: Option<Sql>,
    /// Gives every row that passes, as its first column, and perhaps others.
    pub(in crate::store) rows: Option<Sql>,
    /// Gives every row that does not pass, where those are few.
    pub(in crate::store) others: Option<Sql>,
    /// Orders by date within it: table with index, and its condition.
    pub(in crate::store) streams: Vec<(&'static str, Sql)>,
    /// What the search index is asked for the rows that pass.
    pub(in crate::store) matched: Option<String>,
    /// What the search index is asked for the rows that do not pass.
    pub(in crate::store) unmatched: Option<String>,
    /// Kinds of the rows that pass, where it is about kinds.
    pub(in crate::store) kinds: Vec<String>,
    /// Days between which the rows may lie.
    pub(in crate::store) days: Option<(Day, Day)>,
}

impl Restriction {
    /// What is asked of every row.
    pub(in crate::store) fn probe(probe: Sql) -> Self {
        Self {
            probe,
            probe_many: None,
            rows: None,
            others: None,
            streams: Vec::new(),
            matched: None,
            unmatched: None,
            kinds: Vec::new(),
            days: None,
        }
    }

    /// Rows that a query gives.
    pub(in crate::store) fn rows(rows: Sql) -> Self {
        let probe = rows.clone().wrap("t.row IN (", ")");
        Self { rows: Some(rows), ..Self::probe(probe) }
    }

    /// Rows that the search index gives.
    pub(in crate::store) fn matched(listing: Listing, expression: String) -> Self {
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
        Self { matched: Some(expression), probe_many: Some(all), ..Self::probe(probe) }
    }

    /// The rows that do not pass.
    pub(in crate::store) fn without(self) -> Self {
        let not = |probe: Sql| probe.wrap("NOT ifnull((", "), 0)");
        Self {
            rows: self.others,
            unmatched: self.matched,
            probe_many: self.probe_many.map(not),
            ..Self::probe(not(self.probe))
        }
    }

    /// What is asked of each of some thousand rows.
    pub(super) fn among_many(self) -> Sql {
        self.probe_many.unwrap_or(self.probe)
    }
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
