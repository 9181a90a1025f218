//! The sum of the figures that a list has, where it says what somebody has said.

use serde_json::json;

use super::each;
use crate::cli::arguments::Global;
use crate::cli::output::{print, print_json};
use crate::cli::speech::{language, refused, told};
use crate::model::RecordId;
use crate::model::id::Reference;
use crate::model::link::Link;
use crate::model::listing::{Cell, Flag, Listing, Query};
use crate::model::records::figure::Figure;
use crate::model::sum::{Doubt, NotAdded, Summand, sum};
use crate::model::whole::Whole;
use crate::store::{Store, whole};
use crate::words::Failure;

/// Places that a place may lie in, one in the other.
const DEEPEST: usize = 20;

/// Prints the sum, or fails with why there is none.
pub(super) fn print_sum(global: &Global, store: &Store, query: &Query) -> anyhow::Result<()> {
    if query.listing != Listing::Figures {
        return Err(refused("command-sum-figures", &[]).into());
    }
    let mut figures = Vec::new();
    each(store, query, |row| {
        let found = whole::brief(store.read(), row.id)?;
        let Some(figure) = found.as_ref().and_then(Whole::typed::<Figure>) else {
            return Ok(());
        };
        let places = around(store, figure.place.and_then(Link::id))?;
        let cited = whole::citations_of(store.read(), row.id)?;
        let disputed = row.cells.iter().any(is_disputed);
        let doubt = Doubt::of(&figure, &cited, disputed);
        figures.push(Summand { reference: row.reference.clone(), figure, places, doubt });
        Ok(())
    })?;
    let total = sum(&figures).map_err(|why| not_added(&why))?;
    let references: Vec<_> = figures.iter().map(|one| one.reference.to_string()).collect();
    if global.json {
        let sum = json!({ "sum": total.to_string(), "figures": references });
        return Ok(print_json(&sum)?);
    }
    let shown = total.display(language());
    let arguments = [("sum", shown.into()), ("figures", references.join(", ").into())];
    Ok(print(&told("command-sum", &arguments))?)
}

/// Whether a cell says that sources differ.
fn is_disputed(cell: &Cell) -> bool {
    if let Cell::Flags(flags) = cell { flags.contains(&Flag::Disputed) } else { false }
}

/// A place and those that it lies in.
fn around(store: &Store, place: Option<RecordId>) -> anyhow::Result<Vec<RecordId>> {
    let mut places: Vec<RecordId> = Vec::new();
    let mut next = place;
    while let Some(place) = next.filter(|it| !places.contains(it) && places.len() < DEEPEST) {
        places.push(place);
        let found = whole::brief(store.read(), place)?;
        let parent = found.and_then(|whole| {
            let parent = whole.links.into_iter().find(|(field, _)| field == "parent");
            parent.map(|(_, named)| named.id)
        });
        next = parent;
    }
    Ok(places)
}

/// Why figures are not added, in the language of the person.
fn not_added(why: &NotAdded) -> Failure {
    let (id, first, second): (_, Option<&Reference>, Option<&Reference>) = match why {
        NotAdded::None => ("command-sum-none", None, None),
        NotAdded::Disavowed(one) => ("command-sum-disavowed", Some(one), None),
        NotAdded::Disputed(one) => ("command-sum-disputed", Some(one), None),
        NotAdded::NotExact(one) => ("command-sum-inexact", Some(one), None),
        NotAdded::Nobody(one) => ("command-sum-nobody", Some(one), None),
        NotAdded::Quantity(one, other) => ("command-sum-quantity", Some(one), Some(other)),
        NotAdded::Population(one, other) => ("command-sum-population", Some(one), Some(other)),
        NotAdded::Source(one, other) => ("command-sum-source", Some(one), Some(other)),
        NotAdded::Day(one, other) => ("command-sum-day", Some(one), Some(other)),
        NotAdded::Place(one, other) => ("command-sum-place", Some(one), Some(other)),
    };
    let text = |one: Option<&Reference>| one.map(Reference::to_string).unwrap_or_default();
    refused(id, &[("first", text(first).into()), ("second", text(second).into())])
}
