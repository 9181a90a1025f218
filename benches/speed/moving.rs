//! Row 6: moving through a list of a million, from the key to the frame that
//! shows the rows.

use casebook::app::ask::{Read, ReadPage};
use std::collections::VecDeque;
use std::path::Path;
use std::time::{Duration, Instant};

use casebook::app::{self, Effect, Message, Request, Slot};
use casebook::runtime::clock;
use casebook::store::Store;

use crate::session::{Session, keys};
use crate::{Times, ms, row};

/// What is pressed, and how often.
const MOVES: &[(&str, &str, usize)] = &[
    ("End", "<end>", 25),
    ("Home", "<home>", 25),
    ("PgUp from the end", "<pageup>", 200),
    ("reverse", "O", 20),
    ("to people", "3", 20),
];

/// Filters of a view, typed letter by letter.
const FILTERS: &[(&str, &str)] = &[
    ("2", "kind:arrest"),
    ("2", "almaty"),
    ("2", "when:2022-01"),
    ("2", "akhmedov"),
    ("2", "beaten warrant"),
    ("6", "quantity:deaths"),
    ("6", "standing:disavowed when:2022"),
];

pub(crate) fn moving(file: &Path) {
    let store = Store::open(file, None, clock::millis).unwrap();
    let mut session = Session::with(store, 120, 40);
    for (what, keys, times) in MOVES {
        if what.starts_with("PgUp") {
            session.press("<end>");
        }
        let times = (0..*times).map(|_| {
            // Each time from the other end.
            session.press(match *what {
                "End" => "<home>",
                "Home" => "<end>",
                "to people" => "2",
                _ => "",
            });
            first_frame(&mut session, keys)
        });
        let times = times.collect();
        report(what, times);
        session.press("2");
    }
    sorting(&mut session);
    // As the list is at first, by date.
    let store = Store::open(file, None, clock::millis).unwrap();
    let mut session = Session::with(store, 120, 40);
    for (view, filter) in FILTERS {
        session.press(view);
        session.press("/");
        let times =
            filter.chars().map(|char| first_frame(&mut session, &char.to_string())).collect();
        report(&format!("filter `{filter}`, each key"), times);
        session.press("<esc>");
    }
}

/// Sorts each list by each of its columns, from the end of the order before. One
/// that no index has is refused for long lists.
fn sorting(session: &mut Session) {
    for view in ["1", "2", "3", "4", "5", "6"] {
        session.press(view);
        let query = |session: &Session| session.model.browse.list().query.clone();
        let listing = query(session).listing;
        let columns = listing.columns().iter().filter(|column| column.sort.is_some()).count();
        let mut times: Vec<Vec<Duration>> = vec![Vec::new(); columns];
        let mut sorts = vec![""; columns];
        for _ in 0..10 {
            for (times, sort) in times.iter_mut().zip(&mut sorts) {
                session.press("<end>");
                times.push(first_frame(session, "o"));
                *sort = query(session).sort.slug();
            }
        }
        for (times, sort) in times.into_iter().zip(sorts) {
            report(&format!("sort {} by {sort}", listing.slug()), times);
        }
    }
    session.press("2");
}

/// Presses a key and draws the first frame that has what it asks for: the rows
/// of the list, what a search or a completion finds, a record. What the program
/// asks for ahead of that, and beside it, comes after.
pub(crate) fn first_frame(session: &mut Session, script: &str) -> Duration {
    let begun = Instant::now();
    let mut effects = VecDeque::new();
    for key in keys(script) {
        effects.extend(app::update(&mut session.model, Message::Key(key)));
    }
    let is_asked = |effect: &Effect| {
        matches!(
            effect,
            Effect::Ask(Request::Read(
                Read::Page(ReadPage { slot: Slot::List, .. })
                    | Read::Records(_)
                    | Read::Complete(_)
                    | Read::Editable(_)
                    | Read::History(_)
            ))
        )
    };
    let page = effects.iter().position(is_asked).and_then(|at| effects.remove(at));
    if let Some(message) = page.and_then(|page| session.perform(page)) {
        effects.extend(app::update(&mut session.model, message));
    }
    session.draw();
    let time = begun.elapsed();
    session.settle(effects.into());
    time
}

fn report(what: &str, times: Vec<Duration>) {
    let times = Times::of(times);
    let measured = format!("p50 {}, p99 {}", ms(times.median()), ms(times.percentile(99)));
    row("6", what, &measured, "p99 < 16 ms");
}
