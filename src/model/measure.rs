//! An amount with its unit, where the number alone would say something else.

use serde_json::Value;

use super::amount::Amount;
use super::field::{Field, Fields, Shape};
use super::kind::Kind;
use super::vocabulary::Vocabulary;

/// Units that go without saying: what was counted names them.
const COUNTED: &[&str] = &["people", "pieces", "reports", "cases", "organisations", "sites"];

/// An amount, and the slug of its unit where it is a share, a time or money.
#[derive(Clone, Debug, PartialEq)]
pub struct Measure {
    /// How many.
    pub amount: Amount,
    /// Of what, where that does not go without saying.
    pub unit: Option<String>,
}

impl Measure {
    /// An amount in a unit, given by its slug.
    pub fn new(amount: Amount, unit: Option<&str>) -> Self {
        let unit = unit.filter(|unit| !COUNTED.contains(unit)).map(str::to_owned);
        Self { amount, unit }
    }

    /// What the fields of a record tell, where its kind has an amount.
    pub fn of(kind: Kind, fields: &Fields) -> Option<Self> {
        let (amount, unit) = Self::fields(kind)?;
        let unit = unit.and_then(|unit| fields.get(unit.name)?.as_str());
        Some(Self::new(Amount::of(fields.get(amount.name)?)?, unit))
    }

    /// What the columns of a row tell.
    pub fn of_row(amount: Option<String>, unit: Option<&str>) -> Option<Self> {
        Some(Self::new(Amount::of(&Value::from(amount?))?, unit))
    }

    /// The fields of a kind that hold the amount and its unit.
    pub fn fields(kind: Kind) -> Option<(&'static Field, Option<&'static Field>)> {
        let of = |shape: Shape| kind.fields().iter().find(|field| field.shape == shape);
        Some((of(Shape::Amount)?, of(Shape::Term(Vocabulary::Unit))))
    }
}
