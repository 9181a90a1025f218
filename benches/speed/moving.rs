//! Row 6: moving through a list of a million, from the key to the frame.

use std::path::Path;
use std::time::Duration;

use casebook::runtime::clock;
use casebook::store::Store;

use crate::session::Session;
use crate::{Times, ms, row, time};

/// What is pressed, and how often.
const MOVES: &[(&str, &str, usize)] = &[
    ("End and Home", "<end><home>", 50),
    ("PgUp from the end", "<pageup>", 200),
    ("sort by each column", "o", 40),
    ("reverse", "O", 20),
    ("view after view", "34512", 20),
];

/// Filters, typed letter by letter.
const FILTERS: &[&str] = &["kind:arrest", "almaty", "when:2022-01", "akhmedov", "beaten warrant"];

pub(crate) fn moving(file: &Path) {
    let store = Store::open(file, None, clock::millis).unwrap();
    let mut session = Session::with(store, 120, 40);
    for (what, keys, times) in MOVES {
        if what.starts_with("PgUp") {
            session.press("<end>");
        }
        let times = (0..*times).map(|_| frame(&mut session, keys)).collect();
        report(what, times);
        session.press("2");
    }
    for filter in FILTERS {
        session.press("/");
        let times = filter.chars().map(|char| frame(&mut session, &char.to_string())).collect();
        report(&format!("filter `{filter}`, each key"), times);
        session.press("<esc>");
    }
}

fn frame(session: &mut Session, keys: &str) -> Duration {
    time(|| session.press(keys).draw()).0
}

fn report(what: &str, times: Vec<Duration>) {
    let times = Times::of(times);
    let measured = format!("p50 {}, p99 {}", ms(times.median()), ms(times.percentile(99)));
    row("6", what, &measured, "p99 < 16 ms");
}
