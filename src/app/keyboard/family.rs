//! Which of the layouts of one script is in force.

use super::layout::Keyboard;

/// How many different letters of Kazakh text there are at the utmost between two that Kyrgyz
/// lacks: in 55,000 letters of translated programs, one gap in a thousand is longer. Different
/// ones, because commands are the same few letters again and again.
const VARIETY: usize = 20;

/// The layouts of one script, and what the letters so far say of them.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Family {
    /// Which to take when the letters leave a choice: the first.
    members: &'static [Keyboard],
    /// Those that type each letter since the last that ruled all of them out.
    possible: Vec<Keyboard>,
    current: Keyboard,
    /// The different letters since `possible` last changed.
    since: Vec<char>,
}

impl Family {
    /// Latin letters: American until letters with accents are seen.
    pub(super) fn latin() -> Self {
        const MEMBERS: &[Keyboard] =
            &[Keyboard::American, Keyboard::German, Keyboard::French, Keyboard::Turkmen];
        Self::new(MEMBERS, Keyboard::American)
    }

    /// Cyrillic letters: Russian until others are seen.
    pub(super) fn cyrillic() -> Self {
        const MEMBERS: &[Keyboard] = &[
            Keyboard::Russian,
            Keyboard::Kazakh,
            Keyboard::Uzbek,
            Keyboard::Ukrainian,
            Keyboard::Kyrgyz,
            Keyboard::Tajik,
        ];
        Self::new(MEMBERS, Keyboard::Russian)
    }

    fn new(members: &'static [Keyboard], current: Keyboard) -> Self {
        Self { members, possible: members.to_vec(), current, since: Vec::new() }
    }

    /// The layout that is taken.
    pub(super) fn current(&self) -> Keyboard {
        self.current
    }

    /// The layouts that the letters leave, the current one first.
    pub(super) fn possible(&self) -> impl Iterator<Item = Keyboard> {
        let others = self.possible.iter().copied().filter(|layout| *layout != self.current);
        std::iter::once(self.current).chain(others)
    }

    /// Learns from a letter; says whether any of the layouts types it.
    pub(super) fn see(&mut self, letter: char) -> bool {
        let typing = |layouts: &[Keyboard]| -> Vec<Keyboard> {
            layouts.iter().copied().filter(|layout| layout.types(letter)).collect()
        };
        let mut left = typing(&self.possible);
        if left.is_empty() {
            left = typing(self.members);
        }
        if left.is_empty() {
            return false;
        }
        if left != self.possible {
            self.possible = left;
            self.since.clear();
        } else if !self.since.contains(&letter) {
            self.since.push(letter);
        }
        self.choose();
        true
    }

    /// Keeps the current layout while it is possible.
    fn choose(&mut self) {
        // Kazakh types every letter that tells Kyrgyz from Russian, and `і` before any other letter
        // of Ukrainian: the absence of its own letters is what speaks against it.
        if let [Keyboard::Kazakh, rival] = self.possible[..]
            && self.since.len() >= VARIETY
        {
            self.current = rival;
        }
        if !self.possible.contains(&self.current)
            && let Some(first) = self.possible.first()
        {
            self.current = *first;
        }
    }
}
