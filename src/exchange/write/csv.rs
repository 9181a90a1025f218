//! Tables of comma-separated values, one row a record, as they are read back: columns
//! named like the fields, links by reference.
//!
//! A folder has a file for each table of which there are records. People,
//! organisations and groups are in files of their own, their other names in
//! `names.csv` with all that is known of each. A table that is written alone has them
//! in a column.

mod quoting;
mod waiting;

use std::collections::{HashMap, HashSet};

use super::{Leaving, Manner, Out, Preamble, Writer};
use crate::exchange::lens::Redacted;
use crate::exchange::table::{Column, NAMES, Table};
use crate::exchange::{Error, rules};
use crate::model::{Day, Kind, RecordId, Reference};
use waiting::Waiting;

/// Writes the tables.
pub(in crate::exchange) struct Csv;

/// What tells programs that a file is UTF-8.
const BOM: &str = "\u{feff}";

impl Writer for Csv {
    fn has_tables(&self) -> bool {
        true
    }

    fn is_folder(&self) -> bool {
        true
    }

    fn write(
        &self,
        about: &Preamble,
        records: &mut Leaving,
        manner: &Manner,
        out: &mut Out,
    ) -> Result<(), Error> {
        let mut tables = Tables {
            manner,
            today: about.today,
            references: HashMap::new(),
            names: HashMap::new(),
            begun: HashSet::new(),
            out,
        };
        if let Some(table) = manner.table {
            tables.begin(table)?;
        }
        let mut waiting = Waiting::default();
        for record in records {
            let record = record?;
            if record.kind == Kind::Name && tables.holds_names() {
                tables.note_name(&record);
                continue;
            }
            for ready in waiting.take(record, |record| tables.note(record)) {
                tables.row(&ready)?;
            }
        }
        waiting.rest().try_for_each(|record| tables.row(&record))
    }
}

/// Tables that are being written.
struct Tables<'a, 'b> {
    manner: &'a Manner,
    today: Day,
    /// What each record is called in links to it.
    references: HashMap<RecordId, Reference>,
    /// Other names of parties, where one table is written alone.
    names: HashMap<RecordId, Vec<String>>,
    /// The tables that have a header.
    begun: HashSet<&'static str>,
    out: &'a mut Out<'b>,
}

impl Tables<'_, '_> {
    /// Whether one table is written alone that has other names in a column.
    fn holds_names(&self) -> bool {
        self.manner.table.is_some_and(|table| table.column(NAMES).is_some())
    }

    /// Takes note of another name of a party.
    fn note_name(&mut self, name: &Redacted) {
        let text = |field: &str| name.fields.get(field)?.as_str();
        let party = text("party").and_then(|id| id.parse().ok());
        if let (Some(party), Some(name)) = (party, text("text")) {
            // A semicolon would part it.
            self.names.entry(party).or_default().push(name.replace(';', ","));
        }
    }

    /// Takes note of a record; says whether its row can be written: whether all is known
    /// that stands in it.
    fn note(&mut self, record: &Redacted) -> bool {
        self.references.insert(record.id, record.reference.clone());
        if record.kind == Kind::Party && self.holds_names() {
            return false;
        }
        let mut links = rules::linked(record.kind, &record.fields);
        links.all(|(_, id)| self.references.contains_key(&id))
    }

    /// Writes the row of a record, where its table is one of those that are written.
    fn row(&mut self, record: &Redacted) -> Result<(), Error> {
        let Some(own) = Table::of_record(record.kind, &record.fields) else { return Ok(()) };
        let table = self.manner.table.unwrap_or(own);
        if table.kind != record.kind || (table.form.is_some() && table.slug != own.slug) {
            return Ok(());
        }
        self.begin(table)?;
        let cells = self.columns(table).into_iter().map(|(name, column)| match column {
            Column::Reference => record.reference.to_string(),
            Column::Names => self.names.get(&record.id).map(|it| it.join("; ")).unwrap_or_default(),
            Column::Field(field) => {
                let value = record.fields.get(name);
                let led = |id: RecordId| self.references.get(&id).map(ToString::to_string);
                value
                    .map(|value| quoting::cell(field.shape, value, led, self.today))
                    .unwrap_or_default()
            }
        });
        let line = self.line(&cells.collect::<Vec<_>>());
        self.out.put_to(&file_name(table), line.as_bytes())
    }

    /// Writes the header of a table, once.
    fn begin(&mut self, table: &'static Table) -> Result<(), Error> {
        if !self.begun.insert(table.slug) {
            return Ok(());
        }
        let names = self.columns(table).into_iter().map(|(name, _)| name.to_owned());
        let header = self.line(&names.collect::<Vec<_>>());
        let mark = if self.manner.bom { BOM } else { "" };
        self.out.put_to(&file_name(table), format!("{mark}{header}").as_bytes())
    }

    /// The columns of a table: the form of people goes without saying, and their names
    /// are a table of their own where all are written.
    fn columns(&self, table: &'static Table) -> Vec<(&'static str, Column)> {
        let is_written = |name: &&str| match *name {
            NAMES => self.manner.table.is_some(),
            "form" => table.form.is_none(),
            _ => true,
        };
        let names = table.columns().into_iter().filter(is_written);
        names.filter_map(|name| Some((name, table.column(name)?))).collect()
    }

    fn line(&self, cells: &[String]) -> String {
        let delimiter = if self.manner.semicolon { ';' } else { ',' };
        let mut line = String::new();
        for (index, cell) in cells.iter().enumerate() {
            if index > 0 {
                line.push(delimiter);
            }
            quoting::quote(&mut line, cell);
        }
        line.push('\n');
        line
    }
}

fn file_name(table: &Table) -> String {
    format!("{}.csv", table.slug)
}
