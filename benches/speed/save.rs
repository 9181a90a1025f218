//! Row 3: saving an incident durably against the bare transaction that writes
//! the same rows.

use std::path::Path;

use casebook::model::change::{Change, Step};
use casebook::model::fold::fold;
use casebook::runtime::clock;
use casebook::store::Store;
use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

use crate::data::{self, Random};
use crate::{Times, file, ms, ratio, row, time};

const SAVES: usize = 300;

/// Tables that a save writes to, in the order of their links.
const TABLES: &[&str] =
    &["steps", "ops", "records", "sources", "incidents", "parties", "involvements", "citations"];

pub(crate) fn save() {
    let folder = tempfile::tempdir_in(concat!(env!("CARGO_MANIFEST_DIR"), "/target")).unwrap();
    let (ours, theirs) = (folder.path().join("ours"), folder.path().join("bare"));
    std::fs::copy(file(1_000), &ours).unwrap();
    // A file that an earlier version made has fewer columns until it is opened.
    drop(Store::open(&ours, None, clock::millis).unwrap());
    std::fs::copy(&ours, &theirs).unwrap();
    let mut random = Random(7);
    let mut store = Store::open(&ours, None, clock::millis).unwrap();
    let mut bare = Bare::open(&theirs);
    let (mut saves, mut bares) = (Vec::new(), Vec::new());
    for _ in 0..SAVES {
        let step = data::entered(&mut random);
        let marks = TABLES.iter().map(|table| last(store.read(), table)).collect::<Vec<_>>();
        saves.push(time(|| store.save(&step).unwrap()).0);
        let rows = TABLES.iter().zip(&marks).map(|(table, mark)| since(store.read(), table, *mark));
        let rows: Vec<_> = rows.collect();
        let texts = texts(&step);
        bares.push(time(|| bare.write(&rows, &texts)).0);
    }
    let (saves, bares) = (Times::of(saves), Times::of(bares));
    let measured = format!(
        "{} (p99 {}); bare {} (p99 {}): {:.2}×",
        ms(saves.median()),
        ms(saves.percentile(99)),
        ms(bares.median()),
        ms(bares.percentile(99)),
        ratio(saves.median(), bares.median())
    );
    row("3", "save an incident with two people and a source", &measured, "≤ 1.3×");
}

/// A connection with the settings of the program and statements prepared.
struct Bare {
    conn: Connection,
    documents: i64,
}

impl Bare {
    fn open(path: &Path) -> Self {
        let conn = Connection::open(path).unwrap();
        conn.set_prepared_statement_cache_capacity(64);
        conn.execute_batch(
            "PRAGMA journal_mode = wal; PRAGMA synchronous = full; PRAGMA temp_store = memory;
             PRAGMA secure_delete = on; PRAGMA cell_size_check = on; PRAGMA foreign_keys = on;",
        )
        .unwrap();
        Self { conn, documents: 1 << 60 }
    }

    fn write(&mut self, rows: &[Vec<Vec<Value>>], texts: &[(String, String)]) {
        let tx = self.conn.transaction().unwrap();
        for (table, rows) in TABLES.iter().zip(rows) {
            for values in rows {
                let marks = vec!["?"; values.len()].join(",");
                let sql = format!("INSERT INTO {table} VALUES ({marks})");
                tx.prepare_cached(&sql).unwrap().execute(params_from_iter(values)).unwrap();
            }
        }
        for (names, body) in texts {
            self.documents += 1;
            tx.prepare_cached("INSERT INTO search (rowid, names, body) VALUES (?, ?, ?)")
                .unwrap()
                .execute((self.documents, names, body))
                .unwrap();
        }
        tx.prepare_cached("UPDATE tallies SET live = live + 1").unwrap().execute([]).unwrap();
        tx.commit().unwrap();
    }
}

fn last(conn: &Connection, table: &str) -> i64 {
    let sql = format!("SELECT coalesce(max(row), 0) FROM {table}");
    conn.query_row(&sql, [], |row| row.get(0)).unwrap()
}

fn since(conn: &Connection, table: &str, mark: i64) -> Vec<Vec<Value>> {
    let mut rows = conn.prepare(&format!("SELECT * FROM {table} WHERE row > ?")).unwrap();
    let columns = rows.column_count();
    let rows = rows.query_map([mark], |row| (0..columns).map(|column| row.get(column)).collect());
    rows.unwrap().map(Result::unwrap).collect()
}

/// What of a step goes into the search index.
fn texts(step: &Step) -> Vec<(String, String)> {
    let created = step.changes.iter().filter_map(|change| match change {
        Change::Create { fields, .. } => Some(fields),
        _ => None,
    });
    created
        .filter_map(|fields| {
            let text = |name: &str| fold(fields.get(name).and_then(|v| v.as_str()).unwrap_or(""));
            let names = format!("{} {}", text("title"), text("name")).trim().to_owned();
            (!names.is_empty()).then(|| (names, text("narrative")))
        })
        .collect()
}
