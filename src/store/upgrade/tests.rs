//! What is carried over, and what is refused.

mod devices;

use std::fs;

use rusqlite::named_params;
use secrecy::SecretString;
use tempfile::TempDir;

use super::*;
use crate::model::history::commitment;
use crate::model::progress::unwatched;

/// A casebook of schema 7, without a passphrase.
const OLD: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/casebooks/old.casebook");

/// A copy of it, and where the new one is to be.
fn copied() -> (TempDir, PathBuf, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let (old, new) = (folder.path().join("old.casebook"), folder.path().join("new.casebook"));
    fs::copy(OLD, &old).unwrap();
    (folder, old, new)
}

#[expect(clippy::disallowed_methods, reason = "writes what the program never would")]
fn raw(path: &Path) -> Connection {
    Connection::open(path).unwrap()
}

fn spoil(path: &Path, sql: &str) {
    raw(path).execute_batch(&format!("PRAGMA journal_mode = delete; {sql}")).unwrap();
}

/// Why it is refused after that; nothing of it is left.
fn refused_after(sql: &str) -> Refusal {
    let (folder, old, new) = copied();
    spoil(&old, sql);
    let before = fs::read(&old).unwrap();
    let refusal = upgrade(&old, None, &new, &mut unwatched).expect_err(sql);
    assert!(fs::read(&old).unwrap() == before, "{sql}");
    let names = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name());
    let mut names: Vec<_> = names.collect();
    names.sort();
    assert_eq!(names, ["old.casebook", "old.casebook.lock"], "{sql}");
    refusal
}

fn count(conn: &Connection, sql: &str) -> i64 {
    conn.query_row(sql, [], |row| row.get(0)).unwrap()
}

#[test]
fn a_history_that_does_not_hold_is_refused() {
    for (sql, told) in [
        ("UPDATE ops SET payload = replace(payload, 'Taken', 'Token')", "op-hash"),
        ("UPDATE ops SET hash = zeroblob(32) WHERE row = 3", "op-hash"),
        ("UPDATE ops SET time = time + 1 WHERE row = 3", "op-hash"),
        ("DELETE FROM ops WHERE row = 4", "end "),
        ("DELETE FROM ops WHERE row > 45", "end "),
        ("UPDATE ops SET salt = NULL WHERE row = 2", "op-cut-content"),
        ("UPDATE ops SET device = 99 WHERE row = 5", "device-unknown"),
        ("DELETE FROM devices", "device-unknown"),
    ] {
        let refusal = refused_after(&format!("PRAGMA foreign_keys = off; {sql}"));
        assert!(matches!(refusal, Refusal::History(_)), "{sql}: {refusal}");
        assert!(refusal.to_string().contains(told), "{sql}: {refusal}");
    }
}

/// Steps and devices are carried over as they are. Whether the old file or this version is at
/// fault cannot be told.
#[test]
fn what_was_made_and_is_not_whole_is_not_laid_on_the_history_of_the_old_file() {
    for (sql, told) in [
        ("DELETE FROM steps WHERE row = 2", "step-"),
        ("UPDATE steps SET target = 2 WHERE deed = 'redo'", "step-"),
        ("UPDATE devices SET mine = 0", "device-own"),
    ] {
        let refusal = refused_after(&format!("PRAGMA foreign_keys = off; {sql}"));
        assert!(matches!(refusal, Refusal::Made(_)), "{sql}: {refusal}");
        assert!(refusal.to_string().contains(told), "{sql}: {refusal}");
    }
    let (_folder, old, new) = copied();
    upgrade(&old, None, &new, &mut unwatched).unwrap();
    spoil(&new, "UPDATE tallies SET live = live + 1 WHERE listing = 'cases'");
    let refusal = check(&new, None, &mut unwatched).unwrap_err();
    assert!(matches!(refusal, Refusal::Made(_)), "{refusal}");
}

