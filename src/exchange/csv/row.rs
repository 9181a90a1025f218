//! From a row to the records that it makes.

use serde_json::Value;

use super::details;
use super::links::{self, Links};
use super::sheet::{Line, Sheet};
use super::table::Column;
use crate::exchange::intake::Incoming;
use crate::exchange::{BadRow, rules};
use crate::model::change;
use crate::model::field::{Field, Fields, Shape};
use crate::model::{Day, Kind, RecordId};
use crate::store::{Error, new_id};

/// Reads rows and gathers the records, and what is wrong.
pub(super) struct Reader<'a> {
    pub(super) links: Links<'a>,
    pub(super) today: Day,
    pub(super) millis: u64,
    pub(super) bad: Vec<BadRow>,
    pub(super) incoming: Vec<Incoming>,
}

impl Reader<'_> {
    /// Reads one row; what is wrong with it is gathered, cell by cell.
    pub(super) fn read(&mut self, sheet: &Sheet, line: &Line, id: RecordId) -> Result<(), Error> {
        let kind = sheet.table.kind;
        let before = self.bad.len();
        let mut fields = Fields::new();
        let mut names = "";
        for (column, cell) in sheet.cells(line) {
            match column {
                Column::Reference => {}
                Column::Names => names = cell,
                Column::Field(field) => {
                    let kind_of_incident = sheet.cell(line, "kind");
                    match self.value(field, cell, kind_of_incident)? {
                        Ok(value) => drop(fields.insert(field.name.to_owned(), value)),
                        Err(reason) => {
                            self.bad.push(sheet.bad_row(line.number, field.name, &reason));
                        }
                    }
                }
            }
        }
        if let (Kind::Party, Some(form)) = (kind, links::form(sheet, line)) {
            fields.entry("form").or_insert(form.into());
        }
        fields.retain(|_, value| !value.is_null());
        if self.bad.len() > before {
            return Ok(());
        }
        self.check(sheet, line, id, &fields);
        let reference = links::reference(sheet, line).ok().flatten();
        self.incoming.push(Incoming { id, kind, reference, trashed: false, fields, undone: None });
        self.names(sheet, line, id, names)
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
        if let Err(error) = rules::check(sheet.table.kind, fields) {
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
    fn names(
        &mut self,
        sheet: &Sheet,
        line: &Line,
        id: RecordId,
        names: &str,
    ) -> Result<(), Error> {
        for text in names.split(';').map(str::trim).filter(|name| !name.is_empty()) {
            let fields = change::fields([
                ("party", id.to_string().into()),
                ("text", text.into()),
                ("kind", "alias".into()),
            ]);
            if let Err(error) = rules::check(Kind::Name, &fields) {
                self.bad.push(sheet.bad_row(line.number, super::table::NAMES, &error.problem));
            }
            self.incoming.push(Incoming {
                id: new_id(self.millis)?,
                kind: Kind::Name,
                reference: None,
                trashed: false,
                fields,
                undone: None,
            });
        }
        Ok(())
    }
}
