//! Things of which there may be any number, and the first of which are told.

use std::ops::Deref;

use serde::{Serialize, Serializer};

/// The first of some things, and how many there are.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Counted<T> {
    first: Vec<T>,
    all: u64,
}

impl<T> Counted<T> {
    /// How many are kept.
    pub const KEPT: usize = 1000;

    /// Counts one more.
    pub fn push(&mut self, thing: T) {
        self.all += 1;
        if self.first.len() < Self::KEPT {
            self.first.push(thing);
        }
    }

    /// Counts those of another as well.
    pub fn extend(&mut self, other: &Self)
    where
        T: Clone,
    {
        let room = Self::KEPT.saturating_sub(self.first.len());
        self.first.extend(other.first.iter().take(room).cloned());
        self.all += other.all;
    }

    /// How many there are.
    pub fn all(&self) -> u64 {
        self.all
    }
}

impl<T> Default for Counted<T> {
    fn default() -> Self {
        Self { first: Vec::new(), all: 0 }
    }
}

/// The first of them.
impl<T> Deref for Counted<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.first
    }
}

impl<T> FromIterator<T> for Counted<T> {
    fn from_iter<I: IntoIterator<Item = T>>(things: I) -> Self {
        let mut counted = Self::default();
        things.into_iter().for_each(|thing| counted.push(thing));
        counted
    }
}

/// Writes the first of them as a list.
impl<T: Serialize> Serialize for Counted<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.first.serialize(serializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_are_counted_and_the_first_thousand_kept() {
        let counted: Counted<u32> = (0..2500).collect();
        assert_eq!((counted.all(), counted.len(), counted.last()), (2500, 1000, Some(&999)));
    }
}