/// Writes another payload and makes the hashes fit again, as another version
/// would have written it.
fn rewrite(path: &Path, row: i64, change: impl Fn(&str) -> String) {
    let conn = raw(path);
    conn.execute_batch("PRAGMA journal_mode = delete").unwrap();
    let mut ops = conn.prepare(op1::ALL).unwrap();
    let mut rows = ops.query([]).unwrap();
    let (mut last, mut again) = ([0; 32], Vec::new());
    let mut hashes = std::collections::HashMap::new();
    while let Some(read) = rows.next().unwrap() {
        let (mut op, at): (_, i64) = (op1::Op1::read(read).unwrap(), read.get("row").unwrap());
        if let Some((salt, payload)) = op.content.as_mut().filter(|_| at == row) {
            *payload = change(payload);
            op.commitment = commitment(salt, payload);
        }
        let parents = op.parents.iter().map(|parent| *hashes.get(parent).unwrap_or(parent));
        op.parents = parents.collect();
        let hash = op.hash_after(&last);
        hashes.insert(op.hash, hash);
        last = hash;
        again.push((at, op, hash));
    }
    for (at, op, hash) in again {
        let payload = op.content.map(|(_, payload)| payload);
        let values = named_params! {
            ":row": at, ":payload": payload, ":parents": op.parents.as_flattened(), ":hash": hash,
        };
        let sql = "UPDATE ops SET payload = :payload, parents = :parents, hash = :hash
                    WHERE row = :row";
        conn.execute(sql, values).unwrap();
    }
}

#[test]
fn what_is_not_known_is_refused_with_its_op_and_record() {
    for (row, from, to, told) in [
        (2, "\"kind\":\"city\"", "\"kind\":7", "L-1 FieldError { field: \"kind\""),
        (2, "\"country\"", "\"planet\"", "L-1 FieldError { field: \"planet\""),
        (2, "\"$ref\":\"L-1\"", "\"$ref\":\"Almaty\"", "reference=\"Almaty\""),
        (2, "{", "{\"$ghost\":1,", "$ghost"),
        (2, "{", "[{", "content"),
    ] {
        let (_folder, old, new) = copied();
        rewrite(&old, row, |payload| payload.replacen(from, to, 1));
        let refusal = upgrade(&old, None, &new, &mut unwatched).expect_err(to);
        assert!(matches!(refusal, Refusal::Unknown(_)), "{to}: {refusal}");
        assert!(refusal.to_string().contains(told), "{to}: {refusal}");
    }
    let (_folder, old, new) = copied();
    let state = count(&raw(&old), "SELECT row FROM ops WHERE payload = '{\"$state\":\"trash\"}'");
    rewrite(&old, state, |_| "{\"$state\":\"lost\"}".to_owned());
    let refusal = upgrade(&old, None, &new, &mut unwatched).unwrap_err();
    assert!(refusal.to_string().contains("state=\"lost\""), "{refusal}");
    let refusal = refused_after("UPDATE ops SET kind = 'Z' WHERE row = 2");
    assert!(refusal.to_string().contains("kind=Z"), "{refusal}");
}

