//! Row 1: search as you type, from the key to the frame that shows what was
//! found, against the statement of FTS5 that a program would ask by itself.

use std::path::Path;
use std::time::Duration;

use casebook::runtime::clock;
use casebook::store::Store;
use rusqlite::Connection;

use crate::forms::{prefixes, queries};
use crate::moving::first_frame;
use crate::session::Session;
use crate::{Times, least, ms, ratio, row, time};

/// The newest that fit, with their titles.
const BARE: &str = "
    SELECT records.label FROM search JOIN records ON records.row = search.rowid & 4294967295
     WHERE search MATCH ? ORDER BY search.rowid DESC LIMIT 60";

pub(crate) fn search(file: &Path) {
    let store = Store::open(file, None, clock::millis).unwrap();
    let bare = Connection::open(file).unwrap();
    let mut session = Session::with(store, 120, 40);
    let mut all = (Vec::new(), Vec::new());
    for (what, queries) in queries() {
        let mut ours = Vec::new();
        let mut theirs = Vec::new();
        for query in &queries {
            ours.push(least(|| last_key(&mut session, query)));
            theirs.push(statement(&bare, query));
        }
        all.0.extend(&ours);
        all.1.extend(&theirs);
        report(&format!("search, {what}"), ours, theirs);
    }
    report("search, all of these", all.0, all.1);
}

/// Types a query, and measures its last key.
fn last_key(session: &mut Session, query: &str) -> Duration {
    let last = query.chars().last().unwrap();
    session.press("<f7>");
    session.paste(&query[..query.len() - last.len_utf8()]);
    let time = first_frame(session, &last.to_string());
    session.press("<esc>");
    time
}

fn statement(conn: &Connection, query: &str) -> Duration {
    let mut rows = conn.prepare_cached(BARE).unwrap();
    let question = prefixes(query);
    let mut ask = || rows.query_map([&question], |row| row.get::<_, String>(0)).unwrap().count();
    least(|| time(&mut ask).0)
}

fn report(what: &str, ours: Vec<Duration>, theirs: Vec<Duration>) {
    let (ours, theirs) = (Times::of(ours), Times::of(theirs));
    let measured = format!(
        "p50 {}, p99 {}; bare p50 {}, p99 {}: {:.1}× and {:.1}×",
        ms(ours.median()),
        ms(ours.percentile(99)),
        ms(theirs.median()),
        ms(theirs.percentile(99)),
        ratio(ours.median(), theirs.median()),
        ratio(ours.percentile(99), theirs.percentile(99)),
    );
    row("1", what, &measured, "≤ 1.5×; p99 < 16 ms");
}
