//! Row 12: what a person does all day, in a large casebook and in a small one.

use std::path::Path;
use std::time::Duration;

use casebook::runtime::clock;
use casebook::store::Store;

use crate::moving::first_frame;
use crate::session::Session;
use crate::{Times, ms, ratio, row};

/// What is done, the keys that lead there, and the key that is measured.
const ACTIONS: &[(&str, &str, &str)] = &[
    ("next row", "2<home>", "<down>"),
    ("page down", "2<home>", "<pagedown>"),
    ("last row", "2<home>", "<end>"),
    ("another view", "2", "3"),
    ("sort by another column", "2<home>", "o"),
    ("open a record", "2<home>", "<enter>"),
    ("open a case", "1<home>", "<enter>"),
    ("filter by a word", "2/polic", "e"),
    ("filter by a kind", "2/kind:arres", "t"),
    ("filter by a date", "2/when:2022-0", "1"),
    ("last figure", "6<home>", "<end>"),
    ("filter figures by what was counted", "6/quantity:death", "s"),
    ("open a figure", "6<home>", "<enter>"),
    ("filter by what is disputed", "2/has:dispute", "d"),
    ("search a word", "<f7>polic", "e"),
    ("search a name", "<f7>akhmedo", "v"),
    ("search a name that is misspelt", "<f7>akhmeto", "v"),
    ("new incident", "2", "n"),
    ("complete a person in it", "n<tab><tab><tab>nurb", "e"),
    ("full form", "2", "<f3>"),
    ("history", "2", "H"),
    ("palette", "2", "<f2>"),
];

/// How often each is done.
const TIMES: usize = 15;

pub(crate) fn actions(small: &Path, large: &Path) {
    for (what, before, key) in ACTIONS {
        // What one action leaves, such as an order, is none of the next.
        let [few, many] = [small, large].map(|file| {
            let store = Store::open(file, None, clock::millis).unwrap();
            done(&mut Session::with(store, 120, 40), before, key)
        });
        let measured = format!("{}; at 10,000 {}: {:.1}×", ms(many), ms(few), ratio(many, few));
        row("12", what, &measured, "≤ 3×");
    }
}

fn done(session: &mut Session, before: &str, key: &str) -> Duration {
    let times = (0..TIMES).map(|_| {
        session.press(before);
        let time = first_frame(session, key);
        session.press("<esc><esc><esc>");
        time
    });
    Times::of(times.collect()).median()
}
