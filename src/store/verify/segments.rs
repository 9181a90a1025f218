//! What FTS5 keeps of the search index beside the words: which parts it is made
//! of, and how long each text is. Neither shows in what is found today, but the
//! next change of the casebook may stumble over it.

use rusqlite::{Connection, OptionalExtension, named_params};

use super::Verification;
use crate::model::damage::{Damage, SearchDamage};
use crate::store::Error;

/// Counts parts whose words are not led to, and those that are led to but not
/// there. A part has the upper bits of the rows of its words; what was deleted
/// of it stands 65536 parts further on. Each step goes to the next part at once.
const ASTRAY: &str = "
    WITH RECURSIVE kept (part) AS (
        SELECT (SELECT min(id) >> 37 FROM search_data WHERE id >= 1 << 37)
         UNION ALL
        SELECT (SELECT min(id) >> 37 FROM search_data WHERE id >= (part + 1) << 37)
          FROM kept WHERE part IS NOT NULL),
    led (part) AS (
        SELECT (SELECT min(segid) FROM search_idx)
         UNION ALL
        SELECT (SELECT min(segid) FROM search_idx WHERE segid > part)
          FROM led WHERE part IS NOT NULL)
    SELECT (SELECT count(*) FROM kept WHERE part IS NOT NULL AND part & 65535 NOT IN (
                SELECT part FROM led WHERE part IS NOT NULL))
         + (SELECT count(*) FROM led WHERE part IS NOT NULL AND part NOT IN (
                SELECT part FROM kept WHERE part IS NOT NULL))";

/// Tells whether the parts of the index are those that lead to its words.
pub(super) fn check(conn: &Connection, found: &mut Verification) -> Result<(), Error> {
    if conn.query_row(ASTRAY, [], |row| row.get::<_, i64>(0))? != 0 {
        found.problem(Damage::Search(SearchDamage::Parts));
    }
    Ok(())
}

/// Whether the index says that the columns of a record have so many words.
pub(super) fn has_lengths(conn: &Connection, rowid: i64, lengths: [u64; 2]) -> Result<bool, Error> {
    let mut kept = conn.prepare_cached("SELECT sz FROM search_docsize WHERE id = :rowid")?;
    let kept: Option<Vec<u8>> =
        kept.query_row(named_params! { ":rowid": rowid }, |row| row.get(0)).optional()?;
    Ok(kept.is_some_and(|kept| kept == lengths.map(varint).concat()))
}

/// A number as SQLite writes it: seven bits a byte, the highest first.
fn varint(number: u64) -> Vec<u8> {
    let (mut rest, mut bytes) = (number, Vec::new());
    loop {
        let more = if bytes.is_empty() { 0 } else { 0x80 };
        bytes.push(u8::try_from(rest & 0x7f).unwrap_or_default() | more);
        rest >>= 7;
        if rest == 0 {
            bytes.reverse();
            return bytes;
        }
    }
}