#[test]
fn what_was_erased_stays_erased() {
    let (_folder, old, new) = copied();
    let conn = raw(&old);
    let erased = count(&conn, "SELECT row FROM ops WHERE payload LIKE '%Taken from%'");
    let kept: ([u8; 16], String) = conn
        .query_row("SELECT salt, payload FROM ops WHERE row = ?", [erased], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .unwrap();
    let kept = commitment(&kept.0, &kept.1);
    let sql = "UPDATE ops SET payload = NULL, salt = NULL, commitment = ? WHERE row = ?";
    conn.execute(sql, rusqlite::params![kept, erased]).unwrap();
    drop(conn);
    let made = upgrade(&old, None, &new, &mut unwatched).unwrap();
    assert_eq!(made.checked.erased, 1);
    let again: [u8; 32] = raw(&new)
        .query_row("SELECT commitment FROM ops WHERE gone = 'erased'", [], |row| row.get(0))
        .unwrap();
    assert_eq!(again, kept);
}

#[test]
fn records_that_were_made_one_are_so_by_their_state() {
    let (_folder, old, new) = copied();
    upgrade(&old, None, &new, &mut unwatched).unwrap();
    let conn = raw(&new);
    // Made one and made one again, and the other two not any more.
    let merged =
        "SELECT count(*) FROM ops WHERE payload LIKE '%\"$state\":\"merged\",\"$into\":\"%'";
    assert_eq!(count(&conn, merged), 3);
    assert_eq!(count(&conn, "SELECT count(*) FROM merged"), 1);
    let taken_back =
        "SELECT count(*) FROM ops WHERE payload = '{\"$state\":\"live\",\"$into\":null}'";
    assert_eq!(count(&conn, taken_back), 2);
}

#[test]
fn all_who_carry_a_copy_over_have_the_same_history() {
    let (folder, old, new) = copied();
    let other = folder.path().join("other.casebook");
    let made = upgrade(&old, None, &new, &mut unwatched).unwrap();
    let again = upgrade(&old, None, &other, &mut unwatched).unwrap();
    assert_eq!(made.checked.heads, again.checked.heads);
}

#[test]
fn payloads_stay_as_they_were_but_for_the_reference() {
    let (_folder, old, new) = copied();
    upgrade(&old, None, &new, &mut unwatched).unwrap();
    let payloads = |path: &Path, sql: &str| -> Vec<String> {
        let conn = raw(path);
        let mut payloads = conn.prepare(sql).unwrap();
        payloads.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
    };
    let all = "SELECT payload FROM ops WHERE instr(payload, '$state') = 0 ORDER BY row";
    let before: Vec<_> = payloads(&old, all).iter().map(|text| bare(text)).collect();
    assert_eq!(payloads(&new, all), before);
    let made = payloads(&new, "SELECT reference FROM ops WHERE reference <> '' ORDER BY row");
    let said = "SELECT json_extract(payload, '$.\"$ref\"') FROM ops
                 WHERE instr(payload, '$ref') > 0 ORDER BY row";
    assert_eq!(made, payloads(&old, said));
}

/// A payload without its reference.
fn bare(text: &str) -> String {
    let Some(rest) = text.strip_prefix("{\"$ref\":\"") else { return text.to_owned() };
    let (_, rest) = rest.split_once("\",").unwrap();
    format!("{{{rest}")
}

#[test]
fn drafts_and_settings_come_along() {
    let (_folder, old, new) = copied();
    upgrade(&old, None, &new, &mut unwatched).unwrap();
    let rows = |path: &Path, sql: &str| -> Vec<String> {
        let conn = raw(path);
        let mut rows = conn.prepare(sql).unwrap();
        rows.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
    };
    for sql in [
        "SELECT id || title || body || millis FROM drafts ORDER BY id",
        "SELECT name || value FROM settings WHERE name <> 'log' ORDER BY name",
    ] {
        let before = rows(&old, sql);
        assert!(!before.is_empty(), "{sql}");
        // What the file says of its own tables is none of the old one's.
        let carried = sql.replace("name <> 'log'", "name NOT IN ('log', 'lexicon', 'alphabet')");
        assert_eq!(rows(&new, &carried), before, "{sql}");
    }
}

/// The same file with a passphrase.
fn locked(plain: &Path, to: &Path, passphrase: &SecretString) {
    let key = Key::derive(passphrase, [9; 16]).unwrap();
    let key = key.pragma().trim_start_matches("PRAGMA key = ").trim_end_matches(';').to_owned();
    raw(plain)
        .execute_batch(&format!(
            "ATTACH '{}' AS locked KEY {key};
             SELECT sqlcipher_export('locked');
             PRAGMA locked.user_version = 7;
             PRAGMA locked.application_id = {};",
            to.display(),
            super::super::file::APPLICATION_ID,
        ))
        .unwrap();
}

#[test]
fn the_new_file_has_the_passphrase_of_the_old_one() {
    let (folder, plain, new) = copied();
    let old = folder.path().join("locked.casebook");
    let (right, wrong) = (SecretString::from("six words"), SecretString::from("six swords"));
    locked(&plain, &old, &right);
    let before = fs::read(&old).unwrap();
    let refusal = upgrade(&old, Some(&wrong), &new, &mut unwatched).unwrap_err();
    assert!(matches!(refusal, Refusal::Failed(Error::WrongPassphrase(_))), "{refusal}");
    let refusal = upgrade(&old, None, &new, &mut unwatched).unwrap_err();
    assert!(matches!(refusal, Refusal::Failed(Error::NeedsPassphrase(_))), "{refusal}");
    assert!(!new.exists());
    upgrade(&old, Some(&right), &new, &mut unwatched).unwrap();
    assert!(fs::read(&old).unwrap() == before);
    let refused = Store::open(&new, Some(&wrong), || 0).unwrap_err();
    assert!(matches!(refused, Error::WrongPassphrase(_)), "{refused}");
    let store = Store::open(&new, Some(&right), || 0).unwrap();
    assert_eq!(store.verify(&mut unwatched).unwrap().problems, []);
}

#[test]
fn what_stands_in_the_log_alone_is_read_and_the_log_stays() {
    let (folder, first, new) = copied();
    let conn = raw(&first);
    conn.execute_batch(
        "PRAGMA journal_mode = wal; PRAGMA wal_autocheckpoint = 0;
         INSERT INTO settings (name, value) VALUES ('later', 'in the log');",
    )
    .unwrap();
    let (old, log) = (folder.path().join("b.casebook"), folder.path().join("b.casebook-wal"));
    fs::copy(&first, &old).unwrap();
    fs::copy(folder.path().join("old.casebook-wal"), &log).unwrap();
    let before = (fs::read(&old).unwrap(), fs::read(&log).unwrap());
    let made = upgrade(&old, None, &new, &mut unwatched).unwrap();
    assert!(!made.foreign_log);
    let later = "SELECT count(*) FROM settings WHERE name = 'later'";
    assert_eq!(count(&raw(&new), later), 1);
    assert!((fs::read(&old).unwrap(), fs::read(&log).unwrap()) == before);
    assert!(!folder.path().join("b.casebook-shm").exists());
}

#[test]
fn it_can_be_stopped_and_leaves_nothing() {
    let (folder, old, new) = copied();
    let refusal = upgrade(&old, None, &new, &mut |_| false).unwrap_err();
    assert!(matches!(refusal, Refusal::Failed(Error::Stopped)), "{refusal}");
    let names = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name());
    assert_eq!(names.filter(|name| !name.to_string_lossy().starts_with("old.")).count(), 0);
}

