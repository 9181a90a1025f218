//! How far the tour is, from one start to the next.

use rusqlite::Connection;

use crate::app::{Tour, TourStep};
use crate::store::{Store, settings};

/// The setting that holds it.
const TOUR: &str = "tour";

/// Its value once the tour is over.
const OVER: &str = "over";

/// The tour that is to be gone on with, if any.
pub(super) fn kept(store: &Store) -> Option<Tour> {
    // A casebook opens without the tour where this cannot be read.
    let slug = settings::get(store.read(), TOUR).ok().flatten()?;
    TourStep::parse(&slug).map(Tour::at)
}

/// Remembers the step; `None` once the tour is over.
pub(super) fn keep(conn: &Connection, step: Option<TourStep>) -> rusqlite::Result<()> {
    settings::set(conn, TOUR, step.map_or(OVER, TourStep::slug))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Error;

    #[test]
    fn the_tour_goes_on_where_it_was_and_is_shown_once() {
        let mut store = Store::in_memory(|| 0).unwrap();
        assert_eq!(kept(&store), None);
        for (step, tour) in [(Some(TourStep::Links), Some(TourStep::Links)), (None, None)] {
            store.write(|conn| Ok::<_, Error>(keep(conn, step)?)).unwrap();
            assert_eq!(kept(&store).map(|tour| tour.step), tour);
        }
    }
}
