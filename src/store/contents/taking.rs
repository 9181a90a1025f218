//! Takes contents in: a part at a time, so that a file of any size needs little
//! memory and a short log.

use std::io::{ErrorKind, Read};
use std::path::Path;

use rusqlite::{Connection, named_params};
use sha2::{Digest, Sha256};

use super::{CHUNK, Error, hex, row};
use crate::model::field::LARGEST;
use crate::store::{Store, log};

/// Chunks that are written in one transaction.
const PART: u64 = 4;

/// A content that was taken in; nothing leads to it yet.
#[derive(Debug)]
pub struct TakenIn {
    /// Its SHA-256, in small hexadecimal digits.
    pub sha256: String,
    /// Its bytes.
    pub size: u64,
    /// Its row, where it was not here before.
    new: Option<i64>,
}

impl TakenIn {
    /// Whether it was not here before.
    pub fn is_new(&self) -> bool {
        self.new.is_some()
    }

    /// Lets records lead to it. Called in the transaction that makes the first.
    pub(in crate::store) fn settle(&self, conn: &Connection) -> rusqlite::Result<()> {
        let Some(row) = self.new else { return Ok(()) };
        conn.prepare_cached("UPDATE contents SET sha256 = :sha256 WHERE row = :row")?
            .execute(named_params! { ":sha256": self.sha256, ":row": row })?;
        Ok(())
    }
}

impl Store {
    /// Takes in the bytes of a file; `watch` is told of every chunk, and can stop
    /// it. They are here for good once a record of evidence is made of them.
    ///
    /// # Errors
    ///
    /// Fails where the file cannot be read, or has more than [`LARGEST`] bytes, and
    /// with [`Error::Stopped`]. Then nothing of it is left.
    pub fn take_in(
        &mut self,
        (from, path): (&mut dyn Read, &Path),
        watch: &mut dyn FnMut(u64) -> bool,
    ) -> Result<TakenIn, Error> {
        self.forget_unfinished()?;
        let taken = self.take_parts((from, path), watch);
        match taken {
            Ok(TakenIn { new: Some(_), ref sha256, .. }) if row(self.read(), sha256)?.is_none() => {
                taken
            }
            // It was here already.
            Ok(taken) => {
                self.forget_unfinished()?;
                Ok(TakenIn { new: None, ..taken })
            }
            Err(error) => {
                // Where the disk is full, the log gives way before anything can be taken
                // out of the file. What is left then goes with the next intake.
                let emptied = log::checkpoint(self.read()).map_err(Error::from);
                drop(emptied.and_then(|_| self.forget_unfinished()));
                Err(error)
            }
        }
    }

    fn take_parts(
        &mut self,
        (from, path): (&mut dyn Read, &Path),
        watch: &mut dyn FnMut(u64) -> bool,
    ) -> Result<TakenIn, Error> {
        let content = self.write(begin)?;
        let (mut whole, mut size, mut number) = (Sha256::new(), 0_u64, 0_u64);
        let mut buffer = vec![0; CHUNK];
        loop {
            let more = self.write(|conn| {
                for _ in 0..PART {
                    let length = fill(from, &mut buffer).map_err(Error::io("read", path))?;
                    let chunk = buffer.get(..length).unwrap_or_default();
                    if chunk.is_empty() {
                        return Ok(false);
                    }
                    whole.update(chunk);
                    size += chunk.len() as u64;
                    if size > LARGEST {
                        return Err(Error::TooLarge(path.to_owned()));
                    }
                    put(conn, content, number, chunk)?;
                    number += 1;
                    if !watch(chunk.len() as u64) {
                        return Err(Error::Stopped);
                    }
                    if length < CHUNK {
                        return Ok(false);
                    }
                }
                Ok(true)
            })?;
            if !more {
                break;
            }
        }
        self.write(|conn| {
            conn.prepare_cached(
                "UPDATE contents SET size = :size, chunks = :chunks WHERE row = :row",
            )?
            .execute(named_params! { ":size": size, ":chunks": number, ":row": content })?;
            Ok::<_, Error>(())
        })?;
        Ok(TakenIn { sha256: hex(&whole.finalize()), size, new: Some(content) })
    }

    /// Removes what intakes left that were cut short, a few chunks at a time.
    fn forget_unfinished(&mut self) -> Result<(), Error> {
        let unfinished = |conn: &Connection| {
            conn.prepare_cached("SELECT 1 FROM contents WHERE sha256 IS NULL")?.exists([])
        };
        if !unfinished(self.read())? {
            return Ok(());
        }
        while self.write(|conn| forget_some(conn).map_err(Error::from))? > 0 {}
        self.write(|conn| {
            conn.execute("DELETE FROM contents WHERE sha256 IS NULL", [])?;
            Ok(())
        })
    }
}

/// Begins a content to which nothing can lead.
fn begin(conn: &Connection) -> Result<i64, Error> {
    conn.execute("INSERT INTO contents (sha256, size, chunks) VALUES (NULL, 0, 0)", [])?;
    Ok(conn.last_insert_rowid())
}

fn put(conn: &Connection, content: i64, number: u64, bytes: &[u8]) -> rusqlite::Result<()> {
    conn.prepare_cached(
        "INSERT INTO chunks (content, number, sha256, bytes)
         VALUES (:content, :number, :sha256, :bytes)",
    )?
    .execute(named_params! {
        ":content": content,
        ":number": number,
        ":sha256": Sha256::digest(bytes).as_slice(),
        ":bytes": bytes,
    })?;
    Ok(())
}

fn forget_some(conn: &Connection) -> rusqlite::Result<usize> {
    conn.prepare_cached(
        "DELETE FROM chunks WHERE row IN (
            SELECT chunks.row FROM contents JOIN chunks ON content = contents.row
             WHERE contents.sha256 IS NULL LIMIT :part)",
    )?
    .execute(named_params! { ":part": PART })
}

/// Reads until the buffer is full or there is no more.
fn fill(from: &mut dyn Read, buffer: &mut [u8]) -> std::io::Result<usize> {
    let mut filled = 0;
    while let Some(rest) = buffer.get_mut(filled..).filter(|rest| !rest.is_empty()) {
        match from.read(rest) {
            Ok(0) => break,
            Ok(read) => filled += read,
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(filled)
}
