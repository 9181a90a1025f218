//! The list of figures: those of one quantity and place stand together, over time.

use crate::model::filter::FilterKey;
use crate::model::listing::{Cell, Flag, Listing, Sort};
use crate::model::measure::Measure;
use crate::model::records::figure::FigureStanding;
use crate::model::vocabulary::Vocabulary;
use crate::store::kinds::lists::{Cells, FirstColumn, Has, List, Listed, Ordered, Term, When};
use crate::store::kinds::sourced::standing_by;
use crate::store::{Error, cells};

pub(super) const LIST: List = List {
    orders: &[
        Ordered::by_label(
            Sort::Kind,
            "figures t INDEXED BY figures_by_quantity",
            &["t.quantity", "t.place_key", "t.earliest", "t.latest", "t.row"],
            Vocabulary::Quantity,
        ),
        Ordered::of(
            Sort::Date,
            "figures t INDEXED BY figures_by_date",
            &["t.earliest", "t.latest", "t.row"],
        ),
        Ordered::of_few("population", &["t.population", "t.row"], FirstColumn::Text),
        Ordered::of_few("value", &["ifnull(t.least, -1)", "t.row"], FirstColumn::Itself),
        Ordered::of_few("where", &[WHERE, "t.row"], FirstColumn::Text),
        Ordered::of_few("said_by", &[SAID_BY, "t.row"], FirstColumn::Text),
        Ordered::of_few(
            "standing",
            &["t.standing", "t.row"],
            FirstColumn::Label(Vocabulary::FigureStanding),
        ),
        Ordered::of_few("sources", &[SOURCES, "t.row"], FirstColumn::Itself),
        Ordered::of_few("flags", &[FLAGS, "t.row"], FirstColumn::Itself),
    ],
    terms: &[
        Term {
            rows: Some(
                "SELECT row FROM figures WHERE quantity IN (SELECT value FROM json_each(:values))",
            ),
            ..Term::on(
                FilterKey::Quantity,
                "+t.quantity IN (SELECT value FROM json_each(:values))",
                "SELECT 1 FROM figures WHERE quantity = :value",
            )
        },
        Term::on(
            FilterKey::Standing,
            "t.standing IN (SELECT value FROM json_each(:values))",
            "SELECT 1 FROM figures WHERE standing = :value",
        ),
        Term::WITHIN_COUNTRY,
    ],
    when: Some(When {
        surely: "t.earliest >= :from AND t.latest <= :to AND t.date_edtf IS NOT NULL",
        probe: "t.earliest <= :to AND t.latest >= :from AND t.date_edtf IS NOT NULL",
        rows: "SELECT row FROM figures
                WHERE earliest <= :to AND latest >= :from AND date_edtf IS NOT NULL",
    }),
    has: &[
        Has::SOURCE,
        Has::probe("place", "EXISTS (SELECT 1 FROM places WHERE places.row = t.place)"),
        Has::probe("date", "t.date_edtf IS NOT NULL"),
        Has::probe("case", "EXISTS (SELECT 1 FROM cases WHERE cases.row = t.case_row)"),
        Has::DISPUTED,
    ],
    ..List::of(
        Listing::Figures,
        "figures t NOT INDEXED",
        Cells {
            sql: concat!(
                "
    SELECT date_text, date_edtf, quantity, population, value, unit, level, standing,
           (SELECT label FROM records JOIN places ON places.row = records.row
             WHERE records.row = figures.place) AS place,
           (SELECT label FROM records JOIN parties ON parties.row = records.row
             WHERE records.row = figures.said_by) AS said_by,
           (SELECT count(DISTINCT source) ",
                standing_by!("figures.row"),
                ") AS sources,
           EXISTS (SELECT 1 FROM disputes WHERE record = figures.row) AS disputed
      FROM figures
     WHERE row = :row",
            ),
            read,
        },
    )
};

const WHERE: &str = "
    (SELECT label FROM records JOIN places ON places.row = records.row
      WHERE records.row = t.place)";

const SAID_BY: &str = "
    (SELECT label FROM records JOIN parties ON parties.row = records.row
      WHERE records.row = t.said_by)";

const SOURCES: &str = concat!("(SELECT count(DISTINCT source) ", standing_by!("t.row"), ")");

/// Why it needs work, the reasons in the order of [`Flag::ALL`].
const FLAGS: &str = concat!(
    "
    4 * EXISTS (SELECT 1 FROM disputes WHERE record = t.row)
    + 2 * (coalesce(t.standing, '') <> 'disavowed' AND NOT EXISTS (SELECT 1 ",
    standing_by!("t.row"),
    "))
    + (t.date_edtf IS NULL)"
);

fn read(listed: &Listed) -> Result<Vec<Cell>, Error> {
    let found = listed.found;
    let unit: Option<String> = found.get("unit")?;
    let value = match Measure::of_row(found.get("value")?, unit.as_deref()) {
        Some(amount) => Cell::Amount(amount),
        // A rating has a level instead.
        None => cells::term(found, Vocabulary::CivicSpace, "level")?,
    };
    let as_of = cells::date(found, "date_text", "date_edtf")?;
    let sources: u64 = found.get("sources")?;
    let standing: Option<String> = found.get("standing")?;
    let withdrawn = standing.as_deref() == Some(FigureStanding::Disavowed.as_str());
    let checks = [
        // What was withdrawn lacks no source: nobody is to stand by it.
        (Flag::NoSource, sources == 0 && !withdrawn),
        (Flag::NoDate, as_of == Cell::Empty),
        (Flag::Disputed, found.get("disputed")?),
    ];
    let flags: Vec<Flag> =
        checks.into_iter().filter(|(_, holds)| *holds).map(|(flag, _)| flag).collect();
    Ok(vec![
        as_of,
        cells::term(found, Vocabulary::Quantity, "quantity")?,
        cells::line(found, "population")?,
        value,
        cells::line(found, "place")?,
        cells::line(found, "said_by")?,
        cells::term(found, Vocabulary::FigureStanding, "standing")?,
        Cell::Count(sources),
        if flags.is_empty() { Cell::Empty } else { Cell::Flags(flags) },
    ])
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use crate::model::change::{Change, Step, fields};
    use crate::model::listing::{Cell, Listing};
    use crate::store::list::tests::walk;
    use crate::store::{Store, whole};

    /// Deaths and arrests in two places, each with a day and a number.
    fn ledger(counts: &[(usize, usize, u32, u32)]) -> Store {
        let mut store = Store::in_memory(|| 1_700_000_000_000).unwrap();
        let mut step = Step::default();
        let places = ["Almaty", "Aktau"].map(|name| step.place(fields([("name", json!(name))])));
        for (what, place, day, number) in counts {
            let day = format!("2022-01-{day:02}");
            step.figure(fields([
                ("quantity", json!(["deaths", "arrests"][*what])),
                ("value", json!({ "text": number.to_string(), "amount": number.to_string() })),
                ("place", json!(places[*place].to_string())),
                ("as_of", json!({ "text": day, "edtf": day })),
            ]));
        }
        store.save(&step).unwrap();
        store
    }

    fn cells(store: &Store) -> Vec<Vec<Cell>> {
        let rows = walk(store.read(), &Listing::Figures.query(), 2);
        rows.into_iter().map(|row| row.cells).collect()
    }

    #[test]
    fn figures_of_one_quantity_and_place_stand_together_over_time() {
        let counts = [(0, 0, 9, 1), (1, 0, 8, 2), (0, 1, 7, 3), (0, 0, 5, 4), (1, 0, 6, 5)];
        let shown = cells(&ledger(&counts));
        let number = |cells: &Vec<Cell>| {
            let Cell::Amount(amount) = &cells[3] else { return String::new() };
            amount.amount.to_string()
        };
        let numbers: Vec<_> = shown.iter().map(number).collect();
        // By the labels: arrested before deaths.
        assert_eq!(numbers, ["5", "2", "4", "1", "3"]);
    }

    #[test]
    fn of_very_many_others_a_page_is_given_and_all_are_counted() {
        let counts: Vec<_> = (0..205).map(|number| (0, 0, 1 + number % 28, number)).collect();
        let store = ledger(&counts);
        let first = walk(store.read(), &Listing::Figures.query(), 50)[0].id;
        let whole = whole::read(store.read(), first).unwrap().unwrap();
        let others = whole.related.iter().find(|related| related.tie == "others").unwrap();
        assert_eq!((others.entries.len(), others.total), (200, 204));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(12))]

        #[test]
        fn undo_and_redo_change_no_number_that_is_shown(
            counts in prop::collection::vec((0_usize..2, 0_usize..2, 1_u32..28, 0_u32..50), 1..8),
            trashed in 0_usize..8,
        ) {
            let mut store = ledger(&counts);
            let rows = walk(store.read(), &Listing::Figures.query(), 3);
            let id = rows[trashed % rows.len()].id;
            let other = rows[0].id;
            let told = |store: &Store| {
                let whole = whole::read(store.read(), other).unwrap();
                (cells(store), whole.map(|whole| whole.related))
            };
            let before = told(&store);
            store.save(&Step { changes: vec![Change::Trash(id)] }).unwrap();
            let after = told(&store);
            store.undo().unwrap();
            prop_assert_eq!(&told(&store), &before);
            store.redo().unwrap();
            prop_assert_eq!(&told(&store), &after);
        }
    }
}
