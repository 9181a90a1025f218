//! Which figures may be added: what one source says of different places as of one date.

use super::amount::Decimal;
use super::dispute::Claim;
use super::id::{RecordId, Reference};
use super::link::Link;
use super::records::figure::{Figure, FigureStanding};
use super::text::Line;
use super::vocabulary::Term;
use super::whole::Cited;

/// A figure that is to be added to others.
#[derive(Clone, Debug)]
pub struct Summand {
    /// What people say for it.
    pub reference: Reference,
    /// What it says.
    pub figure: Figure,
    /// Its place and those that it lies in.
    pub places: Vec<RecordId>,
    /// Why it counts in no sum, if it does not.
    pub doubt: Option<Doubt>,
}

/// Why a figure counts in no sum, whatever stands beside it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Doubt {
    /// Whoever gave it, or all who reported it, have withdrawn it or were set aside.
    Withdrawn,
    /// Its sources differ, and nobody has decided.
    Disputed,
}

impl Doubt {
    /// Whether there is any of a figure, by who says so and whether they differ.
    pub fn of(figure: &Figure, citations: &[Cited], disputed: bool) -> Option<Self> {
        let gone = |cited: &Cited| !Claim::of(&cited.citation).counts();
        let withdrawn = figure.standing == Some(FigureStanding::Disavowed)
            || figure.disavowed_by.is_some()
            || !citations.is_empty() && citations.iter().all(gone);
        match (withdrawn, disputed) {
            (true, _) => Some(Self::Withdrawn),
            (false, true) => Some(Self::Disputed),
            (false, false) => None,
        }
    }
}

/// Why figures are not added.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum NotAdded {
    /// There are none.
    None,
    /// One has been withdrawn.
    Disavowed(Reference),
    /// Of one its sources differ.
    Disputed(Reference),
    /// One has no exact number.
    NotExact(Reference),
    /// Two count different things, or in different units.
    Quantity(Reference, Reference),
    /// Two are of different people.
    Population(Reference, Reference),
    /// Nobody is named who gave one.
    Nobody(Reference),
    /// Two were given by different sources.
    Source(Reference, Reference),
    /// Two are not as of one date.
    Day(Reference, Reference),
    /// The place of one is, or lies in, that of the other; or one has none.
    Place(Reference, Reference),
}

/// Adds figures.
///
/// # Errors
///
/// Fails with the first reason for which their sum would say what nobody has said.
pub fn sum(figures: &[Summand]) -> Result<Decimal, NotAdded> {
    let Some((first, others)) = figures.split_first() else { return Err(NotAdded::None) };
    // What has been withdrawn is told first, whatever else there is.
    let doubted = |doubt| figures.iter().find(|one| one.doubt == Some(doubt));
    if let Some(one) = doubted(Doubt::Withdrawn) {
        return Err(NotAdded::Disavowed(one.reference.clone()));
    }
    if let Some(one) = doubted(Doubt::Disputed) {
        return Err(NotAdded::Disputed(one.reference.clone()));
    }
    let mut sum = Decimal::default();
    for one in figures {
        sum = sum.plus(number(one)?);
    }
    for (at, one) in others.iter().enumerate() {
        together(first, one)?;
        let before = figures.iter().take(at + 1);
        if let Some(other) = before.into_iter().find(|other| overlap(other, one)) {
            return Err(NotAdded::Place(other.reference.clone(), one.reference.clone()));
        }
    }
    Ok(sum)
}

/// The number of a figure by which it may be added to others.
fn number(one: &Summand) -> Result<Decimal, NotAdded> {
    let exact = one.figure.value.as_ref().and_then(super::amount::Amount::exact);
    // Shares of different wholes have no sum.
    let share = one.figure.unit.as_ref().is_some_and(|unit| unit.as_str() == "per-cent");
    exact.filter(|_| !share).ok_or_else(|| NotAdded::NotExact(one.reference.clone()))
}

/// Whether two figures are of one quantity, population, source and day.
fn together(first: &Summand, one: &Summand) -> Result<(), NotAdded> {
    let both = || (first.reference.clone(), one.reference.clone());
    let (a, b) = (&first.figure, &one.figure);
    let refused = |why: fn(Reference, Reference) -> NotAdded| {
        let (first, second) = both();
        Err(why(first, second))
    };
    let counted =
        |figure: &Figure| (figure.quantity.clone(), figure.unit.as_ref().map(Term::to_string));
    let day = |figure: &Figure| figure.as_of.as_ref().map(|date| date.edtf().to_string());
    if counted(a) != counted(b) {
        return refused(NotAdded::Quantity);
    }
    if a.population.as_ref().map(Line::as_str) != b.population.as_ref().map(Line::as_str) {
        return refused(NotAdded::Population);
    }
    for one in [first, one] {
        if one.figure.said_by.is_none() {
            return Err(NotAdded::Nobody(one.reference.clone()));
        }
    }
    if a.said_by.and_then(Link::id) != b.said_by.and_then(Link::id) {
        return refused(NotAdded::Source);
    }
    if a.as_of.is_none() || day(a) != day(b) { refused(NotAdded::Day) } else { Ok(()) }
}

