//! Old files in which another device wrote, too.

use rusqlite::OptionalExtension;

use super::*;
use crate::model::Kind;
use crate::store::{devices, history, records};

/// Milliseconds at which the other device wrote.
const NIGHT: u64 = 1_600_000_000_123;

/// An op of an old file after the last on its record, hashed as it was then.
struct Pen<'a> {
    conn: &'a Connection,
    device: i64,
    id: [u8; 16],
}

impl Pen<'_> {
    fn write(&self, kind: Kind, record: [u8; 16], time: u64, said: &str, step: Option<i64>) {
        let hash = |sql: &str, values: &[&dyn rusqlite::ToSql]| -> Option<[u8; 32]> {
            self.conn.query_row(sql, values, |row| row.get(0)).optional().unwrap()
        };
        let last = "SELECT hash FROM ops WHERE device = ? ORDER BY seq DESC LIMIT 1";
        let head = "SELECT hash FROM ops WHERE record = ? ORDER BY row DESC LIMIT 1";
        let seq = "SELECT coalesce(max(seq), 0) + 1 FROM ops WHERE device = ?";
        let seq: i64 = self.conn.query_row(seq, [self.device], |row| row.get(0)).unwrap();
        let op = op1::Op1 {
            device: self.device,
            device_id: self.id,
            tag: "k7".to_owned(),
            seq: seq.cast_unsigned(),
            time: time << 16,
            kind,
            record: records::id_of(record),
            parents: hash(head, &[&record]).into_iter().collect(),
            content: None,
            commitment: commitment(&[3; 16], said),
            hash: [0; 32],
            step,
        };
        let insert = "INSERT INTO ops (device, seq, time, kind, record, parents, payload, salt, hash, step)
                      VALUES (:device, :seq, :time, :kind, :record, :parents, :payload, :salt, :hash, :step)";
        let values = named_params! {
            ":device": self.device,
            ":seq": seq,
            ":time": op.time.cast_signed(),
            ":kind": kind.prefix().to_string(),
            ":record": record,
            ":parents": op.parents.as_flattened(),
            ":payload": said,
            ":salt": [3_u8; 16],
            ":hash": op.hash_after(&hash(last, &[&self.device]).unwrap_or_default()),
            ":step": step,
        };
        self.conn.execute(insert, values).unwrap();
    }
}

