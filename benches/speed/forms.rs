//! Forms that the search index may have, each over the same documents: what
//! each takes to make, to keep and to ask. It runs only where it is asked for
//! by its name, and is what the migration of the index refers to.

use std::path::Path;
use std::time::Duration;

use casebook::model::fold::fold;
use casebook::store::search::{ask, search_row};
use rusqlite::Connection;

use crate::data::{Random, name, narrative};
use crate::{Times, language, least, ms, time};

/// Name, options of FTS5, and the longest beginnings that it keeps.
const FORMS: &[(&str, &str, usize)] = &[
    ("no prefixes", "detail = full", 1),
    ("2 3", "prefix = '2 3', detail = full", 3),
    ("2 3 4", "prefix = '2 3 4', detail = full", 4),
    ("2 3, columns", "prefix = '2 3', detail = column", 3),
    ("2 3 4, columns", "prefix = '2 3 4', detail = column", 4),
];

/// What is asked of each form, and how often.
const ASKED: usize = 200;

pub(crate) fn forms(folder: &Path, documents: usize) {
    println!("| form | made in | size | asked | bare p50, p99 | words first p50, p99 |");
    println!("| --- | --- | --- | --- | --- | --- |");
    for (form, options, kept) in FORMS {
        let path = folder.join("form.db");
        let _ = std::fs::remove_file(&path);
        let conn = Connection::open(&path).unwrap();
        let (made, ()) = time(|| fill(&conn, options, documents));
        let size = std::fs::metadata(&path).unwrap().len() / 1_000_000;
        for (what, queries) in queries() {
            let bare = queries.iter().map(|query| page(&conn, &prefixes(query)));
            let bare = Times::of(bare.collect());
            let words = queries.iter().map(|query| {
                let question = ask(&conn, query, *kept).unwrap().unwrap_or_default();
                let asking = least(|| time(|| ask(&conn, query, *kept).unwrap()).0);
                asking + page(&conn, &question)
            });
            let words = Times::of(words.collect());
            println!(
                "| {form} | {:.1} s | {size} MB | {what} | {}, {} | {}, {} |",
                made.as_secs_f64(),
                ms(bare.median()),
                ms(bare.percentile(99)),
                ms(words.median()),
                ms(words.percentile(99)),
            );
        }
    }
}

/// What a program asks that knows of nothing but FTS5.
pub(crate) fn prefixes(query: &str) -> String {
    let words = query.split(' ').map(|word| match word.len() {
        1 => format!("\"{word}\""),
        _ => format!("\"{word}\"*"),
    });
    words.collect::<Vec<_>>().join(" AND ")
}

/// The newest 60 that fit.
fn page(conn: &Connection, question: &str) -> Duration {
    if question.is_empty() {
        return Duration::ZERO;
    }
    let sql = "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT 60";
    let mut rows = conn.prepare_cached(sql).unwrap();
    least(|| time(|| rows.query_map([question], |row| row.get::<_, i64>(0)).unwrap().count()).0)
}

fn fill(conn: &Connection, options: &str, documents: usize) {
    conn.execute_batch(&format!(
        "PRAGMA journal_mode = wal; PRAGMA synchronous = off;
         CREATE VIRTUAL TABLE search USING fts5 (names, body, content = '',
             contentless_delete = 1, tokenize = 'ascii', {options});
         CREATE VIRTUAL TABLE search_words USING fts5vocab (search, instance);"
    ))
    .unwrap();
    let mut random = Random(2_022);
    let mut left = documents;
    let mut row = 0;
    while left > 0 {
        let mut batch: Vec<(i64, String, String)> = Vec::new();
        for _ in 0..left.min(2_000) {
            row += 1;
            let day = i64::try_from(1_012_000 + random.below(7_000)).unwrap();
            let (victim, other) = (name(&mut random), name(&mut random));
            let names = fold(&format!("detention: {victim} {other}"));
            batch.push((search_row(day, row), names, fold(&narrative(&mut random))));
        }
        left -= batch.len();
        batch.sort_unstable_by_key(|(rowid, ..)| *rowid);
        let transaction = conn.unchecked_transaction().unwrap();
        let sql = "INSERT INTO search (rowid, names, body) VALUES (?, ?, ?)";
        for (rowid, names, body) in batch {
            let mut insert = transaction.prepare_cached(sql).unwrap();
            insert.execute((rowid, names, body)).unwrap();
        }
        transaction.commit().unwrap();
    }
    conn.execute_batch("PRAGMA wal_checkpoint(truncate)").unwrap();
}

/// Beginnings of words as people use them, folded, by their length.
pub(crate) fn queries() -> Vec<(String, Vec<String>)> {
    let mut random = Random(7);
    let mut some = |letters: usize| -> String {
        loop {
            let word =
                if random.below(3) == 0 { name(&mut random) } else { language::word(&mut random) };
            let word = fold(&word);
            if let Some(beginning) = word.get(..letters).filter(|word| !word.contains(' ')) {
                return beginning.to_owned();
            }
        }
    };
    let mut queries: Vec<(String, Vec<String>)> = (1..=6)
        .map(|letters| (format!("{letters} letters"), (0..ASKED).map(|_| some(letters)).collect()))
        .collect();
    let two = (0..ASKED).map(|at| format!("{} {}", some(4 + at % 4), some(2 + at % 5)));
    queries.push(("two words".to_owned(), two.collect()));
    queries
}
