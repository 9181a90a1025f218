//! All that leaves at once, for formats in which each record is told with those around it.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::Leaving;
use crate::exchange::lens::Redacted;
use crate::exchange::{Error, Table};
use crate::model::called::{Called, Named, What};
use crate::model::date::FuzzyDate;
use crate::model::field::{Field, Shape};
use crate::model::records::incident::VERIFICATION;
use crate::model::records::involvement::Role;
use crate::model::vocabulary::Vocabulary;
use crate::model::{Day, Kind, Language, RecordId};
use crate::words;

/// Records that are told with the one to which that field leads.
const WITH: [(Kind, &str); 3] =
    [(Kind::Involvement, "incident"), (Kind::Citation, "record"), (Kind::Name, "party")];

/// Kinds that stand with others, and have no place of their own.
pub(super) const WITHIN: [Kind; 4] =
    [Kind::Incident, Kind::Involvement, Kind::Citation, Kind::Name];

/// Days beyond which nobody remembers when something happened: four generations.
const OPEN: i64 = 100 * 366;

/// Records by their ids, in the order in which they came.
pub(super) struct Book {
    records: Vec<Redacted>,
    places: HashMap<RecordId, usize>,
    /// Of records, those of [`WITH`] that are told with them.
    with: HashMap<(RecordId, Kind), Vec<usize>>,
    language: Language,
}

/// A field of a record, as it is told.
pub(super) struct ToldField<'a> {
    /// The name of the field.
    pub(super) name: &'static str,
    /// What the field is called.
    pub(super) label: String,
    /// What it says.
    pub(super) text: String,
    /// What it leads to.
    pub(super) led: Option<&'a Redacted>,
    /// Whether it may have many lines.
    pub(super) is_long: bool,
}

impl Book {
    /// Reads all records.
    ///
    /// # Errors
    ///
    /// Fails as the records do.
    pub(super) fn read(records: &mut Leaving, language: Language) -> Result<Self, Error> {
        let (places, with) = Default::default();
        let mut book = Self { records: Vec::new(), places, with, language };
        for record in records {
            let record = record?;
            let place = book.records.len();
            book.places.insert(record.id, place);
            for (kind, field) in WITH {
                if let (true, Some(about)) = (record.kind == kind, link(&record, field)) {
                    book.with.entry((about, kind)).or_default().push(place);
                }
            }
            book.records.push(record);
        }
        Ok(book)
    }

    /// The language of labels.
    pub(super) fn language(&self) -> Language {
        self.language
    }

    /// The records of a table; those of all forms where the table is of no form and `all`.
    pub(super) fn of(&self, table: &Table, all: bool) -> Vec<&Redacted> {
        let is_own = |record: &&Redacted| {
            let own = Table::of_record(record.kind, &record.fields);
            record.kind == table.kind && (all || own.is_some_and(|own| own.slug == table.slug))
        };
        self.records.iter().filter(is_own).collect()
    }

    /// Incidents by their dates; those without one come last.
    pub(super) fn timeline(&self) -> Vec<&Redacted> {
        let incidents = self.records.iter().filter(|record| record.kind == Kind::Incident);
        let mut incidents: Vec<_> = incidents.collect();
        incidents.sort_by_cached_key(|incident| {
            let days = date(incident).map(|date| days(&date));
            let order = incident.fields.get("order").and_then(Value::as_u64);
            (days.is_none(), days, order, incident.reference.number)
        });
        incidents
    }

    /// What a field of a record leads to.
    pub(super) fn led(&self, record: &Redacted, field: &str) -> Option<&Redacted> {
        self.records.get(*self.places.get(&link(record, field)?)?)
    }

    /// The records of a kind that are told with a record.
    pub(super) fn with(&self, record: &Redacted, kind: Kind) -> impl Iterator<Item = &Redacted> {
        let places = self.with.get(&(record.id, kind)).into_iter().flatten();
        places.filter_map(|place| self.records.get(*place))
    }

    /// What a record is called.
    pub(super) fn called(&self, record: &Redacted) -> String {
        let Redacted { id, kind, reference, fields, .. } = record;
        let called = match kind.name(fields) {
            Some(name) => Called::from(name),
            None => Called::from(self.what(record)),
        };
        let named = Named { id: *id, kind: *kind, reference: reference.clone(), called };
        words::called(&named, self.language).into_owned()
    }

