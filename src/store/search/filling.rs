//! Brings a file of a version in which less was found up to date.

use rusqlite::{Connection, named_params};

use super::index::rebuild_while;
use crate::store::{Error, Meter, kinds, records};

/// Records whose places in the index are made anew one by one, at most; beyond,
/// and where they are a great part of all, the whole index is.
const ANEW: i64 = 1_000;

/// What is found by more than before, or finds more: by its case, by a count, by what
/// is said with others that lead to it.
const RENEWED: &str = "
    SELECT row FROM incidents WHERE case_row IS NOT NULL
     UNION SELECT row FROM figures
     UNION SELECT row FROM cases
     UNION SELECT row FROM parties WHERE count IS NOT NULL";

/// Fills the columns of what is said from the history, and brings the places of
/// all that is found by more into the index, or takes them out of it for
/// [`place_again`](super::place_again).
pub(in crate::store) fn fill(conn: &Connection, meter: &mut Meter) -> Result<(), Error> {
    let mut renewed = vec![RENEWED.to_owned()];
    for keeping in kinds::all() {
        for link in keeping.links {
            for text in link.says {
                fill_column(conn, (keeping.table, text), meter)?;
                let (column, table) = (link.column, keeping.table);
                renewed.push(format!("SELECT {column} FROM {table} WHERE {text} IS NOT NULL"));
            }
        }
    }
    let renewed = format!(
        "SELECT row FROM records WHERE day IS NOT NULL AND row IN ({})",
        renewed.join(" UNION ")
    );
    let count = |sql: &str| -> rusqlite::Result<i64> { conn.query_row(sql, [], |row| row.get(0)) };
    let stale = count(&format!("SELECT count(*) FROM ({renewed})"))?;
    let live = count("SELECT count(*) FROM records WHERE day IS NOT NULL")?;
    if stale > ANEW && stale > live / 3 {
        let all = count("SELECT count(*) FROM records WHERE state = 0")?;
        meter.expect(usize::try_from(all).unwrap_or_default());
        return rebuild_while(conn, &mut || meter.step());
    }
    conn.execute_batch(&format!(
        "CREATE TEMP TABLE renewed AS {renewed};
         DELETE FROM search WHERE rowid IN
             (SELECT day << 32 | records.row FROM renewed JOIN records USING (row));
         UPDATE records SET day = NULL WHERE row IN (SELECT row FROM renewed);
         DROP TABLE renewed;"
    ))?;
    Ok(())
}

/// Fills a column from the history, where that says something for the field of
/// its name.
fn fill_column(
    conn: &Connection,
    (table, name): (&str, &str),
    meter: &mut Meter,
) -> Result<(), Error> {
    let said = format!(
        "SELECT row, id FROM records WHERE row IN (SELECT row FROM {table}) AND EXISTS
            (SELECT 1 FROM ops WHERE ops.record = records.id AND instr(payload, :name) > 0)"
    );
    let mut said = conn.prepare(&said)?;
    let said = said.query_map(named_params! { ":name": format!("\"{name}\"") }, |found| {
        Ok((found.get("row")?, records::id_of(found.get("id")?)))
    })?;
    let fill = format!("UPDATE {table} SET {name} = :text WHERE row = :row");
    let mut fill = conn.prepare(&fill)?;
    for found in said.collect::<rusqlite::Result<Vec<(i64, _)>>>()? {
        meter.ask()?;
        let (row, id) = found;
        let fields = records::fields(conn, id)?.unwrap_or_default();
        let text = fields.get(name).and_then(|text| text.as_str());
        fill.execute(named_params! { ":row": row, ":text": text })?;
    }
    Ok(())
}
