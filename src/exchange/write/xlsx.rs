//! A workbook with a sheet for each table: for people, with labels in their language.
//!
//! Days are dates and numbers are numbers; everything else is text, and nothing is
//! computed. The workbook says nothing of who made it, where and with what: the same
//! records of a day are the same bytes.

mod sheet;

use std::io;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

use super::book::Book;
use super::{Leaving, Manner, Out, Preamble, Writer};
use crate::exchange::Error;
use crate::exchange::table::Table;
use crate::model::Day;

/// Writes the workbook.
pub(in crate::exchange) struct Xlsx;

impl Writer for Xlsx {
    fn has_tables(&self) -> bool {
        true
    }

    fn write(
        &self,
        about: &Preamble,
        records: &mut Leaving,
        manner: &Manner,
        out: &mut Out,
    ) -> Result<(), Error> {
        let book = Book::read(records, manner.language)?;
        let bytes = workbook(&book, manner.table, about.today);
        // What does not fit a workbook does not fit the file.
        let bytes = bytes.map_err(|error| out.failed(io::Error::other(error)))?;
        out.put_to("", &bytes)
    }
}

fn workbook(book: &Book, only: Option<&'static Table>, today: Day) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    if let Some(made) = excel(today) {
        workbook.set_properties(&DocProperties::new().set_creation_datetime(&made));
    }
    let mut begun = false;
    let wanted = |table: &&&Table| only.is_none_or(|only| only.slug == table.slug);
    for table in Table::all_in_order().iter().filter(wanted) {
        let records = book.of(table, only.is_some() && table.form.is_none());
        if !records.is_empty() || only.is_some() {
            sheet::write(workbook.add_worksheet(), book, table, &records)?;
            begun = true;
        }
    }
    if !begun {
        workbook.add_worksheet();
    }
    workbook.save_to_buffer()
}

/// A day as workbooks count it; none where they do not: before 1900 March.
fn excel(day: Day) -> Option<ExcelDateTime> {
    let (year, month, number) = day.civil();
    let year = u16::try_from(year).ok().filter(|year| (1901..=9999).contains(year))?;
    ExcelDateTime::from_ymd(year, month, number).ok()
}
