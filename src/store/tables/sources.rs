//! Sources.

use rusqlite::{Connection, named_params};

use super::{Refused, days, edtf, line, row_of_optional, term};
use crate::model::date::FuzzyDate;
use crate::model::fold::fold;
use crate::model::records::source::Source;

/// Writes the row of a live record.
pub(super) fn put(conn: &Connection, row: i64, record: &Source) -> Result<(), Refused> {
    let (earliest, latest) = days(record.published.as_ref());
    conn.prepare_cached(
        "INSERT INTO sources (row, name, kind, author, publisher, date_text, date_edtf, earliest, latest, posted,
              url, language, reliability)
         VALUES (:row, :name, :kind, :author, :publisher, :date_text, :date_edtf, :earliest, :latest,
              :posted, :url, :language, :reliability)",
    )?
    .execute(named_params! {
        ":row": row,
        ":name": fold(record.title.as_str()),
        ":kind": term(record.kind.as_ref()).unwrap_or_default(),
        ":author": line(record.author.as_ref()),
        ":publisher": row_of_optional(conn, "publisher", record.publisher)?,
        ":date_text": record.published.as_ref().map(FuzzyDate::text),
        ":date_edtf": edtf(record.published.as_ref()),
        ":earliest": earliest,
        ":latest": latest,
        ":posted": edtf(record.posted.as_ref()),
        ":url": line(record.url.as_ref()),
        ":language": line(record.language.as_ref()),
        ":reliability": term(record.reliability.as_ref()),
    })?;
    Ok(())
}