    /// What tells a record that has no name: who and what it leads to first.
    fn what(&self, record: &Redacted) -> What {
        let name = |record: &Redacted| record.kind.name(&record.fields).map(str::to_owned);
        let is_link = |field: &&Field| matches!(field.shape, Shape::Link(_));
        let links = record.kind.fields().iter().filter(is_link);
        let mut names = links.filter_map(|field| name(self.led(record, field.name)?));
        let what = What::of(record.kind, &record.fields);
        if record.kind != Kind::Incident {
            return What { who: names.next(), other: names.next(), ..what };
        }
        let is_victim = |part: &&Redacted| text(part, "role") == Some(Role::Victim.as_str());
        let victims = self.with(record, Kind::Involvement).filter(is_victim);
        let mut victims = victims.filter_map(|part| name(self.led(part, "party")?));
        let who = victims.next();
        let place = self.led(record, "place").and_then(name);
        What { who, more: victims.count() as u64, other: place, ..what }
    }

    /// What a field of a record says; empty where nothing.
    pub(super) fn shown(&self, record: &Redacted, field: &Field) -> String {
        if let Shape::Link(_) = field.shape {
            return self.led(record, field.name).map(|led| self.called(led)).unwrap_or_default();
        }
        if let (Shape::FieldName, Some(name)) = (field.shape, text(record, field.name)) {
            let about = self.led(record, "record");
            let label = about.map(|about| words::field(about.kind, name, self.language));
            return label.map_or_else(|| name.to_owned(), Cow::into_owned);
        }
        let value = record.fields.get(field.name).filter(|value| !value.is_null());
        value.map_or_else(String::new, |it| words::shown(field.shape, it, self.language))
    }

    /// The fields of a record that say something, but for those named and that by which
    /// it is called.
    pub(super) fn told<'a>(&'a self, record: &'a Redacted, but: &[&str]) -> Vec<ToldField<'a>> {
        let name = record.kind.name(&record.fields).and(record.kind.called(&record.fields));
        let name = name.map(|(field, _)| field.name);
        let fields = record.kind.fields().iter();
        let fields = fields.filter(|field| Some(field.name) != name && !but.contains(&field.name));
        let told = fields.map(|field| ToldField {
            name: field.name,
            label: words::field(record.kind, field.name, self.language).into_owned(),
            text: self.shown(record, field),
            led: self.led(record, field.name),
            is_long: field.shape == Shape::Text,
        });
        // The plain state goes without saying.
        let is_plain = |name| name == VERIFICATION && text(record, name) == Some("reported");
        told.filter(|told| !told.text.is_empty() && !is_plain(told.name)).collect()
    }

    /// How many had a part in an incident who are not named, by role.
    pub(super) fn counted(&self, incident: &Redacted) -> String {
        let counted = incident.counted.iter().map(|(role, number)| {
            let role = Vocabulary::Role.label(role, self.language);
            format!("{role}: {}", words::number(*number, self.language))
        });
        counted.collect::<Vec<_>>().join(", ")
    }
}

/// The first and the last day of a date; one that is open at its beginning stands where
/// it ends.
fn days(date: &FuzzyDate) -> (Day, Day) {
    let (first, last) = (date.earliest(), date.latest());
    if last.number() - first.number() > OPEN { (last, last) } else { (first, last) }
}

/// The fields of a table in which any of its records says something; the form of
/// people goes without saying.
pub(super) fn used(table: &Table, records: &[&Redacted]) -> Vec<&'static Field> {
    let told = records.iter().flat_map(|record| &record.fields);
    let told = told.filter(|(_, value)| !value.is_null());
    let told: HashSet<_> = told.map(|(name, _)| name.as_str()).collect();
    let is_used = |field: &&Field| {
        told.contains(field.name) && !(field.name == "form" && table.form.is_some())
    };
    table.kind.fields().iter().filter(is_used).collect()
}

/// When an incident happened.
pub(super) fn date(incident: &Redacted) -> Option<FuzzyDate> {
    incident.fields.get("when").and_then(FuzzyDate::of)
}

/// The text that stands in a field.
pub(super) fn text<'a>(record: &'a Redacted, field: &str) -> Option<&'a str> {
    record.fields.get(field).and_then(Value::as_str)
}

fn link(record: &Redacted, field: &str) -> Option<RecordId> {
    text(record, field)?.parse().ok()
}
