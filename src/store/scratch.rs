//! What was read from files and is not in the casebook yet.
//!
//! It lies in a file of its own beside the casebook, so that memory does not
//! grow with what is read. That file is encrypted with a key that is never
//! written anywhere: what a program that was killed leaves, nobody can read,
//! and the next import removes it.

use rusqlite::{Connection, OptionalExtension, named_params};

use super::part_file::{PartFile, Task};
use super::{Error, Key, Store, connection, records};
use crate::model::{Kind, RecordId, Reference};

const TABLES: &str = "
    CREATE TABLE incoming (
        number    INTEGER PRIMARY KEY,
        id        BLOB NOT NULL,
        kind      INTEGER NOT NULL,
        reference TEXT,
        ready     INTEGER NOT NULL DEFAULT 0,
        text      TEXT NOT NULL
    );
    CREATE INDEX incoming_by_id ON incoming (id);
    CREATE INDEX incoming_by_reference ON incoming (reference) WHERE reference IS NOT NULL;
    CREATE INDEX incoming_by_kind ON incoming (kind) WHERE ready;
    CREATE TABLE names (
        kind INTEGER NOT NULL,
        name TEXT NOT NULL,
        id   BLOB NOT NULL,
        PRIMARY KEY (kind, name, id)
    ) WITHOUT ROWID;
    CREATE TABLE later (number INTEGER PRIMARY KEY, fields TEXT NOT NULL);
    CREATE TABLE written (number INTEGER PRIMARY KEY);
    CREATE TABLE waiting (depth INTEGER PRIMARY KEY, number INTEGER NOT NULL UNIQUE);";

/// Records on their way in, each a text that only its owner reads.
#[derive(Debug)]
pub struct Scratch {
    // Closed before its file is removed.
    conn: Connection,
    _part: Option<PartFile>,
}

/// A record among them.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ScratchRecord {
    /// Where it stands among all, from 1.
    pub number: i64,
    /// What its owner wrote.
    pub text: String,
}

/// By what a record among them is found.
#[derive(Clone, Copy, Debug)]
pub struct Tag<'a> {
    /// Its id.
    pub id: RecordId,
    /// Its kind.
    pub kind: Kind,
    /// What it is called in its file.
    pub reference: Option<&'a Reference>,
}

impl Scratch {
    /// An empty one, beside the casebook, or where that is not possible among
    /// the system's own; that of a casebook in memory is in memory as well.
    ///
    /// # Errors
    ///
    /// Fails where no file can be made.
    pub fn new(store: &Store) -> Result<Self, Error> {
        let (conn, part) = match store.path() {
            None => (connection::in_memory()?, None),
            Some(path) => {
                let aside = std::env::temp_dir().join(NAME);
                let made = PartFile::make(&path.with_file_name(NAME), Task::Import);
                let (part, _) = made.or_else(|_| PartFile::make(&aside, Task::Import))?;
                (connection::open_fleeting(part.path(), &Key::random()?)?, Some(part))
            }
        };
        // One transaction that never ends: what is here is kept for nobody.
        conn.execute_batch(TABLES)?;
        conn.execute_batch("BEGIN")?;
        Ok(Self { conn, _part: part })
    }

    /// Adds a record; one that is not ready waits for [`Scratch::make_ready`].
    pub fn put(&self, tag: &Tag, ready: bool, text: &str) -> Result<(), Error> {
        self.conn
            .prepare_cached(
                "INSERT INTO incoming (id, kind, reference, ready, text)
                 VALUES (:id, :kind, :reference, :ready, :text)",
            )?
            .execute(named_params! {
                ":id": tag.id.0.as_bytes(),
                ":kind": rank(tag.kind),
                ":reference": tag.reference.map(Reference::to_string),
                ":ready": ready,
                ":text": text,
            })?;
        Ok(())
    }

