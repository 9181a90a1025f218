//! What becomes of a row that is well: new, the same as here, or conflicting.

use super::announce::Waiting;
use super::check::Checking;
use super::known::{self, Known};
use super::{Incoming, held};
use crate::exchange::read::Copied;
use crate::exchange::table::NAMES;
use crate::exchange::{Error, Likely};
use crate::model::bad_row::Problem;
use crate::model::called::Named;
use crate::model::change;
use crate::model::field::{Fields, Shape};
use crate::model::record::{self, FieldError};
use crate::model::{Kind, RecordId, Reference};
use crate::store::dump::{self, Standing, Stored};
use crate::store::scratch::Tag;
use crate::store::{self, new_id, records};

impl Checking<'_> {
    /// Decides what becomes of a row with these fields.
    pub(super) fn decide(
        &mut self,
        number: i64,
        waiting: &Waiting,
        fields: Fields,
    ) -> Result<(), Error> {
        if let Some(copy) = waiting.raw.copy {
            return self.compare_copy(number, waiting, copy, fields);
        }
        match waiting.known {
            Known::Likely(id) => self.likely(waiting, &records::named(self.conn, id)?),
            Known::Sure(id) => {
                let gone = || store::Error::NoRecord(id.to_string());
                let stored = dump::of(self.conn, id)?.ok_or_else(gone)?;
                if stored.standing != Standing::Undone {
                    return self.compare(waiting, &stored, &fields);
                }
                self.take(number, waiting, fields, Some(stored.fields))?;
                self.names(waiting)?;
            }
            Known::No => match self.beside(waiting, &fields)? {
                Some(named) if waiting.raw.kind == Kind::Incident => self.likely(waiting, &named),
                Some(_) => self.checked.outcome.same += 1,
                None => {
                    self.take(number, waiting, fields, None)?;
                    self.names(waiting)?;
                }
            },
        }
        Ok(())
    }

    /// A copy is compared with the record of its id.
    fn compare_copy(
        &mut self,
        number: i64,
        waiting: &Waiting,
        copy: Copied,
        fields: Fields,
    ) -> Result<(), Error> {
        let Some(here) = dump::of(self.conn, copy.id)? else {
            return self.take(number, waiting, fields, None);
        };
        let Stored { record, standing, fields: has, .. } = here;
        let into = match standing {
            Standing::Merged(into) => Some(into),
            Standing::Live | Standing::Trashed | Standing::Undone => None,
        };
        let same_kind = record.kind == waiting.raw.kind;
        let trashed = standing == Standing::Trashed;
        if standing == Standing::Undone && same_kind {
            self.take(number, waiting, fields, Some(has))?;
        } else if same_kind && has == fields && trashed == copy.trashed && into == copy.into {
            self.checked.outcome.same += 1;
        } else {
            self.checked.outcome.conflicting.push(record.reference);
        }
        Ok(())
    }

    /// Takes a record in.
    fn take(
        &mut self,
        number: i64,
        waiting: &Waiting,
        fields: Fields,
        undone: Option<Fields>,
    ) -> Result<(), Error> {
        if let Some(Reference { prefix, number, .. }) = &waiting.reference {
            let last = self.checked.numbers.entry(*prefix).or_default();
            *last = (*last).max(*number);
        }
        let copy = waiting.raw.copy;
        let incoming = Incoming {
            id: waiting.id,
            kind: waiting.raw.kind,
            reference: waiting.reference.clone(),
            file: waiting.file,
            place: Some(waiting.raw.place.clone()),
            trashed: copy.is_some_and(|copy| copy.trashed),
            into: copy.and_then(|copy| copy.into),
            fields,
            undone,
        };
        self.count(&incoming);
        Ok(self.scratch.make_ready(number, &held(&incoming)?)?)
    }

    fn likely(&mut self, waiting: &Waiting, named: &Named) {
        let file = self.file_name(waiting.file);
        let place = waiting.raw.place.clone();
        // It was found by its name.
        let name = named.called.name().unwrap_or_default().to_owned();
        let record = named.reference.clone();
        self.checked.outcome.likely.push(Likely { file, place, record, name });
    }

    /// A record that the casebook has without a name of its own.
    fn beside(&self, waiting: &Waiting, fields: &Fields) -> Result<Option<Named>, Error> {
        if self.wish.as_new || waiting.reference.is_some() {
            return Ok(None);
        }
        Ok(known::beside(self.conn, waiting.raw.kind, fields)?)
    }

    /// A row whose reference is that of a record: the same, or in conflict.
    fn compare(
        &mut self,
        waiting: &Waiting,
        stored: &Stored,
        fields: &Fields,
    ) -> Result<(), Error> {
        let mut other = known::other(fields, &stored.fields);
        let mut same = 1;
        for text in &waiting.raw.names {
            let mut named = other_name(stored.record.id, text);
            named.remove("kind");
            match known::beside(self.conn, Kind::Name, &named)? {
                Some(_) => same += 1,
                None => other.push(NAMES.to_owned()),
            }
        }
        other.dedup();
        if other.is_empty() {
            self.checked.outcome.same += same;
            return Ok(());
        }
        let reference = &stored.record.reference;
        let problem = Problem::Otherwise(reference.clone());
        let refused = self.bad_row(waiting, &other.join(", "), "", problem);
        self.checked.refused.push(refused);
        self.checked.outcome.conflicting.push(reference.clone());
        Ok(())
    }

    /// Refuses other names that are none.
    pub(super) fn fit_names(&mut self, waiting: &Waiting) {
        for text in &waiting.raw.names {
            let fields = other_name(waiting.id, text);
            if let Err(FieldError { problem, .. }) = Kind::Name.check(&fields) {
                let problem = match problem {
                    record::Problem::Value(error) => Problem::Value(error, Shape::Line),
                    problem => Problem::Fields(problem),
                };
                self.refuse(waiting, NAMES, text, problem);
            }
        }
    }

    /// The other names of a party, each a record of its own.
    fn names(&mut self, waiting: &Waiting) -> Result<(), Error> {
        for text in &waiting.raw.names {
            let fields = other_name(waiting.id, text);
            let id = new_id(self.millis)?;
            let (kind, reference) = (Kind::Name, None);
            let incoming = Incoming {
                id,
                kind,
                reference: None,
                file: waiting.file,
                place: None,
                trashed: false,
                into: None,
                fields,
                undone: None,
            };
            self.count(&incoming);
            self.scratch.put(&Tag { id, kind, reference }, true, &held(&incoming)?)?;
        }
        Ok(())
    }
}

fn other_name(party: RecordId, text: &str) -> Fields {
    change::fields([
        ("party", party.to_string().into()),
        ("text", text.into()),
        ("kind", "other".into()),
    ])
}
