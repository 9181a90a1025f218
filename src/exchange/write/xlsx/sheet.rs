//! One table as a sheet.

use rust_xlsxwriter::{ColNum, Format, RowNum, Worksheet, XlsxError};

use super::excel;
use crate::exchange::lens::Redacted;
use crate::exchange::table::{REFERENCE, Table};
use crate::exchange::write::book::{Book, used};
use crate::model::amount::Amount;
use crate::model::date::FuzzyDate;
use crate::model::field::{Field, Shape};
use crate::words;

/// Letters of a cell at most, as UTF-16 counts them.
const LONG: usize = 32_767;

/// Letters of the name of a sheet at most.
const LONG_NAME: usize = 31;

/// Letters that a column is wide, from and to.
const WIDTHS: (usize, usize) = (6, 48);

/// What a column holds.
#[derive(Clone, Copy)]
enum SheetColumn {
    Reference,
    Field(&'static Field),
    /// What the link of a field is called.
    Called(&'static Field),
    /// Of incidents: who is not named.
    Counted,
}

/// What stands in a cell.
enum Cell {
    Day(FuzzyDate),
    Number(f64),
    Text(String),
}

/// Writes a sheet.
///
/// # Errors
///
/// Fails where there are more rows than a sheet can have.
pub(super) fn write(
    sheet: &mut Worksheet,
    book: &Book,
    table: &'static Table,
    records: &[&Redacted],
) -> Result<(), XlsxError> {
    let name = words::capitalised(&words::list(table.slug, book.language()));
    sheet.set_name(name.chars().take(LONG_NAME).collect::<String>())?;
    let (head, days) = (Format::new().set_bold(), Format::new().set_num_format("yyyy-mm-dd"));
    let columns = columns(table, records);
    let mut widths = Vec::new();
    for (at, column) in (0..).zip(&columns) {
        let label = label(table, *column, book);
        widths.push(words::cells(&label) + 3);
        sheet.write_string_with_format(0, at, label, &head)?;
    }
    for (row, record) in (1..).zip(records) {
        for ((at, column), width) in (0..).zip(&columns).zip(&mut widths) {
            let cell = cell(book, record, *column);
            *width = (*width).max(put(sheet, (row, at), cell, (book, &days))?);
        }
    }
    for (at, width) in (0..).zip(widths) {
        let width = u32::try_from(width.clamp(WIDTHS.0, WIDTHS.1)).unwrap_or_default();
        sheet.set_column_width(at, width)?;
    }
    sheet.set_freeze_panes(1, 1)?;
    let last = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let column = ColNum::try_from(columns.len().saturating_sub(1)).unwrap_or(ColNum::MAX);
    sheet.autofilter(0, 0, last(records.len()), column)?;
    Ok(())
}

/// The columns in which anything stands; a link takes two.
fn columns(table: &'static Table, records: &[&Redacted]) -> Vec<SheetColumn> {
    let fields = used(table, records).into_iter().flat_map(|field| match field.shape {
        Shape::Link(_) => vec![SheetColumn::Field(field), SheetColumn::Called(field)],
        _ => vec![SheetColumn::Field(field)],
    });
    let counted = records.iter().any(|record| !record.counted.is_empty());
    let counted = counted.then_some(SheetColumn::Counted);
    [SheetColumn::Reference].into_iter().chain(fields).chain(counted).collect()
}

fn label(table: &Table, column: SheetColumn, book: &Book) -> String {
    let language = book.language();
    let field = |field: &Field| words::field(table.kind, field.name, language).into_owned();
    match column {
        SheetColumn::Reference => REFERENCE.to_owned(),
        SheetColumn::Field(of) => field(of),
        SheetColumn::Called(of) => {
            words::with(language, "table-called", &[("field", field(of).into())])
        }
        SheetColumn::Counted => words::text(language, "table-counted").into_owned(),
    }
}

fn cell(book: &Book, record: &Redacted, column: SheetColumn) -> Option<Cell> {
    let text = |text: String| (!text.is_empty()).then_some(Cell::Text(text));
    let field = match column {
        SheetColumn::Reference => return text(record.reference.to_string()),
        SheetColumn::Called(field) => return text(book.shown(record, field)),
        SheetColumn::Counted => return text(book.counted(record)),
        SheetColumn::Field(field) => field,
    };
    let value = record.fields.get(field.name).filter(|value| !value.is_null())?;
    let number = match field.shape {
        Shape::Link(_) => return text(book.led(record, field.name)?.reference.to_string()),
        Shape::Date => return Some(date(FuzzyDate::of(value)?)),
        Shape::Number(_) | Shape::Size | Shape::Degrees(_) => value.as_f64(),
        Shape::Amount => {
            Amount::of(value).and_then(|amount| amount.exact()?.to_string().parse().ok())
        }
        Shape::Line
        | Shape::Text
        | Shape::Time
        | Shape::Term(_)
        | Shape::Code(_)
        | Shape::Terms(_)
        | Shape::Tags
        | Shape::Flag
        | Shape::FieldName
        | Shape::Injuries
        | Shape::Provisions
        | Shape::Details => None,
    };
    match number {
        Some(number) => Some(Cell::Number(number)),
        None => text(book.shown(record, field)),
    }
}

/// One day is a date; anything less sure is text.
fn date(date: FuzzyDate) -> Cell {
    let (year, month, day) = date.earliest().civil();
    let is_day = date.edtf().to_string() == format!("{year:04}-{month:02}-{day:02}");
    if is_day && excel(date.earliest()).is_some() {
        Cell::Day(date)
    } else {
        Cell::Text(date.compact())
    }
}

/// Writes a cell; says how wide it is.
fn put(
    sheet: &mut Worksheet,
    (row, column): (RowNum, ColNum),
    cell: Option<Cell>,
    (book, days): (&Book, &Format),
) -> Result<usize, XlsxError> {
    Ok(match cell {
        None => 0,
        Some(Cell::Day(date)) => {
            if let Some(day) = excel(date.earliest()) {
                sheet.write_datetime_with_format(row, column, &day, days)?;
            }
            11
        }
        Some(Cell::Number(number)) => {
            sheet.write_number(row, column, number)?;
            number.to_string().len() + 1
        }
        Some(Cell::Text(text)) => {
            let width = text.lines().next().map_or(0, |line| words::cells(line) + 1);
            sheet.write_string(row, column, cut(text, book))?;
            width
        }
    })
}

/// A text that fits a cell, which says where it was cut.
fn cut(text: String, book: &Book) -> String {
    let long = |text: &str| text.encode_utf16().count();
    if text.len() <= LONG || long(&text) <= LONG {
        return text;
    }
    let mark = words::text(book.language(), "table-cut");
    let mut room = LONG - long(&mark);
    let fits = text.chars().take_while(|letter| {
        let left = room.checked_sub(letter.len_utf16());
        room = left.unwrap_or_default();
        left.is_some()
    });
    fits.collect::<String>() + &mark
}