    /// Says what a record has come to, which is ready now.
    pub fn make_ready(&self, number: i64, text: &str) -> Result<(), Error> {
        self.conn
            .prepare_cached("UPDATE incoming SET ready = 1, text = :text WHERE number = :number")?
            .execute(named_params! { ":number": number, ":text": text })?;
        Ok(())
    }

    /// Takes back that a record is ready.
    pub fn make_unready(&self, number: i64) -> Result<(), Error> {
        self.conn
            .prepare_cached("UPDATE incoming SET ready = 0 WHERE number = :number")?
            .execute(named_params! { ":number": number })?;
        Ok(())
    }

    /// The next record after a number that is not ready.
    pub fn next_waiting(&self, after: i64) -> Result<Option<ScratchRecord>, Error> {
        let mut next = self.conn.prepare_cached(
            "SELECT number, text FROM incoming WHERE number > :after AND NOT ready
              ORDER BY number LIMIT 1",
        )?;
        Ok(next.query_row(named_params! { ":after": after }, held).optional()?)
    }

    /// The next record of a kind after a number that is ready.
    pub fn next_ready(&self, kind: Kind, after: i64) -> Result<Option<ScratchRecord>, Error> {
        let mut next = self.conn.prepare_cached(
            "SELECT number, text FROM incoming INDEXED BY incoming_by_kind
              WHERE kind = :kind AND number > :after AND ready ORDER BY number LIMIT 1",
        )?;
        let values = named_params! { ":kind": rank(kind), ":after": after };
        Ok(next.query_row(values, held).optional()?)
    }

    /// The record with that number, which is there.
    pub fn at(&self, number: i64) -> Result<ScratchRecord, Error> {
        let mut found =
            self.conn.prepare_cached("SELECT number, text FROM incoming WHERE number = :number")?;
        Ok(found.query_row(named_params! { ":number": number }, held)?)
    }

    /// The number of a record that is ready.
    pub fn ready_number(&self, id: RecordId) -> Result<Option<i64>, Error> {
        let mut found =
            self.conn.prepare_cached("SELECT number FROM incoming WHERE id = :id AND ready")?;
        let values = named_params! { ":id": id.0.as_bytes() };
        Ok(found.query_row(values, |row| row.get(0)).optional()?)
    }

    /// The kind of a record.
    pub fn kind_of(&self, id: RecordId) -> Result<Option<Kind>, Error> {
        let mut found = self.conn.prepare_cached("SELECT kind FROM incoming WHERE id = :id")?;
        let values = named_params! { ":id": id.0.as_bytes() };
        let rank: Option<usize> = found.query_row(values, |row| row.get(0)).optional()?;
        Ok(rank.and_then(|rank| Kind::ALL.get(rank).copied()))
    }

    /// The record of that reference.
    pub fn by_reference(&self, reference: &Reference) -> Result<Option<(RecordId, Kind)>, Error> {
        let mut found = self
            .conn
            .prepare_cached("SELECT id, kind FROM incoming WHERE reference = :reference")?;
        let values = named_params! { ":reference": reference.to_string() };
        let found = found.query_row(values, |row| Ok((row.get(0)?, row.get::<_, usize>(1)?)));
        let found = found.optional()?.map(|(id, rank)| (records::id_of(id), Kind::ALL.get(rank)));
        Ok(found.and_then(|(id, kind)| Some((id, *kind?))))
    }

    /// Lets a record be found by a name.
    pub fn name(&self, kind: Kind, name: &str, id: RecordId) -> Result<(), Error> {
        self.conn
            .prepare_cached("INSERT OR IGNORE INTO names VALUES (:kind, :name, :id)")?
            .execute(
                named_params! { ":kind": rank(kind), ":name": name, ":id": id.0.as_bytes() },
            )?;
        Ok(())
    }

    /// One of the records of that name, and how many there are.
    pub fn named(&self, kind: Kind, name: &str) -> Result<(Option<RecordId>, usize), Error> {
        let mut found = self.conn.prepare_cached(
            "SELECT max(id), count(*) FROM names WHERE kind = :kind AND name = :name",
        )?;
        let values = named_params! { ":kind": rank(kind), ":name": name };
        let (id, count) = found.query_row(values, |row| {
            Ok((row.get::<_, Option<[u8; 16]>>(0)?, row.get::<_, usize>(1)?))
        })?;
        Ok((id.map(records::id_of), count))
    }

