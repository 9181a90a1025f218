//! What a list is narrowed to.

use super::sql::Sql;
use crate::model::Day;
use crate::store::kinds::lists::Lies;

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
    /// Days between which the rows lie, and how.
    pub(in crate::store) days: Option<(Day, Day, Lies)>,
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
    pub(in crate::store) fn among_many(self) -> Sql {
        self.probe_many.unwrap_or(self.probe)
    }
}
