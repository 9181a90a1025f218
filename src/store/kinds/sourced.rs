//! Which sources stand by a record: those of which a citation still counts, by the rule
//! of [`Claim::counts`](crate::model::dispute::Claim::counts).

/// The citations of a record, with their sources, that still count: what was withdrawn
/// or set aside is no source of it any more.
macro_rules! standing_by {
    ($record:literal) => {
        concat!(
            "FROM citations JOIN sources ON sources.row = citations.source
              WHERE citations.record = ",
            $record,
            " AND coalesce(citations.status, '') NOT IN ('superseded', 'disavowed')"
        )
    };
}
pub(super) use standing_by;

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::model::Day;
    use crate::model::change::{Step, fields};
    use crate::model::dispute::Claim;
    use crate::model::filter::Filter;
    use crate::model::listing::{Cell, Flag, Listing, Query};
    use crate::model::records::citation::CitationStatus;
    use crate::model::vocabulary::Vocabulary;
    use crate::store::Store;
    use crate::store::list::tests::walk;

    /// A record of each list that counts its sources, with one that is of a status; as the
    /// list shows it, and whether `has:source` finds it.
    fn of_status(status: &str, listing: Listing) -> (Vec<Cell>, bool) {
        let mut store = Store::in_memory(|| 1_700_000_000_000).unwrap();
        let mut step = Step::default();
        let record = if listing == Listing::Figures {
            step.figure(fields([("quantity", json!("deaths")), ("value", json!("6"))]))
        } else {
            step.incident(fields([("kind", json!("detention"))]))
        };
        let source = step.source(fields([("title", json!("Report"))]));
        step.citation(fields([
            ("source", json!(source.to_string())),
            ("record", json!(record.to_string())),
            ("status", json!(status)),
        ]));
        store.save(&step).unwrap();
        let today = Day::from_civil(2026, 1, 1).unwrap();
        let query =
            |filter| Query { filter: Filter::parse(filter, today).unwrap(), ..listing.query() };
        let row = walk(store.read(), &query(""), 2).remove(0);
        (row.cells, !walk(store.read(), &query("has:source"), 2).is_empty())
    }

    #[test]
    fn a_source_stands_by_a_record_as_long_as_what_it_says_counts() {
        for listing in [Listing::Incidents, Listing::Figures] {
            for entry in Vocabulary::CitationStatus.entries() {
                let status = CitationStatus::parse(entry.slug).unwrap();
                let counts = Claim { field: None, value: None, status: Some(&status) }.counts();
                let (cells, found) = of_status(entry.slug, listing);
                let told = format!("{listing:?} {}: {cells:?}", entry.slug);
                assert_eq!(found, counts, "{told}");
                assert!(cells.contains(&Cell::Count(u64::from(counts))), "{told}");
                let lacks = |cell: &Cell| {
                    if let Cell::Flags(flags) = cell {
                        flags.contains(&Flag::NoSource)
                    } else {
                        false
                    }
                };
                assert_eq!(cells.iter().any(lacks), !counts, "{told}");
            }
        }
    }
}