    /// Lets a record wait for another, before those that wait already.
    pub fn wait(&self, number: i64) -> Result<(), Error> {
        self.conn
            .prepare_cached("INSERT INTO waiting (number) VALUES (:number)")?
            .execute(named_params! { ":number": number })?;
        Ok(())
    }

    /// The record that began to wait last, which does so no more.
    pub fn wait_no_more(&self) -> Result<Option<i64>, Error> {
        let mut last = self.conn.prepare_cached(
            "DELETE FROM waiting WHERE depth = (SELECT max(depth) FROM waiting) RETURNING number",
        )?;
        Ok(last.query_row([], |row| row.get(0)).optional()?)
    }

    /// Whether a record waits for another.
    pub fn waits(&self, number: i64) -> Result<bool, Error> {
        let mut waits = self.conn.prepare_cached("SELECT 1 FROM waiting WHERE number = :number")?;
        Ok(waits.exists(named_params! { ":number": number })?)
    }

    /// Notes that a record is in the casebook.
    pub fn note_written(&self, number: i64) -> Result<(), Error> {
        self.conn
            .prepare_cached("INSERT OR IGNORE INTO written VALUES (:number)")?
            .execute(named_params! { ":number": number })?;
        Ok(())
    }

    /// Whether a record is in the casebook.
    pub fn is_written(&self, number: i64) -> Result<bool, Error> {
        let mut noted = self.conn.prepare_cached("SELECT 1 FROM written WHERE number = :number")?;
        Ok(noted.exists(named_params! { ":number": number })?)
    }

    /// Notes what is to be done with a record once all are there.
    pub fn defer(&self, number: i64, text: &str) -> Result<(), Error> {
        self.conn
            .prepare_cached("INSERT OR REPLACE INTO later VALUES (:number, :text)")?
            .execute(named_params! { ":number": number, ":text": text })?;
        Ok(())
    }

    /// What is to be done with the next record after a number, as it was noted.
    pub fn next_deferred(&self, after: i64) -> Result<Option<ScratchRecord>, Error> {
        let mut next = self.conn.prepare_cached(
            "SELECT number, fields FROM later WHERE number > :after ORDER BY number LIMIT 1",
        )?;
        Ok(next.query_row(named_params! { ":after": after }, held).optional()?)
    }
}

/// What its file is called, beside marks of what it is.
const NAME: &str = "records";

fn held(row: &rusqlite::Row) -> rusqlite::Result<ScratchRecord> {
    Ok(ScratchRecord { number: row.get(0)?, text: row.get(1)? })
}

/// The place of a kind among all.
fn rank(kind: Kind) -> usize {
    Kind::ALL.iter().position(|other| *other == kind).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn what_is_held_lies_in_no_file_in_the_clear_and_is_gone_with_its_owner() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.casebook");
        let store = Store::create(&path, None, || 1_700_000_000_000).unwrap();
        let before = fs::read_dir(folder.path()).unwrap().count();
        let scratch = Scratch::new(&store).unwrap();
        let tag = |number: u128| Tag {
            id: RecordId(uuid::Uuid::from_u128(number)),
            kind: Kind::Party,
            reference: None,
        };
        let secret = "Aigul from Almaty ".repeat(50);
        for number in 0..50_000 {
            scratch.put(&tag(number), false, &secret).unwrap();
        }
        let mut held = 0;
        for entry in fs::read_dir(folder.path()).unwrap() {
            let bytes = fs::read(entry.unwrap().path()).unwrap();
            held += bytes.len();
            assert!(!bytes.windows(5).any(|part| part == b"Aigul"));
        }
        assert!(held > 20_000_000, "it is not in memory: {held}");
        drop(scratch);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), before);
    }
}