/// The old casebook, in which another device changed an incident and made a
/// party, and the own one then changed both.
fn of_two() -> (TempDir, PathBuf, PathBuf, [u8; 16]) {
    let (folder, old, new) = copied();
    let conn = raw(&old);
    conn.execute_batch(
        "PRAGMA journal_mode = delete;
         INSERT INTO devices (row, id, tag, mine) VALUES (7, CAST(zeroblob(15) || x'07' AS BLOB), 'k7', 0);
         INSERT INTO devices (row, id, tag, mine) VALUES (9, CAST(zeroblob(15) || x'09' AS BLOB), 'z9', 0);
         INSERT INTO steps (row, deed, millis) VALUES (900, 'do', 1700000000000);",
    )
    .unwrap();
    let id = |sql: &str| -> [u8; 16] { conn.query_row(sql, [], |row| row.get(0)).unwrap() };
    let at = id("SELECT id FROM records WHERE kind = 'I' AND state = 0 ORDER BY row LIMIT 1");
    let own = id("SELECT id FROM devices WHERE mine = 1");
    let own_row = count(&conn, "SELECT row FROM devices WHERE mine = 1");
    let last = count(&conn, "SELECT max(time) >> 16 FROM ops").cast_unsigned();
    let made = [5; 16];
    let other = Pen { conn: &conn, device: 7, id: id("SELECT id FROM devices WHERE row = 7") };
    other.write(Kind::Incident, at, NIGHT, r#"{"title":"By night"}"#, None);
    let party = r#"{"$ref":"P-77","name":"Nurbek","form":"person"}"#;
    other.write(Kind::Party, made, NIGHT + 5, party, None);
    let own = Pen { conn: &conn, device: own_row, id: own };
    own.write(Kind::Incident, at, last + 1, r#"{"title":"By day"}"#, Some(900));
    own.write(Kind::Party, made, last + 2, r#"{"note":"Told"}"#, Some(900));
    drop(conn);
    (folder, old, new, at)
}

#[test]
fn what_another_device_wrote_stays_its_own() {
    let (_folder, old, new, at) = of_two();
    upgrade(&old, None, &new, &mut unwatched).unwrap();
    let store = Store::open(&new, None, || 0).unwrap();
    let conn = store.read();
    assert_eq!(count(conn, "SELECT count(*) FROM devices"), 2, "who wrote nothing is left out");
    let sql = "SELECT seq || ' ' || wall || ' ' || first || ' ' || (step IS NULL) FROM ops
                WHERE device = (SELECT row FROM devices WHERE mine = 0) ORDER BY seq";
    let mut found = conn.prepare(sql).unwrap();
    let found = found.query_map([], |row| row.get::<_, String>(0)).unwrap();
    let written: Vec<_> = found.map(Result::unwrap).collect();
    assert_eq!(written, [format!("1 {NIGHT} 1 1"), format!("2 {} 2 1", NIGHT + 5)]);
    let other = [0; 15].iter().copied().chain([7]).collect::<Vec<u8>>().try_into().unwrap();
    let tag = devices::tag_of(&other, &devices::ids(conn).unwrap());
    let told = history::of_record(conn, records::id_of(at)).unwrap();
    let told: Vec<_> = told.iter().map(|op| (op.device == tag, op.fields.clone())).collect();
    let title = vec!["title".to_owned()];
    assert_eq!(told[..2], [(false, title.clone()), (true, title)]);
    let made = records::by_reference(conn, &"P-77".parse().unwrap()).unwrap();
    let fields = records::fields(conn, made.id).unwrap().unwrap();
    assert_eq!((fields["name"].as_str(), fields["note"].as_str()), (Some("Nurbek"), Some("Told")));
    assert_eq!(records::named(conn, records::id_of(at)).unwrap().called, "By day".into());
    assert_eq!(store.verify(&mut unwatched).unwrap().problems, []);
}

#[test]
fn the_history_of_each_device_must_hold() {
    for (sql, told) in [
        ("UPDATE ops SET payload = '{\"title\":\"Else\"}' WHERE device = 7 AND seq = 1", "op-hash"),
        ("DELETE FROM ops WHERE device = 7 AND seq = 1", "op-gap"),
        ("UPDATE ops SET time = time - 1000000 WHERE device = 7 AND seq = 2", "op-hash"),
        ("DELETE FROM devices WHERE row = 7", "device-unknown"),
    ] {
        let (_folder, old, new, _) = of_two();
        spoil(&old, &format!("PRAGMA foreign_keys = off; {sql}"));
        let refusal = upgrade(&old, None, &new, &mut unwatched).expect_err(sql);
        assert!(matches!(refusal, Refusal::History(_)), "{sql}: {refusal}");
        assert!(refusal.to_string().contains(told), "{sql}: {refusal}");
        assert!(!new.exists());
    }
}

#[test]
fn it_tells_how_far_it_is_and_never_goes_back() {
    let (_folder, old, new) = copied();
    let mut told = Vec::new();
    let mut watch = |progress: Progress| {
        told.push(progress);
        true
    };
    upgrade(&old, None, &new, &mut watch).unwrap();
    assert!(told.last().is_some_and(|last| last.done * 3 > last.total * 2), "{told:?}");
    assert!(told.is_sorted_by_key(|progress| progress.done), "{told:?}");
    assert!(told.iter().all(|progress| progress.done <= progress.total), "{told:?}");
    assert!(told.iter().all(|progress| progress.total == told[0].total), "{told:?}");
}
