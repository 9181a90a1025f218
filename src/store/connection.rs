//! Connections to the file, all with the same settings.

use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use super::Key;

/// How long to wait for another connection to let go of the file.
pub(super) const BUSY_TIMEOUT: Duration = Duration::from_secs(5);

/// Statements that are kept compiled.
const CACHED_STATEMENTS: usize = 128;

/// Memory for pages of a fleeting file, in KiB below zero.
const FLEETING_CACHE: i32 = -16 * 1024;

/// How SQLite is asked to open a file without its own locks.
const WITHOUT_LOCKS: &str = if cfg!(windows) { "vfs=win32-none" } else { "vfs=unix-none" };

/// Opens a file that is known to be there.
#[expect(clippy::disallowed_methods, reason = "the one place that opens a file")]
pub(super) fn open(path: &Path, key: Option<&Key>) -> rusqlite::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(path, flags)?;
    // Until it is known whose the log is, closing must not fold it in.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    configure(&conn, key)?;
    Ok(conn)
}

/// Whether the log is folded in and removed when the connection is closed.
pub(super) fn checkpoint_on_close(conn: &Connection, fold: bool) -> rusqlite::Result<bool> {
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, !fold)
}

/// Opens a file that nobody writes to, by itself: no log is looked at.
pub(super) fn open_immutable(path: &Path, key: Option<&Key>) -> rusqlite::Result<Connection> {
    let conn = open_as(path, "immutable=1")?;
    unlock(&conn, key)?;
    set_pragmas(&conn)?;
    Ok(conn)
}

/// Opens a file that nobody writes to, with its log and without making a file
/// beside it: one that shares the file with nobody keeps in its own memory what
/// is else shared in `-shm`.
pub(super) fn open_still(path: &Path, key: Option<&Key>) -> rusqlite::Result<Connection> {
    let conn = open_as(path, WITHOUT_LOCKS)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    unlock(&conn, key)?;
    conn.pragma_update(None, "locking_mode", "exclusive")?;
    set_pragmas(&conn)?;
    // The first read: a wrong key shows here.
    conn.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    Ok(conn)
}

#[expect(clippy::disallowed_methods, reason = "the one place that opens a file to be read")]
fn open_as(path: &Path, parameter: &str) -> rusqlite::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_URI;
    let escaped: String = path.to_string_lossy().chars().map(escape).collect();
    Connection::open_with_flags(format!("file:{escaped}?{parameter}"), flags)
}

fn escape(char: char) -> String {
    match char {
        '%' | '?' | '#' => format!("%{:02X}", u32::from(char)),
        char => char.to_string(),
    }
}

/// Opens an empty file that is read only for as long as the connection lasts:
/// what is in it need not outlive the program.
#[expect(clippy::disallowed_methods, reason = "the one place that opens a file")]
pub(super) fn open_fleeting(path: &Path, key: &Key) -> rusqlite::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(path, flags)?;
    // Locking all memory costs half of an import, and a casebook with a
    // passphrase has asked for it already.
    conn.execute_batch("PRAGMA cipher_log_level = NONE;")?;
    conn.execute_batch(&key.pragma())?;
    set_pragmas(&conn)?;
    conn.pragma_update(None, "locking_mode", "exclusive")?;
    conn.pragma_update(None, "journal_mode", "off")?;
    conn.pragma_update(None, "synchronous", "off")?;
    conn.pragma_update(None, "secure_delete", false)?;
    conn.pragma_update(None, "cache_size", FLEETING_CACHE)?;
    Ok(conn)
}

/// Makes a store in memory ready, for tests.
pub(super) fn in_memory() -> rusqlite::Result<Connection> {
    let conn = Connection::open_in_memory()?;
    set_pragmas(&conn)?;
    Ok(conn)
}

fn configure(conn: &Connection, key: Option<&Key>) -> rusqlite::Result<()> {
    unlock(conn, key)?;
    set_pragmas(conn)?;
    // The first read: a wrong key shows here.
    conn.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    conn.pragma_update(None, "journal_mode", "wal")?;
    // The log is folded into the file by `super::log` alone.
    conn.pragma_update(None, "wal_autocheckpoint", 0)?;
    conn.pragma_update(None, "synchronous", "full")
}

/// Hands over the key. The log is closed first, since SQLCipher would write
/// what it thinks of a wrong key across the screen.
fn unlock(conn: &Connection, key: Option<&Key>) -> rusqlite::Result<()> {
    let Some(key) = key else { return Ok(()) };
    conn.execute_batch("PRAGMA cipher_log_level = NONE; PRAGMA cipher_memory_security = ON;")?;
    conn.execute_batch(&key.pragma())
}

fn set_pragmas(conn: &Connection) -> rusqlite::Result<()> {
    conn.busy_timeout(BUSY_TIMEOUT)?;
    conn.set_prepared_statement_cache_capacity(CACHED_STATEMENTS);
    conn.execute_batch(
        "PRAGMA temp_store = MEMORY; -- nothing in the clear on disk
         PRAGMA trusted_schema = OFF;
         PRAGMA cell_size_check = ON;
         PRAGMA secure_delete = ON;
         PRAGMA foreign_keys = ON;",
    )
}
