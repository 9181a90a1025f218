//! Which columns of a list are shown, and in which order.

use crate::model::listing::Listing;

/// The columns of a list in the order of the person.
#[derive(Clone, Debug, PartialEq)]
pub struct Columns {
    listing: Listing,
    places: Vec<ColumnPlace>,
}

/// A column of a list, shown or not.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct ColumnPlace {
    /// Index into the columns of the listing, and into the cells of a row.
    pub cell: usize,
    /// Whether it is shown where there is room.
    pub shown: bool,
}

impl Columns {
    /// All columns of a listing, as it has them; those that few need are not shown. One
    /// that says what ties a row to what the list is about is not chosen: it is there
    /// wherever it says something.
    pub fn of(listing: Listing) -> Self {
        let all = listing.columns().iter().enumerate().filter(|(_, column)| !column.ties);
        let places = all.map(|(cell, column)| ColumnPlace { cell, shown: !column.chosen });
        Self { listing, places: places.collect() }
    }

    /// The columns of these names in this order, and the others not shown. Names
    /// that are not known are passed over; all columns where none is known.
    pub fn named(listing: Listing, names: &[String]) -> Self {
        let columns = listing.columns();
        let known = |name: &String| {
            columns.iter().position(|column| column.name == name.as_str() && !column.ties)
        };
        let mut shown: Vec<usize> = Vec::new();
        for cell in names.iter().filter_map(known) {
            if !shown.contains(&cell) {
                shown.push(cell);
            }
        }
        if shown.is_empty() {
            return Self::of(listing);
        }
        let all = Self::of(listing).places;
        let hidden = all.into_iter().filter(|place| !shown.contains(&place.cell));
        let hidden = hidden.map(|place| ColumnPlace { shown: false, ..place });
        let places = shown.iter().map(|cell| ColumnPlace { cell: *cell, shown: true });
        let places = places.chain(hidden).collect();
        Self { listing, places }
    }

    /// What they are columns of.
    pub fn listing(&self) -> Listing {
        self.listing
    }

    /// All of them in their order, shown or not.
    pub fn places(&self) -> &[ColumnPlace] {
        &self.places
    }

    /// The names of those that are shown; nothing where they are as the listing has them.
    pub fn names(&self) -> Vec<&'static str> {
        if *self == Self::of(self.listing) {
            return vec![];
        }
        let shown = self.places.iter().filter(|place| place.shown);
        shown.filter_map(|place| Some(self.listing.columns().get(place.cell)?.name)).collect()
    }

    /// Shows the column at an index of [`Columns::places`], or no longer. The
    /// last that is shown stays; then it says that nothing was changed.
    pub(in crate::app) fn toggle(&mut self, at: usize) -> bool {
        let shown = self.places.iter().filter(|place| place.shown).count();
        match self.places.get_mut(at) {
            Some(place) if !place.shown || shown > 1 => {
                place.shown = !place.shown;
                true
            }
            _ => false,
        }
    }

    /// Moves a column by one place and says where it stands then.
    pub(in crate::app) fn shift(&mut self, at: usize, down: bool) -> usize {
        let last = self.places.len().saturating_sub(1);
        let to = if down { (at + 1).min(last) } else { at.saturating_sub(1) };
        if at <= last {
            self.places.swap(at, to);
        }
        to
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(columns: &Columns) -> Vec<usize> {
        columns.places().iter().filter(|place| place.shown).map(|place| place.cell).collect()
    }

    #[test]
    fn columns_come_back_by_their_names() {
        let mut columns = Columns::of(Listing::Incidents);
        assert!(columns.names().is_empty(), "what nobody chose is not kept");
        assert!(columns.toggle(1));
        assert_eq!(columns.shift(3, false), 2);
        let names: Vec<String> = columns.names().into_iter().map(str::to_owned).collect();
        assert_eq!(shown(&Columns::named(Listing::Incidents, &names)), shown(&columns));
        let unknown = ["of a later version".to_owned()];
        assert_eq!(Columns::named(Listing::Cases, &unknown), Columns::of(Listing::Cases));
    }

    #[test]
    fn one_column_is_always_shown() {
        let mut columns = Columns::of(Listing::Cases);
        let all = columns.places().len();
        let hidden = (0..all).filter(|at| columns.toggle(*at)).count();
        assert_eq!((hidden, shown(&columns)), (all - 1, vec![all - 1]));
    }
}
