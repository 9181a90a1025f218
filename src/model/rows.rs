//! A set of records by their rows in this copy of the casebook.
//!
//! A million marked records take some hundred kilobytes: rows that were given
//! out one after the other share a block, a bit each.

use std::collections::BTreeMap;

/// Rows of one block.
const BLOCK: i64 = 4_096;

/// Words of 64 bits of one block.
const WORDS: usize = 64;

/// A set of rows.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Rows {
    /// Blocks that have a row, by number.
    blocks: BTreeMap<i64, Box<[u64; WORDS]>>,
    count: u64,
}

/// Block, word and bit of a row.
fn place(row: i64) -> (i64, usize, u64) {
    let within = usize::try_from(row.rem_euclid(BLOCK)).unwrap_or(0);
    (row.div_euclid(BLOCK), within / 64, 1 << (within % 64))
}

impl Rows {
    /// How many rows there are.
    pub fn count(&self) -> u64 {
        self.count
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// Whether a row is in the set.
    pub fn contains(&self, row: i64) -> bool {
        let (block, word, bit) = place(row);
        let word = self.blocks.get(&block).and_then(|words| words.get(word));
        word.is_some_and(|word| word & bit != 0)
    }

    /// Puts a row in; says whether it was not there.
    pub fn insert(&mut self, row: i64) -> bool {
        let (block, word, bit) = place(row);
        let words = self.blocks.entry(block).or_insert_with(|| Box::new([0; WORDS]));
        let Some(word) = words.get_mut(word).filter(|word| **word & bit == 0) else {
            return false;
        };
        *word |= bit;
        self.count += 1;
        true
    }

    /// Takes a row out; says whether it was there.
    pub fn remove(&mut self, row: i64) -> bool {
        let (block, word, bit) = place(row);
        let Some(words) = self.blocks.get_mut(&block) else { return false };
        let Some(word) = words.get_mut(word).filter(|word| **word & bit != 0) else {
            return false;
        };
        *word &= !bit;
        self.count -= 1;
        if words.iter().all(|word| *word == 0) {
            self.blocks.remove(&block);
        }
        true
    }

    /// Takes out every row of another set.
    pub fn subtract(&mut self, others: &Self) {
        for row in others.iter() {
            self.remove(row);
        }
    }

    /// The rows, the least first.
    pub fn iter(&self) -> impl Iterator<Item = i64> {
        let words = self.blocks.iter().flat_map(|(block, words)| {
            let first = block.saturating_mul(BLOCK);
            (0..).zip(words.iter()).map(move |(at, word)| (first.saturating_add(at * 64), *word))
        });
        words.flat_map(|(first, word)| {
            let set = (0..64).filter(move |bit| word & (1 << bit) != 0);
            set.map(move |bit| first.saturating_add(bit))
        })
    }
}

impl Extend<i64> for Rows {
    fn extend<T: IntoIterator<Item = i64>>(&mut self, rows: T) {
        for row in rows {
            self.insert(row);
        }
    }
}

impl FromIterator<i64> for Rows {
    fn from_iter<T: IntoIterator<Item = i64>>(rows: T) -> Self {
        let mut set = Self::default();
        set.extend(rows);
        set
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    fn row() -> impl Strategy<Value = i64> {
        prop_oneof![
            0..200_i64,
            4_000..4_200_i64,
            Just(i64::MIN),
            Just(i64::MAX),
            Just(-1),
            any::<i64>()
        ]
    }

    proptest! {
        #[test]
        fn it_holds_what_a_plain_set_holds(
            deeds in prop::collection::vec((any::<bool>(), row()), 0..200),
            others in prop::collection::vec(row(), 0..50),
        ) {
            let (mut rows, mut plain) = (Rows::default(), BTreeSet::new());
            for (insert, row) in deeds {
                let changed = if insert { plain.insert(row) } else { plain.remove(&row) };
                prop_assert_eq!(if insert { rows.insert(row) } else { rows.remove(row) }, changed);
                prop_assert_eq!(rows.contains(row), insert);
            }
            prop_assert!(rows.iter().eq(plain.iter().copied()));
            prop_assert_eq!(rows.count(), plain.len() as u64);
            rows.subtract(&others.iter().copied().collect());
            plain.retain(|row| !others.contains(row));
            prop_assert!(rows.iter().eq(plain.iter().copied()));
            prop_assert_eq!(rows.is_empty(), plain.is_empty());
        }
    }

    #[test]
    fn a_million_rows_take_little_memory() {
        let rows: Rows = (1..=1_000_000).collect();
        assert_eq!(rows.count(), 1_000_000);
        assert!(rows.blocks.len() * size_of::<[u64; WORDS]>() < 150_000);
    }
}
