//! Looking for something in a text while it is typed.

use std::ops::Range;

use super::matches::Haystack;
use crate::app::typed_line::TypedLine;

/// The line that finds, and what it has found.
#[derive(Clone, Debug, PartialEq)]
pub struct Find {
    /// What is looked for.
    pub line: TypedLine,
    /// Where it is in the text, from its beginning to its end.
    matches: Vec<Range<usize>>,
    /// Index of the one that is shown.
    at: usize,
    /// Where the cursor was when the line was opened.
    from: usize,
    haystack: Haystack,
}

impl Find {
    pub(super) fn new(text: &str, from: usize) -> Self {
        let haystack = Haystack::of(text);
        Self { line: TypedLine::default(), matches: vec![], at: 0, from, haystack }
    }

    /// Looks for what is typed, from where the cursor was.
    pub(in crate::app) fn look(&mut self) {
        self.matches = self.haystack.find(self.line.text());
        let first = self.matches.partition_point(|found| found.start < self.from);
        self.at = if first < self.matches.len() { first } else { 0 };
    }

    /// To the next place, or the one before; round at the ends.
    pub(super) fn step(&mut self, forward: bool) {
        let last = self.matches.len().saturating_sub(1);
        self.at = match (forward, self.at) {
            (true, at) if at >= last => 0,
            (true, at) => at + 1,
            (false, 0) => last,
            (false, at) => at - 1,
        };
    }

    /// The place that is shown.
    pub fn shown(&self) -> Option<Range<usize>> {
        self.matches.get(self.at).cloned()
    }

    /// Where the cursor was when the line was opened.
    pub(in crate::app) fn origin(&self) -> usize {
        self.from
    }

    /// The number of the place that is shown, and how many there are; none
    /// before anything is typed.
    pub fn count(&self) -> Option<(usize, usize)> {
        let number = if self.matches.is_empty() { 0 } else { self.at + 1 };
        (!self.line.text().is_empty()).then_some((number, self.matches.len()))
    }

    /// The places that reach into a part of the text.
    pub fn within(&self, range: &Range<usize>) -> &[Range<usize>] {
        let first = self.matches.partition_point(|found| found.end <= range.start);
        let rest = self.matches.get(first..).unwrap_or_default();
        let reach = rest.partition_point(|found| found.start < range.end);
        rest.get(..reach).unwrap_or_default()
    }
}
