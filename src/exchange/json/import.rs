//! From the document to the casebook.

use std::collections::{HashMap, HashSet};
use std::fmt::Display;

use rusqlite::Connection;
use serde_json::value::RawValue;

use super::{Document, Entry, FORMAT, MERGED, TRASH};
use crate::exchange::intake::{Incoming, Plan};
use crate::exchange::{BadRow, Error, rules};
use crate::model::field::Target;
use crate::model::link::Link;
use crate::model::value::ValueError;
use crate::model::{Kind, RecordId, Reference};
use crate::store::Store;
use crate::store::dump::{self, Standing, Stored};

/// Checks a document against its shape and the casebook, and says what its
/// import would do.
///
/// # Errors
///
/// Fails with every bad record at once.
pub fn plan(store: &Store, file: &str, text: &str) -> Result<Plan, Error> {
    let shape = |reason: String| Error::Shape { file: file.to_owned(), reason };
    let text = text.trim_start_matches('\u{feff}');
    let document: Document = serde_json::from_str(text).map_err(|error| {
        shape(format!(
            "it is not a casebook as JSON ({error}). Export it again, or see `casebook schema`."
        ))
    })?;
    match document.casebook.format {
        FORMAT => {}
        format => {
            return Err(shape(format!(
                "its format is {format}, this casebook reads {FORMAT}. Update casebook."
            )));
        }
    }
    let mut reading = Reading::new(store.read(), file);
    let records: Vec<_> = document
        .records
        .iter()
        .enumerate()
        .filter_map(|(index, raw)| reading.record(index, raw))
        .collect();
    for record in &records {
        reading.check_links(record)?;
    }
    let mut plan = Plan::default();
    if reading.bad.is_empty() {
        for Read { incoming, .. } in records {
            compare(store.read(), incoming, &mut plan)?;
        }
        return Ok(plan);
    }
    Err(Error::BadRows(reading.bad))
}

/// Puts a record where it belongs: new, the same as here, or conflicting.
fn compare(conn: &Connection, mut incoming: Incoming, plan: &mut Plan) -> Result<(), Error> {
    let Some(here) = dump::of(conn, incoming.id)? else {
        plan.outcome.new += 1;
        plan.incoming.push(incoming);
        return Ok(());
    };
    let Stored { record, standing, fields, .. } = here;
    let same_kind = record.kind == incoming.kind;
    let same = same_kind
        && fields == incoming.fields
        && (standing == Standing::Trashed) == incoming.trashed
        && incoming.into == merged(standing);
    match standing {
        Standing::Undone if same_kind => {
            plan.outcome.new += 1;
            incoming.undone = Some(fields);
            plan.incoming.push(incoming);
        }
        _ if same => plan.outcome.same += 1,
        _ => plan.outcome.conflicting.push(record.reference),
    }
    Ok(())
}

fn merged(standing: Standing) -> Option<RecordId> {
    match standing {
        Standing::Merged(into) => Some(into),
        Standing::Live | Standing::Trashed | Standing::Undone => None,
    }
}

/// A record of the document that is well by itself.
struct Read {
    place: String,
    incoming: Incoming,
}

/// Goes through the records and gathers what is wrong.
struct Reading<'a> {
    conn: &'a Connection,
    file: &'a str,
    kinds: HashMap<RecordId, Kind>,
    references: HashSet<Reference>,
    bad: Vec<BadRow>,
}

impl<'a> Reading<'a> {
    fn new(conn: &'a Connection, file: &'a str) -> Self {
        let (kinds, references) = (HashMap::new(), HashSet::new());
        Self { conn, file, kinds, references, bad: Vec::new() }
    }

    fn refuse(&mut self, place: &str, field: &str, reason: &dyn Display) {
        let (place, field) = (place.to_owned(), field.to_owned());
        self.bad.push(BadRow { place, field, reason: reason.to_string() });
    }

    fn record(&mut self, index: usize, raw: &RawValue) -> Option<Read> {
        let place = format!("{}: record {}", self.file, index + 1);
        let entry: Entry = match serde_json::from_str(raw.get()) {
            Ok(entry) => entry,
            Err(error) => {
                self.refuse(&place, "", &error);
                return None;
            }
        };
        let place = format!("{place} ({})", entry.reference);
        let before = self.bad.len();
        let kind = Kind::parse(&entry.kind).filter(|kind| kind.slug() == entry.kind);
        if kind.is_none() {
            self.refuse(&place, "kind", &format!("There is no kind of record “{}”.", entry.kind));
        }
        let trashed = entry.state.as_deref() == Some(TRASH);
        let merged = entry.state.as_deref() == Some(MERGED);
        if entry.state.is_some() && !trashed && !merged {
            self.refuse(&place, "state", &"The only states are “trash” and “merged”.");
        }
        if entry.into.is_some() != merged {
            self.refuse(&place, "into", &"This goes with the state “merged”, and with no other.");
        }
        let kind = kind?;
        if let Err(reason) = rules::check_reference(&entry.reference, &kind.letters()) {
            self.refuse(&place, "ref", &reason);
        }
        if !self.references.insert(entry.reference.clone()) {
            self.refuse(&place, "ref", &"Another record of the file has this reference.");
        }
        if self.kinds.insert(entry.id, kind).is_some() {
            self.refuse(&place, "id", &"Another record of the file has this id.");
        }
        let mut fields = entry.fields;
        fields.retain(|_, value| !value.is_null());
        if let Err(error) = kind.check(&fields) {
            self.refuse(&place, &error.field, &error.problem);
        }
        let reference = Some(entry.reference);
        let (id, into) = (entry.id, entry.into);
        let incoming = Incoming { id, kind, reference, trashed, into, fields, undone: None };
        (self.bad.len() == before).then_some(Read { place, incoming })
    }

    /// Each link must lead to a record of the file or of the casebook.
    fn check_links(&mut self, record: &Read) -> Result<(), Error> {
        let Read { place, incoming } = record;
        if let Some(into) = incoming.into
            && self.kind_of(into)? != Some(incoming.kind)
        {
            self.refuse(place, "into", &ValueError::Link);
        }
        for (field, target, text) in rules::links(incoming.kind, &incoming.fields) {
            let kind = match text.parse() {
                Ok(Link::Record(id)) => self.kind_of(id)?,
                _ => None,
            };
            match kind {
                None => self.refuse(place, field, &ValueError::Link),
                Some(kind) if !target.admits(kind) => {
                    self.refuse(
                        place,
                        field,
                        &format!("This leads to a {kind}, not to a {}.", name(target)),
                    );
                }
                Some(_) => {}
            }
        }
        Ok(())
    }

    fn kind_of(&self, id: RecordId) -> Result<Option<Kind>, Error> {
        match self.kinds.get(&id) {
            Some(kind) => Ok(Some(*kind)),
            None => Ok(dump::of(self.conn, id)?.map(|stored| stored.record.kind)),
        }
    }
}

fn name(target: Target) -> &'static str {
    match target {
        Target::Case => "case",
        Target::Incident => "incident",
        Target::Party => "party",
        Target::Organisation => "party that is an organisation",
        Target::Place => "place",
        Target::Source => "source",
        Target::Any => "record",
    }
}
