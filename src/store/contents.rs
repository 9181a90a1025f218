//! Contents of files: their bytes in chunks, each content once.
//!
//! They are no part of the history, which has their hashes: a record of evidence
//! leads to a content by its SHA-256. A content that is being taken in has no hash
//! yet, so that nothing can lead to it; where that was cut short, the next intake
//! removes it.

mod room;
mod taking;
#[cfg(test)]
mod tests;

use rusqlite::{Connection, OptionalExtension, named_params};
use sha2::{Digest, Sha256};

use super::Error;
use crate::model::damage::ContentDamage;
use crate::model::field::LARGEST;

pub use taking::TakenIn;

/// Bytes of a chunk; the last of a content has fewer.
pub(super) const CHUNK: usize = 1024 * 1024;

/// Whether a content is here whole, as far as is known without reading it.
pub fn is_here(conn: &Connection, sha256: &str) -> Result<bool, Error> {
    Ok(row(conn, sha256)?.is_some())
}

/// Bytes of a content, where it is here.
pub fn size(conn: &Connection, sha256: &str) -> Result<Option<u64>, Error> {
    Ok(row(conn, sha256)?.map(|(_, size, _)| size))
}

/// A content by its hash: its row, its bytes and its chunks.
fn row(conn: &Connection, sha256: &str) -> rusqlite::Result<Option<(i64, u64, u64)>> {
    conn.prepare_cached("SELECT row, size, chunks FROM contents WHERE sha256 = :sha256")?
        .query_row(named_params! { ":sha256": sha256 }, |found| {
            Ok((found.get("row")?, found.get("size")?, found.get("chunks")?))
        })
        .optional()
}

/// Hands out a content, chunk after chunk, each held to its hash before that; in
/// the end all of it is held to its own. Says what is wrong with it, if anything
/// is; then what was handed out is not to be used.
///
/// # Errors
///
/// Fails where the file cannot be read, and as `take` does.
pub fn read(
    conn: &Connection,
    sha256: &str,
    take: &mut dyn FnMut(&[u8]) -> Result<(), Error>,
) -> Result<Option<ContentDamage>, Error> {
    let Some((content, size, chunks)) = row(conn, sha256)? else {
        return Ok(Some(ContentDamage::Missing));
    };
    if size > LARGEST {
        return Ok(Some(ContentDamage::Changed));
    }
    let mut whole = Sha256::new();
    let mut read = 0;
    let mut chunk = conn.prepare_cached(
        "SELECT sha256, bytes FROM chunks WHERE content = :content AND number = :number",
    )?;
    for number in 0..chunks {
        let mut found = chunk.query(named_params! { ":content": content, ":number": number })?;
        let Some(found) = found.next()? else { return Ok(Some(ContentDamage::Changed)) };
        let (hash, bytes) = (found.get_ref("sha256")?, found.get_ref("bytes")?);
        let (Ok(hash), Ok(bytes)) = (hash.as_blob(), bytes.as_blob()) else {
            return Ok(Some(ContentDamage::Changed));
        };
        if bytes.len() > CHUNK || Sha256::digest(bytes).as_slice() != hash {
            return Ok(Some(ContentDamage::Changed));
        }
        whole.update(bytes);
        read += bytes.len() as u64;
        take(bytes)?;
    }
    let same = read == size && hex(&whole.finalize()) == sha256;
    Ok((!same).then_some(ContentDamage::Changed))
}

/// A hash in small hexadecimal digits.
pub(super) fn hex(hash: &[u8]) -> String {
    let digit = |value: u8| char::from_digit(value.into(), 16).unwrap_or_default();
    hash.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}