/// Whether what two figures count may be the same: places that lie in one
/// another, or are not known.
fn overlap(one: &Summand, other: &Summand) -> bool {
    match (one.places.first(), other.places.first()) {
        (Some(own), Some(others)) => other.places.contains(own) || one.places.contains(others),
        (None, _) | (_, None) => true,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use uuid::Uuid;

    use super::*;
    use crate::model::record::Record;

    fn id(number: u128) -> RecordId {
        RecordId(Uuid::from_u128(number))
    }

    /// One that differs from 6 deaths in the place of that number by some fields.
    fn figure(number: u32, inside: &[u128], but: &serde_json::Value) -> Summand {
        let mut fields = json!({
            "quantity": "deaths",
            "value": "6",
            "as_of": { "text": "9 January 2022", "edtf": "2022-01-09" },
            "said_by": id(900).to_string(),
        });
        fields.as_object_mut().unwrap().extend(but.as_object().cloned().unwrap());
        let reference = Reference { prefix: 'F', number, tag: String::new() };
        let figure = Figure::parse(fields.as_object().cloned().unwrap()).unwrap();
        let places = std::iter::once(u128::from(number)).chain(inside.iter().copied());
        let doubt = Doubt::of(&figure, &[], false);
        Summand { reference, figure, places: places.map(id).collect(), doubt }
    }

    #[test]
    fn what_one_source_says_of_different_places_as_of_one_day_is_added() {
        let figures = [1, 2, 3].map(|number| figure(number, &[50], &json!({})));
        assert_eq!(sum(&figures).unwrap().to_string(), "18");
        assert_eq!(sum(&figures[..1]).unwrap().to_string(), "6");
        let month = json!({ "as_of": { "text": "August 2020", "edtf": "2020-08" } });
        let figures = [1, 2].map(|number| figure(number, &[50], &month));
        assert_eq!(sum(&figures).unwrap().to_string(), "12", "as of one month");
    }

    #[test]
    fn what_sources_differ_on_is_in_no_sum() {
        let mut figures = [1, 2].map(|number| figure(number, &[50], &json!({})));
        figures[1].doubt = Doubt::of(&figures[1].figure, &[], true);
        let second = figures[1].reference.clone();
        assert_eq!(sum(&figures), Err(NotAdded::Disputed(second)));
    }

    #[test]
    fn what_nobody_has_said_is_no_sum() {
        let first = figure(1, &[50], &json!({}));
        let [one, two] = [1, 2].map(|number| Reference { number, ..first.reference.clone() });
        let both = |why: fn(Reference, Reference) -> NotAdded| why(one.clone(), two.clone());
        for (but, why) in [
            (json!({ "standing": "disavowed" }), NotAdded::Disavowed(two.clone())),
            (
                json!({ "disavowed_by": id(901).to_string(), "standing": "count" }),
                NotAdded::Disavowed(two.clone()),
            ),
            (json!({ "as_of": null }), both(NotAdded::Day)),
            (json!({ "value": ">=18" }), NotAdded::NotExact(two.clone())),
            (json!({ "value": "1-2" }), NotAdded::NotExact(two.clone())),
            (json!({ "unit": "per-cent" }), NotAdded::NotExact(two.clone())),
            (json!({ "quantity": "wounded" }), both(NotAdded::Quantity)),
            (json!({ "population": "officers" }), both(NotAdded::Population)),
            (json!({ "said_by": null }), NotAdded::Nobody(two.clone())),
            (json!({ "said_by": id(901).to_string() }), both(NotAdded::Source)),
            (json!({ "as_of": { "text": "2022", "edtf": "2022" } }), both(NotAdded::Day)),
        ] {
            let told = format!("{but}");
            let figures = [first.clone(), figure(2, &[50], &but)];
            assert_eq!(sum(&figures), Err(why), "{told}");
        }
        let inside = [first.clone(), figure(2, &[1, 50], &json!({}))];
        assert_eq!(sum(&inside), Err(both(NotAdded::Place)), "a place in the other");
        let mut nowhere = figure(2, &[], &json!({}));
        nowhere.places.clear();
        assert_eq!(sum(&[first, nowhere]), Err(both(NotAdded::Place)), "a place that is not known");
        assert_eq!(sum(&[]), Err(NotAdded::None));
    }
}
