//! From a row to the records that it makes.

use rusqlite::Connection;
use serde_json::{Value, json};

use super::details;
use super::known::{self, Known};
use super::links::{self, Links};
use super::sheet::{Line, Sheet};
use super::table::Column;
use crate::exchange::intake::{Incoming, Plan};
use crate::exchange::{BadRow, Likely, rules};
use crate::model::Language;
use crate::model::called::Named;
use crate::model::change;
use crate::model::field::{Field, Fields, Shape};
use crate::model::{Day, Kind, RecordId};
use crate::store::dump::{Standing, Stored};
use crate::store::{Error, new_id};
use crate::words;

/// Reads rows and gathers the records, and what is wrong.
pub(super) struct Reader<'a> {
    pub(super) conn: &'a Connection,
    pub(super) links: Links<'a>,
    pub(super) today: Day,
    pub(super) millis: u64,
    /// Whether nothing of the casebook is taken for a row.
    pub(super) as_new: bool,
    pub(super) bad: Vec<BadRow>,
    pub(super) plan: Plan,
}

impl Reader<'_> {
    /// Reads one row; what is wrong with it is gathered, cell by cell.
    pub(super) fn read(
        &mut self,
        sheet: &Sheet,
        line: &Line,
        id: RecordId,
        known: &Known,
    ) -> Result<(), Error> {
        let Some(fields) = self.fields(sheet, line)? else { return Ok(()) };
        self.check(sheet, line, id, &fields);
        match known {
            Known::Likely(named) => self.likely(sheet, line, named),
            Known::Sure(stored) if stored.standing != Standing::Undone => {
                return self.compare(sheet, line, stored, &fields);
            }
            Known::Sure(stored) => {
                self.take(sheet, line, id, fields, Some(stored.fields.clone()));
                return self.names(sheet, line, id);
            }
            Known::No => match self.beside(sheet, line, &fields)? {
                Some(named) if sheet.table.kind == Kind::Incident => {
                    self.likely(sheet, line, &named);
                }
                Some(_) => self.plan.outcome.same += 1,
                None => {
                    self.take(sheet, line, id, fields, None);
                    return self.names(sheet, line, id);
                }
            },
        }
        Ok(())
    }

    /// The fields of a row; `None` where some cell is wrong.
    fn fields(&mut self, sheet: &Sheet, line: &Line) -> Result<Option<Fields>, Error> {
        let kind = sheet.table.kind;
        let before = self.bad.len();
        let mut fields = Fields::new();
        for (column, cell) in sheet.cells(line) {
            let Column::Field(field) = column else { continue };
            match self.value(field, cell, sheet.cell(line, "kind"))? {
                Ok(value) => drop(fields.insert(field.name.to_owned(), value)),
                Err(reason) => self.bad.push(sheet.bad_row(line.number, field.name, &reason)),
            }
        }
        if let (Kind::Party, Some(form)) = (kind, links::form(sheet, line)) {
            fields.entry("form").or_insert(json!(form));
        }
        fields.retain(|_, value| !value.is_null());
        Ok((self.bad.len() == before).then_some(fields))
    }

    fn take(
        &mut self,
        sheet: &Sheet,
        line: &Line,
        id: RecordId,
        fields: Fields,
        undone: Option<Fields>,
    ) {
        let kind = sheet.table.kind;
        let reference = links::reference(sheet, line).ok().flatten();
        self.plan.incoming.push(Incoming {
            id,
            kind,
            reference,
            trashed: false,
            into: None,
            fields,
            undone,
        });
    }

    fn likely(&mut self, sheet: &Sheet, line: &Line, named: &Named) {
        let place = sheet.place(line.number);
        let name = words::called(named, Language::English).into_owned();
        let record = named.reference.clone();
        self.plan.outcome.likely.push(Likely { place, record, name });
    }

    /// A record that the casebook has without a name of its own.
    fn beside(&self, sheet: &Sheet, line: &Line, fields: &Fields) -> Result<Option<Named>, Error> {
        let referenced = !matches!(links::reference(sheet, line), Ok(None));
        if self.as_new || referenced {
            return Ok(None);
        }
        known::beside(self.conn, sheet.table.kind, fields)
    }

    /// A row whose reference is that of a record: the same, or in conflict.
    fn compare(
        &mut self,
        sheet: &Sheet,
        line: &Line,
        stored: &Stored,
        fields: &Fields,
    ) -> Result<(), Error> {
        let mut other = known::other(fields, &stored.fields);
        let mut same = 1;
        for text in names(sheet, line) {
            let mut named = alias(stored.record.id, text);
            named.remove("kind");
            match known::beside(self.conn, Kind::Name, &named)? {
                Some(_) => same += 1,
                None => other.push(super::table::NAMES.to_owned()),
            }
        }
        other.dedup();
        if other.is_empty() {
            self.plan.outcome.same += same;
            return Ok(());
        }
        let reference = &stored.record.reference;
        let reason = format!(
            "{reference} is here already and says otherwise; change the row or the record, leave the row out, or add --as-new to import it under another reference."
        );
        self.plan.refused.push(sheet.bad_row(line.number, &other.join(", "), &reason));
        self.plan.outcome.conflicting.push(reference.clone());
        Ok(())
    }

    fn value(
        &mut self,
        field: &Field,
        cell: &str,
        kind: Option<&str>,
    ) -> Result<Result<Value, String>, Error> {
        Ok(match field.shape {
            Shape::Link(target) => {
                self.links.find(target, cell)?.map(|id| Value::from(id.to_string()))
            }
            Shape::Details => details::read(cell, kind.unwrap_or_default(), self.today),
            shape => shape.import(cell, self.today).map_err(|error| error.to_string()),
        })
    }

    fn check(&mut self, sheet: &Sheet, line: &Line, id: RecordId, fields: &Fields) {
        if let Err(error) = sheet.table.kind.check(fields) {
            self.bad.push(sheet.bad_row(line.number, &error.field, &error.problem));
        }
        for (field, linked) in rules::linked(sheet.table.kind, fields) {
            if linked == id {
                let reason = "A record cannot be part of itself.";
                self.bad.push(sheet.bad_row(line.number, field, &reason));
            }
        }
    }

    /// The other names of a party, each a record of its own.
    fn names(&mut self, sheet: &Sheet, line: &Line, id: RecordId) -> Result<(), Error> {
        for text in names(sheet, line) {
            let fields = alias(id, text);
            if let Err(error) = Kind::Name.check(&fields) {
                self.bad.push(sheet.bad_row(line.number, super::table::NAMES, &error.problem));
            }
            self.plan.incoming.push(Incoming {
                id: new_id(self.millis)?,
                kind: Kind::Name,
                reference: None,
                trashed: false,
                into: None,
                fields,
                undone: None,
            });
        }
        Ok(())
    }
}

/// What stands in the column of other names.
fn names<'a>(sheet: &'a Sheet, line: &'a Line) -> impl Iterator<Item = &'a str> {
    let cells = sheet.cells(line).filter(|(column, _)| matches!(column, Column::Names));
    let names = cells.flat_map(|(_, cell)| cell.split(';'));
    names.map(str::trim).filter(|name| !name.is_empty())
}

fn alias(party: RecordId, text: &str) -> Fields {
    change::fields([
        ("party", party.to_string().into()),
        ("text", text.into()),
        ("kind", "alias".into()),
    ])
}
