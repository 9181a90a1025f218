//! The demo casebook: facts of public documents, with their sources.

use super::{Asked, Error, Outcome, Source, Table, Wish, formats, plan};
use crate::model::Day;
use crate::model::progress::unwatched;
use crate::store::Store;

/// The files of the demo.
const FILES: &[(&str, &str)] = &[
    ("sources", include_str!("../../assets/demo/sources.csv")),
    ("cases", include_str!("../../assets/demo/cases.csv")),
    ("places", include_str!("../../assets/demo/places.csv")),
    ("parties", include_str!("../../assets/demo/parties.csv")),
    ("names", include_str!("../../assets/demo/names.csv")),
    ("relations", include_str!("../../assets/demo/relations.csv")),
    ("incidents", include_str!("../../assets/demo/incidents.csv")),
    ("figures", include_str!("../../assets/demo/figures.csv")),
    ("involvements", include_str!("../../assets/demo/involvements.csv")),
    ("citations", include_str!("../../assets/demo/citations.csv")),
];

/// Fills an empty casebook with the demo, as one step of the history.
pub fn fill(store: &mut Store, today: Day) -> Result<Outcome, Error> {
    let file = |(slug, text): &(&'static str, &'static str)| {
        let asked = Asked { table: Table::parse(slug)?, columns: Vec::new() };
        Some(formats::csv(Source::of_bytes(&format!("{slug}.csv"), *text), &asked))
    };
    let files = FILES.iter().filter_map(file).collect();
    let wish = Wish { today, as_new: false, leave_out: false };
    plan(store, files, wish, &mut unwatched)?.carry_out(store, &mut unwatched)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_of_the_demo_is_imported_with_its_reference() {
        let mut store = Store::in_memory(|| 1_700_000_000_000).unwrap();
        let today = Day::from_civil(2024, 1, 15).unwrap();
        let outcome = fill(&mut store, today).unwrap_or_else(|error| match error {
            Error::BadRows(rows) => {
                let rows: Vec<_> = rows.iter().map(ToString::to_string).collect();
                panic!("{}", rows.join("\n"))
            }
            error => panic!("{error}"),
        });
        let rows: usize = FILES.iter().map(|(_, text)| text.lines().count() - 1).sum();
        assert_eq!((outcome.new, outcome.renumbered.all()), (rows, 0));
    }
}
