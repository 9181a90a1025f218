//! From the fields of a record to the columns of its row.

use rusqlite::Connection;

use crate::model::date::{Day, FuzzyDate};
use crate::model::link::Link;
use crate::model::record::{FieldError, Problem};
use crate::model::text::{Line, Text};
use crate::model::value::ValueError;
use crate::model::vocabulary::Term;
use crate::store::records;
use crate::store::refused::Refused;

/// The row that a link leads to.
pub(super) fn row_of(conn: &Connection, field: &str, link: Link) -> Result<i64, Refused> {
    let row = link.id().map(|id| records::row(conn, id)).transpose()?.flatten();
    row.ok_or_else(|| {
        let problem = Problem::Value(ValueError::Link);
        Refused::Field(FieldError { field: field.to_owned(), problem })
    })
}

/// The row that a link leads to, where there is one.
pub(super) fn row_of_optional(
    conn: &Connection,
    field: &str,
    link: Option<Link>,
) -> Result<Option<i64>, Refused> {
    link.map(|link| row_of(conn, field, link)).transpose()
}

pub(super) fn term(term: Option<&Term>) -> Option<&str> {
    term.map(Term::as_str)
}

pub(super) fn line(line: Option<&Line>) -> Option<&str> {
    line.map(Line::as_str)
}

pub(super) fn text(text: Option<&Text>) -> Option<&str> {
    text.map(Text::as_str)
}

pub(super) fn edtf(date: Option<&FuzzyDate>) -> Option<String> {
    date.map(|date| date.edtf().to_string())
}

/// A list as JSON; these values cannot fail to be written.
pub(super) fn json<T: serde::Serialize>(list: Option<&Vec<T>>) -> Option<String> {
    list.filter(|list| !list.is_empty()).and_then(|list| serde_json::to_string(list).ok())
}

/// Days that a date spans; an unknown one spans all.
pub(super) fn days(date: Option<&FuzzyDate>) -> (i64, i64) {
    date.map_or((Day::MIN.number(), Day::MAX.number()), |date| {
        (date.earliest().number(), date.latest().number())
    })
}