#[test]
fn other_files_are_named_for_what_they_are() {
    let (_folder, old, new) = copied();
    upgrade(&old, None, &new, &mut unwatched).unwrap();
    let third = new.with_file_name("third.casebook");
    let refusal = upgrade(&new, None, &third, &mut unwatched).unwrap_err();
    assert!(matches!(refusal, Refusal::Current(_)), "{refusal}");
    let refusal = upgrade(&old, None, &new, &mut unwatched).unwrap_err();
    assert!(matches!(refusal, Refusal::Failed(Error::Exists(_))), "{refusal}");
    let refusal = refused_after("PRAGMA user_version = 99");
    assert!(matches!(refusal, Refusal::Failed(Error::TooNew { found: 99, .. })), "{refusal}");
    let refusal = refused_after("PRAGMA user_version = 0");
    assert!(matches!(refusal, Refusal::Failed(Error::NotCasebook(_))), "{refusal}");
    let refusal = refused_after("PRAGMA user_version = 2");
    assert!(matches!(refusal, Refusal::Failed(Error::OtherTables(_))), "{refusal}");
}

#[test]
fn a_file_that_another_program_holds_is_not_read() {
    let (_folder, old, new) = copied();
    let place = super::super::whereabouts::Whereabouts::of(&old).unwrap();
    let held = super::super::lock::Lock::take(&place).unwrap();
    let refusal = upgrade(&old, None, &new, &mut unwatched).unwrap_err();
    assert!(matches!(refusal, Refusal::Failed(Error::ReadOnly(_))), "{refusal}");
    drop(held);
    upgrade(&old, None, &new, &mut unwatched).unwrap();
}
