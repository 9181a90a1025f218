//! Which fields of a record leave, and how exactly.

use serde_json::Value;

use super::coarse;
use super::identity::Identity;
use super::reason::Reason;
use super::{Grain, Lens};
use crate::model::date::FuzzyDate;
use crate::model::details::Family;
use crate::model::field::{Field, Fields, Shape};
use crate::model::kept::Kept;
use crate::model::kind::Kind;
use crate::model::level::Level;
use crate::model::record::ACCESS;
use crate::model::vocabulary::{Term, Vocabulary};
use crate::model::withheld;

/// Fields of a party that tell nobody who it is.
const OF_ANYONE: [&str; 5] = ["form", "sex", "country", "organisation_kind", "count"];

/// Kinds whose words tell of what happened.
const TOLD_AROUND: [Kind; 4] = [Kind::Incident, Kind::Involvement, Kind::Figure, Kind::Evidence];

/// What stands around a record and decides how far its fields go.
#[derive(Clone, Copy, Debug)]
pub struct Around {
    /// How the party leaves that it is, or is about.
    pub identity: Identity,
    /// Whether it is an incident, or belongs to one, in which somebody is not named.
    pub unnamed: bool,
    /// Of a citation: whether what it speaks of leaves as it is.
    pub whole: bool,
}

impl Default for Around {
    fn default() -> Self {
        Self { identity: Identity::Named, unnamed: false, whole: true }
    }
}

impl Lens {
    /// The fields of a record that leave. Links stand in them as they are; the name of
    /// a party that is not named is left out.
    ///
    /// # Errors
    ///
    /// Fails with why the record does not leave at all.
    pub fn fields(&self, kind: Kind, fields: &Fields, around: Around) -> Result<Fields, Reason> {
        if self.keeps_all() {
            return Ok(fields.clone());
        }
        if Kept::has(kind) {
            return Err(Reason::Own);
        }
        if level(fields) > self.rules().ceiling {
            return Err(Reason::Level);
        }
        let mut leaving = Fields::new();
        for field in kind.fields() {
            let Some(value) = fields.get(field.name).filter(|value| !value.is_null()) else {
                continue;
            };
            match self.let_out(kind, fields, field).map(|()| self.value(kind, field, value, around))
            {
                Ok(Some(value)) => drop(leaving.insert(field.name.to_owned(), value)),
                Err(reason) if field.required => return Err(reason),
                Ok(None) | Err(_) => {}
            }
        }
        if let Some(Value::Object(details)) = leaving.get_mut("details") {
            let told = fields.get("kind").and_then(Value::as_str).unwrap_or_default();
            self.narrow_details(told, details, around);
        }
        leaving.retain(|_, value| value.as_object().is_none_or(|object| !object.is_empty()));
        Ok(leaving)
    }

    /// Whether a field of a record leaves as far as its level and the record itself say.
    ///
    /// # Errors
    ///
    /// Fails with why not.
    pub fn let_out(&self, kind: Kind, fields: &Fields, field: &Field) -> Result<(), Reason> {
        if self.keeps_all() {
            return Ok(());
        }
        if field.level > self.rules().ceiling {
            return Err(Reason::Level);
        }
        // The name of a party is held back by another in its place.
        let is_name = kind == Kind::Party && kind.called_by().contains(&field.name);
        if !is_name && withheld::withholds(kind, fields, field.name) {
            return Err(Reason::HeldBack);
        }
        Ok(())
    }

    /// Whether what a source says of a field of a record tells no more than leaves of that
    /// field; without a field, of the record.
    pub fn tells_whole(
        &self,
        kind: Kind,
        fields: &Fields,
        name: Option<&str>,
        around: Around,
    ) -> bool {
        if self.keeps_all() {
            return true;
        }
        if self.is_coarse(around) {
            return false;
        }
        let Some(name) = name else { return true };
        let blurred = self.rules().exactness == Grain::Coarse;
        if let Some(field) = kind.field(name) {
            let exact = match field.shape {
                Shape::Date => kind != Kind::Party || !blurred,
                Shape::Degrees(_) => !blurred,
                // It names another record, which may stay.
                Shape::Link(_) => false,
                _ => true,
            };
            return exact && self.let_out(kind, fields, field).is_ok();
        }
        let mut details = Family::ALL.into_iter().flat_map(Family::fields);
        let known: Vec<_> = details.by_ref().filter(|field| field.name == name).collect();
        !known.is_empty() && known.iter().all(|field| field.level <= self.rules().ceiling)
    }

