//! Sources.

use rusqlite::{Connection, named_params};

use super::columns::{days, edtf, line, row_of_optional, term};
use super::{Keeping, LinkColumn, Row, Search};
use crate::model::date::FuzzyDate;
use crate::model::fold::fold;
use crate::model::source::Source;
use crate::store::tables::Refused;

pub(super) const SOURCES: Keeping = Keeping {
    called_by: &["title"],
    links: &[LinkColumn::to("publisher", "publisher").found_by_name()],
    search: Search::Itself,
    ..Keeping::of::<Source>("sources")
};

impl Row for Source {
    fn put(&self, conn: &Connection, row: i64) -> Result<(), Refused> {
        let (earliest, latest) = days(self.published.as_ref());
        conn.prepare_cached(
            "INSERT INTO sources (row, name, kind, author, publisher, date_text, date_edtf, earliest, latest, posted,
                  url, language, reliability)
             VALUES (:row, :name, :kind, :author, :publisher, :date_text, :date_edtf, :earliest, :latest,
                  :posted, :url, :language, :reliability)",
        )?
        .execute(named_params! {
            ":row": row,
            ":name": fold(self.title.as_str()),
            ":kind": term(self.kind.as_ref()).unwrap_or_default(),
            ":author": line(self.author.as_ref()),
            ":publisher": row_of_optional(conn, "publisher", self.publisher)?,
            ":date_text": self.published.as_ref().map(FuzzyDate::text),
            ":date_edtf": edtf(self.published.as_ref()),
            ":earliest": earliest,
            ":latest": latest,
            ":posted": edtf(self.posted.as_ref()),
            ":url": line(self.url.as_ref()),
            ":language": line(self.language.as_ref()),
            ":reliability": term(self.reliability.as_ref()),
        })?;
        Ok(())
    }
}
