//! Measures what has to be fast, each against the bare thing underneath, in
//! one run, and prints the table of the README.
//!
//! `CASEBOOK_BENCH_INCIDENTS` sets the size of the large casebook (1,000,000
//! by default); files are kept in `target/bench` for the next run.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::cast_precision_loss,
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::use_debug,
    reason = "a bench prints figures, and stops where it cannot measure"
)]
#![allow(dead_code, reason = "the harnesses are those of the tests, which use more of them")]

#[path = "speed/actions.rs"]
mod actions;
#[path = "speed/data.rs"]
mod data;
#[path = "speed/duplicates.rs"]
mod duplicates;
#[path = "speed/folding.rs"]
mod folding;
#[path = "speed/forms.rs"]
mod forms;
#[path = "speed/frame.rs"]
mod frame;
#[path = "speed/language.rs"]
mod language;
#[path = "speed/moving.rs"]
mod moving;
#[path = "speed/process.rs"]
mod process;
#[path = "../tests/it/pty.rs"]
mod pty;
#[path = "speed/save.rs"]
mod save;
#[path = "speed/search.rs"]
mod search;
#[path = "../tests/it/session.rs"]
mod session;

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use casebook::runtime::clock;
use casebook::store::Store;

fn main() {
    let large = std::env::var("CASEBOOK_BENCH_INCIDENTS").ok().and_then(|n| n.parse().ok());
    let large = large.unwrap_or(1_000_000);
    let only: Vec<String> = std::env::args().skip(1).filter(|arg| !arg.starts_with('-')).collect();
    let wanted = |name: &str| only.is_empty() || only.iter().any(|only| only == name);
    println!("| # | what | measured | goal |\n| --- | --- | --- | --- |");
    if only.iter().any(|only| only == "forms") {
        forms::forms(&folder(), large);
    }
    if only.iter().any(|only| only == "index") {
        let mut store = Store::open(&file(large), None, clock::millis).unwrap();
        let (made, ()) = time(|| store.write(casebook::store::search::rebuild).unwrap());
        eprintln!("made the index again in {made:?}");
    }
    if wanted("search") {
        search::search(&file(large));
    }
    if wanted("start") {
        process::start(&file(1_000), &file(large));
    }
    if wanted("save") {
        save::save();
    }
    if wanted("moving") {
        moving::moving(&file(large));
    }
    if wanted("folding") {
        folding::folding(&file(large));
    }
    if wanted("memory") {
        process::memory(&file(large));
    }
    if wanted("duplicates") {
        duplicates::duplicates(&folder());
    }
    if wanted("actions") {
        actions::actions(&file(10_000), &file(large));
    }
    if wanted("frame") {
        frame::frame(&file(1_000));
    }
    if wanted("idle") {
        process::idle(&file(1_000));
    }
}

/// Prints a row of the table.
fn row(number: &str, what: &str, measured: &str, goal: &str) {
    println!("| {number} | {what} | {measured} | {goal} |");
}

/// Where the files of the benches are kept.
fn folder() -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/bench");
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// A casebook with so many incidents, made on the first run.
fn file(incidents: usize) -> PathBuf {
    let folder = folder();
    let path = folder.join(format!("{incidents}.casebook"));
    if !path.exists() {
        let part = folder.join(format!("{incidents}.part"));
        let _ = std::fs::remove_file(&part);
        let begun = Instant::now();
        let mut store = Store::create(&part, None, clock::millis).unwrap();
        data::fill(&mut store, incidents);
        drop(store);
        std::fs::rename(&part, &path).unwrap();
        let size = std::fs::metadata(&path).unwrap().len();
        eprintln!("made {incidents} incidents in {:?}, {size} bytes", begun.elapsed());
    }
    path
}

/// How long something took.
fn time<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let begun = Instant::now();
    let done = work();
    (begun.elapsed(), done)
}

/// The least of three measurements: the machine may do other things meanwhile.
fn least(mut measure: impl FnMut() -> Duration) -> Duration {
    (0..3).map(|_| measure()).min().unwrap_or_default()
}

/// Durations in order, to be asked for percentiles.
struct Times(Vec<Duration>);

impl Times {
    fn of(mut times: Vec<Duration>) -> Self {
        times.sort_unstable();
        Self(times)
    }

    /// The duration that this share (0 to 100) of all does not exceed.
    fn percentile(&self, share: usize) -> Duration {
        let last = self.0.len().saturating_sub(1);
        self.0[(self.0.len() * share / 100).min(last)]
    }

    fn median(&self) -> Duration {
        self.percentile(50)
    }
}

/// Milliseconds for people.
fn ms(time: Duration) -> String {
    format!("{:.2} ms", time.as_secs_f64() * 1_000.0)
}

fn ratio(measured: Duration, bare: Duration) -> f64 {
    measured.as_secs_f64() / bare.as_secs_f64()
}