    /// Whether it is not told exactly when and where something happened.
    pub fn is_coarse(&self, around: Around) -> bool {
        self.months || self.regions || self.hides(around)
    }

    /// Whether a place is told by what it lies in.
    pub fn tells_regions(&self, around: Around) -> bool {
        self.regions || self.hides(around)
    }

    fn hides(&self, around: Around) -> bool {
        around.unnamed && self.rules().around_unnamed == Grain::Coarse
    }

    fn value(&self, kind: Kind, field: &Field, value: &Value, around: Around) -> Option<Value> {
        if kind == Kind::Party && around.identity != Identity::Named {
            return OF_ANYONE.contains(&field.name).then(|| value.clone());
        }
        if kind == Kind::Citation
            && !around.whole
            && ["value", "quote", "locator"].contains(&field.name)
        {
            return None;
        }
        self.told(kind, field, value, around)
    }

    /// A value as exactly as it is told.
    fn told(&self, kind: Kind, field: &Field, value: &Value, around: Around) -> Option<Value> {
        let by_month = self.months || self.hides(around);
        let blurred = self.regions || self.rules().exactness == Grain::Coarse;
        match field.shape {
            // Of a party it is the birth.
            Shape::Date if kind == Kind::Party => {
                let coarse = self.months || self.rules().exactness == Grain::Coarse;
                dated(value, coarse.then_some(coarse::year))
            }
            // When a document is of tells of nobody.
            Shape::Date if kind == Kind::Source => dated(value, None),
            Shape::Date => dated(value, by_month.then_some(coarse::month)),
            Shape::Time => (!by_month).then(|| value.clone()),
            Shape::Number(_) if kind == Kind::Incident && field.name == "order" => {
                (!by_month).then(|| value.clone())
            }
            Shape::Degrees(_) if self.regions => None,
            Shape::Degrees(_) if blurred => coarse::degrees(value),
            Shape::Term(Vocabulary::PlacePrecision) => (!blurred).then(|| value.clone()),
            // What is told in words tells the day and the place too.
            Shape::Line | Shape::Text
                if TOLD_AROUND.contains(&kind)
                    && self.is_coarse(around)
                    && field.name != "count" =>
            {
                None
            }
            // Each shape is named: what is not does not compile, let alone leave.
            Shape::Line
            | Shape::Text
            | Shape::Term(_)
            | Shape::Code(_)
            | Shape::Terms(_)
            | Shape::Tags
            | Shape::Amount
            | Shape::Size
            | Shape::Number(_)
            | Shape::Degrees(_)
            | Shape::Flag
            | Shape::FieldName
            | Shape::Link(_)
            | Shape::Injuries
            | Shape::Provisions
            | Shape::Details => Some(value.clone()),
        }
    }

    /// Leaves of the details of an incident of a kind what may go.
    fn narrow_details(&self, kind: &str, details: &mut Fields, around: Around) {
        let family = Family::told(kind, details);
        let known = std::mem::take(details);
        for (name, value) in known {
            let Some(field) = family.fields().iter().find(|field| field.name == name) else {
                continue;
            };
            if field.level > self.rules().ceiling {
                continue;
            }
            if let Some(value) = self.told(Kind::Incident, field, &value, around) {
                details.insert(name, value);
            }
        }
    }
}

/// A date without what is not told of it.
fn dated(value: &Value, coarse: Option<fn(&FuzzyDate) -> Option<FuzzyDate>>) -> Option<Value> {
    match coarse {
        None => Some(value.clone()),
        Some(coarse) => coarse(&FuzzyDate::of(value)?).map(|date| date.to_value()),
    }
}

/// How far a record may go at the widest: what nobody chose goes by its fields.
fn level(fields: &Fields) -> Level {
    match fields.get(ACCESS) {
        None | Some(Value::Null) => Level::Public,
        Some(value) => value
            .as_str()
            .and_then(|slug| Term::parse(slug).ok())
            .map_or(Level::Secret, |term| Level::of(&term)),
    }
}

#[cfg(test)]
mod tests;
