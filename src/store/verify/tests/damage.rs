//! Pages and bits of the file that are not those that were written.

use std::fs;
use std::path::Path;

use rusqlite::types::Value as Cell;

use super::*;

fn rows(conn: &Connection, sql: &str) -> rusqlite::Result<Vec<Vec<Cell>>> {
    let mut rows = conn.prepare(sql)?;
    let columns = rows.column_count();
    rows.query_map([], |row| (0..columns).map(|column| row.get(column)).collect())?.collect()
}

/// What every word and every beginning finds, in each column and in both.
fn finds(conn: &Connection, words: &[String]) -> Option<Vec<Vec<Vec<Cell>>>> {
    let mut asked = Vec::new();
    for word in words {
        asked.push(format!("\"{word}\""));
        for letters in 2..=4.min(word.chars().count()) {
            let beginning: String = word.chars().take(letters).collect();
            asked.extend(["", "names : ", "body : "].map(|it| format!("{it}\"{beginning}\" *")));
        }
    }
    asked.sort();
    asked.dedup();
    let sql = |asked: &String| format!("SELECT rowid FROM search WHERE search MATCH '{asked}'");
    asked.iter().map(|asked| rows(conn, &sql(asked)).ok()).collect()
}

#[test]
fn a_bit_of_the_index_that_changes_what_is_found_is_named() {
    let store = store();
    let conn = store.read();
    let words = rows(conn, "SELECT DISTINCT term FROM search_words").unwrap();
    let words: Vec<String> = words
        .into_iter()
        .map(|row| if let [Cell::Text(word)] = row.as_slice() { word.clone() } else { panic!() })
        .collect();
    let before = finds(conn, &words).unwrap();
    let blocks = rows(conn, "SELECT id, block FROM search_data WHERE id > 10").unwrap();
    let (mut bits, mut harmless) = (0, 0);
    for (index, block) in blocks.iter().enumerate() {
        let [id, Cell::Blob(block)] = block.as_slice() else { panic!("{block:?}") };
        let put = |block: &[u8]| {
            conn.execute("UPDATE search_data SET block = ?2 WHERE id = ?1", (id, block)).unwrap();
        };
        for at in ((index + 32) % 67..block.len()).step_by(67) {
            let mut damaged = block.clone();
            damaged[at] ^= 1 << (at % 8);
            put(&damaged);
            bits += 1;
            if problems(&store).is_empty() {
                harmless += 1;
                assert!(finds(conn, &words).as_ref() == Some(&before), "{id:?}: byte {at}");
            }
            put(block);
        }
    }
    assert!(bits > 40 && harmless < bits / 2, "{harmless} of {bits}");
    assert_eq!(problems(&store), Vec::<String>::new());
}

#[test]
fn what_the_index_keeps_beside_its_words_is_held_to_them() {
    for sql in [
        "INSERT INTO search_idx (segid, term, pgno) VALUES (99, '', 2)",
        "DELETE FROM search_idx WHERE segid = (SELECT max(segid) FROM search_idx)",
        "UPDATE search_docsize SET sz = x'0909' WHERE id = (SELECT max(id) FROM search_docsize)",
        "UPDATE search_docsize SET id = 77 WHERE id = (SELECT max(id) FROM search_docsize)",
    ] {
        let problems = after(sql);
        assert!(problems.iter().any(|it| it.starts_with("search-")), "{sql}: {problems:?}");
    }
}

fn on_disk(path: &Path) -> Store {
    Store::open(path, None, || 1_700_000_000_000).unwrap()
}

fn save(store: &mut Store, name: &str) {
    let mut step = Step::default();
    let person = step.party(fields([("name", json!(name)), ("form", json!("person"))]));
    let told = format!("{name} was taken from home.");
    let incident = step.incident(fields([("kind", json!("arrest")), ("narrative", json!(told))]));
    step.involvement(fields([
        ("incident", json!(incident.to_string())),
        ("party", json!(person.to_string())),
        ("role", json!("victim")),
    ]));
    store.save(&step).unwrap();
}

/// All that the casebook holds, but for what the copy remembers of its log.
fn everything(store: &Store) -> Vec<Vec<Vec<Cell>>> {
    let conn = store.read();
    let tables = rows(conn, "SELECT name FROM sqlite_schema WHERE type = 'table'").unwrap();
    let tables = tables.iter().filter_map(|row| match row.as_slice() {
        [Cell::Text(name)] if !matches!(name.as_str(), "search" | "search_words" | "settings") => {
            Some(format!("SELECT * FROM {name}"))
        }
        _ => None,
    });
    tables.map(|sql| rows(conn, &sql).unwrap_or_default()).collect()
}

#[test]
fn a_page_of_an_older_copy_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("test.casebook");
    let mut store = Store::create(&path, None, || 1_700_000_000_000).unwrap();
    for name in ["Aigul First", "Nurbek Second", "Иван Третий"] {
        save(&mut store, name);
    }
    store.close().unwrap();
    let older = fs::read(&path).unwrap();
    let mut store = on_disk(&path);
    save(&mut store, "Dilnoza Fourth");
    save(&mut store, "Rustam Fifth");
    store.undo().unwrap();
    let before = everything(&store);
    store.close().unwrap();
    let newer = fs::read(&path).unwrap();
    let size = usize::from(u16::from_be_bytes([newer[16], newer[17]]));
    let pages = older.chunks(size).zip(newer.chunks(size)).enumerate();
    let mut put_back = 0;
    for (page, (old, _)) in pages.filter(|(_, (old, new))| old != new) {
        let mut mixed = newer.clone();
        mixed[page * size..(page + 1) * size].copy_from_slice(old);
        put_back += 1;
        let path = folder.path().join(format!("{page}.casebook"));
        fs::write(&path, &mixed).unwrap();
        let Ok(store) = Store::open(&path, None, || 1_700_000_000_000) else { continue };
        let named = store.verify(&mut unwatched).map_or(true, |found| !found.problems.is_empty());
        assert!(named || everything(&store) == before, "page {page}");
    }
    assert!(put_back > 20, "{put_back}");
}

#[test]
fn an_index_without_words_is_whole() {
    let store = Store::in_memory(|| 1_700_000_000_000).unwrap();
    assert_eq!(problems(&store), Vec::<String>::new());
}
