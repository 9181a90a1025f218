//! What undo and redo promise: the records are again exactly as they were.

use casebook::store::Store;
use casebook::store::dump::{self, Stored};

/// How the records were after each step that stands or could be redone.
pub(super) struct Ledger {
    states: Vec<Vec<Stored>>,
    /// How many steps stand.
    standing: usize,
    /// The last step that was looked at.
    seen: i64,
}

/// All records that count or are in the trash.
pub(super) fn records(store: &Store) -> Vec<Stored> {
    dump::after(store.read(), 0, 1_000_000).unwrap()
}

impl Ledger {
    /// A ledger of a casebook that has been in `states`, the last one now.
    pub(super) fn new(store: &Store, states: Vec<Vec<Stored>>) -> Self {
        let last = "SELECT coalesce(max(row), 0) FROM steps";
        let seen = store.read().query_row(last, [], |row| row.get(0)).unwrap();
        Self { standing: states.len() - 1, states, seen }
    }

    /// Looks at the step that was made, if one was, or at those that were undone
    /// or redone at once.
    pub(super) fn follow(&mut self, store: &Store) {
        let steps = self.steps(store);
        let Some((_, last)) = steps.last().cloned() else { return };
        let now = records(store);
        for (row, deed) in steps {
            assert!(self.seen < row, "steps are made one at a time");
            self.seen = row;
            match deed.as_str() {
                "do" => {
                    self.states.truncate(self.standing + 1);
                    self.states.push(now.clone());
                    self.standing += 1;
                }
                "undo" => self.standing -= 1,
                _ => self.standing += 1,
            }
        }
        self.compare(&now, &format!("to {last}"));
    }

    fn steps(&self, store: &Store) -> Vec<(i64, String)> {
        let steps = "SELECT row, deed FROM steps WHERE row > ? ORDER BY row";
        let mut steps = store.read().prepare_cached(steps).unwrap();
        let steps = steps.query_map([self.seen], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
        steps.collect::<Result<_, _>>().unwrap()
    }

    fn compare(&self, now: &[Stored], after: &str) {
        let before = &self.states[self.standing];
        for (old, new) in before.iter().zip(now) {
            assert!(old == new, "{} after {after}:\n{old:?}\n{new:?}", old.record.reference);
        }
        assert_eq!(before.len(), now.len(), "records after {after}");
    }

    /// Undoes until nothing is left, and redoes all that was undone.
    pub(super) fn there_and_back(mut self, store: &mut Store) {
        let mut undone = 0;
        while store.undo().unwrap().is_some() {
            self.follow(store);
            undone += 1;
        }
        assert_eq!(self.standing, 0, "every step is undone");
        assert!(records(store).is_empty(), "nothing is left");
        for _ in 0..undone {
            assert!(store.redo().unwrap().is_some(), "what was undone is redone");
            self.follow(store);
        }
    }

    pub(super) fn into_states(self) -> Vec<Vec<Stored>> {
        self.states
    }
}
