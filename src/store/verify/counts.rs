//! Holds records, lists and the search index to each other's numbers, which
//! finds rows that no op made, and the numbers of records to each other.

use rusqlite::{Connection, OptionalExtension, Row};

use super::{Verification, tables};
use crate::model::Reference;
use crate::model::damage::{Damage, SearchDamage};
use crate::store::following::ABOUT;
use crate::store::{Error, kinds};

/// Tells numbers that differ.
pub(super) fn check(conn: &Connection, found: &mut Verification) -> Result<(), Error> {
    let number = |sql: &str| conn.query_row(sql, [], |row| row.get::<_, u64>(0));
    if number("SELECT count(*) FROM main.records WHERE state <> 4")? != found.records {
        found.problem(Damage::UnknownRecords);
    }
    let unknown = tables().map(|table| {
        format!("SELECT '{table}' FROM main.{table} WHERE row NOT IN (SELECT row FROM main.records WHERE state = 0)")
    });
    let about = ABOUT.iter().map(|table| {
        format!("SELECT '{table}' FROM main.{table} WHERE row NOT IN (SELECT row FROM main.records WHERE state <> 4)")
    });
    let unknown = unknown.chain(about).collect::<Vec<_>>().join(" UNION ALL ");
    let unknown =
        conn.prepare(&unknown)?.query_row([], |row| row.get::<_, String>(0)).optional()?;
    if let Some(table) = unknown {
        found.problem(Damage::UnknownRows(table));
    }
    if number(&miscounted())? != 0 {
        found.problem(Damage::Lists);
    }
    let indexed = number("SELECT count(*) FROM main.records WHERE day IS NOT NULL")?;
    if number("SELECT count(*) FROM search_docsize")? != indexed {
        found.problem(Damage::Search(SearchDamage::Records));
    }
    found.doubles = doubles(conn)?;
    Ok(())
}

/// References that a device gave to two records which are not taken back.
fn doubles(conn: &Connection) -> rusqlite::Result<Vec<String>> {
    let mut doubles = conn.prepare(
        "SELECT prefix, number, devices.tag
           FROM (SELECT row, prefix, number, device FROM main.records WHERE state <> 2
                  UNION
                 SELECT row, prefix, number, device FROM main.aliases) called
           JOIN devices ON devices.row = called.device
          GROUP BY prefix, number, called.device HAVING count(*) > 1
          ORDER BY prefix, number, devices.id",
    )?;
    doubles.query_map([], |found| called(found).map(|name| name.to_string()))?.collect()
}

/// What people call the record in a row with the columns `prefix, number, tag`.
pub(super) fn called(row: &Row) -> rusqlite::Result<Reference> {
    let prefix: String = row.get("prefix")?;
    Ok(Reference {
        prefix: prefix.chars().next().unwrap_or('?'),
        number: row.get("number")?,
        tag: row.get("tag")?,
    })
}

/// Counts lists that are not as long as `tallies` says.
fn miscounted() -> String {
    let long = kinds::all().map(|kind| {
        let (listing, table) = (kind.listing_sql(), kind.table);
        format!("SELECT {listing} AS listing, count(*) AS live FROM main.{table} GROUP BY 1")
    });
    format!(
        "WITH long AS ({})
         SELECT count(*) FROM tallies FULL JOIN long USING (listing)
          WHERE coalesce(tallies.live, 0) <> coalesce(long.live, 0)",
        long.collect::<Vec<_>>().join(" UNION ALL ")
    )
}
